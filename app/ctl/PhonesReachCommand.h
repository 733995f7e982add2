// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesCommand.h"
#include "models/provisioning/server/ProvisioningDesk.h"

/// Commands about how phones find the provisioning server, or are told to ask it.
class PhonesReachCommand : public PhonesCommand {
    Q_OBJECT

public:
    using PhonesCommand::PhonesCommand;

protected:
    /// Begins the addresses phones are given: --base, else where --bind, --host and --port say we
    /// stand, else the PBX. Errors: BadUsage, MissingValue.
    [[nodiscard]] Result<QString> base(const Site& site) const;
    /// The site's tokens are at hand, under that base; the vault was opened.
    void withDesk(const std::function<void(const Site&)>& next);
    [[nodiscard]] ProvisioningDesk& desk() { return *m_desk; }
    /// The event and line with which a job for one phone ends. @return its exit code
    int report(const QString& subject, const Outcome& outcome, qint64 elapsedMs,
        QJsonObject event = {}) const;
    /// Of several the first that failed; several of which some failed have failed.
    void keepCode(int code) { m_exitCode = m_exitCode == 0 ? code : m_exitCode; }
    [[nodiscard]] int exitCode(qsizetype jobs) const;

private:
    std::unique_ptr<ProvisioningDesk> m_desk;
    int m_exitCode = 0;
};
