// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/LoadJudge.h"
#include "tests/models/certification/LoadLine.h"
#include "tests/models/certification/ProviderTrials.h"

#include <cmath>
#include <limits>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QString number = u"0721405516"_s;

/// Calls of which so many were answered and the others refused.
LoadEvidence calls(int answered, int refused = 0, const QString& why = u"486 Busy Here"_s)
{
    LoadEvidence evidence;
    evidence.asked = evidence.placed = answered + refused;
    evidence.answered = evidence.atOnce = answered;
    if (refused > 0) {
        evidence.refusals.insert(why, refused);
        evidence.lastStatus = why.left(3).toInt();
    }
    MediaFigures good;
    good.received = 500;
    good.mos = 4.3;
    for (int i = 0; i < answered; ++i)
        evidence.ends.append({ false, good });
    return evidence;
}

LoadEvidence with(LoadEvidence evidence, const std::function<void(LoadEvidence&)>& change)
{
    change(evidence);
    return evidence;
}

/// The calls in which such a request was seen.
QSet<QByteArray> callsWith(const QByteArray& log, const QList<QByteArray>& methods)
{
    QSet<QByteArray> calls;
    QByteArray method;
    for (const QByteArray& line : log.split('\n')) {
        if (line.contains(" sip:") && line.trimmed().endsWith("SIP/2.0"))
            method = line.left(line.indexOf(' '));
        if (line.startsWith("Call-ID: ") && methods.contains(method))
            calls.insert(line.mid(9).trimmed());
        if (line.startsWith("SIP/2.0"))
            method.clear();
    }
    return calls;
}

/// Packets that came of every call at least.
quint64 seenOfEach(const LossyEcho& echo, int calls)
{
    const auto truths = echo.truths();
    quint64 least = truths.size() < calls ? 0 : std::numeric_limits<quint64>::max();
    for (const LossyEcho::Truth& each : truths)
        least = qMin(least, each.seen);
    return least;
}

QString codeOf(const std::optional<Error>& error)
{
    return error ? errorCodeName(error->code) : u"passed"_s;
}

} // namespace

class tst_CheckLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whenCallsArePlaced();
    void channelsAreJudged_data();
    void channelsAreJudged();
    void whoElseAnsweredProvesNothing();
    void parallelCallsAreJudged_data();
    void parallelCallsAreJudged();
    void theFiguresAreTheLines();
    void stoppedEverythingIsHungUp_data();
    void stoppedEverythingIsHungUp();
    void providers_data();
    void providers();
    void aSingleChannel_data();
    void aSingleChannel();

private:
    void compareWithTheSetting(const LoadLine& line);

    std::shared_ptr<const Catalog> m_catalog;
};

void tst_CheckLoad::initTestCase() { m_catalog = Catalog::load().value(); }

void tst_CheckLoad::whenCallsArePlaced()
{
    using Times = QList<milliseconds>;
    QCOMPARE(LoadPlan::evenly(4, 10), (Times { 0ms, 100ms, 200ms, 300ms }));
    QCOMPARE(LoadPlan::evenly(2, 0.5), (Times { 0ms, 2000ms }));
    QCOMPARE(
        LoadPlan::rising(1, 3, 1000ms), (Times { 0ms, 1000ms, 1500ms, 2000ms, 2333ms, 2666ms }));
    QCOMPARE(LoadPlan::rising(1, 10, 5000ms).size(), 275);
    QCOMPARE(LoadPlan::rising(1, 3, 10ms), (Times { 0ms, 1000ms, 1500ms }));
}

