// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/asterisk/AsteriskDriver.h"
#include "models/deploy/nethvoice/NethVoiceDriver.h"
#include "models/deploy/nethvoice/NethVoiceTunnel.h"
#include "models/deploy/PbxDriver.h"

using namespace Qt::StringLiterals;

std::unique_ptr<PbxDriver> PbxDrivers::make(const PbxAccess& access)
{
    if (access.pbx.kind == "asterisk"_L1 || access.pbx.kind == "freepbx"_L1)
        return std::make_unique<AsteriskDriver>(access);
    if (access.pbx.kind == "nethvoice"_L1 && access.pbx.isTunnelled)
        return std::make_unique<NethVoiceTunnel>(access);
    if (access.pbx.kind == "nethvoice"_L1)
        return std::make_unique<NethVoiceDriver>(access);
    return nullptr;
}
