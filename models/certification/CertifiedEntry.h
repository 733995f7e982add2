// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/Dossier.h"

/// What the catalogue takes from a dossier and its run. Pure.
namespace CertifiedEntry {
/// The requested template, saying when, how and by whom it was proved.
/// Errors: NotCertifiable (subject = company, detail = the KO tests failed or open), MissingValue
/// (no template), CatalogInvalid.
Result<Provider> of(const Dossier& dossier, const CertificationRun& run);
} // namespace CertifiedEntry