void tst_CheckLoad::channelsAreJudged_data()
{
    QTest::addColumn<LoadEvidence>("evidence");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("beyond");
    const QString passed = u"passed"_s;
    const QString refused = u"channels_refused"_s;
    const QString notKept = u"limit_not_kept"_s;
    QTest::newRow("as agreed, one more is busy") << calls(6, 1) << passed << passed;
    QTest::newRow("one more goes, too") << calls(7) << passed << notKept;
    QTest::newRow("both ends count") << calls(3, 1) << passed << passed;
    QTest::newRow("too few even so") << calls(2, 1) << refused << passed;
    QTest::newRow("refused with a server's failure")
        << calls(6, 1, u"500 Server Internal Error"_s) << passed << notKept;
    QTest::newRow("one more is met by silence") << calls(6, 1, u"no answer"_s) << passed << notKept;
    QTest::newRow("half of them, then silence")
        << calls(3, 1, u"no answer"_s) << refused << notKept;
    QTest::newRow("one was cut off") << with(calls(6, 1), [](auto& e) { e.dropped = 1; })
                                     << u"call_dropped"_s << u"call_dropped"_s;
    QTest::newRow("the others lose their speech")
        << with(calls(6, 1), [](auto& e) { e.deafened = 2; }) << passed << notKept;
}

void tst_CheckLoad::channelsAreJudged()
{
    QFETCH(LoadEvidence, evidence);
    QFETCH(QString, limit);
    QFETCH(QString, beyond);
    QCOMPARE(codeOf(LoadJudge::channels(evidence, 6, number)), limit);
    QCOMPARE(codeOf(LoadJudge::beyondLimit(evidence, 6, number)), beyond);
}

void tst_CheckLoad::whoElseAnsweredProvesNothing()
{
    LoadEvidence evidence = calls(6);
    QVERIFY(!LoadJudge::placing(evidence, u"ip"_s, u"host"_s, number));
    evidence.isOwn = true;
    QCOMPARE(
        codeOf(LoadJudge::placing(evidence, u"ip"_s, u"host"_s, number)), u"no_call_arrived"_s);
    evidence.arrived = 6;
    QVERIFY(!LoadJudge::placing(evidence, u"ip"_s, u"host"_s, number));
    evidence.ownTrouble = Error(ErrorCode::PortUnavailable, u"127.0.0.1"_s);
    QCOMPARE(
        codeOf(LoadJudge::placing(evidence, u"ip"_s, u"host"_s, number)), u"port_unavailable"_s);
}

void tst_CheckLoad::parallelCallsAreJudged_data()
{
    QTest::addColumn<LoadEvidence>("evidence");
    QTest::addColumn<QString>("verdict");
    const auto lastEnd = [](const std::function<void(MediaFigures&)>& change) {
        return with(calls(20), [&change](auto& e) { change(e.ends.last().figures); });
    };
    const QString poor = u"speech_poor"_s;
    QTest::newRow("all well") << calls(20) << u"passed"_s;
    QTest::newRow("one lost") << calls(19, 1) << u"calls_lost"_s;
    QTest::newRow("one cut off") << with(calls(20), [](auto& e) { e.dropped = 1; })
                                 << u"call_dropped"_s;
    QTest::newRow("one loses too much") << lastEnd([](auto& f) { f.lossPercent = 1.5; }) << poor;
    QTest::newRow("one is lost on the way there")
        << lastEnd([](auto& f) { f.theirLossPercent = 1.5; }) << poor;
    QTest::newRow("one is shaken") << lastEnd([](auto& f) { f.jitterMs = 31; }) << poor;
    QTest::newRow("one is hardly understood") << lastEnd([](auto& f) { f.mos = 3.7; }) << poor;
    QTest::newRow("one hears nothing") << lastEnd([](auto& f) { f = {}; }) << poor;
    QTest::newRow("none hears anything") << with(calls(3), [](auto& e) {
        for (LoadEvidence::End& each : e.ends)
            each.figures = {};
    }) << u"no_speech"_s;
}

void tst_CheckLoad::parallelCallsAreJudged()
{
    QFETCH(LoadEvidence, evidence);
    QFETCH(QString, verdict);
    const LoadJudge::Quality quality { 1, 30, 3.8 };
    QCOMPARE(codeOf(LoadJudge::parallel(evidence, quality, number)), verdict);
    QCOMPARE(codeOf(LoadJudge::rate(evidence, 99, number)),
        verdict == u"calls_lost" ? verdict : u"passed"_s);
}

