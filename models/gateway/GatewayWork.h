// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayJob.h"
#include "models/net/CliSession.h"
#include "models/net/TftpServer.h"

#include <QElapsedTimer>

/// The engine inside GatewayJob: one dialog, from connecting to logging out.
/// Every method that waits takes the continuation to call on success; failures all go to
/// failWith(), which undoes what was done and ends the job.
class GatewayJob::Work : public QObject {
public:
    Work(GatewayJob& job, GatewayRequest request, Clock clock);
    ~Work() override;

    void start();
    void cancel();

    [[nodiscard]] bool isActivated() const { return m_isActivated; }
    QString identity;
    QString difference;
    QString method;
    QStringList notes;

private:
    using Next = std::function<void()>;
    using TakeText = std::function<void(const QByteArray&)>;
    using TakeError = std::function<void(const Error&)>;

    /// What of the device may no longer be as it was found.
    enum class Touched { Nothing, Startup, Running };

    // The way there, in order.
    void connectToDevice(const QString& host, Next next, TakeError otherwise);
    void prepareTftp(Next next);
    void logIn(Next next, TakeError otherwise);
    void identify(Next next);
    Status readIdentity(const QList<QByteArray>& lines);
    void backUp(Next next);
    void compare(Next next);
    void sendByTftp();
    void readBackScratch();
    void storeStartup();
    void readBackStartup();
    void sendInline();
    void sendLine(qsizetype index);
    void onLineFailed(qsizetype index, const Error& error);
    void leaveConfiguration(int tries, Next next, TakeError otherwise);
    void readBackRunning();
    void saveRunning();
    void readBackSaved();
    void activate();
    void waitForReturn();
    void tryReturn();
    void onNotBackYet(const Error& error);
    void verify();
    void checkRunning(const QByteArray& running);
    void logOut(Next next);

    // Small pieces.
    void beginStep(const QString& name);
    void endStep(StepState state);
    void command(const QByteArray& line, std::chrono::milliseconds deadline, bool isChanging,
        CliSession::Done done);
    void show(const QByteArray& line, TakeText done, TakeError otherwise);
    void copyToDevice(const QByteArray& line, const QByteArray& file, const QByteArray& content,
        Next next, TakeError otherwise);
    void copyFromDevice(
        const QByteArray& line, const QByteArray& file, TakeText next, TakeError otherwise);
    void transfer(
        const QByteArray& line, const QByteArray& file, TakeText next, TakeError otherwise);
    void endTransfer();
    void retireSession();
    [[nodiscard]] CliExpect prompt() const;
    [[nodiscard]] QString firstDifference(const QByteArray& found, bool isExact) const;
    [[nodiscard]] QString redacted(const QString& text) const;
    [[nodiscard]] QString addressChange(const QList<ConfigDifference>& differences) const;
    [[nodiscard]] QString described(const ConfigDifference& difference) const;
    [[nodiscard]] Error located(const Error& error) const;
    [[nodiscard]] QString returnHost() const;
    [[nodiscard]] bool isUploadingByTftp() const;

    // The way back.
    void failWith(const Error& error);
    void undo(Next undone, TakeError otherwise);
    void undoStartup(Next undone, TakeError otherwise);
    void undoRunning(Next undone, TakeError otherwise);
    void undoSave(Next undone, TakeError otherwise);
    void replay(QList<QByteArray> lines, Next next, TakeError otherwise);
    void reconnect(Next next, TakeError otherwise);
    void end(Outcome outcome);

    GatewayJob& m_job;
    GatewayRequest m_request;
    const Dialect& m_dialect;
    Clock m_clock;
    std::unique_ptr<CliSession> m_session;
    TftpServer m_tftp;
    QTimer m_requestTimer;
    QTimer m_pollTimer;
    QElapsedTimer m_stepTimer;
    QElapsedTimer m_reloadTimer;
    QString m_step;
    QRegularExpression m_prompt;
    QList<QByteArray> m_lines; ///< to type, inline
    QByteArray m_runningBackup;
    QByteArray m_startupBackup;
    QString m_serial;
    Error m_lastReturnError;
    Touched m_touched = Touched::Nothing;
    bool m_isInline = false;
    bool m_isLoggedIn = false;
    bool m_isActivated = false;
    bool m_isConfiguring = false; ///< in configuration mode, as far as known
    bool m_isSaveTried = false;
    bool m_wasAway = false; ///< could not be reached at least once since the restart
    bool m_isUndoing = false;
    bool m_isUntrusted = false; ///< the session may not be at a prompt
    bool m_isCancelled = false;
    bool m_isOver = false;
};
