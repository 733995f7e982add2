// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/TestCertificates.h"
#include "tests/support/NethVoiceAccess.h"

#include <QCryptographicHash>
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

constexpr int quick = 40; ///< 45 s in little more than one
using NethVoiceTest::askedPortal;
using NethVoiceTest::waitMs;

} // namespace

class tst_NethVoiceSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void answersMeanWhatTheyAre_data();
    void answersMeanWhatTheyAre();
    void anAnswerMayBeAnyJson_data();
    void anAnswerMayBeAnyJson();
    void faults_data();
    void faults();
    void aBodyIsSentOnce();
    void aDeletionOfWhichNothingIsKnownMayBeDone();
    void connectionsAreKept();

    void thePortalHasItsOwnLogIn();
    void thePortalIsLoggedInToAgainWhenItsTokenEnds();
    void aFileIsUploaded();
    void noSecretIsInTheTranscript();
    void abortingTellsNobody();
    void aSessionMayEndInItsCallback();
    void aPathLeadsNowhereElse_data();
    void aPathLeadsNowhereElse();
    void whatAnErrorMeansForAnItem_data();
    void whatAnErrorMeansForAnItem();

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

void tst_NethVoiceSession::initTestCase()
{
    QVERIFY2(m_certificates.make(NethVoiceTest::host), qPrintable(m_certificates.errorText()));
}

// What an answer means.

void tst_NethVoiceSession::answersMeanWhatTheyAre_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, Verb verb, int status, const QByteArray& body,
                         const QString& code, const QString& detail = {}) {
        QTest::newRow(name) << verb << status << body << code << detail;
    };
    const Verb get = Verb::Get;
    const Verb post = Verb::Post;
    row("a header is missing", get, 403, R"({"error":"Forbidden: no credentials"})",
        u"pbx_credentials_refused"_s, u"403 Forbidden: no credentials"_s);
    row("no such administrator", post, 403, R"({"error":"Forbidden: invalid user"})",
        u"pbx_credentials_refused"_s, u"403 Forbidden: invalid user"_s);
    row("the hash is another one", get, 403, R"({"error":"Forbidden: wrong secret key"})",
        u"pbx_credentials_refused"_s, u"403 Forbidden: wrong secret key"_s);
    row("Tancredi refuses the client", get, 403,
        R"({"type":"https://nethesis.github.io/tancredi/problems#forbidden","title":"Access denied",)"
        R"("detail":"Invalid client credentials"})",
        u"pbx_credentials_refused"_s, u"403 Invalid client credentials"_s);
    row("a field of Tancredi's that cannot be changed", Verb::Patch, 403,
        R"({"type":"https://nethesis.github.io/tancredi/problems/#read-only-attribute",)"
        R"("title":"Cannot change a read-only attribute"})",
        u"pbx_refused"_s, u"403 Cannot change a read-only attribute"_s);
    row("the community's limit of users", post, 403,
        R"({"status":"ERROR: community version is limited to 8 users"})", u"pbx_refused"_s,
        u"403 ERROR: community version is limited to 8 users"_s);
    row("a parameter is missing", post, 400, "", u"pbx_refused"_s, u"400"_s);
    row("no such thing", get, 404, R"({"message":"Not found"})", u"pbx_refused"_s,
        u"404 Not found"_s);
    row("no such method", post, 405, R"({"message":"Method not allowed. Must be one of: GET"})",
        u"pbx_refused"_s, u"405 Method not allowed. Must be one of: GET"_s);
    row("there already", post, 409,
        R"({"type":"https://nethesis.github.io/tancredi/problems/#phone-exists","title":"Exists"})",
        u"pbx_refused"_s, u"409 Exists"_s);
    row("refused by rules", post, 422, R"({"status":"number in use"})", u"pbx_refused"_s,
        u"422 number in use"_s);
    row("refused by rules, in other words", post, 422, R"({"result":"bad name"})", u"pbx_refused"_s,
        u"422 bad name"_s);
    row("a fault without words", post, 500, "", u"pbx_fault"_s, u"500"_s);
    row("a fault as a JSON text", post, 500, R"("An error occurred")", u"pbx_fault"_s,
        u"500 An error occurred"_s);
    row("a fault as an error", Verb::Delete, 500, R"({"error":"Can't patch trunk 3"})",
        u"pbx_fault"_s, u"500 Can't patch trunk 3"_s);
    row("a fault of the framework", get, 500, R"({"message":"Slim Application Error"})",
        u"pbx_fault"_s, u"500 Slim Application Error"_s);
    row("the proxy in front has nobody behind it", get, 502, "Bad Gateway", u"pbx_fault"_s,
        u"502 Bad Gateway"_s);
    row("no such host at the proxy in front", get, 404, "404 page not found\n", u"pbx_refused"_s,
        u"404 404 page not found"_s);
    row("all is well, says the status alone", get, 200, R"({"error":"Database connection failed"})",
        u"pbx_fault"_s, u"200 Database connection failed"_s);
    row("the same of a change", post, 200, R"({"error":"Database connection failed"})",
        u"pbx_fault"_s, u"200 Database connection failed"_s);
    row("nothing where something is due", get, 200, "", u"pbx_answer_empty"_s);
    row("blanks where something is due", get, 200, " \n", u"pbx_answer_empty"_s);
    row("a page", get, 200, "<!DOCTYPE html><html>...", u"pbx_answer_odd"_s, u"200 HTML"_s);
    row("words in front of the JSON", get, 200, "PHP Warning: x\n{}", u"pbx_answer_odd"_s,
        u"200 PHP Warning: x {}"_s);
    row("half an answer that says it is whole", get, 200, R"([{"id":1},)", u"pbx_answer_odd"_s);
    row("two answers", get, 200, R"({},{})", u"pbx_answer_odd"_s);
    row("no words longer than a line", get, 500, QByteArray(5000, 'x'), u"pbx_fault"_s,
        u"500 "_s + QString(200, u'x'));
    row("a change that says nothing", post, 200, "", u"done"_s);
    row("a change without content", Verb::Patch, 204, "", u"done"_s);
    row("made", post, 201, R"({"mac":"AA"})", u"done"_s);
    row("an error that is none", get, 200, R"({"error":null})", u"done"_s);
    row("a list of errors that is empty", get, 200, R"({"status":true,"errors":[]})", u"done"_s);
}

