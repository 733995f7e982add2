// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/trunktest/TrunkTestRecorder.h"

/// trunk verify: the live test, its steps as they come, then the verdict.
class TrunkVerifyCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
    void cancel() override;

private:
    Status readOptions();
    void verify(const Site& site);
    void watch();
    void sayStep(int index);
    void sayMessage(const TracedMessage& message);
    void sayVerdict();
    void onFinished();
    /// The evidence as files, as far as they were asked for.
    Status writeEvidence() const;
    [[nodiscard]] QString subject() const { return m_request.trunk.name; }

    TrunkTestRequest m_request;
    std::unique_ptr<TrunkTestRecorder> m_recorder;
    std::unique_ptr<TrunkTestJob> m_job;
    int m_exitCode = 0;
};
