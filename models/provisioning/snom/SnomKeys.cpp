// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/snom/SnomKeys.h"

#include "models/provisioning/PhoneCodes.h"

using namespace Qt::StringLiterals;

namespace {

/// Keys whose action is one word and their value.
constexpr std::array<PhoneCode, 9> valueActions { { { "conference"_L1, "conference"_L1 },
    { "dtmf"_L1, "dtmf"_L1 }, { "forward"_L1, "redirect"_L1 }, { "line"_L1, "line"_L1 },
    { "multicast_paging"_L1, "multicast"_L1 }, { "record"_L1, "record"_L1 },
    { "speed_dial"_L1, "speed"_L1 }, { "transfer"_L1, "transfer"_L1 }, { "url"_L1, "url"_L1 } } };

/// Keys that dial one of the PBX's codes, and which.
constexpr std::array<PhoneCode, 3> codeActions { { { "dnd"_L1, "dndtoggle"_L1 },
    { "queuetoggle"_L1, "queuetoggle"_L1 }, { "group_pickup"_L1, "pickup_group"_L1 } } };

constexpr std::array<PhoneCode, 4> eventActions { { { "ldap"_L1, "F_DIRECTORY_SEARCH"_L1 },
    { "voice_mail"_L1, "F_VOICEMAIL_INFO"_L1 }, { "recall"_L1, "F_REDIAL"_L1 },
    { "hold"_L1, "F_HOLD"_L1 } } };

constexpr std::array<PhoneCode, 7> softEvents { { { "forward"_L1, "F_REDIRECT"_L1 },
    { "dnd"_L1, "F_DND"_L1 }, { "recall"_L1, "F_REDIAL"_L1 }, { "history"_L1, "F_CALL_LIST"_L1 },
    { "menu"_L1, "F_SETTINGS"_L1 }, { "status"_L1, "F_STATUS"_L1 },
    { "ldap"_L1, "F_DIRECTORY_SEARCH"_L1 } } };

/// Empty = the firmware has nothing of the kind.
QString snomAction(const PhoneKey& key, const PhonePlan& plan)
{
    if (key.type == "blf"_L1)
        return "blf "_L1 + key.value + u'|' + plan.value(u"pickup_direct"_s);
    if (const auto word = phoneCode(valueActions, key.type, {}); !word.isEmpty())
        return (word + u' ' + key.value).trimmed();
    if (const auto code = phoneCode(codeActions, key.type, {}); !code.isEmpty())
        return "speed "_L1 + plan.value(code);
    if (const auto event = phoneCode(eventActions, key.type, {}); !event.isEmpty())
        return "keyevent "_L1 + event;
    return {};
}

void writeSnomKey(SnomXml& out, const PhonePlan& plan, const PhoneKey& key, int index)
{
    const QString action = snomAction(key, plan);
    if (action.isEmpty())
        out.key(index, "active", {}, u"line"_s);
    else
        out.key(index, "1", key.label, action);
}

QString softAction(const PhoneKey& key, const PhonePlan& plan)
{
    if (const auto event = phoneCode(softEvents, key.type, {}); !event.isEmpty())
        return "keyevent "_L1 + event;
    if (key.type == "group_pickup"_L1)
        return "speed "_L1 + plan.value(u"pickup_group"_s);
    if (key.type == "speed_dial"_L1 && !key.value.isEmpty())
        return "speed "_L1 + key.value;
    return u"keyevent none"_s;
}

} // namespace

namespace SnomKeys {

void write(SnomXml& out, const PhonePlan& plan)
{
    int index = 0;
    for (const PhoneKey& key : plan.lineKeys)
        writeSnomKey(out, plan, key, index++);
    for (const PhoneKey& key : plan.expansionKeys)
        writeSnomKey(out, plan, key, index++);
}

void writeSoftKeys(SnomXml& out, const PhonePlan& plan)
{
    for (const PhoneKey& key : plan.softKeys)
        out.set("gui_fkey" + QByteArray::number(key.index), softAction(key, plan));
}

} // namespace SnomKeys
