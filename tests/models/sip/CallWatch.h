// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipCall.h"

#include <QtTest>
#include <QUdpSocket>

/// All that a call has said so far.
class CallWatch : public QObject {
public:
    explicit CallWatch(SipCall& call)
    {
        connect(
            &call, &SipCall::stateChanged, this, [this](SipCall::State s) { states.append(s); });
        connect(&call, &SipCall::progressed, this, [this](int s) { progress.append(s); });
        connect(&call, &SipCall::digitsSent, this, [this] { ++digitsSent; });
        connect(&call, &SipCall::holdAnswered, this, [this](int s) { holds.append(s); });
        connect(&call, &SipCall::ended, this, [this](bool by, const SipReply& reply) {
            ++ends;
            byFarSide = by;
            end = reply;
        });
    }

    QList<SipCall::State> states;
    QList<int> progress;
    QList<int> holds;
    int digitsSent = 0;
    int ends = 0;
    bool byFarSide = false;
    SipReply end;
};

namespace CallTest {
inline SipHop hopTo(quint16 port, SipTransport transport = SipTransport::Udp)
{
    return { transport, { QStringLiteral("127.0.0.1"), port }, {}, QStringLiteral("literal") };
}

inline SipAccount account(const QString& user)
{
    SipAccount account;
    account.user = user;
    account.domain = QStringLiteral("peer.test");
    account.password = Secret(QStringLiteral("geheim-17"));
    return account;
}

/// The port at which an agent of 127.0.0.1 takes requests: whence it sends them.
inline quint16 portOf(SipAgent& agent)
{
    QUdpSocket listener;
    if (!listener.bind(QHostAddress::LocalHost))
        return 0;
    agent.options(hopTo(listener.localPort()), {}, std::chrono::seconds(5), [](const SipReply&) {});
    quint16 port = 0;
    const bool came = QTest::qWaitFor([&] {
        if (!listener.hasPendingDatagrams())
            return false;
        listener.readDatagram(nullptr, 0, nullptr, &port);
        return true;
    });
    return came ? port : 0;
}

inline QStringList g711() { return { QStringLiteral("alaw"), QStringLiteral("ulaw") }; }
} // namespace CallTest
