// SPDX-License-Identifier: GPL-3.0-or-later
// One simulated Patton Trinity gateway as a process.
#include "tests/peers/TrinitySimulator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSocketNotifier>
#include <QTextStream>

#include <csignal>
#include <cstdlib>
#include <sys/signalfd.h>

using namespace Qt::StringLiterals;

static const QHash<QString, bool TrinityFaults::*> switches {
    { u"strikesAfterEffect"_s, &TrinityFaults::strikesAfterEffect },
    { u"sessionLimit"_s, &TrinityFaults::sessionLimit },
    { u"oneBytePerPacket"_s, &TrinityFaults::oneBytePerPacket },
    { u"bannerLooksLikePrompt"_s, &TrinityFaults::bannerLooksLikePrompt },
    { u"ansiJunk"_s, &TrinityFaults::ansiJunk },
    { u"optionFlood"_s, &TrinityFaults::optionFlood },
    { u"endlessLine"_s, &TrinityFaults::endlessLine },
    { u"tftpDuplicate"_s, &TrinityFaults::tftpDuplicate },
    { u"tftpNoOptions"_s, &TrinityFaults::tftpNoOptions },
    { u"tftpAbort"_s, &TrinityFaults::tftpAbort },
    { u"tftpNeverAsks"_s, &TrinityFaults::tftpNeverAsks },
    { u"tftpPretends"_s, &TrinityFaults::tftpPretends },
    { u"corruptTmp"_s, &TrinityFaults::corruptTmp },
    { u"corruptStartup"_s, &TrinityFaults::corruptStartup },
    { u"reloadRefused"_s, &TrinityFaults::reloadRefused },
    { u"reloadNeverDrops"_s, &TrinityFaults::reloadNeverDrops },
    { u"reloadNeverReturns"_s, &TrinityFaults::reloadNeverReturns },
    { u"reloadReturnsOld"_s, &TrinityFaults::reloadReturnsOld },
    { u"returnsAsOther"_s, &TrinityFaults::returnsAsOther },
};

static const QHash<QString, int TrinityFaults::*> numbers {
    { u"strikes"_s, &TrinityFaults::strikes },
    { u"errorOnLine"_s, &TrinityFaults::errorOnLine },
    { u"ignoreInlineLine"_s, &TrinityFaults::ignoreInlineLine },
    { u"tftpLoss"_s, &TrinityFaults::tftpLoss },
};

static const QHash<QString, TrinityPoint TrinityFaults::*> moments {
    { u"silentAt"_s, &TrinityFaults::silentAt },
    { u"dropAt"_s, &TrinityFaults::dropAt },
    { u"resetAt"_s, &TrinityFaults::resetAt },
    { u"errorAt"_s, &TrinityFaults::errorAt },
};

static const QHash<QString, TrinityPoint> points {
    { u"Connect"_s, TrinityPoint::Connect },
    { u"Login"_s, TrinityPoint::Login },
    { u"Password"_s, TrinityPoint::Password },
    { u"Prompt"_s, TrinityPoint::Prompt },
    { u"Enable"_s, TrinityPoint::Enable },
    { u"ShowVersion"_s, TrinityPoint::ShowVersion },
    { u"ShowRunning"_s, TrinityPoint::ShowRunning },
    { u"CopyToTmp"_s, TrinityPoint::CopyToTmp },
    { u"ReadBackTmp"_s, TrinityPoint::ReadBackTmp },
    { u"CopyToStartup"_s, TrinityPoint::CopyToStartup },
    { u"ReadBackStartup"_s, TrinityPoint::ReadBackStartup },
    { u"Configure"_s, TrinityPoint::Configure },
    { u"InlineLine"_s, TrinityPoint::InlineLine },
    { u"SaveRunning"_s, TrinityPoint::SaveRunning },
    { u"Reload"_s, TrinityPoint::Reload },
    { u"ReloadConfirm"_s, TrinityPoint::ReloadConfirm },
    { u"AfterReload"_s, TrinityPoint::AfterReload },
};

static void say(const QString& line) { QTextStream(stdout) << line << Qt::endl; }

