// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/CheckSyncJob.h"
#include "models/provisioning/reach/PhoneCall.h"
#include "models/provisioning/reach/PnpServer.h"
#include "models/provisioning/reach/ProvisioningHint.h"
#include "tests/models/reach/CallPeer.h"
#include "tests/models/reach/PnpPhone.h"
#include "tests/peers/PeerDaemon.h"
#include "tests/peers/SippPeer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QHostAddress loopback = QHostAddress::LocalHost;
const QString url
    = u"http://192.168.1.57:8080/provisioning/00112233445566778899aabbccddeeff/$MAC.cfg"_s;

} // namespace

/// Phones that ask by multicast, are told to fetch, and are told to call.
class tst_Reach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void phonesAreTold_data();
    void phonesAreTold();
    void othersAreNot_data();
    void othersAreNot();
    void askedTwiceIsAnsweredTwice();
    void toldUntilItAnswers();
    void nobodyElseIsTalkedTo();
    void interfaceMustBeOurs();
    void fetchAgain_data();
    void fetchAgain();
    void fetchAgainAtARealPeer();
    void notifyIsRepeated();
    void notifyToNobody();
    void callUrls_data();
    void callUrls();
    void calls_data();
    void calls();
    void scenarios();
    void qrCodes();
    void everyModelHasAHint();

private:
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_Reach::initTestCase()
{
    const auto loaded = Catalog::load();
    QVERIFY(loaded.has_value());
    m_catalog = *loaded;
}

void tst_Reach::phonesAreTold_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(pnpRows.size()); ++i)
        QTest::newRow(pnpRows[size_t(i)].name) << i;
}

void tst_Reach::phonesAreTold()
{
    QFETCH(int, row);
    const PnpRow& kind = pnpRows[size_t(row)];
    const auto mac = *MacAddress::parse(QString::fromLatin1(kind.mac));
    PnpServer server([&](const MacAddress& phone) { return phone == mac ? url : QString(); });
    QSignalSpy asked(&server, &PnpServer::asked);
    QSignalSpy told(&server, &PnpServer::told);
    const quint16 port = PeerDaemon::freePort();
    const Status listening = server.listen(loopback, port);
    QVERIFY2(listening, qPrintable(listening ? QString() : listening.error().detail));
    QCOMPARE(server.port(), port);
    PnpPhone phone;
    phone.ask(phone.subscribe(kind, "1930770594@127.0.0.1"), port);
    const auto ok = phone.hear();
    QVERIFY(ok);
    QCOMPARE(ok->status(), 200);
    QCOMPARE(ok->callId(), QByteArray("1930770594@127.0.0.1"));
    QCOMPARE(ok->header("CSeq"), QByteArray("1 SUBSCRIBE"));
    QCOMPARE(ok->header("Expires"), QByteArray("0"));
    QVERIFY(ok->header("Via").contains("branch=z9hG4bK77"));
    const auto notify = phone.hear();
    QVERIFY(notify);
    QCOMPARE(notify->method(), QByteArray("NOTIFY"));
    QCOMPARE(notify->header("Content-Type"), QByteArray("application/url"));
    QCOMPARE(QString::fromUtf8(notify->body()), url);
    QCOMPARE(notify->callId(), ok->callId());
    QVERIFY(notify->header("Event").startsWith("ua-profile"));
    QVERIFY(notify->header("Subscription-State").startsWith("terminated"));
    // The dialog is the one of the 200 (RFC 6665 4.1.3).
    QCOMPARE(SipAddress::parse(notify->header("From"))->parameter("tag"),
        SipAddress::parse(ok->header("To"))->parameter("tag"));
    QCOMPARE(SipAddress::parse(notify->header("To"))->parameter("tag"), QByteArray("658512961"));
    phone.answer(*notify, "200 OK");
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0).value<MacAddress>(), mac);
    QVERIFY(told.first().at(1).toBool());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toString(), u"127.0.0.1"_s);
    QVERIFY(asked.first().at(2).toString().contains(u' '));
    QVERIFY(asked.first().at(3).toBool());
}

void tst_Reach::othersAreNot_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("asked");
    const PnpPhone phone;
    const QByteArray good = phone.subscribe(pnpRows[0], "x@127.0.0.1");
    QTest::newRow("not of this site") << good << 1;
    QTest::newRow("another event")
        << QByteArray(good).replace("ua-profile", "message-summary") << 0;
    QTest::newRow("another method") << QByteArray(good).replace("SUBSCRIBE", "OPTIONS") << 0;
    QTest::newRow("no address") << QByteArray(good).replace("000413112233", "nobody") << 0;
    QTest::newRow("garbage") << QByteArray("\x00\xff\r\n\r\n garbage", 14) << 0;
    QTest::newRow("empty") << QByteArray("\r\n\r\n") << 0;
    QTest::newRow("a response") << QByteArray("SIP/2.0 200 OK\r\nVia: x\r\n\r\n") << 0;
}

