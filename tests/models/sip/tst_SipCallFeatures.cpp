// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sip/CallEnds.h"
#include "tests/models/sip/ScriptedPeer.h"
#include "tests/peers/SippPeer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace CallTest;

namespace {
/// Two agents of which one calls the other.
struct Pair {
    explicit Pair(const CallWish& wish = {}, const Reaction& whenCalled = answerThem)
    {
        QObject::connect(&callee, &SipAgent::called, &callee,
            [this, whenCalled](const std::shared_ptr<SipCall>& call) {
                in = InEnd(call);
                whenCalled(*call);
            });
        caller.callVia(account(u"100"_s), hopTo(portOf(callee)));
        out = OutEnd(caller.call(u"200"_s));
        out->setWish(wish);
        out->invite(g711(), 20s);
    }
    [[nodiscard]] bool isTalking() const
    {
        return in.call && in->figures().received > 5 && out->figures().received > 5;
    }
    SipAgent callee { SipAgentSetup {} };
    SipAgent caller { SipAgentSetup {} };
    InEnd in;
    OutEnd out;
};

/// A call of ours to a real far side.
struct Called {
    explicit Called(SippPeer::Setup setup, const CallWish& wish = {})
        : peer(std::move(setup))
    {
        if (!peer.start())
            return;
        agent.callVia(account(u"100"_s), hopTo(peer.port()));
        end = OutEnd(agent.call(u"200"_s));
        end->setWish(wish);
        end->invite(g711(), 20s);
    }
    SippPeer peer;
    SipAgent agent { SipAgentSetup {} };
    OutEnd end;
};

} // namespace

/// What providers and exchanges do within calls.
class tst_SipCallFeatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNumbersShown_data();
    void theNumbersShown();
    void theChallengeStaysUnanswered();
    void theirOfferComesFirst();
    void speechBeforeOurAnswer();
    void otherCodecs();
    void aChangeWaitsForTheAck();
    void faxAndBack();
    void faxRefusedByUs();
    void faxWithARealFarSide_data();
    void faxWithARealFarSide();
    void transferred_data();
    void transferred();
    void takenOverFromAnotherCall();
    void aStrangersNotify();
    void theSessionIsKeptAlive();
    void theSessionIsKeptAliveByReinvite();
    void whoKeepsTheSessionAlive_data();
    void whoKeepsTheSessionAlive();
    void aPortOfOurOwn();
};

void tst_SipCallFeatures::theNumbersShown_data()
{
    using Lines = QList<QPair<QByteArray, QByteArray>>;
    QTest::addColumn<CallWish>("wish");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<Lines>("lines");
    CallWish plain;
    QTest::newRow("as the account has it")
        << plain << QByteArray("<sip:100@peer.test>")
        << Lines { { "P-Asserted-Identity", {} }, { "Privacy", {} }, { "Diversion", {} } };
    CallWish named;
    named.callerNumber = u"+39021234"_s;
    named.callerName = u"Rossi \"R&D\"\r\nX: 1"_s;
    named.assertedNumber = u"+39029999"_s;
    named.divertedFrom = u"0217"_s;
    QTest::newRow("another number, a name, a forwarding one")
        << named << QByteArray("\"Rossi \\\"R&D\\\"X: 1\" <sip:+39021234@peer.test>")
        << Lines { { "P-Asserted-Identity", "<sip:+39029999@peer.test>" },
               { "P-Preferred-Identity", "<sip:+39029999@peer.test>" }, { "Privacy", {} },
               { "Diversion", "<sip:0217@peer.test>;reason=unconditional" } };
    CallWish withheld;
    withheld.isWithheld = true;
    withheld.assertedNumber = u"021234"_s;
    QTest::newRow("withheld") << withheld
                              << QByteArray("\"Anonymous\" <sip:anonymous@anonymous.invalid>")
                              << Lines { { "P-Asserted-Identity", "<sip:021234@peer.test>" },
                                     { "Privacy", "id" } };
    CallWish timed;
    timed.sessionSeconds = 1800;
    QTest::newRow("with a session timer")
        << timed << QByteArray("<sip:100@peer.test>")
        << Lines { { "Supported", "timer" }, { "Session-Expires", "1800;refresher=uac" } };
}

