// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

#include <memory>

class MediaRelay;

/// A consumer router between a SIP client and a server on 127.0.0.1, with its "SIP ALG": behind it
/// the addresses in Via, Contact and SDP (c= and o= lines) are the router's public ones. Needs the
/// event loop.
class AlgRelay : public QObject {
    Q_OBJECT

public:
    enum class Habit {
        None, ///< forwards and changes nothing
        Rewrites, ///< requests on their way out
        RewritesBothWays, ///< and back in the answers, as the better ones do
    };

    AlgRelay(quint16 serverPort, Habit habit, QObject* parent = nullptr);
    /// Where the client sends to.
    [[nodiscard]] quint16 port() const { return m_front.localPort(); }
    [[nodiscard]] int forwarded() const { return m_forwarded; }
    /// Answers with SDP lead speech through that relay, which outlives this.
    void setMedia(MediaRelay* media) { m_media = media; }
    /// As after a silence too long: what comes next goes out from another port.
    void forgetBindings() { m_ways.clear(); }

    /// The message with one address:port in place of another where a router rewrites it: in Via
    /// and Contact; in SDP the address alone. Content-Length follows.
    static QByteArray rewritten(const QByteArray& message, const QByteArray& from, quint16 fromPort,
        const QByteArray& to, quint16 toPort);
    /// The message with the Content-Length its body has.
    static QByteArray withLength(const QByteArray& message);
    /// The address that stands for the router's public one.
    static QByteArray publicAddress() { return "203.0.113.77"; }

private:
    struct Way {
        quint16 clientPort = 0;
        QUdpSocket outside;
    };
    void fromClient();
    void fromServer(Way& way);
    Way& wayOf(quint16 clientPort);

    quint16 m_serverPort;
    Habit m_habit;
    QUdpSocket m_front;
    QHash<quint16, std::shared_ptr<Way>> m_ways;
    MediaRelay* m_media = nullptr;
    int m_forwarded = 0;
};
