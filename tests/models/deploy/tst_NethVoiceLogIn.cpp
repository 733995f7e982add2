// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/TestCertificates.h"
#include "tests/support/NethVoiceAccess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using NethVoiceTest::asked;
using NethVoiceTest::codeOf;
using NethVoiceTest::loggingIn;
using NethVoiceTest::opened;
using Api = NethVoiceSession::Api;
using Verb = NethVoiceSession::Verb;
using Reply = NethVoiceSession::Reply;

namespace {

const QByteArray ns7Script = "var customConfig = { BASE_API_URL_CTI: '/webrest', SECRET_KEY: 'x' }";

} // namespace

class tst_NethVoiceLogIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void anUnknownCertificateIsAgreedToFirst();
    void aKnownCertificateIsRecognised();
    void aChangedCertificateStopsEverything();
    void aCertificateThatChangesMeanwhileStopsWhatFollows();
    void aCertificateTheSystemVouchesForNeedsNoAgreement();
    void aCertificateForAnotherNameNeedsAgreement();
    void theNameIsThePbxsWhereverItConnects();
    void aServerWithoutTlsGetsNothing();
    void aRedirectionIsNotFollowed();

    void theHeadersAreMadeAsTheInterfaceWantsThem();
    void theSystemIsRecognised_data();
    void theSystemIsRecognised();
    void logInRefusals_data();
    void logInRefusals();

private:
    TestCertificates m_certificates;
    [[nodiscard]] QSslConfiguration selfSigned() const
    {
        return NethVoiceTest::tlsOf(m_certificates.selfSigned(), m_certificates.key());
    }
    [[nodiscard]] PbxAccess accessToCanned(const CannedWebServer& server, int speed = 1) const
    {
        PbxAccess access = NethVoiceTest::unknownAccess(server.port(), u"admin"_s, speed);
        access.accepted = NethVoiceTest::fingerprintOf(m_certificates.selfSigned());
        return access;
    }
};

void tst_NethVoiceLogIn::initTestCase()
{
    QVERIFY2(m_certificates.make(NethVoiceTest::host), qPrintable(m_certificates.errorText()));
}

// Whom it talks to.

void tst_NethVoiceLogIn::anUnknownCertificateIsAgreedToFirst()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    const QString fingerprint = NethVoiceTest::fingerprintOf(peer.certificate());
    PbxAccess access = NethVoiceTest::unknownAccess(peer.port(), peer.setup().password);
    {
        NethVoiceSession session(access);
        QSignalSpy trusted(&session, &NethVoiceSession::trusted);
        const Status status = opened(session);
        QCOMPARE(codeOf(status), u"pbx_certificate_unknown"_s);
        QCOMPARE(status.error().subject, NethVoiceTest::host);
        QCOMPARE(status.error().detail, fingerprint);
        QCOMPARE(trusted.size(), 0);
        QCOMPARE(peer.lines(), QStringList());
    }
    access.accepted = fingerprint;
    NethVoiceSession session(access);
    QSignalSpy trusted(&session, &NethVoiceSession::trusted);
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    QCOMPARE(trusted.size(), 1);
    const QString name = NethVoiceTest::trustOf(peer.port(), {}).host;
    QCOMPARE(trusted.first(), QVariantList({ name, fingerprint, true }));
}

void tst_NethVoiceLogIn::aKnownCertificateIsRecognised()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    NethVoiceSession session(NethVoiceTest::accessTo(peer));
    QSignalSpy trusted(&session, &NethVoiceSession::trusted);
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    QCOMPARE(trusted.size(), 1);
    QCOMPARE(trusted.first().last().toBool(), false);
}

void tst_NethVoiceLogIn::aChangedCertificateStopsEverything()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    PbxAccess access = NethVoiceTest::accessTo(peer);
    const QString before = access.known.first().fingerprint;
    QVERIFY(peer.changeCertificate());
    const QString after = NethVoiceTest::fingerprintOf(peer.certificate());
    QVERIFY(before != after);
    {
        NethVoiceSession session(access);
        const Status status = opened(session);
        QCOMPARE(codeOf(status), u"pbx_certificate_changed"_s);
        QCOMPARE(status.error().detail, before + u" / "_s + after);
        QCOMPARE(peer.lines(), QStringList());
    }
    access.accepted = after;
    NethVoiceSession session(access);
    QSignalSpy trusted(&session, &NethVoiceSession::trusted);
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    QCOMPARE(trusted.first().last().toBool(), true);
}