void tst_SipCallFeatures::theNumbersShown()
{
    QFETCH(CallWish, wish);
    QFETCH(QByteArray, from);
    using Lines = QList<QPair<QByteArray, QByteArray>>;
    QFETCH(Lines, lines);
    Pair pair(wish);
    QTRY_VERIFY(pair.isTalking());
    const SipMessage& invite = *pair.in->message();
    QVERIFY2(invite.header("From").startsWith(from + ";tag="), invite.header("From").constData());
    for (const auto& [name, value] : lines)
        QCOMPARE(invite.header(name), value);
    // What the far side sends within the call still finds its end.
    pair.in->hangUp();
    QTRY_COMPARE(pair.out.watch->ends, 1);
}

void tst_SipCallFeatures::theChallengeStaysUnanswered()
{
    ScriptedPeer peer([](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE")
            self.answer(message, 401,
                "WWW-Authenticate: Digest realm=\"peer.test\", nonce=\"n1\", qop=\"auth\"\r\n");
    });
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const OutEnd out(agent.call(u"200"_s));
    CallWish wish;
    wish.isUnauthenticated = true;
    out->setWish(wish);
    out->invite(g711(), 20s);
    QTRY_COMPARE(out.watch->ends, 1);
    QCOMPARE(out.watch->end.status(), 401);
    QVERIFY(!out.watch->end.error);
    QVERIFY(out.watch->byFarSide);
    QCOMPARE(peer.requests("INVITE").size(), 1);
}

void tst_SipCallFeatures::theirOfferComesFirst()
{
    CallWish wish;
    wish.isOfferLate = true;
    Called called(SippPeer::answering(50), wish);
    QVERIFY2(called.end.call, qPrintable(called.peer.errorText()));
    QTRY_VERIFY(called.end->figures().received > 10);
    called.end->hangUp();
    QTRY_COMPARE(called.end.watch->ends, 1);
    QVERIFY(!called.end.watch->end.error);
    QVERIFY2(called.peer.complaints().isEmpty(), called.peer.complaints().constData());
    Pair pair(wish);
    QTRY_VERIFY(pair.isTalking());
    QVERIFY(pair.in->message()->body().isEmpty());
    QCOMPARE(pair.out.changes->byFarSide + pair.in.changes->byFarSide, 0);
}

void tst_SipCallFeatures::speechBeforeOurAnswer()
{
    Pair pair({}, [](SipCall& call) { call.ringWithSpeech(g711()); });
    QTRY_VERIFY(pair.out->hasEarlyMedia());
    QTRY_VERIFY(pair.isTalking());
    QCOMPARE(pair.out.watch->progress, (QList<int> { 100, 183 }));
    QCOMPARE(pair.out->state(), SipCall::State::Early);
    QCOMPARE(pair.in->state(), SipCall::State::Early);
    const quint64 before = pair.out->figures().received;
    pair.in->answer({ u"gsm"_s }); // what was agreed stays
    QTRY_COMPARE(pair.out->state(), SipCall::State::Answered);
    QTRY_VERIFY(pair.out->figures().received > before + 5);
    QCOMPARE(pair.out->figures().codec, u"alaw"_s);
    QCOMPARE(pair.out->figures().lost, 0u);
}

void tst_SipCallFeatures::otherCodecs()
{
    Pair pair;
    QTRY_VERIFY(pair.isTalking());
    pair.out->offerCodecs({ u"g722"_s });
    QTRY_COMPARE(pair.out.changes->changes, QList<int> { 488 }); // the callee has it not
    QCOMPARE(pair.out->figures().codec, u"alaw"_s);
    pair.out->offerCodecs({ u"vp8"_s });
    QTRY_COMPARE(pair.out.changes->changes, (QList<int> { 488, 488 }));
    pair.out->offerCodecs({ u"ulaw"_s, u"alaw"_s });
    QTRY_COMPARE(pair.out.changes->changes, (QList<int> { 488, 488, 200 }));
    QCOMPARE(pair.out->figures().codec, u"ulaw"_s);
    QTRY_COMPARE(pair.in.changes->byFarSide, 1);
    QCOMPARE(pair.in->figures().codec, u"ulaw"_s);
    // One at a time; now and then the first is over before the second is asked for.
    QList<int>& changes = pair.out.changes->changes;
    for (int round = 0; round < 50 && !changes.contains(491); ++round) {
        changes.clear();
        pair.out->offerCodecs({ u"alaw"_s });
        pair.out->offerCodecs({ u"alaw"_s });
        QTRY_COMPARE(changes.size(), 2);
    }
    QCOMPARE(changes, (QList<int> { 491, 200 }));
}

