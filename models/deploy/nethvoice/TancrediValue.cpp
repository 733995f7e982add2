// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/TancrediValue.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr auto overridingNothing = "\"\""_L1;
} // namespace

std::optional<QString> TancrediValue::problemOf(const QString& value)
{
    // Written without quotes, hence read back as 1 or as nothing.
    static const QStringList words { u"ON"_s, u"YES"_s, u"TRUE"_s, u"OFF"_s, u"NO"_s, u"NONE"_s,
        u"NULL"_s, u"FALSE"_s };
    if (words.contains(value))
        return value;
    if (value.endsWith(u'\\'))
        return u"\\"_s;
    for (const auto& part : { u"${"_s, u"\""_s })
        if (value.contains(part))
            return part;
    const bool hasControl = std::any_of(
        value.begin(), value.end(), [](QChar c) { return c.unicode() < 0x20 || c == QChar(0x7f); });
    return hasControl ? std::optional(u"U+0000-U+001F"_s) : std::nullopt;
}

QString TancrediValue::shown(const QString& value)
{
    return value.isEmpty() ? QString(overridingNothing) : value;
}

QJsonValue TancrediValue::sent(const QString& shown)
{
    if (shown.isEmpty())
        return QJsonValue::Null;
    return shown == overridingNothing ? QString(u""_s) : shown;
}
