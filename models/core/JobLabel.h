// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// What a list of jobs tells people about one of them. Holds no secret and nothing translated: the
/// functions are asked again when the language changes, also after the job and whoever owned it
/// are gone, so they capture values only.
struct JobLabel {
    enum class Kind {
        Upload,
        Deployment,
        TrunkTest,
        Discovery,
        Certification,
        Backup,
        Report,
        Serving,
        Other,
    };

    Kind kind = Kind::Other;
    std::function<QString()> title; ///< what is done, to what: "Upload of “isdn”"
    QString siteId; ///< empty: it belongs to no site
    QString siteName;
    QString step; ///< where in the site it runs: wizardStepId(); empty: nowhere
    /// A name told by Job::stepChanged() in words; without it the name is not shown.
    std::function<QString(const QString& name)> stepText;
    /// Asked while it runs; without it, it may be cancelled at any moment.
    std::function<bool()> mayCancel;
    bool isQuiet = false; ///< nobody waits for it: a good end is not announced
};