void tst_SipCallFeatures::aChangeWaitsForTheAck()
{
    Pair pair({}, [](SipCall& call) {
        call.answer(g711());
        call.hold();
    });
    QTRY_VERIFY(pair.in.call);
    QTRY_COMPARE(pair.in.watch->holds, QList<int> { 200 });
    QTRY_COMPARE(pair.out->state(), SipCall::State::Held);
    QCOMPARE(pair.out.changes->byFarSide, 1);
}

void tst_SipCallFeatures::faxAndBack()
{
    Pair pair;
    QTRY_VERIFY(pair.isTalking());
    pair.in->setTakesFax(true);
    pair.out->offerFax();
    QTRY_COMPARE(pair.out.changes->changes, QList<int> { 200 });
    QVERIFY(pair.out->isFax());
    QTRY_COMPARE(pair.in.changes->byFarSide, 1);
    QVERIFY(pair.in->isFax());
    pair.in->offerCodecs(g711());
    QTRY_COMPARE(pair.in.changes->changes, QList<int> { 200 });
    QTRY_VERIFY(!pair.out->isFax() && !pair.in->isFax());
    const quint64 before = pair.out->figures().received;
    QTRY_VERIFY(pair.out->figures().received > before + 5);
    QCOMPARE(pair.out->figures().lost, 0u);
}

void tst_SipCallFeatures::faxRefusedByUs()
{
    Pair pair;
    QTRY_VERIFY(pair.isTalking());
    pair.out->offerFax();
    QTRY_COMPARE(pair.out.changes->changes, QList<int> { 488 });
    QVERIFY(!pair.out->isFax() && !pair.in->isFax());
    const quint64 before = pair.out->figures().received;
    QTRY_VERIFY(pair.out->figures().received > before + 5);
    QCOMPARE(pair.in.changes->byFarSide, 0);
}

void tst_SipCallFeatures::faxWithARealFarSide_data()
{
    QTest::addColumn<SippPeer::Setup>("setup");
    QTest::addColumn<int>("status");
    QTest::newRow("accepted") << SippPeer::Setup { u"fax"_s } << 200;
    QTest::newRow("refused") << SippPeer::Setup { u"no-fax"_s, { { u"CODE"_s, u"415"_s } } } << 415;
}

void tst_SipCallFeatures::faxWithARealFarSide()
{
    QFETCH(SippPeer::Setup, setup);
    QFETCH(int, status);
    Called called(setup);
    QVERIFY2(called.end.call, qPrintable(called.peer.errorText()));
    QTRY_VERIFY(called.end->figures().received > 5);
    called.end->offerFax();
    QTRY_COMPARE(called.end.changes->changes, QList<int> { status });
    QCOMPARE(called.end->isFax(), status == 200);
    QVERIFY(called.peer.messages().contains("udptl t38\r\n"));
    if (status == 200) {
        called.end->offerCodecs({ u"alaw"_s });
        QTRY_COMPARE(called.end.changes->changes, (QList<int> { 200, 200 }));
        QVERIFY(!called.end->isFax());
    }
    called.end->hangUp();
    QTRY_COMPARE(called.end.watch->ends, 1);
    QVERIFY(!called.end.watch->end.error);
    QVERIFY2(called.peer.complaints().isEmpty(), called.peer.complaints().constData());
}

void tst_SipCallFeatures::transferred_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("taken there") << 200;
    QTest::newRow("busy there") << 486;
}

void tst_SipCallFeatures::transferred()
{
    QFETCH(int, status);
    Called called({ u"transferred"_s,
        { { u"CODE"_s, QString::number(status) }, { u"REASON"_s, u"Scripted"_s } } });
    QVERIFY2(called.end.call, qPrintable(called.peer.errorText()));
    QTRY_COMPARE(called.end->state(), SipCall::State::Answered);
    called.end->transfer(u"0333"_s);
    QTRY_COMPARE(called.end.changes->transfers, QList<int> { 202 });
    QTRY_COMPARE(called.end.changes->notes, (QList<int> { 100, status }));
    QVERIFY(called.peer.messages().contains("Refer-To: <sip:0333@peer.test>"));
    QVERIFY(called.peer.messages().contains("Referred-By: <sip:100@peer.test>"));
    called.end->hangUp();
    QTRY_COMPARE(called.end.watch->ends, 1);
    QVERIFY2(called.peer.complaints().isEmpty(), called.peer.complaints().constData());
}

