// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/trunktest/TrunkTestJob.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Each finding of a test has its own verdict. Everything here is a value.
class tst_Verdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersToRegister_data();
    void answersToRegister();
    void answersToTheCall_data();
    void answersToTheCall();
    void whatTheStatusDoesNotTell();
    void troubleBelowSip_data();
    void troubleBelowSip();
    void namesThatLeadNowhere_data();
    void namesThatLeadNowhere();
    void quotesWhatTheProviderDemands();
    void staysPrintable();
    void worksWithRemarks();
    void knownByAddress();
    void speech_data();
    void speech();
    void silencesAreThree();
    void routersThatRewrite();
    void whatIsLeftBehindComesFirst();
    void nothingToTest();
    void everyErrorHasItsOwnSentence();
};

namespace {

const QString host = u"sip.example.net"_s;
const QString number = u"0721405516"_s;

SipMessage answer(int status, const QByteArray& more = {}, const QByteArray& reason = "Reason")
{
    const auto message = SipMessage::parse("SIP/2.0 " + QByteArray::number(status) + ' ' + reason
        + "\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1\r\nFrom: <sip:a@b>;tag=1\r\n"
          "To: <sip:a@b>;tag=2\r\nCall-ID: 1\r\nCSeq: 1 REGISTER\r\n"
        + more + "Content-Length: 0\r\n\r\n");
    if (!message)
        qFatal("not a message: %d", status);
    return *message;
}

SipReply reply(int status)
{
    SipReply reply;
    reply.response = answer(status);
    return reply;
}

SipReply silentReply(ErrorCode code = ErrorCode::Timeout)
{
    SipReply reply;
    reply.error = Error(code, u"192.0.2.7:5060"_s);
    return reply;
}

SipHop hopOver(SipTransport transport)
{
    return { transport, { u"192.0.2.7"_s, 5060 }, host, u"address"_s };
}

ReachEvidence reach(SipTransport transport, bool isOfTrunk, const SipReply& reply)
{
    ReachEvidence evidence;
    evidence.hop = hopOver(transport);
    evidence.isOfTrunk = isOfTrunk;
    evidence.asked = 1;
    evidence.replies = { reply };
    return evidence;
}

SipRegistration registration(const QList<int>& statuses)
{
    SipRegistration registration;
    registration.statuses = statuses;
    registration.last = reply(statuses.last());
    registration.isAccepted = statuses.last() / 100 == 2;
    if (registration.isAccepted)
        registration.bindings = { { u"sip:me@192.0.2.1"_s, 300, true } };
    return registration;
}

TrunkEvidence reached(const QString& mode = u"register"_s)
{
    TrunkEvidence evidence;
    evidence.mode = mode;
    evidence.host = host;
    evidence.number = number;
    evidence.route.emplace().hops = { hopOver(SipTransport::Udp) };
    evidence.reaches = { reach(SipTransport::Udp, true, reply(200)) };
    return evidence;
}

/// Registered and taken back again.
TrunkEvidence good()
{
    TrunkEvidence evidence = reached();
    evidence.registration = registration({ 401, 200 });
    SipRegistration gone = registration({ 200 });
    gone.bindings.clear();
    evidence.unregistration = gone;
    return evidence;
}

CallEvidence talked()
{
    CallEvidence call;
    call.number = number;
    call.wasAnswered = true;
    call.isOver = true;
    call.end = reply(200);
    call.figures.codec = u"alaw"_s;
    call.figures.sent = 250;
    call.figures.received = 248;
    call.figures.mos = 4.3;
    call.figures.theirLossPercent = 0;
    return call;
}

QString codeOf(const TrunkEvidence& evidence) { return TrunkVerdict::of(evidence).code(); }

} // namespace

