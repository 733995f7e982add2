// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/ReportValues.h"

#include "models/certification/CertificationText.h"
#include "models/core/ErrorText.h"
#include "models/report/PaperText.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString wordsFile = u":/templates/certification/words.json"_s;
const QString nothing = u"\u2013"_s;
constexpr qsizetype mostFacts = 14;
constexpr qsizetype longestFact = 120;

/// Besides the word, for those who print without colours and for those who see none.
QString resultMark(CertificationResult::State state)
{
    switch (state) {
    case CertificationResult::State::Passed:
        return u"\u2714"_s;
    case CertificationResult::State::Failed:
        return u"\u2718"_s;
    case CertificationResult::State::NotApplicable:
        return nothing;
    case CertificationResult::State::Waiting:
    case CertificationResult::State::Running:
    case CertificationResult::State::Skipped:
        break;
    }
    return u"\u25CB"_s;
}

QString marked(CertificationResult::State state)
{
    return resultMark(state) + u' ' + CertificationText::state(state);
}

QString emphasis(bool isBad) { return isBad ? u"bad"_s : u"plain"_s; }

} // namespace

ReportValues::ReportValues(const CertificationReport& report, const QString& language)
    : m_report(report)
    , m_plan(*report.run.plan)
    , m_score(CertificationScore::of(report.run))
    , m_language(language)
    , m_words(wordsFile, language)
    , m_locale(language == u"it" ? u"it_IT"_s : u"en_GB"_s)
{
}

TemplateValues ReportValues::fill(const QString& text, const QString& style)
{
    addWords(text);
    put(m_values, u"language"_s, m_language);
    m_values.set(u"style"_s, style);
    put(m_values, u"provider"_s, provider());
    put(m_values, u"trunk"_s, m_report.run.trunkName);
    put(m_values, u"changed"_s, date(m_report.run.changedAt));
    put(m_values, u"fingerprint"_s, m_report.run.entryFingerprint);
    put(m_values, u"tester"_s, m_report.run.tester);
    put(m_values, u"contact"_s, m_report.dossier.contact.name);
    addVerdict();
    addAbout();
    addBars();
    addFailed();
    addOpen();
    addComparison();
    addTests();
    addLadders();
    return m_values;
}

void ReportValues::put(
    TemplateValues& values, const QString& name, const QString& text, qsizetype most)
{
    const QString shown = PaperText::inLine(text.trimmed(), most);
    values.set(name, shown.isEmpty() ? nothing : shown);
}

void ReportValues::putIfAny(
    TemplateValues& values, const QString& name, const QString& text, qsizetype most)
{
    values.turn(u"has_"_s + name, !text.trimmed().isEmpty());
    put(values, name, text, most);
}

QString ReportValues::provider() const
{
    const Dossier& dossier = m_report.dossier;
    const QString name
        = QJsonDocument::fromJson(dossier.entry).object().value("name"_L1).toString();
    for (const QString& each : { name, dossier.company, dossier.providerId })
        if (!each.trimmed().isEmpty())
            return each.trimmed();
    return m_report.run.trunkName;
}

QString ReportValues::date(const QDateTime& utc) const
{
    return utc.isValid() ? m_locale.toString(utc.toLocalTime(), u"dd/MM/yyyy HH:mm"_s) : QString();
}

void ReportValues::addWords(const QString& text)
{
    static const QRegularExpression tag(u"\\{\\{w_([a-z_]+)\\}\\}"_s);
    auto it = tag.globalMatch(text);
    while (it.hasNext()) {
        const QString key = it.next().captured(1);
        put(m_values, u"w_"_s + key, m_words(key));
    }
}

void ReportValues::addVerdict()
{
    put(m_values, u"verdict"_s,
        m_words(m_score.isCertifiable()      ? u"certifiable"_s
                : m_score.failedKo.isEmpty() ? u"not_yet"_s
                                             : u"not_certifiable"_s));
    put(m_values, u"sentence"_s, CertificationText::verdict(m_score));
    put(m_values, u"score"_s, QString::number(m_score.all.percent()));
    put(m_values, u"score_points"_s,
        m_words(u"of_points"_s).arg(m_score.all.reached).arg(m_score.all.possible));
    addKo(u"ko"_s, m_score.failedKo);
    addKo(u"open_ko"_s, m_score.openKo);
}

