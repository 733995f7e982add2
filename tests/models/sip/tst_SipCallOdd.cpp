// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sip/CallWatch.h"
#include "tests/models/sip/ScriptedPeer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace CallTest;

namespace {
const QByteArray challenge = "Proxy-Authenticate: Digest realm=\"peer.test\", nonce=\"n1\", "
                             "qop=\"auth\", algorithm=SHA-256\r\n";

/// Answers BYE and CANCEL as anybody would.
void takeLeave(ScriptedPeer& peer, const SipMessage& message)
{
    if (message.isRequest() && (message.method() == "BYE" || message.method() == "CANCEL"))
        peer.answer(message, 200);
}

QByteArray tagOf(const SipMessage& message, const char* header)
{
    return SipAddress::parse(message.header(header))->parameter("tag");
}

/// One call of ours to a scripted peer.
struct OwnCall {
    explicit OwnCall(const ScriptedPeer& peer, std::chrono::milliseconds ringFor = 20s)
    {
        agent.callVia(account(u"100"_s), hopTo(peer.port()));
        call = agent.call(u"200"_s);
        watch = std::make_unique<CallWatch>(*call);
        call->invite(g711(), ringFor);
    }
    SipAgent agent { SipAgentSetup {} };
    std::unique_ptr<SipCall> call;
    std::unique_ptr<CallWatch> watch;
};
} // namespace

/// Far sides that do what is allowed but rare, and what is not allowed but done.
class tst_SipCallOdd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsChallenged();
    void theWrongPassword();
    void redirectedOnce();
    void redirectedInCircles();
    void repeatedAnswersAreAcknowledgedAgain();
    void aSecondOneThatAnswersIsLetGo();
    void theAnswerCrossesOurCancel();
    void ringingOnAfterOurCancelEnds();
    void aReliableProvisionalAnswer();
    void whatWeCannotLiveWithIsHungUp_data();
    void whatWeCannotLiveWithIsHungUp();
    void aDescriptionAmongOtherParts();
    void requestsFollowTheRoute();
    void theirHoldIsAnswered();
    void theirOfferMayComeLate();
    void whatElseTheySendWithinACall();
    void holdRefused();
    void hangingUpTwiceIsOnce();
};

