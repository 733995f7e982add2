// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationScore.h"

#include <cmath>

using State = CertificationResult::State;
using Change = CertificationComparison::Change;

namespace {

bool isDone(const CertificationResult* result) { return result && result->isDecided(); }

Change changeBetween(const CertificationResult* before, const CertificationResult* after)
{
    if (isDone(before) != isDone(after))
        return isDone(after) ? Change::New : Change::Gone;
    if (!isDone(after))
        return Change::Same;
    const bool failedBefore = before->state == State::Failed;
    const bool failsNow = after->state == State::Failed;
    if (failedBefore == failsNow)
        return Change::Same;
    return failsNow ? Change::Worse : Change::Better;
}

/// Two measurements are never the same to the last digit.
bool isSameFigure(const QString& before, const QString& after)
{
    constexpr double scatter = 0.2;
    bool areNumbers = false;
    const double first = before.toDouble(&areNumbers);
    bool isNumber = false;
    const double second = after.toDouble(&isNumber);
    return areNumbers && isNumber && std::isfinite(first) && std::isfinite(second)
        && std::abs(first - second) <= scatter * std::max(std::abs(first), std::abs(second));
}

bool isMeasured(const QString& key)
{
    return key.endsWith(u"_ms") || key.endsWith(u"_percent") || key.endsWith(u"mos");
}

/// A key may stand there several times, once for each address.
QMap<QString, QStringList> valuesByKey(const QList<TrunkFact>& facts)
{
    QMap<QString, QStringList> values;
    for (const TrunkFact& fact : facts)
        values[fact.key].append(fact.value);
    return values;
}

bool isSame(const QString& key, const QStringList& before, const QStringList& after)
{
    if (before == after || !isMeasured(key))
        return before == after;
    if (before.size() != after.size())
        return false;
    for (qsizetype i = 0; i < before.size(); ++i)
        if (!isSameFigure(before[i], after[i]))
            return false;
    return true;
}

QStringList differing(const CertificationResult* before, const CertificationResult* after)
{
    QStringList keys;
    if (!isDone(before) || !isDone(after))
        return keys;
    const auto first = valuesByKey(before->facts);
    const auto second = valuesByKey(after->facts);
    auto all = first;
    all.insert(second);
    for (auto it = all.constBegin(); it != all.constEnd(); ++it)
        if (!isSame(it.key(), first.value(it.key()), second.value(it.key())))
            keys.append(it.key());
    return keys;
}

CertificationComparison::Line lineOf(
    const QString& testId, const CertificationResult* before, const CertificationResult* after)
{
    CertificationComparison::Line line;
    line.testId = testId;
    line.before = before ? before->state : State::Waiting;
    line.after = after ? after->state : State::Waiting;
    line.change = changeBetween(before, after);
    line.facts = differing(before, after);
    return line;
}

} // namespace

CertificationComparison CertificationComparison::between(
    const CertificationRun& earlier, const CertificationRun& later)
{
    CertificationComparison comparison;
    comparison.pointsBefore = CertificationScore::of(earlier).all.reached;
    comparison.pointsAfter = CertificationScore::of(later).all.reached;
    if (!earlier.plan || !later.plan)
        return comparison;
    for (const CertificationTest& test : later.plan->tests()) {
        auto line = lineOf(test.id, earlier.result(test.id), later.result(test.id));
        if (!earlier.plan->test(test.id))
            line.change = Change::New;
        comparison.lines.append(line);
    }
    for (const CertificationTest& test : earlier.plan->tests())
        if (!later.plan->test(test.id)) {
            auto line = lineOf(test.id, earlier.result(test.id), nullptr);
            line.change = Change::Gone;
            comparison.lines.append(line);
        }
    return comparison;
}
