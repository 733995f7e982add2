// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sip/CallWatch.h"
#include "tests/models/sip/ScriptedPeer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace CallTest;

namespace {
/// An agent that is called, and all it was told of it.
struct Callee {
    using Reaction = std::function<void(SipCall&)>;
    explicit Callee(Reaction reaction, bool isKept = true)
    {
        port = portOf(agent);
        QObject::connect(
            &agent, &SipAgent::called, &agent, [this, reaction, isKept](const auto& came) {
                if (isKept) {
                    call = came;
                    watch = std::make_unique<CallWatch>(*came);
                }
                reaction(*came);
            });
    }
    SipAgent agent { SipAgentSetup {} };
    quint16 port = 0;
    std::shared_ptr<SipCall> call;
    std::unique_ptr<CallWatch> watch;
};

QByteArray invitation(const ScriptedPeer& peer, const QByteArray& extra = {},
    const QByteArray& body = ScriptedPeer::speech(), const QByteArray& method = "INVITE",
    const QByteArray& toTag = {})
{
    const QByteArray cseq = method == "BYE" ? "2 " : "1 ";
    const QByteArray branch = method == "ACK" || method == "BYE" ? method : QByteArray("INVITE");
    return method + " sip:0211234@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:"
        + QByteArray::number(peer.port()) + ";rport;branch=z9hG4bK" + branch
        + "\r\nMax-Forwards: 70\r\nFrom: <sip:0399@caller.test>;tag=far\r\nTo: "
          "<sip:0211234@caller.test>"
        + (toTag.isEmpty() ? QByteArray() : ";tag=" + toTag) + "\r\nCall-ID: odd-in\r\nCSeq: "
        + cseq + method + "\r\n" + peer.contact() + extra + ScriptedPeer::ended(body);
}

QByteArray tagOf(const SipMessage& message)
{
    return SipAddress::parse(message.header("To"))->parameter("tag");
}
} // namespace

class tst_SipCallIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ringsAndAnswersUntilAcknowledged();
    void nobodyListens();
    void notKept();
    void refused();
    void takenBackByTheCaller();
    void nothingFits_data();
    void nothingFits();
    void requiresTheUnknown();
    void theOfferComesWithTheAck();
    void hungUpBeforeTheAckWaitsForIt();
    void deletedBeforeTheAckDoesNotWaitForLong();
    void twoAgentsTalk_data();
    void twoAgentsTalk();
    void theCallerGivesUp();
    void aFloodIsBounded();
};

void tst_SipCallIn::ringsAndAnswersUntilAcknowledged()
{
    Callee callee([](SipCall& call) { call.ring(); });
    ScriptedPeer peer;
    peer.sendTo(callee.port, invitation(peer));
    QTRY_COMPARE(peer.responses(180).size(), 1);
    QCOMPARE(peer.responses(100).size(), 1);
    QCOMPARE(callee.call->state(), SipCall::State::Early);
    callee.call->answer(g711());
    QTRY_VERIFY(peer.responses(200).size() >= 2);
    QCOMPARE(callee.call->state(), SipCall::State::Answered);
    const SipMessage answer = peer.responses(200).first();
    QCOMPARE(tagOf(answer), tagOf(peer.responses(180).first()));
    QVERIFY(answer.body().contains("RTP/AVP 8\r\n"));
    QVERIFY(answer.header("Contact").contains("sip:0211234@127.0.0.1:"));
    peer.sendTo(callee.port, invitation(peer, {}, {}, "ACK", tagOf(answer)));
    QTRY_VERIFY(callee.call->figures().sent > 10);
    peer.sendTo(callee.port, invitation(peer, {}, {}, "BYE", tagOf(answer)));
    QTRY_COMPARE(callee.watch->ends, 1);
    QVERIFY(callee.watch->byFarSide);
    QCOMPARE(callee.watch->end.status(), 200);
}

void tst_SipCallIn::nobodyListens()
{
    SipAgent agent({});
    ScriptedPeer peer;
    peer.sendTo(portOf(agent), invitation(peer));
    QTRY_COMPARE(peer.responses(480).size(), 1);
}

