// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipMessage.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QTest>
#include <QUdpSocket>

#include <array>

using namespace Qt::StringLiterals;

/// How each vendor's phone asks, after captures of theirs; PORT is where it listens.
struct PnpRow {
    const char* name;
    const char* mac;
    const char* user; ///< of From and To
    const char* device; ///< vendor, model, version of the Event
    const char* contact;
};
inline constexpr std::array pnpRows {
    PnpRow { "Snom", "00-04-13-11-22-33", "MAC%3a000413112233@intern.snom.de",
        "vendor=\"snom\";model=\"snomD785\";version=\"10.1.33.33\"", "sip:127.0.0.1:PORT" },
    PnpRow { "Yealink", "00-15-65-AA-BB-CC", "MAC%3A001565aabbcc@224.0.1.75",
        "vendor=\"yealink\";model=\"SIP-T54W\";version=\"96.86.0.23\"",
        "sip:MAC%3A001565aabbcc@127.0.0.1:PORT" },
    PnpRow { "Fanvil", "0C-38-3E-7E-B1-01", "0c383e7eb101@224.0.1.75",
        "vendor=\"Fanvil\";model=\"X5U\";version=\"2.12.16\"", "sip:0c383e7eb101@127.0.0.1:PORT" },
    PnpRow { "another form", "7C-2F-80-4D-F9-A9", "MAC=7c2f804df9a9@224.0.1.75",
        "vendor=\"Gigaset\";model=\"Maxwell 3\";version=\"3.15.9\"", "sip:127.0.0.1:PORT" },
};

/// A phone in its first minutes.
class PnpPhone {
public:
    PnpPhone()
    {
        socket.bind(QHostAddress::LocalHost, 0);
        for (const QNetworkInterface& one : QNetworkInterface::allInterfaces())
            if (one.flags() & QNetworkInterface::IsLoopBack)
                socket.setMulticastInterface(one);
    }
    [[nodiscard]] QByteArray subscribe(const PnpRow& row, const QByteArray& callId) const
    {
        const QByteArray port = QByteArray::number(socket.localPort());
        const QByteArray user = row.user;
        return "SUBSCRIBE sip:" + user + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:" + port
            + ";branch=z9hG4bK77;rport\r\nFrom: <sip:" + user
            + ">;tag=658512961\r\nTo: <sip:" + user + ">\r\nCall-ID: " + callId
            + "\r\nCSeq: 1 SUBSCRIBE\r\nEvent: ua-profile;profile-type=\"device\";" + row.device
            + "\r\nExpires: 0\r\nAccept: application/url\r\nContact: <"
            + QByteArray(row.contact).replace("PORT", port) + ">\r\nContent-Length: 0\r\n\r\n";
    }
    void ask(const QByteArray& message, quint16 port)
    {
        socket.writeDatagram(message, QHostAddress(u"224.0.1.75"_s), port);
    }
    /// The next message that comes; nothing when none does.
    std::optional<SipMessage> hear(int deadlineMs = 5000)
    {
        if (!QTest::qWaitFor([this] { return socket.hasPendingDatagrams(); }, deadlineMs))
            return std::nullopt;
        const QNetworkDatagram datagram = socket.receiveDatagram();
        server = datagram.senderAddress();
        serverPort = quint16(datagram.senderPort());
        const auto message = SipMessage::parse(datagram.data());
        return message ? std::optional(*message) : std::nullopt;
    }
    void answer(const SipMessage& request, const QByteArray& status)
    {
        socket.writeDatagram("SIP/2.0 " + status + "\r\nVia: " + request.header("Via")
                + "\r\nFrom: " + request.header("From") + "\r\nTo: " + request.header("To")
                + "\r\nCall-ID: " + request.callId() + "\r\nCSeq: " + request.header("CSeq")
                + "\r\nContent-Length: 0\r\n\r\n",
            server, serverPort);
    }
    QUdpSocket socket;
    QHostAddress server;
    quint16 serverPort = 0;
};
