// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerifyBench.h"
#include "tests/peers/AlgRelay.h"
#include "tests/peers/KamailioPeer.h"
#include "tests/peers/SippPeer.h"

#include <QRegularExpression>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

/// The real program when it is stopped, what it never says, and routers that meddle.
namespace {
/// Not how fast it is, but that it does not wait for what it was told to drop.
constexpr qint64 promptMs = 20'000;
} // namespace

class tst_TrunkVerifyEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stopsAtOnce_data();
    void stopsAtOnce();
    void stopsOnTimeout();
    void keepsSecrets_data();
    void keepsSecrets();
    void detectsARouterThatRewrites_data();
    void detectsARouterThatRewrites();
    void detectsARouterThatForgets();
    void leavesNothingBehind();

private:
    KamailioPeer m_proxy;
    SippPeer m_callee { SippPeer::answering() };
    SippPeer m_ringing { SippPeer::waiting(180) };
    std::map<AlgRelay::Habit, std::unique_ptr<AlgRelay>> m_routers;
    QUdpSocket m_nobody;
    VerifyBench m_bench;
};

void tst_TrunkVerifyEnds::initTestCase()
{
    using Habit = AlgRelay::Habit;
    QVERIFY2(m_proxy.start(), qPrintable(m_proxy.errorText()));
    QVERIFY2(m_callee.start() && m_ringing.start(), qPrintable(m_callee.errorText()));
    QVERIFY(m_nobody.bind(QHostAddress::LocalHost));
    QVERIFY(m_proxy.routeNumber(u"072190001"_s, m_callee.port()));
    QVERIFY(m_proxy.routeNumber(u"072190002"_s, m_ringing.port()));
    QVERIFY(m_proxy.bind(u"u"_s, u"sip:u@127.0.0.9:5060"_s));
    m_bench.add(u"u"_s, VerifyBench::registering(u"u"_s, m_proxy.port()));
    m_bench.add(u"wrong"_s,
        VerifyBench::registering(u"w"_s, m_proxy.port(), { { u"password"_s, u"CANARY-wrong"_s } }));
    m_bench.add(u"silent"_s, VerifyBench::registering(u"silent"_s, m_proxy.port()));
    m_bench.add(u"nobody"_s, VerifyBench::registering(u"n"_s, m_nobody.localPort()));
    for (const Habit habit : { Habit::None, Habit::Rewrites, Habit::RewritesBothWays }) {
        m_routers[habit] = std::make_unique<AlgRelay>(m_proxy.port(), habit);
        m_bench.add(u"router %1"_s.arg(int(habit)),
            VerifyBench::registering(u"r%1"_s.arg(int(habit)), m_routers.at(habit)->port()));
    }
    const VerifyEnd imported = m_bench.import();
    QVERIFY2(imported.code == 0, imported.all());
}

void tst_TrunkVerifyEnds::stopsAtOnce_data()
{
    QTest::addColumn<QString>("trunk");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("when");
    const QString verbose = u"--verbose"_s;
    QTest::newRow("while nobody answers")
        << u"nobody"_s << QStringList() << QByteArray("\"name\":\"reach_udp\"");
    QTest::newRow("while registering")
        << u"silent"_s << QStringList() << QByteArray("\"name\":\"register\"");
    QTest::newRow("while it rings")
        << u"u"_s << QStringList { u"--call"_s, u"072190002"_s, verbose }
        << QByteArray("SIP/2.0 180 ");
    QTest::newRow("while it talks")
        << u"u"_s << QStringList { u"--call"_s, u"072190001"_s, verbose }
        << QByteArray("\"ACK sip:");
    QTest::newRow("while it waits for a call")
        << u"u"_s << QStringList { u"--receive"_s, u"60"_s } << QByteArray("waiting_for_call");
}

void tst_TrunkVerifyEnds::stopsAtOnce()
{
    QFETCH(QString, trunk);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, when);
    auto run = m_bench.verify(trunk, options);
    QVERIFY2(run->waitForOutput(when), run->soFar().all());
    QElapsedTimer timer;
    timer.start();
    run->interrupt();
    const VerifyEnd end = run->wait();
    const qint64 took = timer.elapsed();
    QVERIFY2(end.code == 130, end.all());
    QVERIFY2(took < promptMs, QByteArray::number(took) + end.all());
    QCOMPARE(end.event(u"verdict"_s).value(u"code"_s).toString(), u"cancelled"_s);
    QCOMPARE(m_proxy.bindings(), QStringList { u"sip:u@127.0.0.9:5060"_s });
}

