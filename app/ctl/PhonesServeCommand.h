// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesCommand.h"
#include "models/provisioning/server/ProvisioningDesk.h"

#include <QElapsedTimer>

/// phones serve SITE: the provisioning server, until it is interrupted.
class PhonesServeCommand : public PhonesCommand {
    Q_OBJECT

public:
    using PhonesCommand::PhonesCommand;
    void start() override;
    void cancel() override;

private:
    void serve(const Site& site);
    void sayBegin(const Site& site, const ProvisioningSettings& settings) const;
    void say(const ProvisioningRequest& request) const;
    [[nodiscard]] QString textOf(const ProvisioningRequest& request) const;
    [[nodiscard]] QString nameOf(const QString& phoneId) const;

    std::unique_ptr<ProvisioningDesk> m_desk;
    QHash<QString, MacAddress> m_phones; ///< by id
    QString m_base;
    QString m_site;
    QElapsedTimer m_timer;
};