void tst_Verdict::answersToRegister_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("turn");
    QTest::addColumn<int>("exit");
    const auto row = [](QList<int> statuses, const char* code, const char* turn, int exit) {
        QStringList name;
        for (const int status : statuses)
            name.append(QString::number(status));
        QTest::newRow(qPrintable(name.join(u' ')))
            << statuses << QString::fromLatin1(code) << QString::fromLatin1(turn) << exit;
    };
    row({ 401, 200 }, "works", "", 0);
    row({ 200 }, "works", "", 0);
    row({ 401, 401 }, "trunk_password_refused", "you", 3);
    row({ 407, 407 }, "trunk_password_refused", "you", 3);
    row({ 401, 403 }, "trunk_password_refused", "you", 3);
    row({ 403 }, "trunk_forbidden", "provider", 1);
    row({ 401, 404 }, "trunk_account_unknown", "you", 1);
    row({ 604 }, "trunk_account_unknown", "you", 1);
    row({ 405 }, "trunk_method_refused", "provider", 1);
    row({ 501 }, "trunk_method_refused", "provider", 1);
    row({ 408 }, "trunk_timeout_reported", "provider", 1);
    row({ 420 }, "trunk_extension_refused", "provider", 1);
    row({ 401, 423, 423 }, "trunk_expiry_refused", "you", 1);
    row({ 491 }, "trunk_request_pending", "provider", 1);
    row({ 500 }, "trunk_provider_fault", "provider", 1);
    row({ 599 }, "trunk_provider_fault", "provider", 1);
    row({ 502 }, "trunk_bad_gateway", "provider", 1);
    row({ 503 }, "trunk_overloaded", "provider", 1);
    row({ 504 }, "trunk_gateway_timeout", "provider", 1);
    row({ 302, 302, 302, 302 }, "trunk_redirect_loop", "provider", 1);
    row({ 483 }, "trunk_redirect_loop", "provider", 1);
    row({ 400 }, "trunk_refused", "provider", 1);
    row({ 418 }, "trunk_refused", "provider", 1);
    row({ 603 }, "trunk_forbidden", "provider", 1);
}

void tst_Verdict::answersToRegister()
{
    QFETCH(QList<int>, statuses);
    QFETCH(QString, code);
    QFETCH(QString, turn);
    QFETCH(int, exit);
    TrunkEvidence evidence = reached();
    evidence.registration = registration(statuses);
    if (evidence.registration->isAccepted)
        evidence.unregistration = good().unregistration;
    const TrunkVerdict verdict = TrunkVerdict::of(evidence);
    QCOMPARE(verdict.code(), code);
    QCOMPARE(verdict.sip, statuses.last());
    QCOMPARE(verdict.outcome.error.has_value(), exit != 0);
    if (exit == 0)
        return;
    QCOMPARE(verdict.outcome.end, Outcome::End::Failed);
    QCOMPARE(turnName(verdict.outcome.error->turn), turn);
    QCOMPARE(exitCodeFor(verdict.outcome.error->code), exit);
    QCOMPARE(verdict.outcome.error->subject, host);
    const QString sentence = TrunkTestText::sentence(verdict);
    QVERIFY2(sentence.contains(QString::number(statuses.last())), qPrintable(sentence));
    if (exit == 3)
        QVERIFY2(sentence.contains(u"password"), qPrintable(sentence));
}

void tst_Verdict::answersToTheCall_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isAboutNumber");
    const auto row = [](int status, const char* code, bool isAboutNumber) {
        QTest::newRow(qPrintable(QString::number(status)))
            << status << QString::fromLatin1(code) << isAboutNumber;
    };
    row(403, "call_forbidden", true);
    row(404, "callee_unknown", true);
    row(410, "callee_unknown", true);
    row(405, "trunk_method_refused", false);
    row(407, "trunk_password_refused", false);
    row(408, "trunk_timeout_reported", false);
    row(415, "codecs_refused", true);
    row(420, "trunk_extension_refused", false);
    row(480, "callee_unavailable", true);
    row(484, "callee_incomplete", true);
    row(486, "callee_busy", true);
    row(487, "callee_silent", true);
    row(488, "codecs_refused", true);
    row(491, "trunk_request_pending", false);
    row(500, "trunk_provider_fault", false);
    row(502, "trunk_bad_gateway", false);
    row(503, "trunk_overloaded", false);
    row(504, "trunk_gateway_timeout", false);
    row(600, "callee_busy", true);
    row(603, "call_declined", true);
    row(606, "codecs_refused", true);
    row(302, "trunk_redirect_loop", false);
    row(499, "trunk_refused", false);
}

