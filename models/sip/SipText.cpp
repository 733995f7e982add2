// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipText.h"

#include <QByteArrayView>

namespace {

constexpr qsizetype mostParts = 256;

} // namespace

QList<QByteArray> SipText::split(const QByteArray& text, char separator)
{
    QList<QByteArray> parts;
    bool isQuoted = false;
    bool isBracketed = false;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        if (const QByteArray part = text.mid(begin, end - begin).trimmed(); !part.isEmpty())
            parts.append(part);
        begin = end + 1;
    };
    for (qsizetype i = 0; i < text.size() && parts.size() < mostParts; ++i) {
        const char c = text[i];
        if (isQuoted && c == '\\')
            ++i;
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '<' || c == '>'))
            isBracketed = c == '<';
        else if (c == separator && !isQuoted && !isBracketed)
            take(i);
    }
    if (parts.size() < mostParts)
        take(text.size());
    return parts;
}

QByteArray SipText::before(const QByteArray& text, char separator)
{
    const qsizetype end = text.indexOf(separator);
    return end < 0 ? text : text.left(end);
}

QByteArray SipText::unquoted(const QByteArray& text)
{
    if (text.size() < 2 || !text.startsWith('"') || !text.endsWith('"'))
        return text;
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        if (text[i] == '\\' && i + 1 < text.size() - 1)
            ++i;
        plain += text[i];
    }
    return plain;
}

QByteArray SipText::quoted(const QByteArray& text)
{
    QByteArray result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (uchar(c) >= ' ' && c != 0x7f) // no quoted string holds control characters
            result += c;
    }
    return result + '"';
}

QPair<QByteArray, QByteArray> SipText::parameter(const QByteArray& text)
{
    const qsizetype sign = text.indexOf('=');
    if (sign < 0)
        return { text.trimmed().toLower(), {} };
    return { text.left(sign).trimmed().toLower(), unquoted(text.mid(sign + 1).trimmed()) };
}

QByteArray SipText::escapedUser(const QByteArray& user)
{
    // unreserved and user-unreserved but for what separates elsewhere
    return user.toPercentEncoding("-_.!~*'()&=+$,/");
}
