// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/Dossier.h"

/// What the catalogue takes from a dossier and its run. Pure.
namespace CertifiedEntry {
/// A template to begin with: what the test trunk proves about itself, under the company's name.
Provider draft(const Dossier& dossier, const Catalog& catalog);
/// The same way of working as another provider's, under the company's name and at its host.
Provider draftLike(const Provider& similar, const Dossier& dossier, const Catalog& catalog);
/// What is unambiguous put right: a registrar only and always where the PBX registers.
Provider tidied(Provider entry);
/// "VoipVoice (trunk)" gives "voipvoice_trunk".
QString idOf(const QString& company);

/// The requested template, saying when, how and by whom it was proved.
/// @param months it is valid from the day of the last result; 0 = as long as the plan says
/// Errors: NotCertifiable (subject = company, detail = the KO tests failed or open; "entry" when
/// another template was tested; the date when it would be over already), MissingValue (no
/// template), CatalogInvalid, BadValue (the template is another provider's).
Result<Provider> of(const Dossier& dossier, const CertificationRun& run, int months = 0);
} // namespace CertifiedEntry