void tst_SipCallOdd::everythingIsChallenged()
{
    ScriptedPeer peer([](ScriptedPeer& self, const SipMessage& message) {
        const bool isAsked = message.method() == "INVITE" || message.method() == "BYE";
        if (isAsked && message.header("Proxy-Authorization").isEmpty())
            self.answer(message, 407, challenge);
        else if (message.method() == "INVITE")
            self.accept(message);
        else if (message.method() == "BYE")
            self.answer(message, 200);
    });
    OwnCall own(peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    own.call->hangUp();
    QTRY_COMPARE(own.watch->ends, 1);
    QVERIFY(!own.watch->end.error);
    const auto invites = peer.requests("INVITE");
    QCOMPARE(invites.size(), 2);
    QCOMPARE(invites[1].cseq(), invites[0].cseq() + 1);
    QCOMPARE(invites[1].callId(), invites[0].callId());
    QVERIFY(invites[1].header("Proxy-Authorization").contains("algorithm=SHA-256"));
    // The ACK of the 200 bears what the INVITE bore (RFC 3261 22.1).
    const SipMessage ack = peer.requests("ACK").last();
    QCOMPARE(ack.cseq(), invites[1].cseq());
    QCOMPARE(ack.header("Proxy-Authorization"), invites[1].header("Proxy-Authorization"));
    QVERIFY(peer.requests("BYE").last().cseq() > ack.cseq());
}

void tst_SipCallOdd::theWrongPassword()
{
    ScriptedPeer peer([](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE")
            self.answer(message, 407, challenge);
    });
    OwnCall own(peer);
    QTRY_COMPARE(own.watch->ends, 1);
    QCOMPARE(own.watch->end.status(), 407);
    QVERIFY(own.watch->end.error);
    QCOMPARE(own.watch->end.error->code, ErrorCode::CredentialsRefused);
    QCOMPARE(peer.requests("INVITE").size(), 2);
}

void tst_SipCallOdd::redirectedOnce()
{
    ScriptedPeer there([](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE")
            self.accept(message);
        takeLeave(self, message);
    });
    ScriptedPeer peer([&there](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE")
            self.answer(message, 302,
                "Contact: <sip:other@127.0.0.1:" + QByteArray::number(there.port()) + ">\r\n");
    });
    OwnCall own(peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    QVERIFY(there.requests("INVITE").first().requestUri().startsWith("sip:other@127.0.0.1:"));
    QCOMPARE(there.requests("INVITE").first().header("To"), "<sip:200@peer.test>");
}

void tst_SipCallOdd::redirectedInCircles()
{
    ScriptedPeer peer([](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE")
            self.answer(message, 302, self.contact());
    });
    OwnCall own(peer);
    QTRY_COMPARE(own.watch->ends, 1);
    QCOMPARE(own.watch->end.status(), 302);
    QCOMPARE(peer.requests("INVITE").size(), 2);
}

void tst_SipCallOdd::repeatedAnswersAreAcknowledgedAgain()
{
    ScriptedPeer peer([](ScriptedPeer& self, const SipMessage& message) {
        for (int i = 0; message.method() == "INVITE" && i < 3; ++i)
            self.accept(message);
        takeLeave(self, message);
    });
    OwnCall own(peer);
    QTRY_COMPARE(peer.requests("ACK").size(), 3);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    QCOMPARE(own.watch->states.count(SipCall::State::Answered), 1);
}

void tst_SipCallOdd::aSecondOneThatAnswersIsLetGo()
{
    ScriptedPeer peer([](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE") {
            self.answer(message, 180, self.contact(), {}, "one");
            self.answer(message, 180, self.contact(), {}, "two");
            self.accept(message, "one");
            self.accept(message, "two");
            self.accept(message, "two");
        }
        takeLeave(self, message);
    });
    OwnCall own(peer);
    QTRY_COMPARE(peer.requests("BYE").size(), 1);
    QCOMPARE(tagOf(peer.requests("BYE").first(), "To"), "two");
    QTRY_COMPARE(peer.requests("ACK").size(), 3);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    own.call->hangUp();
    QTRY_COMPARE(own.watch->ends, 1);
    QCOMPARE(tagOf(peer.requests("BYE").last(), "To"), "one");
}

void tst_SipCallOdd::theAnswerCrossesOurCancel()
{
    std::optional<SipMessage> invite;
    ScriptedPeer peer([&invite](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE" && !invite) {
            invite = message;
            self.answer(message, 180);
        }
        if (message.method() == "CANCEL")
            self.accept(*invite);
        takeLeave(self, message);
    });
    OwnCall own(peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Early);
    own.call->hangUp();
    QTRY_COMPARE(own.watch->ends, 1);
    QVERIFY(!own.watch->states.contains(SipCall::State::Answered));
    QCOMPARE(peer.requests("ACK").size(), 1);
    QCOMPARE(peer.requests("BYE").size(), 1);
    QVERIFY(!own.watch->byFarSide);
}

void tst_SipCallOdd::ringingOnAfterOurCancelEnds()
{
    std::optional<SipMessage> invite;
    ScriptedPeer peer([&invite](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE" && !invite) {
            invite = message;
            self.answer(message, 180);
        }
        takeLeave(self, message);
        if (message.method() == "CANCEL")
            self.answer(*invite, 180);
    });
    OwnCall own(peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Early);
    own.call->hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(own.watch->ends, 1, 8000);
    QVERIFY(own.watch->end.error);
    QCOMPARE(own.watch->end.error->code, ErrorCode::Timeout);
}

void tst_SipCallOdd::aReliableProvisionalAnswer()
{
    std::optional<SipMessage> invite;
    ScriptedPeer peer([&invite](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE") {
            invite = message;
            const QByteArray extra = self.contact() + "Require: 100rel\r\nRSeq: 77\r\n";
            self.answer(message, 183, extra, ScriptedPeer::speech());
            self.answer(message, 183, extra, ScriptedPeer::speech());
        }
        if (message.method() == "PRACK") {
            self.answer(message, 200);
            self.answer(*invite, 200, self.contact()); // no description again
        }
        takeLeave(self, message);
    });
    OwnCall own(peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    QCOMPARE(peer.requests("PRACK").size(), 1);
    QCOMPARE(peer.requests("PRACK").first().header("RAck"),
        "77 " + QByteArray::number(invite->cseq()) + " INVITE");
    QTRY_VERIFY(own.call->figures().sent > 0);
    QCOMPARE(peer.requests("ACK").first().cseq(), invite->cseq());
}

void tst_SipCallOdd::whatWeCannotLiveWithIsHungUp_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no description") << QByteArray();
    QTest::newRow("rubbish") << QByteArray("rubbish\r\n");
    QTest::newRow("SRTP") << ScriptedPeer::speech("m=audio 9 RTP/SAVP 8\r\n");
    QTest::newRow("a codec not offered") << ScriptedPeer::speech("m=audio 9 RTP/AVP 3\r\n");
}