void ReportValues::addKo(const QString& list, const QStringList& ids)
{
    m_values.turn(u"has_"_s + list, !ids.isEmpty());
    m_values.declareList(list);
    for (const QString& id : ids)
        put(m_values.append(list), u"title"_s, title(id));
}

void ReportValues::addAboutRow(const QString& name, const QString& value)
{
    m_about.append({ m_words(name), value });
}

void ReportValues::addAbout()
{
    const CertificationRun& run = m_report.run;
    const TechnicalContact& contact = m_report.dossier.contact;
    addAboutRow(u"company"_s, m_report.dossier.company);
    addAboutRow(u"trunk"_s, run.trunkName);
    addAboutRow(u"contact"_s, contact.name);
    addAboutRow(u"connection"_s, run.trunkSummary);
    addAboutRow(u"phone"_s, contact.phone);
    addAboutRow(u"plan"_s,
        m_words(u"plan_version"_s)
            .arg(m_plan.title().in(m_language), QString::number(m_plan.version())));
    addAboutRow(u"email"_s, contact.email);
    addAboutRow(u"program"_s, u"Doppino %1"_s.arg(run.programVersion).trimmed());
    addAboutRow(u"availability"_s, contact.availability);
    addAboutRow(u"tester"_s, run.tester);
    addAboutRow(u"started"_s, date(run.startedAt));
    addAboutRow(u"changed"_s, date(run.changedAt));
    m_values.declareList(u"values"_s);
    for (qsizetype i = 0; i + 1 < m_about.size(); i += 2) {
        TemplateValues& row = m_values.append(u"values"_s);
        put(row, u"name"_s, m_about[i].first);
        put(row, u"value"_s, m_about[i].second);
        put(row, u"name2"_s, m_about[i + 1].first);
        put(row, u"value2"_s, m_about[i + 1].second);
    }
}

void ReportValues::addBars()
{
    m_values.declareList(u"bars"_s);
    for (const auto& [id, part] : m_score.areas)
        if (const CertificationArea* area = m_plan.area(id))
            addBar(area->title.in(m_language), part);
    addBar(m_words(u"all"_s), m_score.all);
    addBar(m_words(u"automatic"_s), m_score.automatic);
}

void ReportValues::addBar(const QString& name, const CertificationScore::Part& part)
{
    TemplateValues& row = m_values.append(u"bars"_s);
    const int percent = part.percent();
    put(row, u"area"_s, name);
    row.turn(u"has_full"_s, percent > 0);
    row.turn(u"has_rest"_s, percent < 100);
    put(row, u"full"_s, QString::number(percent));
    put(row, u"rest"_s, QString::number(100 - percent));
    put(row, u"percent"_s, QString::number(percent));
    put(row, u"points"_s, u"%1 / %2"_s.arg(part.reached).arg(part.possible));
    put(row, u"open"_s, part.open == 0 ? QString() : QString::number(part.open));
}

void ReportValues::addFailed()
{
    const QStringList ids = m_score.failedKo + m_score.failed;
    m_values.turn(u"has_failed"_s, !ids.isEmpty());
    m_values.declareList(u"failed"_s);
    for (const QString& id : ids) {
        const CertificationTest* test = m_plan.test(id);
        const CertificationResult* result = m_report.run.result(id);
        if (!test || !result)
            continue;
        const Error error = result->error.value_or(Error(ErrorCode::TesterFailed, id));
        TemplateValues& row = m_values.append(u"failed"_s);
        put(row, u"title"_s, test->title.in(m_language));
        put(row, u"reason"_s, reason(error), PaperText::longest);
        put(row, u"next"_s, ErrorText::nextStep(error), PaperText::longest);
        put(row, u"turn"_s, m_words(u"turn"_s).arg(ErrorText::turn(error.turn)));
        put(row, u"class"_s, CertificationText::weight(test->weight));
        put(row, u"mark"_s, emphasis(test->weight == CertificationTest::Weight::Ko));
    }
}

