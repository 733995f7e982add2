// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployPlan.h"
#include "models/deploy/nethvoice/NethVoiceState.h"
#include "models/site/Site.h"

/// The phones of a PBX as its provisioning knows them, and as the site wants them.
namespace PhoneVariables {

/// What the PBX itself keeps setting: the account of whoever the phone belongs to.
bool isOfPbx(const QString& name);
/// Whether it is a phone's to set at all.
bool isOwn(const Catalog& catalog, const QString& name);

/// Model, display name and the phone's own variables.
PbxObject found(const QString& mac, const QJsonObject& phone);
/// Errors: MissingValue (the model of a new one), UnknownParameter, ValueNotAllowed.
PbxObject wanted(const Phone& phone, const Site& site, const Catalog& catalog,
    const NethVoiceState& now, std::optional<Error>& refusal);
/// The variables an item names, as they are sent.
QJsonObject sent(const DeployItem& item);
/// Puts the phone of a state into the site. @param isModelKnown false when neither the catalogue
/// nor the site has its model
void adopt(Phone& phone, const Site& site, const Catalog& catalog, const QJsonObject& found,
    bool& isModelKnown);

} // namespace PhoneVariables
