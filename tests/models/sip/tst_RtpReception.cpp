// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/RtpReception.h"
#include "models/sip/SpeechSource.h"
#include "models/sip/TelephoneEvents.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 packetUs = 20'000;

RtpPacket speech(quint16 sequence, quint32 source = 7)
{
    RtpPacket packet;
    packet.sequence = sequence;
    packet.timestamp = quint32(sequence) * 160;
    packet.source = source;
    packet.payloadType = 8;
    return packet;
}

/// Packets that arrive as they were sent, one after the other, but those left out.
void hear(RtpReception& reception, quint16 from, int count, const QSet<int>& missing = {},
    quint32 source = 7, qint64 startUs = 0)
{
    for (int i = 0; i < count; ++i) {
        if (!missing.contains(i))
            reception.receive(speech(quint16(from + i), source), startUs + i * packetUs);
    }
}

QByteArray datagramOf(const RtpPacket& packet, const QByteArray& payload)
{
    std::array<uint8_t, RtpPacket::headerSize> head {};
    packet.writeHead(head);
    return QByteArray(reinterpret_cast<const char*>(head.data()), head.size()) + payload;
}

/// One event as it is sent: packet after packet, the last three the same.
class EventScript {
public:
    explicit EventScript(const QString& digits) { m_sender.add(digits); }
    /// All packets until nothing is left; payloads live in m_payloads.
    QList<RtpPacket> packets()
    {
        QList<RtpPacket> all;
        quint32 now = 1000;
        quint32 begin = 0;
        for (int i = 0; i < 1000 && !m_sender.isIdle(); ++i, now += 160) {
            const auto packet = m_sender.next(20, 160);
            if (!packet)
                continue;
            if (packet->isFirst)
                begin = now;
            m_payloads.push_back(std::make_unique<QByteArray>(
                reinterpret_cast<const char*>(packet->payload.data()), 4));
            RtpPacket rtp;
            rtp.hasMarker = packet->isFirst;
            rtp.timestamp = begin;
            rtp.source = 7;
            rtp.sequence = quint16(i);
            rtp.payload = *m_payloads.back();
            all.append(rtp);
        }
        return all;
    }

private:
    TelephoneEvents::Sender m_sender;
    std::vector<std::unique_ptr<QByteArray>> m_payloads;
};
} // namespace

class tst_RtpReception : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void skipsExtensionsAndPadding();
    void countsWhatIsMissing_data();
    void countsWhatIsMissing();
    void duplicatesAndOrderAreNoLoss();
    void aLatePacketBeforeTheFirstCounts();
    void aNewSourceIsNoLoss();
    void aStrayDatagramChangesNothing();
    void aRestartIsNoLoss();
    void jitterIsTheStandards();
    void jitterSurvivesWrappingAndNewTimestamps();
    void theLongestGapIsFound();
    void reportsAreExchanged();
    void reportsAreBounded_data();
    void reportsAreBounded();
    void eachDigitCountsOnce();
    void aDigitOfWhichOnlyTheEndCame();
    void aDigitTwiceIsTwoDigits();
    void aLongDigitIsOne();
    void digitsSentAreOfProperLength();
    void compandsAsTheStandard();
    void speechRepeatsWithoutAStep();
    void otherCodecsFillTheirFrames_data();
    void otherCodecsFillTheirFrames();
};

void tst_RtpReception::readsWhatItWrote()
{
    RtpPacket packet = speech(65535, 0xfedcba98);
    packet.hasMarker = true;
    packet.timestamp = 0xffffffff;
    const QByteArray datagram = datagramOf(packet, "payload");
    const auto read = RtpPacket::parse(datagram);
    QVERIFY(read);
    QVERIFY(read->hasMarker);
    QCOMPARE(read->payloadType, 8);
    QCOMPARE(read->sequence, 65535);
    QCOMPARE(read->timestamp, 0xffffffffu);
    QCOMPARE(read->source, 0xfedcba98u);
    QCOMPARE(read->payload.toByteArray(), "payload");
}

void tst_RtpReception::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("datagram");
    const QByteArray rest(11, '\0');
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("eleven bytes") << QByteArray("\x80").append(rest).left(11);
    QTest::newRow("version 1") << QByteArray("\x40").append(rest);
    QTest::newRow("sources that are not there") << QByteArray("\x8f").append(rest);
    QTest::newRow("an extension without its head") << QByteArray("\x90").append(rest);
    QTest::newRow("an extension longer than all")
        << QByteArray("\x90").append(rest).append("\x00\x00\xff\xff", 4);
    QTest::newRow("more padding than bytes") << QByteArray("\xa0").append(rest).append("\xff");
    QTest::newRow("RTCP") << QByteArray("\x80\xc8", 2).append(rest);
}

