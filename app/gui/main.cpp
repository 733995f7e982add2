// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/Process.h"
#include "app/gui/Application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int complain(const QString& text)
{
    std::fputs((u"doppino: "_s + text + u'\n').toUtf8().constData(), stderr);
    return 2;
}

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({ u"database"_s,
        u"The database to use: a file, or postgresql://USER@HOST:PORT/NAME."_s, u"PLACE"_s });
    parser.addOption(
        { u"passphrase-file"_s, u"A file whose first line unlocks the passwords."_s, u"FILE"_s });
    parser.addOption({ u"language"_s, u"en or it."_s, u"CODE"_s });
    parser.addOption({ u"help"_s, u"Shows this help."_s });
    parser.addOption({ u"version"_s, u"Shows the version."_s });
    parser.addPositionalArgument(
        u"file"_s, u"A site file to import, or a job file to open."_s, u"[FILE]"_s);
}

/// Made before there is an application that knows its name.
QString helpOf(const QCommandLineParser& parser)
{
    return parser.helpText().replace(u"<executable_name>"_s, u"doppino"_s);
}

/// @return a whole path; empty without one
QString fileFrom(const QCommandLineParser& parser)
{
    const QString file = parser.positionalArguments().value(0);
    return file.isEmpty() ? file : QFileInfo(file).absoluteFilePath();
}

Secret passphraseFrom(const QCommandLineParser& parser)
{
    QByteArray line = Process::takeVariable("DOPPINO_PASSPHRASE");
    if (parser.isSet(u"passphrase-file"_s)) {
        QFile file(parser.value(u"passphrase-file"_s));
        line = file.open(QFile::ReadOnly) ? file.readLine(4096) : QByteArray();
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const Secret passphrase(line);
    wipe(line);
    return passphrase;
}

bool hasDisplay()
{
    for (const char* variable : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    return false;
}

} // namespace

int main(int argc, char* argv[])
{
    Process::disableCoreDumps();
    Process::restrictNewFiles();
    Process::outliveFileSizeLimit();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return complain(parser.errorText());
    if (parser.positionalArguments().size() > 1)
        return complain(u"one file at a time: "_s + parser.positionalArguments().join(u' '));
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        const QString text
            = parser.isSet(u"version"_s) ? u"doppino " DOPPINO_VERSION "\n"_s : helpOf(parser);
        std::fputs(text.toUtf8().constData(), stdout);
        return 0;
    }
    // Qt itself would abort; doppinoctl is the program for machines without a display.
    if (!hasDisplay())
        return complain(u"there is no display here; use doppinoctl."_s);

    QCoreApplication::setOrganizationName(u"doppino"_s);
    QCoreApplication::setApplicationName(u"doppino"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOPPINO_VERSION));
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Doppino"_s);
    QGuiApplication::setDesktopFileName(u"doppino"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/doppino.svg"_s));

    Application doppino(
        { parser.value(u"database"_s), parser.value(u"language"_s), passphraseFrom(parser),
            fileFrom(parser) });
    doppino.show();
    return QApplication::exec();
}
