// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Result.h"

#include <QSignalSpy>

/// How jobs end, for tests that only look at that.
namespace JobEnd {

/// Starts it and waits for its end.
inline Outcome of(Job& job)
{
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    if (!finished.wait(120'000))
        return Outcome::unknown(Error(ErrorCode::Timeout, QStringLiteral("the job")));
    return job.outcome();
}

/// The error's name; "none" without one.
inline QString code(const Outcome& outcome)
{
    return outcome.error ? errorCodeName(outcome.error->code) : QStringLiteral("none");
}
inline QString code(const Status& status)
{
    return status ? QStringLiteral("none") : errorCodeName(status.error().code);
}

} // namespace JobEnd
