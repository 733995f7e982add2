// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipMessage.h"

#include <QHostAddress>
#include <QUdpSocket>

#include <functional>

/// A far side over UDP that does what a test tells it, right or wrong, message by message.
class ScriptedPeer : public QObject {
public:
    /// What to do with each message that comes; duplicates included.
    using Script = std::function<void(ScriptedPeer& peer, const SipMessage& message)>;

    explicit ScriptedPeer(Script script = {})
        : m_script(std::move(script))
    {
        m_socket.bind(QHostAddress::LocalHost);
        connect(&m_socket, &QUdpSocket::readyRead, this, [this] { read(); });
    }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] const QList<SipMessage>& messages() const { return m_messages; }
    /// Those of one method; responses and requests alike.
    [[nodiscard]] QList<SipMessage> requests(const QByteArray& method) const
    {
        return filtered([&](const SipMessage& m) { return m.isRequest() && m.method() == method; });
    }
    [[nodiscard]] QList<SipMessage> responses(int status) const
    {
        return filtered([&](const SipMessage& m) { return m.status() == status; });
    }

    void sendTo(quint16 port, const QByteArray& bytes)
    {
        m_socket.writeDatagram(bytes, QHostAddress::LocalHost, port);
    }
    /// To whoever spoke last.
    void send(const QByteArray& bytes) { sendTo(m_last, bytes); }
    /// An answer to that request. @param extra whole lines
    void answer(const SipMessage& request, int status, const QByteArray& extra = {},
        const QByteArray& body = {}, const QByteArray& tag = "far")
    {
        QByteArray text = "SIP/2.0 " + QByteArray::number(status) + " Scripted\r\n";
        for (const char* name : { "Via", "From", "To", "Call-ID", "CSeq" })
            text += name + QByteArray(": ") + request.header(name)
                + (qstrcmp(name, "To") == 0 && !request.header("To").contains("tag=")
                        ? ";tag=" + tag
                        : QByteArray())
                + "\r\n";
        send(text + extra + ended(body));
    }
    /// A 200 with speech.
    void accept(const SipMessage& request, const QByteArray& tag = "far")
    {
        answer(request, 200, contact(), speech(), tag);
    }
    [[nodiscard]] QByteArray contact() const
    {
        return "Contact: <sip:far@127.0.0.1:" + QByteArray::number(port()) + ">\r\n";
    }
    /// The end of a message with that description.
    static QByteArray ended(const QByteArray& body)
    {
        return (body.isEmpty() || body.startsWith("--") ? QByteArray()
                                                        : "Content-Type: application/sdp\r\n")
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    /// @param lines instead of a plain stream of A-law to a port nobody listens on
    static QByteArray speech(const QByteArray& lines = "m=audio 9 RTP/AVP 8\r\n")
    {
        return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n" + lines;
    }

private:
    template <typename Match> QList<SipMessage> filtered(Match match) const
    {
        QList<SipMessage> found;
        std::copy_if(m_messages.begin(), m_messages.end(), std::back_inserter(found), match);
        return found;
    }
    void read()
    {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray bytes(m_socket.pendingDatagramSize(), '\0');
            m_socket.readDatagram(bytes.data(), bytes.size(), nullptr, &m_last);
            const auto message = SipMessage::parse(bytes);
            if (!message)
                continue; // a probe or a keep-alive
            m_messages.append(*message);
            if (m_script)
                m_script(*this, *message);
        }
    }

    Script m_script;
    QUdpSocket m_socket;
    quint16 m_last = 0;
    QList<SipMessage> m_messages;
};