void tst_NethVoiceLogIn::aCertificateThatChangesMeanwhileStopsWhatFollows()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    NethVoiceSession session(NethVoiceTest::accessTo(peer));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    QVERIFY(peer.changeCertificate());
    peer.disconnectAll();
    peer.clearLog();
    const auto code = [&session] {
        return codeOf(asked(session, Verb::Post, Api::Rest, u"/cti/groups"_s,
            QJsonObject { { u"name"_s, u"a"_s } }));
    };
    // Written into a connection whose end it has not heard of yet, a request is lost, and not sent
    // again by itself.
    QString last = code();
    for (int again = 0; again < 5 && last == u"connection_lost"_s; ++again)
        last = code();
    QCOMPARE(last, u"pbx_certificate_changed"_s);
    QCOMPARE(peer.lines(), QStringList());
}

void tst_NethVoiceLogIn::aCertificateTheSystemVouchesForNeedsNoAgreement()
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration system = before;
    system.addCaCertificates(QSslCertificate::fromPath(m_certificates.authority()));
    QSslConfiguration::setDefaultConfiguration(system);
    CannedWebServer server(NethVoiceTest::tlsOf(m_certificates.good(), m_certificates.key()),
        loggingIn([](const HttpRequest&) { return std::nullopt; }));
    QVERIFY(server.listen());
    PbxAccess access = NethVoiceTest::unknownAccess(server.port(), u"admin"_s);
    access.known.append(NethVoiceTest::trustOf(server.port(), u"SHA256:of the self-signed one"_s));
    NethVoiceSession session(access);
    QSignalSpy trusted(&session, &NethVoiceSession::trusted);
    const Status status = opened(session);
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(codeOf(status), u"done"_s);
    QCOMPARE(trusted.size(), 1);
    QCOMPARE(trusted.first().last().toBool(), false);
    QCOMPARE(server.requests().first().headers.value("host"),
        (NethVoiceTest::host + u':' + QString::number(server.port())).toLatin1());
}

void tst_NethVoiceLogIn::aCertificateForAnotherNameNeedsAgreement()
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration system = before;
    system.addCaCertificates(QSslCertificate::fromPath(m_certificates.authority()));
    QSslConfiguration::setDefaultConfiguration(system);
    CannedWebServer server(NethVoiceTest::tlsOf(m_certificates.wrongName(), m_certificates.key()),
        loggingIn([](const HttpRequest&) { return std::nullopt; }));
    QVERIFY(server.listen());
    NethVoiceSession session(NethVoiceTest::unknownAccess(server.port(), u"admin"_s));
    const Status status = opened(session);
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(codeOf(status), u"pbx_certificate_unknown"_s);
    QCOMPARE(server.requests().size(), 0);
}

void tst_NethVoiceLogIn::theNameIsThePbxsWhereverItConnects()
{
    QTcpServer listener; // it reads the first message of the handshake
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    QByteArray hello;
    connect(&listener, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = listener.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&hello, socket] {
            hello += socket->readAll();
            socket->abort();
        });
    });
    PbxAccess access = NethVoiceTest::unknownAccess(0, u"admin"_s);
    access.pbx.address = u"192.0.2.1"_s; // nobody's
    NethVoiceSession session(access);
    session.connectTo(u"127.0.0.1"_s, listener.serverPort());
    const Status status = opened(session);
    QVERIFY(!status);
    QVERIFY2(hello.contains(NethVoiceTest::host.toLatin1()), "no server name in the ClientHello");
}

void tst_NethVoiceLogIn::aServerWithoutTlsGetsNothing()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&listener, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = listener.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&received, socket] {
            received += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    NethVoiceSession session(NethVoiceTest::unknownAccess(listener.serverPort(), u"CANARY"_s));
    QCOMPARE(codeOf(opened(session)), u"tls_refused"_s);
    QVERIFY(!received.isEmpty());
    QVERIFY(!received.contains("CANARY") && !received.contains("HTTP"));
}

void tst_NethVoiceLogIn::aRedirectionIsNotFollowed()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    NethVoiceSession session(NethVoiceTest::accessTo(peer));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    peer.addFault({ .kind = NethVoiceFault::Kind::Redirected, .times = 0 });
    for (const Verb verb : { Verb::Get, Verb::Post }) {
        const auto reply = asked(session, verb, Api::Tancredi, u"/defaults"_s);
        QCOMPARE(codeOf(reply), u"pbx_answer_odd"_s);
        QVERIFY2(reply.error().detail.startsWith(u"302 http://"), qPrintable(reply.error().detail));
    }
    QCOMPARE(peer.clearRequests(), 0);
}

// Logging in.

