// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sip/CallEnds.h"
#include "tests/models/sip/ScriptedPeer.h"
#include "tests/peers/KamailioPeer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace CallTest;

namespace {
/// One agent, whose number leads back to it by a registrar that only passes messages on: both ends
/// of such a call share its Call-ID.
struct Loop {
    explicit Loop(Reaction whenCalled = {})
    {
        QObject::connect(&agent, &SipAgent::called, &agent,
            [this, whenCalled](const std::shared_ptr<SipCall>& call) {
                in.emplace_back(call);
                if (whenCalled)
                    whenCalled(*call);
            });
    }
    /// Errors as text; empty = registered.
    QString begin()
    {
        if (!kamailio.start())
            return kamailio.errorText();
        SipAccount own = account(number);
        own.password = Secret(kamailio.setup().password);
        std::optional<SipRegistration> done;
        agent.registerAccount(
            own, hopTo(kamailio.port()), 5s, [&done](const SipRegistration& r) { done = r; });
        if (!QTest::qWaitFor([&done] { return done.has_value(); }) || !done->isAccepted)
            return u"not registered"_s;
        return {};
    }
    OutEnd call(const CallWish& wish = {}, std::chrono::milliseconds ringFor = 20s)
    {
        OutEnd end(agent.call(number));
        end->setWish(wish);
        end->invite(g711(), ringFor);
        return end;
    }
    const QString number = u"0211234"_s;
    KamailioPeer kamailio;
    SipAgent agent { SipAgentSetup {} };
    std::vector<InEnd> in;
};
} // namespace

/// Calls of which both ends are ours, and one agent's.
class tst_SipCallLoop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsItself_data();
    void callsItself();
    void takesItsOwnCallBack();
    void refusesAndRedirectsItsOwnCall();
    void anAnswerToTheOtherEndIsNotOurs();
    void manyOwnCallsAtOnce();
};

void tst_SipCallLoop::callsItself_data()
{
    QTest::addColumn<bool>("isByCallee");
    QTest::newRow("the caller does everything") << false;
    QTest::newRow("the callee does everything") << true;
}

void tst_SipCallLoop::callsItself()
{
    QFETCH(bool, isByCallee);
    Loop loop([](SipCall& call) {
        call.ring();
        call.answer(g711());
    });
    QCOMPARE(loop.begin(), QString());
    const OutEnd out = loop.call();
    QTRY_VERIFY(!loop.in.empty() && loop.in[0]->figures().received > 5);
    QTRY_VERIFY(out->figures().received > 5);
    QCOMPARE(out->message()->callId(), loop.in[0]->message()->callId());
    SipCall& one = isByCallee ? *loop.in[0].call : *out.call;
    SipCall& other = isByCallee ? *out.call : *loop.in[0].call;
    CallWatch* watch = isByCallee ? loop.in[0].watch.get() : out.watch.get();
    CallWatch* otherWatch = isByCallee ? out.watch.get() : loop.in[0].watch.get();
    ChangeWatch* changes = isByCallee ? loop.in[0].changes.get() : out.changes.get();
    ChangeWatch* otherChanges = isByCallee ? out.changes.get() : loop.in[0].changes.get();
    one.hold();
    QTRY_COMPARE(watch->holds, QList<int> { 200 });
    QTRY_COMPARE(otherChanges->byFarSide, 1);
    QCOMPARE(one.state(), SipCall::State::Held);
    QCOMPARE(other.state(), SipCall::State::Held);
    one.resume();
    QTRY_COMPARE(watch->holds, (QList<int> { 200, 200 }));
    QTRY_COMPARE(other.state(), SipCall::State::Answered);
    one.offerCodecs({ u"ulaw"_s });
    QTRY_COMPARE(changes->changes, QList<int> { 200 });
    QTRY_COMPARE(other.figures().codec, u"ulaw"_s);
    one.sendDigits(u"7"_s);
    QTRY_COMPARE(other.figures().digits, u"7"_s);
    QCOMPARE(one.figures().digits, QString());
    one.refresh();
    QTRY_COMPARE(changes->refreshes, QList<int> { 200 });
    one.hangUp();
    QTRY_COMPARE(watch->ends, 1);
    QTRY_COMPARE(otherWatch->ends, 1);
    QVERIFY(!watch->byFarSide && otherWatch->byFarSide);
    QVERIFY(!watch->end.error && !otherWatch->end.error);
    QCOMPARE(loop.in.size(), 1u);
}