void tst_SipCallIn::notKept()
{
    Callee callee([](SipCall& call) { call.ring(); }, false);
    ScriptedPeer peer;
    peer.sendTo(callee.port, invitation(peer));
    QTRY_COMPARE(peer.responses(480).size(), 1);
}

void tst_SipCallIn::refused()
{
    Callee callee([](SipCall& call) { call.refuse(486); });
    ScriptedPeer peer;
    peer.sendTo(callee.port, invitation(peer));
    QTRY_COMPARE(peer.responses(486).size(), 1);
    QTRY_COMPARE(callee.watch->ends, 1);
    QVERIFY(!callee.watch->byFarSide);
    QCOMPARE(callee.watch->end.error->code, ErrorCode::Cancelled);
}

void tst_SipCallIn::takenBackByTheCaller()
{
    Callee callee([](SipCall& call) { call.ring(); });
    ScriptedPeer peer;
    peer.sendTo(callee.port, invitation(peer));
    QTRY_COMPARE(peer.responses(180).size(), 1);
    peer.sendTo(callee.port, invitation(peer, {}, {}, "CANCEL"));
    QTRY_COMPARE(callee.watch->ends, 1);
    QVERIFY(callee.watch->byFarSide);
    QVERIFY(!peer.responses(487).isEmpty());
    QCOMPARE(peer.responses(200).size(), 1);
    callee.call->answer(g711());
    callee.call->hangUp();
    QCOMPARE(callee.watch->ends, 1);
}

void tst_SipCallIn::nothingFits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("SRTP") << ScriptedPeer::speech("m=audio 9 RTP/SAVP 8\r\n");
    QTest::newRow("no codec of ours") << ScriptedPeer::speech("m=audio 9 RTP/AVP 18\r\n");
    QTest::newRow("rubbish") << QByteArray("rubbish");
}

void tst_SipCallIn::nothingFits()
{
    QFETCH(QByteArray, body);
    Callee callee([](SipCall& call) { call.answer(g711()); });
    ScriptedPeer peer;
    peer.sendTo(callee.port, invitation(peer, {}, body));
    QTRY_COMPARE(peer.responses(488).size(), 1);
    QTRY_COMPARE(callee.watch->ends, 1);
    QCOMPARE(callee.watch->end.error->code, ErrorCode::UnexpectedAnswer);
}

void tst_SipCallIn::requiresTheUnknown()
{
    Callee callee([](SipCall& call) { call.ring(); });
    ScriptedPeer peer;
    peer.sendTo(callee.port, invitation(peer, "Require: 100rel, timer\r\n"));
    QTRY_COMPARE(peer.responses(420).size(), 1);
    QCOMPARE(peer.responses(420).first().header("Unsupported"), "100rel");
    QVERIFY(!callee.call);
}

void tst_SipCallIn::theOfferComesWithTheAck()
{
    Callee callee([](SipCall& call) { call.answer(g711()); });
    ScriptedPeer peer;
    peer.sendTo(callee.port, invitation(peer, {}, {}));
    QTRY_VERIFY(!peer.responses(200).isEmpty());
    const SipMessage answer = peer.responses(200).first();
    QVERIFY(answer.body().contains("RTP/AVP 8 0 101\r\n"));
    peer.sendTo(callee.port,
        invitation(
            peer, {}, ScriptedPeer::speech("m=audio 9 RTP/AVP 0\r\n"), "ACK", tagOf(answer)));
    QTRY_COMPARE(callee.call->figures().codec, u"ulaw"_s);
}

void tst_SipCallIn::hungUpBeforeTheAckWaitsForIt()
{
    Callee callee([](SipCall& call) { call.answer(g711()); });
    ScriptedPeer peer([](ScriptedPeer& self, const SipMessage& message) {
        if (message.isRequest() && message.method() == "BYE")
            self.answer(message, 200);
    });
    peer.sendTo(callee.port, invitation(peer));
    QTRY_VERIFY(!peer.responses(200).isEmpty());
    callee.call->hangUp();
    QTRY_VERIFY(peer.responses(200).size() >= 2);
    QVERIFY(peer.requests("BYE").isEmpty());
    peer.sendTo(callee.port, invitation(peer, {}, {}, "ACK", tagOf(peer.responses(200).first())));
    QTRY_COMPARE(callee.watch->ends, 1);
    QCOMPARE(peer.requests("BYE").size(), 1);
    QVERIFY(!callee.watch->byFarSide);
}