void tst_SipCallFeatures::takenOverFromAnotherCall()
{
    std::optional<SipMessage> refer;
    ScriptedPeer peer([&refer](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE")
            self.accept(message, "far" + message.callId().left(4));
        if (message.method() == "REFER") {
            refer = message;
            self.answer(message, 202);
        }
        if (message.method() == "BYE")
            self.answer(message, 200);
    });
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const OutEnd asked(agent.call(u"200"_s));
    const OutEnd taken(agent.call(u"300"_s));
    asked->invite(g711(), 20s);
    QTRY_COMPARE(asked->state(), SipCall::State::Answered);
    asked->transfer(u"300"_s, taken.call.get());
    QTRY_COMPARE(asked.changes->transfers, QList<int> { 491 }); // it is not answered yet
    taken->invite(g711(), 20s);
    QTRY_COMPARE(taken->state(), SipCall::State::Answered);
    asked->transfer(u"300"_s, taken.call.get());
    QTRY_COMPARE(asked.changes->transfers, (QList<int> { 491, 202 }));
    QCOMPARE(refer->callId(), asked->message()->callId());
    const SipMessage& other = *taken->message();
    const QByteArray replaces = other.callId()
        + ";to-tag=" + SipAddress::parse(other.header("To"))->parameter("tag")
        + ";from-tag=" + SipAddress::parse(other.header("From"))->parameter("tag");
    QCOMPARE(refer->header("Refer-To"),
        "<sip:300@peer.test?Replaces=" + replaces.toPercentEncoding() + '>');
    asked->transfer(u"bad uri@\"<>"_s, nullptr);
    QTRY_COMPARE(asked.changes->transfers.size(), 3);
}

void tst_SipCallFeatures::aStrangersNotify()
{
    std::optional<SipMessage> invite;
    ScriptedPeer peer([&invite](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE") {
            invite = message;
            self.accept(message);
        }
        if (message.method() == "REFER")
            self.answer(message, 603);
        if (message.method() == "BYE")
            self.answer(message, 200);
    });
    SipAgent agent({});
    agent.callVia(account(u"100"_s), hopTo(peer.port()));
    const OutEnd out(agent.call(u"200"_s));
    out->invite(g711(), 20s);
    QTRY_COMPARE(out->state(), SipCall::State::Answered);
    int cseq = 0;
    const auto notify = [&](const QByteArray& event, const QByteArray& body) {
        ++cseq;
        const QByteArray number = QByteArray::number(cseq);
        peer.send("NOTIFY sip:100@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1;rport;"
                  "branch=z9hG4bKn"
            + number + "\r\nFrom: " + invite->header("To")
            + ";tag=far\r\nTo: " + invite->header("From") + "\r\nCall-ID: " + invite->callId()
            + "\r\nCSeq: " + number + " NOTIFY\r\nMax-Forwards: 70\r\nEvent: " + event
            + "\r\nContent-Type: message/sipfrag\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        int status = 0;
        (void)QTest::qWaitFor([&] {
            for (const SipMessage& each : peer.messages()) {
                if (!each.isRequest() && each.method() == "NOTIFY" && each.cseq() == quint32(cseq))
                    status = each.status();
            }
            return status != 0;
        });
        return status;
    };
    QCOMPARE(notify("refer", "SIP/2.0 200 OK\r\n"), 481); // nothing was asked for
    out->transfer(u"0333"_s);
    QTRY_COMPARE(out.changes->transfers, QList<int> { 603 });
    QCOMPARE(notify("presence", "SIP/2.0 200 OK\r\n"), 489);
    QCOMPARE(notify("refer;id=1", "rubbish"), 200);
    QCOMPARE(notify("refer", "SIP/2.0 99999 Far\r\n"), 200);
    QCOMPARE(notify("Refer", "SIP/2.0 503 Out\r\n"), 200);
    QTRY_COMPARE(out.changes->notes, QList<int> { 503 });
}