void tst_SipCallLoop::takesItsOwnCallBack()
{
    Loop loop([](SipCall& call) { call.ring(); });
    QCOMPARE(loop.begin(), QString());
    const OutEnd out = loop.call();
    QTRY_COMPARE(out->state(), SipCall::State::Early);
    out->hangUp();
    QTRY_COMPARE(out.watch->ends, 1);
    QCOMPARE(out.watch->end.status(), 487);
    QTRY_COMPARE(loop.in[0].watch->ends, 1);
    QVERIFY(loop.in[0].watch->byFarSide);
}

void tst_SipCallLoop::refusesAndRedirectsItsOwnCall()
{
    Loop loop([](SipCall& call) {
        if (call.message()->header("From").contains("0555"))
            call.refuse(486);
        else
            call.redirect(u"0333"_s);
    });
    QCOMPARE(loop.begin(), QString());
    CallWish wish;
    wish.callerNumber = u"0555"_s;
    const OutEnd refused = loop.call(wish);
    QTRY_COMPARE(refused.watch->ends, 1);
    QCOMPARE(refused.watch->end.status(), 486);
    const OutEnd redirected = loop.call();
    QTRY_COMPARE(redirected.watch->ends, 1);
    QCOMPARE(redirected.watch->end.status(), 404); // nobody has the number we are sent on to
    QTRY_COMPARE(loop.in[1].watch->ends, 1);
    QVERIFY(!loop.in[1].watch->byFarSide);
    QCOMPARE(loop.in.size(), 2u);
}

void tst_SipCallLoop::anAnswerToTheOtherEndIsNotOurs()
{
    std::optional<SipMessage> hold;
    ScriptedPeer peer([&hold](ScriptedPeer& self, const SipMessage& message) {
        if (message.isRequest() && message.method() == "INVITE") {
            hold = message;
            self.accept(message);
        }
    });
    SipAgent agent({});
    InEnd in;
    connect(&agent, &SipAgent::called, this, [&in](const std::shared_ptr<SipCall>& call) {
        in = InEnd(call);
        call->answer(g711());
    });
    const auto request = [&peer](const QByteArray& method, const QByteArray& toTag) {
        return method + " sip:200@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:"
            + QByteArray::number(peer.port()) + ";rport;branch=z9hG4bK" + method
            + "\r\nFrom: <sip:100@peer.test>;tag=one\r\nTo: <sip:200@peer.test>" + toTag
            + "\r\nCall-ID: own\r\nCSeq: 1 " + method + "\r\nMax-Forwards: 70\r\n" + peer.contact()
            + ScriptedPeer::ended(method == "INVITE" ? ScriptedPeer::speech() : QByteArray());
    };
    const quint16 port = portOf(agent);
    peer.sendTo(port, request("INVITE", {}));
    QTRY_VERIFY(!peer.responses(200).isEmpty());
    const SipMessage answer = peer.responses(200).first();
    const QByteArray tag = ";tag=" + SipAddress::parse(answer.header("To"))->parameter("tag");
    peer.sendTo(port, request("ACK", tag));
    in->hold();
    QTRY_COMPARE(in.watch->holds, QList<int> { 200 });
    QCOMPARE(peer.requests("ACK").size(), 1);
    QCOMPARE(hold->cseq(), 1u);
    // The same number, but of the INVITE from the end with the tag "one"; then its own once more.
    peer.sendTo(port,
        "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKgone\r\nFrom: "
            + answer.header("From") + "\r\nTo: " + answer.header("To")
            + "\r\nCall-ID: own\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n");
    peer.accept(*hold);
    QTRY_COMPARE(peer.requests("ACK").size(), 2);
    QCOMPARE(peer.requests("ACK")[1].header("From"), hold->header("From"));
    peer.accept(*hold);
    QTRY_COMPARE(peer.requests("ACK").size(), 3);
}

void tst_SipCallLoop::manyOwnCallsAtOnce()
{
    constexpr size_t many = 110;
    Loop loop(answerThem);
    QCOMPARE(loop.begin(), QString());
    std::vector<OutEnd> out;
    for (size_t i = 0; i < many; ++i)
        out.push_back(loop.call());
    const auto allOf = [](const auto& ends, const auto& isSo) {
        return std::all_of(ends.begin(), ends.end(), isSo);
    };
    const auto isHeard = [](const auto& end) { return end->figures().received > 5; };
    QTRY_VERIFY_WITH_TIMEOUT(allOf(out, isHeard) && allOf(loop.in, isHeard), 20'000);
    QCOMPARE(loop.in.size(), many);
    for (const OutEnd& each : out)
        each->hangUp();
    const auto isOver
        = [](const auto& end) { return end.watch->ends == 1 && !end.watch->end.error; };
    QTRY_VERIFY_WITH_TIMEOUT(allOf(out, isOver) && allOf(loop.in, isOver), 20'000);
}

QTEST_GUILESS_MAIN(tst_SipCallLoop)
#include "tst_SipCallLoop.moc"
