// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkNumbers.h"
#include "models/trunktest/TrunkTarget.h"
#include "models/trunktest/TrunkTestFacts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_TrunkTestFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void timesOfSamples();
    void whatAnswered();
    void whichHeaderBearsTheNumbers();
    void formsOfNumbers_data();
    void formsOfNumbers();
    void spellingsOfOneNumber_data();
    void spellingsOfOneNumber();
    void everyFactHasAName();
    void whereRequestsGo_data();
    void whereRequestsGo();

private:
    std::shared_ptr<const Catalog> m_catalog;
};

namespace {

SipMessage message(const QByteArray& text)
{
    const auto parsed = SipMessage::parse(text);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *parsed;
}

SipMessage optionsAnswer()
{
    const QByteArray sdp = "v=0\r\no=- 1 1 IN IP4 192.0.2.7\r\ns=-\r\nc=IN IP4 192.0.2.7\r\n"
                           "t=0 0\r\nm=audio 4000 RTP/AVP 8 18 96\r\na=rtpmap:96 opus/48000/2\r\n";
    return message("SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1\r\n"
                   "From: <sip:a@b>;tag=1\r\nTo: <sip:a@b>;tag=2\r\nCall-ID: 1\r\n"
                   "CSeq: 1 OPTIONS\r\nServer: Edge\x1b[31m 7\r\nAllow: INVITE, ACK\r\n"
                   "Content-Type: application/sdp\r\nContent-Length: "
        + QByteArray::number(sdp.size()) + "\r\n\r\n" + sdp);
}

QString valueOf(const QList<TrunkFact>& facts, const char* key)
{
    for (const TrunkFact& fact : facts)
        if (fact.key == QLatin1StringView(key))
            return fact.value;
    return {};
}

ReachEvidence reachWith(const QList<int>& milliseconds, int asked, int repeated)
{
    ReachEvidence reach;
    reach.hop.endpoint = { u"192.0.2.7"_s, 5060 };
    reach.asked = asked;
    reach.repeated = repeated;
    for (const int ms : milliseconds) {
        SipReply reply;
        reply.response = optionsAnswer();
        reply.roundTrip = std::chrono::milliseconds(ms);
        reach.replies.append(reply);
    }
    return reach;
}

} // namespace

void tst_TrunkTestFacts::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_TrunkTestFacts::timesOfSamples()
{
    auto facts = TrunkTestFacts::ofReach(reachWith({ 10, 30, 20 }, 3, 0));
    QCOMPARE(valueOf(facts, "samples"), u"3"_s);
    QCOMPARE(valueOf(facts, "rtt_min_ms"), u"10.0"_s);
    QCOMPARE(valueOf(facts, "rtt_ms"), u"20.0"_s);
    QCOMPARE(valueOf(facts, "rtt_max_ms"), u"30.0"_s);
    QCOMPARE(valueOf(facts, "jitter_ms"), u"15.0"_s);
    QCOMPARE(valueOf(facts, "loss_percent"), u"0.0"_s);
    // Three asked, one of them twice, two answered: two of four packets were lost.
    facts = TrunkTestFacts::ofReach(reachWith({ 10, 12 }, 3, 1));
    QCOMPARE(valueOf(facts, "loss_percent"), u"50.0"_s);
    facts = TrunkTestFacts::ofReach(reachWith({}, 5, 0));
    QCOMPARE(valueOf(facts, "loss_percent"), u"100.0"_s);
    QCOMPARE(valueOf(facts, "rtt_ms"), QString());
}

void tst_TrunkTestFacts::whatAnswered()
{
    const auto facts = TrunkTestFacts::ofReach(reachWith({ 10 }, 1, 0));
    QCOMPARE(valueOf(facts, "address"), u"192.0.2.7:5060 udp"_s);
    QCOMPARE(valueOf(facts, "answer"), u"200 OK"_s);
    QCOMPARE(valueOf(facts, "server"), u"Edge[31m 7"_s);
    QCOMPARE(valueOf(facts, "allow"), u"INVITE, ACK"_s);
    QCOMPARE(valueOf(facts, "codecs"), u"alaw, g729, opus"_s);
}