void ReportValues::addOpen()
{
    m_values.turn(u"has_open"_s, !m_score.open.isEmpty());
    m_values.declareList(u"open_tests"_s);
    for (const QString& id : m_score.open) {
        const CertificationTest* test = m_plan.test(id);
        const CertificationResult* result = m_report.run.result(id);
        TemplateValues& row = m_values.append(u"open_tests"_s);
        put(row, u"title"_s, title(id));
        const bool hasReason = result && result->error;
        putIfAny(row, u"reason"_s, hasReason ? reason(*result->error) : QString());
        put(row, u"class"_s, CertificationText::weight(test->weight));
        put(row, u"mark"_s, emphasis(test->weight == CertificationTest::Weight::Ko));
    }
}

void ReportValues::addTests()
{
    m_values.declareList(u"areas"_s);
    for (const CertificationArea& area : m_plan.areas()) {
        TemplateValues& group = m_values.append(u"areas"_s);
        put(group, u"area"_s, area.title.in(m_language));
        for (const CertificationTest& test : m_plan.tests())
            if (test.area == area.id)
                addTest(group.append(u"tests"_s), test);
    }
}

void ReportValues::addTest(TemplateValues& row, const CertificationTest& test) const
{
    const CertificationResult* found = m_report.run.result(test.id);
    const CertificationResult result = found ? *found : CertificationResult();
    const bool isFailed = result.state == State::Failed;
    put(row, u"title"_s, test.title.in(m_language));
    putIfAny(row, u"reason"_s, result.error ? reason(*result.error) : QString());
    putIfAny(row, u"note"_s, result.note);
    putIfAny(row, u"files"_s, files(test.id));
    putIfAny(row, u"facts"_s, facts(result), mostFacts * 2 * longestFact);
    putIfAny(row, u"when"_s, when(result));
    put(row, u"class"_s, CertificationText::weight(test.weight));
    put(row, u"mark"_s, emphasis(isFailed));
    put(row, u"result"_s, marked(result.state));
    const int reached = result.state == State::Passed ? test.points : 0;
    put(row, u"points"_s,
        result.state == State::NotApplicable ? QString()
                                             : u"%1 / %2"_s.arg(reached).arg(test.points));
}

QString ReportValues::reason(const Error& error) const
{
    return ErrorText::sentence(CertificationText::named(error, m_plan, m_language));
}

QString ReportValues::title(const QString& testId) const
{
    for (const CertificationPlan* plan :
        { &m_plan, m_report.earlier ? m_report.earlier->plan.get() : nullptr })
        if (const CertificationTest* test = plan ? plan->test(testId) : nullptr)
            return test->title.in(m_language);
    return testId;
}

QString ReportValues::facts(const CertificationResult& result) const
{
    QStringList parts;
    for (const TrunkFact& fact : result.facts) {
        const QString part = u"%1: %2"_s.arg(
            CertificationText::factName(fact.key), CertificationText::factValue(fact));
        parts.append(part.size() > 2 * longestFact ? part.left(2 * longestFact) + u'\u2026' : part);
        if (parts.size() == mostFacts)
            break;
    }
    if (const auto more = result.facts.size() - parts.size(); more > 0)
        parts.append(m_words(u"further_facts"_s).arg(more));
    return parts.join(u" \u00B7 "_s);
}

QString ReportValues::when(const CertificationResult& result) const
{
    if (!result.startedAt.isValid())
        return {};
    QStringList parts { date(result.startedAt) };
    if (result.elapsedMs > 0)
        parts.append(u"%1 s"_s.arg(m_locale.toString(double(result.elapsedMs) / 1000, 'f', 1)));
    if (!result.tester.isEmpty() && result.tester != m_report.run.tester)
        parts.append(result.tester);
    if (result.attempt > 1)
        parts.append(m_words(u"attempt"_s).arg(result.attempt));
    return parts.join(u" \u00B7 "_s);
}

QString ReportValues::files(const QString& testId) const
{
    QStringList names;
    for (const CertificationAttachment& file : m_report.attachments)
        if (file.testId == testId)
            names.append(u"%1 (%2)"_s.arg(file.fileName, m_locale.formattedDataSize(file.size, 0)));
    return names.join(u", "_s);
}
