// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/LineInput.h"
#include "app/ctl/Command.h"
#include "app/ctl/DeployReport.h"
#include "models/deploy/DeployRecorder.h"

/// deploy SITE, and its ways back: --undo, --drift, --restore, --adopt
class DeployCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    ~DeployCommand() override;
    static std::unique_ptr<Command> create(const Options& options, const Output& output);

    void start() override;
    void cancel() override;

private:
    Status readOptions();
    Status readMode();
    /// A PBX that takes nothing but what people type.
    void handOver(const QString& pbxKind);
    void begin(const Site& site);
    [[nodiscard]] PbxAccess access(const QList<PbxTrust>& known) const;
    void watch();
    void onPlanned(bool needsAgreement);
    void ask();
    void keepLearned();
    void report();
    void adopt();
    Status keepAdopted(Site& site, const QStringList& ids);
    [[nodiscard]] int exitCode() const;

    DeployRequest m_request;
    bool m_isAdopting = false;
    bool m_isTrial = false;
    bool m_isStoppedAfterPlan = false; ///< of a trial, once everything is shown
    int m_port = 0;
    int m_keptVersion = 0; ///< of the site, once something was learnt
    int m_keepCode = 0; ///< of what could not be kept
    Site m_site;
    std::unique_ptr<DeployRecorder> m_recorder;
    std::unique_ptr<DeployJob> m_job;
    std::unique_ptr<DeployReport> m_report;
    std::unique_ptr<LineInput> m_input;
    std::unique_ptr<Command> m_other;
};
