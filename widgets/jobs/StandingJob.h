// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"

#include <functional>

/// Something that goes on until it is told to end, such as a server, as the list of jobs shows it.
class StandingJob : public Job {
    Q_OBJECT

public:
    /// @param stop ends what goes on, and calls end() or deletes this
    explicit StandingJob(std::function<void()> stop, QObject* parent = nullptr)
        : Job(parent)
        , m_stop(std::move(stop))
    {
    }
    void cancel() override { m_stop(); }
    void end() { finish(Outcome::done()); }

protected:
    void run() override { }

private:
    std::function<void()> m_stop;
};
