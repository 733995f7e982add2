// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationScore.h"
#include "models/certification/Dossier.h"

/// The words of certification, in the current language.
namespace CertificationText {
QString weight(CertificationTest::Weight weight);
QString state(CertificationResult::State state);
QString change(CertificationComparison::Change change);
QString dossierState(Dossier::State state);
/// Facts of certification, and those of a trunk's test.
QString factName(const QString& key);
QString factValue(const TrunkFact& fact);
/// The error with the plan's titles in place of the id of a test or an input, for ErrorText.
/// @param language of the titles, "it" or anything else for English
Error named(Error error, const CertificationPlan& plan, const QString& language);
/// "Certifiable: 96 % of the points, no KO failed." and its kin, one sentence.
QString verdict(const CertificationScore& score);
/// "listed, not tested", "certified until 11/2028 (96 %)", "certification expired on ...".
QString standing(const Provider& provider, const QDate& today);
} // namespace CertificationText
