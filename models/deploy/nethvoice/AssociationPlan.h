// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceState.h"
#include "models/deploy/PbxObject.h"
#include "models/site/Site.h"

/// Which phone shall be whose, and which extension the PBX will give it.
namespace AssociationPlan {

PbxObject object(
    const QString& mac, const QString& username, const QString& extension, bool isEncrypted);

/// Errors: PbxPhoneElsewhere, PbxLinkMissing, TooManyDevices.
PbxWanted wanted(const Site& site, const NethVoiceState& now);

/// The extension the PBX gives to the next device of a user with this main extension, when these
/// are there already; empty when all are taken.
QString nextExtension(const QString& main, const QSet<QString>& devices);

} // namespace AssociationPlan
