// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/fanvil/FanvilKeys.h"

#include "models/provisioning/fanvil/FanvilCodes.h"
#include "models/provisioning/PhoneCodes.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

using FanvilCodes::Title;
using Style = FanvilLines::Style;

enum class Action {
    Nothing = 0,
    Call = 1, ///< to a number, with or without its state
    Line = 2,
    Function = 3,
    Digits = 4,
    Url = 7,
    Multicast = 14,
};

/// A key as the firmware writes it.
struct FanvilKey {
    Action action = Action::Nothing;
    QString value;
    QString title;
};

/// Keys that do one thing of the phone's own, and what they are called where they have no title.
struct Function {
    QLatin1StringView type;
    QLatin1StringView code;
    QLatin1StringView codeOfX3;
    Title title;
};
constexpr std::array<Function, 9> functions { {
    { "direct_pickup"_L1, "F_PICKUP"_L1, "F_PICKUP"_L1, Title::Pickup },
    { "dnd"_L1, "F_DND"_L1, "F_DND"_L1, Title::Dnd },
    { "hold"_L1, "F_HOLD"_L1, "F_HOLD"_L1, Title::Hold },
    { "ldap"_L1, "F_LDAPCONTACTS:0"_L1, "F_LDAP:1"_L1, Title::Phonebook },
    { "phone_lock"_L1, "F_LOCK"_L1, "F_LOCK"_L1, Title::Lock },
    { "recall"_L1, "F_REDIAL"_L1, "F_REDIAL"_L1, Title::Redial },
    { "record"_L1, "F_RECORD"_L1, "F_REC"_L1, Title::Record },
    { "transfer"_L1, "F_B_TRANSFER"_L1, "F_B_TRANSFER"_L1, Title::Transfer },
    { "voice_mail"_L1, "F_MWI"_L1, "F_MWI"_L1, Title::VoiceMail },
} };

QString speedDial(const QString& number) { return number + "@1/f"_L1; }

/// What a press during a call does with it.
QLatin1StringView transferLetter(const PhonePlan& plan)
{
    constexpr std::array<PhoneCode, 3> letters { { { "attended"_L1, "a"_L1 },
        { "blind"_L1, "b"_L1 }, { "verify"_L1, "c"_L1 } } };
    return phoneCode(letters, plan.value(u"dss_transfer"_s), "a"_L1);
}

/// Keys that call a number, their own or one of the PBX's codes. Empty = it is none of these.
QString calledValue(const PhoneKey& key, const PhonePlan& plan)
{
    const QString pickup = plan.value(u"pickup_direct"_s) + key.value;
    if (key.type == "blf"_L1)
        return key.value + "@1/b"_L1 + transferLetter(plan) + pickup;
    if (key.type == "conference"_L1)
        return key.value + "@1/bf"_L1 + pickup;
    if (key.type == "speed_dial"_L1)
        return speedDial(key.value);
    if (key.type == "forward"_L1)
        return key.value + "@1/a"_L1;
    if (key.type == "group_pickup"_L1)
        return speedDial(plan.value(u"pickup_group"_s));
    if (key.type == "queuetoggle"_L1)
        return speedDial(plan.value(u"queuetoggle"_s));
    return {};
}

/// @param style of the firmware: the older one has other names for some
FanvilKey fanvilKeyOf(const PhoneKey& key, const PhonePlan& plan, Style style)
{
    for (const Function& function : functions) {
        if (key.type == function.type)
            return { Action::Function, style == Style::X3 ? function.codeOfX3 : function.code,
                FanvilCodes::title(plan, function.title) };
    }
    if (const QString called = calledValue(key, plan); !called.isEmpty()) {
        const Title title = key.type == "group_pickup"_L1 ? Title::Pickup : Title::None;
        return { Action::Call, called, FanvilCodes::title(plan, title) };
    }
    if (key.type == "line"_L1)
        return { Action::Line, u"SIP1"_s,
            FanvilCodes::title(plan, Title::Line) + u' ' + QString::number(key.index) };
    if (key.type == "dtmf"_L1)
        return { Action::Digits, key.value, {} };
    if (key.type == "prefix"_L1)
        return { Action::Function, "F_PREFIX:"_L1 + key.value, {} };
    if (key.type == "multicast_paging"_L1)
        return { Action::Multicast, key.value + "/PCMU"_L1, {} };
    if (key.type == "url"_L1)
        return { Action::Url, style == Style::X3 ? "get:"_L1 + key.value : key.value,
            FanvilCodes::title(plan, Title::Url) };
    return {};
}

/// What shows whole of a text on so few columns; what people see as one character stays one.
QString cutTitle(const QString& title, int columns)
{
    if (title.size() <= columns)
        return title;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, title);
    qsizetype end = 0;
    for (int column = 0; column < columns && finder.toNextBoundary() >= 0; ++column)
        end = finder.position();
    return title.left(end);
}

constexpr int columnsOfX3 = 10;

/// Blanks before the colon: of key pages, and of soft keys.
constexpr int pageBlanks = 15;
constexpr int softBlanks = 5;

/// @param name "Fkey3" or "SoftFkey3"
void writeKey(FanvilLines& out, const QByteArray& name, int blanks, const FanvilKey& key,
    const QString& title, bool hasIcon)
{
    out.setKey(name + " Type", blanks, QString::number(int(key.action)));
    out.setKey(name + " Value", blanks - 1, key.value);
    out.setKey(name + " Title", blanks - 1, title);
    if (hasIcon)
        out.setKey(name + " ICON", blanks, u"Green"_s);
}