void tst_SipCallFeatures::theSessionIsKeptAlive()
{
    CallWish wish;
    wish.sessionSeconds = 90;
    Called called({ u"timer"_s, { { u"SECONDS"_s, u"300"_s } } }, wish);
    QVERIFY2(called.end.call, qPrintable(called.peer.errorText()));
    QTRY_COMPARE(called.end->state(), SipCall::State::Answered);
    QCOMPARE(called.end->sessionSeconds(), 300);
    QVERIFY(called.end->isRefreshedByUs());
    QVERIFY(called.peer.messages().contains("Min-SE: 300"));
    called.end->refresh();
    QTRY_COMPARE(called.end.changes->refreshes, QList<int> { 200 });
    QVERIFY(called.peer.messages().contains("UPDATE sip:"));
    QCOMPARE(called.end->sessionSeconds(), 300);
    called.end->hangUp();
    QTRY_COMPARE(called.end.watch->ends, 1);
    QVERIFY2(called.peer.complaints().isEmpty(), called.peer.complaints().constData());
}

void tst_SipCallFeatures::theSessionIsKeptAliveByReinvite()
{
    CallWish wish;
    wish.sessionSeconds = 90;
    Called called(SippPeer::answering(), wish); // allows no UPDATE and knows no timer
    QVERIFY2(called.end.call, qPrintable(called.peer.errorText()));
    QTRY_COMPARE(called.end->state(), SipCall::State::Answered);
    QCOMPARE(called.end->sessionSeconds(), 0);
    QVERIFY(!called.end->isRefreshedByUs());
    called.end->refresh();
    QTRY_COMPARE(called.end.changes->refreshes, QList<int> { 200 });
    QCOMPARE(called.end->state(), SipCall::State::Answered);
    called.end->hangUp();
    QTRY_COMPARE(called.end.watch->ends, 1);
    QVERIFY(!called.peer.messages().contains("UPDATE sip:"));
    QVERIFY2(called.peer.complaints().isEmpty(), called.peer.complaints().constData());
}

void tst_SipCallFeatures::whoKeepsTheSessionAlive_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("nobody") << 0;
    QTest::newRow("the caller") << 120;
}

void tst_SipCallFeatures::whoKeepsTheSessionAlive()
{
    QFETCH(int, seconds);
    CallWish wish;
    wish.sessionSeconds = seconds;
    Pair pair(wish);
    QTRY_VERIFY(pair.isTalking());
    QCOMPARE(pair.out->sessionSeconds(), seconds);
    QCOMPARE(pair.in->sessionSeconds(), seconds);
    QCOMPARE(pair.out->isRefreshedByUs(), seconds > 0);
    QVERIFY(!pair.in->isRefreshedByUs());
    pair.in->hold(); // does not take it away from who is at it
    QTRY_COMPARE(pair.in.watch->holds, QList<int> { 200 });
    QCOMPARE(pair.out->sessionSeconds(), seconds);
    QCOMPARE(pair.in->sessionSeconds(), seconds);
    QCOMPARE(pair.out->isRefreshedByUs(), seconds > 0);
    QVERIFY(!pair.in->isRefreshedByUs());
    pair.out->refresh();
    QTRY_COMPARE(pair.out.changes->refreshes, QList<int> { 200 });
    QTRY_COMPARE(pair.in.changes->byFarSide, 1);
    QCOMPARE(pair.out->isRefreshedByUs(), seconds > 0);
    QCOMPARE(pair.in->sessionSeconds(), seconds);
}

void tst_SipCallFeatures::aPortOfOurOwn()
{
    const quint16 port = PeerDaemon::freePort();
    SipAgentSetup setup;
    setup.localPort = port;
    SipAgent agent(setup);
    QCOMPARE(portOf(agent), port);
    SipAgent second(setup);
    ScriptedPeer peer;
    std::optional<SipReply> reply;
    second.options(hopTo(peer.port()), {}, 5s, [&reply](const SipReply& r) { reply = r; });
    QTRY_VERIFY(reply);
    QVERIFY(reply->error);
    QCOMPARE(reply->error->code, ErrorCode::PortUnavailable);
}

QTEST_GUILESS_MAIN(tst_SipCallFeatures)
#include "tst_SipCallFeatures.moc"