static bool setFault(TrinityFaults& faults, const QString& option)
{
    const QString name = option.section(u'=', 0, 0);
    const QString value = option.section(u'=', 1);
    if (const auto it = switches.constFind(name); it != switches.constEnd())
        faults.** it = value != "0"_L1;
    else if (const auto number = numbers.constFind(name); number != numbers.constEnd())
        faults.** number = value.toInt();
    else if (name == "promptDelay"_L1)
        faults.promptDelay = std::chrono::milliseconds(value.isEmpty() ? 30'000 : value.toInt());
    else if (moments.contains(name) && points.contains(value))
        faults.*moments.value(name) = points.value(value);
    else
        return false;
    return true;
}

static void addOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addOptions({
        { u"address"_s, u"Address to listen on"_s, u"ip"_s, u"127.0.0.1"_s },
        { u"port"_s, u"Port, 0 for a free one"_s, u"port"_s, u"0"_s },
        { u"user"_s, u"Login name"_s, u"name"_s, u"admin"_s },
        { u"password"_s, u"Login password"_s, u"password"_s, QString() },
        { u"serial"_s, u"Serial number: the MAC without colons"_s, u"hex"_s, u"00A0BA010203"_s },
        { u"hostname"_s, u"Name in the prompt"_s, u"name"_s, u"gw"_s },
        { u"startup"_s, u"Startup configuration"_s, u"file"_s },
        { u"dump"_s, u"Writes startup.cfg, running.cfg, tmp.cfg here"_s, u"dir"_s },
        { u"pager"_s, u"Lines before --More--, 0 for none"_s, u"lines"_s, u"0"_s },
        { u"speed"_s, u"Nominal milliseconds in a real one"_s, u"n"_s, u"1"_s },
        { u"reload-time"_s, u"Nominal milliseconds of a reload"_s, u"ms"_s, u"90000"_s },
        { u"fault"_s, u"A field of TrinityFaults; repeatable"_s, u"NAME[=VALUE]"_s },
    });
}

static bool readSetup(const QCommandLineParser& parser, TrinitySetup& setup, QString& error)
{
    setup.address = QHostAddress(parser.value(u"address"_s));
    setup.port = parser.value(u"port"_s).toUShort();
    setup.user = parser.value(u"user"_s);
    setup.password = parser.value(u"password"_s);
    setup.serial = parser.value(u"serial"_s);
    setup.hostname = parser.value(u"hostname"_s);
    setup.pagerLines = parser.value(u"pager"_s).toInt();
    setup.clock = Clock(parser.value(u"speed"_s).toInt());
    setup.reloadTime = std::chrono::milliseconds(parser.value(u"reload-time"_s).toInt());
    for (const QStringList faults = parser.values(u"fault"_s); const QString& fault : faults) {
        if (!setFault(setup.faults, fault))
            error = u"unknown fault "_s + fault;
    }
    QFile startup(parser.value(u"startup"_s));
    if (parser.isSet(u"startup"_s)) {
        if (startup.open(QIODevice::ReadOnly))
            setup.startup = startup.readAll();
        else
            error = startup.fileName() + u": "_s + startup.errorString();
    }
    return error.isEmpty();
}

static void dump(const TrinitySimulator& simulator, const QString& folder)
{
    QDir().mkpath(folder);
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            say(u"cannot write "_s + file.fileName());
    };
    write(u"startup.cfg"_s, simulator.startupConfig());
    write(u"running.cfg"_s, simulator.runningConfig());
    write(u"tmp.cfg"_s, simulator.tmpConfig());
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
    addOptions(parser);
    parser.process(app);
    TrinitySetup setup;
    QString error;
    if (!readSetup(parser, setup, error)) {
        QTextStream(stderr) << error << Qt::endl;
        return EXIT_FAILURE;
    }
    TrinitySimulator simulator(setup);
    if (!simulator.start()) {
        QTextStream(stderr) << simulator.errorText() << Qt::endl;
        return EXIT_FAILURE;
    }
    say(u"listening on %1:%2"_s.arg(simulator.address().toString()).arg(simulator.port()));
    QObject::connect(&simulator, &TrinitySimulator::eventHappened, &app, &say);
    const QString folder = parser.value(u"dump"_s);
    const auto dumpAll = [&simulator, folder] {
        if (!folder.isEmpty())
            dump(simulator, folder);
    };
    QObject::connect(&simulator, &TrinitySimulator::storeChanged, &app, dumpAll);
    dumpAll();
    QSocketNotifier stopped(signalDescriptor, QSocketNotifier::Read);
    QObject::connect(&stopped, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    const int code = app.exec();
    dumpAll();
    return code;
}
