// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReThread.h"
#include "models/sip/re/RtpStream.h"
#include "tests/models/sip/SpeechRelay.h"

#include <QtTest>

#include <atomic>
#include <future>

using namespace Qt::StringLiterals;

namespace {
/// Runs something in the SIP thread and waits for what it says.
template <typename F> auto inSipThread(F f)
{
    std::packaged_task<decltype(f())()> task(std::move(f));
    auto result = task.get_future();
    ReThread::post([&task] { task(); });
    return result.get();
}

/// One end of a talk, as a call would hold it.
class End {
public:
    End()
    {
        inSipThread([this] {
            auto stream = RtpStream::open(
                u"127.0.0.1"_s, { [this] { ++heard; }, [this] { ++digitsSent; } });
            m_stream = stream ? std::move(*stream) : nullptr;
        });
    }
    ~End()
    {
        inSipThread([this] { m_stream.reset(); });
    }
    Endpoint local()
    {
        return inSipThread([this] { return m_stream->local(); });
    }
    Endpoint localReport()
    {
        const Endpoint speech = local();
        return { speech.address, quint16(speech.port + 1) };
    }
    void apply(const AgreedSpeech& agreed)
    {
        inSipThread([this, agreed] { m_stream->apply(agreed); });
    }
    MediaFigures figures()
    {
        return inSipThread([this] { return m_stream->figures(); });
    }
    void sendDigits(const QString& digits)
    {
        inSipThread([this, digits] { m_stream->sendDigits(digits); });
    }

    std::atomic<int> heard { 0 };
    std::atomic<int> digitsSent { 0 };

private:
    std::unique_ptr<RtpStream> m_stream;
};

AgreedSpeech agreed(const Endpoint& remote, const QString& codec = u"alaw"_s)
{
    AgreedSpeech speech;
    speech.codec = SpeechCodecs::byName(codec);
    speech.sendType = speech.receiveType = speech.codec->payloadType;
    speech.sendEventType = speech.receiveEventType = 101;
    speech.remote = remote;
    speech.remoteRtcpPort = quint16(remote.port + 1);
    return speech;
}

AgreedSpeech silenced(const Endpoint& remote)
{
    AgreedSpeech speech = agreed(remote);
    speech.direction = SpeechDirection::RecvOnly;
    return speech;
}
} // namespace

class tst_RtpStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portsComeInPairs();
    void bothHearEachOther();
    void packetsKeepTheirPace();
    void lossDuplicatesAndOrderAreTold_data();
    void lossDuplicatesAndOrderAreTold();
    void jitterIsTheNetworks();
    void reportsTellRoundTripAndTheirLoss();
    void digitsPassABadNetwork();
    void digitsWaitUntilTheyMaySend();
    void holdStopsSpeech();
    void speechGoesWhereItComesFrom();
    void hearsBeforeAnythingIsAgreed();
    void codecsWeCannotEncodeMeasureAllTheSame();
    void rubbishIsPassedOver();
    void aHundredFitInOneThread();
};

void tst_RtpStream::portsComeInPairs()
{
    End one;
    QCOMPARE(one.local().port % 2, 0);
    QCOMPARE(one.local().address, u"127.0.0.1"_s);
    QVERIFY(!inSipThread([] { return RtpStream::open(u"192.0.2.77"_s, {}).has_value(); }));
}

void tst_RtpStream::bothHearEachOther()
{
    End one;
    End other;
    one.apply(agreed(other.local()));
    other.apply(agreed(one.local()));
    QTRY_VERIFY(one.figures().received >= 20 && other.figures().received >= 20);
    const MediaFigures figures = one.figures();
    QCOMPARE(figures.lost, 0u);
    QCOMPARE(figures.codec, u"alaw"_s);
    QCOMPARE(figures.payloadType, 8);
    QCOMPARE(figures.remote, other.local());
    QVERIFY(figures.isSpeechSent);
    QVERIFY2(figures.mos > 4, qPrintable(QString::number(figures.mos)));
    QCOMPARE(one.heard.load(), 1);
}

void tst_RtpStream::packetsKeepTheirPace()
{
    End one;
    End other;
    AgreedSpeech speech = agreed(other.local());
    speech.packetMs = 10;
    QElapsedTimer timer;
    timer.start();
    one.apply(speech);
    QTRY_VERIFY(one.figures().sent >= 200);
    const double expected = double(timer.elapsed()) / 10;
    const auto sent = double(one.figures().sent);
    QVERIFY2(sent > expected * 0.9 && sent < expected + 3,
        qPrintable(u"%1 of %2"_s.arg(sent).arg(expected)));
}

