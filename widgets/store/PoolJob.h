// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Result.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

/// Work that blocks, done in a pool thread while the window goes on. It cannot be stopped half way:
/// cancelled, it runs to its end and nobody looks at what came of it.
template <typename T> class PoolJob : public Job {
public:
    /// @param work uses nothing of the window's thread
    explicit PoolJob(std::function<Result<T>()> work, QObject* parent = nullptr)
        : Job(parent)
        , m_work(std::move(work))
    {
    }
    void cancel() override { finish(Outcome::cancelled(Error(ErrorCode::Cancelled))); }
    /// After it is done.
    [[nodiscard]] const Result<T>& result() const { return m_result; }
    [[nodiscard]] Result<T> takeResult() { return std::move(m_result); }

protected:
    void run() override
    {
        auto* watcher = new QFutureWatcher<std::shared_ptr<Result<T>>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            if (!isRunning())
                return;
            m_result = std::move(*watcher->result());
            finish(m_result ? Outcome::done() : Outcome::failed(m_result.error()));
        });
        watcher->setFuture(
            QtConcurrent::run([work = m_work] { return std::make_shared<Result<T>>(work()); }));
    }

private:
    std::function<Result<T>()> m_work;
    Result<T> m_result = fail(ErrorCode::Cancelled);
};
