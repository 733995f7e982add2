// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipAgent.h"
#include "tests/peers/KamailioPeer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A server that keeps what it is greeted with, and answers that.
class GreetedServer : public QTcpServer {
public:
    explicit GreetedServer(QByteArray answer)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, answer = std::move(answer)] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                greetings.append(socket->readAll());
                socket->write(answer);
            });
        });
    }
    QList<QByteArray> greetings;
};

const QByteArray protocolVersionAlert = QByteArray::fromHex("15030100020246");

} // namespace

/// TLS towards servers with good, bad and no certificates: what a REGISTER says of them, and what
/// the inspection does.
class tst_SipTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void certificates_data();
    void certificates();
    void theNameIsAnnounced();
    void tooOldTls();

private:
    static SipHop hop(quint16 port);
    static SipRegistration registered(SipAgent& agent, const SipHop& hop);
    static SipTlsPeer inspected(SipAgent& agent, const SipHop& hop);
    TestCertificates m_certificates;
    std::unique_ptr<KamailioPeer> m_registrar;
};

SipHop tst_SipTls::hop(quint16 port)
{
    return { SipTransport::Tls, { u"127.0.0.1"_s, port }, u"localhost"_s, u"address"_s };
}

SipRegistration tst_SipTls::registered(SipAgent& agent, const SipHop& hop)
{
    SipAccount account;
    account.user = u"secure"_s;
    account.domain = u"peer.test"_s;
    account.password = Secret(KamailioPeer::Setup().password);
    std::optional<SipRegistration> result;
    agent.registerAccount(
        account, hop, 3s, [&result](const SipRegistration& done) { result = done; });
    [&result] { QTRY_VERIFY(result); }();
    return result.value_or(SipRegistration());
}

SipTlsPeer tst_SipTls::inspected(SipAgent& agent, const SipHop& hop)
{
    std::optional<SipTlsPeer> seen;
    agent.inspectTls(hop, 3s, [&seen](const SipTlsPeer& peer) { seen = peer; });
    [&seen] { QTRY_VERIFY(seen); }();
    return seen.value_or(SipTlsPeer());
}

void tst_SipTls::initTestCase()
{
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.errorText()));
    KamailioPeer::Setup setup;
    setup.certificates = &m_certificates;
    m_registrar = std::make_unique<KamailioPeer>(setup);
    QVERIFY2(m_registrar->start(), qPrintable(m_registrar->errorText()));
}

void tst_SipTls::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isTrusting");
    QTest::addColumn<int>("error");
    QTest::newRow("a good certificate") << u"good"_s << true << -1;
    QTest::newRow("an unknown authority") << u"good"_s << false << int(ErrorCode::TlsUntrusted);
    QTest::newRow("another name") << u"wrong"_s << true << int(ErrorCode::TlsWrongName);
    QTest::newRow("an expired one") << u"expired"_s << true << int(ErrorCode::TlsExpired);
    QTest::newRow("self-signed") << u"self"_s << true << int(ErrorCode::TlsUntrusted);
    QTest::newRow("a server that speaks something else")
        << u"other"_s << true << int(ErrorCode::TlsRefused);
    QTest::newRow("a server that waits for plain SIP")
        << u"none"_s << true << int(ErrorCode::Timeout);
}

void tst_SipTls::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(bool, isTrusting);
    QFETCH(int, error);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    connect(&other, &QTcpServer::newConnection, &other,
        [&other] { other.nextPendingConnection()->write("220 mail.test ready\r\n"); });
    const QHash<QString, quint16> ports { { u"good"_s, m_registrar->tlsPort() },
        { u"wrong"_s, m_registrar->wrongNamePort() }, { u"expired"_s, m_registrar->expiredPort() },
        { u"self"_s, m_registrar->selfSignedPort() }, { u"none"_s, m_registrar->port() },
        { u"other"_s, other.serverPort() } };
    SipAgentSetup setup;
    setup.caFile = isTrusting ? m_certificates.authority() : QString();
    SipAgent agent(setup);
    const SipHop there = hop(ports.value(certificate));
    const SipRegistration done = registered(agent, there);
    const SipTlsPeer seen = inspected(agent, there);
    if (error < 0) {
        QVERIFY2(done.isAccepted,
            done.last.error ? qPrintable(errorCodeName(done.last.error->code)) : "");
        QVERIFY(!seen.error);
        QVERIFY(seen.protocol.startsWith(u"TLSv1."));
        QVERIFY(seen.names.contains(u"localhost"_s));
        QVERIFY(!seen.chain.isEmpty());
        QVERIFY(seen.expiresAt > QDateTime::currentSecsSinceEpoch());
        return; // and the agent takes its binding back
    }
    QVERIFY(!done.isAccepted);
    QVERIFY(done.last.error);
    QCOMPARE(errorCodeName(done.last.error->code), errorCodeName(ErrorCode(error)));
    QVERIFY(seen.error);
    QCOMPARE(errorCodeName(seen.error->code), errorCodeName(ErrorCode(error)));
    // What was never sent cannot be bound; what waits for the handshake may be.
    QCOMPARE(agent.isRegistered(), error == int(ErrorCode::Timeout));
}

void tst_SipTls::theNameIsAnnounced()
{
    GreetedServer server(protocolVersionAlert);
    SipHop there = hop(server.serverPort());
    there.name = u"sip.name.test"_s;
    SipAgent agent({});
    registered(agent, there);
    const SipTlsPeer seen = inspected(agent, there);
    QCOMPARE(server.greetings.size(), 2);
    for (const QByteArray& greeting : std::as_const(server.greetings))
        QVERIFY(greeting.contains("sip.name.test")); // RFC 6066 3: in clear
}

void tst_SipTls::tooOldTls()
{
    GreetedServer server(protocolVersionAlert);
    const SipHop there = hop(server.serverPort());
    SipAgent agent({});
    const SipRegistration done = registered(agent, there);
    QVERIFY(done.last.error);
    QCOMPARE(errorCodeName(done.last.error->code), u"tls_too_old"_s);
    const SipTlsPeer seen = inspected(agent, there);
    QVERIFY(seen.error);
    QCOMPARE(errorCodeName(seen.error->code), u"tls_too_old"_s);
}

QTEST_GUILESS_MAIN(tst_SipTls)
#include "tst_SipTls.moc"
