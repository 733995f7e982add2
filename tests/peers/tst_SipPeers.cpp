// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/AlgRelay.h"
#include "tests/peers/KamailioPeer.h"
#include "tests/peers/SippPeer.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real SIP servers do among themselves what the tests of our own code take for granted.
class tst_SipPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCallIsAnswered_data();
    void aCallIsAnswered();
    void aCallIsRefused_data();
    void aCallIsRefused();
    void aCallTakesTheOutboundProxy();
    void anotherBindingIsListed();
    void certificatesAreAsTheirPortsSay_data();
    void certificatesAreAsTheirPortsSay();
    void aRouterRewrites();

private:
    TestCertificates m_certificates;
    KamailioPeer m_proxy { [this] {
        KamailioPeer::Setup setup;
        setup.certificates = &m_certificates;
        return setup;
    }() };
    SippPeer m_refusing { SippPeer::refusing() };
};

void tst_SipPeers::initTestCase()
{
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.errorText()));
    QVERIFY2(m_proxy.start(), qPrintable(m_proxy.errorText()));
    QVERIFY2(m_refusing.start(), qPrintable(m_refusing.errorText()));
}

void tst_SipPeers::aCallIsAnswered_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("with speech") << u"answered"_s;
    QTest::newRow("with speech before") << u"early"_s;
    QTest::newRow("and ended by the callee") << u"hangs-up"_s;
}

void tst_SipPeers::aCallIsAnswered()
{
    QFETCH(QString, scenario);
    SippPeer callee(scenario == u"answered" ? SippPeer::answering(50)
            : scenario == u"early"          ? SippPeer::early(100)
                                            : SippPeer::hangingUp(100));
    QVERIFY2(callee.start(), qPrintable(callee.errorText()));
    QVERIFY(m_proxy.routeNumber(u"0721405516"_s, callee.port()));
    SippPeer caller(SippPeer::calling(m_proxy.port(), u"0721405516"_s, u"+393401"_s, 300));
    QVERIFY2(caller.start(), qPrintable(caller.errorText()));
    QCOMPARE(caller.waitForEnd(5000), 0);
    const QByteArray talk = caller.messages();
    QVERIFY2(talk.contains("200 OK") && talk.contains("Record-Route: <sip:127.0.0.1"), talk);
    QCOMPARE(talk.contains("183 Session"), scenario == u"early");
}

void tst_SipPeers::aCallIsRefused_data()
{
    QTest::addColumn<int>("code");
    for (const int code : SippPeer::refusals())
        QTest::addRow("%d", code) << code;
}

void tst_SipPeers::aCallIsRefused()
{
    QFETCH(int, code);
    const QString number = u"390721%1"_s.arg(code);
    QVERIFY(m_proxy.routeNumber(number, m_refusing.port()));
    SippPeer caller(SippPeer::calling(m_proxy.port(), number, u"+393401"_s, 300));
    QVERIFY2(caller.start(), qPrintable(caller.errorText()));
    QVERIFY(caller.waitForEnd(5000) > 0); // it had hoped for an answer
    QVERIFY2(caller.messages().contains("SIP/2.0 " + QByteArray::number(code) + ' '),
        caller.messages() + m_refusing.complaints());
}

void tst_SipPeers::aCallTakesTheOutboundProxy()
{
    KamailioPeer::Setup setup;
    setup.behind = m_proxy.port();
    KamailioPeer edge(setup);
    SippPeer callee(SippPeer::answering());
    QVERIFY2(edge.start() && callee.start(), qPrintable(edge.errorText()));
    QVERIFY(m_proxy.routeNumber(u"0721405517"_s, callee.port()));
    SippPeer caller(SippPeer::calling(edge.port(), u"0721405517"_s, u"+393401"_s, 200));
    QVERIFY2(caller.start(), qPrintable(caller.errorText()));
    QVERIFY2(caller.waitForEnd(5000) == 0, caller.messages());
    // Two in the INVITE; sipp joins them in its two answers.
    QCOMPARE(callee.messages().count("Record-Route: <sip:127.0.0.1:"), 2 + 2);
}

void tst_SipPeers::anotherBindingIsListed()
{
    QCOMPARE(m_proxy.bindings(), QStringList());
    QVERIFY(m_proxy.bind(u"pbx"_s, u"sip:pbx@127.0.0.9:5060"_s));
    QCOMPARE(m_proxy.bindings(), QStringList { u"sip:pbx@127.0.0.9:5060"_s });
    QCOMPARE(m_proxy.bindings(u"other"_s), QStringList());
}

void tst_SipPeers::certificatesAreAsTheirPortsSay_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    using Errors = QList<QSslError::SslError>;
    QTest::newRow("good") << int(m_proxy.tlsPort()) << Errors();
    QTest::newRow("another name") << int(m_proxy.wrongNamePort())
                                  << Errors { QSslError::HostNameMismatch };
    QTest::newRow("expired") << int(m_proxy.expiredPort())
                             << Errors { QSslError::CertificateExpired };
    QTest::newRow("self-signed") << int(m_proxy.selfSignedPort())
                                 << Errors { QSslError::SelfSignedCertificate };
}

void tst_SipPeers::certificatesAreAsTheirPortsSay()
{
    QFETCH(int, port);
    QFETCH(QList<QSslError::SslError>, errors);
    QSslSocket socket;
    QSslConfiguration configuration;
    configuration.setCaCertificates(
        QSslCertificate::fromPath(m_certificates.authority(), QSsl::Pem));
    socket.setSslConfiguration(configuration);
    socket.setPeerVerifyName(m_certificates.name());
    socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(port));
    QCOMPARE(socket.waitForEncrypted(5000), errors.isEmpty());
    QList<QSslError::SslError> found;
    for (const QSslError& error : socket.sslHandshakeErrors())
        found.append(error.error());
    QCOMPARE(found, errors);
}

void tst_SipPeers::aRouterRewrites()
{
    const QByteArray sent
        = "INVITE sip:1@127.0.0.1:5060 SIP/2.0\r\n"
          "Via: SIP/2.0/UDP 127.0.0.1:5082;branch=z9hG4bK1\r\n"
          "Contact: <sip:u@127.0.0.1:5082>\r\nContent-Type: application/sdp\r\n"
          "Content-Length: 44\r\n\r\nv=0\r\no=- 1 1 IN IP4 127.0.0.1\r\na=127.0.0.1\r\n";
    const QByteArray seen = AlgRelay::rewritten(sent, "127.0.0.1", 5082, "203.0.113.77", 40001);
    QCOMPARE(seen,
        QByteArray("INVITE sip:1@127.0.0.1:5060 SIP/2.0\r\n"
                   "Via: SIP/2.0/UDP 203.0.113.77:40001;branch=z9hG4bK1\r\n"
                   "Contact: <sip:u@203.0.113.77:40001>\r\nContent-Type: application/sdp\r\n"
                   "Content-Length: 47\r\n\r\nv=0\r\no=- 1 1 IN IP4 203.0.113.77\r\n"
                   "a=127.0.0.1\r\n"));
    QCOMPARE(AlgRelay::rewritten(seen, "203.0.113.77", 40001, "127.0.0.1", 5082), sent);
}

QTEST_GUILESS_MAIN(tst_SipPeers)
#include "tst_SipPeers.moc"
