// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/LineInput.h"
#include "app/ctl/PhonesReachCommand.h"
#include "models/provisioning/reach/RedirectService.h"

/// phones redirect: announces phones at their vendors' services.
class PhonesRedirectCommand : public PhonesReachCommand {
    Q_OBJECT

public:
    using PhonesReachCommand::PhonesReachCommand;
    void start() override;
    void cancel() override;

private:
    void begin(const Site& site);
    Result<RedirectAccount> accountFor(const Phone& phone, const QString& vendor) const;
    [[nodiscard]] QString vendorOf(const Site& site, const Phone& phone) const;
    void add(const Site& site, const Phone& phone);
    Status checkEncryption() const;
    void next();
    void tell(const RedirectJob::Answer& answer);

    struct Batch {
        RedirectAccount account;
        QList<RedirectPhone> phones;
    };
    QList<RedirectAccount> m_accounts;
    QList<Batch> m_batches;
    std::unique_ptr<RedirectJob> m_job;
    qsizetype m_count = 0;
};

/// phones redirect-account: accounts at those services, kept in the vault.
class PhonesRedirectAccountCommand : public PhonesReachCommand {
    Q_OBJECT

public:
    using PhonesReachCommand::PhonesReachCommand;
    void start() override;

private:
    void list();
    void remove();
    void readPassword();
    void save(const Secret& password);
    std::unique_ptr<LineInput> m_input;
};
