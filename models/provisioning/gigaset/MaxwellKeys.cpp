// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ConfigText.h"
#include "models/provisioning/gigaset/MaxwellFile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// What a key does, and where its value goes.
struct MaxwellKey {
    QLatin1StringView type;
    const char* code;
    const char* field; ///< nullptr = it takes no value
    const char* parameter; ///< whose value it takes; nullptr = the key's own
};

constexpr std::array maxwellLineTypes { MaxwellKey { "line"_L1, "0", "Connection", nullptr },
    MaxwellKey { "speed_dial"_L1, "3", "PhoneNumber", nullptr },
    MaxwellKey { "blf"_L1, "4", "PhoneNumber", nullptr },
    MaxwellKey { "forward"_L1, "6", "PhoneNumber", nullptr },
    MaxwellKey { "dtmf"_L1, "7", "EnableCode", nullptr },
    MaxwellKey { "url"_L1, "8", "URL", nullptr },
    MaxwellKey { "dnd"_L1, "10", "EnableCode", "dndtoggle" },
    MaxwellKey { "queuetoggle"_L1, "10", "EnableCode", "queuetoggle" },
    MaxwellKey { "group_pickup"_L1, "10", "EnableCode", "pickup_group" },
    MaxwellKey { "voice_mail"_L1, "10", "EnableCode", "account_voicemail_1" } };

constexpr std::array maxwellSoftTypes { MaxwellKey { "speed_dial"_L1, "3", "PhoneNumber", nullptr },
    MaxwellKey { "forward"_L1, "6", "PhoneNumber", nullptr },
    MaxwellKey { "dnd"_L1, "10", "EnableCode", "dndtoggle" },
    MaxwellKey { "ldap"_L1, "13", nullptr, nullptr },
    MaxwellKey { "recall"_L1, "17", nullptr, nullptr } };

template <size_t count>
void maxwellKey(MaxwellFile& out, const PhonePlan& plan, const PhoneKey& key,
    const std::array<MaxwellKey, count>& types)
{
    const auto known = std::find_if(
        types.begin(), types.end(), [&](const MaxwellKey& type) { return key.type == type.type; });
    if (known == types.end()) {
        out.set("Type", "-1");
        return;
    }
    out.set("Type", known->code);
    if (known->field)
        out.set(known->field,
            known->parameter ? plan.value(QLatin1String(known->parameter)) : key.value);
}

void maxwellSoftKey(MaxwellFile& out, const PhonePlan& plan, const PhoneKey& key)
{
    if (key.type != u"group_pickup") {
        maxwellKey(out, plan, key, maxwellSoftTypes);
        return;
    }
    const QString code = ConfigText::valueOr(plan, u"pickup_group"_s, u"*8"_s);
    out.set("Type", "10");
    out.set("EnableCode", code);
    out.set("DisableCode", code);
    out.set("EnableName", "Pickup");
    out.set("DisableName", "Pickup");
}

void maxwellLineKey(MaxwellFile& out, const PhonePlan& plan, const PhoneKey& key)
{
    maxwellKey(out, plan, key, maxwellLineTypes);
    if (key.type == u"blf")
        out.set("CallPickupCode", plan.value(u"pickup_direct"_s));
    if (key.type == u"blf" || key.type == u"line")
        out.set("Color", "3");
    out.set("DisplayName", key.label);
}

QByteArray maxwellKeyPrefix(const char* family, int index)
{
    return "PhoneUI.Keys." + QByteArray(family) + '.' + QByteArray::number(index - 1) + '.';
}

} // namespace

void MaxwellGroups::keys(MaxwellFile& out, const PhonePlan& plan)
{
    for (const PhoneKey& key : plan.softKeys) {
        out.setPrefix(maxwellKeyPrefix("SoftKeys", key.index));
        maxwellSoftKey(out, plan, key);
    }
    for (const PhoneKey& key : plan.lineKeys) {
        out.setPrefix(maxwellKeyPrefix("FunctionKeys", key.index));
        maxwellLineKey(out, plan, key);
    }
    out.setPrefix({});
    out.set("Telephony.ShowKeysDisplayName", "1");
    out.setPrefix("PhoneUI.Keys.");
    out.set("FunctionKeys.Icons", "1");
    out.set("FunctionKeys.Indicator", "1");
    out.set("ProgrammableKeys.Directory.Type", "1");
    out.set("ProgrammableKeys.DND.Type", "1");
    out.set("ProgrammableKeys.DND.FAC.enable", plan.value(u"dndon"_s));
    out.set("ProgrammableKeys.DND.FAC.disable", plan.value(u"dndoff"_s));
    out.setPrefix({});
}
