// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/SiteEvidenceRecords.h"
#include "models/trunk/TrunkPlan.h"
#include "models/trunktest/TrunkTestJson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using TrunkProofOf = SiteEvidence::Proof;

constexpr qsizetype mostEarlierTests = 20;

TrunkProofOf proofAfter(Outcome::End end)
{
    switch (end) {
    case Outcome::End::Done:
        return TrunkProofOf::Proven;
    case Outcome::End::Failed:
        return TrunkProofOf::Failed;
    default:
        return TrunkProofOf::Unknown;
    }
}

std::optional<double> figureOf(const TrunkTestStep& step, const QString& key)
{
    for (const TrunkFact& fact : step.facts) {
        bool isNumber = false;
        const double value = fact.value.toDouble(&isNumber);
        if (fact.key == key && isNumber)
            return value;
    }
    return {};
}

SiteEvidence::Test testOf(const TrunkTestRecord& record)
{
    SiteEvidence::Test test;
    test.at = record.endedAt;
    test.outcome = record.outcome;
    test.verdict = TrunkTestJson::verdictOf(record.steps);
    test.verdict.outcome = record.outcome;
    for (const TrunkTestStep& step : TrunkTestJson::stepsOf(record.steps)) {
        const bool hasPassed = step.state == TrunkTestStep::State::Passed;
        test.wasRegistered |= hasPassed && step.name == u"register";
        test.wasCalled |= hasPassed && step.name == u"call";
        test.wasReceived |= hasPassed && step.name == u"receive";
        if (!test.roundTripMs && step.name.startsWith(u"reach_"))
            test.roundTripMs = figureOf(step, u"rtt_ms"_s);
        if (step.name != u"call" && step.name != u"receive")
            continue;
        // The call that was heard worse counts.
        const auto mos = figureOf(step, u"mos"_s);
        if (!mos || (test.mos && *test.mos <= *mos))
            continue;
        test.mos = mos;
        test.lossPercent = figureOf(step, u"loss_percent"_s);
        test.jitterMs = figureOf(step, u"jitter_ms"_s);
    }
    return test;
}

void addTests(SiteEvidence::OfTrunk& part, const SiteEvidence::Records& records)
{
    for (const TrunkTestRecord& record : records.tests) {
        if (record.trunkId != part.id || record.outcome.end == Outcome::End::Cancelled)
            continue;
        if (!part.last)
            part.last = testOf(record);
        else if (part.earlier.size() < mostEarlierTests)
            part.earlier.append(testOf(record));
    }
}

} // namespace

SiteEvidence::OfTrunk SiteEvidenceParts::ofTrunk(
    const Trunk& trunk, const SiteEvidence::Records& records, const Catalog& catalog, QDate today)
{
    SiteEvidence::OfTrunk part;
    part.id = trunk.id;
    part.name = trunk.name;
    part.listed = TrunkPlan::providerOf(trunk, catalog);
    if (const Provider* current = catalog.provider(trunk.provider)) {
        part.standing = current->standing(today);
        part.hasFullSupport = current->isCertified;
    }
    const TrunkPlan plan = TrunkPlan::resolve(trunk, catalog);
    part.provider = part.listed ? part.listed->name : plan.host;
    if (!trunk.id.isEmpty())
        addTests(part, records);
    if (plan.host.isEmpty())
        part.proof = TrunkProofOf::NotNeeded;
    else if (part.last)
        part.proof = proofAfter(part.last->outcome.end);
    const TrunkTestRecord* record = records.decisiveTest(trunk.id);
    if (part.proof != TrunkProofOf::Proven || !record)
        return part;
    const Site* then = records.siteAt(record->endedAt.addMSecs(-record->elapsedMs));
    if (!then)
        return part;
    const auto before = std::find_if(then->trunks.begin(), then->trunks.end(),
        [&](const Trunk& each) { return each.id == trunk.id; });
    if (before != then->trunks.end() && !SincePlan::isSameTrunk(*before, trunk))
        part.proof = TrunkProofOf::Stale;
    return part;
}
