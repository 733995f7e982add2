// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/LineInput.h"
#include "app/ctl/Command.h"
#include "models/deploy/DeployJob.h"

/// site import-pbx --kind nethvoice --host H --user U: a new site from what a PBX holds
class PbxImportCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    ~PbxImportCommand() override;
    void start() override;
    void cancel() override;

private:
    void readPassword();
    void begin(const Secret& password);
    void take();
    void keep(Site site);
    void report(const Site& site);

    Pbx m_pbx;
    quint16 m_port = 0;
    bool m_hasStore = true;
    QStringList m_notes;
    QList<PbxTrust> m_trusted; ///< kept with the site once there is one
    std::unique_ptr<DeployJob> m_job;
    std::unique_ptr<LineInput> m_input;
};
