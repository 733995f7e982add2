// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationScore.h"
#include "models/certification/Dossier.h"
#include "models/store/CertificationRepository.h"

/// Dossiers, runs and results as the store keeps them, and back. What is read may come from a newer
/// program or a damaged file: the unknown is left out, never guessed.
namespace CertificationJson {
/// Without the password of its trunk, which the repository seals.
DossierRecord record(const Dossier& dossier);
Result<Dossier> dossier(const DossierRecord& record);

CertificationRunRecord record(const CertificationRun& run);
CertificationResultRecord record(const QString& runId, const CertificationResult& result);
/// Errors: those of CertificationPlan::read, the first.
Result<CertificationRun> run(
    const CertificationRunRecord& record, const QList<CertificationResultRecord>& results);

/// For `--json` and for files: everything, messages included, no secret.
QJsonObject object(const CertificationRun& run, const CertificationScore& score);
QJsonObject object(const CertificationResult& result);
QJsonObject object(const CertificationScore& score);
} // namespace CertificationJson
