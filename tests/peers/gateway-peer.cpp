// SPDX-License-Identifier: GPL-3.0-or-later
// One simulated gateway as a process.
#include "tests/peers/PeerOptions.h"
#include "tests/peers/PeerSimulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QTextStream>

#include <csignal>
#include <cstdlib>
#include <sys/signalfd.h>

using namespace Qt::StringLiterals;

static void say(const QString& line) { QTextStream(stdout) << line << Qt::endl; }

static int fail(const QString& error)
{
    QTextStream(stderr) << error << Qt::endl;
    return EXIT_FAILURE;
}

/// "startup-config" becomes startup.cfg.
static void dump(const PeerSimulator& simulator, const QString& folder)
{
    QDir().mkpath(folder);
    for (const QStringList names = simulator.storeNames(); const QString& name : names) {
        QFile file(QDir(folder).filePath(name.section(u'-', 0, 0) + u".cfg"_s));
        const QByteArray text = simulator.store(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            say(u"cannot write "_s + file.fileName());
    }
}

/// A descriptor that becomes readable on SIGTERM or SIGINT.
static int blockedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    return signalfd(-1, &set, SFD_CLOEXEC);
}

int main(int argc, char* argv[])
{
    const int signalDescriptor = blockedSignals();
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    addPeerOptions(parser);
    parser.addOption({ u"dump"_s, u"Writes each store here, as <name>.cfg"_s, u"dir"_s });
    parser.process(app);
    PeerSetup setup;
    if (const QString error = readPeerOptions(parser, setup); !error.isEmpty())
        return fail(error);
    PeerSimulator simulator(setup);
    if (!simulator.start())
        return fail(simulator.errorText());
    say(u"listening on %1:%2"_s.arg(simulator.address().toString()).arg(simulator.port()));
    QObject::connect(&simulator, &PeerSimulator::eventHappened, &app, &say);
    const QString folder = parser.value(u"dump"_s);
    const auto dumpAll = [&simulator, folder] {
        if (!folder.isEmpty())
            dump(simulator, folder);
    };
    QObject::connect(&simulator, &PeerSimulator::storeChanged, &app, dumpAll);
    dumpAll();
    QSocketNotifier stopped(signalDescriptor, QSocketNotifier::Read);
    QObject::connect(&stopped, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    const int code = app.exec();
    dumpAll();
    return code;
}
