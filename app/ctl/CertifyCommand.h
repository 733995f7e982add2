// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/certification/CertificationScore.h"
#include "models/certification/DossierKeeper.h"

/// What the certify commands have in common: dossiers, plans, and a run as a file.
class CertifyCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    /// The one for the second word; nullptr = there is no such command.
    static std::unique_ptr<Command> create(const Options& options, const Output& output);

protected:
    [[nodiscard]] DossierKeeper keeper() { return DossierKeeper(store()); }
    /// Each ends the command with an error when there is none.
    void withDossier(int wordIndex, const std::function<void(const Dossier&)>& next);
    void withRun(const QString& id, const std::function<void(const CertificationRun&)>& next);
    /// The one that counts for the dossier; without any it is not certifiable.
    void withRunOf(
        const Dossier& dossier, const std::function<void(const CertificationRun&)>& next);
    /// --plan, or the one that is shipped. The error is the first; all are said.
    [[nodiscard]] Result<std::shared_ptr<const CertificationPlan>> plan() const;
    [[nodiscard]] QString tester() const;
    /// Letters, digits, dot, hyphen and underline: it stands in file names and PBX settings.
    static bool isProviderId(const QString& id);
    /// A new one for this provider, with the catalogue's entry where it has one.
    [[nodiscard]] Dossier newDossier(const QString& providerId) const;

    void say(const Dossier& dossier) const;
    void say(const CertificationRun& run) const;
    /// The `score` event, or its sentence and what failed.
    void say(const CertificationRun& run, const CertificationScore& score) const;
    void say(const CertificationRun& run, const CertificationComparison& comparison) const;

    /// Whether a run can be written to that file, by its ending.
    static Status checkReportName(const QString& path);
    /// As .json, .html or .pdf. @param earlier compared with it
    Status writeReport(const QString& path, const CertificationRun& run,
        const std::optional<CertificationRun>& earlier);
};
