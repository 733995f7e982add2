// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipMessage.h"
#include "models/sip/SipText.h"

namespace {

constexpr qsizetype longestAddress = 8192;

/// Where "<" opens the URI: the first one outside a quoted display name; -1 = none.
qsizetype bracketOf(const QByteArray& text)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isQuoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == '<' && !isQuoted)
            return i;
    }
    return -1;
}

bool readHostPort(const QByteArray& text, SipAddress& address)
{
    qsizetype colon = text.indexOf(':');
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        if (end < 0)
            return false;
        address.host = text.mid(1, end - 1);
        colon = text.indexOf(':', end);
    } else {
        address.host = SipText::before(text, ':');
    }
    if (colon < 0)
        return !address.host.isEmpty();
    bool isNumber = false;
    address.port = text.mid(colon + 1).toUShort(&isNumber);
    return isNumber && !address.host.isEmpty();
}

bool readUri(const QByteArray& uri, SipAddress& address)
{
    const qsizetype colon = uri.indexOf(':');
    if (colon < 0)
        return false;
    address.uri = uri;
    address.scheme = uri.left(colon).toLower();
    QByteArray rest = uri.mid(colon + 1);
    if (address.scheme == "tel") {
        address.user = SipText::before(rest, ';');
        return !address.user.isEmpty();
    }
    if (address.scheme != "sip" && address.scheme != "sips")
        return false;
    // "@" cannot stand unescaped behind the host, ";" and "?" can before it
    if (const qsizetype at = rest.lastIndexOf('@'); at >= 0) {
        const QByteArray userInfo = rest.left(at);
        address.user = QByteArray::fromPercentEncoding(SipText::before(userInfo, ':'));
        rest = rest.mid(at + 1);
    }
    return readHostPort(SipText::before(SipText::before(rest, '?'), ';'), address);
}

} // namespace

std::optional<SipAddress> SipAddress::parse(const QByteArray& text)
{
    if (text.size() > longestAddress)
        return std::nullopt;
    SipAddress address;
    const qsizetype bracket = bracketOf(text);
    QByteArray uri;
    QByteArray parameters;
    if (bracket >= 0) {
        const qsizetype end = text.indexOf('>', bracket);
        if (end < 0)
            return std::nullopt;
        address.displayName = SipText::unquoted(text.left(bracket).trimmed());
        uri = text.mid(bracket + 1, end - bracket - 1).trimmed();
        parameters = text.mid(end + 1);
    } else { // without brackets everything behind ";" is the header's (RFC 3261 20.10)
        const qsizetype end = text.indexOf(';');
        uri = SipText::before(text, ';').trimmed();
        parameters = end < 0 ? QByteArray() : text.mid(end);
    }
    if (!readUri(uri, address))
        return std::nullopt;
    for (const QByteArray& each : SipText::split(parameters, ';'))
        address.parameters.append(SipText::parameter(each));
    return address;
}

QByteArray SipAddress::parameter(QByteArrayView name) const
{
    for (const auto& [key, value] : parameters)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}
