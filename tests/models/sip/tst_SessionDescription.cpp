// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SpeechOffer.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// A real-looking answer of a gateway: its own numbers, connection and direction per stream.
const QByteArray gatewayAnswer = "v=0\r\no=gw 77 78 IN IP4 192.0.2.9\r\ns=SIP Call\r\n"
                                 "c=IN IP4 192.0.2.9\r\nt=0 0\r\na=sendonly\r\n"
                                 "m=audio 16384/2 RTP/AVP 96 8 97\r\nc=IN IP4 198.51.100.4/127\r\n"
                                 "a=rtpmap:96 g729/8000\r\na=rtpmap:97 telephone-event/8000\r\n"
                                 "a=fmtp:97 0-15\r\na=ptime:40\r\na=rtcp:16400 IN IP4 192.0.2.9\r\n"
                                 "a=sendrecv\r\n";

SpeechTerms ourTerms(const QStringList& codecs = { u"alaw"_s, u"ulaw"_s, u"g729"_s })
{
    SpeechTerms terms;
    terms.local = { u"192.0.2.1"_s, 40'000 };
    terms.codecs = codecs;
    terms.sessionId = 5;
    terms.version = 6;
    return terms;
}

SessionDescription parsed(const QByteArray& text)
{
    const auto session = SessionDescription::parse(text);
    return session ? *session : SessionDescription();
}

QByteArray answerWith(const QByteArray& lines)
{
    return "v=0\r\no=- 1 1 IN IP4 192.0.2.9\r\ns=-\r\nc=IN IP4 192.0.2.9\r\nt=0 0\r\n" + lines;
}
} // namespace

class tst_SessionDescription : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAGatewayWrites();
    void readsWhatItWrote();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void offersEveryCodecInOurOrder();
    void passesOverWhatIsNoSpeech();
    void agreesOnTheirFirstChoiceWithTheirNumbers();
    void refusesAnswers_data();
    void refusesAnswers();
    void seesHoldFromBothSides_data();
    void seesHoldFromBothSides();
    void answersEveryStreamInItsPlace();
    void answersWithTheNumbersOfTheOffer();
    void refusesOffers_data();
    void refusesOffers();
    void repeatsNothingThatCouldInject();
    void packetTimeFitsTheCodec_data();
    void packetTimeFitsTheCodec();
};

void tst_SessionDescription::readsWhatAGatewayWrites()
{
    const auto session = SessionDescription::parse(gatewayAnswer);
    QVERIFY(session);
    QCOMPARE(session->id, 77u);
    QCOMPARE(session->version, 78u);
    QCOMPARE(session->media.size(), 1);
    const auto& media = session->media.first();
    QCOMPARE(media.port, 16384);
    QCOMPARE(media.address, u"198.51.100.4"_s);
    QCOMPARE(media.rtcpPort, 16400);
    QCOMPARE(media.packetMs, 40);
    QCOMPARE(media.direction, SpeechDirection::SendRecv);
    QCOMPARE(media.formats.size(), 3);
    QCOMPARE(media.formats[0].encoding, "g729");
    QCOMPARE(media.formats[1].encoding, QByteArray());
    QCOMPARE(media.formats[2].parameters, "0-15");
}

void tst_SessionDescription::readsWhatItWrote()
{
    SpeechTerms terms = ourTerms({ u"opus"_s, u"g722"_s, u"g726"_s, u"gsm"_s });
    terms.direction = SpeechDirection::SendOnly;
    const SessionDescription offer = SpeechOffer::offer(terms);
    QCOMPARE(parsed(offer.text()), offer);
    terms.local.address = u"2001:db8::7"_s;
    QVERIFY(SpeechOffer::offer(terms).text().contains("c=IN IP6 2001:db8::7\r\n"));
}

void tst_SessionDescription::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTooMuch");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("another version") << QByteArray("v=1\r\n") << false;
    QTest::newRow("not SDP") << QByteArray("<xml/>\r\n") << false;
    QTest::newRow("a line without its type") << QByteArray("v=0\r\nhello\r\n") << false;
    QTest::newRow("a stream without formats")
        << QByteArray("v=0\r\nm=audio 1 RTP/AVP\r\n") << false;
    QTest::newRow("a port that is none")
        << QByteArray("v=0\r\nm=audio 70000 RTP/AVP 8\r\n") << false;
    QTest::newRow("a protocol with a bracket")
        << QByteArray("v=0\r\nm=audio 1 RTP<AVP 8\r\n") << false;
    QTest::newRow("too long") << ("v=0\r\n" + QByteArray(20'000, 'a')) << true;
    QTest::newRow("too many lines") << ("v=0\r\n" + QByteArray("a=x\r\n").repeated(500)) << true;
    QTest::newRow("too many streams")
        << ("v=0\r\n" + QByteArray("m=audio 1 RTP/AVP 8\r\n").repeated(17)) << true;
    QTest::newRow("too many formats")
        << ("v=0\r\nm=audio 1 RTP/AVP" + QByteArray(" 8").repeated(65) + "\r\n") << true;
}

void tst_SessionDescription::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isTooMuch);
    const auto session = SessionDescription::parse(text);
    QVERIFY(!session);
    QCOMPARE(
        session.error().code, isTooMuch ? ErrorCode::TooMuchData : ErrorCode::UnexpectedAnswer);
}

