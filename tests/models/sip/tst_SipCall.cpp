// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sip/CallWatch.h"
#include "tests/peers/SippPeer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace CallTest;

/// Calls to and from a real far side, with real speech.
class tst_SipCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answeredWithSpeechBothWays_data();
    void answeredWithSpeechBothWays();
    void digitsAreHeard();
    void holdAndResume();
    void speechBeforeTheAnswer();
    void theFarSideHangsUp();
    void refused_data();
    void refused();
    void takenBackWhenNobodyAnswers_data();
    void takenBackWhenNobodyAnswers();
    void hungUpWhileRinging();
    void aSilentFarSideHasNoOpinion();
    void anUnansweredByeIsTold();
    void nobodyThere();
    void whatCannotBeCalled_data();
    void whatCannotBeCalled();
    void deletedMeansHungUp();
    void abortedMeansHungUp();
    void comingIn();
    void comingInAndHungUpByUs();
};

void tst_SipCall::answeredWithSpeechBothWays_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("over UDP") << u"udp"_s;
    QTest::newRow("over TCP") << u"tcp"_s;
}

void tst_SipCall::answeredWithSpeechBothWays()
{
    QFETCH(QString, transport);
    SippPeer::Setup setup = SippPeer::answering(100);
    setup.transport = transport;
    SippPeer peer(setup);
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    SipAgent agent({});
    agent.callVia(account(u"0211234"_s), hopTo(peer.port(), sipTransportFromName(transport)));
    const auto call = agent.call(u"0997654"_s);
    CallWatch watch(*call);
    QVERIFY(!call->isIncoming());
    call->invite(g711(), 20s);
    QTRY_COMPARE(call->state(), SipCall::State::Answered);
    QVERIFY(!call->hasEarlyMedia());
    QCOMPARE(call->message()->status(), 200);
    QCOMPARE(watch.progress, QList<int> { 180 });
    QTRY_VERIFY(call->figures().received > 40);
    QCOMPARE(call->figures().codec, u"alaw"_s);
    QVERIFY2(call->figures().mos > 4, qPrintable(QString::number(call->figures().mos)));
    QVERIFY(call->figures().maximumGapMs >= 15);
    call->hangUp();
    QTRY_COMPARE(watch.ends, 1);
    QVERIFY(!watch.byFarSide);
    QVERIFY(!watch.end.error);
    QCOMPARE(watch.end.status(), 200);
    using S = SipCall::State;
    QCOMPARE(watch.states, (QList<S> { S::Trying, S::Early, S::Answered, S::Ended }));
    QVERIFY2(peer.complaints().isEmpty(), peer.complaints().constData());
}

void tst_SipCall::digitsAreHeard()
{
    SippPeer peer(SippPeer::answering());
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const auto call = agent.call(u"200"_s);
    CallWatch watch(*call);
    call->invite(g711(), 20s);
    QTRY_COMPARE(call->state(), SipCall::State::Answered);
    call->sendDigits(u"18*#"_s);
    QTRY_COMPARE(watch.digitsSent, 1);
    QTRY_COMPARE(call->figures().digits, u"18*#"_s); // the far side sends all of it back
}

void tst_SipCall::holdAndResume()
{
    SippPeer peer(SippPeer::answering());
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const auto call = agent.call(u"200"_s);
    CallWatch watch(*call);
    call->invite(g711(), 20s);
    QTRY_COMPARE(call->state(), SipCall::State::Answered);
    call->hold();
    QTRY_COMPARE(watch.holds, QList<int> { 200 });
    QCOMPARE(call->state(), SipCall::State::Held);
    QTRY_VERIFY(peer.messages().contains("a=sendonly"));
    call->resume();
    QTRY_COMPARE(watch.holds, (QList<int> { 200, 200 }));
    QCOMPARE(call->state(), SipCall::State::Answered);
    call->hangUp();
    QTRY_COMPARE(watch.ends, 1);
    QVERIFY(!watch.end.error);
    QVERIFY2(peer.complaints().isEmpty(), peer.complaints().constData());
}

void tst_SipCall::speechBeforeTheAnswer()
{
    SippPeer peer(SippPeer::early(700));
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const auto call = agent.call(u"200"_s);
    CallWatch watch(*call);
    call->invite(g711(), 20s);
    QTRY_VERIFY(call->hasEarlyMedia());
    QCOMPARE(call->state(), SipCall::State::Early);
    QCOMPARE(watch.progress, QList<int> { 183 });
    QTRY_COMPARE(call->state(), SipCall::State::Answered);
    QVERIFY(call->hasEarlyMedia());
    call->hangUp();
    QTRY_COMPARE(watch.ends, 1);
}

