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

} // namespace

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
        const CertificationResult* result = run.result(test.id);
        const State state = result ? result->state : State::Waiting;
        countInto(score.all, test.points, state);
        countInto(score.areas[areaIndex.value(test.area)].second, test.points, state);
        if (!test.isGuided())
            countInto(score.automatic, test.points, state);
        const bool isDecided = result && result->isDecided();
        if (!isDecided)
            score.open.append(test.id);
        if (!isDecided && test.weight == Weight::Ko)
            score.openKo.append(test.id);
        if (state == State::Failed)
            (test.weight == Weight::Ko ? score.failedKo : score.failed).append(test.id);
    }
    return score;
}
