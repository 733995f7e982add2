// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipAgent.h"
#include "tests/peers/DnsPeer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// From names to addresses against a real name server.
class tst_SipResolve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ways_data();
    void ways();
    void failures_data();
    void failures();
    void refusedByTheServer();
    void silentServer();
    void secondServerIsAsked();
    void knownHostsComeFirst();
    void truncatedIsAskedOverTcp();
    void recordsAreTold();
    void nothingAfterAbort();

private:
    static SipRoute resolved(const SipAgentSetup& setup, const SipTarget& target);
    [[nodiscard]] SipAgentSetup setup() const;
    DnsPeer m_server;
};

void tst_SipResolve::initTestCase()
{
    m_server.addHost(u"a.sip.test"_s, u"192.0.2.1"_s);
    m_server.addHost(u"b.sip.test"_s, u"192.0.2.2"_s);
    m_server.addHost(u"c.sip.test"_s, u"192.0.2.3"_s);
    m_server.addHost(u"both.sip.test"_s, u"192.0.2.4"_s);
    m_server.addHost(u"both.sip.test"_s, u"2001:db8::4"_s);
    m_server.addNaptr(u"naptr.test"_s, 20, 10, u"SIP+D2U"_s, u"_sip._udp.naptr.test"_s);
    m_server.addNaptr(u"naptr.test"_s, 10, 20, u"SIP+D2T"_s, u"_sip._tcp.naptr.test"_s);
    m_server.addNaptr(u"naptr.test"_s, 10, 10, u"SIPS+D2T"_s, u"_sips._tcp.naptr.test"_s);
    m_server.addSrv(u"_sip._udp.naptr.test"_s, u"a.sip.test"_s, 5070);
    m_server.addSrv(u"_sip._tcp.naptr.test"_s, u"b.sip.test"_s, 5080);
    m_server.addSrv(u"_sips._tcp.naptr.test"_s, u"c.sip.test"_s, 5091);
    m_server.addSrv(u"_sip._udp.srv.test"_s, u"a.sip.test"_s, 5062, 20, 0);
    m_server.addSrv(u"_sip._udp.srv.test"_s, u"b.sip.test"_s, 5061, 10, 10);
    m_server.addSrv(u"_sip._udp.srv.test"_s, u"c.sip.test"_s, 5060, 10, 60);
    m_server.addSrv(u"_sip._tcp.srv.test"_s, u"both.sip.test"_s, 5065);
    m_server.addText(u"empty.test"_s);
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
}

SipAgentSetup tst_SipResolve::setup() const
{
    SipAgentSetup setup;
    setup.nameServers = { m_server.server() };
    return setup;
}

SipRoute tst_SipResolve::resolved(const SipAgentSetup& setup, const SipTarget& target)
{
    SipAgent agent(setup);
    std::optional<SipRoute> route;
    agent.resolve(target, [&route](const SipRoute& found) { route = found; });
    [&route] { QTRY_VERIFY(route); }();
    return route.value_or(SipRoute());
}

void tst_SipResolve::ways_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QStringList>("hops");
    QTest::addColumn<QString>("origin");
    const auto row = [](const char* name, const char* host, int port, const char* transport,
                         const QStringList& hops, const char* origin) {
        QTest::newRow(name) << QString::fromLatin1(host) << port << QString::fromLatin1(transport)
                            << hops << QString::fromLatin1(origin);
    };
    row("NAPTR by order, then preference", "naptr.test", 0, "",
        { u"tls 192.0.2.3:5091"_s, u"tcp 192.0.2.2:5080"_s, u"udp 192.0.2.1:5070"_s }, "naptr");
    row("SRV by priority, then weight, every transport", "srv.test", 0, "",
        { u"udp 192.0.2.3:5060"_s, u"udp 192.0.2.2:5061"_s, u"udp 192.0.2.1:5062"_s,
            u"tcp 192.0.2.4:5065"_s, u"tcp [2001:db8::4]:5065"_s },
        "srv");
    row("SRV of a stated transport, no NAPTR", "naptr.test", 0, "tcp", { u"tcp 192.0.2.2:5080"_s },
        "srv");
    row("a stated port asks for addresses only", "both.sip.test", 5099, "",
        { u"udp 192.0.2.4:5099"_s, u"udp [2001:db8::4]:5099"_s }, "address");
    row("a name with addresses alone", "a.sip.test", 0, "", { u"udp 192.0.2.1:5060"_s }, "address");
    row("the same over TLS", "a.sip.test", 0, "tls", { u"tls 192.0.2.1:5061"_s }, "address");
    row("an address", "192.0.2.77", 0, "", { u"udp 192.0.2.77:5060"_s }, "literal");
    row("an IPv6 address in brackets", "[2001:db8::1]", 5070, "tcp",
        { u"tcp [2001:db8::1]:5070"_s }, "literal");
    row("a final dot, capitals", "A.SIP.test.", 0, "", { u"udp 192.0.2.1:5060"_s }, "address");
}