/// Where it has no title, the newer firmware shows a text of its own that fits better.
void writePage(FanvilLines& out, const PhonePlan& plan, int first, int count)
{
    for (int position = 1; position <= count; ++position) {
        const PhoneKey key = plan.lineKeys.value(first + position - 1);
        const FanvilKey written = fanvilKeyOf(key, plan, Style::X5);
        writeKey(out, "Fkey" + QByteArray::number(position), pageBlanks, written,
            written.action == Action::Nothing ? QString() : key.label, true);
    }
}

struct PageSizes {
    int side = 0;
    int dss = 0;
};

/// The second hardware of two models has more keys beside the screen; those behind it stay.
PageSizes pageSizes(const PhonePlan& plan)
{
    const PhoneKeyPages& pages = plan.model.keyPages;
    PageSizes sizes;
    if (pages.sidePages > 0)
        sizes.side = pages.sideKeys / pages.sidePages;
    if (pages.dssPages > 0)
        sizes.dss = int(plan.lineKeys.size() - pages.sideKeys) / pages.dssPages;
    const auto agent = FanvilCodes::Agent::read(plan.agent);
    if (agent.isSecondHardware && agent.isOneOf("X4U"))
        sizes.side = 6;
    else if (agent.isSecondHardware && agent.isOneOf("X5U"))
        sizes.side = 5;
    return sizes;
}

/// Soft keys the desktop knows by name; all others are keys with a function.
constexpr std::array<PhoneCode, 5> namedSlots { { { "dnd"_L1, "dnd"_L1 },
    { "recall"_L1, "redial"_L1 }, { "history"_L1, "history"_L1 }, { "menu"_L1, "menu"_L1 },
    { "status"_L1, "status"_L1 } } };

FanvilKey pickUpOf(const PhoneKey& key, const PhonePlan& plan)
{
    const QString code = plan.value(u"pickup_direct"_s);
    const QString title = FanvilCodes::title(plan, Title::Pickup);
    if (code.isEmpty() || key.value.isEmpty())
        return { Action::Function, u"F_PICKUP"_s, title };
    return { Action::Call, speedDial(code + key.value), title };
}

FanvilKey softKeyOf(const PhoneKey& key, const PhonePlan& plan, Style style)
{
    if (key.type == "ldap"_L1)
        return { Action::Function, style == Style::X3 ? u"F_LDAP@1"_s : u"F_LDAPCONTACTS:0"_s,
            FanvilCodes::title(plan, Title::Phonebook) };
    if (key.type == "forward"_L1)
        return { Action::Function, u"F_CFWD"_s, FanvilCodes::title(plan, Title::Forward) };
    if (key.type == "speed_dial"_L1)
        return { Action::Call, speedDial(key.value), u"N/A"_s };
    if (key.type == "group_pickup"_L1)
        return { Action::Call, speedDial(plan.value(u"pickup_group"_s)),
            FanvilCodes::title(plan, Title::Pickup) };
    if (key.type == "pick_up"_L1)
        return pickUpOf(key, plan);
    if (key.type == "prefix"_L1)
        return { Action::Function, "F_PREFIX:"_L1 + key.value,
            FanvilCodes::title(plan, Title::Prefix) };
    return {};
}

} // namespace

namespace FanvilKeys {

void writePages(FanvilLines& out, const PhonePlan& plan)
{
    const PhoneKeyPages& pages = plan.model.keyPages;
    const PageSizes sizes = pageSizes(plan);
    int first = 0;
    for (int page = 1; page <= pages.sidePages; ++page, first += sizes.side) {
        out.part("--Sidekey Config" + QByteArray::number(page) + "--");
        writePage(out, plan, first, sizes.side);
    }
    for (int page = 1; page <= pages.dssPages; ++page, first += sizes.dss) {
        out.part("--Dsskey Config" + QByteArray::number(page) + "--");
        writePage(out, plan, first, sizes.dss);
    }
}

void writeFlat(FanvilLines& out, const PhonePlan& plan)
{
    out.part("--Function Key--");
    for (const PhoneKey& key : plan.lineKeys) {
        const FanvilKey written = fanvilKeyOf(key, plan, Style::X3);
        const QString title
            = key.label.isEmpty() || written.action == Action::Nothing ? written.title : key.label;
        writeKey(out, "Fkey" + QByteArray::number(key.index), pageBlanks, written,
            cutTitle(title, columnsOfX3), false);
    }
}

void writeSoftKeys(FanvilLines& out, const PhonePlan& plan, FanvilLines::Style style)
{
    out.part(style == Style::X3 ? "--Soft Dss Key--" : "--SoftDss Config--");
    const QByteArray name = style == Style::X3 ? "SoftFkey" : "Fkey";
    for (const PhoneKey& key : plan.softKeys) {
        const FanvilKey written = softKeyOf(key, plan, style);
        const bool hasTitle = written.action != Action::Nothing && !key.label.isEmpty();
        writeKey(out, name + QByteArray::number(key.index), softBlanks, written,
            hasTitle ? key.label : written.title,
            style == Style::X5 && key.type != "speed_dial"_L1);
    }
}

QString softKeySlots(const PhonePlan& plan, FanvilLines::Style style)
{
    const QLatin1StringView dss = style == Style::X3 ? "dsskey"_L1 : "dss"_L1;
    QString written;
    for (const PhoneKey& key : plan.softKeys) {
        const QLatin1StringView name = phoneCode(namedSlots, key.type, {});
        if (!name.isEmpty())
            written += name;
        else if (softKeyOf(key, plan, style).action == Action::Nothing)
            written += "none"_L1;
        else
            written += dss + QString::number(key.index);
        written += u';';
    }
    return written;
}

} // namespace FanvilKeys