void tst_RtpStream::lossDuplicatesAndOrderAreTold_data()
{
    QTest::addColumn<int>("dropEvery");
    QTest::addColumn<int>("copyEvery");
    QTest::addColumn<int>("delayEvery");
    QTest::newRow("every tenth is lost") << 10 << 0 << 0;
    QTest::newRow("every seventh comes twice") << 0 << 7 << 0;
    QTest::newRow("every fifth is overtaken") << 0 << 0 << 5;
    QTest::newRow("all of it") << 9 << 7 << 5;
}

void tst_RtpStream::lossDuplicatesAndOrderAreTold()
{
    QFETCH(int, dropEvery);
    QFETCH(int, copyEvery);
    QFETCH(int, delayEvery);
    const auto isTurn
        = [](int index, int every) { return every > 0 && index % every == every - 2; };
    SpeechRelay relay([&](int index) {
        SpeechRelay::Fate fate;
        if (isTurn(index, delayEvery))
            fate.delayMs = 50;
        if (isTurn(index, copyEvery))
            fate.copies = 2;
        if (isTurn(index, dropEvery))
            fate.copies = 0;
        return fate;
    });
    End one;
    End other;
    relay.setEnds(one.local(), other.local());
    one.apply(agreed(relay.firstPort()));
    QTRY_VERIFY(relay.seen() > 130);
    one.apply(silenced(relay.firstPort()));
    const quint64 sent = one.figures().sent;
    QTRY_COMPARE(quint64(relay.seen()), sent);
    const auto arrived = quint64(relay.seen() - relay.dropped());
    QTRY_COMPARE(other.figures().received, arrived);
    const MediaFigures figures = other.figures();
    // The last ones may have been lost, too: nobody can know of those.
    const quint64 unknown = isTurn(relay.seen() - 1, dropEvery) ? 1 : 0;
    QCOMPARE(figures.lost, quint64(relay.dropped()) - unknown);
    QCOMPARE(qRound(figures.lossPercent * 10),
        qRound(1000.0 * double(figures.lost) / double(figures.lost + arrived)));
    if (dropEvery > 0)
        QVERIFY2(figures.mos == 0, "no codec is agreed there yet");
}

void tst_RtpStream::jitterIsTheNetworks()
{
    SpeechRelay relay([](int index) { return SpeechRelay::Fate { 1, index % 2 ? 12 : 0 }; });
    End one;
    End other;
    relay.setEnds(one.local(), other.local());
    other.apply(agreed(relay.secondPort()));
    one.apply(agreed(relay.firstPort()));
    QTRY_VERIFY(other.figures().received > 100);
    one.apply(silenced(relay.firstPort()));
    QTRY_COMPARE(other.figures().received, one.figures().sent);
    const double jitter = other.figures().jitterMs;
    QVERIFY2(qAbs(jitter - relay.jitterMs()) < 2 && jitter > 8,
        qPrintable(u"%1, made %2"_s.arg(jitter).arg(relay.jitterMs())));
    QVERIFY(other.figures().maximumGapMs >= 28);
}

void tst_RtpStream::reportsTellRoundTripAndTheirLoss()
{
    SpeechRelay relay([](int index) { return SpeechRelay::Fate { index % 4 == 1 ? 0 : 1, 0 }; });
    SpeechRelay reports([](int) { return SpeechRelay::Fate { 1, 60 }; });
    End one;
    End other;
    relay.setEnds(one.local(), other.local());
    reports.setEnds(one.localReport(), other.localReport());
    AgreedSpeech mine = agreed(relay.firstPort());
    mine.remoteRtcpPort = reports.firstPort().port;
    AgreedSpeech theirs = agreed(relay.secondPort());
    theirs.remoteRtcpPort = reports.secondPort().port;
    one.apply(mine);
    other.apply(theirs);
    QTRY_VERIFY_WITH_TIMEOUT(one.figures().roundTripMs > 0, 9000);
    const MediaFigures figures = one.figures();
    QVERIFY2(figures.roundTripMs > 55 && figures.roundTripMs < 100,
        qPrintable(QString::number(figures.roundTripMs)));
    QVERIFY2(figures.theirLossPercent > 20 && figures.theirLossPercent < 30,
        qPrintable(QString::number(figures.theirLossPercent)));
    QTRY_VERIFY_WITH_TIMEOUT(other.figures().theirLossPercent >= 0, 9000);
    QCOMPARE(other.figures().theirLossPercent, 0.0);
}

