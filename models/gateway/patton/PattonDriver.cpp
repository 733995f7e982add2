// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/patton/PattonDriver.h"

#include "models/core/MacAddress.h"
#include "models/gateway/ConfigTree.h"
#include "models/gateway/GatewayPlan.h"

using namespace Qt::StringLiterals;

namespace {

/// One blank line before each outermost block, none elsewhere: sections left out leave no holes.
QByteArray tidied(const QString& text)
{
    QByteArray out;
    bool wasIndented = false;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const bool isIndented = lines[i].startsWith(u' ');
        const bool opensBlock = lines.value(i + 1).startsWith(u' ');
        if (!isIndented && (wasIndented || opensBlock) && !out.isEmpty())
            out += '\n';
        out += lines[i].toUtf8() + '\n';
        wasIndented = isIndented;
    }
    return out;
}

} // namespace

QString PattonDriver::refusal(const QString& value)
{
    static const QString forbidden = u" \t\r\n\"'\\?"_s;
    for (const QChar c : value) {
        if (c < u'!' || c > u'~' || forbidden.contains(c))
            return u"'%1': A-Z a-z 0-9 . _ - ! # $ % & ( ) * + , / : ; < = > @ [ ] ^ { | } ~"_s.arg(
                c);
    }
    return {};
}

QString PattonDriver::fileName(const Gateway& gateway) const
{
    const auto mac = MacAddress::parse(gateway.mac);
    return (mac ? mac->plain() : u"gateway"_s) + u".cfg"_s;
}

const ConfigFormat& PattonDriver::format() const
{
    static const StatementFormat format;
    return format;
}

Result<QByteArray> PattonDriver::written(const QString& templateFile, const TemplateValues& values)
{
    const auto text = renderTemplate(templateFile, values, refusal);
    if (!text)
        return tl::unexpected(text.error());
    return tidied(*text);
}
