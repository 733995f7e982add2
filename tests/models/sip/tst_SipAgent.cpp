// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipAgent.h"
#include "tests/peers/KamailioPeer.h"
#include "tests/peers/SipResponder.h"

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
    void silence();
    void nothingIsSentAfterGivingUp();
    void answersComeFromElsewhere();
    void hostileAnswers_data();
    void hostileAnswers();
    void whatWeAnswer_data();
    void whatWeAnswer();
    void callbacksEndWithTheAgent();
    void manyAtOnce();

private:
    static SipHop hop(SipTransport transport, quint16 port, const QString& name = {});
    static SipReply asked(SipAgent& agent, const SipHop& hop, std::chrono::milliseconds deadline);
    /// Answers 200, edited, to every request; with something else before it.
    static void respondWith(QUdpSocket& server, std::function<QByteArray(QByteArray)> edited,
        const QByteArray& before = {});
    KamailioPeer m_registrar;
};

SipHop tst_SipAgent::hop(SipTransport transport, quint16 port, const QString& name)
{
    return { transport, { u"127.0.0.1"_s, port }, name, u"literal"_s };
}

SipReply tst_SipAgent::asked(SipAgent& agent, const SipHop& hop, std::chrono::milliseconds deadline)
{
    std::optional<SipReply> reply;
    agent.options(hop, {}, deadline, [&reply](const SipReply& answer) { reply = answer; });
    [&reply] { QTRY_VERIFY(reply); }();
    return reply.value_or(SipReply());
}

void tst_SipAgent::respondWith(
    QUdpSocket& server, std::function<QByteArray(QByteArray)> edited, const QByteArray& before)
{
    connect(&server, &QUdpSocket::readyRead, &server, [&server, edited, before] {
        while (server.hasPendingDatagrams()) {
            QByteArray request(4000, '\0');
            QHostAddress from;
            quint16 port = 0;
            request.resize(server.readDatagram(request.data(), request.size(), &from, &port));
            if (!before.isNull())
                server.writeDatagram(before, from, port);
            server.writeDatagram(edited(SipResponder::answer(request)), from, port);
        }
    });
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
    agent.options(hop(transport, PeerDaemon::freePort()), {}, 3s,
        [&reply](const SipReply& answer) { reply = answer; });
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(reply);
    QVERIFY(reply->error);
    QCOMPARE(reply->error->code, ErrorCode::ConnectionRefused);
    QVERIFY(timer.elapsed() < 3000); // told by the system, not by the deadline
}

void tst_SipAgent::silence()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost));
    SipAgent agent({});
    const SipReply reply = asked(agent, hop(SipTransport::Udp, silent.localPort()), 800ms);
    QVERIFY(reply.error);
    QCOMPARE(reply.error->code, ErrorCode::Timeout);
    QCOMPARE(reply.error->detail, u"OPTIONS"_s);
    QVERIFY(reply.local.isValid());
}

void tst_SipAgent::nothingIsSentAfterGivingUp()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost));
    SipAgent agent({});
    asked(agent, hop(SipTransport::Udp, silent.localPort()), 700ms);
    int requests = 0;
    const auto count = [&silent, &requests] {
        while (silent.hasPendingDatagrams()) {
            QByteArray datagram(2000, '\0');
            datagram.resize(silent.readDatagram(datagram.data(), datagram.size()));
            requests += datagram.startsWith("OPTIONS") ? 1 : 0;
        }
    };
    count();
    QCOMPARE(requests, 2); // at once and after T1
    asked(agent, hop(SipTransport::Udp, silent.localPort()), 1600ms); // T1 + T2 of the first too
    requests = 0;
    count();
    QCOMPARE(requests, 3); // all of the second: at once, 0.5 s, 1.5 s
}

/// With another address in its Via than the one it came from: a NAT's view.
void tst_SipAgent::answersComeFromElsewhere()
{
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost));
    respondWith(server, [](QByteArray answer) {
        return answer.replace(";rport", ";rport=62000;received=198.51.100.7");
    });
    SipAgent agent({});
    const SipReply reply = asked(agent, hop(SipTransport::Udp, server.localPort()), 3s);
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.seenAs, (Endpoint { u"198.51.100.7"_s, 62000 }));
}

