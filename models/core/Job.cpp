// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Job.h"

#include "models/core/RunningJobs.h"

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

std::atomic_int jobsUnderWay;

struct UnderWay {
    UnderWay() { ++jobsUnderWay; }
    ~UnderWay() { --jobsUnderWay; }
    Q_DISABLE_COPY_MOVE(UnderWay)
};

} // namespace

int RunningJobs::count() { return jobsUnderWay; }

QString outcomeName(Outcome::End end)
{
    switch (end) {
    case Outcome::End::Done:
        return u"done"_s;
    case Outcome::End::Failed:
        return u"failed"_s;
    case Outcome::End::Unknown:
        return u"unknown"_s;
    case Outcome::End::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

Job::Job(QObject* parent)
    : QObject(parent)
{
}

void Job::start()
{
    Q_ASSERT(!m_isStarted);
    m_isStarted = true;
    m_timer.start();
    // Goes with the connection where a job is deleted before its end.
    connect(this, &Job::finished, this,
        [mark = std::make_shared<UnderWay>()]() mutable { mark.reset(); });
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_outcome)
                run();
        },
        Qt::QueuedConnection);
}

const Outcome& Job::outcome() const
{
    Q_ASSERT(m_outcome);
    return *m_outcome;
}

void Job::finish(Outcome outcome)
{
    if (m_outcome)
        return;
    m_outcome = std::move(outcome);
    m_elapsed = m_timer.isValid() ? m_timer.elapsed() : 0;
    QMetaObject::invokeMethod(this, &Job::finished, Qt::QueuedConnection);
}