void tst_SipResolve::ways()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, transport);
    QFETCH(QStringList, hops);
    QFETCH(QString, origin);
    SipTarget target { host, quint16(port), {} };
    if (!transport.isEmpty())
        target.transport = sipTransportFromName(transport);
    const SipRoute route = resolved(setup(), target);
    QVERIFY2(!route.error, route.error ? qPrintable(route.error->detail) : "");
    QStringList found;
    for (const SipHop& hop : route.hops) {
        found.append(sipTransportName(hop.transport) + u' ' + hop.endpoint.text());
        QCOMPARE(hop.origin, origin);
    }
    QCOMPARE(found, hops);
}

void tst_SipResolve::failures_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a name nobody has") << u"nobody.invalid"_s << u"NXDOMAIN"_s;
    QTest::newRow("a name without addresses") << u"empty.test"_s << u"no address"_s;
    QTest::newRow("no name at all") << u"a b"_s << u"no host name"_s;
    QTest::newRow("an empty name") << QString() << u"no host name"_s;
    QTest::newRow("too long a label") << QString(64, u'x') + u".test"_s << u"no host name"_s;
}

void tst_SipResolve::failures()
{
    QFETCH(QString, host);
    QFETCH(QString, detail);
    const SipRoute route = resolved(setup(), { host, 0, {} });
    QVERIFY(route.error);
    QCOMPARE(route.error->code, ErrorCode::Unresolvable);
    QCOMPARE(route.error->detail, detail);
    QVERIFY(route.hops.isEmpty());
}

void tst_SipResolve::refusedByTheServer()
{
    DnsPeer refusing(DnsPeer::Kind::Refusing);
    QVERIFY2(refusing.start(), qPrintable(refusing.errorText()));
    SipAgentSetup there;
    there.nameServers = { refusing.server() };
    const SipRoute route = resolved(there, { u"a.sip.test"_s, 0, {} });
    QVERIFY(route.error);
    QCOMPARE(route.error->code, ErrorCode::Unresolvable);
    QCOMPARE(route.error->detail, u"REFUSED"_s);
}

void tst_SipResolve::silentServer()
{
    DnsPeer silent(DnsPeer::Kind::Silent);
    QVERIFY2(silent.start(), qPrintable(silent.errorText()));
    SipAgentSetup there;
    there.nameServers = { silent.server() };
    there.clock = Clock(4);
    const SipRoute route = resolved(there, { u"a.sip.test"_s, 0, {} });
    QVERIFY(route.error);
    QCOMPARE(route.error->code, ErrorCode::Timeout);
    QVERIFY(route.elapsed < 10s);
    QCOMPARE(route.servers, there.nameServers);
}

void tst_SipResolve::secondServerIsAsked()
{
    DnsPeer silent(DnsPeer::Kind::Silent);
    QVERIFY2(silent.start(), qPrintable(silent.errorText()));
    SipAgentSetup both;
    both.nameServers = { silent.server(), m_server.server() };
    const SipRoute route = resolved(both, { u"a.sip.test"_s, 5060, {} });
    QCOMPARE(route.hops.size(), 1);
}