void tst_Verdict::answersToTheCall()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(bool, isAboutNumber);
    TrunkEvidence evidence = good();
    CallEvidence& call = evidence.call.emplace();
    call.number = number;
    call.isOver = true;
    call.end = reply(status);
    const TrunkVerdict verdict = TrunkVerdict::of(evidence);
    QCOMPARE(verdict.code(), code);
    QCOMPARE(verdict.sip, status);
    QCOMPARE(verdict.outcome.error->subject, isAboutNumber ? number : host);
}

void tst_Verdict::whatTheStatusDoesNotTell()
{
    TrunkEvidence evidence = good();
    CallEvidence& call = evidence.call.emplace();
    call.number = number;
    call.isOver = true;
    call.end = reply(407);
    call.end.error = Error(ErrorCode::CredentialsRefused, host);
    QCOMPARE(codeOf(evidence), u"trunk_password_refused"_s);
    call.end.error = Error(ErrorCode::TrunkRealmDiffers, host, u"other"_s);
    QCOMPARE(codeOf(evidence), u"trunk_realm_differs"_s);
    call.end.error = Error(ErrorCode::UnexpectedAnswer, host, u"Digest algorithm=X"_s);
    QCOMPARE(codeOf(evidence), u"trunk_refused"_s);
    evidence.registration->isAccepted = false;
    evidence.registration->last = call.end;
    QCOMPARE(codeOf(evidence), u"trunk_refused"_s);
    evidence = good();
    evidence.call.emplace().number = number;
    evidence.call->end = reply(200);
    QCOMPARE(codeOf(evidence), u"callee_silent"_s); // it crossed our CANCEL
    evidence.call->end.error = Error(ErrorCode::UnexpectedAnswer, u"SDP"_s, u"no codec"_s);
    QCOMPARE(codeOf(evidence), u"codecs_refused"_s);
    evidence.call->end.error = Error(ErrorCode::Timeout, host, u"BYE"_s);
    QCOMPARE(codeOf(evidence), u"hang_up_unconfirmed"_s);
    QCOMPARE(TrunkVerdict::of(evidence).outcome.end, Outcome::End::Unknown);
}

void tst_Verdict::troubleBelowSip_data()
{
    QTest::addColumn<ErrorCode>("found");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exit");
    const auto row = [](ErrorCode found, const char* code, int exit) {
        QTest::newRow(code) << found << QString::fromLatin1(code) << exit;
    };
    row(ErrorCode::Timeout, "options_silent", 4);
    row(ErrorCode::ConnectionRefused, "trunk_port_closed", 4);
    row(ErrorCode::Unreachable, "trunk_unreachable", 4);
    row(ErrorCode::ConnectionLost, "trunk_connection_lost", 4);
    row(ErrorCode::UnexpectedAnswer, "trunk_answer_nonsense", 1);
    row(ErrorCode::TlsUntrusted, "tls_untrusted", 4);
    row(ErrorCode::TlsWrongName, "tls_wrong_name", 4);
    row(ErrorCode::TlsExpired, "tls_expired", 4);
    row(ErrorCode::TlsTooOld, "tls_too_old", 4);
    row(ErrorCode::TlsRefused, "tls_refused", 4);
}

void tst_Verdict::troubleBelowSip()
{
    QFETCH(ErrorCode, found);
    QFETCH(QString, code);
    QFETCH(int, exit);
    TrunkEvidence evidence = reached();
    evidence.reaches = { reach(SipTransport::Tls, true, silentReply(found)) };
    const TrunkVerdict verdict = TrunkVerdict::of(evidence);
    QCOMPARE(verdict.code(), code);
    QCOMPARE(exitCodeFor(verdict.outcome.error->code), exit);
}

