// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated NethVoice as a process, told what to do by lines on its standard input:
//   dump | fault KIND [nth=N] [times=N] [ms=N] [match=REGEX] | release | clear | certificate | quit
#include "tests/peers/NethVoicePeer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QMutex>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = NethVoiceFault::Kind;

/// From the peer's thread as well.
static void say(const QString& line)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    QTextStream(stdout) << line << Qt::endl;
}

static int fail(const QString& error)
{
    QTextStream(stderr) << error << Qt::endl;
    return EXIT_FAILURE;
}

static const QHash<QString, Kind>& kinds()
{
    static const QHash<QString, Kind> names { { u"empty"_s, Kind::Empty },
        { u"error"_s, Kind::Error }, { u"half-saved"_s, Kind::HalfSaved },
        { u"cut-before"_s, Kind::CutBefore }, { u"cut-after"_s, Kind::CutAfter },
        { u"cut-amid"_s, Kind::CutAmid }, { u"slow"_s, Kind::Slow }, { u"silent"_s, Kind::Silent },
        { u"forbidden"_s, Kind::Forbidden }, { u"oversized"_s, Kind::Oversized },
        { u"not-json"_s, Kind::NotJson }, { u"redirected"_s, Kind::Redirected },
        { u"busy"_s, Kind::Busy }, { u"hold-before"_s, Kind::HoldBefore },
        { u"hold-after"_s, Kind::HoldAfter } };
    return names;
}

static bool addFault(NethVoicePeer& peer, const QStringList& words)
{
    if (!kinds().contains(words.value(1)))
        return false;
    NethVoiceFault fault { kinds().value(words[1]) };
    for (const QString& word : words.sliced(2)) {
        const QString value = word.section(u'=', 1);
        if (word.startsWith(u"nth="))
            fault.nth = value.toInt();
        else if (word.startsWith(u"times="))
            fault.times = value.toInt();
        else if (word.startsWith(u"ms="))
            fault.time = std::chrono::milliseconds(value.toInt());
        else if (word.startsWith(u"match="))
            fault.match = QString(value).replace(u"\\s"_s, u" "_s);
        else
            return false;
    }
    peer.addFault(fault);
    return true;
}

static void obey(NethVoicePeer& peer, const QString& line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QString word = words.value(0);
    if (word == u"dump")
        say(u"state "_s
            + QString::fromUtf8(QJsonDocument(peer.state()).toJson(QJsonDocument::Compact)));
    else if (word == u"fault")
        say(addFault(peer, words) ? u"armed"_s : u"what fault? "_s + line);
    else if (word == u"release")
        peer.release();
    else if (word == u"clear")
        peer.clearFaults();
    else if (word == u"certificate")
        say(peer.changeCertificate() ? u"certificate "_s + peer.fingerprint() : peer.errorText());
    else if (word == u"quit")
        QCoreApplication::quit();
    else if (!word.isEmpty())
        say(u"what? "_s + line);
}

static std::optional<QJsonObject> readState(const QString& path)
{
    if (path.isEmpty())
        return QJsonObject();
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

static NethVoiceSetup readSetup(QCommandLineParser& parser)
{
    NethVoiceSetup setup;
    setup.isNs8 = !parser.isSet(u"ns7"_s);
    setup.hasSubscription = parser.isSet(u"subscription"_s);
    setup.port = quint16(parser.value(u"port"_s).toUInt());
    setup.reload = std::chrono::milliseconds(parser.value(u"reload"_s).toInt());
    setup.processing = std::chrono::milliseconds(parser.value(u"processing"_s).toInt());
    setup.workers = qMax(1, parser.value(u"workers"_s).toInt());
    return setup;
}

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        { { u"ns7"_s, u"As on NethServer 7"_s }, { u"subscription"_s, u"More than 8 users"_s },
            { u"port"_s, u"Port; 0 takes a free one"_s, u"n"_s, u"0"_s },
            { u"reload"_s, u"Time of a reload"_s, u"ms"_s, u"0"_s },
            { u"processing"_s, u"Time of a request"_s, u"ms"_s, u"0"_s },
            { u"workers"_s, u"Requests at once"_s, u"n"_s, u"8"_s },
            { u"state"_s, u"What it holds at first"_s, u"file"_s } });
    parser.process(app);
    const auto state = readState(parser.value(u"state"_s));
    if (!state)
        return fail(u"cannot read "_s + parser.value(u"state"_s));
    NethVoicePeer peer(readSetup(parser));
    if (!peer.start())
        return fail(peer.errorText());
    peer.load(*state);
    QObject::connect(
        &peer, &NethVoicePeer::arrived, &peer,
        [](int number, const QString& line) { say(u"arrived %1 %2"_s.arg(number).arg(line)); },
        Qt::DirectConnection);
    QObject::connect(
        &peer, &NethVoicePeer::done, &peer,
        [](int number, const QString& line) { say(u"done %1 %2"_s.arg(number).arg(line)); },
        Qt::DirectConnection);
    say(u"listening on 127.0.0.1:%1 clear %2 %3"_s.arg(peer.port())
            .arg(peer.clearPort())
            .arg(peer.fingerprint()));
    QByteArray typed;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        char piece[4096];
        const auto got = ::read(STDIN_FILENO, piece, sizeof piece);
        if (got <= 0)
            return QCoreApplication::quit();
        typed.append(piece, qsizetype(got));
        for (qsizetype end = 0; (end = typed.indexOf('\n')) >= 0; typed.remove(0, end + 1))
            obey(peer, QString::fromUtf8(typed.first(end)).trimmed());
    });
    return app.exec();
}