void tst_TrunkTestFacts::whichHeaderBearsTheNumbers()
{
    CallEvidence call;
    call.number = u"0721405516"_s;
    call.isIncoming = true;
    call.message = message("INVITE sip:user77@192.0.2.1:5062 SIP/2.0\r\n"
                           "Via: SIP/2.0/UDP 192.0.2.7:5060;branch=z9hG4bK1\r\n"
                           "From: \"Anonymous\" <sip:anonymous@anonymous.invalid>;tag=1\r\n"
                           "To: <sip:+390721405516@voip.test>\r\nCall-ID: 1\r\nCSeq: 1 INVITE\r\n"
                           "P-Asserted-Identity: \"Anna\" <sip:00393331234567@voip.test>\r\n"
                           "Content-Length: 0\r\n\r\n");
    auto facts = TrunkTestFacts::ofReceived(call);
    QCOMPARE(valueOf(facts, "called_number"), u"+390721405516"_s);
    QCOMPARE(valueOf(facts, "called_header"), u"To"_s);
    QCOMPARE(valueOf(facts, "called_form"), u"plus"_s);
    QCOMPARE(valueOf(facts, "caller_number"), u"00393331234567"_s);
    QCOMPARE(valueOf(facts, "caller_header"), u"P-Asserted-Identity"_s);
    QCOMPARE(valueOf(facts, "caller_form"), u"zerozero"_s);
    QCOMPARE(valueOf(facts, "caller_name"), u"Anna"_s);
    call.number = u"999"_s; // none of those: then as the request says
    facts = TrunkTestFacts::ofReceived(call);
    QCOMPARE(valueOf(facts, "called_number"), u"user77"_s);
    QCOMPARE(valueOf(facts, "called_header"), u"Request-URI"_s);
    QCOMPARE(valueOf(facts, "called_form"), u"other"_s);
}

void tst_TrunkTestFacts::formsOfNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("form");
    QTest::newRow("national") << u"0721405516"_s << u"national"_s;
    QTest::newRow("plus") << u"+390721405516"_s << u"plus"_s;
    QTest::newRow("zerozero") << u"00390721405516"_s << u"zerozero"_s;
    QTest::newRow("mobile") << u"3331234567"_s << u"national"_s;
    QTest::newRow("name") << u"anonymous"_s << u"other"_s;
    QTest::newRow("none") << QString() << QString();
}

void tst_TrunkTestFacts::formsOfNumbers()
{
    QFETCH(QString, number);
    QFETCH(QString, form);
    QCOMPARE(TrunkNumbers::form(number), form);
}

void tst_TrunkTestFacts::spellingsOfOneNumber_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    const QString number = u"0721405516"_s;
    QTest::newRow("itself") << number << number << true;
    QTest::newRow("plus") << number << u"+39 0721 405516"_s << true;
    QTest::newRow("zerozero") << u"00390721405516"_s << number << true;
    QTest::newRow("another") << number << u"0721405517"_s << false;
    QTest::newRow("an ending only") << u"405516"_s << u"390721405516"_s << false;
    QTest::newRow("extensions") << u"201"_s << u"1201"_s << false;
    QTest::newRow("short, but equal") << u"201"_s << u"201"_s << true;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void tst_TrunkTestFacts::spellingsOfOneNumber()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(TrunkNumbers::isSame(one, other), isSame);
    QCOMPARE(TrunkNumbers::isSame(other, one), isSame);
}

