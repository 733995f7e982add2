// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/JobLabel.h"

/// A job that ends when a test says so, and as it says.
class HeldJob : public Job {
public:
    /// @param siteId, step where it runs; empty = nowhere
    explicit HeldJob(const QString& title, const QString& siteId = {}, const QString& siteName = {},
        const QString& step = {}, bool isQuiet = false)
    {
        JobLabel label;
        label.title = [title] { return title; };
        label.siteId = siteId;
        label.siteName = siteName;
        label.step = step;
        label.isQuiet = isQuiet;
        label.stepText = [](const QString& name) { return name; };
        setLabel(label);
    }
    void end(const Outcome& outcome = Outcome::done()) { finish(outcome); }
    void cancel() override { finish(Outcome::cancelled(Error(ErrorCode::Cancelled))); }

protected:
    void run() override { }
};
