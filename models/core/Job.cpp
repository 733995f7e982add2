// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Job.h"

#include "models/core/JobLabel.h"
#include "models/core/RunningJobs.h"

using namespace Qt::StringLiterals;

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

Job::~Job() = default;

void Job::setLabel(JobLabel label)
{
    Q_ASSERT(!m_isStarted);
    m_label = std::make_unique<const JobLabel>(std::move(label));
}

qint64 Job::elapsedMs() const { return isRunning() ? m_timer.elapsed() : m_elapsed; }

void Job::start()
{
    Q_ASSERT(!m_isStarted);
    m_isStarted = true;
    m_timer.start();
    RunningJobs::add(this);
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