void tst_NethVoiceLogIn::theHeadersAreMadeAsTheInterfaceWantsThem()
{
    CannedWebServer server(
        selfSigned(), loggingIn([](const HttpRequest&) { return CannedWebServer::json("[]"); }));
    QVERIFY(server.listen());
    NethVoiceSession session(accessToCanned(server));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    QVERIFY(asked(session, Verb::Post, Api::Rest, u"/trunks"_s, QJsonObject {}));

    QCOMPARE(server.requests().size(), 5);
    for (int i = 0; i < 2; ++i) { // nobody asked for the headers there
        QVERIFY(!server.requests()[i].headers.contains("secretkey"));
        QVERIFY(!server.requests()[i].headers.contains("user"));
    }
    QCOMPARE(server.requests()[0].method, "GET"); // no password before it knows whom it talks to
    for (int i = 2; i < 5; ++i) {
        const auto& headers = server.requests()[i].headers;
        QCOMPARE(headers.value("user"), "admin");
        QCOMPARE(headers.value("secretkey"), "51b3bfeb54d746a8c8989e71dd8be757787d1adc");
        QCOMPARE(headers.value("accept"), "application/json");
        QVERIFY(!headers.contains("cookie"));
        QVERIFY(!headers.contains("authentication"));
    }
    QCOMPARE(server.requests()[4].headers.value("content-type"), "application/json");
    QCOMPARE(server.requests()[4].body, "{}");
}

void tst_NethVoiceLogIn::theSystemIsRecognised_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("reboot");
    QTest::addColumn<bool>("isNs8");
    QTest::addColumn<QString>("cti");
    QTest::newRow("the wizard's script of NethServer 8")
        << NethVoiceTest::ns8Script << 500 << true << u"/api/x"_s;
    QTest::newRow("the wizard's script of NethServer 7")
        << ns7Script << 500 << false << u"/webrest/x"_s;
    QTest::newRow("no script, timed reboots") << QByteArray() << 200 << false << u"/webrest/x"_s;
    QTest::newRow("no script, no timed reboots") << QByteArray() << 404 << true << u"/api/x"_s;
    QTest::newRow("a script that says nothing") << QByteArray("[]") << 404 << true << u"/api/x"_s;
}

void tst_NethVoiceLogIn::theSystemIsRecognised()
{
    QFETCH(QByteArray, script);
    QFETCH(int, reboot);
    QFETCH(bool, isNs8);
    QFETCH(QString, cti);
    CannedWebServer server(selfSigned(),
        loggingIn(
            [reboot](const HttpRequest&) { return CannedWebServer::json("{}", reboot); }, script));
    QVERIFY(server.listen());
    NethVoiceSession session(accessToCanned(server));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    QCOMPARE(session.isNs8(), isNs8);
    asked(session, Verb::Get, Api::Cti, u"/x"_s, {}, { 404, 500 });
    QCOMPARE(server.requests().last().path, cti);
}

void tst_NethVoiceLogIn::logInRefusals_data()
{
    using Kind = NethVoiceFault::Kind;
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const QString good = NethVoiceSetup().password;
    QTest::newRow("another password")
        << u"admin"_s << u"wrong"_s << -1 << QString() << u"pbx_credentials_refused"_s << u"401"_s;
    QTest::newRow("a user there is none of")
        << u"nobody"_s << good << -1 << QString() << u"pbx_credentials_refused"_s << u"401"_s;
    QTest::newRow("a name in other case passes the log-in and fails the key")
        << u"Admin"_s << good << -1 << QString() << u"pbx_credentials_refused"_s
        << u"403 Forbidden: wrong secret key: Admin"_s;
    QTest::newRow("a name that breaks the header")
        << u"ad\r\nmin"_s << good << -1 << QString() << u"bad_value"_s << QString();
    QTest::newRow("Tancredi refuses, the rest does not")
        << u"admin"_s << good << int(Kind::Forbidden) << u"tancredi"_s
        << u"pbx_credentials_refused"_s << QString();
    QTest::newRow("Tancredi is down")
        << u"admin"_s << good << int(Kind::Busy) << u"tancredi"_s << u"pbx_fault"_s << u"500"_s;
    QTest::newRow("the database is down")
        << u"admin"_s << good << int(Kind::Error) << u"testauth"_s << u"pbx_fault"_s << QString();
    QTest::newRow("the log-in answers nothing")
        << u"admin"_s << good << int(Kind::Empty) << u"testauth"_s << u"pbx_answer_empty"_s
        << QString();
    QTest::newRow("a page in front of it") << u"admin"_s << good << int(Kind::NotJson)
                                           << u"testauth"_s << u"pbx_answer_odd"_s << u"200 HTML"_s;
}

void tst_NethVoiceLogIn::logInRefusals()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(int, fault);
    QFETCH(QString, match);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    if (fault >= 0)
        peer.addFault({ .kind = NethVoiceFault::Kind(fault), .match = match, .times = 0 });
    PbxAccess access = NethVoiceTest::accessTo(peer);
    access.pbx.user = user;
    access.pbx.password = Secret(password);
    NethVoiceSession session(access);
    const Status status = opened(session);
    QCOMPARE(codeOf(status), code);
    if (!detail.isEmpty())
        QCOMPARE(status.error().detail, detail);
}

QTEST_GUILESS_MAIN(tst_NethVoiceLogIn)
#include "tst_NethVoiceLogIn.moc"
