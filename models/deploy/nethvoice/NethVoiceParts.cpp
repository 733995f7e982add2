// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoicePart.h"

QList<PbxObject> NethVoicePart::madeAnew(const NethVoiceState& then, const QStringList& touched,
    const DeployPlan& plan, const QStringList& fields) const
{
    QList<PbxObject> found;
    for (PbxObject object : objects(then)) {
        const DeployItem* item = touched.contains(object.id()) ? plan.find(object.id()) : nullptr;
        if (!item || item->action != DeployItem::Action::Create)
            continue;
        if (!fields.isEmpty())
            object.fields.removeIf(
                [&](const auto& field) { return !fields.contains(field.key()); });
        found.append(object);
    }
    return found;
}

NethVoicePartList NethVoiceParts::make(const PbxAccess& access)
{
    NethVoicePartList parts;
    addUserParts(parts, access);
    addTrunkParts(parts);
    addTancrediParts(parts, access);
    addPhoneParts(parts, access);
    addClientParts(parts);
    addPhonebookParts(parts);
    addRedirectParts(parts, access);
    return parts;
}
