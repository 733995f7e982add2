// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReDialog.h"

#include "models/sip/re/ReUri.h"
#include "models/sip/SipText.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestUri = 2048;
constexpr qsizetype mostRoutes = 32;

QByteArray tagOf(const QByteArray& header)
{
    const auto address = SipAddress::parse(header);
    return address ? address->parameter("tag") : QByteArray();
}

/// What may stand in a start line of ours though somebody else wrote it.
bool isHarmlessUri(const QByteArray& uri)
{
    return !uri.isEmpty() && uri.size() <= longestUri
        && std::all_of(uri.begin(), uri.end(),
            [](char c) { return c > ' ' && c < 0x7f && c != '<' && c != '>' && c != '"'; });
}

QByteArray uriParameter(const QByteArray& uri, QByteArrayView name)
{
    const QList<QByteArray> parts = SipText::split(uri.left(uri.indexOf('?')), ';');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const auto [key, value] = SipText::parameter(parts[i]);
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// Where a URI with an address literal leads; the hop itself for one with a name, because names
/// were resolved when the call was set up.
SipHop hopOf(const QByteArray& uri, const SipHop& hop)
{
    const auto address = SipAddress::parse('<' + uri + '>');
    if (!address || QHostAddress(QString::fromLatin1(address->host)).isNull())
        return hop;
    SipHop next = hop;
    const QByteArray transport = uriParameter(uri, "transport").toLower();
    if (address->scheme == "sips")
        next.transport = SipTransport::Tls;
    else if (!transport.isEmpty())
        next.transport = sipTransportFromName(QString::fromLatin1(transport));
    const quint16 usual = next.transport == SipTransport::Tls ? SIP_PORT_TLS : SIP_PORT;
    next.endpoint
        = { QString::fromLatin1(address->host), address->port != 0 ? address->port : usual };
    return next;
}

bool isUri(const QString& callee)
{
    return callee.startsWith(u"sip:") || callee.startsWith(u"sips:") || callee.startsWith(u"tel:");
}

/// A header's value of one line, whatever was typed.
QByteArray displayName(QString name)
{
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return name.isEmpty() ? QByteArray() : SipText::quoted(name.toUtf8()) + ' ';
}

/// Who calls, as From says it (RFC 3261 8.1.1.3, RFC 3323 4.1).
QByteArray callerOf(const ReCallVia& via, const QByteArray& domain, const CallWish& wish)
{
    if (wish.isWithheld)
        return "\"Anonymous\" <sip:anonymous@anonymous.invalid>";
    const QString number = wish.callerNumber.isEmpty() ? via.account.user : wish.callerNumber;
    return displayName(wish.callerName) + '<' + ReUri::address(number, domain) + '>';
}
} // namespace

QByteArray ReCallVia::address(const QString& number) const
{
    return ReUri::address(
        number, account.domain.isEmpty() ? ReUri::service(hop) : ReUri::host(account.domain));
}

QByteArray ReCallVia::target(const QString& callee) const
{
    const QByteArray uri = callee.toUtf8();
    if (isUri(callee))
        return isHarmlessUri(uri) ? uri : QByteArray();
    return callee.isEmpty() ? QByteArray() : address(callee);
}

ReDialog ReDialog::calling(
    const ReCallVia& via, const QByteArray& target, const Endpoint& local, const CallWish& wish)
{
    const SipAccount& account = via.account;
    ReDialog dialog;
    dialog.m_hop = via.hop;
    dialog.m_callId = ReUri::random() + ReUri::random();
    dialog.m_localTag = ReUri::random();
    const QByteArray domain
        = account.domain.isEmpty() ? ReUri::hostPort(local) : ReUri::host(account.domain);
    dialog.m_local = callerOf(via, domain, wish) + ";tag=" + dialog.m_localTag;
    dialog.m_remote = '<' + target + '>';
    dialog.m_target = target;
    const QString contact = account.contactUser.isEmpty() ? account.user : account.contactUser;
    dialog.m_contact = '<' + ReUri::address(contact, ReUri::hostPort(local))
        + ReUri::transportParameter(via.hop.transport) + '>';
    for (const QString& route : via.routes)
        dialog.m_routes.append(route.toUtf8());
    return dialog;
}

ReDialog ReDialog::called(const SipMessage& invite, const QByteArray& localTag, const SipHop& hop,
    const QByteArray& contact)
{
    ReDialog dialog;
    dialog.m_hop = hop;
    dialog.m_callId = invite.callId();
    dialog.m_localTag = localTag;
    dialog.m_local = invite.header("To") + ";tag=" + localTag;
    dialog.m_remote = invite.header("From");
    dialog.m_remoteTag = tagOf(dialog.m_remote);
    dialog.m_contact = contact;
    dialog.m_routes = invite.headers("Record-Route").mid(0, mostRoutes);
    dialog.refreshTarget(invite);
    dialog.m_isEstablished = true;
    return dialog;
}

ReDialog ReDialog::confirmedBy(const SipMessage& response) const
{
    ReDialog dialog = *this;
    dialog.m_remote = response.header("To");
    dialog.m_remoteTag = tagOf(dialog.m_remote);
    dialog.m_routes = response.headers("Record-Route").mid(0, mostRoutes);
    std::reverse(dialog.m_routes.begin(), dialog.m_routes.end());
    dialog.refreshTarget(response);
    dialog.m_isEstablished = true;
    return dialog;
}

void ReDialog::refreshTarget(const SipMessage& message)
{
    const auto contact = SipAddress::parse(message.header("Contact"));
    if (contact && isHarmlessUri(contact->uri))
        m_target = contact->uri;
}

void ReDialog::redirect(const QByteArray& target, const SipHop& hop)
{
    if (!isHarmlessUri(target))
        return;
    m_target = target;
    m_hop = hopOf(target, hop);
}

void ReDialog::nameHop(const SipHop& hop)
{
    if (hop.endpoint.address == m_hop.endpoint.address && hop.transport == m_hop.transport)
        m_hop.name = hop.name;
}

bool ReDialog::matches(const SipMessage& request) const
{
    return request.callId() == m_callId && tagOf(request.header("To")) == m_localTag
        && (m_remoteTag.isEmpty() || tagOf(request.header("From")) == m_remoteTag);
}

bool ReDialog::isAnsweredBy(const SipMessage& response) const
{
    return response.callId() == m_callId && tagOf(response.header("From")) == m_localTag;
}

QByteArray ReDialog::localUri() const
{
    const auto address = SipAddress::parse(m_local);
    return address ? address->uri : QByteArray();
}

QByteArray ReDialog::replaces() const
{
    return m_callId + ";to-tag=" + m_remoteTag + ";from-tag=" + m_localTag;
}

SipHop ReDialog::nextHop() const
{
    if (!m_isEstablished)
        return m_hop;
    if (m_routes.isEmpty())
        return hopOf(m_target, m_hop);
    const auto route = SipAddress::parse(m_routes.first());
    return route ? hopOf(route->uri, m_hop) : m_hop;
}

ReRequest ReDialog::request(const QByteArray& method, quint32 cseq) const
{
    ReRequest request;
    request.method = method;
    request.uri = m_target;
    request.hop = nextHop();
    request.cseq = cseq;
    for (const QByteArray& route : m_routes)
        request.headers.append({ "Route", route });
    request.headers.append({ "From", m_local });
    request.headers.append({ "To", m_remote });
    request.headers.append({ "Call-ID", m_callId });
    request.headers.append({ "Contact", m_contact });
    return request;
}