void tst_Verdict::namesThatLeadNowhere_data()
{
    QTest::addColumn<ErrorCode>("found");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such name") << ErrorCode::Unresolvable << u"NXDOMAIN"_s
                                  << u"trunk_name_unknown"_s;
    QTest::newRow("no address") << ErrorCode::Unresolvable << u"no address"_s
                                << u"trunk_name_without_sip"_s;
    QTest::newRow("servfail") << ErrorCode::Unresolvable << u"SERVFAIL"_s << u"dns_fault"_s;
    QTest::newRow("silent server") << ErrorCode::Timeout << u"192.0.2.53"_s << u"dns_silent"_s;
}

void tst_Verdict::namesThatLeadNowhere()
{
    QFETCH(ErrorCode, found);
    QFETCH(QString, detail);
    QFETCH(QString, code);
    TrunkEvidence evidence;
    evidence.mode = u"register"_s;
    evidence.host = host;
    evidence.route.emplace().error = Error(found, host, detail);
    const TrunkVerdict verdict = TrunkVerdict::of(evidence);
    QCOMPARE(verdict.code(), code);
    QCOMPARE(exitCodeFor(verdict.outcome.error->code), 4);
    QVERIFY(TrunkTestText::sentence(verdict).contains(host));
}

void tst_Verdict::quotesWhatTheProviderDemands()
{
    QCOMPARE(TrunkJudge::answerText(answer(503, "Retry-After: 120\r\n", "Service Unavailable")),
        u"503 Service Unavailable, Retry-After: 120"_s);
    QCOMPARE(TrunkJudge::answerText(answer(423, "Min-Expires: 3600\r\n", "Interval Too Brief")),
        u"423 Interval Too Brief, Min-Expires: 3600"_s);
    QCOMPARE(TrunkJudge::answerText(answer(420, "Unsupported: 100rel\r\n", "Bad Extension")),
        u"420 Bad Extension, Unsupported: 100rel"_s);
    QCOMPARE(
        TrunkJudge::answerText(answer(405, "Allow: INVITE\r\n", "No")), u"405 No, Allow: INVITE"_s);
    QCOMPARE(TrunkJudge::answerText(answer(200, "Allow: INVITE\r\n", "OK")), u"200 OK"_s);
}

void tst_Verdict::staysPrintable()
{
    const QString text
        = TrunkJudge::answerText(answer(400, "Warning: a\x1b[2Jb\r\n", QByteArray(5000, 'x')));
    QVERIFY(text.size() < 400);
    for (const QChar c : text)
        QVERIFY(c.isPrint());
}

void tst_Verdict::worksWithRemarks()
{
    TrunkEvidence evidence = good();
    QCOMPARE(TrunkVerdict::of(evidence).remarks, QStringList());
    QCOMPARE(TrunkVerdict::of(evidence).proofs, QStringList({ u"answered"_s, u"registered"_s }));
    evidence.reaches[0] = reach(SipTransport::Udp, true, reply(405));
    QCOMPARE(codeOf(evidence), u"works"_s);
    QCOMPARE(TrunkVerdict::of(evidence).remarks, QStringList { u"options_refused"_s });
    evidence.reaches[0] = reach(SipTransport::Udp, true, silentReply());
    QCOMPARE(codeOf(evidence), u"works"_s);
    QCOMPARE(TrunkVerdict::of(evidence).remarks, QStringList { u"options_silent"_s });
    evidence.reaches.append(reach(SipTransport::Udp, true, reply(200)));
    QCOMPARE(TrunkVerdict::of(evidence).remarks, QStringList { u"address_dead"_s });
    evidence = good();
    evidence.registration->statuses = { 302, 401, 423, 200 };
    QCOMPARE(
        TrunkVerdict::of(evidence).remarks, QStringList({ u"expiry_raised"_s, u"redirected"_s }));
    evidence = good();
    evidence.bindings = registration({ 200 });
    evidence.bindings->bindings.append({ u"sip:pbx@192.0.2.9"_s, 200, false });
    evidence.replaced = { u"Contact"_s };
    QCOMPARE(TrunkVerdict::of(evidence).remarks,
        QStringList({ u"other_bindings"_s, u"contact_replaced"_s }));
    for (const QString& remark : TrunkVerdict::of(evidence).remarks)
        QVERIFY(TrunkTestText::remark(remark) != remark);
}

