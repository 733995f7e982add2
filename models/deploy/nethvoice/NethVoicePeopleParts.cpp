// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/AssociationPart.h"
#include "models/deploy/nethvoice/GroupPart.h"
#include "models/deploy/nethvoice/GroupsPart.h"
#include "models/deploy/nethvoice/MainExtensionPart.h"
#include "models/deploy/nethvoice/MobileAppPart.h"
#include "models/deploy/nethvoice/MobilePart.h"
#include "models/deploy/nethvoice/PhonePart.h"
#include "models/deploy/nethvoice/ProfilePart.h"
#include "models/deploy/nethvoice/RedirectPart.h"
#include "models/deploy/nethvoice/UserPart.h"
#include "models/deploy/nethvoice/VoicemailPart.h"
#include "models/deploy/nethvoice/WebRtcPart.h"

void NethVoiceParts::addUserParts(NethVoicePartList& parts, const PbxAccess&)
{
    parts.push_back(std::make_unique<UserPart>());
    parts.push_back(std::make_unique<MainExtensionPart>());
}

void NethVoiceParts::addPhoneParts(NethVoicePartList& parts, const PbxAccess&)
{
    parts.push_back(std::make_unique<PhonePart>());
    parts.push_back(std::make_unique<AssociationPart>());
}

void NethVoiceParts::addClientParts(NethVoicePartList& parts)
{
    parts.push_back(std::make_unique<ProfilePart>());
    parts.push_back(std::make_unique<GroupPart>());
    parts.push_back(std::make_unique<GroupsPart>());
    parts.push_back(std::make_unique<MobilePart>());
    parts.push_back(std::make_unique<VoicemailPart>());
    parts.push_back(std::make_unique<MobileAppPart>());
    parts.push_back(std::make_unique<WebRtcPart>());
}

void NethVoiceParts::addRedirectParts(NethVoicePartList& parts, const PbxAccess& access)
{
    if (access.isUsingRedirect)
        parts.push_back(std::make_unique<RedirectPart>());
}
