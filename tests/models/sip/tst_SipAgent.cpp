// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipAgent.h"
#include "tests/peers/KamailioPeer.h"

#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The agent against a real registrar.
class tst_SipAgent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void optionsAreAnswered_data();
    void optionsAreAnswered();
    void nobodyThere_data();
    void nobodyThere();

private:
    static SipHop hop(SipTransport transport, quint16 port, const QString& name = {});
    KamailioPeer m_registrar;
};

SipHop tst_SipAgent::hop(SipTransport transport, quint16 port, const QString& name)
{
    return { transport, { u"127.0.0.1"_s, port }, name, u"literal"_s };
}

void tst_SipAgent::initTestCase()
{
    QVERIFY2(m_registrar.start(), qPrintable(m_registrar.errorText()));
}

void tst_SipAgent::optionsAreAnswered_data()
{
    QTest::addColumn<SipTransport>("transport");
    QTest::newRow("over UDP") << SipTransport::Udp;
    QTest::newRow("over TCP") << SipTransport::Tcp;
}

void tst_SipAgent::optionsAreAnswered()
{
    QFETCH(SipTransport, transport);
    SipAgent agent({});
    QSignalSpy traced(&agent, &SipAgent::traced);
    std::optional<SipReply> reply;
    agent.options(hop(transport, m_registrar.port()), u"mario"_s, 3s,
        [&reply](const SipReply& answer) { reply = answer; });
    QVERIFY(!reply);
    QTRY_VERIFY(reply);
    QVERIFY2(!reply->error, reply->error ? qPrintable(errorCodeName(reply->error->code)) : "");
    QCOMPARE(reply->status(), 200);
    QVERIFY(reply->roundTrip.count() > 0);
    QVERIFY(reply->roundTrip < 1s);
    QCOMPARE(reply->local.address, u"127.0.0.1"_s);
    QCOMPARE(reply->seenAs, reply->local);
    QCOMPARE(traced.size(), 2);
}

void tst_SipAgent::nobodyThere_data() { optionsAreAnswered_data(); }

void tst_SipAgent::nobodyThere()
{
    QFETCH(SipTransport, transport);
    SipAgent agent({});
    std::optional<SipReply> reply;
    agent.options(hop(transport, PeerDaemon::freeSipPort()), {}, 3s,
        [&reply](const SipReply& answer) { reply = answer; });
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(reply);
    QVERIFY(reply->error);
    QCOMPARE(reply->error->code, ErrorCode::ConnectionRefused);
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(tst_SipAgent)
#include "tst_SipAgent.moc"
