// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated NethVoice against what is known of the real one, its bugs above all.
#include "tests/peers/NethVoiceBugs.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = NethVoiceFault::Kind;

class tst_NethVoicePeer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void behaves_data();
    void behaves();
    void failsAsAsked_data();
    void failsAsAsked();
    void holdsARequest();
    void comesBackFromItsDump();
    void reloadsOnceForMany();
    void worksOnSoManyAtOnce();
    void hasAnotherCertificate();
    void runsAsAProcess();
};

void tst_NethVoicePeer::behaves_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < NethVoiceBugs::all().size(); ++i)
        QTest::newRow(qPrintable(NethVoiceBugs::all().at(i).name)) << i;
}

void tst_NethVoicePeer::behaves()
{
    QFETCH(int, index);
    const auto& bug = NethVoiceBugs::all().at(index);
    NethVoiceSetup setup;
    if (bug.change)
        bug.change(setup);
    NethVoiceBench bench(setup);
    bug.check(bench);
}

void tst_NethVoicePeer::failsAsAsked_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("empty 200") << Kind::Empty << 200 << false;
    QTest::newRow("200 with an error") << Kind::Error << 200 << false;
    QTest::newRow("saved, then 500") << Kind::HalfSaved << 500 << true;
    QTest::newRow("cut before it was read") << Kind::CutBefore << 0 << false;
    QTest::newRow("cut after it was done") << Kind::CutAfter << 0 << true;
    QTest::newRow("cut amid the answer") << Kind::CutAmid << 0 << true;
    QTest::newRow("403") << Kind::Forbidden << 403 << false;
    QTest::newRow("no JSON") << Kind::NotJson << 200 << false;
    QTest::newRow("redirected to clear") << Kind::Redirected << 302 << false;
    QTest::newRow("busy") << Kind::Busy << 500 << false;
    QTest::newRow("never answered") << Kind::Silent << 0 << false;
}

void tst_NethVoicePeer::failsAsAsked()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);
    QFETCH(bool, isDone);
    NethVoiceBench bench;
    bench.timeoutMs = kind == Kind::Silent ? 300 : bench.timeoutMs;
    NethVoiceFault fault { kind };
    fault.match = u"^POST .*/trunks$"_s;
    fault.nth = 2;
    bench.peer.addFault(fault);
    QCOMPARE(bench.post(u"/trunks"_s, NethVoiceBugs::trunk("one")).status, 200);
    const auto reply = bench.post(u"/trunks"_s, NethVoiceBugs::trunk("two"));
    if (kind != Kind::CutBefore && kind != Kind::CutAfter) // some clients ask those again
        QCOMPARE(reply.status, status);
    QCOMPARE(bench.peer.requests().value(1).isDone, isDone);
    QCOMPARE(bench.peer.requests().value(1).path, u"/freepbx/rest/trunks"_s);
    if (kind == Kind::Redirected)
        QVERIFY(reply.location.startsWith("http://127.0.0.1:"));
    if (kind == Kind::Error)
        QVERIFY(reply.json[u"error"_s].isString());
    QCOMPARE(bench.peer.clearRequests(), 0);
}

void tst_NethVoicePeer::holdsARequest()
{
    NethVoiceBench bench;
    NethVoiceFault fault { Kind::HoldAfter };
    fault.match = u"/trunks$"_s;
    bench.peer.addFault(fault);
    bool isAnswered = false;
    QNetworkRequest request(
        QUrl(u"https://127.0.0.1:%1/freepbx/rest/trunks"_s.arg(bench.peer.port())));
    request.setRawHeader("User", bench.user);
    request.setRawHeader("Secretkey", bench.key);
    request.setRawHeader("Content-Type", "application/json");
    QNetworkReply* reply = bench.manager.post(request, NethVoiceBugs::trunk("one"));
    reply->ignoreSslErrors();
    QObject::connect(reply, &QNetworkReply::finished, reply, [&] { isAnswered = true; });
    int number = 0;
    QTRY_VERIFY((number = bench.peer.waitForHeld(10ms)) == 1);
    QVERIFY(bench.peer.requests().first().isDone);
    QVERIFY(!isAnswered);
    bench.peer.release();
    QTRY_VERIFY(isAnswered);
    QCOMPARE(bench.peer.requests().first().status, 200);
    delete reply;
}

