// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationScore.h"

using State = CertificationResult::State;
using Weight = CertificationTest::Weight;

namespace {

void countInto(CertificationScore::Part& part, int points, State state)
{
    if (state == State::NotApplicable)
        return;
    part.possible += points;
    if (state == State::Passed)
        part.reached += points;
    else if (state != State::Failed)
        ++part.open;
}

State countedState(const CertificationTest& test, const CertificationResult* result)
{
    if (!result)
        return State::Waiting;
    const bool isExplained = !result->note.trimmed().isEmpty();
    return CertificationScore::needsReason(test, result->state) && !isExplained ? State::Waiting
                                                                                : result->state;
}

bool isDecision(State state)
{
    return state == State::Passed || state == State::Failed || state == State::NotApplicable;
}

} // namespace

bool CertificationScore::needsReason(const CertificationTest& test, State state)
{
    return test.isGuided() && test.weight == Weight::Ko && state == State::NotApplicable;
}

CertificationScore CertificationScore::of(const CertificationRun& run)
{
    CertificationScore score;
    if (!run.plan)
        return score;
    QHash<QString, qsizetype> areaIndex;
    for (const CertificationArea& area : run.plan->areas()) {
        areaIndex.insert(area.id, score.areas.size());
        score.areas.append({ area.id, Part() });
    }
    for (const CertificationTest& test : run.plan->tests()) {
        const State state = countedState(test, run.result(test.id));
        countInto(score.all, test.points, state);
        countInto(score.areas[areaIndex.value(test.area)].second, test.points, state);
        if (!test.isGuided())
            countInto(score.automatic, test.points, state);
        if (!isDecision(state))
            score.open.append(test.id);
        if (!isDecision(state) && test.weight == Weight::Ko)
            score.openKo.append(test.id);
        if (state == State::Failed)
            (test.weight == Weight::Ko ? score.failedKo : score.failed).append(test.id);
    }
    return score;
}
