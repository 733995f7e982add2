// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipTrace.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 3; // masking every "p" would tell more than it hides
constexpr qsizetype shortestEncoded = 6;

/// What is to be masked of one message; decided on the original, so that one finding cannot hide
/// another from being found.
class TraceMask {
public:
    explicit TraceMask(const QByteArray& message)
        : m_message(message)
        , m_lower(message.toLower())
        , m_result(message)
    {
    }
    void addDigest();
    void addKeys();
    void addSecret(const QByteArray& secret);
    [[nodiscard]] QByteArray result() const { return m_result; }

private:
    void hide(qsizetype begin, qsizetype end);
    void hideValue(qsizetype begin);
    void hideAfter(const char* marker, const char* stops);
    void hideText(const QByteArray& text);
    [[nodiscard]] qsizetype matchEnd(qsizetype begin, const QByteArray& secret) const;
    [[nodiscard]] char at(qsizetype i) const { return i < m_message.size() ? m_message[i] : '\0'; }

    const QByteArray m_message;
    const QByteArray m_lower;
    QByteArray m_result;
};

void TraceMask::hide(qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin; i < end; ++i)
        m_result[i] = '*';
}

/// The value of a parameter, quoted or not, from behind its name on.
void TraceMask::hideValue(qsizetype begin)
{
    const auto skipSpace = [this, &begin] {
        while (at(begin) == ' ' || at(begin) == '\t' || at(begin) == '\r' || at(begin) == '\n')
            ++begin;
    };
    skipSpace();
    if (at(begin) != '=')
        return;
    ++begin;
    skipSpace();
    const bool isQuoted = at(begin) == '"';
    begin += isQuoted ? 1 : 0;
    qsizetype end = begin;
    for (; end < m_message.size(); ++end) {
        const char c = m_message[end];
        if (isQuoted && c == '\\')
            ++end;
        else if (c == '"' || (!isQuoted && (c == ',' || c == ' ' || c == '\r' || c == '\n')))
            break;
    }
    hide(begin, std::min(end, m_message.size()));
}

void TraceMask::addDigest()
{
    constexpr std::array names { "response", "cnonce", "rspauth" }; // RFC 7616 3.4, 3.5
    for (const char* name : names) {
        const qsizetype length = qstrlen(name);
        for (qsizetype i = 0; (i = m_lower.indexOf(name, i)) >= 0; i += length)
            hideValue(i + length);
    }
    hideAfter("authorization: basic ", "\r\n");
}

void TraceMask::addKeys()
{
    hideAfter("inline:", "|; \t\r\n"); // RFC 4568 9.1
    hideAfter("\nk=", "\r\n"); // RFC 4566 5.12
}

void TraceMask::hideAfter(const char* marker, const char* stops)
{
    const qsizetype length = qstrlen(marker);
    for (qsizetype i = 0; (i = m_lower.indexOf(marker, i)) >= 0; i += length) {
        qsizetype end = i + length;
        while (end < m_message.size() && !QByteArrayView(stops).contains(m_message[end]))
            ++end;
        hide(i + length, end);
    }
}

/// Where the secret that begins here ends, each of its bytes plain or %-escaped; -1 = it does not.
qsizetype TraceMask::matchEnd(qsizetype begin, const QByteArray& secret) const
{
    qsizetype i = begin;
    for (const char c : secret) {
        if (at(i) == '%' && i + 2 < m_message.size()
            && QByteArray::fromHex(m_message.mid(i + 1, 2)) == QByteArray(1, c))
            i += 3;
        else if (i < m_message.size() && m_message[i] == c)
            ++i;
        else
            return -1;
    }
    return i;
}

void TraceMask::addSecret(const QByteArray& secret)
{
    if (secret.size() < shortestSecret)
        return;
    for (qsizetype i = 0; i < m_message.size(); ++i)
        if (m_message[i] == secret.front() || m_message[i] == '%')
            if (const qsizetype end = matchEnd(i, secret); end >= 0)
                hide(i, end);
    // In Base64 a text looks different according to where among three bytes it begins, and its
    // ends share a character with their neighbours.
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray encoded = (QByteArray(before, '\0') + secret).toBase64();
        const qsizetype first = before == 0 ? 0 : before + 1;
        const qsizetype last = (before + secret.size()) * 8 / 6;
        hideText(encoded.mid(first, last - first));
    }
}

void TraceMask::hideText(const QByteArray& text)
{
    if (text.size() < shortestEncoded)
        return;
    for (qsizetype i = 0; (i = m_message.indexOf(text, i)) >= 0; ++i)
        hide(i, i + text.size());
}

} // namespace

QByteArray SipTrace::harmless(const QByteArray& message, const QList<Secret>& secrets)
{
    TraceMask mask(message);
    mask.addDigest();
    mask.addKeys();
    for (const Secret& secret : secrets)
        mask.addSecret(secret.revealUtf8());
    return mask.result();
}

QString sipTransportName(SipTransport transport)
{
    switch (transport) {
    case SipTransport::Udp:
        return u"udp"_s;
    case SipTransport::Tcp:
        return u"tcp"_s;
    case SipTransport::Tls:
        return u"tls"_s;
    }
    Q_UNREACHABLE();
}

SipTransport sipTransportFromName(const QString& name)
{
    if (name.compare(u"tls"_s, Qt::CaseInsensitive) == 0)
        return SipTransport::Tls;
    return name.compare(u"tcp"_s, Qt::CaseInsensitive) == 0 ? SipTransport::Tcp : SipTransport::Udp;
}
