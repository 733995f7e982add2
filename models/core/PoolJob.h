// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Result.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

/// Work that blocks, done in a pool thread while its owner's goes on.
template <typename T> class PoolJob : public Job {
public:
    /// Called in the pool before each step, whose name it is; false = stop.
    using Watch = std::function<bool(const QString& step)>;
    using Work = std::function<Result<T>()>;
    using WatchedWork = std::function<Result<T>(const Watch&)>;

    /// Cannot be stopped half way: cancelled, it runs to its end and nobody looks at what came of
    /// it.
    /// @param work uses nothing of the other threads
    explicit PoolJob(Work work, QObject* parent = nullptr)
        : PoolJob([work = std::move(work)](const Watch&) { return work(); }, parent)
    {
        m_endsBetweenSteps = false;
    }
    /// Cancelled, it ends between two steps, with everything put away that was begun; what could
    /// not be stopped any more is done.
    /// @param work uses nothing of the other threads, and ends with Cancelled when told to stop
    explicit PoolJob(WatchedWork work, QObject* parent = nullptr)
        : Job(parent)
        , m_work(std::move(work))
        , m_isCancelled(std::make_shared<std::atomic_bool>(false))
    {
    }
    ~PoolJob() override { *m_isCancelled = true; }

    void cancel() override
    {
        *m_isCancelled = true;
        if (!m_endsBetweenSteps)
            finish(Outcome::cancelled(Error(ErrorCode::Cancelled)));
    }
    /// After it has ended.
    [[nodiscard]] const Result<T>& result() const { return m_result; }
    [[nodiscard]] Result<T> takeResult() { return std::move(m_result); }

protected:
    void run() override
    {
        using Carried = std::shared_ptr<Result<T>>;
        auto* watcher = new QFutureWatcher<Carried>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            if (isRunning())
                end(std::move(*watcher->result()));
        });
        auto promise = std::make_shared<QPromise<Carried>>();
        watcher->setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, work = m_work, watch = watch()] {
            promise->start();
            promise->addResult(std::make_shared<Result<T>>(work(watch)));
            promise->finish();
        });
    }

private:
    void end(Result<T> result)
    {
        m_result = std::move(result);
        if (m_result)
            return finish(Outcome::done());
        const Error& error = m_result.error();
        finish(error.code == ErrorCode::Cancelled ? Outcome::cancelled(error)
                                                  : Outcome::failed(error));
    }

    /// Called in the pool; the steps are told in the window's thread, as long as there is a job.
    Watch watch()
    {
        return [self = QPointer<Job>(this), stop = m_isCancelled](const QString& step) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, step] {
                    if (self)
                        Q_EMIT self->stepChanged(step, StepState::Running, 0);
                },
                Qt::QueuedConnection);
            return !*stop;
        };
    }

    WatchedWork m_work;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    bool m_endsBetweenSteps = true;
    Result<T> m_result = fail(ErrorCode::Cancelled);
};
