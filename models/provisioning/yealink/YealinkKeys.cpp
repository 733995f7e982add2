// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/yealink/YealinkGroups.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::array yealinkSoftTypes { PhoneCode { "forward"_L1, "2"_L1 },
    PhoneCode { "dnd"_L1, "5"_L1 }, PhoneCode { "recall"_L1, "7"_L1 },
    PhoneCode { "pick_up"_L1, "9"_L1 }, PhoneCode { "speed_dial"_L1, "13"_L1 },
    PhoneCode { "group_pickup"_L1, "23"_L1 }, PhoneCode { "history"_L1, "28"_L1 },
    PhoneCode { "menu"_L1, "30"_L1 }, PhoneCode { "status"_L1, "33"_L1 },
    PhoneCode { "ldap"_L1, "38"_L1 }, PhoneCode { "prefix"_L1, "40"_L1 } };

constexpr std::array yealinkKeyTypes { PhoneCode { "conference"_L1, "1"_L1 },
    PhoneCode { "forward"_L1, "2"_L1 }, PhoneCode { "transfer"_L1, "3"_L1 },
    PhoneCode { "hold"_L1, "4"_L1 }, PhoneCode { "dnd"_L1, "5"_L1 },
    PhoneCode { "recall"_L1, "7"_L1 }, PhoneCode { "direct_pickup"_L1, "9"_L1 },
    PhoneCode { "dtmf"_L1, "11"_L1 }, PhoneCode { "voice_mail"_L1, "12"_L1 },
    PhoneCode { "speed_dial"_L1, "13"_L1 }, PhoneCode { "queuetoggle"_L1, "13"_L1 },
    PhoneCode { "line"_L1, "15"_L1 }, PhoneCode { "blf"_L1, "16"_L1 },
    PhoneCode { "url"_L1, "17"_L1 }, PhoneCode { "group_pickup"_L1, "23"_L1 },
    PhoneCode { "multicast_paging"_L1, "24"_L1 }, PhoneCode { "record"_L1, "25"_L1 },
    PhoneCode { "ldap"_L1, "38"_L1 }, PhoneCode { "prefix"_L1, "40"_L1 },
    PhoneCode { "phone_lock"_L1, "50"_L1 } };

/// An EXP20 has 40 positions, of which one in each half turns the page.
constexpr int oldModuleKeys = 38;
constexpr int oldModulePositions = 40;
constexpr int turningPositions[] = { 1, 21 };

bool turnsPage(int keysPerModule, int position)
{
    return keysPerModule == oldModuleKeys
        && (position == turningPositions[0] || position == turningPositions[1]);
}

QString pickupValue(const PhonePlan& plan, const PhoneKey& key)
{
    if (key.type == u"pick_up")
        return plan.value(u"pickup_direct"_s);
    return key.type == u"group_pickup" ? plan.value(u"pickup_group"_s) : u"%NULL%"_s;
}

QString keyValue(const PhonePlan& plan, const PhoneKey& key)
{
    return key.type == u"queuetoggle" ? plan.value(u"queuetoggle"_s) : key.value;
}

QByteArray keyPrefix(const char* name, int index) { return name + QByteArray::number(index) + '.'; }

void writeModule(ConfigLines& out, const PhonePlan& plan, int module)
{
    const int perModule = plan.model.keysPerModule;
    const int positions = perModule == oldModuleKeys ? oldModulePositions : perModule;
    const QByteArray prefix = keyPrefix("expansion_module.", module);
    qsizetype next = qsizetype(module - 1) * perModule;
    for (int position = 1; position <= positions; ++position) {
        out.setPrefix(prefix + keyPrefix("key.", position));
        if (turnsPage(perModule, position)) {
            out.set("type", "37");
            continue;
        }
        const PhoneKey key = plan.expansionKeys.value(next++);
        out.set("type", YealinkGroups::keyCode(key.type));
        out.set("value", keyValue(plan, key));
        out.set("label", key.label);
    }
}

} // namespace

QLatin1StringView YealinkGroups::keyCode(const QString& type)
{
    return phoneCode(yealinkKeyTypes, type, "0"_L1);
}

void YealinkGroups::softKeys(ConfigLines& out, const PhonePlan& plan)
{
    for (const PhoneKey& key : plan.softKeys) {
        out.setPrefix(keyPrefix("programablekey.", key.index));
        out.set("type", phoneCode(yealinkSoftTypes, key.type, "0"_L1));
        out.set("value", key.value);
        out.set("label", key.label);
        out.set("pickup_value", pickupValue(plan, key));
    }
    out.setPrefix({});
}

void YealinkGroups::lineKeys(ConfigLines& out, const PhonePlan& plan)
{
    for (const PhoneKey& key : plan.lineKeys) {
        out.setPrefix(keyPrefix("linekey.", key.index));
        out.set("type", keyCode(key.type));
        out.set("line", "1");
        out.set("value", keyValue(plan, key));
        out.set("label", key.label);
    }
    out.setPrefix({});
}

void YealinkGroups::expansionKeys(ConfigLines& out, const PhonePlan& plan)
{
    for (int module = 1; module <= plan.model.expansionModules; ++module)
        writeModule(out, plan, module);
    out.setPrefix({});
}
