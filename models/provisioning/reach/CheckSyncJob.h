// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/core/Job.h"

#include <QHostAddress>

#include <memory>

/// What to tell a phone.
struct CheckSyncRequest {
    QHostAddress address;
    quint16 port = 5060;
    QString user; ///< extension or user name it is registered as
    bool isRebooting = false; ///< check-sync;reboot=true
    QHostAddress from; ///< our address; null = the system's choice
    Clock clock;
};

/// Makes a phone fetch its configuration again: one NOTIFY "check-sync" over UDP, repeated as RFC
/// 3261 timer E says. Done: the phone answered 2xx (it heard; that it fetched is seen at the
/// server). Errors: PhoneSilent, PhoneRefused (401, 403, 481, ...), PortUnavailable.
class CheckSyncJob : public Job {
    Q_OBJECT

public:
    explicit CheckSyncJob(CheckSyncRequest request, QObject* parent = nullptr);
    ~CheckSyncJob() override;
    void cancel() override;

protected:
    void run() override;

private:
    void onReadyRead();
    void onEnded(int status, const QByteArray& reason);
    void onSilent(const QString& detail);

    struct Private;
    std::unique_ptr<Private> d;
};
