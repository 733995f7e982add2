// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/checks/LoadEvidence.h"
#include "models/certification/checks/OwnCall.h"

#include <deque>

/// Many calls: which, when, and how long they stand.
struct LoadPlan {
    QString number; ///< as it is dialled
    bool isOwn = false; ///< they come in again, and are answered
    int calls = 0;
    /// When each is placed, after the start; empty = one after the other, each when the one before
    /// was answered or refused.
    QList<std::chrono::milliseconds> placedAt {};
    bool isEndedByRefusal = false; ///< no more are placed after the first that is refused
    bool isShort = false; ///< each is hung up as soon as it is answered
    std::chrono::milliseconds hold { 0 }; ///< all stand together; real
    std::chrono::milliseconds apart { 0 }; ///< at least, those placed one after the other

    /// So many a second, evenly.
    static QList<std::chrono::milliseconds> evenly(int calls, double perSecond);
    /// So long at each whole rate from the one to the other, for one call at least.
    static QList<std::chrono::milliseconds> rising(
        int from, int to, std::chrono::milliseconds eachFor);
};

/// Places many calls, holds them and hangs them up. What it keeps grows with the calls that are up,
/// and by a few figures for each that was.
class LoadRun : public QObject {
    Q_OBJECT

public:
    /// Two sockets and a timer each, for both ends.
    static constexpr int mostCalls = 500;

    /// @param line up (CheckLine::withLine), outlives this
    LoadRun(CheckLine& line, LoadPlan plan, QObject* parent = nullptr);
    ~LoadRun() override;

    void start();
    /// Takes down what is up; over() comes no more. `then` when nothing is up any longer.
    void stop(std::function<void()> then);
    [[nodiscard]] const LoadPlan& plan() const { return m_plan; }
    /// The longest it can take.
    [[nodiscard]] std::chrono::milliseconds longest() const;

Q_SIGNALS:
    /// Exactly once, never from inside a call of yours: nothing is up.
    void over(const LoadEvidence& evidence);
    void progressed(int percent);
    void figuresChanged(const MediaFigures& figures); ///< of one of the calls

private:
    enum class State { New, Placing, Settling, Holding, Releasing, Over };
    struct Leg {
        std::unique_ptr<CallLeg> leg;
        quint64 heardBefore = 0; ///< when the holding began
        bool isCounted = false; ///< as answered
    };

    void place();
    void placeDue();
    [[nodiscard]] bool isAllPlaced() const;
    [[nodiscard]] bool isNextDue() const;
    void onCalled(const std::shared_ptr<SipCall>& call);
    Leg& add(std::shared_ptr<SipCall> call);
    void settleSoon();
    void settle();
    void count();
    void release(bool isHurried);
    void releaseSome();
    void drop();
    void hold();
    void onTick();
    void onDeadline();
    void finish();
    void tellProgress();
    [[nodiscard]] int waiting() const; ///< placed, neither answered nor over

    CheckLine& m_line;
    const LoadPlan m_plan;
    State m_state = State::New;
    std::deque<Leg> m_out;
    std::deque<Leg> m_in;
    LoadEvidence m_evidence;
    QElapsedTimer m_since;
    QElapsedTimer m_holdingFor;
    qint64 m_lastPlacedMs = 0;
    QTimer m_tick;
    QTimer m_deadline;
    std::function<void()> m_stopped;
    bool m_isSettling = false;
    bool m_isRefused = false;
    int m_percent = 0; ///< told
};