void tst_SipCall::theFarSideHangsUp()
{
    SippPeer peer(SippPeer::hangingUp(300));
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const auto call = agent.call(u"200"_s);
    CallWatch watch(*call);
    call->invite(g711(), 20s);
    QTRY_COMPARE(watch.ends, 1);
    QVERIFY(watch.byFarSide);
    QCOMPARE(watch.end.status(), 200);
    QVERIFY(!watch.end.error);
    QVERIFY(watch.states.contains(SipCall::State::Answered));
    call->hangUp();
    call->hold();
    QTRY_COMPARE(watch.holds, QList<int> { 491 });
    QCOMPARE(watch.ends, 1);
}

void tst_SipCall::refused_data()
{
    QTest::addColumn<int>("status");
    // A challenge is followed by another INVITE, which this far side cannot: see tst_SipCallOdd.
    QList<int> refusals = SippPeer::refusals();
    refusals.removeIf([](int status) { return status == 401 || status == 407; });
    for (const int status : refusals)
        QTest::newRow(QByteArray::number(status)) << status;
}

void tst_SipCall::refused()
{
    QFETCH(int, status);
    SippPeer peer(SippPeer::refusing());
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const auto call = agent.call(u"0099"_s + QString::number(status));
    CallWatch watch(*call);
    call->invite(g711(), 20s);
    QTRY_COMPARE(watch.ends, 1);
    QVERIFY(watch.byFarSide);
    QCOMPARE(watch.end.status(), status);
    QVERIFY(!watch.states.contains(SipCall::State::Answered));
    QVERIFY(!watch.end.error);
}

void tst_SipCall::takenBackWhenNobodyAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("trying and no more") << 100;
    QTest::newRow("ringing and no more") << 180;
}

void tst_SipCall::takenBackWhenNobodyAnswers()
{
    QFETCH(int, status);
    SippPeer peer(SippPeer::waiting(status));
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const auto call = agent.call(u"200"_s);
    CallWatch watch(*call);
    QElapsedTimer timer;
    timer.start();
    call->invite(g711(), 500ms);
    QTRY_COMPARE(watch.ends, 1);
    QVERIFY(timer.elapsed() >= 500);
    QVERIFY(!watch.byFarSide);
    QCOMPARE(watch.end.status(), 487);
    QCOMPARE(watch.progress, QList<int> { status });
}

void tst_SipCall::hungUpWhileRinging()
{
    SippPeer peer(SippPeer::waiting(180));
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const auto call = agent.call(u"200"_s);
    CallWatch watch(*call);
    call->invite(g711(), 20s);
    QTRY_COMPARE(call->state(), SipCall::State::Early);
    call->hangUp();
    QTRY_COMPARE(watch.ends, 1);
    QCOMPARE(watch.end.status(), 487);
    QVERIFY(peer.messages().contains("\nCANCEL sip:200@peer.test"));
}

void tst_SipCall::aSilentFarSideHasNoOpinion()
{
    SippPeer peer(SippPeer::mute());
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const auto call = agent.call(u"200"_s);
    CallWatch watch(*call);
    call->invite(g711(), 20s);
    QTRY_VERIFY(call->figures().sent > 40);
    QCOMPARE(call->figures().received, 0u);
    QCOMPARE(call->figures().mos, 0.0);
    call->hangUp();
    QTRY_COMPARE(watch.ends, 1);
}

void tst_SipCall::anUnansweredByeIsTold()
{
    SippPeer peer(SippPeer::droppingBye());
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const auto call = agent.call(u"200"_s);
    CallWatch watch(*call);
    call->invite(g711(), 20s);
    QTRY_COMPARE(call->state(), SipCall::State::Answered);
    call->hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(watch.ends, 1, 8000);
    QCOMPARE(watch.end.status(), 200);
    QVERIFY(watch.end.error);
    QCOMPARE(watch.end.error->code, ErrorCode::Timeout);
}

void tst_SipCall::nobodyThere()
{
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(PeerDaemon::freePort()));
    const auto call = agent.call(u"200"_s);
    CallWatch watch(*call);
    call->invite(g711(), 20s);
    QTRY_COMPARE(watch.ends, 1);
    QVERIFY(!watch.byFarSide);
    QVERIFY(watch.end.error);
    QCOMPARE(watch.end.error->code, ErrorCode::ConnectionRefused);
}

