// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/care/Backups.h"
#include "models/core/Job.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

/// Care of a database in a pool thread; its steps are those of the work. Cancelled, it ends between
/// two of them, with everything put away that was begun; what could not be stopped any more is
/// done.
template <typename T> class CareJob : public Job {
public:
    using Work = std::function<Result<T>(const Backups::Watch&)>;
    /// @param work uses nothing of the other threads, and ends with Cancelled when told to stop
    explicit CareJob(Work work, QObject* parent = nullptr)
        : Job(parent)
        , m_work(std::move(work))
        , m_isCancelled(std::make_shared<std::atomic_bool>(false))
    {
    }
    ~CareJob() override { *m_isCancelled = true; }

    void cancel() override { *m_isCancelled = true; }
    /// After it has ended.
    [[nodiscard]] const Result<T>& result() const { return m_result; }

protected:
    void run() override
    {
        auto* watcher = new QFutureWatcher<std::shared_ptr<Result<T>>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            m_result = std::move(*watcher->result());
            if (m_result)
                return finish(Outcome::done());
            const Error& error = m_result.error();
            finish(error.code == ErrorCode::Cancelled ? Outcome::cancelled(error)
                                                      : Outcome::failed(error));
        });
        watcher->setFuture(QtConcurrent::run(
            [work = m_work, watch = watch()] { return std::make_shared<Result<T>>(work(watch)); }));
    }

private:
    /// Called in the pool; the steps are told in the job's thread, as long as there is a job.
    Backups::Watch watch()
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

    Work m_work;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    Result<T> m_result = fail(ErrorCode::Cancelled);
};
