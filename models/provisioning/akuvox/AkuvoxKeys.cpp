// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/akuvox/AkuvoxGroups.h"
#include "models/provisioning/PhoneCodes.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::array akuvoxLineTypes { PhoneCode { "dnd"_L1, "1"_L1 },
    PhoneCode { "group_pickup"_L1, "8"_L1 }, PhoneCode { "speed_dial"_L1, "10"_L1 },
    PhoneCode { "line"_L1, "14"_L1 }, PhoneCode { "blf"_L1, "16"_L1 },
    PhoneCode { "record"_L1, "20"_L1 }, PhoneCode { "dtmf"_L1, "22"_L1 },
    PhoneCode { "multicast_paging"_L1, "24"_L1 }, PhoneCode { "transfer"_L1, "27"_L1 },
    PhoneCode { "url"_L1, "32"_L1 } };

constexpr std::array akuvoxSoftTypes { PhoneCode { "dnd"_L1, "1"_L1 },
    PhoneCode { "menu"_L1, "2"_L1 }, PhoneCode { "status"_L1, "4"_L1 },
    PhoneCode { "group_pickup"_L1, "8"_L1 }, PhoneCode { "speed_dial"_L1, "10"_L1 },
    PhoneCode { "history"_L1, "11"_L1 } };

/// @param type what the firmware calls it
void akuvoxKey(ConfigLines& out, const PhonePlan& plan, const PhoneKey& key, QLatin1StringView type)
{
    out.set("Type", type);
    out.set("Label", key.label);
    out.set("Param1", key.type == u"group_pickup" ? plan.value(u"pickup_group"_s) : key.value);
    out.set("Param2", "1");
    out.set("Param3", key.type == u"blf" ? plan.value(u"pickup_direct"_s) : QString());
}

} // namespace

void AkuvoxGroups::keys(ConfigLines& out, const PhonePlan& plan)
{
    const QByteArray family = "Config.Programable.";
    for (const PhoneKey& key : plan.softKeys) {
        const QByteArray number = QByteArray::number(key.index).rightJustified(2, '0');
        out.setPrefix(family + "SOFTKEY" + number + '.');
        akuvoxKey(out, plan, key, phoneCode(akuvoxSoftTypes, key.type, "0"_L1));
    }
    for (const PhoneKey& key : plan.lineKeys) {
        out.setPrefix(family + "LINEKEY" + QByteArray::number(key.index) + '.');
        akuvoxKey(out, plan, key, phoneCode(akuvoxLineTypes, key.type, "0"_L1));
        for (const char* unused : { "Param4", "Param5", "Param6" })
            out.set(unused, "");
    }
    out.setPrefix({});
}
