// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/DhcpPlan.h"

using namespace Qt::StringLiterals;

namespace {

/// In double quotes, as dnsmasq and ISC read them: only these two need a backslash.
QByteArray dhcpQuoted(QByteArray value)
{
    return '"' + value.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// What binary-to-ascii writes of one octet: hexadecimal without a leading zero.
QString octetExpression(int low, int high)
{
    const auto digit = [](int value) { return QString::number(value, 16); };
    const auto span = [&](int from, int to) {
        return from == to ? digit(from) : u"[%1-%2]"_s.arg(digit(from), digit(to));
    };
    // [8-c] would hold what lies between 9 and a in ASCII as well.
    const auto digits = [&](int from, int to) {
        if (from == 0 && to == 15)
            return u"[0-9a-f]"_s;
        if (from <= 9 && to > 9)
            return u"[%1-9a-%2]"_s.arg(digit(from), digit(to));
        return span(from, to);
    };
    QStringList parts;
    int octet = low;
    while (octet <= high) {
        const int tens = octet >> 4;
        const int end = std::min(high, (tens << 4) | 15);
        const QString lead = tens == 0 ? QString() : digit(tens);
        parts.append(lead + digits(octet & 15, end & 15));
        octet = end + 1;
    }
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(u'|') + u')';
}

QString pieceExpression(const DhcpPlan::Piece& piece)
{
    QStringList octets;
    for (const int fixed : piece.octets)
        octets.append(octetExpression(fixed, fixed));
    octets.append(octetExpression(piece.low, piece.high));
    QString expression = u'^' + octets.join(u':');
    expression += octets.size() == 6 ? u'$' : u':';
    return expression;
}

QByteArray iscTest(const QList<DhcpPlan::Piece>& pieces)
{
    QStringList tests;
    for (const DhcpPlan::Piece& piece : pieces)
        tests.append(u"binary-to-ascii(16, 8, \":\", substring(hardware, 1, 6)) ~= \"%1\""_s.arg(
            pieceExpression(piece)));
    return '(' + tests.join(u"\n      or "_s).toLatin1() + ')';
}

QByteArray iscOption(const DhcpPlan::Option& option)
{
    return "option doppino-" + QByteArray::number(option.code) + ' ' + dhcpQuoted(option.value)
        + ";\n";
}

/// All that phones ask for but what is forbidden: dhcpd sends nothing beyond such a list.
QByteArray iscRequestList(const DhcpPlan::Class& one)
{
    static const QList<int> usual { 1, 2, 3, 4, 6, 7, 12, 15, 28, 42, 43, 66, 67, 114, 120, 125,
        132, 133, 150, 160 };
    QByteArrayList codes;
    for (const int code : usual)
        if (!one.forbidden.contains(code))
            codes.append(QByteArray::number(code));
    return one.forbidden.isEmpty()
        ? QByteArray()
        : "  option dhcp-parameter-request-list " + codes.join(", ") + ";\n";
}

} // namespace

QByteArray DhcpWriter::dnsmasq(const DhcpPlan& plan)
{
    QByteArray text = comment(introduction(plan), "#");
    for (const DhcpPlan::Class& one : plan.classes) {
        text += '\n' + comment(notes(one), "#");
        for (const DhcpPlan::Piece& piece : one.pieces)
            for (const QString& pattern : piece.patterns(u":"_s, u"*"_s))
                text += "dhcp-mac=set:" + one.name.toLatin1() + ',' + pattern.toLatin1() + '\n';
        QByteArray tags = "tag:" + one.name.toLatin1() + ',';
        for (const QString& other : one.without)
            tags += "tag:!" + other.toLatin1() + ',';
        if (!plan.reservations.isEmpty())
            tags += "tag:!doppino-own,";
        for (const DhcpPlan::Option& option : one.options)
            text += "dhcp-option=" + tags + QByteArray::number(option.code) + ','
                + dhcpQuoted(option.value) + '\n';
    }
    for (const DhcpPlan::Reservation& one : plan.reservations) {
        const QByteArray name = one.name.toLatin1();
        text += "\ndhcp-host=" + one.mac.colons().toLower().toLatin1() + ",set:" + name
            + ",set:doppino-own\n";
        for (const DhcpPlan::Option& option : one.options)
            text += "dhcp-option=tag:" + name + ',' + QByteArray::number(option.code) + ','
                + dhcpQuoted(option.value) + '\n';
    }
    return text;
}

QByteArray DhcpWriter::isc(const DhcpPlan& plan)
{
    QByteArray text = comment(introduction(plan), "#") + '\n';
    for (const int code : { 66, 67, 114 })
        text += "option doppino-" + QByteArray::number(code) + " code " + QByteArray::number(code)
            + " = text;\n";
    for (const DhcpPlan::Class& one : plan.classes) {
        if (one.options.isEmpty())
            continue;
        text += '\n' + comment(notes(one), "#") + "class " + dhcpQuoted(one.name.toLatin1())
            + " {\n  match if " + iscTest(one.pieces);
        for (const QString& other : one.without)
            text += "\n    and not " + iscTest(plan.find(other)->pieces);
        text += ";\n" + iscRequestList(one);
        for (const DhcpPlan::Option& option : one.options)
            text += "  " + iscOption(option);
        text += "}\n";
    }
    for (const DhcpPlan::Reservation& one : plan.reservations) {
        text += "\nhost " + one.name.toLatin1() + " {\n  hardware ethernet "
            + one.mac.colons().toLower().toLatin1() + ";\n";
        for (const DhcpPlan::Option& option : one.options)
            text += "  " + iscOption(option);
        text += "}\n";
    }
    return text;
}