void tst_Reach::othersAreNot()
{
    QFETCH(QByteArray, message);
    QFETCH(int, asked);
    // One that is known asks behind it: when it is answered the other has been dealt with.
    const auto known = *MacAddress::parse(QString::fromLatin1(pnpRows[1].mac));
    PnpServer server([&](const MacAddress& phone) { return phone == known ? url : QString(); });
    QSignalSpy spy(&server, &PnpServer::asked);
    const quint16 port = PeerDaemon::freePort();
    QVERIFY(server.listen(loopback, port));
    PnpPhone phone;
    PnpPhone second;
    phone.ask(message, port);
    second.ask(second.subscribe(pnpRows[1], "y@127.0.0.1"), port);
    QVERIFY(second.hear());
    QCOMPARE(spy.size(), asked + 1);
    QVERIFY(!phone.socket.hasPendingDatagrams());
    if (asked == 1)
        QVERIFY(!spy.first().at(3).toBool());
}

void tst_Reach::askedTwiceIsAnsweredTwice()
{
    PnpServer server([](const MacAddress&) { return url; });
    QSignalSpy asked(&server, &PnpServer::asked);
    const quint16 port = PeerDaemon::freePort();
    QVERIFY(server.listen(loopback, port));
    PnpPhone phone;
    const QByteArray question = phone.subscribe(pnpRows[0], "z@127.0.0.1");
    phone.ask(question, port);
    const auto first = phone.hear();
    const auto notify = phone.hear();
    QVERIFY(first && notify);
    phone.answer(*notify, "200 OK");
    phone.ask(question, port);
    const auto second = phone.hear();
    QVERIFY(second);
    QCOMPARE(second->header("To"), first->header("To"));
    QCOMPARE(asked.size(), 1);
}

void tst_Reach::toldUntilItAnswers()
{
    PnpServer server([](const MacAddress&) { return url; }, nullptr, Clock(50));
    QSignalSpy told(&server, &PnpServer::told);
    const quint16 port = PeerDaemon::freePort();
    QVERIFY(server.listen(loopback, port));
    PnpPhone phone;
    phone.ask(phone.subscribe(pnpRows[0], "z@127.0.0.1"), port);
    QVERIFY(phone.hear());
    QByteArray branch;
    int notifies = 0;
    while (told.isEmpty()) {
        const auto message = phone.hear(100);
        if (!message)
            continue;
        QCOMPARE(message->method(), QByteArray("NOTIFY"));
        QVERIFY(branch.isEmpty() || branch == message->header("Via"));
        branch = message->header("Via");
        ++notifies;
    }
    QVERIFY(!told.first().at(1).toBool());
    QVERIFY2(notifies >= 6 && notifies <= 11, qPrintable(QString::number(notifies)));
}

void tst_Reach::nobodyElseIsTalkedTo()
{
    PnpServer server([](const MacAddress&) { return url; });
    const quint16 port = PeerDaemon::freePort();
    QVERIFY(server.listen(loopback, port));
    PnpPhone victim;
    PnpPhone phone;
    QByteArray question = phone.subscribe(pnpRows[0], "z@127.0.0.1");
    question.replace("Contact: <sip:127.0.0.1:", "Contact: <sip:127.0.0.9:");
    phone.ask(question, port);
    QVERIFY(phone.hear());
    const auto notify = phone.hear();
    QVERIFY(notify);
    QCOMPARE(notify->requestUri(), "sip:127.0.0.1:" + QByteArray::number(phone.socket.localPort()));
    QVERIFY(!victim.socket.hasPendingDatagrams());
}

void tst_Reach::interfaceMustBeOurs()
{
    PnpServer server([](const MacAddress&) { return url; });
    for (const char* address : { "203.0.113.9", "0.0.0.0", "::1" }) {
        const Status status = server.listen(QHostAddress(QString::fromLatin1(address)), 5060);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::BadAddress);
    }
}

void tst_Reach::fetchAgain_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isRebooting");
    QTest::addColumn<QString>("code");
    QTest::newRow("heard") << "200 OK"_ba << false << QString();
    QTest::newRow("heard, and restarts") << "202 Accepted"_ba << true << QString();
    QTest::newRow("wants a password") << "401 Unauthorized"_ba << false << u"phone_refused"_s;
    QTest::newRow("no such subscription")
        << "481 Subscription does not exist"_ba << false << u"phone_refused"_s;
    QTest::newRow("forbidden") << "403 Forbidden"_ba << true << u"phone_refused"_s;
}