void tst_NethVoiceSession::answersMeanWhatTheyAre()
{
    QFETCH(Verb, verb);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    CannedWebServer server(selfSigned(),
        loggingIn([&](const HttpRequest&) { return CannedWebServer::json(body, status); }));
    QVERIFY(server.listen());
    NethVoiceSession session(accessToCanned(server));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    const auto reply = asked(session, verb, Api::Rest, u"/thing/7"_s);
    QCOMPARE(codeOf(reply), code);
    if (!detail.isEmpty())
        QCOMPARE(reply.error().detail, detail);
    if (code == u"pbx_refused" || code == u"pbx_fault")
        QVERIFY2(reply.error().subject.endsWith(u" /thing/7"), qPrintable(reply.error().subject));
    if (code == u"pbx_refused") // unless it is no error to whoever asks
        QCOMPARE(codeOf(asked(session, verb, Api::Rest, u"/thing/7"_s, {}, { status })), u"done"_s);
}

void tst_NethVoiceSession::anAnswerMayBeAnyJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonValue>("json");
    QTest::newRow("a number") << QByteArray("17") << QJsonValue(17);
    QTest::newRow("a text") << QByteArray("\"91201\"") << QJsonValue(u"91201"_s);
    QTest::newRow("true") << QByteArray("true\n") << QJsonValue(true);
    QTest::newRow("null") << QByteArray("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("a list") << QByteArray("[]") << QJsonValue(QJsonArray());
    QTest::newRow("an object") << QByteArray(" {} ") << QJsonValue(QJsonObject());
}

void tst_NethVoiceSession::anAnswerMayBeAnyJson()
{
    QFETCH(QByteArray, body);
    QFETCH(QJsonValue, json);
    CannedWebServer server(
        selfSigned(), loggingIn([&](const HttpRequest&) { return CannedWebServer::json(body); }));
    QVERIFY(server.listen());
    NethVoiceSession session(accessToCanned(server));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    const auto reply = asked(session, Verb::Get, Api::Rest, u"/trunks/count"_s);
    QVERIFY(reply);
    QCOMPARE(reply->json, json);
}

