// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/deploy/nethvoice/NethVoiceRows.h"
#include "models/site/Site.h"

/// A NethVoice's VoIP trunks as objects, and back. Pure.
namespace TrunkObjects {

QList<PbxObject> of(const NethVoiceState& state);
/// Nothing when there is none of that key.
std::optional<NethVoiceRows::Trunk> byKey(const NethVoiceState& state, const QString& key);

/// Where a trunk stands in the routes, "national_it 1, mobile_it 2"; counted from 1.
QString placesOf(const QList<NethVoiceRows::Route>& routes, const QString& trunkId);
/// The same routes with the trunk just there.
QList<NethVoiceRows::Route> placed(QList<NethVoiceRows::Route> routes, const QString& trunkId,
    const QString& trunkName, const QString& places);

/// The provider whose defaults such a trunk has; nullptr when none or more than one does.
/// @param known keys of the providers the PBX has
const Provider* providerOf(
    const Catalog& catalog, const NethVoiceRows::Trunk& trunk, const QStringList& known);
const Provider* providerOf(const Catalog& catalog, const QString& server, const QStringList& known);

/// A trunk of the PBX as one of the site.
Trunk toSite(const NethVoiceRows::Trunk& row, const Catalog& catalog, const QStringList& known);

} // namespace TrunkObjects
