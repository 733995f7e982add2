// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationRun.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using State = CertificationResult::State;

namespace {
constexpr std::array stateNames { "waiting"_L1, "running"_L1, "passed"_L1, "failed"_L1,
    "not_applicable"_L1, "skipped"_L1 };
} // namespace

QString certificationStateName(State state) { return stateNames.at(std::size_t(state)); }

std::optional<State> certificationStateFromName(const QString& name)
{
    const auto found = std::find(stateNames.begin(), stateNames.end(), name);
    if (found == stateNames.end())
        return std::nullopt;
    return State(found - stateNames.begin());
}

CertificationRun CertificationRun::of(std::shared_ptr<const CertificationPlan> plan)
{
    CertificationRun run;
    for (const CertificationTest& test : plan->tests()) {
        CertificationResult result;
        result.testId = test.id;
        run.results.append(result);
    }
    run.plan = std::move(plan);
    return run;
}

const CertificationResult* CertificationRun::result(const QString& testId) const
{
    const auto found = std::find_if(results.begin(), results.end(),
        [&testId](const CertificationResult& each) { return each.testId == testId; });
    return found == results.end() ? nullptr : &*found;
}

CertificationResult* CertificationRun::result(const QString& testId)
{
    const auto* found = std::as_const(*this).result(testId);
    return found ? &results[found - results.constData()] : nullptr;
}

void CertificationRun::recover()
{
    for (CertificationResult& result : results)
        if (result.state == State::Running)
            result.state = State::Waiting;
}