void tst_SessionDescription::offersEveryCodecInOurOrder()
{
    const QByteArray text = SpeechOffer::offer(
        ourTerms({ u"g729"_s, u"alaw"_s, u"ulaw"_s, u"g722"_s, u"g726"_s, u"gsm"_s, u"opus"_s }))
                                .text();
    QVERIFY(text.startsWith("v=0\r\no=- 5 6 IN IP4 192.0.2.1\r\n"));
    QVERIFY(text.contains("m=audio 40000 RTP/AVP 18 8 0 9 111 3 107 101\r\n"));
    for (const char* line : { "a=rtpmap:18 G729/8000\r\n", "a=fmtp:18 annexb=no\r\n",
             "a=rtpmap:8 PCMA/8000\r\n", "a=rtpmap:0 PCMU/8000\r\n", "a=rtpmap:9 G722/8000\r\n",
             "a=rtpmap:111 G726-32/8000\r\n", "a=rtpmap:3 GSM/8000\r\n",
             "a=rtpmap:107 opus/48000/2\r\n", "a=rtpmap:101 telephone-event/8000\r\n",
             "a=fmtp:101 0-15\r\n", "a=ptime:20\r\n", "a=sendrecv\r\n" })
        QVERIFY2(text.contains(line), line);
    QVERIFY(!text.contains("rtcp-mux"));
    QVERIFY(!text.contains("crypto"));
}

void tst_SessionDescription::passesOverWhatIsNoSpeech()
{
    const QByteArray text = SpeechOffer::offer(ourTerms({ u"vp8"_s, u"ulaw"_s, u"h264"_s })).text();
    QVERIFY(text.contains("m=audio 40000 RTP/AVP 0 101\r\n"));
}

void tst_SessionDescription::agreesOnTheirFirstChoiceWithTheirNumbers()
{
    const auto agreed = SpeechOffer::agree(SpeechOffer::offer(ourTerms()), parsed(gatewayAnswer));
    QVERIFY(agreed);
    QCOMPARE(QString(agreed->codec->name), u"g729"_s);
    QCOMPARE(agreed->sendType, 96);
    QCOMPARE(agreed->receiveType, 18);
    QCOMPARE(agreed->sendEventType, 97);
    QCOMPARE(agreed->receiveEventType, 101);
    QCOMPARE(agreed->remote, (Endpoint { u"198.51.100.4"_s, 16384 }));
    QCOMPARE(agreed->remoteRtcpPort, 16400);
    QCOMPARE(agreed->packetMs, 40);
    QCOMPARE(agreed->direction, SpeechDirection::SendRecv);
}

void tst_SessionDescription::refusesAnswers_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("no stream at all") << QByteArray();
    QTest::newRow("the stream refused") << QByteArray("m=audio 0 RTP/AVP 8\r\n");
    QTest::newRow("with SRTP") << QByteArray("m=audio 5000 RTP/SAVP 8\r\n");
    QTest::newRow("video in its place") << QByteArray("m=video 5000 RTP/AVP 8\r\n");
    QTest::newRow("a codec not offered") << QByteArray("m=audio 5000 RTP/AVP 9\r\n");
    QTest::newRow("events alone") << QByteArray(
        "m=audio 5000 RTP/AVP 101\r\na=rtpmap:101 telephone-event/8000\r\n");
    QTest::newRow("a known number remapped to the unknown")
        << QByteArray("m=audio 5000 RTP/AVP 8\r\na=rtpmap:8 AMR/8000\r\n");
    QTest::newRow("a dynamic number without a map") << QByteArray("m=audio 5000 RTP/AVP 96\r\n");
}

void tst_SessionDescription::refusesAnswers()
{
    QFETCH(QByteArray, lines);
    const auto agreed
        = SpeechOffer::agree(SpeechOffer::offer(ourTerms()), parsed(answerWith(lines)));
    QVERIFY(!agreed);
    QCOMPARE(agreed.error().code, ErrorCode::UnexpectedAnswer);
}

void tst_SessionDescription::seesHoldFromBothSides_data()
{
    QTest::addColumn<SpeechDirection>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<SpeechDirection>("agreed");
    using D = SpeechDirection;
    QTest::newRow("they hold") << D::SendRecv << QByteArray("a=sendonly") << D::RecvOnly;
    QTest::newRow("we hold") << D::SendOnly << QByteArray("a=recvonly") << D::SendOnly;
    QTest::newRow("both hold") << D::SendOnly << QByteArray("a=inactive") << D::Inactive;
    QTest::newRow("they overlook our hold")
        << D::SendOnly << QByteArray("a=sendrecv") << D::SendOnly;
    QTest::newRow("the old way, an address of zeros")
        << D::SendRecv << QByteArray("c=IN IP4 0.0.0.0") << D::RecvOnly;
}

