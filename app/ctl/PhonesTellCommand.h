// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesReachCommand.h"
#include "models/provisioning/reach/CheckSyncJob.h"
#include "models/provisioning/reach/PhoneCall.h"

/// phones notify: makes phones fetch their configuration again.
class PhonesNotifyCommand : public PhonesReachCommand {
    Q_OBJECT

public:
    using PhonesReachCommand::PhonesReachCommand;
    void start() override;
    void cancel() override;

private:
    void begin(const Site& site);
    void next();
    struct Wish {
        MacAddress mac;
        CheckSyncRequest request;
    };
    QList<Wish> m_wishes;
    QHash<MacAddress, CheckSyncJob*> m_running;
    qsizetype m_count = 0;
    quint16 m_port = 0;
};

/// phones call: tells a phone to call a number.
class PhonesCallCommand : public PhonesReachCommand {
    Q_OBJECT

public:
    using PhonesReachCommand::PhonesReachCommand;
    void start() override;
    void cancel() override;

private:
    void begin(const Site& site);
    std::unique_ptr<PhoneCallJob> m_job;
};

/// phones scenarios: what each user can call with.
class PhonesScenariosCommand : public PhonesReachCommand {
    Q_OBJECT

public:
    using PhonesReachCommand::PhonesReachCommand;
    void start() override;
};
