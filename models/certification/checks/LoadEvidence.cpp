// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/LoadEvidence.h"

#include "models/trunktest/TrunkVerdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Our own reports tell what we hear, theirs what they do.
double lossOf(const MediaFigures& figures)
{
    const double heard = figures.received == 0 ? 100 : figures.lossPercent;
    return qMax(heard, figures.theirLossPercent);
}

bool isSilent(const LoadEvidence::End& end) { return end.figures.received == 0; }

template <typename Value, typename Worse>
LoadEvidence::Spread spreadOf(const QList<LoadEvidence::End>& ends, Value value, Worse isWorse)
{
    LoadEvidence::Spread spread;
    int count = 0;
    for (const LoadEvidence::End& each : ends) {
        const double one = value(each.figures);
        spread.worst = count == 0 || isWorse(one, spread.worst) ? one : spread.worst;
        spread.mean += one;
        ++count;
    }
    spread.mean = count > 0 ? spread.mean / count : 0;
    return spread;
}

QList<LoadEvidence::End> hearing(const QList<LoadEvidence::End>& ends)
{
    QList<LoadEvidence::End> heard = ends;
    heard.removeIf(isSilent);
    return heard;
}

quint64 sumOf(const QList<LoadEvidence::End>& ends, quint64 MediaFigures::*count)
{
    quint64 sum = 0;
    for (const LoadEvidence::End& each : ends)
        sum += each.figures.*count;
    return sum;
}

void addSpread(FactList& facts, const QByteArray& what, const LoadEvidence::Spread& spread)
{
    facts.add(("worst_" + what).constData(), QString::number(spread.worst, 'f', 2));
    facts.add(("mean_" + what).constData(), QString::number(spread.mean, 'f', 2));
}

} // namespace

void LoadEvidence::add(const LegEvidence& leg, bool mayBeCutOff)
{
    if (leg.wasAnswered) {
        ends.append({ leg.isIncoming, leg.figures });
        dropped += mayBeCutOff && leg.wasDropped() ? 1 : 0;
    }
    if (leg.isIncoming)
        return;
    if (leg.ringingMs >= 0 || leg.answeredMs >= 0)
        ringingMs.append(int((leg.ringingMs >= 0 ? leg.ringingMs : leg.answeredMs) - leg.beganMs));
    if (leg.wasAnswered || leg.hasHungUp)
        return;
    lastStatus = leg.rangInVain ? 0 : leg.end.status();
    lastRefusalMs = leg.endedMs - leg.beganMs;
    ++refusals[lastStatus > 0 ? TrunkJudge::answerText(*leg.end.response) : u"no answer"_s];
    if (leg.end.error && leg.end.error->code == ErrorCode::PortUnavailable)
        ownTrouble = leg.end.error;
    if (!firstLost)
        firstLost = leg;
}

int LoadEvidence::refused() const
{
    int count = 0;
    for (const int each : refusals)
        count += each;
    return count;
}

QString LoadEvidence::refusalsText() const
{
    QStringList texts;
    for (auto it = refusals.cbegin(); it != refusals.cend(); ++it)
        texts.append(u"%1 × %2"_s.arg(it.key()).arg(it.value()));
    return texts.join(u", "_s);
}

qint64 LoadEvidence::ringingWithinMs(int percent) const
{
    if (ringingMs.isEmpty())
        return -1;
    QList<int> sorted = ringingMs;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(qMin(sorted.size() - 1, sorted.size() * percent / 100));
}

LoadEvidence::Spread LoadEvidence::lossPercent() const
{
    return spreadOf(ends, lossOf, std::greater<>());
}

LoadEvidence::Spread LoadEvidence::jitterMs() const
{
    return spreadOf(
        hearing(ends), [](const MediaFigures& f) { return f.jitterMs; }, std::greater<>());
}

LoadEvidence::Spread LoadEvidence::mos() const
{
    return spreadOf(
        hearing(ends), [](const MediaFigures& f) { return f.mos; }, std::less<>());
}

int LoadEvidence::silentEnds() const
{
    return int(std::count_if(ends.begin(), ends.end(), isSilent));
}

FactList LoadEvidence::facts() const
{
    FactList facts;
    facts.addCount("calls_placed", quint64(placed));
    facts.addCount("calls_answered", quint64(answered));
    facts.addCount("calls_at_once", quint64(atOnce));
    if (dropped > 0)
        facts.addCount("calls_dropped", quint64(dropped));
    if (!refusals.isEmpty()) {
        facts.addCount("calls_refused", quint64(refused()));
        facts.add("refusals", refusalsText());
    }
    if (lastStatus > 0)
        facts.addCount("refused_ms", quint64(lastRefusalMs));
    if (perSecond > 0)
        facts.add("placed_per_second", perSecond);
    if (const qint64 within = ringingWithinMs(95); within >= 0)
        facts.addCount("ringing_p95_ms", quint64(within));
    if (ends.isEmpty())
        return facts;
    addSpread(facts, "loss_percent", lossPercent());
    if (silentEnds() < ends.size()) {
        addSpread(facts, "jitter_ms", jitterMs());
        addSpread(facts, "mos", mos());
    }
    facts.addCount("packets_sent", sumOf(ends, &MediaFigures::sent));
    facts.addCount("packets_received", sumOf(ends, &MediaFigures::received));
    return facts;
}
