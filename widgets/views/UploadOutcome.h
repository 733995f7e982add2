// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Banner.h"
#include "widgets/views/UploadRun.h"

/// How an upload or restore ended, what to do next, and buttons for what can be put right here.
class UploadOutcome : public Banner {
    Q_OBJECT

public:
    using Banner::Banner;

    /// @param entry that has ended
    void showEnd(const UploadRun::Entry& entry, const QStringList& notes);

Q_SIGNALS:
    /// The user has compared the keys. @param fingerprint the one to accept from now on
    void keyAccepted(const QString& gatewayId, const QString& backupId, const QString& fingerprint);
    void oldAlgorithmsAllowed(const QString& gatewayId, const QString& backupId);

private:
    void addKeyButton(const UploadRun::Entry& entry);
    void addOldButton(const UploadRun::Entry& entry);
    void confirm(const QString& text, const QString& explanation, const QString& yes,
        std::function<void()> action);
};
