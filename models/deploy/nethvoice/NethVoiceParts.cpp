// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoicePart.h"

NethVoicePartList NethVoiceParts::make(const PbxAccess&)
{
    NethVoicePartList parts;
    return parts;
}
