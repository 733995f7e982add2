// SPDX-License-Identifier: GPL-3.0-or-later
// How long a whole site takes, against how long the PBX itself works for it: bench_deploy [MS]
#include "tests/app/DeployBench.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int users = 200;
constexpr int trunks = 10;
constexpr int gateways = 5;
constexpr double bound = 1.2;

/// How many such requests the PBX bears at once, as its quirks have it: numbers are given without
/// a lock, files are truncated before they are locked.
struct Allowance {
    QString match;
    int parallel;
};

const QList<Allowance>& allowances()
{
    static const QList<Allowance> all {
        { u"^POST .*/(trunks|gateways|mainextensions|outboundroutes|inboundroutes|sync)$"_s, 1 },
        { u"^(PATCH|DELETE) .*/(trunks|gateways|defaults|models)\\b"_s, 1 },
        { u"/(login|testauth|custom\\.js|userprovider)$"_s, 1 },
        { u"^POST .*/voicemails$"_s, 2 },
        { u"."_s, 4 },
    };
    return all;
}

struct Count {
    int requests = 0;
    double ms = 0; ///< as long as the PBX has to work for them at least
};

QList<Count> counted(const QStringList& lines, double processing)
{
    QList<Count> counts(allowances().size());
    for (const QString& line : lines)
        for (qsizetype i = 0; i < allowances().size(); ++i) {
            if (!QRegularExpression(allowances()[i].match).match(line).hasMatch())
                continue;
            ++counts[i].requests;
            counts[i].ms += processing / allowances()[i].parallel;
            break;
        }
    return counts;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int processing = argc > 1 ? QByteArray(argv[1]).toInt() : 50;
    NethVoiceSetup setup = DeployBench::subscribed();
    setup.processing = std::chrono::milliseconds(processing);
    setup.reload = std::chrono::seconds(2); // one for many requests, as in the real one
    DeployBench bench(setup);
    if (!bench.import(DeployBench::many(users, trunks, gateways)))
        return EXIT_FAILURE;
    const auto run = bench.begin();
    while (!run->isOver())
        (void)run->wait(); // it may take longer than a test has patience
    const VerifyEnd& end = run->soFar();
    if (end.code != 0)
        qFatal("%s", end.all().constData());
    QTextStream out(stdout);
    const auto counts = counted(bench.peer.lines(), processing);
    double busy = 0;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        busy += counts[i].ms;
        out << counts[i].requests << " requests, " << allowances()[i].parallel
            << " at once: " << qRound(counts[i].ms) << " ms\n";
    }
    for (const QJsonObject& event : end.events())
        if (event.value(u"event"_s) == u"step"_s && event.value(u"state"_s) == u"done"_s)
            out << "  " << event.value(u"name"_s).toString() << ' '
                << event.value(u"elapsed_ms"_s).toInteger() << " ms\n";
    const qint64 elapsed = end.event(u"result"_s).value(u"elapsed_ms"_s).toInteger();
    const double ratio = double(elapsed) / busy;
    out << users << " users and phones, " << trunks << " trunks, " << gateways
        << " gateways: " << elapsed << " ms, the PBX's own time " << qRound(busy) << " ms, at most "
        << bench.peer.mostAtOnce() << " at once: ratio " << QString::number(ratio, 'f', 2)
        << " (at most " << bound << " expected)\n";
    return EXIT_SUCCESS;
}
