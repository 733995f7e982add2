// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/CertifyCommand.h"

/// certify answer: what a tester found in a guided test; certify report: a run on paper.
class CertifyResultCommand : public CertifyCommand {
    Q_OBJECT

public:
    using CertifyCommand::CertifyCommand;
    void start() override;

private:
    void answer(const CertificationRun& run);
    void report(const CertificationRun& run);
    [[nodiscard]] Result<std::optional<CertificationAttachmentRecord>> attachment(
        const QString& runId) const;
    Status keep(CertificationRun& run, const CertificationResult& result);
};
