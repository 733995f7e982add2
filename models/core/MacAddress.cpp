// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/MacAddress.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

int hexDigit(QChar c)
{
    const auto u = c.unicode();
    if (u >= '0' && u <= '9')
        return u - '0';
    if (u >= 'a' && u <= 'f')
        return u - 'a' + 10;
    if (u >= 'A' && u <= 'F')
        return u - 'A' + 10;
    return -1;
}

bool isSeparator(QChar c)
{
    return c == u':' || c == u'-' || c == u'.' || c == u'\'' || c == QChar(0xE7) || c == QChar(0xC7)
        || c.isSpace();
}

} // namespace

std::optional<MacAddress> MacAddress::parse(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"MAC", Qt::CaseInsensitive)) {
        text = text.sliced(3);
        while (!text.isEmpty() && (isSeparator(text.front()) || text.front() == u'='))
            text = text.sliced(1);
    }
    if (text.size() > 32)
        return {};
    quint64 value = 0;
    int digits = 0;
    bool lastWasSeparator = true;
    for (const QChar c : text) {
        if (isSeparator(c)) {
            // Groups hold whole bytes: "0:15:..." would shift every digit after it.
            if (digits % 2 != 0 || (lastWasSeparator && !c.isSpace()))
                return {};
            lastWasSeparator = true;
            continue;
        }
        const int digit = hexDigit(c);
        if (digit < 0 || ++digits > 12)
            return {};
        value = value << 4 | quint64(digit);
        lastWasSeparator = false;
    }
    const bool isMulticast = (value >> 40) & 1;
    if (digits != 12 || value == 0 || isMulticast)
        return {};
    MacAddress mac;
    mac.m_value = value;
    return mac;
}

QString MacAddress::plain() const { return u"%1"_s.arg(m_value, 12, 16, QChar(u'0')).toUpper(); }
QString MacAddress::colons() const { return joined(u':'); }
QString MacAddress::hyphens() const { return joined(u'-'); }

QString MacAddress::joined(QChar separator) const
{
    const QString digits = plain();
    QString out;
    out.reserve(17);
    for (int i = 0; i < 12; i += 2) {
        if (i > 0)
            out += separator;
        out += QStringView(digits).sliced(i, 2);
    }
    return out;
}