void tst_NethVoicePeer::comesBackFromItsDump()
{
    NethVoiceBench bench;
    NethVoiceBugs::addPeople(bench, { u"mario"_s, u"anna"_s });
    bench.post(u"/mainextensions"_s, R"({"username":"mario","extension":"201"})");
    bench.post(u"/trunks"_s, NethVoiceBugs::trunk("one"));
    const QByteArray before = bench.peer.dump();
    const QJsonObject state = bench.peer.state();
    NethVoiceBench other;
    QVERIFY(other.peer.dump() != before);
    other.peer.load(state);
    QCOMPARE(other.peer.dump(), before);
    QVERIFY(!other.peer.dumpWithoutRandom().contains("CANARY-trunk"));
}

void tst_NethVoicePeer::reloadsOnceForMany()
{
    NethVoiceSetup setup;
    setup.reload = 400ms;
    NethVoiceBench bench(setup);
    for (int i = 0; i < 5; ++i)
        bench.post(u"/trunks"_s, NethVoiceBugs::trunk("t" + QByteArray::number(i)));
    QCOMPARE(bench.get(u"/api/astproxy/trunks"_s).json.toObject().size(), 0);
    bench.peer.waitUntilSettled();
    QCOMPARE(bench.get(u"/api/astproxy/trunks"_s).json.toObject().size(), 5);
    QCOMPARE(bench.get(u"/api/astproxy/trunks"_s).json[u"t1"_s][u"registration"_s].toString(),
        u"registered"_s);
}

void tst_NethVoicePeer::worksOnSoManyAtOnce()
{
    NethVoiceSetup setup;
    setup.processing = 50ms;
    setup.workers = 2;
    NethVoiceBench bench(setup);
    QElapsedTimer timer;
    timer.start();
    int left = 6;
    for (int i = 0; i < 6; ++i) {
        QNetworkRequest request(QUrl(
            u"https://127.0.0.1:%1/freepbx/wizard/scripts/custom.js"_s.arg(bench.peer.port())));
        QNetworkReply* reply = bench.manager.get(request);
        reply->ignoreSslErrors();
        QObject::connect(reply, &QNetworkReply::finished, reply, [&left] { --left; });
    }
    QTRY_COMPARE(left, 0);
    QVERIFY(timer.elapsed() >= 150); // three rounds of two
    QCOMPARE(bench.peer.busy(), 300ms);
    QVERIFY(bench.peer.mostAtOnce() > 2);
}

void tst_NethVoicePeer::hasAnotherCertificate()
{
    NethVoiceBench bench;
    const QString first = bench.peer.fingerprint();
    static const QRegularExpression form(u"^SHA256(:[0-9A-F]{2}){32}$"_s);
    QVERIFY(form.match(first).hasMatch());
    QVERIFY(bench.peer.changeCertificate());
    QVERIFY(bench.peer.fingerprint() != first);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, bench.peer.port());
    QVERIFY(socket.waitForEncrypted());
    const QByteArray digest = socket.peerCertificate().digest(QCryptographicHash::Sha256);
    QCOMPARE(
        bench.peer.fingerprint(), u"SHA256:"_s + QString::fromLatin1(digest.toHex(':')).toUpper());
}

void tst_NethVoicePeer::runsAsAProcess()
{
    QProcess process;
    process.start(QStringLiteral(NETHVOICE_PEER), { u"--ns7"_s });
    QByteArray said;
    const auto waitFor = [&](const QByteArray& text) {
        return QTest::qWaitFor(
            [&] {
                said += process.readAllStandardOutput();
                return said.contains(text);
            },
            20'000);
    };
    QVERIFY2(waitFor("listening on 127.0.0.1:"), said + process.readAllStandardError());
    process.write("fault empty nth=1\nfault nonsense\ndump\n");
    QVERIFY2(waitFor("state {"), said);
    QVERIFY(said.contains("armed\nwhat fault? fault nonsense\n"));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_NethVoicePeer)
#include "tst_NethVoicePeer.moc"
