// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextLanguage.h"
#include "models/provisioning/reach/DhcpPlan.h"

using namespace Qt::StringLiterals;

namespace {

/// A RouterOS string: $ and ? mean something in it.
QByteArray routerQuoted(const QByteArray& value)
{
    QByteArray quoted = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\' || c == '$' || c == '?')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

/// A PowerShell string in which nothing is replaced.
QByteArray shellQuoted(QByteArray value) { return '\'' + value.replace('\'', "''") + '\''; }

QByteArray shellList(const QStringList& values)
{
    QByteArrayList quoted;
    for (const QString& value : values)
        quoted.append(shellQuoted(value.toLatin1()));
    return "@(" + quoted.join(", ") + ')';
}

/// The options of one kind of phone and the set that holds them.
QByteArray routerSet(const QString& name, const QList<DhcpPlan::Option>& options)
{
    QByteArray text;
    QStringList names;
    for (const DhcpPlan::Option& option : options) {
        names.append(name + u'-' + QString::number(option.code));
        text += "/ip dhcp-server option add name=" + routerQuoted(names.last().toLatin1())
            + " code=" + QByteArray::number(option.code)
            + " value=" + routerQuoted('\'' + option.value + '\'') + '\n';
    }
    return text + "/ip dhcp-server option sets add name=" + routerQuoted(name.toLatin1())
        + " options=" + routerQuoted(names.join(u',').toLatin1()) + '\n';
}

QByteArray routerLease(const MacAddress& mac, const QString& set)
{
    return "/ip dhcp-server lease add mac-address=" + mac.colons().toLatin1()
        + " dhcp-option-set=" + routerQuoted(set.toLatin1()) + '\n';
}

/// Addresses as this server writes them, without those that belong to a finer class.
QByteArray shellAddresses(const DhcpPlan& plan, const DhcpPlan::Class& one)
{
    const auto patterns = [](const DhcpPlan::Class& of) {
        QStringList list;
        for (const DhcpPlan::Piece& piece : of.pieces)
            for (const QString& pattern : piece.patterns({}, {}))
                list.append(pattern.toUpper() + (pattern.size() < 12 ? u"*"_s : QString()));
        return list;
    };
    QByteArray text = "$addresses = " + shellList(QStringList { u"EQ"_s } + patterns(one)) + '\n';
    for (const QString& other : one.without)
        text += "$addresses += " + shellList(QStringList { u"NE"_s } + patterns(*plan.find(other)))
            + '\n';
    return text;
}

QByteArray shellPolicy(
    const QString& name, const QByteArray& addresses, const QList<DhcpPlan::Option>& options)
{
    const QByteArray policy = shellQuoted(name.toLatin1());
    QByteArray text = addresses + "Add-DhcpServerv4Policy -Name " + policy
        + " -Condition AND -MacAddress $addresses\n";
    for (const DhcpPlan::Option& option : options)
        text += "Set-DhcpServerv4OptionValue -PolicyName " + policy + " -OptionId "
            + QByteArray::number(option.code) + " -Value " + shellQuoted(option.value) + '\n';
    return text;
}

QStringList reservedNames(const DhcpPlan& plan)
{
    QStringList names;
    for (const DhcpPlan::Reservation& one : plan.reservations)
        names.append(one.mac.plain());
    return names;
}

} // namespace

QByteArray DhcpWriter::mikrotik(const DhcpPlan& plan)
{
    const QStringList reserved = reservedNames(plan);
    QByteArray text = comment(introduction(plan) << TextLanguage::translate("DhcpOptions",
                                  "RouterOS tells phones apart by their leases: give each new "
                                  "phone a lease with its vendor's set."),
        "#");
    for (const DhcpPlan::Class& one : plan.classes) {
        if (one.options.isEmpty())
            continue;
        text += '\n' + comment(notes(one), "#") + routerSet(one.name, one.options);
        for (const MacAddress& mac : one.phones)
            if (!reserved.contains(mac.plain()))
                text += routerLease(mac, one.name);
    }
    for (const DhcpPlan::Reservation& one : plan.reservations)
        text += '\n' + routerSet(one.name, one.options) + routerLease(one.mac, one.name);
    return text;
}

QByteArray DhcpWriter::windows(const DhcpPlan& plan)
{
    QByteArray text = comment(introduction(plan), "#")
        + "\nif (-not (Get-DhcpServerv4OptionDefinition -OptionId 114 -ErrorAction "
          "SilentlyContinue)) {\n"
          "  Add-DhcpServerv4OptionDefinition -OptionId 114 -Name 'URL' -Type String\n}\n";
    // Of several policies that fit, the one read first decides.
    for (const DhcpPlan::Reservation& one : plan.reservations)
        text += '\n'
            + shellPolicy(one.name,
                "$addresses = " + shellList({ u"EQ"_s, one.mac.plain() }) + '\n', one.options);
    for (const DhcpPlan::Class& one : plan.classes)
        if (!one.options.isEmpty())
            text += '\n' + comment(notes(one), "#")
                + shellPolicy(one.name, shellAddresses(plan, one), one.options);
    return text;
}
