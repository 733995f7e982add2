// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred calls with speech at the same time for a minute, over lines whose loss and jitter are
// set: what is measured, what really happened, and what it costs. bench_load [SECONDS]
#include "tests/models/certification/LoadLine.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cmath>
#include <sys/resource.h>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int calls = 100;
constexpr double perSecond = 20;

double cpuSeconds()
{
    rusage used {};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds
        = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

bool isWithinTenth(double measured, double expected)
{
    return std::abs(measured - expected) <= 0.1 * expected;
}

/// Where none was set, there is what this computer itself makes.
bool isJitterRight(const LoadLine& line)
{
    constexpr double leastMs = 0.5;
    const double measured = line.evidence->jitterMs().mean;
    if (line.echo.setting().jitterMs > 0)
        return isWithinTenth(measured, line.echo.expectedJitterMs());
    return measured < leastMs || isWithinTenth(measured, line.meanTrueJitterMs());
}

struct Comparison {
    double worstLossError = 0; ///< of one call, in percent points, against what it really lost
    double worstJitterError = 0; ///< in ms
    double longestPauseMs = 0; ///< of what we sent
    double trueLossPercent = 0;
};

Comparison compared(const LoadLine& line)
{
    Comparison result;
    quint64 seen = 0;
    quint64 dropped = 0;
    const auto truths = line.echo.truths();
    for (const LoadEvidence::End& each : line.evidence->ends) {
        const LossyEcho::Truth truth = truths.value(each.figures.local.port);
        const double lost = 100.0 * double(truth.missing) / double(truth.missing + truth.sent);
        seen += truth.seen;
        dropped += truth.dropped;
        result.worstLossError
            = qMax(result.worstLossError, std::abs(each.figures.lossPercent - lost));
        result.worstJitterError
            = qMax(result.worstJitterError, std::abs(each.figures.jitterMs - truth.jitterMs));
        result.longestPauseMs = qMax(result.longestPauseMs, truth.longestPauseMs);
    }
    result.trueLossPercent = 100.0 * double(dropped) / double(qMax<quint64>(1, seen));
    return result;
}

bool report(const LoadLine& line, milliseconds hold, double wallSeconds, double ownCpu)
{
    QTextStream out(stdout);
    const LossyEcho::Setting& setting = line.echo.setting();
    const LoadEvidence& evidence = *line.evidence;
    const Comparison truth = compared(line);
    const auto loss = evidence.lossPercent();
    const auto jitter = evidence.jitterMs();
    const auto mos = evidence.mos();
    const bool isRight = evidence.answered == calls && evidence.atOnce == calls
        && evidence.dropped == 0 && isWithinTenth(loss.mean, setting.lossPercent)
        && isJitterRight(line) && isWithinTenth(mos.mean, line.expectedMos());
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    out << "loss " << setting.lossPercent << " %, delay " << setting.delayMs << " ± "
        << setting.jitterMs << " ms, " << evidence.atOnce << " calls at once for "
        << hold.count() / 1000 << " s: " << (isRight ? "within 10 %" : "OUTSIDE 10 %") << '\n';
    const FactList facts = evidence.facts();
    for (const TrunkFact& fact : facts.facts())
        out << "  " << fact.key << ' ' << fact.value << '\n';
    out << "  loss: set " << setting.lossPercent << ", really " << truth.trueLossPercent
        << ", measured " << loss.mean << " %; one call at most " << truth.worstLossError
        << " points off\n  jitter: set " << line.echo.expectedJitterMs() << ", really "
        << line.meanTrueJitterMs() << ", measured " << jitter.mean << " ms; one call at most "
        << truth.worstJitterError << " ms off\n  MOS: expected " << line.expectedMos()
        << ", measured " << mos.mean << "\n  late: " << line.echo.late()
        << " packets of the echo; longest pause in what we sent " << truth.longestPauseMs
        << " ms\n  processor: " << 100 * ownCpu / wallSeconds << " % of one, the echo's "
        << 100 * line.echo.cpuSeconds() / wallSeconds << " % not counted\n";
    return isRight;
}

bool run(const Catalog& catalog, const LossyEcho::Setting& setting, milliseconds hold)
{
    LoadLine line(setting);
    const double cpuBefore = cpuSeconds();
    QElapsedTimer wall;
    wall.start();
    if (const QString trouble = line.begin(catalog, calls, perSecond, hold); !trouble.isEmpty())
        qFatal("%s", qPrintable(trouble));
    const auto patience = int((hold + 60s) / 1ms);
    if (!QTest::qWaitFor([&line] { return line.evidence.has_value(); }, patience))
        qFatal("the calls do not end");
    return report(line, hold, double(wall.elapsed()) / 1000,
        cpuSeconds() - cpuBefore - line.echo.cpuSeconds());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int stated = app.arguments().value(1).toInt();
    const milliseconds whole = std::chrono::seconds(stated > 0 ? stated : 60);
    const auto catalog = Catalog::load();
    if (!catalog)
        qFatal("no catalogue");
    bool isRight = run(**catalog, { 1, 30, 5, 1 }, whole);
    for (const LossyEcho::Setting& setting :
        { LossyEcho::Setting { 0, 30, 0, 2 }, LossyEcho::Setting { 0, 30, 5, 3 },
            LossyEcho::Setting { 3, 40, 20, 4 }, LossyEcho::Setting { 5, 30, 0, 5 } })
        isRight = run(**catalog, setting, whole / 3) && isRight;
    return isRight ? 0 : 1;
}