void tst_RtpStream::digitsPassABadNetwork()
{
    SpeechRelay relay([](int index) {
        return SpeechRelay::Fate { index % 3 == 0 ? 0 : 1 + index % 2, 0 };
    });
    End one;
    End other;
    relay.setEnds(one.local(), other.local());
    one.apply(agreed(relay.firstPort()));
    other.apply(agreed(relay.secondPort()));
    one.sendDigits(u"1590*#Dd"_s);
    QTRY_COMPARE(one.digitsSent.load(), 1);
    QTRY_COMPARE(other.figures().digits, u"1590*#DD"_s);
    QVERIFY(one.figures().digits.isEmpty());
    QTRY_VERIFY(other.figures().jitterMs < 10); // the timestamps of events stand still
}

void tst_RtpStream::digitsWaitUntilTheyMaySend()
{
    End one;
    End other;
    AgreedSpeech held = agreed(other.local());
    held.direction = SpeechDirection::RecvOnly;
    one.apply(held);
    other.apply(agreed(one.local()));
    one.sendDigits(u"42"_s);
    QTRY_VERIFY(one.figures().received > 20);
    QCOMPARE(one.figures().sent, 0u);
    one.apply(agreed(other.local()));
    QTRY_COMPARE(other.figures().digits, u"42"_s);
    // Whoever takes no events gets none, and it is told.
    AgreedSpeech without = agreed(other.local());
    without.sendEventType = -1;
    one.apply(without);
    QCOMPARE(one.figures().eventType, -1);
}

void tst_RtpStream::holdStopsSpeech()
{
    End one;
    End other;
    one.apply(agreed(other.local()));
    other.apply(agreed(one.local()));
    QTRY_VERIFY(other.figures().received > 10);
    AgreedSpeech inactive = agreed(other.local());
    inactive.direction = SpeechDirection::Inactive;
    one.apply(inactive);
    const quint64 sent = one.figures().sent;
    QTRY_VERIFY(one.figures().received > 40);
    QCOMPARE(one.figures().sent, sent);
    one.apply(agreed(other.local()));
    QTRY_VERIFY(one.figures().sent > sent + 10);
    QTRY_VERIFY(other.figures().received > sent);
    QCOMPARE(other.figures().lost, 0u);
}

void tst_RtpStream::speechGoesWhereItComesFrom()
{
    End one;
    End other;
    QUdpSocket dead;
    QVERIFY(dead.bind(QHostAddress::LocalHost));
    other.apply(agreed({ u"127.0.0.1"_s, dead.localPort() }));
    one.apply(agreed(other.local()));
    QTRY_VERIFY(one.figures().received > 10);
    QCOMPARE(other.figures().remote, one.local());
}

void tst_RtpStream::hearsBeforeAnythingIsAgreed()
{
    End one;
    End other;
    one.apply(agreed(other.local()));
    one.sendDigits(u"7"_s);
    QTRY_COMPARE(other.figures().digits, u"7"_s);
    QCOMPARE(other.heard.load(), 1);
    QCOMPARE(other.figures().codec, QString());
    QCOMPARE(other.figures().sent, 0u);
}

void tst_RtpStream::codecsWeCannotEncodeMeasureAllTheSame()
{
    End one;
    End other;
    AgreedSpeech speech = agreed(other.local(), u"g729"_s);
    one.apply(speech);
    other.apply(agreed(one.local(), u"opus"_s));
    QTRY_VERIFY(one.figures().received > 20 && other.figures().received > 20);
    QVERIFY(!one.figures().isSpeechSent);
    QVERIFY(one.figures().mos > 3.5 && one.figures().mos < 4.2);
}

void tst_RtpStream::rubbishIsPassedOver()
{
    End one;
    QUdpSocket socket;
    const Endpoint to = one.local();
    for (const QByteArray& datagram : { QByteArray(), QByteArray("x"), QByteArray(3000, '\x80'),
             QByteArray(12, '\0'), QByteArray("\x80\xc8\x00\x01", 4) }) {
        socket.writeDatagram(datagram, QHostAddress(to.address), to.port);
        socket.writeDatagram(datagram, QHostAddress(to.address), quint16(to.port + 1));
    }
    End other;
    other.apply(agreed(to));
    QTRY_VERIFY(one.figures().received > 5);
    QCOMPARE(one.figures().lost, 0u);
}

void tst_RtpStream::aHundredFitInOneThread()
{
    std::vector<std::unique_ptr<End>> ends(100);
    for (auto& end : ends)
        end = std::make_unique<End>();
    for (size_t i = 0; i < ends.size(); i += 2) {
        ends[i]->apply(agreed(ends[i + 1]->local()));
        ends[i + 1]->apply(agreed(ends[i]->local()));
    }
    QTRY_VERIFY(ends.back()->figures().received > 100);
    for (const auto& end : ends) {
        QCOMPARE(end->figures().lost, 0u);
        QVERIFY(end->figures().received > 90);
    }
}

QTEST_GUILESS_MAIN(tst_RtpStream)
#include "tst_RtpStream.moc"
