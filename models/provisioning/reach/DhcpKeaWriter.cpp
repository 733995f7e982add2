// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/DhcpPlan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// Octets of a range by their hexadecimal digits: sixteen that share the first one are one term.
QStringList keaPrefixes(const DhcpPlan::Piece& piece)
{
    const auto hex
        = [](int value, int width) { return u"%1"_s.arg(value, width, 16, QChar(u'0')); };
    QString fixed;
    for (const int octet : piece.octets)
        fixed += hex(octet, 2);
    QStringList prefixes;
    for (int octet = piece.low; octet <= piece.high;) {
        const bool isWhole = octet % 16 == 0 && octet + 15 <= piece.high;
        prefixes.append(fixed + (isWhole ? hex(octet / 16, 1) : hex(octet, 2)));
        octet += isWhole ? 16 : 1;
    }
    return prefixes;
}

QString keaTest(const DhcpPlan::Class& one)
{
    QStringList terms;
    for (const DhcpPlan::Piece& piece : one.pieces)
        for (const QString& prefix : keaPrefixes(piece))
            terms.append(
                u"substring(hexstring(pkt4.mac,''),0,%1) == '%2'"_s.arg(prefix.size()).arg(prefix));
    QString test = terms.join(u" or "_s);
    if (!one.without.isEmpty())
        test = u'(' + test + u')';
    for (const QString& other : one.without)
        test += u" and not member('%1')"_s.arg(other);
    return test;
}

/// As bytes in single quotes: the text form would take a comma for the end of the value.
QJsonArray keaOptions(const QList<DhcpPlan::Option>& options)
{
    QJsonArray list;
    for (const DhcpPlan::Option& option : options)
        list.append(QJsonObject { { u"code"_s, option.code }, { u"csv-format"_s, false },
            { u"data"_s, u'\'' + QString::fromLatin1(option.value) + u'\'' } });
    return list;
}

QByteArray keaObject(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray DhcpWriter::kea(const DhcpPlan& plan)
{
    QByteArrayList classes;
    for (const DhcpPlan::Class& one : plan.classes) {
        QJsonObject entry { { u"name"_s, one.name }, { u"test"_s, keaTest(one) } };
        if (!one.options.isEmpty())
            entry.insert(u"option-data"_s, keaOptions(one.options));
        classes.append(comment(notes(one), "    //") + "    " + keaObject(entry));
    }
    QByteArrayList reservations;
    for (const DhcpPlan::Reservation& one : plan.reservations)
        reservations.append("    "
            + keaObject({ { u"hw-address"_s, one.mac.colons().toLower() },
                { u"option-data"_s, keaOptions(one.options) } }));
    QByteArray text = comment(introduction(plan), "//") + "{ \"Dhcp4\": {\n";
    if (!reservations.isEmpty())
        text += "  \"reservations-global\": true,\n  \"reservations\": [\n"
            + reservations.join(",\n") + "\n  ],\n";
    return text + "  \"client-classes\": [\n" + classes.join(",\n") + "\n  ]\n} }\n";
}
