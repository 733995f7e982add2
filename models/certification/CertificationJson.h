// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationScore.h"
#include "models/certification/Dossier.h"
#include "models/store/CertificationRepository.h"

/// Dossiers, runs and results as the store keeps them, and back. What is read may come from a newer
/// program or a damaged file: the unknown is left out, never guessed. Only the record of a dossier
/// holds its trunk's password, which the repository seals.
namespace CertificationJson {
DossierRecord record(const Dossier& dossier);
/// Errors: DatabaseDamaged (a state this program does not know).
Result<Dossier> dossier(const DossierRecord& record);
DossierEventRecord record(const DossierEvent& event);
DossierEvent event(const DossierEventRecord& record);

CertificationRunRecord record(const CertificationRun& run);
CertificationResultRecord record(const QString& runId, const CertificationResult& result);
/// Errors: those of CertificationPlan::read, the first.
Result<CertificationRun> run(
    const CertificationRunRecord& record, const QList<CertificationResultRecord>& results);

/// For `--json` and for files: everything, messages included, no secret.
QJsonObject object(const CertificationRun& run, const CertificationScore& score);
QJsonObject object(const CertificationResult& result);
QJsonObject object(const CertificationScore& score);
QJsonObject object(const Dossier& dossier);
QJsonObject object(const DossierEvent& event);
QJsonObject object(const TechnicalContact& contact);
} // namespace CertificationJson