void tst_NethVoiceSession::faults_data()
{
    using Kind = NethVoiceFault::Kind;
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("get");
    const auto row = [](const char* name, Kind kind, const QString& post, const QString& get) {
        QTest::newRow(name) << int(kind) << post << get;
    };
    row("never answered", Kind::Silent, u"timeout"_s, u"timeout"_s);
    row("cut before it was done", Kind::CutBefore, u"connection_lost"_s, u"connection_lost"_s);
    row("cut after it was done", Kind::CutAfter, u"connection_lost"_s, u"connection_lost"_s);
    row("cut in the middle of the answer", Kind::CutAmid, u"connection_lost"_s,
        u"connection_lost"_s);
    row("answered late", Kind::Slow, u"done"_s, u"done"_s);
    row("answered with 64 MB", Kind::Oversized, u"too_much_data"_s, u"too_much_data"_s);
    row("answered with a page", Kind::NotJson, u"pbx_answer_odd"_s, u"pbx_answer_odd"_s);
    row("answered with nothing", Kind::Empty, u"done"_s, u"pbx_answer_empty"_s);
    row("half done", Kind::HalfSaved, u"pbx_fault"_s, u"pbx_fault"_s);
}

void tst_NethVoiceSession::faults()
{
    QFETCH(int, fault);
    QFETCH(QString, code);
    QFETCH(QString, get);
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    const bool isSilent = NethVoiceFault::Kind(fault) == NethVoiceFault::Kind::Silent;
    NethVoiceSession session(NethVoiceTest::accessTo(peer, isSilent ? quick : 1));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    peer.clearLog();
    peer.addFault({ .kind = NethVoiceFault::Kind(fault),
        .match = u"cti/groups"_s,
        .times = 0,
        .time = std::chrono::milliseconds(200) });
    const QJsonObject group { { u"name"_s, u"sales"_s } };
    const auto reply = asked(session, Verb::Post, Api::Rest, u"/cti/groups"_s, group);
    QCOMPARE(codeOf(reply), code);
    QCOMPARE(peer.count(u"POST .*/cti/groups"_s), 1);
    QCOMPARE(codeOf(asked(session, Verb::Get, Api::Rest, u"/cti/groups"_s)), get);
}

/// The library beneath sends a request again when its connection ends early.
void tst_NethVoiceSession::aBodyIsSentOnce()
{
    CannedWebServer server(
        selfSigned(), loggingIn([](const HttpRequest&) { return std::nullopt; }));
    QVERIFY(server.listen());
    NethVoiceSession session(accessToCanned(server));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    for (const Verb verb : { Verb::Post, Verb::Patch, Verb::Put }) {
        server.clear();
        const auto reply = asked(session, verb, Api::Rest, u"/trunks"_s, QJsonObject {});
        QCOMPARE(codeOf(reply), u"connection_lost"_s);
        QCOMPARE(server.requests().size(), 1);
    }
}

/// The next connection is refused, which says nothing of the request that went out before it.
void tst_NethVoiceSession::aDeletionOfWhichNothingIsKnownMayBeDone()
{
    CannedWebServer* itself = nullptr;
    CannedWebServer server(
        selfSigned(), loggingIn([&](const HttpRequest&) -> std::optional<QByteArray> {
            itself->close();
            return std::nullopt;
        }));
    itself = &server;
    QVERIFY(server.listen());
    NethVoiceSession session(accessToCanned(server));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    QCOMPARE(codeOf(asked(session, Verb::Delete, Api::Rest, u"/trunks/1"_s)), u"connection_lost"_s);
    QCOMPARE(codeOf(asked(session, Verb::Post, Api::Rest, u"/trunks"_s)), u"connection_refused"_s);
    QCOMPARE(codeOf(asked(session, Verb::Get, Api::Rest, u"/trunks"_s)), u"connection_refused"_s);
}

