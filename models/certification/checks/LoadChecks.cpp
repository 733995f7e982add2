// SPDX-License-Identifier: GPL-3.0-or-later
// Many calls at once, one too many, and faster and faster.
#include "models/certification/checks/LoadJudge.h"
#include "models/certification/checks/LoadRun.h"

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Runs of calls, one after the other.
class LoadCheck : public Check {
public:
    using Check::Check;

    [[nodiscard]] milliseconds patience() const override
    {
        return Check::patience() * 2 + line().ringDeadline() * count();
    }
    void stop(std::function<void()> then) override
    {
        giveUp();
        if (m_run)
            m_run->stop(std::move(then));
        else
            then();
    }

protected:
    /// How many the check is about.
    [[nodiscard]] virtual int count() const { return 0; }
    void run(LoadPlan plan, std::function<void(const LoadEvidence&)> then)
    {
        m_run = std::make_unique<LoadRun>(line(), std::move(plan));
        connect(m_run.get(), &LoadRun::progressed, this, &Check::progressed);
        connect(m_run.get(), &LoadRun::figuresChanged, this, &Check::figuresChanged);
        connect(
            m_run.get(), &LoadRun::over, this, whileRunning(std::move(then)), Qt::QueuedConnection);
        QTimer::singleShot(line().untilNextCall(), m_run.get(), [this, next = m_run.get()] {
            if (!isOver())
                next->start();
        });
    }
    /// One after the other as long as none is refused, then all together.
    void fill(const QString& number, int calls, std::function<void(const LoadEvidence&)> then)
    {
        LoadPlan plan { number, number == own(), calls };
        plan.isEndedByRefusal = true;
        plan.hold = real("hold_s");
        plan.apart = line().betweenCalls();
        run(plan, std::move(then));
    }
    /// A call to oneself may take two channels: of a single one only another call can tell.
    [[nodiscard]] static bool isTooNarrow(const LoadEvidence& evidence, int channels)
    {
        return evidence.isOwn && channels == 1 && evidence.answered == 0
            && LoadJudge::isForRoom(evidence.lastStatus);
    }
    void fillByEcho(int calls, std::function<void(const LoadEvidence&)> then)
    {
        if (echo().isEmpty())
            return end(CheckFinding::skipped(Error(ErrorCode::InputMissing, u"echo_number"_s)));
        fill(echo(), calls, std::move(then));
    }
    void judge(const std::optional<Error>& error, const FactList& facts)
    {
        end(error ? CheckFinding::failed(*error, facts.facts())
                  : CheckFinding::passed(facts.facts()));
    }
    /// Where nothing was answered, or nothing could be tried, there is nothing to judge by.
    bool endsForPlacing(const LoadEvidence& evidence)
    {
        const auto error
            = LoadJudge::placing(evidence, line().plan().mode, host(), m_run->plan().number);
        if (!error)
            return false;
        evidence.ownTrouble ? end(CheckFinding::skipped(*error)) : judge(error, evidence.facts());
        return true;
    }
    /// A number of calls among the inputs; ends the check when it is none.
    [[nodiscard]] std::optional<int> callsOf(const QString& id)
    {
        const int calls = input(id).toInt();
        if (calls >= 1 && calls < LoadRun::mostCalls)
            return calls;
        const ErrorCode code = input(id).isEmpty() ? ErrorCode::InputMissing : ErrorCode::BadValue;
        endLater(CheckFinding::skipped(Error(code, id, input(id))));
        return {};
    }
    [[nodiscard]] milliseconds real(const char* key) const
    {
        return line().real(milliseconds(qint64(limit(QString::fromLatin1(key)) * 1000)));
    }
    [[nodiscard]] QString own() const { return input(u"own_number"_s); }
    [[nodiscard]] QString echo() const { return input(u"echo_number"_s); }

private:
    std::unique_ptr<LoadRun> m_run;
};

