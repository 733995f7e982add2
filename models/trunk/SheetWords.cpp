// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/SheetWords.h"

using namespace Qt::StringLiterals;

using SheetWords::ignoringCase;

QString SheetWords::transport(const QString& text)
{
    static const QRegularExpression form(u"\\b(udp|tcp|tls)\\b"_s, ignoringCase);
    QStringList found;
    for (auto it = form.globalMatch(text); it.hasNext();)
        found.append(it.next().captured().toLower());
    found.removeDuplicates();
    return found.size() == 1 ? found.first() : QString();
}

QString SheetWords::port(const QString& text)
{
    static const QRegularExpression form(u"(?<![0-9.])([0-9]{2,5})(?![0-9.]*[0-9])"_s);
    QStringList found;
    for (auto it = form.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    found.removeDuplicates();
    const int port = found.size() == 1 ? found.first().toInt() : 0;
    return port > 0 && port < 65'536 ? QString::number(port) : QString();
}

QList<SheetValue> SheetWords::doubtful(QList<SheetValue> values)
{
    for (SheetValue& value : values)
        value.isCertain = false;
    return values;
}

/// "sip:0721405516@sip.example.net:5060"
QList<SheetValue> SheetWords::uri(const QString& text)
{
    static const QRegularExpression form(
        u"\\bsips?:(?:([^@\\s<>;:]{1,64})@)?([a-z0-9.-]{4,253})(?::([0-9]{2,5}))?"_s, ignoringCase);
    const auto match = form.match(text);
    const QString host = SheetValues::hosts(match.captured(2)).value(0);
    if (host.isEmpty())
        return {};
    QList<SheetValue> values { { u"host"_s, host } };
    if (!match.captured(1).isEmpty())
        values.append({ u"username"_s, match.captured(1) });
    if (const QString port = SheetWords::port(match.captured(3)); !port.isEmpty())
        values.append({ u"port"_s, port });
    return values;
}