void tst_NethVoiceSession::connectionsAreKept()
{
    CannedWebServer server(
        selfSigned(), loggingIn([](const HttpRequest&) { return CannedWebServer::json("[]"); }));
    QVERIFY(server.listen());
    NethVoiceSession session(accessToCanned(server));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    QCOMPARE(server.connections(), 1);
    constexpr int requests = 60;
    int answers = 0;
    for (int i = 0; i < requests; ++i)
        session.get(
            Api::Rest, u"/x"_s, [&](const Result<Reply>& reply) { answers += reply ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(answers, requests, waitMs);
    QVERIFY2(server.connections() > 1 && server.connections() <= 6,
        qPrintable(QString::number(server.connections())));
}

// Further doors.

void tst_NethVoiceSession::thePortalHasItsOwnLogIn()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    NethVoiceSession session(NethVoiceTest::accessTo(peer));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    const QJsonObject mario { { u"user"_s, u"mario"_s }, { u"display_name"_s, u"Mario Rossi"_s },
        { u"password"_s, u"CANARY-Mario-1"_s }, { u"locked"_s, false },
        { u"groups"_s, QJsonArray() } };
    QStringList codes;
    for (int i = 0; i < 2; ++i) // both at once, one log-in
        session.askPortal(peer.setup().domain, u"add-user"_s, mario,
            [&](const Result<Reply>& reply) { codes.append(codeOf(reply)); });
    QTRY_COMPARE_WITH_TIMEOUT(codes.size(), 2, waitMs);
    codes.sort();
    QCOMPARE(
        codes, QStringList({ u"done"_s, u"pbx_refused"_s })); // the second one is there already
    QCOMPARE(peer.count(u"POST .*/api/login"_s), 1);
}

void tst_NethVoiceSession::thePortalIsLoggedInToAgainWhenItsTokenEnds()
{
    int logIns = 0;
    QByteArray good;
    CannedWebServer server(selfSigned(), loggingIn([&](const HttpRequest& request) {
        if (request.path.endsWith(u"/login")) {
            good = "token-" + QByteArray::number(++logIns);
            return CannedWebServer::json("{\"token\":\"" + good + "\"}");
        }
        const bool isGood = request.headers.value("authorization") == "Bearer " + good;
        return CannedWebServer::json("{}", isGood ? 200 : 401);
    }));
    QVERIFY(server.listen());
    NethVoiceSession session(accessToCanned(server));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    const auto ask = [&] { return codeOf(askedPortal(session, u"d e"_s, u"x"_s)); };
    QCOMPARE(ask(), u"done"_s);
    good = "another";
    QCOMPARE(ask(), u"done"_s);
    QCOMPARE(logIns, 2);
    QCOMPARE(server.requests().last().path, u"/users-admin/d e/api/x"_s);
}

void tst_NethVoiceSession::aFileIsUploaded()
{
    CannedWebServer server(
        selfSigned(), loggingIn([](const HttpRequest&) { return CannedWebServer::json("", 204); }));
    QVERIFY(server.listen());
    NethVoiceSession session(accessToCanned(server));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    const QByteArray content = QByteArray("\r\n--x\0\xff", 7).repeated(100'000);
    const auto reply = NethVoiceTest::awaited<Result<Reply>>([&](const auto& then) {
        session.upload(Api::Tancredi, u"/firmware"_s, u"T54\"W.rom"_s, content, then);
    });
    QVERIFY(reply && *reply);
    const HttpRequest request = server.requests().last();
    QCOMPARE(request.path, u"/tancredi/api/v1/firmware"_s);
    QVERIFY(request.body.contains("filename=\"T54_W.rom\"\r\n"));
    QCOMPARE(request.fields().value(u"file"_s), content);
}

// Secrets, ends, hostile input.

void tst_NethVoiceSession::noSecretIsInTheTranscript()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    NethVoiceSession session(NethVoiceTest::accessTo(peer));
    QStringList lines;
    connect(&session, &NethVoiceSession::transcript, this,
        [&](Job::Direction, const QString& text) { lines.append(text); });
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    session.addSecret(Secret(u"CANARY-number"_s));
    asked(session, Verb::Get, Api::Rest, u"/users/CANARY-number/password"_s);
    QCOMPARE(codeOf(askedPortal(session, peer.setup().domain, u"list-users"_s)), u"done"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lines.size() >= 14, waitMs); // two lines each
    const QString all = lines.join(u'\n');
    const NethVoiceSetup& setup = peer.setup();
    const auto sha1 = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
    };
    const QByteArray inner = sha1(setup.password.toUtf8());
    const QByteArray key = sha1(setup.user.toUtf8() + inner + setup.sharedSecret.toUtf8());
    QVERIFY2(!all.contains(u"CANARY"), qPrintable(all));
    QVERIFY2(!all.contains(QString::fromLatin1(key)), qPrintable(all));
    QVERIFY2(!all.contains(QString::fromLatin1(inner)), qPrintable(all));
    QVERIFY2(all.contains(u"POST /freepbx/rest/testauth: 200"), qPrintable(all));
}