/// Calls to oneself up to the channels agreed. Where a provider seems to count both ends of them,
/// calls that have but one decide, if there is a number for them.
class ChannelLimit : public LoadCheck {
public:
    using LoadCheck::LoadCheck;
    void start() override
    {
        const auto agreed = callsOf(u"channels"_s);
        if (!agreed)
            return;
        m_channels = *agreed;
        fill(own(), m_channels, [this](const LoadEvidence& evidence) { onOwn(evidence); });
    }

protected:
    [[nodiscard]] int count() const override { return input(u"channels"_s).toInt() * 2; }

private:
    void onOwn(const LoadEvidence& evidence)
    {
        if (isTooNarrow(evidence, m_channels))
            return askEcho();
        if (endsForPlacing(evidence))
            return;
        const auto error = LoadJudge::channels(evidence, m_channels, own());
        const bool isByEnds
            = LoadJudge::room(evidence, m_channels) == LoadJudge::Room::AsAgreedByBothEnds;
        FactList facts = evidence.facts();
        if (error || !isByEnds || echo().isEmpty()) {
            facts.addTruth("both_ends_counted", !error && isByEnds);
            return judge(error, facts);
        }
        askEcho();
    }
    void askEcho()
    {
        fillByEcho(m_channels, [this](const LoadEvidence& echoed) { onEchoed(echoed); });
    }
    void onEchoed(const LoadEvidence& evidence)
    {
        if (endsForPlacing(evidence))
            return;
        auto error = LoadJudge::standing(evidence, echo());
        if (!error && evidence.answered < m_channels)
            error = Error(ErrorCode::ChannelsRefused, echo(),
                u"%1/%2; %3"_s.arg(evidence.answered).arg(m_channels).arg(evidence.refusalsText()));
        FactList facts = evidence.facts();
        facts.addTruth("both_ends_counted", !error);
        judge(error, facts);
    }

    int m_channels = 0;
};

class BeyondLimit : public LoadCheck {
public:
    using LoadCheck::LoadCheck;
    void start() override
    {
        const auto agreed = callsOf(u"channels"_s);
        if (!agreed)
            return;
        const auto judged = [this, channels = *agreed](const LoadEvidence& evidence) {
            if (!endsForPlacing(evidence))
                onPlaced(evidence, channels);
        };
        fill(own(), *agreed + 1, [this, judged, channels = *agreed](const LoadEvidence& evidence) {
            isTooNarrow(evidence, channels) ? fillByEcho(channels + 1, judged) : judged(evidence);
        });
    }

protected:
    [[nodiscard]] int count() const override { return input(u"channels"_s).toInt() + 1; }

private:
    void onPlaced(const LoadEvidence& evidence, int channels)
    {
        const auto error = LoadJudge::beyondLimit(evidence, channels, own());
        if (error || LoadJudge::room(evidence, channels) != LoadJudge::Room::TooLittle)
            return judge(error, evidence.facts());
        // Refused well, but long before the limit, which hence nobody has seen.
        CheckFinding finding = CheckFinding::skipped(
            LoadJudge::channels(evidence, channels, own()).value_or(Error()));
        finding.facts = evidence.facts().facts();
        end(finding);
    }
};

class ParallelCalls : public LoadCheck {
public:
    using LoadCheck::LoadCheck;
    void start() override
    {
        const auto asked = callsOf(u"parallel_calls"_s);
        if (!asked)
            return;
        // More than agreed are the limit's concern.
        const int agreed = input(u"channels"_s).toInt();
        const int calls = agreed > 0 ? qMin(*asked, agreed) : *asked;
        const LoadJudge::Quality quality { limit(u"maximum_loss_percent"_s),
            limit(u"maximum_jitter_ms"_s), limit(u"minimum_mos"_s) };
        const double perSecond = qMax(0.1, limit(u"per_second"_s));
        run({ echo(), false, calls, LoadPlan::evenly(calls, perSecond), false, false,
                real("seconds") },
            [this, quality](const LoadEvidence& evidence) {
                if (!endsForPlacing(evidence))
                    judge(LoadJudge::parallel(evidence, quality, echo()), evidence.facts());
            });
    }
    [[nodiscard]] milliseconds patience() const override
    {
        const double perSecond = qMax(0.1, limit(u"per_second"_s));
        return LoadCheck::patience()
            + milliseconds(qint64(1000 * input(u"parallel_calls"_s).toDouble() / perSecond));
    }
};

class CallRate : public LoadCheck {
public:
    using LoadCheck::LoadCheck;
    void start() override
    {
        const auto times = LoadPlan::rising(
            int(limit(u"from_per_second"_s)), int(limit(u"to_per_second"_s)), real("step_s"));
        run({ echo(), false, int(times.size()), times, false, true },
            [this](const LoadEvidence& evidence) {
                if (!endsForPlacing(evidence))
                    judge(LoadJudge::rate(evidence, limit(u"minimum_percent"_s), echo()),
                        evidence.facts());
            });
    }
};

} // namespace

std::unique_ptr<Check> CheckGroups::load(CheckLine& line, const CertificationTest& test)
{
    if (test.check == u"channel_limit")
        return std::make_unique<ChannelLimit>(line, test);
    if (test.check == u"beyond_limit")
        return std::make_unique<BeyondLimit>(line, test);
    if (test.check == u"parallel_calls")
        return std::make_unique<ParallelCalls>(line, test);
    if (test.check == u"call_rate")
        return std::make_unique<CallRate>(line, test);
    return nullptr;
}