void tst_SessionDescription::seesHoldFromBothSides()
{
    QFETCH(SpeechDirection, ours);
    QFETCH(QByteArray, theirs);
    QFETCH(SpeechDirection, agreed);
    SpeechTerms terms = ourTerms();
    terms.direction = ours;
    const auto result = SpeechOffer::agree(SpeechOffer::offer(terms),
        parsed(answerWith("m=audio 5000 RTP/AVP 8\r\n" + theirs + "\r\n")));
    QVERIFY(result);
    QCOMPARE(result->direction, agreed);
}

void tst_SessionDescription::answersEveryStreamInItsPlace()
{
    const auto offer = parsed(answerWith("m=video 6000 RTP/AVP 34\r\nm=audio 7000 RTP/SAVP 8\r\n"
                                         "m=audio 5000 RTP/AVP 9 0 8\r\nm=image 6002 udptl t38\r\n"
                                         "m=audio 5002 RTP/AVP 8\r\n"));
    const auto answer = SpeechOffer::answer(ourTerms(), offer);
    QVERIFY(answer);
    const QByteArray text = answer->description.text();
    const QByteArray streams = text.mid(text.indexOf("m="));
    QVERIFY2(streams.startsWith("m=video 0 RTP/AVP 34\r\nm=audio 0 RTP/SAVP 8\r\n"
                                "m=audio 40000 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n"),
        text.constData());
    QVERIFY2(streams.endsWith("m=image 0 udptl t38\r\nm=audio 0 RTP/AVP 8\r\n"), text.constData());
    QCOMPARE(answer->agreed.sendEventType, -1);
}

void tst_SessionDescription::answersWithTheNumbersOfTheOffer()
{
    const auto offer = parsed(
        answerWith("m=audio 5000 RTP/AVP 99 98 97\r\na=rtpmap:98 opus/48000/2\r\na=rtpmap:97 "
                   "telephone-event/8000\r\na=rtpmap:99 telephone-event/48000\r\na=sendonly\r\n"));
    const auto answer = SpeechOffer::answer(ourTerms({ u"opus"_s }), offer);
    QVERIFY(answer);
    QCOMPARE(answer->agreed.sendType, 98);
    QCOMPARE(answer->agreed.receiveType, 98);
    QCOMPARE(answer->agreed.receiveEventType, 99);
    QCOMPARE(answer->agreed.direction, SpeechDirection::RecvOnly);
    QVERIFY(answer->description.text().contains("m=audio 40000 RTP/AVP 98 99\r\n"));
    QVERIFY(answer->description.text().contains("a=recvonly\r\n"));
}

void tst_SessionDescription::refusesOffers_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("SRTP only") << QByteArray("m=audio 5000 RTP/SAVP 8\r\n");
    QTest::newRow("foreign codecs") << QByteArray("m=audio 5000 RTP/AVP 3 9\r\n");
    QTest::newRow("fax only") << QByteArray("m=image 5000 udptl t38\r\n");
}

void tst_SessionDescription::refusesOffers()
{
    QFETCH(QByteArray, lines);
    QVERIFY(!SpeechOffer::answer(ourTerms(), parsed(answerWith(lines))));
}

void tst_SessionDescription::repeatsNothingThatCouldInject()
{
    QVERIFY(!SessionDescription::parse("v=0\nm=audio 1 x\"y 8\n"));
    const auto session = parsed(answerWith("m=video 1 RTP/AVP 8\rX 9\r\nm=audio 2 RTP/AVP 8\r\n"));
    for (const auto& media : session.media) {
        for (const QByteArray& name : media.formatNames)
            QVERIFY(!name.contains('\r') && !name.contains(' '));
    }
}

void tst_SessionDescription::packetTimeFitsTheCodec_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("packetMs");
    QTest::newRow("not stated") << QByteArray() << 20;
    QTest::newRow("thirty") << QByteArray("a=ptime:30\r\n") << 30;
    QTest::newRow("no multiple of a frame") << QByteArray("a=ptime:25\r\n") << 20;
    QTest::newRow("too little") << QByteArray("a=ptime:1\r\n") << 10;
    QTest::newRow("absurd") << QByteArray("a=ptime:1000\r\n") << 100;
    QTest::newRow("no number") << QByteArray("a=ptime:x\r\n") << 20;
}

void tst_SessionDescription::packetTimeFitsTheCodec()
{
    QFETCH(QByteArray, line);
    QFETCH(int, packetMs);
    const auto agreed = SpeechOffer::agree(
        SpeechOffer::offer(ourTerms()), parsed(answerWith("m=audio 5000 RTP/AVP 8\r\n" + line)));
    QVERIFY(agreed);
    QCOMPARE(agreed->packetMs, packetMs);
}

QTEST_GUILESS_MAIN(tst_SessionDescription)
#include "tst_SessionDescription.moc"