void tst_Verdict::knownByAddress()
{
    TrunkEvidence evidence = reached(u"ip"_s);
    QCOMPARE(codeOf(evidence), u"works"_s);
    for (const int status : { 401, 403, 407 }) {
        evidence.reaches[0] = reach(SipTransport::Udp, true, reply(status));
        QCOMPARE(codeOf(evidence), u"trunk_forbidden"_s);
    }
    evidence.call = talked();
    QCOMPARE(codeOf(evidence), u"works"_s);
    evidence = reached(u"ip"_s);
    evidence.call.emplace().end = reply(407); // and not a password that it does not have
    QCOMPARE(codeOf(evidence), u"trunk_forbidden"_s);
    evidence.call.reset();
    // Who is out of order proves nothing; who does not know the method is there.
    evidence.reaches[0] = reach(SipTransport::Udp, true, reply(503));
    QCOMPARE(codeOf(evidence), u"trunk_overloaded"_s);
    evidence.reaches[0] = reach(SipTransport::Udp, true, reply(501));
    QCOMPARE(codeOf(evidence), u"works"_s);
    evidence.reaches[0] = reach(SipTransport::Udp, true, reply(404));
    QCOMPARE(codeOf(evidence), u"works"_s);
}

void tst_Verdict::speech_data()
{
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("received");
    QTest::addColumn<double>("loss");
    QTest::addColumn<double>("theirLoss");
    QTest::addColumn<double>("mos");
    QTest::addColumn<QString>("code");
    QTest::newRow("good") << 250 << 250 << 0.0 << 0.0 << 4.3 << u"works"_s;
    QTest::newRow("never reported") << 250 << 250 << 0.0 << -1.0 << 4.3 << u"works"_s;
    QTest::newRow("we hear nothing") << 250 << 0 << 0.0 << 0.0 << 0.0 << u"speech_not_received"_s;
    QTest::newRow("nothing, no report")
        << 250 << 0 << 0.0 << -1.0 << 0.0 << u"speech_not_received"_s;
    QTest::newRow("they hear nothing") << 250 << 250 << 0.0 << 100.0 << 4.3 << u"speech_not_sent"_s;
    QTest::newRow("nobody hears") << 250 << 0 << 0.0 << 100.0 << 0.0 << u"no_speech"_s;
    QTest::newRow("too short") << 3 << 0 << 0.0 << -1.0 << 0.0 << u"no_speech"_s;
    QTest::newRow("our loss") << 250 << 200 << 8.0 << 0.0 << 3.4 << u"speech_poor"_s;
    QTest::newRow("their loss") << 250 << 250 << 0.0 << 9.0 << 4.3 << u"speech_poor"_s;
    QTest::newRow("poor MOS") << 250 << 250 << 1.0 << 0.0 << 2.9 << u"speech_poor"_s;
}

void tst_Verdict::speech()
{
    QFETCH(int, sent);
    QFETCH(int, received);
    QFETCH(double, loss);
    QFETCH(double, theirLoss);
    QFETCH(double, mos);
    QFETCH(QString, code);
    TrunkEvidence evidence = good();
    CallEvidence call = talked();
    call.figures.sent = quint64(sent);
    call.figures.received = quint64(received);
    call.figures.lossPercent = loss;
    call.figures.theirLossPercent = theirLoss;
    call.figures.mos = mos;
    evidence.call = call;
    QCOMPARE(codeOf(evidence), code);
    evidence.call.reset();
    evidence.hasWaited = true;
    evidence.received = call;
    QCOMPARE(codeOf(evidence), code);
}

