// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/CertifyCommand.h"
#include "models/certification/CertificationRecorder.h"

/// certify run: the automatic tests of a plan on a site's trunk, each result kept as it comes.
class CertifyRunCommand : public CertifyCommand {
    Q_OBJECT

public:
    using CertifyCommand::CertifyCommand;
    void start() override;
    void cancel() override;

private:
    Status readOptions();
    void begin(const Site& site);
    void test(Dossier& dossier, CertificationRun& run);
    /// The provider's, or a new one, with what it lacks and is known by now; not stored yet.
    Result<Dossier> dossierFor(const Trunk& trunk);
    Status keep(Dossier& dossier);
    [[nodiscard]] QString providerOf(const Trunk& trunk) const;
    /// The trunk's newest, or a new one, with what --input says.
    Result<CertificationRun> runFor(const Dossier& dossier);
    Result<CertificationRun> newRun(const Dossier& dossier);
    Status takeInputs(CertificationRun& run) const;
    [[nodiscard]] Result<QStringList> testsOf(const CertificationRun& run) const;
    void watch();
    void sayBeginning(const QString& testId);
    void sayResult(const CertificationResult& result);
    void onFinished();
    void end(const CertificationRun& run, const Outcome& outcome, qint64 elapsedMs);
    [[nodiscard]] QString subject() const { return m_request.trunk.name; }

    CertificationRequest m_request;
    QString m_provider;
    std::optional<CertificationRun> m_earlier;
    std::unique_ptr<CertificationRecorder> m_recorder;
    std::unique_ptr<CertificationJob> m_job;
};
