// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

/// A real server of the system as a child process, on 127.0.0.1 and a port that was free.
class PeerDaemon {
public:
    ~PeerDaemon() { stop(); }

    /// A port nobody listened on a moment ago.
    static quint16 freePort();
    /// Waits until the port accepts connections; false with errorText() when it does not.
    bool start(const QString& program, const QStringList& arguments, quint16 port);
    void stop();
    /// Ends it and every process it started, at once.
    void killTree();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

private:
    bool waitForPort(quint16 port);

    QProcess m_process;
    QString m_errorText;
};