void tst_TrunkTestFacts::everyFactHasAName()
{
    TrunkEvidence evidence;
    evidence.route.emplace().hops
        = { { SipTransport::Tls, { u"192.0.2.7"_s, 5061 }, u"a"_s, u"srv"_s } };
    evidence.route->records = { u"SRV ..."_s };
    evidence.route->servers = { u"192.0.2.53"_s };
    evidence.reaches = { reachWith({ 10, 20 }, 2, 1) };
    evidence.reaches[0].isOfTrunk = true;
    evidence.reaches[0].replies[0].local = { u"10.0.0.2"_s, 5062 };
    evidence.reaches[0].replies[0].seenAs = { u"198.51.100.1"_s, 40000 };
    evidence.reaches[0].tls = SipTlsPeer { { u"a"_s }, { u"a"_s }, u"CA"_s, 2'000'000'000,
        u"TLSv1.3"_s, u"TLS_AES_256_GCM_SHA384"_s, {} };
    evidence.rewritten = { u"Via"_s };
    evidence.replaced = { u"Contact"_s };
    SipRegistration& r = evidence.registration.emplace();
    r = { evidence.reaches[0].replies[0], true, 300, 300,
        { { u"sip:a"_s, 1, true }, { u"sip:b"_s, 1, false } }, { u"<sip:c>"_s }, u"MD5"_s,
        u"realm"_s, { 401, 200 }, evidence.route->hops[0] };
    CallEvidence call;
    call.number = u"1"_s;
    call.wasAnswered = true;
    call.provisional = { 180 };
    call.holdStatus = 200;
    call.figures.codec = u"alaw"_s;
    call.figures.received = 1;
    call.figures.roundTripMs = 1;
    call.figures.theirLossPercent = 0;
    call.figures.mos = 4;
    call.figures.digits = u"1"_s;
    const QList<TrunkFact> all = TrunkTestFacts::ofRoute(*evidence.route)
        + TrunkTestFacts::ofReach(evidence.reaches[0]) + TrunkTestFacts::ofLocalNetwork(evidence)
        + TrunkTestFacts::ofRegistration(evidence) + TrunkTestFacts::ofCall(call)
        + TrunkTestFacts::ofReceived(call) + TrunkTestFacts::ofUnregistration(r);
    QVERIFY(all.size() > 45);
    for (const TrunkFact& fact : all) {
        QVERIFY2(TrunkTestText::factName(fact.key) != fact.key, qPrintable(fact.key));
        QVERIFY(!TrunkTestText::factValue(fact).contains(u"%1"));
        QVERIFY2(!fact.value.isEmpty(), qPrintable(fact.key));
    }
    QCOMPARE(TrunkTestText::factValue({ u"rtt_ms"_s, u"23.4"_s }), u"23.4 ms"_s);
    QCOMPARE(TrunkTestText::factValue({ u"loss_percent"_s, u"1.0"_s }), u"1.0 %"_s);
    QCOMPARE(TrunkTestText::factValue({ u"nat"_s, u"yes"_s }), u"yes"_s);
}

void tst_TrunkTestFacts::whereRequestsGo_data()
{
    QTest::addColumn<Trunk>("trunk");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("transport");
    const auto with = [](auto change) {
        Trunk trunk;
        trunk.host = u"sip.example.net"_s;
        change(trunk);
        return trunk;
    };
    QTest::newRow("all is left to DNS")
        << with([](Trunk&) {}) << u"sip.example.net"_s << 0 << QString();
    QTest::newRow("a stated port")
        << with([](Trunk& t) { t.port = 5060; }) << u"sip.example.net"_s << 5060 << QString();
    QTest::newRow("a stated transport")
        << with([](Trunk& t) { t.transport = u"tcp"_s; }) << u"sip.example.net"_s << 0 << u"tcp"_s;
    QTest::newRow("a proxy") << with([](Trunk& t) { t.outboundProxy = u"edge.example.net"_s; })
                             << u"edge.example.net"_s << 0 << QString();
    QTest::newRow("a proxy's port")
        << with([](Trunk& t) { t.outboundProxy = u"[2001:db8::1]:5070"_s; }) << u"2001:db8::1"_s
        << 5070 << QString();
    QTest::newRow("an IPv6 proxy") << with([](Trunk& t) { t.outboundProxy = u"2001:db8::1"_s; })
                                   << u"2001:db8::1"_s << 0 << QString();
    Trunk listed;
    listed.provider = u"netoip"_s; // the catalogue says 5062
    QTest::newRow("an unusual port of the catalogue")
        << listed << u"voipnet.netoip.com"_s << 5062 << u"udp"_s;
    listed.provider = u"twt"_s;
    QTest::newRow("the usual port of the catalogue")
        << listed << u"res.sip.twt.it"_s << 0 << u"udp"_s;
}

void tst_TrunkTestFacts::whereRequestsGo()
{
    QFETCH(Trunk, trunk);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, transport);
    const SipTarget target = TrunkTarget::of(TrunkPlan::resolve(trunk, *m_catalog));
    QCOMPARE(target.host, host);
    QCOMPARE(int(target.port), port);
    QCOMPARE(target.transport ? sipTransportName(*target.transport) : QString(), transport);
}

QTEST_GUILESS_MAIN(tst_TrunkTestFacts)
#include "tst_TrunkTestFacts.moc"
