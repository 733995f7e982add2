// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/sangoma/SangomaFile.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sangomaKeyTypes { PhoneCode { "line"_L1, "1"_L1 },
    PhoneCode { "speed_dial"_L1, "2"_L1 }, PhoneCode { "queuetoggle"_L1, "2"_L1 },
    PhoneCode { "blf"_L1, "3"_L1 }, PhoneCode { "voice_mail"_L1, "5"_L1 },
    PhoneCode { "direct_pickup"_L1, "6"_L1 }, PhoneCode { "group_pickup"_L1, "7"_L1 },
    PhoneCode { "dtmf"_L1, "10"_L1 }, PhoneCode { "prefix"_L1, "11"_L1 },
    PhoneCode { "ldap"_L1, "15"_L1 }, PhoneCode { "conference"_L1, "17"_L1 },
    PhoneCode { "forward"_L1, "18"_L1 }, PhoneCode { "transfer"_L1, "19"_L1 },
    PhoneCode { "dnd"_L1, "21"_L1 }, PhoneCode { "recall"_L1, "22"_L1 },
    PhoneCode { "record"_L1, "25"_L1 }, PhoneCode { "hold"_L1, "29"_L1 },
    PhoneCode { "url"_L1, "35"_L1 }, PhoneCode { "multicast_paging"_L1, "47"_L1 } };

constexpr std::array sangomaSoftTypes { PhoneCode { "speed_dial"_L1, "2"_L1 },
    PhoneCode { "pick_up"_L1, "6"_L1 }, PhoneCode { "group_pickup"_L1, "7"_L1 },
    PhoneCode { "prefix"_L1, "11"_L1 }, PhoneCode { "ldap"_L1, "15"_L1 },
    PhoneCode { "forward"_L1, "18"_L1 }, PhoneCode { "dnd"_L1, "21"_L1 },
    PhoneCode { "recall"_L1, "22"_L1 }, PhoneCode { "history"_L1, "36"_L1 },
    PhoneCode { "menu"_L1, "38"_L1 }, PhoneCode { "status"_L1, "40"_L1 } };

struct KeyNumbers {
    int type;
    int value;
    int label;
};

/// Each generation of the firmware put its additional keys elsewhere.
std::optional<KeyNumbers> lineKeyNumbers(int index)
{
    if (index >= 1 && index <= 4)
        return KeyNumbers { 41199 + index, 41299 + index, 41399 + index };
    if (index >= 5 && index <= 36) {
        const int first = 20200 + 5 * (index - 5);
        return KeyNumbers { first, first + 1, first + 2 };
    }
    if (index >= 37 && index <= 45) {
        const int first = 23000 + 6 * (index - 37);
        return KeyNumbers { first, first + 2, first + 3 };
    }
    return std::nullopt;
}

void sangomaLineKey(SangomaFile& out, const PhonePlan& plan, const PhoneKey& key)
{
    const auto numbers = lineKeyNumbers(key.index);
    if (!numbers)
        return;
    const QByteArray name = "LineKey" + QByteArray::number(key.index);
    const bool isQueue = key.type == u"queuetoggle";
    out.set(numbers->type, name + ".Type", phoneCode(sangomaKeyTypes, key.type, "0"_L1));
    out.set(numbers->value, name + ".Value", isQueue ? plan.value(u"queuetoggle"_s) : key.value);
    out.set(numbers->label, name + ".Label", key.label);
}

/// The firmware has four, whatever the model shows of them.
void sangomaSoftKey(SangomaFile& out, const PhonePlan& plan, int position)
{
    const PhoneKey key = plan.softKeys.value(position);
    const QByteArray number = QByteArray::number(position + 1);
    const bool isGroup = key.type == u"group_pickup";
    out.set(43200 + position, "SoftKey" + number + ".Type",
        phoneCode(sangomaSoftTypes, key.type, "0"_L1));
    out.set(43300 + position, "SoftKey" + number + ".Account", "0");
    out.set(43400 + position, "SoftKey" + number + ".Value",
        isGroup ? plan.value(u"pickup_group"_s) : key.value);
    out.set(20043 + position, "ProgrammableKey" + number + ".Label", key.label);
}

void sangomaExpansionKey(SangomaFile& out, const PhonePlan& plan, const PhoneKey& key)
{
    const int perModule = qMax(1, plan.model.keysPerModule);
    const int position = key.index - 1;
    const int first = 60000 + 1000 * (position / perModule) + 5 * (position % perModule);
    out.set(first, {}, phoneCode(sangomaKeyTypes, key.type, "0"_L1));
    out.set(first + 1, {}, key.value);
    out.set(first + 2, {}, key.label);
}

} // namespace

void SangomaGroups::keys(SangomaFile& out, const PhonePlan& plan)
{
    for (int position = 0; position < 4; ++position)
        sangomaSoftKey(out, plan, position);
    for (const PhoneKey& key : plan.lineKeys)
        sangomaLineKey(out, plan, key);
    for (const PhoneKey& key : plan.expansionKeys)
        sangomaExpansionKey(out, plan, key);
}
