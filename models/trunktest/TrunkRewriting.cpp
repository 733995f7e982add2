// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkRewriting.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// Host and port of a Via, as they stand there: "SIP/2.0/UDP 10.0.0.2:5060;branch=..."
QByteArray sentBy(const QByteArray& via)
{
    const QByteArray rest
        = via.left(via.indexOf(';') < 0 ? via.size() : via.indexOf(';')).trimmed();
    return rest.mid(rest.lastIndexOf(' ') + 1);
}

QByteArray transactionOf(const SipMessage& message)
{
    return message.callId() + '\n' + message.header("CSeq");
}

QByteArray firstVia(const SipMessage& message) { return message.headers("Via").value(0); }

QString place(const SipAddress& contact)
{
    const QString host = QString::fromUtf8(contact.host);
    return contact.port == 0 ? host : Endpoint { host, contact.port }.text();
}

/// The Contact of the last REGISTER we sent, other than one that removes.
std::optional<SipAddress> contactSent(const QList<TracedMessage>& messages)
{
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        if (!messages[i].isSent || !messages[i].bytes.startsWith("REGISTER "))
            continue;
        const auto message = SipMessage::parse(messages[i].bytes);
        const QByteArray contact = message ? message->header("Contact") : QByteArray();
        if (auto address = SipAddress::parse(contact))
            return address;
    }
    return {};
}

} // namespace

namespace TrunkRewriting {

QStringList ofVia(const QList<TracedMessage>& messages)
{
    QStringList found;
    QHash<QByteArray, QByteArray> ours;
    for (const TracedMessage& traced : messages) {
        const auto message = SipMessage::parse(traced.bytes);
        if (!message || message->isRequest() != traced.isSent)
            continue;
        const QByteArray key = transactionOf(*message);
        const QByteArray here = sentBy(firstVia(*message));
        if (traced.isSent) {
            ours.insert(key, here);
        } else if (const QByteArray before = ours.value(key); !before.isEmpty() && before != here) {
            const QString text
                = u"Via %1 > %2"_s.arg(QString::fromUtf8(before), QString::fromUtf8(here));
            if (!found.contains(text))
                found.append(text);
        }
    }
    return found;
}

Contacts ofContact(const QList<TracedMessage>& messages, const SipRegistration& registration)
{
    const auto ours = contactSent(messages);
    if (!ours)
        return {};
    Contacts contacts;
    for (const SipBinding& binding : registration.bindings) {
        const auto theirs = SipAddress::parse('<' + binding.contact.toUtf8() + '>');
        if (!binding.isOurs || !theirs)
            continue;
        if (theirs->host == ours->host && theirs->port == ours->port)
            return {};
        const bool isAsSeen = QString::fromUtf8(theirs->host) == registration.last.seenAs.address;
        (isAsSeen ? contacts.possible : contacts.certain)
            .append(u"Contact %1 > %2"_s.arg(place(*ours), place(*theirs)));
    }
    return contacts;
}

} // namespace TrunkRewriting