void tst_SipCall::whatCannotBeCalled_data()
{
    QTest::addColumn<QString>("callee");
    QTest::addColumn<QStringList>("codecs");
    QTest::newRow("nobody") << QString() << g711();
    QTest::newRow("a line break") << u"sip:a@b\r\nX: y"_s << g711();
    QTest::newRow("no codec for speech") << u"200"_s << QStringList { u"vp8"_s };
}

void tst_SipCall::whatCannotBeCalled()
{
    QFETCH(QString, callee);
    QFETCH(QStringList, codecs);
    SipAgent agent({});
    QSignalSpy traced(&agent, &SipAgent::traced);
    agent.callVia(account(u"100"_s), hopTo(5060));
    const auto call = agent.call(callee);
    CallWatch watch(*call);
    call->invite(codecs, 20s);
    QTRY_COMPARE(watch.ends, 1);
    QVERIFY(watch.end.error);
    QCOMPARE(watch.end.error->code, ErrorCode::BadValue);
    QVERIFY(traced.isEmpty());
}

void tst_SipCall::deletedMeansHungUp()
{
    SippPeer peer(SippPeer::answering());
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    auto call = agent.call(u"200"_s);
    call->invite(g711(), 20s);
    QTRY_COMPARE(call->state(), SipCall::State::Answered);
    call.reset();
    QTRY_VERIFY(peer.messages().contains("\nBYE "));
}

void tst_SipCall::abortedMeansHungUp()
{
    SippPeer peer(SippPeer::answering());
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    std::unique_ptr<SipCall> call;
    {
        SipAgent agent({});
        agent.callVia(account(u"100"_s), hopTo(peer.port()));
        call = agent.call(u"200"_s);
        call->invite(g711(), 20s);
        QTRY_COMPARE(call->state(), SipCall::State::Answered);
    }
    QTRY_VERIFY(peer.messages().contains("\nBYE "));
    QVERIFY2(peer.complaints().isEmpty(), peer.complaints().constData());
}

void tst_SipCall::comingIn()
{
    SipAgent agent({});
    std::shared_ptr<SipCall> call;
    std::unique_ptr<CallWatch> watch;
    connect(&agent, &SipAgent::called, this, [&](const std::shared_ptr<SipCall>& came) {
        call = came;
        watch = std::make_unique<CallWatch>(*came);
        came->ring();
        came->answer(g711());
    });
    SippPeer peer(SippPeer::calling(portOf(agent), u"0211234"_s, u"+390399"_s, 1200));
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    QTRY_VERIFY(call);
    QVERIFY(call->isIncoming());
    const SipMessage& invite = *call->message();
    QCOMPARE(SipAddress::parse(invite.header("To"))->user, "0211234");
    QCOMPARE(SipAddress::parse(invite.header("From"))->user, "+390399");
    QCOMPARE(SipAddress::parse(invite.header("P-Asserted-Identity"))->user, "+390399");
    QVERIFY(invite.requestUri().startsWith("sip:0211234@127.0.0.1"));
    QTRY_COMPARE(call->state(), SipCall::State::Answered);
    QTRY_VERIFY(call->figures().received > 20);
    QTRY_COMPARE(watch->ends, 1);
    QVERIFY(watch->byFarSide);
    QCOMPARE(watch->end.status(), 200);
    QCOMPARE(peer.waitForEnd(5000), 0);
}

void tst_SipCall::comingInAndHungUpByUs()
{
    SipAgent agent({});
    std::shared_ptr<SipCall> call;
    connect(&agent, &SipAgent::called, this, [&](const std::shared_ptr<SipCall>& came) {
        call = came;
        came->answer(g711());
    });
    SippPeer peer(SippPeer::calling(portOf(agent), u"0211234"_s, u"+390399"_s, 10'000));
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    QTRY_VERIFY(call && call->state() == SipCall::State::Answered);
    CallWatch watch(*call);
    call->hangUp();
    QTRY_COMPARE(watch.ends, 1);
    QVERIFY(!watch.byFarSide);
    QVERIFY(!watch.end.error);
    QCOMPARE(watch.end.status(), 200);
    QCOMPARE(peer.waitForEnd(5000), 0);
}

QTEST_GUILESS_MAIN(tst_SipCall)
#include "tst_SipCall.moc"