void tst_SipCallOdd::whatWeCannotLiveWithIsHungUp()
{
    QFETCH(QByteArray, body);
    ScriptedPeer peer([&body](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE")
            self.answer(message, 200, self.contact(), body);
        takeLeave(self, message);
    });
    OwnCall own(peer);
    QTRY_COMPARE(own.watch->ends, 1);
    QCOMPARE(peer.requests("ACK").size(), 1);
    QCOMPARE(peer.requests("BYE").size(), 1);
    QVERIFY(own.watch->end.error);
    QCOMPARE(own.watch->end.error->code, ErrorCode::UnexpectedAnswer);
    QVERIFY(!own.watch->states.contains(SipCall::State::Answered));
}

void tst_SipCallOdd::aDescriptionAmongOtherParts()
{
    ScriptedPeer peer([](ScriptedPeer& self, const SipMessage& message) {
        if (message.method() == "INVITE")
            self.answer(message, 200,
                self.contact() + "Content-Type: multipart/mixed;boundary=\"b 1\"\r\n",
                "--b 1\r\nContent-Type: application/isup\r\n\r\n\x01\x02\r\n--b 1\r\n"
                "Content-Type: application/sdp\r\n\r\n"
                    + ScriptedPeer::speech() + "\r\n--b 1--\r\n");
        takeLeave(self, message);
    });
    OwnCall own(peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    QTRY_COMPARE(own.call->figures().codec, u"alaw"_s);
}

void tst_SipCallOdd::requestsFollowTheRoute()
{
    ScriptedPeer peer([](ScriptedPeer& self, const SipMessage& message) {
        const QByteArray here = "127.0.0.1:" + QByteArray::number(self.port());
        if (message.method() == "INVITE")
            self.answer(message, 200,
                "Contact: <sip:far@192.0.2.200>\r\nRecord-Route: <sip:second.test;lr>, <sip:" + here
                    + ";lr>\r\n",
                ScriptedPeer::speech());
        takeLeave(self, message);
    });
    OwnCall own(peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    own.call->hangUp();
    QTRY_COMPARE(own.watch->ends, 1);
    const SipMessage bye = peer.requests("BYE").first();
    QCOMPARE(bye.requestUri(), "sip:far@192.0.2.200");
    QCOMPARE(bye.headers("Route").size(), 2);
    QCOMPARE(bye.headers("Route").last(), "<sip:second.test;lr>");
}

namespace {
/// A request of the far side within the call that our INVITE began.
QByteArray within(const SipMessage& invite, const QByteArray& method, int cseq,
    const QByteArray& extra = {}, const QByteArray& body = {})
{
    return method + " sip:100@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1;rport;branch=z9hG4bK"
        + method + QByteArray::number(cseq) + "\r\nFrom: " + invite.header("To")
        + ";tag=far\r\nTo: " + invite.header("From") + "\r\nCall-ID: " + invite.callId()
        + "\r\nCSeq: " + QByteArray::number(cseq) + ' ' + method + "\r\nMax-Forwards: 70\r\n"
        + extra + ScriptedPeer::ended(body);
}

/// Answers our call; what else it does, the test says.
struct TalkingPeer {
    TalkingPeer()
        : peer([this](ScriptedPeer& self, const SipMessage& message) {
            if (message.isRequest() && message.method() == "INVITE" && !invite) {
                invite = message;
                self.accept(message);
            }
            takeLeave(self, message);
        })
    {
    }
    /// @return our answers to that CSeq
    QList<SipMessage> answers(quint32 cseq) const
    {
        QList<SipMessage> found;
        for (const SipMessage& message : peer.messages()) {
            if (!message.isRequest() && message.cseq() == cseq)
                found.append(message);
        }
        return found;
    }
    std::optional<SipMessage> invite;
    ScriptedPeer peer;
};
} // namespace

void tst_SipCallOdd::theirHoldIsAnswered()
{
    TalkingPeer far;
    OwnCall own(far.peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    QTRY_VERIFY(own.call->figures().sent > 0);
    far.peer.send(within(*far.invite, "INVITE", 1000, far.peer.contact(),
        ScriptedPeer::speech("m=audio 9 RTP/AVP 8\r\na=sendonly\r\n")));
    // Our 200 comes again until it is acknowledged.
    QTRY_VERIFY(far.answers(1000).size() >= 2);
    QVERIFY(far.answers(1000).first().body().contains("a=recvonly"));
    far.peer.send(within(*far.invite, "ACK", 1000));
    QTRY_VERIFY(own.call->figures().sent > 0);
    far.peer.send(within(*far.invite, "INVITE", 1001, far.peer.contact(),
        ScriptedPeer::speech("m=audio 9 RTP/AVP 8\r\n")));
    QTRY_VERIFY(!far.answers(1001).isEmpty());
    QCOMPARE(far.answers(1001).first().status(), 200);
    QVERIFY(far.answers(1001).first().body().contains("a=sendrecv"));
    far.peer.send(within(*far.invite, "INVITE", 1002, {}, ScriptedPeer::speech()));
    QTRY_VERIFY(!far.answers(1002).isEmpty());
    QCOMPARE(far.answers(1002).first().status(), 491); // the one before waits for its ACK
}

void tst_SipCallOdd::theirOfferMayComeLate()
{
    TalkingPeer far;
    OwnCall own(far.peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    far.peer.send(within(*far.invite, "INVITE", 1000, far.peer.contact()));
    QTRY_VERIFY(!far.answers(1000).isEmpty());
    QVERIFY(far.answers(1000).first().body().contains("RTP/AVP 8 0 101"));
    far.peer.send(
        within(*far.invite, "ACK", 1000, {}, ScriptedPeer::speech("m=audio 9 RTP/AVP 0\r\n")));
    QTRY_COMPARE(own.call->figures().codec, u"ulaw"_s);
}

void tst_SipCallOdd::whatElseTheySendWithinACall()
{
    TalkingPeer far;
    OwnCall own(far.peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    const auto statusOf = [&far](const QByteArray& method, int cseq, const QByteArray& extra = {},
                              const QByteArray& body = {}) {
        const qsizetype before = far.answers(quint32(cseq)).size();
        far.peer.send(within(*far.invite, method, cseq, extra, body));
        return QTest::qWaitFor([&] { return far.answers(quint32(cseq)).size() > before; })
            ? far.answers(quint32(cseq)).last().status()
            : 0;
    };
    QCOMPARE(statusOf("OPTIONS", 2000), 200);
    QCOMPARE(statusOf("INFO", 2001), 200);
    QCOMPARE(statusOf("UPDATE", 2002), 200);
    QCOMPARE(statusOf("UPDATE", 2003, {}, ScriptedPeer::speech()), 200);
    QCOMPARE(statusOf("UPDATE", 2004, {}, ScriptedPeer::speech("m=audio 9 RTP/SAVP 8\r\n")), 488);
    QCOMPARE(statusOf("UPDATE", 2005, "Require: teleport\r\n"), 420);
    QCOMPARE(
        statusOf("UPDATE", 2006, "Require: timer\r\nSession-Expires: 90;refresher=uac\r\n"), 200);
    QVERIFY(far.answers(2006).last().header("Session-Expires").startsWith("90"));
    QCOMPARE(statusOf("REFER", 2007), 405);
    QCOMPARE(statusOf("MESSAGE", 1), 500); // older than what came before
    QCOMPARE(own.watch->ends, 0);
    QByteArray stranger = within(*far.invite, "BYE", 3000);
    stranger.replace("tag=far", "tag=else");
    far.peer.send(stranger);
    QTRY_VERIFY(!far.answers(3000).isEmpty());
    QCOMPARE(far.answers(3000).last().status(), 481);
    QCOMPARE(own.watch->ends, 0);
    QCOMPARE(statusOf("BYE", 3001), 200);
    QTRY_COMPARE(own.watch->ends, 1);
    QVERIFY(own.watch->byFarSide);
    QCOMPARE(statusOf("BYE", 3002), 481);
}

void tst_SipCallOdd::holdRefused()
{
    TalkingPeer far;
    OwnCall own(far.peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    own.call->hold();
    QTRY_COMPARE(far.peer.requests("INVITE").size(), 2);
    far.peer.answer(far.peer.requests("INVITE").last(), 488);
    QTRY_COMPARE(own.watch->holds, QList<int> { 488 });
    QCOMPARE(own.call->state(), SipCall::State::Answered);
    const SipMessage hold = far.peer.requests("INVITE").last();
    QVERIFY(hold.body().contains("a=sendonly"));
    QVERIFY(hold.cseq() > far.invite->cseq());
    QCOMPARE(tagOf(hold, "To"), "far");
}

void tst_SipCallOdd::hangingUpTwiceIsOnce()
{
    TalkingPeer far;
    OwnCall own(far.peer);
    QTRY_COMPARE(own.call->state(), SipCall::State::Answered);
    own.call->hangUp();
    own.call->hangUp();
    own.call->hold();
    own.call->sendDigits(u"1"_s);
    QTRY_COMPARE(own.watch->ends, 1);
    QCOMPARE(far.peer.requests("BYE").size(), 1);
    QCOMPARE(own.watch->holds, QList<int> { 491 });
}

QTEST_GUILESS_MAIN(tst_SipCallOdd)
#include "tst_SipCallOdd.moc"