void tst_SipAgent::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("before"); ///< the good answer
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray(300, '\xff');
    QTest::newRow("no SIP") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
    QTest::newRow("a response to nobody")
        << QByteArray("SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP h;branch=z9hG4bKx\r\nCSeq: 1 OPTIONS\r\n"
                      "Call-ID: x\r\nFrom: <sip:a@b>\r\nTo: <sip:a@b>\r\n\r\n");
    QTest::newRow("a response without anything") << QByteArray("SIP/2.0 200 OK\r\n\r\n");
    QTest::newRow("a request without anything") << QByteArray("INVITE sip:a SIP/2.0\r\n\r\n");
}

void tst_SipAgent::hostileAnswers()
{
    QFETCH(QByteArray, before);
    QUdpSocket server;
    QVERIFY(server.bind(QHostAddress::LocalHost));
    respondWith(
        server, [](QByteArray answer) { return answer; }, before);
    SipAgent agent({});
    QCOMPARE(asked(agent, hop(SipTransport::Udp, server.localPort()), 3s).status(), 200);
}

void tst_SipAgent::whatWeAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("toTag");
    QTest::addColumn<int>("status");
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray() << 200;
    QTest::newRow("a method we have not") << QByteArray("PUBLISH") << QByteArray() << 405;
    QTest::newRow("within a dialog nobody knows")
        << QByteArray("BYE") << QByteArray(";tag=gone") << 481;
    QTest::newRow("a call nobody takes") << QByteArray("INVITE") << QByteArray() << 480;
    QTest::newRow("the end of a transaction nobody knows")
        << QByteArray("CANCEL") << QByteArray() << 481;
}

void tst_SipAgent::whatWeAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, toTag);
    QFETCH(int, status);
    SipAgent agent({});
    const Endpoint there = asked(agent, hop(SipTransport::Udp, m_registrar.port()), 3s).local;
    QUdpSocket caller;
    QVERIFY(caller.bind(QHostAddress::LocalHost));
    const QByteArray request = method + " sip:x@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:"
        + QByteArray::number(caller.localPort()) + ";rport;branch=z9hG4bK" + method
        + "\r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:x@127.0.0.1>" + toTag
        + "\r\nCall-ID: c\r\nCSeq: 1 " + method + "\r\nContact: <sip:a@127.0.0.1>\r\n\r\n";
    caller.writeDatagram(request, QHostAddress::LocalHost, there.port);
    std::optional<SipMessage> answer;
    const auto isAnswered = [&caller, &answer] {
        while (caller.hasPendingDatagrams()) {
            QByteArray datagram(4000, '\0');
            datagram.resize(caller.readDatagram(datagram.data(), datagram.size()));
            const auto parsed = SipMessage::parse(datagram);
            if (parsed && parsed->status() >= 200)
                answer = *parsed;
        }
        return answer.has_value();
    };
    QTRY_VERIFY(isAnswered());
    QCOMPARE(answer->status(), status);
    QCOMPARE(answer->headers("Allow").contains("INVITE"), status == 200 || status == 405);
}

void tst_SipAgent::callbacksEndWithTheAgent()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost));
    int calls = 0;
    {
        SipAgent agent({});
        agent.options(hop(SipTransport::Udp, silent.localPort()), {}, 200ms,
            [&calls](const SipReply&) { ++calls; });
        agent.options(hop(SipTransport::Udp, m_registrar.port()), {}, 200ms,
            [&calls](const SipReply&) { ++calls; });
    }
    SipAgent other({});
    asked(other, hop(SipTransport::Udp, silent.localPort()), 500ms);
    QCOMPARE(calls, 0);
}

void tst_SipAgent::manyAtOnce()
{
    std::vector<std::unique_ptr<SipAgent>> agents;
    int answered = 0;
    for (int i = 0; i < 40; ++i) {
        agents.push_back(std::make_unique<SipAgent>(SipAgentSetup()));
        const auto transport = i % 2 ? SipTransport::Udp : SipTransport::Tcp;
        agents.back()->options(hop(transport, m_registrar.port()), {}, 4s,
            [&answered](const SipReply& reply) { answered += reply.status() == 200 ? 1 : 0; });
    }
    QTRY_COMPARE(answered, 40);
}

QTEST_GUILESS_MAIN(tst_SipAgent)
#include "tst_SipAgent.moc"
