// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/RunningJobs.h"

#include "models/core/Job.h"

#include <QMutex>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

namespace {

std::atomic_int jobsUnderWay;

struct UnderWay {
    UnderWay() { ++jobsUnderWay; }
    ~UnderWay() { --jobsUnderWay; }
    Q_DISABLE_COPY_MOVE(UnderWay)
};

struct JobWatcher {
    QPointer<QObject> watcher;
    std::function<void(Job*)> started;
};

QMutex watchersMutex;

std::vector<JobWatcher>& jobWatchers()
{
    static std::vector<JobWatcher> watchers;
    return watchers;
}

} // namespace

int RunningJobs::count() { return jobsUnderWay; }

void RunningJobs::watch(QObject* watcher, std::function<void(Job*)> started)
{
    const QMutexLocker lock(&watchersMutex);
    std::erase_if(jobWatchers(), [](const JobWatcher& one) { return !one.watcher; });
    jobWatchers().push_back({ watcher, std::move(started) });
}

void RunningJobs::add(Job* job)
{
    // Goes with the connection where a job is deleted before its end.
    QObject::connect(job, &Job::finished, job,
        [mark = std::make_shared<UnderWay>()]() mutable { mark.reset(); });
    if (!job->label())
        return;
    std::vector<JobWatcher> mine;
    {
        const QMutexLocker lock(&watchersMutex);
        for (const JobWatcher& one : jobWatchers()) {
            if (one.watcher && one.watcher->thread() == job->thread())
                mine.push_back(one);
        }
    }
    for (const JobWatcher& one : mine)
        one.started(job);
}
