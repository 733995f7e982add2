// SPDX-License-Identifier: GPL-3.0-or-later
// How long the technician waits for a verdict: the whole program, against a real registrar and
// against nobody.
#include "tests/app/VerifyBench.h"
#include "tests/peers/KamailioPeer.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QUdpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

struct Took {
    qint64 test = 0;
    qint64 program = 0;
};

Took median(const VerifyBench& bench, const QString& trunk, int code)
{
    QList<Took> all;
    for (int i = 0; i < runs; ++i) {
        const VerifyEnd end = bench.verify(trunk, { u"--samples"_s, u"5"_s })->wait();
        if (end.code != code)
            qFatal("%s", end.all().constData());
        all.append({ end.event(u"verdict"_s).value(u"elapsed_ms"_s).toInteger(), end.elapsedMs });
    }
    std::sort(
        all.begin(), all.end(), [](const Took& a, const Took& b) { return a.program < b.program; });
    return all[runs / 2];
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    KamailioPeer registrar;
    if (!registrar.start())
        qFatal("no registrar: %s", qPrintable(registrar.errorText()));
    QUdpSocket nobody;
    if (!nobody.bind(QHostAddress::LocalHost))
        qFatal("no port to be silent at");
    VerifyBench bench;
    bench.add(u"works"_s, VerifyBench::registering(u"works"_s, registrar.port()));
    bench.add(u"nobody"_s, VerifyBench::registering(u"nobody"_s, nobody.localPort()));
    if (const VerifyEnd imported = bench.import(); imported.code != 0)
        qFatal("%s", imported.all().constData());
    const Took works = median(bench, u"works"_s, 0);
    const Took silent = median(bench, u"nobody"_s, 4);
    QTextStream out(stdout);
    out << "works, five samples: test " << works.test << " ms, program " << works.program
        << " ms (under 1500 expected)\n"
        << "nobody there on UDP: test " << silent.test << " ms, program " << silent.program
        << " ms (under 8000 expected)\n";
    return 0;
}
