// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkNumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Fewer could be an extension: two of those that end alike are not one number.
constexpr qsizetype fewestDigits = 6;
// "0039" and no more may stand before the rest.
constexpr qsizetype longestPrefix = 4;

QString digitsOf(const QString& number)
{
    QString digits;
    for (const QChar c : number)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

TrunkNumbers::Found foundIn(const QByteArray& value, const char* header)
{
    const auto address = SipAddress::parse(value);
    if (!address)
        return {};
    return { QString::fromUtf8(address->user), QString::fromLatin1(header),
        QString::fromUtf8(address->displayName) };
}

} // namespace

namespace TrunkNumbers {

Found called(const SipMessage& invite, const QString& expected)
{
    QList<Found> all { foundIn(invite.requestUri(), "Request-URI"),
        foundIn(invite.header("P-Called-Party-ID"), "P-Called-Party-ID"),
        foundIn(invite.header("To"), "To") };
    all.removeIf([](const Found& found) { return found.number.isEmpty(); });
    const auto match = std::find_if(
        all.begin(), all.end(), [&](const Found& found) { return isSame(found.number, expected); });
    return match != all.end() ? *match : all.value(0);
}

Found caller(const SipMessage& invite)
{
    for (const char* header :
        { "P-Asserted-Identity", "P-Preferred-Identity", "Remote-Party-ID", "From" }) {
        const QList<QByteArray> values = invite.headers(header);
        for (const QByteArray& value : values)
            if (Found found = foundIn(value, header); !found.number.isEmpty())
                return found;
    }
    return {};
}

QString form(const QString& number)
{
    if (number.isEmpty())
        return {};
    const bool isPlus = number.startsWith(u'+');
    const QStringView rest = QStringView(number).sliced(isPlus ? 1 : 0);
    if (std::any_of(rest.begin(), rest.end(), [](QChar c) { return c < u'0' || c > u'9'; }))
        return u"other"_s;
    if (isPlus)
        return u"plus"_s;
    return number.startsWith(u"00") ? u"zerozero"_s : u"national"_s;
}

bool isSame(const QString& one, const QString& other)
{
    const QString a = digitsOf(one);
    const QString b = digitsOf(other);
    if (a == b)
        return !a.isEmpty();
    if (qMin(a.size(), b.size()) < fewestDigits || qAbs(a.size() - b.size()) > longestPrefix)
        return false;
    return a.size() > b.size() ? a.endsWith(b) : b.endsWith(a);
}

} // namespace TrunkNumbers
