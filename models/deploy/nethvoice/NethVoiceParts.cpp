// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoicePart.h"

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
