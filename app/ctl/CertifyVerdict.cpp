// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CertifyVerdict.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int refusedCredentials = 3;
constexpr int unreachable = 4;

bool isFailed(const CertificationResult& result)
{
    return result.state == CertificationResult::State::Failed && result.error;
}

/// The account as such was refused: by REGISTER, or by a call where nothing registers.
std::optional<Error> refusal(const CertificationRun& run)
{
    for (const CertificationResult& result : run.results) {
        const CertificationTest* test = run.plan->test(result.testId);
        const bool isOfAccount = test && (test->check == u"register" || test->check == u"call");
        if (isOfAccount && isFailed(result)
            && exitCodeFor(result.error->code) == refusedCredentials)
            return result.error;
    }
    return {};
}

/// Nothing that needs the provider went well, and somebody could not be reached.
std::optional<Error> silence(const CertificationRun& run)
{
    std::optional<Error> first;
    for (const CertificationResult& result : run.results) {
        const CertificationTest* test = run.plan->test(result.testId);
        if (!test || test->isGuided())
            continue;
        const bool isLocal = test->check == u"resolve" || test->check == u"dns_records"
            || test->check.startsWith(u"template");
        if (result.state == CertificationResult::State::Passed && !isLocal)
            return {};
        if (!first && isFailed(result) && exitCodeFor(result.error->code) == unreachable)
            first = result.error;
    }
    return first;
}

CertifyVerdict failedWith(const Error& error, int exitCode)
{
    return { outcomeName(Outcome::End::Failed), exitCode, error };
}

} // namespace

CertifyVerdict CertifyVerdict::of(const CertificationRun& run, const CertificationScore& score,
    const QStringList& tests, const Outcome& outcome, const QString& provider)
{
    if (outcome.end == Outcome::End::Unknown || outcome.end == Outcome::End::Cancelled)
        return { outcomeName(outcome.end), exitCodeFor(outcome.error->code), outcome.error };
    if (const auto error = refusal(run))
        return failedWith(*error, exitCodeFor(error->code));
    if (const auto error = silence(run))
        return failedWith(*error, exitCodeFor(error->code));
    if (outcome.end == Outcome::End::Failed)
        return failedWith(*outcome.error, exitCodeFor(outcome.error->code));
    if (!score.failedKo.isEmpty())
        return failedWith(
            Error(ErrorCode::NotCertifiable, provider, score.failedKo.join(u", "_s)), 1);
    for (const QString& id : tests)
        if (const CertificationResult* result = run.result(id); !result->isDecided())
            return failedWith(result->error.value_or(Error(ErrorCode::NothingToTest, id)), 1);
    return { outcomeName(Outcome::End::Done), 0, {} };
}