void tst_Verdict::silencesAreThree()
{
    TrunkEvidence evidence = reached();
    evidence.reaches = { reach(SipTransport::Udp, true, silentReply()) };
    QCOMPARE(codeOf(evidence), u"options_silent"_s);
    evidence.registration.emplace().last = silentReply();
    QCOMPARE(codeOf(evidence), u"options_silent"_s);
    evidence.reaches.append(reach(SipTransport::Tcp, false, reply(200)));
    QCOMPARE(codeOf(evidence), u"udp_blocked"_s);
    evidence.reaches[0] = reach(SipTransport::Udp, true, reply(200));
    QCOMPARE(codeOf(evidence), u"register_silent"_s);

    evidence = good();
    CallEvidence& call = evidence.call.emplace();
    call.number = number;
    call.end = silentReply();
    QCOMPARE(codeOf(evidence), u"invite_silent"_s);
    call.provisional = { 180 };
    QCOMPARE(codeOf(evidence), u"callee_silent"_s);
    call.rangInVain = true;
    call.end = reply(487);
    QCOMPARE(codeOf(evidence), u"callee_silent"_s);
    evidence = good();
    evidence.hasWaited = true;
    QCOMPARE(codeOf(evidence), u"no_call_arrived"_s);
}

void tst_Verdict::routersThatRewrite()
{
    TrunkEvidence evidence = good();
    evidence.rewritten = { u"Via 10.0.0.2:5060 > 198.51.100.1:5060"_s };
    const TrunkVerdict verdict = TrunkVerdict::of(evidence);
    QCOMPARE(verdict.code(), u"alg_rewrites"_s);
    QCOMPARE(verdict.outcome.error->turn, Turn::SiteNetwork);
    QVERIFY(TrunkTestText::sentence(verdict).contains(u"198.51.100.1"));
    // One-way speech has its reason in that.
    CallEvidence call = talked();
    call.figures.received = 0;
    evidence.call = call;
    QCOMPARE(codeOf(evidence), u"alg_rewrites"_s);
    evidence.rewritten.clear();
    evidence.keepError = Error(ErrorCode::NatBindingLost, host);
    QCOMPARE(codeOf(evidence), u"nat_binding_lost"_s);
}

void tst_Verdict::whatIsLeftBehindComesFirst()
{
    TrunkEvidence evidence = good();
    evidence.unregistration.reset();
    QCOMPARE(codeOf(evidence), u"binding_left"_s);
    evidence.unregistration.emplace().last = silentReply();
    const TrunkVerdict verdict = TrunkVerdict::of(evidence);
    QCOMPARE(verdict.outcome.end, Outcome::End::Unknown);
    QCOMPARE(exitCodeFor(verdict.outcome.error->code), 5);
    evidence.unregistration = registration({ 200 }); // it still lists ours
    QCOMPARE(codeOf(evidence), u"binding_left"_s);

    // Credentials were sent, and the answer to them got lost.
    evidence = reached();
    evidence.registration.emplace().statuses = { 401 };
    evidence.registration->last = silentReply();
    QVERIFY(evidence.mayBeBound());
    QCOMPARE(codeOf(evidence), u"binding_left"_s);
    evidence.registration->statuses.clear();
    QVERIFY(!evidence.mayBeBound());

    evidence = good();
    evidence.call = talked();
    evidence.call->end = silentReply();
    QCOMPARE(codeOf(evidence), u"hang_up_unconfirmed"_s);
    QCOMPARE(TrunkVerdict::of(evidence).outcome.end, Outcome::End::Unknown);
}

void tst_Verdict::nothingToTest()
{
    TrunkEvidence evidence;
    evidence.mode = u"inbound"_s;
    evidence.host = u"isdn"_s;
    QCOMPARE(codeOf(evidence), u"nothing_to_test"_s);
    evidence.missing = u"host"_s;
    QCOMPARE(codeOf(evidence), u"missing_value"_s);
}

void tst_Verdict::everyErrorHasItsOwnSentence()
{
    QSet<QString> sentences;
    int count = 0;
    for (int i = int(ErrorCode::TlsUntrusted); i < int(ErrorCode::Cancelled); ++i, ++count)
        sentences.insert(ErrorText::sentence(Error(ErrorCode(i), u"x"_s, u"y"_s)));
    QCOMPARE(sentences.size(), count);
}

QTEST_GUILESS_MAIN(tst_Verdict)
#include "tst_Verdict.moc"
