// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/asterisk/AsteriskConsole.h"
#include "models/deploy/asterisk/AsteriskFragments.h"

/// Reads what an Asterisk holds of what is looked after.
class AsteriskReader : public QObject {
public:
    AsteriskReader(AsteriskConsole& console, const QString& pbxKind);

    /// Errors: PbxCommandFailed, PbxFileRefused, PbxAnswerOdd (it does not say where its files
    /// are), those of the connection.
    void read(std::function<void(Result<AsteriskState>)> then);
    /// Where it writes errors to; known after read(). Empty = nowhere.
    [[nodiscard]] const QString& logFile() const { return m_logFile; }

    /// Of the marker that stands while files were written and are not loaded.
    static QString markerName() { return QStringLiteral("doppino.pending"); }

private:
    void onSettings(const QString& answer);
    void readMain(const QStringList& names);
    void readFolders(const QStringList& folders);
    void readModes(const QStringList& paths);
    void readFiles(const QStringList& paths, const QMap<QString, int>& modes);
    void readMarker();
    void finish(Result<AsteriskState> result);
    void fail(const Error& error) { finish(tl::unexpected<Error>(error)); }
    [[nodiscard]] QString absolute(const QString& path) const;

    AsteriskConsole& m_console;
    AsteriskFragments::MainFiles m_main;
    AsteriskState m_state;
    QString m_logFile;
    QStringList m_paths;
    std::function<void(Result<AsteriskState>)> m_then;
};