void tst_TrunkVerifyEnds::stopsOnTimeout()
{
    const VerifyEnd end
        = m_bench.verify(u"u"_s, { u"--receive"_s, u"60"_s, u"--timeout"_s, u"2"_s })->wait();
    QVERIFY2(end.code == 4, end.all());
    QVERIFY2(end.elapsedMs < 2000 + promptMs, end.all());
    QCOMPARE(m_proxy.bindings(u"u"_s), QStringList { u"sip:u@127.0.0.9:5060"_s });
}

void tst_TrunkVerifyEnds::keepsSecrets_data()
{
    QTest::addColumn<QString>("trunk");
    QTest::addColumn<int>("code");
    QTest::newRow("when it works") << u"u"_s << 0;
    QTest::newRow("when the password is wrong") << u"wrong"_s << 3;
}

void tst_TrunkVerifyEnds::keepsSecrets()
{
    QFETCH(QString, trunk);
    QFETCH(int, code);
    const QString pcap = m_bench.path(trunk + u".pcap"_s);
    const QString ladder = m_bench.path(trunk + u".txt"_s);
    QStringList options { u"--verbose"_s, u"--samples"_s, u"1"_s, u"--pcap"_s, pcap, u"--ladder"_s,
        ladder };
    const VerifyEnd end = m_bench.verify(trunk, options)->wait();
    QVERIFY2(end.code == code, end.all());
    // What the registrar received: these are what must not be found.
    QStringList answers;
    static const QRegularExpression answer(u"(?:response|cnonce)=\"([0-9a-f]{8,})\""_s);
    auto match = answer.globalMatch(QString::fromLatin1(m_proxy.log()));
    while (match.hasNext())
        answers.append(match.next().captured(1));
    QVERIFY(answers.size() >= 2);
    QVERIFY2(end.out.contains("REGISTER sip:"), end.out); // the messages are there
    const QByteArray capture = VerifyBench::contentsOf(pcap);
    QVERIFY(capture.contains("Authorization: Digest") && capture.contains("response="));
    QVERIFY(VerifyBench::contentsOf(ladder).contains("Authorization: Digest"));
    const QByteArray all
        = end.out + end.err + capture + VerifyBench::contentsOf(ladder) + m_bench.stored();
    QVERIFY(!all.contains("CANARY"));
    for (const QString& secret : std::as_const(answers))
        QVERIFY2(!all.contains(secret.toLatin1()), qPrintable(secret));
}

void tst_TrunkVerifyEnds::detectsARouterThatRewrites_data()
{
    using Habit = AlgRelay::Habit;
    QTest::addColumn<int>("habit");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("code");
    QTest::newRow("not at all") << int(Habit::None) << u"works"_s << 0;
    QTest::newRow("on the way out") << int(Habit::Rewrites) << u"alg_rewrites"_s << 1;
}

void tst_TrunkVerifyEnds::detectsARouterThatRewrites()
{
    QFETCH(int, habit);
    QFETCH(QString, verdict);
    QFETCH(int, code);
    const VerifyEnd end
        = m_bench.verify(u"router %1"_s.arg(habit), { u"--samples"_s, u"1"_s })->wait();
    QVERIFY2(end.event(u"verdict"_s).value(u"code"_s) == verdict, end.all());
    QVERIFY2(end.code == code, end.all());
    if (code != 0) {
        QCOMPARE(end.event(u"verdict"_s).value(u"turn"_s).toString(), u"site_network"_s);
        QCOMPARE(end.step(u"local_network"_s).value(u"result"_s).toString(), u"failed"_s);
        QVERIFY2(end.out.contains(AlgRelay::publicAddress()), end.all());
    }
    QVERIFY(m_routers.at(AlgRelay::Habit(habit))->forwarded() > 2);
}

void tst_TrunkVerifyEnds::detectsARouterThatForgets()
{
    auto run = m_bench.verify(u"router 0"_s, { u"--samples"_s, u"1"_s, u"--keep"_s, u"1"_s });
    QVERIFY2(run->waitForOutput("\"alg\":\"no\""), run->soFar().all());
    m_routers.at(AlgRelay::Habit::None)->forgetBindings();
    const VerifyEnd end = run->wait();
    QVERIFY2(end.event(u"verdict"_s).value(u"code"_s) == u"nat_binding_lost"_s, end.all());
    QVERIFY2(end.code == 1, end.all());
    QCOMPARE(end.fact(u"local_network"_s, u"kept"_s), u"no"_s);
}

void tst_TrunkVerifyEnds::leavesNothingBehind()
{
    QCOMPARE(m_proxy.bindings(), QStringList { u"sip:u@127.0.0.9:5060"_s });
}

QTEST_GUILESS_MAIN(tst_TrunkVerifyEnds)
#include "tst_TrunkVerifyEnds.moc"
