// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

/// A real server of the system as a child process, on 127.0.0.1 and a port that was free.
class PeerDaemon {
public:
    ~PeerDaemon() { stop(); }

    /// A port that nobody has, by TCP or UDP, and no other test is given (see PortLease).
    static quint16 freePort();
    /// Waits until the port accepts connections; false with errorText() when it does not.
    bool start(const QString& program, const QStringList& arguments, quint16 port);
    /// The same, for one that listens on UDP only: waits until the port is taken.
    bool startUdp(const QString& program, const QStringList& arguments, quint16 port);
    void stop();
    /// Waits until it ends by itself; its exit code, or -1.
    int waitForEnd(int deadlineMs);
    /// What it wrote so far.
    [[nodiscard]] QByteArray output();
    /// Ends it and every process it started, at once.
    void killTree();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    /// Starts anew, with other ports, while between asking for free ones and binding them another
    /// test's peer was faster. @param start chooses the ports and starts
    template <typename Start> bool startAtFreePorts(Start start)
    {
        constexpr int attempts = 5;
        for (int i = 0; i < attempts; ++i) {
            if (start())
                return true;
            if (!m_errorText.contains(QLatin1String("already in use"), Qt::CaseInsensitive))
                return false;
        }
        return false;
    }

private:
    bool launch(const QString& program, const QStringList& arguments);
    bool waitForPort(quint16 port);
    bool waitForUdpPort(quint16 port);

    QProcess m_process;
    QByteArray m_output;
    QString m_errorText;
};