void tst_RtpReception::refusesWhatIsNone()
{
    QFETCH(QByteArray, datagram);
    QVERIFY(!RtpPacket::parse(datagram));
}

void tst_RtpReception::skipsExtensionsAndPadding()
{
    QByteArray datagram("\xb1\x08\x00\x01", 4);
    datagram.append(12, '\0'); // timestamp, source and one contributing source
    datagram.append("\xbe\xde\x00\x01wxyz", 8).append("speech").append("\x00\x00\x03", 3);
    const auto packet = RtpPacket::parse(datagram);
    QVERIFY(packet);
    QCOMPARE(packet->payload.toByteArray(), "speech");
}

void tst_RtpReception::countsWhatIsMissing_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QSet<int>>("missing");
    QTest::newRow("none") << 1 << 100 << QSet<int> {};
    QTest::newRow("one") << 1 << 100 << QSet<int> { 50 };
    QTest::newRow("a burst over the end of the numbers")
        << 65'500 << 100 << QSet<int> { 34, 35, 36, 37 };
    QTest::newRow("three rounds of the numbers") << 5 << 200'000 << QSet<int> { 10, 70'000 };
}

void tst_RtpReception::countsWhatIsMissing()
{
    QFETCH(int, from);
    QFETCH(int, count);
    QFETCH(QSet<int>, missing);
    RtpReception reception;
    hear(reception, quint16(from), count, missing);
    QCOMPARE(reception.lost(), quint64(missing.size()));
    QCOMPARE(reception.received(), quint64(count - missing.size()));
    QCOMPARE(reception.lossPercent(), 100.0 * double(missing.size()) / count);
}

