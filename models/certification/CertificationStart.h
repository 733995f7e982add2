// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationRun.h"
#include "models/certification/Dossier.h"
#include "models/trunk/TrunkPlan.h"

/// What a new run must say of itself to be evidence later on.
namespace CertificationStart {
/// "register, udp, sip.example.net:5060"
QString summary(const TrunkPlan& trunk);
/// A trunk as it is set up; where it names no host itself, as the template under test has it.
TrunkPlan line(const Trunk& trunk, const QByteArray& entry, const Catalog& catalog);
/// Of the template under test, else of the trunk's catalogue entry; empty when there is neither, or
/// the template cannot be read.
QString entryFingerprint(const QByteArray& entry, const TrunkPlan& trunk);
/// Every test waits; plan, trunk, template, tester and this program's version are noted.
CertificationRun run(std::shared_ptr<const CertificationPlan> plan, const Dossier& dossier,
    const TrunkPlan& trunk, const QString& tester);
} // namespace CertificationStart
