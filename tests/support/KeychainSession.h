// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

/// This test's own program, called again inside a desktop session with a real keychain.
namespace KeychainSession {

/// What is missing for it; empty = nothing.
inline QString missing()
{
    for (const char* program : { "dbus-run-session", "gnome-keyring-daemon" })
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return QString::fromLatin1(program) + QStringLiteral(" is not installed");
    return {};
}

/// @param folder its home @return what went wrong; empty = it ended with 0
inline QByteArray run(const QString& folder, const QStringList& arguments)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : { "HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME" })
        environment.insert(QString::fromLatin1(variable), folder);
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    // The daemon ends with its session's bus.
    child.start(QStringLiteral("dbus-run-session"),
        QStringList { QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
            QStringLiteral(
                "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
                "exec \"$0\" \"$@\""),
            QCoreApplication::applicationFilePath() }
            + arguments);
    if (!child.waitForFinished(120'000))
        return "it did not end";
    const QByteArray output = child.readAll();
    return child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0
        ? QByteArray()
        : "ended badly: " + output;
}

} // namespace KeychainSession