void tst_RtpReception::duplicatesAndOrderAreNoLoss()
{
    RtpReception reception;
    const QList<int> order { 0, 1, 1, 3, 2, 2, 5, 4, 6, 7, 0 };
    for (int i = 0; i < order.size(); ++i)
        reception.receive(speech(quint16(65'533 + order[i])), i * packetUs);
    QCOMPARE(reception.received(), 8u);
    QCOMPARE(reception.lost(), 0u);
    QCOMPARE(reception.duplicates(), 3u);
    QCOMPARE(reception.reordered(), 2u);
    // RFC 3550 counts duplicates as received: its loss is below zero.
    QCOMPARE(reception.block().lost, -3);
}

void tst_RtpReception::aLatePacketBeforeTheFirstCounts()
{
    RtpReception reception;
    reception.receive(speech(3), 0);
    reception.receive(speech(1), packetUs);
    QCOMPARE(reception.received(), 2u);
    QCOMPARE(reception.lost(), 1u);
    reception.receive(speech(2), 2 * packetUs);
    QCOMPARE(reception.lost(), 0u);
}

void tst_RtpReception::aNewSourceIsNoLoss()
{
    RtpReception reception;
    hear(reception, 100, 50, { 20 });
    hear(reception, 40'000, 50, { 30 }, 8, 50 * packetUs);
    QCOMPARE(reception.source(), 8u);
    QCOMPARE(reception.received(), 98u);
    QCOMPARE(reception.lost(), 2u);
}

void tst_RtpReception::aStrayDatagramChangesNothing()
{
    RtpReception reception;
    hear(reception, 100, 50);
    QVERIFY(!reception.receive(speech(1, 99), 50 * packetUs));
    QVERIFY(!reception.receive(speech(9, 98), 50 * packetUs));
    hear(reception, 150, 50, {}, 7, 50 * packetUs);
    QCOMPARE(reception.source(), 7u);
    QCOMPARE(reception.received(), 100u);
    QCOMPARE(reception.lost(), 0u);
}

void tst_RtpReception::aRestartIsNoLoss()
{
    RtpReception reception;
    hear(reception, 100, 50);
    QVERIFY(!reception.receive(speech(30'000), 50 * packetUs));
    hear(reception, 30'001, 49, {}, 7, 51 * packetUs);
    QCOMPARE(reception.received(), 100u);
    QCOMPARE(reception.lost(), 0u);
}

/// The loop of RFC 3550 A.8 beside ours, over delays as a network has them.
void tst_RtpReception::jitterIsTheStandards()
{
    std::mt19937 random(1);
    std::uniform_int_distribution<int> delayUs(0, 12'000);
    RtpReception reception;
    double jitter = 0;
    double transitBefore = 0;
    for (int i = 0; i < 2000; ++i) {
        const qint64 atUs = 1'000'000 + i * packetUs + delayUs(random);
        const double transit = double(atUs) * 8 / 1000 - i * 160;
        if (i > 0)
            jitter += (std::abs(transit - transitBefore) - jitter) / 16;
        transitBefore = transit;
        reception.receive(speech(quint16(i)), atUs);
    }
    QVERIFY2(qAbs(reception.jitterMs() - jitter / 8) < 0.001,
        qPrintable(QString::number(reception.jitterMs())));
    QVERIFY(reception.jitterMs() > 2.5 && reception.jitterMs() < 6);
}

void tst_RtpReception::jitterSurvivesWrappingAndNewTimestamps()
{
    RtpReception reception;
    for (int i = 0; i < 1000; ++i) {
        RtpPacket packet = speech(quint16(i));
        packet.timestamp = quint32(0xffffffff - 80'000) + quint32(i) * 160;
        if (i >= 800)
            packet.timestamp += 1'000'000'000;
        reception.receive(packet, i * packetUs);
    }
    QVERIFY2(reception.jitterMs() < 0.01, qPrintable(QString::number(reception.jitterMs())));
}

void tst_RtpReception::theLongestGapIsFound()
{
    RtpReception reception;
    hear(reception, 0, 50, { 10, 11, 12 });
    QCOMPARE(reception.maximumGapMs(), 80.0);
    reception.pause();
    hear(reception, 50, 10, {}, 7, 500 * packetUs);
    QCOMPARE(reception.maximumGapMs(), 80.0);
}

void tst_RtpReception::reportsAreExchanged()
{
    RtpReception reception;
    hear(reception, 0, 100, { 10, 20, 30, 40, 50, 60, 70, 80, 90, 91 });
    RtcpReport report;
    report.source = 5;
    report.isSender = true;
    report.ntp = 0x0123456789abcdef;
    report.timestamp = 4711;
    report.packets = 12;
    report.bytes = 1920;
    report.block = reception.block();
    report.block->lastReport = 77;
    report.block->sinceLastReport = 65'536;
    report.isGoodbye = true;
    std::array<uint8_t, RtcpReport::maximumSize> bytes {};
    const int size = report.write(bytes);
    const auto read = RtcpReport::parse(QByteArrayView(bytes.data(), size), 7);
    QVERIFY(read && read->block);
    QVERIFY(read->isSender && read->isGoodbye);
    QCOMPARE(read->ntp, report.ntp);
    QCOMPARE(read->packets, 12u);
    QCOMPARE(read->block->lost, 10);
    QCOMPARE(int(read->block->fractionLost), 25);
    QCOMPARE(read->block->highestSequence, 99u);
    QCOMPARE(read->block->lastReport, 77u);
    QCOMPARE(read->block->sinceLastReport, 65'536u);
    QVERIFY(!RtcpReport::parse(QByteArrayView(bytes.data(), size), 8)->block);
    // The next interval had no loss.
    hear(reception, 100, 100, {}, 7, 100 * packetUs);
    QCOMPARE(int(reception.block().fractionLost), 0);
    QCOMPARE(reception.block().lost, 10);
}

void tst_RtpReception::reportsAreBounded_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<bool>("isReport");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("longer than it is") << QByteArray("\x81\xc8\xff\xff", 4) << false;
    QTest::newRow("a version that is none") << QByteArray("\x01\xc9\x00\x00", 4) << false;
    QTest::newRow("31 blocks announced, none there")
        << QByteArray("\x9f\xc9\x00\x01\x00\x00\x00\x01", 8) << true;
    QTest::newRow("a sender report too short")
        << QByteArray("\x80\xc8\x00\x01\x00\x00\x00\x01", 8) << true;
}

void tst_RtpReception::reportsAreBounded()
{
    QFETCH(QByteArray, datagram);
    QFETCH(bool, isReport);
    const auto report = RtcpReport::parse(datagram, 0);
    QCOMPARE(report.has_value(), isReport);
    QVERIFY(!report || (!report->block && !report->isSender));
}

void tst_RtpReception::eachDigitCountsOnce()
{
    EventScript script(u"0123456789*#ABCDx"_s);
    TelephoneEvents::Receiver receiver;
    QList<RtpPacket> packets = script.packets();
    QCOMPARE(packets.size(), 16 * 7);
    packets.swapItemsAt(3, 4);
    for (const RtpPacket& packet : packets)
        receiver.receive(packet);
    receiver.receive(packets[5]); // late, of a digit long over
    QCOMPARE(receiver.digits(), u"0123456789*#ABCD"_s);
}

void tst_RtpReception::aDigitOfWhichOnlyTheEndCame()
{
    EventScript script(u"42"_s);
    TelephoneEvents::Receiver receiver;
    for (const RtpPacket& packet : script.packets()) {
        if (quint8(packet.payload[1]) & 0x80)
            receiver.receive(packet);
    }
    QCOMPARE(receiver.digits(), u"42"_s);
}

void tst_RtpReception::aDigitTwiceIsTwoDigits()
{
    EventScript script(u"55"_s);
    TelephoneEvents::Receiver receiver;
    for (const RtpPacket& packet : script.packets())
        receiver.receive(packet);
    QCOMPARE(receiver.digits(), u"55"_s);
}

void tst_RtpReception::aLongDigitIsOne()
{
    TelephoneEvents::Receiver receiver;
    RtpPacket packet = speech(1);
    packet.hasMarker = true;
    packet.payload = QByteArrayView("\x05\x0a\xff\xff", 4);
    QVERIFY(receiver.receive(packet));
    packet.hasMarker = false;
    packet.timestamp += 0xffff;
    packet.payload = QByteArrayView("\x05\x8a\x10\x00", 4);
    QVERIFY(!receiver.receive(packet));
    QCOMPARE(receiver.digits(), u"5"_s);
}

void tst_RtpReception::digitsSentAreOfProperLength()
{
    EventScript script(u"7"_s);
    const QList<RtpPacket> packets = script.packets();
    QCOMPARE(packets.size(), 7);
    for (int i = 0; i < 7; ++i) {
        const auto bytes = packets[i].payload;
        QCOMPARE(int(bytes[0]), 7);
        QCOMPARE(packets[i].hasMarker, i == 0);
        QCOMPARE(packets[i].timestamp, packets[0].timestamp);
        QCOMPARE(bool(quint8(bytes[1]) & 0x80), i >= 4);
        QCOMPARE(int(qFromBigEndian<quint16>(bytes.data() + 2)), 160 * qMin(i + 1, 5));
    }
}

/// Values of ITU-T G.191's reference.
void tst_RtpReception::compandsAsTheStandard()
{
    const QList<std::array<int, 3>> values { { 0, 0xd5, 0xff }, { -1, 0x55, 0x7e },
        { 1000, 0xfa, 0xce }, { -1000, 0x7a, 0x4e }, { 32'767, 0xaa, 0x80 },
        { -32'768, 0x2a, 0x00 }, { 100, 0xd3, 0xf2 }, { 12'345, 0xbd, 0x97 } };
    for (const auto& [sample, alaw, ulaw] : values) {
        QCOMPARE(int(G711::alaw(int16_t(sample))), alaw);
        QCOMPARE(int(G711::ulaw(int16_t(sample))), ulaw);
    }
}

void tst_RtpReception::speechRepeatsWithoutAStep()
{
    SpeechSource source;
    source.setCodec(*SpeechCodecs::byName(u"ulaw"_s));
    QVERIFY(source.isSpeech());
    std::array<uint8_t, SpeechSource::maximumBytes> first {};
    std::array<uint8_t, SpeechSource::maximumBytes> again {};
    QCOMPARE(source.next(20, first), 160);
    QSet<int> different;
    for (int i = 1; i < 50; ++i) {
        source.next(20, again);
        different.insert(again[80]);
    }
    QVERIFY(different.size() > 10);
    QCOMPARE(source.next(20, again), 160);
    QCOMPARE(again, first);
}

void tst_RtpReception::otherCodecsFillTheirFrames_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("bytes");
    QTest::newRow("g729") << u"g729"_s << 20;
    QTest::newRow("g722") << u"g722"_s << 160;
    QTest::newRow("g726") << u"g726"_s << 80;
    QTest::newRow("gsm") << u"gsm"_s << 33;
    QTest::newRow("opus") << u"opus"_s << 3;
}

void tst_RtpReception::otherCodecsFillTheirFrames()
{
    QFETCH(QString, codec);
    QFETCH(int, bytes);
    SpeechSource source;
    source.setCodec(*SpeechCodecs::byName(codec));
    QVERIFY(!source.isSpeech());
    std::array<uint8_t, SpeechSource::maximumBytes> packet {};
    QCOMPARE(source.next(20, packet), bytes);
}

QTEST_GUILESS_MAIN(tst_RtpReception)
#include "tst_RtpReception.moc"
