// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/CallLeg.h"
#include "models/certification/checks/CheckLine.h"

#include <QTimer>

class OwnCall;

/// What happens in a call, one after the other: begun, then waited for.
struct CallStep {
    QString name; ///< snake_case
    std::function<void(OwnCall&)> begin; ///< may be empty
    std::function<bool(const OwnCall&)> isDone; ///< empty = when its time is over
    std::chrono::milliseconds within { 0 }; ///< real; over before it is done: in vain
    bool isOptional = false; ///< in vain, the next one is done nevertheless
};

/// What the called end does when the call comes in.
struct CalledEnd {
    enum class Does { Answer, Ring, RingWithSpeech, Refuse, Redirect };
    Does does = Does::Answer; ///< all but the last two ring
    int status = 486; ///< of Refuse
    QString target; ///< of Redirect; the next call that comes in is then answered
};

struct OwnCallPlan {
    enum class ComesBack {
        AtOnce, ///< it is our own number
        Later, ///< somebody else answers; a call to us follows
        Never,
    };

    QString number; ///< called, as it is dialled
    QString ownNumber; ///< at which it comes in; empty = number
    CallWish wish;
    QStringList codecs; ///< offered; empty = the trunk's
    QStringList calledCodecs; ///< accepted at the called end; empty = offered and the trunk's
    CalledEnd called;
    ComesBack comesBack = ComesBack::AtOnce;
    bool isFromStranger = false; ///< from another agent, of which the provider knows nothing
    bool isEndedByCallee = false; ///< who hangs up in the end
    bool staysUp = false; ///< after the last step, until end()
    std::chrono::milliseconds ringFor { 0 }; ///< taken back then; 0 = the line's
    QList<CallStep> steps;
};

struct OwnCallEvidence {
    LegEvidence caller;
    std::optional<LegEvidence> callee; ///< none = it never came in
    std::optional<LegEvidence> redirected; ///< the end that answered 302
    std::shared_ptr<const OwnCallEvidence> side; ///< the call beside it
    int strangers = 0; ///< calls of others, refused meanwhile
    QString unfinished; ///< step that was waited for in vain; empty = none
    bool wasCutOff = false; ///< an answered end was over before we ended it
};

/// A call of the trunk to itself: the end that calls and the end that comes back in are both ours.
/// One at a time: what comes in while one is expected, and could be it, is it.
class OwnCall : public QObject {
    Q_OBJECT

public:
    /// @param line up (CheckLine::withLine), outlives this
    OwnCall(CheckLine& line, OwnCallPlan plan, QObject* parent = nullptr);
    ~OwnCall() override;

    void start();
    /// Hangs up in good order, whichever step it is at; over() comes.
    void end();
    /// Takes down what is up; over() comes no more. `then` as with Check::stop().
    void stop(std::function<void()> then);

    /// Begins another call beside this one, which ends with this one. Calls that come in are its.
    void addSide(OwnCallPlan plan);

    [[nodiscard]] CallLeg& caller() const { return *m_caller; }
    [[nodiscard]] CallLeg* callee() const { return m_callee.get(); }
    [[nodiscard]] OwnCall* side() const { return m_side.get(); }
    [[nodiscard]] const OwnCallPlan& plan() const { return m_plan; }
    /// As it stands now.
    [[nodiscard]] OwnCallEvidence evidence() const;
    [[nodiscard]] bool isOver() const { return m_state == State::Over; }
    [[nodiscard]] bool hasDoneSteps() const { return m_step >= m_plan.steps.size(); }
    /// Answers what only rings.
    void answerCallee();

    /// Whether an INVITE that comes in can be the one expected. Pure.
    static bool isPlausible(
        const SipMessage& invite, const OwnCallPlan& plan, const TrunkPlan& trunk);

Q_SIGNALS:
    /// Exactly once, never from inside a call of yours: both ends are over.
    void over(const OwnCallEvidence& evidence);
    void stepDone();
    void figuresChanged(const MediaFigures& figures); ///< of the calling end
    void progressed(int percent); ///< of a step that takes its time

private:
    enum class State { New, Going, Releasing, CleaningUp, Over };

    void takeCalls();
    void place();
    void onCalled(const std::shared_ptr<SipCall>& call);
    void receive(const std::shared_ptr<SipCall>& call);
    void takeOver(const std::shared_ptr<SipCall>& call);
    void watch(CallLeg& leg);
    void settleSoon();
    void settle();
    void goOn();
    [[nodiscard]] bool isBroken() const;
    void beginStep();
    void arm(std::chrono::milliseconds deadline);
    void onDeadline();
    void onInVain();
    void tellProgress();
    void release();
    void checkReleased();
    void cleanUp();
    void finish();
    [[nodiscard]] bool isAnyUp() const;
    [[nodiscard]] QStringList offered() const;
    [[nodiscard]] QStringList accepted() const;

    CheckLine& m_line;
    OwnCallPlan m_plan;
    State m_state = State::New;
    QElapsedTimer m_since;
    QElapsedTimer m_stepSince;
    QTimer m_deadline;
    std::unique_ptr<SipAgent> m_stranger;
    std::unique_ptr<CallLeg> m_caller;
    std::unique_ptr<CallLeg> m_callee;
    std::unique_ptr<CallLeg> m_redirected;
    std::unique_ptr<CallLeg> m_replaced; ///< its place was taken by m_callee
    std::unique_ptr<OwnCall> m_side;
    OwnCallEvidence m_evidence; ///< beside the legs'
    std::function<void()> m_stopped;
    qsizetype m_step = 0;
    bool m_isStepBegun = false;
    bool m_isSettling = false;
    bool m_isLastLook = false; ///< the deadline has passed
    bool m_isTaking = false; ///< calls that come in
};