void tst_Reach::fetchAgain()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isRebooting);
    QFETCH(QString, code);
    PnpPhone phone;
    CheckSyncRequest request { loopback, phone.socket.localPort(), u"201 \"x\"\r\n"_s, isRebooting,
        loopback, Clock() };
    CheckSyncJob job(request);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    const auto notify = phone.hear();
    QVERIFY(notify);
    QCOMPARE(notify->method(), QByteArray("NOTIFY"));
    QCOMPARE(
        notify->header("Event"), QByteArray(isRebooting ? "check-sync;reboot=true" : "check-sync"));
    QCOMPARE(SipAddress::parse(notify->header("To"))->user, QByteArray("201 \"x\"\r\n"));
    phone.answer(*notify, "100 Trying");
    phone.answer(*notify, answer);
    QTRY_COMPARE(finished.size(), 1);
    const auto& error = job.outcome().error;
    QCOMPARE(error ? errorCodeName(error->code) : QString(), code);
    if (error)
        QCOMPARE(error->detail, QString::fromLatin1(answer));
}

void tst_Reach::fetchAgainAtARealPeer()
{
    for (const int status : { 200, 481 }) {
        SippPeer peer({ u"notified"_s,
            { { u"CODE"_s, QString::number(status) }, { u"REASON"_s, u"Scripted"_s } } });
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        CheckSyncJob job({ loopback, peer.port(), u"201"_s, true, {}, Clock() });
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(job.outcome().end, status == 200 ? Outcome::End::Done : Outcome::End::Failed);
        QVERIFY(peer.messages().contains("Event: check-sync;reboot=true"));
    }
}

void tst_Reach::notifyIsRepeated()
{
    PnpPhone phone;
    CheckSyncJob job({ loopback, phone.socket.localPort(), u"201"_s, false, {}, Clock(50) });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    const auto first = phone.hear();
    const auto second = phone.hear();
    QVERIFY(first && second);
    QCOMPARE(first->header("Via"), second->header("Via"));
    QCOMPARE(first->callId(), second->callId());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(job.outcome().error->code, ErrorCode::PhoneSilent);
}

void tst_Reach::notifyToNobody()
{
    const quint16 port = PeerDaemon::freePort();
    CheckSyncJob job({ loopback, port, u"201"_s, false, {}, Clock() });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1); // the system says so, long before the deadline
    QCOMPARE(job.outcome().error->code, ErrorCode::PhoneSilent);
    PnpPhone silent;
    CheckSyncJob waiting({ loopback, silent.socket.localPort(), {}, false, {}, Clock() });
    QSignalSpy ended(&waiting, &Job::finished);
    waiting.start();
    QVERIFY(silent.hear());
    waiting.cancel();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(waiting.outcome().end, Outcome::End::Cancelled);
}

void tst_Reach::callUrls_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected"); // an address, or a code
    const auto row = [](const char* name, const char* model, const char* address,
                         const char* number, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(model) << QString::fromLatin1(address)
                            << QString::fromLatin1(number) << QString::fromLatin1(expected);
    };
    row("Yealink", "yealink-T54", "192.168.1.20", "202", "http://192.168.1.20/servlet?number=202");
    row("Snom", "snom-D785", "192.168.1.20", "*45", "http://192.168.1.20/command.htm?number=*45");
    row("Fanvil", "fanvil-X4", "192.168.1.20", "0721405516",
        "http://192.168.1.20/cgi-bin/ConfigManApp.com?key=0721405516;ENTER");
    row("a hash and a plus", "yealink-T54", "phone.local", "+39#2",
        "http://phone.local/servlet?number=%2B39%232");
    row("Gigaset", "gigaset-P810", "192.168.1.20", "202", "phone_call_not_offered");
    row("no number", "yealink-T54", "192.168.1.20", "", "bad_value");
    row("another command", "yealink-T54", "192.168.1.20", "1&key=Reboot", "bad_value");
    row("a line break", "yealink-T54", "192.168.1.20", "1\r\n", "bad_value");
    row("long", "yealink-T54", "192.168.1.20", "12345678901234567890123456789012345678901",
        "bad_value");
    row("an address with more", "yealink-T54", "192.168.1.20/x?", "1", "bad_address");
    row("an address with a user", "yealink-T54", "a@b", "1", "bad_address");
}

void tst_Reach::callUrls()
{
    QFETCH(QString, model);
    QFETCH(QString, address);
    QFETCH(QString, number);
    QFETCH(QString, expected);
    const PhoneModel* phone = m_catalog->phoneModel(model);
    QVERIFY(phone);
    const auto found = PhoneCall::url(*phone, address, number);
    QCOMPARE(
        found ? found->toString(QUrl::FullyEncoded) : errorCodeName(found.error().code), expected);
}

