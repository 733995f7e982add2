// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/sip/ScriptedPeer.h"

#include <QMap>

/// A registrar that does one thing wrong. It knows the trunk by its first Call-ID; every other one
/// is another PBX's.
class OddRegistrar {
public:
    enum class Odd {
        TakesAnyPassword,
        LocksAfterAWrongOne, ///< the right password is refused from then on
        SilentToOthers,
        AsksForMoreAgain, ///< 423 even to what it demanded
        GrantsLess,
        ForgetsAtOnce, ///< what it granted to others is not there when asked
        ListsTwo, ///< keeps what was registered before beside it
        CallsTheOldPlace, ///< and nowhere else
        RefusesCodecs, ///< whichever
        InTroubleOnce, ///< 503 when something is registered for the second time
    };

    explicit OddRegistrar(Odd odd)
        : m_odd(odd)
        , m_peer([this](ScriptedPeer&, const SipMessage& message) { take(message); })
    {
    }
    [[nodiscard]] quint16 port() const { return m_peer.port(); }

private:
    void take(const SipMessage& message)
    {
        if (message.method() == "OPTIONS")
            return m_peer.answer(message, 200);
        if (message.isRequest() && message.method() == "REGISTER")
            return takeRegister(message);
        if (message.isRequest() && message.method() == "INVITE")
            return divert(message);
        if (message.isRequest() && message.method() == "CANCEL")
            m_peer.answer(message, 200);
        if (message.method() == "CANCEL" && m_invite)
            m_peer.answer(*m_invite, 487);
    }

    void takeRegister(const SipMessage& message)
    {
        if (m_trunk.isEmpty())
            m_trunk = message.callId();
        const bool isOther = message.callId() != m_trunk;
        const bool isRemoval = message.header("Expires") == "0";
        const bool isBinding = !isRemoval && !message.header("Contact").isEmpty();
        if (m_odd == Odd::SilentToOthers && isOther)
            return;
        if (message.header("Authorization").isEmpty() && m_odd != Odd::TakesAnyPassword)
            return challenge(message);
        const bool isLocked = std::exchange(
            m_isLocked, m_isLocked || (m_odd == Odd::LocksAfterAWrongOne && isOther));
        if (m_odd == Odd::LocksAfterAWrongOne && isOther)
            return challenge(message);
        if (isLocked && isBinding)
            return m_peer.answer(message, 403);
        if (m_odd == Odd::AsksForMoreAgain && isOther && isBinding)
            return m_peer.answer(message, 423, "Min-Expires: 60\r\n");
        if (m_odd == Odd::InTroubleOnce && isBinding && ++m_registrations == 2)
            return m_peer.answer(message, 503);
        if (isRemoval)
            m_contacts.remove(message.callId());
        else if (isBinding)
            m_contacts.insert(message.callId(), message.header("Contact"));
        m_peer.answer(message, 200, listed(message));
    }

    void challenge(const SipMessage& message)
    {
        m_peer.answer(message, 401,
            "WWW-Authenticate: Digest realm=\"odd.test\", nonce=\"" + message.callId().left(8)
                + "\", algorithm=MD5, qop=\"auth\"\r\n");
    }

    QByteArray listed(const SipMessage& message) const
    {
        const bool isQuery = message.header("Contact").isEmpty();
        const bool isOther = message.callId() != m_trunk;
        if (m_odd == Odd::ForgetsAtOnce && isOther && isQuery)
            return {};
        QByteArray lines;
        for (QByteArray contact : m_contacts) {
            if (m_odd == Odd::GrantsLess && isOther)
                contact.replace(";expires=5", ";expires=1");
            lines += "Contact: " + contact + "\r\n";
            if (m_odd == Odd::ListsTwo)
                lines += "Contact: " + contact.replace("@127.0.0.1", "@127.0.0.2") + "\r\n";
        }
        return lines;
    }

    void divert(const SipMessage& invite)
    {
        if (m_odd == Odd::RefusesCodecs)
            return m_peer.answer(invite, 488);
        m_peer.answer(invite, 100);
        if (std::exchange(m_invite, invite))
            return;
        for (auto it = m_contacts.begin(); it != m_contacts.end(); ++it) {
            const auto place = SipAddress::parse(it.value());
            if (it.key() == m_trunk || !place)
                continue;
            m_peer.sendTo(place->port,
                "INVITE " + place->uri
                    + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:" + QByteArray::number(port())
                    + ";branch=z9hG4bKold\r\nFrom: <sip:0721@127.0.0.1>;tag=old\r\nTo: <"
                    + place->uri + ">\r\nCall-ID: old\r\nCSeq: 1 INVITE\r\n" + m_peer.contact()
                    + ScriptedPeer::ended(ScriptedPeer::speech()));
        }
    }

    const Odd m_odd;
    QByteArray m_trunk; ///< Call-ID
    bool m_isLocked = false;
    int m_registrations = 0;
    QMap<QByteArray, QByteArray> m_contacts; ///< by Call-ID
    std::optional<SipMessage> m_invite;
    ScriptedPeer m_peer;
};
