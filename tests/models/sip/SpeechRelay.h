// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Endpoint.h"
#include "models/sip/RtpPacket.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTimer>
#include <QUdpSocket>

#include <cmath>
#include <functional>
#include <optional>

/// A bad network between two ends of speech, with known figures: what its rule says of a packet
/// happens to it. Each side talks to a port of its own, behind which the other one hides.
class SpeechRelay : public QObject {
public:
    /// What happens to the n-th packet towards the second end.
    struct Fate {
        int copies = 1; ///< 0 = dropped
        int delayMs = 0;
    };
    using Rule = std::function<Fate(int index)>;

    explicit SpeechRelay(Rule rule)
        : m_rule(std::move(rule))
    {
        m_clock.start();
        for (QUdpSocket* socket : { &m_first, &m_second }) {
            socket->bind(QHostAddress::LocalHost);
            connect(socket, &QUdpSocket::readyRead, this, [this, socket] { pass(*socket); });
        }
    }
    void setEnds(const Endpoint& first, const Endpoint& second)
    {
        m_firstEnd = first;
        m_secondEnd = second;
    }
    /// Where the first end sends to.
    [[nodiscard]] Endpoint firstPort() const { return portOf(m_first); }
    [[nodiscard]] Endpoint secondPort() const { return portOf(m_second); }
    [[nodiscard]] int seen() const { return m_seen; }
    [[nodiscard]] int dropped() const { return m_dropped; }
    /// Of what really went to the second end, by the loop of RFC 3550 A.8.
    [[nodiscard]] double jitterMs() const { return m_jitterMs; }

private:
    static Endpoint portOf(const QUdpSocket& socket)
    {
        return { QStringLiteral("127.0.0.1"), socket.localPort() };
    }
    void pass(QUdpSocket& from)
    {
        while (from.hasPendingDatagrams()) {
            QByteArray datagram(from.pendingDatagramSize(), '\0');
            from.readDatagram(datagram.data(), datagram.size());
            if (&from == &m_second) {
                send(m_first, datagram, m_firstEnd);
                continue;
            }
            const Fate fate = m_rule(m_seen++);
            m_dropped += fate.copies == 0 ? 1 : 0;
            for (int i = 0; i < fate.copies; ++i) {
                if (fate.delayMs == 0)
                    sendOn(datagram);
                else
                    QTimer::singleShot(fate.delayMs, Qt::PreciseTimer, this,
                        [this, datagram] { sendOn(datagram); });
            }
        }
    }
    void sendOn(const QByteArray& datagram)
    {
        if (const auto packet = RtpPacket::parse(datagram)) {
            const double transit = double(m_clock.nsecsElapsed()) / 1e6 - packet->timestamp / 8.0;
            if (m_transit)
                m_jitterMs += (std::abs(transit - *m_transit) - m_jitterMs) / 16;
            m_transit = transit;
        }
        send(m_second, datagram, m_secondEnd);
    }
    static void send(QUdpSocket& by, const QByteArray& datagram, const Endpoint& to)
    {
        by.writeDatagram(datagram, QHostAddress(to.address), to.port);
    }

    Rule m_rule;
    QUdpSocket m_first;
    QUdpSocket m_second;
    Endpoint m_firstEnd;
    Endpoint m_secondEnd;
    int m_seen = 0;
    int m_dropped = 0;
    QElapsedTimer m_clock;
    std::optional<double> m_transit;
    double m_jitterMs = 0;
};