void tst_SipResolve::knownHostsComeFirst()
{
    SipAgentSetup known = setup();
    known.knownHosts = { u"naptr.test=192.0.2.200"_s, u"A.sip.test=192.0.2.201"_s };
    const SipRoute name = resolved(known, { u"naptr.test"_s, 0, {} });
    QCOMPARE(name.hops.size(), 1);
    QCOMPARE(name.hops.constFirst().endpoint, (Endpoint { u"192.0.2.200"_s, 5060 }));
    QCOMPARE(name.hops.constFirst().origin, u"hosts"_s);
    QCOMPARE(name.hops.constFirst().name, u"naptr.test"_s);
    const SipRoute target = resolved(known, { u"srv.test"_s, 0, {} });
    QCOMPARE(target.hops.at(2).endpoint.address, u"192.0.2.201"_s); // where a SRV record leads
    const SipRoute local = resolved({}, { u"localhost"_s, 0, {} });
    QVERIFY(!local.hops.isEmpty());
    QCOMPARE(local.hops.constFirst().origin, u"hosts"_s);
}

/// Says "truncated" over UDP and the truth over TCP.
void tst_SipResolve::truncatedIsAskedOverTcp()
{
    QTcpServer tcp;
    QVERIFY(tcp.listen(QHostAddress::LocalHost));
    QUdpSocket udp;
    QVERIFY(udp.bind(QHostAddress::LocalHost, tcp.serverPort()));
    const auto answered = [](QByteArray question, bool isWhole) {
        question[2] = char(isWhole ? 0x81 : 0x83); // QR, RD and perhaps TC
        const bool isA = question.mid(question.size() - 4, 2) == QByteArray("\0\1", 2);
        if (isWhole && isA) {
            question[7] = 1;
            question += QByteArray::fromHex("c00c00010001000000050004c0000237");
        }
        return question;
    };
    connect(&udp, &QUdpSocket::readyRead, &udp, [&] {
        while (udp.hasPendingDatagrams()) {
            QByteArray question(512, '\0');
            QHostAddress from;
            quint16 port = 0;
            question.resize(udp.readDatagram(question.data(), question.size(), &from, &port));
            udp.writeDatagram(answered(question, false), from, port);
        }
    });
    connect(&tcp, &QTcpServer::newConnection, &tcp, [&] {
        QTcpSocket* socket = tcp.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answered] {
            while (socket->bytesAvailable() >= 2) {
                const auto size = qFromBigEndian<quint16>(socket->peek(2).constData());
                if (socket->bytesAvailable() < 2 + size)
                    return;
                const QByteArray answer = answered(socket->read(2 + size).mid(2), true);
                char length[2];
                qToBigEndian(quint16(answer.size()), length);
                socket->write(QByteArray(length, 2) + answer);
            }
        });
    });
    SipAgentSetup there;
    there.nameServers = { u"127.0.0.1:%1"_s.arg(tcp.serverPort()) };
    const SipRoute route = resolved(there, { u"long.test"_s, 5060, {} });
    QCOMPARE(route.hops.size(), 1);
    QCOMPARE(route.hops.constFirst().endpoint.address, u"192.0.2.55"_s);
}

void tst_SipResolve::recordsAreTold()
{
    const SipRoute route = resolved(setup(), { u"naptr.test"_s, 0, {} });
    QVERIFY(route.records.contains(u"NAPTR naptr.test 10 20 S SIP+D2T _sip._tcp.naptr.test"_s));
    QVERIFY(route.records.contains(u"SRV _sip._udp.naptr.test 10 0 5070 a.sip.test"_s));
    QVERIFY(route.records.contains(u"A c.sip.test 192.0.2.3"_s));
    QCOMPARE(route.servers, QStringList { m_server.server() });
}

void tst_SipResolve::nothingAfterAbort()
{
    DnsPeer silent(DnsPeer::Kind::Silent);
    QVERIFY2(silent.start(), qPrintable(silent.errorText()));
    SipAgentSetup there;
    there.nameServers = { silent.server() };
    there.clock = Clock(20);
    SipAgent agent(there);
    bool isAnswered = false;
    bool isAborted = false;
    agent.resolve(
        { u"a.sip.test"_s, 0, {} }, [&isAnswered](const SipRoute&) { isAnswered = true; });
    agent.abort([&isAborted] { isAborted = true; });
    QTRY_VERIFY(isAborted);
    std::optional<SipRoute> later; // comes after the first one would have
    agent.resolve({ u"a.sip.test"_s, 0, {} }, [&later](const SipRoute& route) { later = route; });
    QTRY_VERIFY(later);
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(tst_SipResolve)
#include "tst_SipResolve.moc"