void tst_Reach::calls_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("calls");
    const auto row = [](const char* name, CallPeer::Kind kind, const char* password,
                         const char* code, int calls) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(password)
                            << QString::fromLatin1(code) << calls;
    };
    row("asks for nothing", CallPeer::Kind::Open, "CANARY-phone", "", 1);
    row("basic", CallPeer::Kind::Basic, "CANARY-phone", "", 1);
    row("digest", CallPeer::Kind::Digest, "CANARY-phone", "", 1);
    row("basic, wrong", CallPeer::Kind::Basic, "wrong", "credentials_refused", 0);
    row("digest, wrong", CallPeer::Kind::Digest, "wrong", "credentials_refused", 0);
    row("a page to log in", CallPeer::Kind::LoginPage, "x", "credentials_refused", 0);
    row("refuses", CallPeer::Kind::Refusing, "x", "phone_refused", 0);
    row("silent", CallPeer::Kind::Silent, "x", "phone_silent", 0);
}

void tst_Reach::calls()
{
    QFETCH(int, kind);
    QFETCH(QString, password);
    QFETCH(QString, code);
    QFETCH(int, calls);
    CallPeer peer { CallPeer::Kind(kind) };
    const auto where
        = PhoneCall::url(*m_catalog->phoneModel(u"fanvil-X4"_s), peer.address(), u"202"_s);
    QVERIFY(where);
    PhoneCallJob job(*where, u"admin"_s, Secret(password));
    job.setDeadline(CallPeer::Kind(kind) == CallPeer::Kind::Silent ? 200ms : 10'000ms);
    QString transcript;
    connect(&job, &Job::transcript, this,
        [&](Job::Direction, const QString& text) { transcript += text; });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 15'000);
    const auto& error = job.outcome().error;
    QCOMPARE(error ? errorCodeName(error->code) : QString(), code);
    QCOMPARE(peer.calls, calls);
    QVERIFY(
        peer.heads.first().startsWith("GET /cgi-bin/ConfigManApp.com?key=202;ENTER HTTP/1.1\r\n"));
    // The password goes where it is asked for and nowhere else.
    QVERIFY(!peer.heads.first().contains("Authorization"));
    QVERIFY(!transcript.contains(u"CANARY"));
}

void tst_Reach::scenarios()
{
    Site site;
    const auto add = [&](const char* name, const char* extension, const char* model) {
        User user;
        user.username = QString::fromLatin1(name);
        user.extension = QString::fromLatin1(extension);
        site.users.append(user);
        if (!model)
            return;
        Phone phone;
        phone.mac = *MacAddress::parse(u"00156500000%1"_s.arg(site.phones.size() + 1));
        phone.user = user.username;
        phone.model = QString::fromLatin1(model);
        site.phones.append(phone);
    };
    add("anna", "201", "yealink-T54");
    add("bruno", "202", "gigaset-P810");
    add("carla", "203", nullptr);
    add("dino", "", "snom-D785");
    add("elsa", "205", "");
    const auto answer = [&](const char* name) {
        QString text;
        for (const auto& support :
            PhoneCall::supportOf(site, *m_catalog).value(QString::fromLatin1(name))) {
            text += support.isSupported ? u'+' : u'-';
            if (support.why.isEmpty())
                return u"no reason"_s;
        }
        return text;
    };
    QCOMPARE(answer("anna"), u"+++"_s);
    QCOMPARE(answer("bruno"), u"++-"_s);
    QCOMPARE(answer("carla"), u"++-"_s);
    QCOMPARE(answer("dino"), u"--+"_s);
    QCOMPARE(answer("elsa"), u"++-"_s);
    site.pbx.kind = u"asterisk"_s;
    QCOMPARE(answer("anna"), u"--+"_s);
}

void tst_Reach::qrCodes()
{
    const auto code = ProvisioningHint::qrCode(url.toLatin1());
    QVERIFY(code.has_value());
    const qsizetype width = code->size();
    QVERIFY((width - 17) % 4 == 0); // ISO/IEC 18004, 5.3.1
    for (const QList<bool>& row : *code)
        QCOMPARE(row.size(), width);
    // The pattern by which three corners are found.
    for (const auto& [x, y] :
        { std::pair<qsizetype, qsizetype> { 0, 0 }, { width - 7, 0 }, { 0, width - 7 } })
        for (int i = 0; i < 7; ++i)
            QVERIFY((*code)[y][x + i] && (*code)[y + i][x] && (*code)[y + 6][x + i]
                && (*code)[y + i][x + 6]);
    QVERIFY(!(*code)[1][1] && (*code)[3][3]);
    const auto none = ProvisioningHint::qrCode(QByteArray(4000, 'x'));
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().code, ErrorCode::TooMuchData);
}

void tst_Reach::everyModelHasAHint()
{
    for (const PhoneModel& model : m_catalog->phoneModels())
        QVERIFY2(!ProvisioningHint::steps(model).isEmpty(), qPrintable(model.id));
}

QTEST_GUILESS_MAIN(tst_Reach)
#include "tst_Reach.moc"