/// Of every call what really happened to it is known, and of all of them what was to happen.
void tst_CheckLoad::theFiguresAreTheLines()
{
    constexpr int many = 20;
    constexpr quint64 enough = 110;
    std::vector<std::unique_ptr<LoadLine>> lines;
    for (const LossyEcho::Setting& setting :
        { LossyEcho::Setting { 0, 20, 0, 1 }, LossyEcho::Setting { 1, 30, 5, 2 },
            LossyEcho::Setting { 3, 40, 20, 3 }, LossyEcho::Setting { 5, 20, 0, 4 } }) {
        lines.push_back(std::make_unique<LoadLine>(setting));
        QCOMPARE(lines.back()->begin(*m_catalog, many, 40, 3000ms), QString());
    }
    for (const auto& line : lines) {
        QTRY_VERIFY_WITH_TIMEOUT(seenOfEach(line->echo, many) >= enough, 30'000);
        line->echo.mute(); // so that nothing is under way when the calls end
    }
    for (const auto& line : lines) {
        QTRY_VERIFY_WITH_TIMEOUT(line->evidence, 30'000);
        QVERIFY(!line->trouble);
        QCOMPARE(line->evidence->answered, many);
        QCOMPARE(line->evidence->atOnce, many);
        QCOMPARE(line->evidence->ends.size(), many);
        QCOMPARE(line->evidence->dropped + line->evidence->deafened, 0);
        const auto truths = line->echo.truths();
        for (const LoadEvidence::End& each : line->evidence->ends) {
            const LossyEcho::Truth truth = truths.value(each.figures.local.port);
            QCOMPARE(each.figures.received, truth.sent);
            QCOMPARE(each.figures.lost, truth.missing);
        }
        compareWithTheSetting(*line);
    }
}

void tst_CheckLoad::compareWithTheSetting(const LoadLine& line)
{
    quint64 seen = 0;
    const auto truths = line.echo.truths();
    for (const LossyEcho::Truth& each : truths)
        seen += each.seen;
    // Of so few packets chance alone makes the spread of a binomial distribution.
    const double share = line.echo.setting().lossPercent / 100;
    const double expected = double(seen) * share;
    const double spread = 3 * std::sqrt(expected * (1 - share));
    const double lost = line.evidence->lossPercent().mean * double(seen) / 100;
    QVERIFY2(std::abs(lost - expected) <= 0.1 * expected + spread,
        qPrintable(u"lost %1 of %2, expected %3"_s.arg(lost).arg(seen).arg(expected)));
    const double jitter = line.evidence->jitterMs().mean;
    QVERIFY2(std::abs(jitter - line.meanTrueJitterMs()) <= 0.1 * jitter + 0.2,
        qPrintable(u"%1 ms, really %2"_s.arg(jitter).arg(line.meanTrueJitterMs())));
    // One that this computer shook itself tells nothing of the setting.
    const bool isShaken = line.meanTrueJitterMs() > 1.1 * line.echo.expectedJitterMs() + 0.5;
    const double mos = line.evidence->mos().mean;
    QVERIFY2(isShaken || std::abs(mos - line.expectedMos()) <= 0.1 * line.expectedMos(),
        qPrintable(u"MOS %1, expected %2"_s.arg(mos).arg(line.expectedMos())));
}

void tst_CheckLoad::stoppedEverythingIsHungUp_data()
{
    QTest::addColumn<int>("afterMs");
    QTest::newRow("while calls are placed") << 150;
    QTest::newRow("while all stand") << 700;
}

void tst_CheckLoad::stoppedEverythingIsHungUp()
{
    QFETCH(int, afterMs);
    LoadLine line({});
    QCOMPARE(line.begin(*m_catalog, 10, 40, 30s), QString());
    QTRY_VERIFY(line.run);
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY(since.elapsed() >= afterMs);
    bool isStopped = false;
    line.run->stop([&isStopped] { isStopped = true; });
    QTRY_VERIFY(isStopped);
    QVERIFY(!line.evidence);
    const QSet<QByteArray> placed = callsWith(line.peer->messages(), { "INVITE" });
    QVERIFY(!placed.isEmpty());
    QCOMPARE(callsWith(line.peer->messages(), { "BYE", "CANCEL" }), placed);
}

void tst_CheckLoad::providers_data()
{
    using Misbehaviour = ProviderPeer::Misbehaviour;
    QTest::addColumn<Misbehaviour>("misbehaviour");
    QTest::addColumn<QStringList>("verdicts");
    QTest::newRow("cooperative") << Misbehaviour::None
                                 << QStringList { u"passed"_s, u"passed"_s, u"passed"_s,
                                        u"passed"_s };
    QTest::newRow("half the channels")
        << Misbehaviour::LimitedChannels
        << QStringList { u"channels_refused"_s, u"passed"_s, u"calls_lost"_s, u"passed"_s };
}

void tst_CheckLoad::providers()
{
    QFETCH(ProviderPeer::Misbehaviour, misbehaviour);
    QFETCH(QStringList, verdicts);
    ProviderPeer::Setup setup;
    setup.channels = 8;
    setup.misbehaviour = misbehaviour;
    ProviderPeer provider(setup);
    QVERIFY2(provider.start(), qPrintable(provider.errorText()));
    CheckBench bench({}, 0, {});
    bench.trunk = ProviderTrials::trunkOf(setup);
    bench.inputs = ProviderTrials::inputsFor(setup);
    bench.inputs.insert(u"parallel_calls"_s, u"20"_s); // of which only the channels are used
    bench.agent.nameServers = { provider.nameServer() };
    bench.agent.localAddress = u"127.0.0.1"_s;
    bench.clock = Clock(300);
    const QStringList checks { u"channel_limit"_s, u"beyond_limit"_s, u"parallel_calls"_s,
        u"call_rate"_s };
    for (const QString& check : checks)
        bench.add(check);
    CertificationJob job(bench.request(*m_catalog));
    QVERIFY(CheckBench::run(job));
    QStringList found;
    QByteArray story;
    for (const QString& check : checks) {
        found.append(CheckBench::verdict(CheckBench::result(job, check)));
        story += CheckBench::story(CheckBench::result(job, check)).left(1500) + '\n';
    }
    QVERIFY2(found == verdicts, (found.join(u' ').toUtf8() + '\n' + story).constData());
}

void tst_CheckLoad::aSingleChannel_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<bool>("hasEcho");
    QTest::addColumn<QStringList>("verdicts");
    const QString notKnown = u"skipped: input_missing"_s;
    QTest::newRow("one end counts") << 1 << true << QStringList { u"passed"_s, u"passed"_s };
    QTest::newRow("only an echo could tell") << 0 << false << QStringList { notKnown, notKnown };
    QTest::newRow("not even the echo is reached")
        << 0 << true << QStringList { u"trunk_overloaded"_s, u"trunk_overloaded"_s };
}

/// Of which a call to oneself may take two.
void tst_CheckLoad::aSingleChannel()
{
    QFETCH(int, given);
    QFETCH(bool, hasEcho);
    QFETCH(QStringList, verdicts);
    ProviderPeer::Setup setup;
    setup.channels = given;
    ProviderPeer provider(setup);
    QVERIFY2(provider.start(), qPrintable(provider.errorText()));
    CheckBench bench({}, 0, {});
    bench.trunk = ProviderTrials::trunkOf(setup);
    bench.inputs = ProviderTrials::inputsFor(setup);
    bench.inputs.insert(u"channels"_s, u"1"_s);
    if (!hasEcho)
        bench.inputs.remove(u"echo_number"_s);
    bench.agent.nameServers = { provider.nameServer() };
    bench.agent.localAddress = u"127.0.0.1"_s;
    bench.clock = Clock(300);
    const QStringList checks { u"channel_limit"_s, u"beyond_limit"_s };
    for (const QString& check : checks)
        bench.add(check);
    CertificationJob job(bench.request(*m_catalog));
    QVERIFY(CheckBench::run(job));
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const CertificationResult& result = CheckBench::result(job, checks[i]);
        QVERIFY2(CheckBench::verdict(result) == verdicts[i], CheckBench::story(result));
        const auto isToEcho = [&setup](const TracedMessage& message) {
            return message.bytes.startsWith("INVITE sip:" + setup.echoNumber.toLatin1());
        };
        const auto& messages = result.messages;
        QCOMPARE(std::any_of(messages.begin(), messages.end(), isToEcho), given == 0 && hasEcho);
    }
}

QTEST_GUILESS_MAIN(tst_CheckLoad)
#include "tst_CheckLoad.moc"
