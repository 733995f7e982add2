// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDaemon.h"

#include <QHash>
#include <QTemporaryDir>

/// A real SIP callee or caller (Debian package sip-tester, sipp 3.6.1) on 127.0.0.1, after one of
/// the scenarios in tests/peers/sipp. Runs as any user.
class SippPeer {
public:
    struct Setup {
        QString scenario; ///< file name without its ending
        /// What stands between @ in the scenario: CODE, REASON, RING and TALK (ms), USER,
        /// CALLER, CALLED, ASSERTED.
        QHash<QString, QString> values {};
        bool isEchoing = true; ///< sends the speech it gets back, DTMF events included
        quint16 remotePort = 0; ///< of 127.0.0.1; calls once instead of waiting for calls
        QString transport = QStringLiteral("udp"); ///< or tcp
        quint16 companionPort = 0; ///< of 127.0.0.1, where two of them talk to each other
        quint16 speechPort = 0; ///< of 127.0.0.1, which its callers are told; 0 = its own
    };

    explicit SippPeer(Setup setup)
        : m_setup(std::move(setup))
    {
    }
    /// Answers with speech that comes back.
    static Setup answering(int ringMs = 0);
    /// Answers, sends no speech.
    static Setup mute();
    /// 183 with speech, then the answer.
    static Setup early(int ringMs);
    /// Hangs up so long after the answer.
    static Setup hangingUp(int talkMs);
    /// Answers, then answers nothing any more.
    static Setup droppingBye();
    /// 100 or 180 and no more; can be cancelled.
    static Setup waiting(int code);
    /// The last three digits of the number called are the answer, see refusals().
    static Setup refusing();
    static QList<int> refusals();
    /// Says that to OPTIONS.
    static Setup options(int code);
    /// An echo number that also takes REFER. @param companion port of the companion(), which was
    /// started before @param isLeaving hangs up when transferred, and does not tell how that goes
    static Setup echoing(quint16 companion, bool isLeaving = false);
    /// Makes the calls an echo number is asked for, through a proxy at 127.0.0.1.
    static Setup companion(quint16 proxyPort, const QString& caller, quint16 companion);
    /// Calls a user once through a proxy at 127.0.0.1, echoes speech, hangs up after so long.
    static Setup calling(quint16 proxyPort, const QString& user, const QString& caller, int talkMs);

    /// Waits until it listens (a caller: until it has called); false with errorText().
    bool start();
    void stop() { m_daemon.stop(); }
    /// Of a caller: 0 when the call went as planned.
    int waitForEnd(int deadlineMs) { return m_daemon.waitForEnd(deadlineMs); }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 mediaPort() const { return m_mediaPort; }
    /// Every message it sent and received so far.
    [[nodiscard]] QByteArray messages() const;
    /// What it did not expect.
    [[nodiscard]] QByteArray complaints() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QStringList arguments() const;
    bool writeScenario();

    Setup m_setup;
    QTemporaryDir m_dir;
    PeerDaemon m_daemon;
    QString m_errorText;
    quint16 m_port = 0;
    quint16 m_mediaPort = 0;
};