void tst_SipCallIn::deletedBeforeTheAckDoesNotWaitForLong()
{
    Callee callee([](SipCall& call) { call.answer(g711()); });
    ScriptedPeer peer;
    peer.sendTo(callee.port, invitation(peer));
    QTRY_VERIFY(!peer.responses(200).isEmpty());
    callee.watch.reset();
    callee.call.reset();
    QTRY_VERIFY(!peer.requests("BYE").isEmpty());
}

void tst_SipCallIn::twoAgentsTalk_data()
{
    QTest::addColumn<SipTransport>("transport");
    QTest::newRow("over UDP") << SipTransport::Udp;
    QTest::newRow("over TCP") << SipTransport::Tcp;
}

void tst_SipCallIn::twoAgentsTalk()
{
    QFETCH(SipTransport, transport);
    Callee callee([](SipCall& call) {
        call.ring();
        call.answer({ u"g722"_s, u"ulaw"_s });
    });
    SipAgent caller({});
    caller.callVia(account(u"100"_s), hopTo(callee.port, transport));
    const auto call = caller.call(u"200"_s);
    CallWatch watch(*call);
    call->invite(g711(), 20s);
    QTRY_COMPARE(call->state(), SipCall::State::Answered);
    QTRY_VERIFY(callee.call->figures().received > 20 && call->figures().received > 20);
    QCOMPARE(call->figures().codec, u"ulaw"_s);
    QCOMPARE(call->figures().lost + callee.call->figures().lost, 0u);
    callee.call->hold();
    QTRY_COMPARE(callee.watch->holds, QList<int> { 200 });
    callee.call->resume();
    QTRY_COMPARE(callee.watch->holds, (QList<int> { 200, 200 }));
    call->sendDigits(u"5#"_s);
    QTRY_COMPARE(callee.call->figures().digits, u"5#"_s);
    callee.call->hangUp();
    QTRY_COMPARE(watch.ends, 1);
    QTRY_COMPARE(callee.watch->ends, 1);
    QVERIFY(watch.byFarSide && !callee.watch->byFarSide);
    QVERIFY(!watch.end.error && !callee.watch->end.error);
}

void tst_SipCallIn::theCallerGivesUp()
{
    Callee callee([](SipCall& call) { call.ring(); });
    SipAgent caller({});
    caller.callVia(account(u"100"_s), hopTo(callee.port));
    const auto call = caller.call(u"200"_s);
    CallWatch watch(*call);
    call->invite(g711(), 400ms);
    QTRY_COMPARE(watch.ends, 1);
    QCOMPARE(watch.end.status(), 487);
    QTRY_COMPARE(callee.watch->ends, 1);
    QVERIFY(callee.watch->byFarSide);
}

void tst_SipCallIn::aFloodIsBounded()
{
    QList<std::shared_ptr<SipCall>> calls;
    SipAgent agent({});
    connect(&agent, &SipAgent::called, this,
        [&calls](const std::shared_ptr<SipCall>& call) { calls.append(call); });
    const quint16 port = portOf(agent);
    ScriptedPeer peer;
    for (int i = 0; i < 505; ++i) {
        QByteArray invite = invitation(peer);
        invite.replace("odd-in", "flood" + QByteArray::number(i))
            .replace("z9hG4bKINVITE", "z9hG4bK" + QByteArray::number(i));
        peer.sendTo(port, invite);
        if (i % 20 == 0)
            QTRY_VERIFY(peer.responses(100).size() + peer.responses(486).size() == i + 1);
    }
    QTRY_COMPARE(peer.responses(486).size(), 5);
    QTRY_COMPARE(calls.size(), 500);
}

QTEST_GUILESS_MAIN(tst_SipCallIn)
#include "tst_SipCallIn.moc"
