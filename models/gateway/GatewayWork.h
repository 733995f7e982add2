// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayWay.h"
#include "models/gateway/LoginChoice.h"

#include <QElapsedTimer>
#include <QTimer>

/// The engine inside GatewayJob: the order of the states, from connecting to logging out, whatever
/// the way. Failures all go to failWith(), which undoes what was done and ends the job.
class GatewayJob::Work : public QObject {
public:
    Work(GatewayJob& job, GatewayRequest request, Clock clock);
    ~Work() override;

    void start();
    void cancel();
    void proceed();
    void decideToKeep(bool isKept);

    [[nodiscard]] bool isActivated() const { return m_isActivated; }
    DeviceIdentity identity;
    QString difference;
    QString method;
    QString door;
    QStringList notes;

private:
    using Next = GatewayWay::Next;
    using TakeError = GatewayWay::TakeError;
    using Moment = LoginChoice::Moment;

    // Which way.
    [[nodiscard]] QList<UploadWay> candidates() const;
    void tryWay(qsizetype index);
    void onDoorClosed(qsizetype index, const Error& error);
    [[nodiscard]] bool takesOtherLogin(const Error& error);
    void chooseTransfer(qsizetype index);
    void take(const UploadWay& way);

    // The states, in order.
    void logIn();
    void identify(Next next, TakeError otherwise);
    Status checkIdentity(const DeviceIdentity& found);
    void backUp();
    void compare();
    void ask();
    void resume();
    void send();
    void readBack();
    void activate();
    void waitForReturn();
    void tryReturn();
    [[nodiscard]] std::chrono::milliseconds nextPoll(qint64 waitedMs) const;
    void onNotBackYet(const Error& error);
    void verify();
    void checkRunning(const QByteArray& running);
    void askToKeep(const std::optional<Error>& problem);
    void conclude();
    void revert();
    void revertOnDevice();
    void onReverted();

    // Small pieces.
    [[nodiscard]] bool isChanging() const;
    void note(const QString& text);
    void beginStep(const QString& name);
    void endStep(StepState state);
    void logOut(Next next);
    [[nodiscard]] Error located(const Error& error) const;
    [[nodiscard]] QString returnHost() const;
    [[nodiscard]] Moment returnMoment() const;
    [[nodiscard]] TakeError failing();

    // The way back.
    void failWith(const Error& error);
    void undo(int attempt, Next undone, TakeError otherwise);
    void reconnect(Next next, TakeError otherwise);
    void tryReconnect(Next next, TakeError otherwise);
    void end(Outcome outcome);

    GatewayJob& m_job;
    GatewayRequest m_request;
    LoginChoice m_login;
    Clock m_clock;
    std::shared_ptr<CliConsole> m_console;
    std::unique_ptr<GatewayWay> m_way;
    QList<UploadWay> m_candidates;
    QTimer m_pollTimer; ///< of waiting for the return, and of reconnecting
    QTimer m_answerTimer; ///< of asking, and of keeping
    std::function<void()> m_poll;
    QElapsedTimer m_stepTimer;
    QElapsedTimer m_reloadTimer;
    QElapsedTimer m_reconnectTimer;
    QString m_step;
    std::optional<Outcome> m_decided; ///< proven; what comes after cannot change it
    std::optional<Error> m_keepProblem;
    bool m_hasWaitedForLogin = false;
    bool m_isFetchMissed = false; ///< restarted, but took nothing over
    bool m_isActivated = false;
    bool m_isAsking = false;
    bool m_isConfirming = false;
    bool m_isReverting = false;
    bool m_wasAway = false; ///< could not be reached at least once since the restart
    bool m_isUndoing = false;
    bool m_isCancelled = false;
    bool m_isOver = false;
};