void tst_NethVoiceSession::abortingTellsNobody()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    NethVoiceSession session(NethVoiceTest::accessTo(peer));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    int calls = 0;
    for (int i = 0; i < 20; ++i)
        session.get(Api::Rest, u"/trunks"_s, [&](const auto&) { ++calls; });
    session.askPortal(peer.setup().domain, u"list-users"_s, {}, [&](const auto&) { ++calls; });
    session.later({}, [&] { ++calls; });
    session.abort();
    QCOMPARE(codeOf(asked(session, Verb::Get, Api::Rest, u"/trunks"_s)), u"done"_s);
    QCOMPARE(calls, 0);
}

void tst_NethVoiceSession::aSessionMayEndInItsCallback()
{
    NethVoicePeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    auto session = std::make_unique<NethVoiceSession>(NethVoiceTest::accessTo(peer));
    QCOMPARE(codeOf(opened(*session)), u"done"_s);
    int calls = 0;
    for (int i = 0; i < 10; ++i)
        session->get(Api::Rest, u"/trunks"_s, [&](const auto&) {
            ++calls;
            session.reset();
        });
    QTRY_VERIFY_WITH_TIMEOUT(!session, waitMs);
    session = std::make_unique<NethVoiceSession>(NethVoiceTest::accessTo(peer));
    connect(session.get(), &NethVoiceSession::trusted, this, [&] { session.reset(); });
    session->open([&](const Status&) { ++calls; });
    QTRY_VERIFY_WITH_TIMEOUT(!session, waitMs);
    QCOMPARE(calls, 1);
}

void tst_NethVoiceSession::aPathLeadsNowhereElse_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("up") << u"/phones/../defaults"_s;
    QTest::newRow("up, encoded") << u"/phones/%2e%2E/defaults"_s;
    QTest::newRow("up, at the end") << u"/phones/.."_s;
    QTest::newRow("here") << u"/phones/./x"_s;
}

void tst_NethVoiceSession::aPathLeadsNowhereElse()
{
    QFETCH(QString, path);
    CannedWebServer server(
        selfSigned(), loggingIn([](const HttpRequest&) { return CannedWebServer::json("[]"); }));
    QVERIFY(server.listen());
    NethVoiceSession session(accessToCanned(server));
    QCOMPARE(codeOf(opened(session)), u"done"_s);
    server.clear();
    QCOMPARE(codeOf(asked(session, Verb::Delete, Api::Tancredi, path)), u"bad_value"_s);
    QCOMPARE(server.requests().size(), 0);
}

void tst_NethVoiceSession::whatAnErrorMeansForAnItem_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("subject");
    const QString item = u"trunk:voip1"_s;
    for (const ErrorCode code :
        { ErrorCode::PbxFault, ErrorCode::PbxAnswerEmpty, ErrorCode::PbxAnswerOdd })
        QTest::newRow(qPrintable(errorCodeName(code))) << code << u"unknown"_s << item;
    for (const ErrorCode code :
        { ErrorCode::Timeout, ErrorCode::ConnectionLost, ErrorCode::TooMuchData })
        QTest::newRow(qPrintable(errorCodeName(code))) << code << u"unknown"_s << u"subject"_s;
    QTest::newRow("refused") << ErrorCode::PbxRefused << u"failed"_s << item;
    for (const ErrorCode code :
        { ErrorCode::PbxCredentialsRefused, ErrorCode::PbxCertificateChanged,
            ErrorCode::ConnectionRefused, ErrorCode::Unreachable, ErrorCode::Unresolvable })
        QTest::newRow(qPrintable(errorCodeName(code))) << code << u"failed"_s << u"subject"_s;
}

void tst_NethVoiceSession::whatAnErrorMeansForAnItem()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, end);
    QFETCH(QString, subject);
    const Outcome outcome
        = NethVoiceSession::outcomeOf(Error(code, u"subject"_s, u"words"_s), u"trunk:voip1"_s);
    QCOMPARE(outcomeName(outcome.end), end);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, code);
    QCOMPARE(outcome.error->subject, subject);
}

QTEST_GUILESS_MAIN(tst_NethVoiceSession)
#include "tst_NethVoiceSession.moc"
