// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationText.h"
#include "models/report/PaperText.h"
#include "models/report/ReportValues.h"
#include "models/trunktest/TrunkTestExport.h"

using namespace Qt::StringLiterals;
using Change = CertificationComparison::Change;

namespace {

// A diagram may go on on the next page after so many lines.
constexpr qsizetype linesAPiece = 8;
constexpr qsizetype mostRungs = 60;
constexpr qsizetype mostChangedFacts = 6;

QString changeMark(const CertificationComparison::Line& line)
{
    switch (line.change) {
    case Change::Better:
        return u"\u25B2"_s;
    case Change::Worse:
        return u"\u25BC"_s;
    case Change::New:
        return u"+"_s;
    case Change::Gone:
        return u"\u2212"_s;
    case Change::Same:
        break;
    }
    return u"\u2260"_s;
}

} // namespace

void ReportValues::addComparison()
{
    m_values.turn(u"is_compared"_s, m_report.earlier.has_value());
    m_values.declareList(u"differences"_s);
    m_values.turn(u"has_differences"_s, false);
    m_values.turn(u"no_differences"_s, false);
    QString sentence;
    if (m_report.earlier && m_report.earlier->plan) {
        const CertificationRun& earlier = *m_report.earlier;
        const auto comparison = CertificationComparison::between(earlier, m_report.run);
        sentence
            = m_words(u"earlier_run"_s)
                  .arg(date(earlier.startedAt), QString::number(earlier.plan->version()),
                      QString::number(comparison.pointsBefore), QString::number(m_plan.version()),
                      QString::number(comparison.pointsAfter));
        addDifferences(comparison);
    }
    put(m_values, u"earlier_run"_s, sentence);
}

void ReportValues::addDifferences(const CertificationComparison& comparison)
{
    int differences = 0;
    for (const CertificationComparison::Line& line : comparison.lines) {
        if (line.change == Change::Same && line.before == line.after && line.facts.isEmpty())
            continue;
        ++differences;
        TemplateValues& row = m_values.append(u"differences"_s);
        put(row, u"title"_s, title(line.testId));
        put(row, u"before"_s, CertificationText::state(line.before));
        put(row, u"after"_s, CertificationText::state(line.after));
        put(row, u"change"_s, changeMark(line) + u' ' + changeWord(line));
        put(row, u"mark"_s, line.change == Change::Worse ? u"bad"_s : u"plain"_s);
        addChangedFacts(row, line);
    }
    m_values.turn(u"has_differences"_s, differences > 0);
    m_values.turn(u"no_differences"_s, differences == 0);
}

QString ReportValues::changeWord(const CertificationComparison::Line& line) const
{
    if (line.change == Change::Same && line.before != line.after)
        return m_words(u"state_differs"_s);
    if (line.change == Change::Same && !line.facts.isEmpty())
        return m_words(u"values_differ"_s);
    return CertificationText::change(line.change);
}

void ReportValues::addChangedFacts(
    TemplateValues& row, const CertificationComparison::Line& line) const
{
    row.declareList(u"facts_changed"_s);
    for (const QString& key : line.facts.first(std::min(mostChangedFacts, line.facts.size()))) {
        TemplateValues& fact = row.append(u"facts_changed"_s);
        put(fact, u"name"_s, CertificationText::factName(key));
        put(fact, u"was"_s, factOf(&*m_report.earlier, line.testId, key), 150);
        put(fact, u"is"_s, factOf(&m_report.run, line.testId, key), 150);
    }
}

QString ReportValues::factOf(
    const CertificationRun* run, const QString& testId, const QString& key) const
{
    QStringList values;
    if (const CertificationResult* result = run->result(testId))
        for (const TrunkFact& fact : result->facts)
            if (fact.key == key)
                values.append(CertificationText::factValue(fact));
    return values.isEmpty() ? m_words(u"absent"_s) : values.join(u", "_s);
}

void ReportValues::addLadders()
{
    m_values.declareList(u"ladders"_s);
    for (const CertificationTest& test : m_plan.tests()) {
        const CertificationResult* result = m_report.run.result(test.id);
        if (result && result->state == State::Failed && !result->messages.isEmpty())
            addLadder(test, *result);
    }
    const auto& lists = m_values.lists();
    m_values.turn(u"has_ladders"_s, !lists.value(u"ladders"_s).isEmpty());
}

void ReportValues::addLadder(const CertificationTest& test, const CertificationResult& result)
{
    TemplateValues& ladder = m_values.append(u"ladders"_s);
    put(ladder, u"title"_s, test.title.in(m_language));
    const auto shown = result.messages.first(std::min(mostRungs, result.messages.size()));
    const QStringList lines
        = QString::fromUtf8(TrunkTestExport::diagram(shown)).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); i += linesAPiece) {
        const QString piece = lines.mid(i, linesAPiece).join(u'\n');
        ladder.append(u"pieces"_s).set(u"ladder"_s, PaperText::inLines(piece, linesAPiece * 200));
    }
    const auto more = result.messages.size() - shown.size() + result.furtherMessages;
    putIfAny(ladder, u"more"_s, more > 0 ? m_words(u"further_messages"_s).arg(more) : QString());
}
