// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/OtherAgentCheck.h"
#include "models/certification/checks/RegistrationLoss.h"
#include "models/core/RandomSecret.h"
#include "models/trunktest/FactList.h"
#include "models/trunktest/TrunkTestFacts.h"
#include "models/trunktest/TrunkVerdict.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using MaybeError = std::optional<Error>;

namespace {

[[maybe_unused]] constexpr const char* registrationDetails[] = {
    QT_TRANSLATE_NOOP("ErrorDetail", "no password asked for"),
};

QList<TrunkFact> factsOf(const SipRegistration& registration)
{
    TrunkEvidence evidence;
    evidence.registration = registration;
    return TrunkTestFacts::ofRegistration(evidence);
}

QString answerOf(const SipRegistration& registration)
{
    return registration.last.response ? TrunkJudge::answerText(*registration.last.response)
                                      : QString();
}

bool isChallenge(int status) { return status == 401 || status == 407; }

bool wasChallenged(const SipRegistration& registration)
{
    return std::any_of(registration.statuses.begin(), registration.statuses.end(), isChallenge);
}

QStringList ourContacts(const SipRegistration& registration)
{
    QStringList contacts;
    for (const SipBinding& binding : registration.bindings)
        if (binding.isOurs && binding.expiresSeconds > 0)
            contacts.append(binding.contact);
    return contacts;
}

/// Registers from nothing, in time.
class RegisterCheck : public Check {
public:
    using Check::Check;
    [[nodiscard]] bool needsLine() const override { return false; }

    void start() override
    {
        withRoute([this](const SipRoute&) {
            line().withoutLine(whileRunning([this](const MaybeError&) { begin(); }));
        });
    }

private:
    void begin()
    {
        m_elapsed.start();
        line().withLine(whileRunning([this](const MaybeError& error) { onRegistered(error); }));
    }

    void onRegistered(const MaybeError& error)
    {
        const double took = double(m_elapsed.nsecsElapsed()) / 1e6;
        const double most = limit(u"maximum_ms"_s);
        if (error && error->code == ErrorCode::MissingValue)
            return end(withoutLine(*error));
        FactList time;
        time.addCount("register_ms", quint64(took));
        const auto& registration = line().registration();
        const QList<TrunkFact> facts
            = (registration ? factsOf(*registration) : QList<TrunkFact>()) + time.facts();
        if (error)
            return end(CheckFinding::failed(*error, facts));
        if (took > most)
            return end(CheckFinding::failed(
                Error(ErrorCode::TooSlow, u"REGISTER"_s, u"%1 ms > %2 ms"_s.arg(took, 0, 'g', 4).arg(most)),
                facts));
        end(CheckFinding::passed(facts));
    }

    QElapsedTimer m_elapsed;
};

/// What the registration that stands says of itself.
class StandingCheck : public Check {
public:
    using Judge = MaybeError (*)(const SipRegistration& registration, const StandingCheck& check);

    StandingCheck(CheckLine& checkLine, const CertificationTest& certificationTest, Judge judge)
        : Check(checkLine, certificationTest)
        , m_judge(judge)
    {
    }

    void start() override
    {
        line().withLine(whileRunning([this](const MaybeError& error) {
            if (error)
                return end(withoutLine(*error));
            const SipRegistration& registration = *line().registration();
            const MaybeError fault = m_judge(registration, *this);
            end(fault ? CheckFinding::failed(*fault, factsOf(registration))
                      : CheckFinding::passed(factsOf(registration)));
        }));
    }

    static MaybeError judgeExpiry(const SipRegistration& registration, const StandingCheck& check)
    {
        const int least = int(check.limit(u"minimum_s"_s));
        const int most = int(check.limit(u"maximum_s"_s));
        const int granted = registration.grantedSeconds;
        if (granted >= least && granted <= most)
            return {};
        return Error(ErrorCode::ExpiryNotKept, check.host(),
            u"%1 s → %2 s, %3 - %4 s"_s.arg(registration.askedSeconds)
                .arg(granted)
                .arg(least)
                .arg(most));
    }

    /// RFC 8760: MD5 can be tried out offline by whoever saw one registration.
    static MaybeError judgeDigest(const SipRegistration& registration, const StandingCheck& check)
    {
        if (registration.algorithm.startsWith(u"SHA-", Qt::CaseInsensitive))
            return {};
        if (registration.algorithm.isEmpty())
            return Error(
                ErrorCode::WrongPasswordAccepted, check.host(), u"no password asked for"_s);
        return Error(
            ErrorCode::OldAlgorithmsOnly, check.host(), registration.algorithm, Turn::Provider);
    }

private:
    Judge m_judge;
};

/// A second REGISTER takes the place of the first.
class RefreshCheck : public Check {
public:
    using Check::Check;

    void start() override
    {
        line().forgetRegistration();
        line().withLine(whileRunning([this](const MaybeError& error) {
            if (error)
                return end(CheckFinding::failed(*error));
            line().agent().queryBindings(line().answerDeadline(),
                whileRunning([this](const SipRegistration& known) { judge(known); }));
        }));
    }

private:
    void judge(const SipRegistration& known)
    {
        const SipRegistration& registration = *line().registration();
        const QStringList ours = ourContacts(known.isAccepted ? known : registration);
        const QList<TrunkFact> facts = factsOf(registration);
        if (ours.size() > 1)
            return end(CheckFinding::failed(
                Error(ErrorCode::BindingDoubled, host(), ours.join(u", "_s)), facts));
        end(CheckFinding::passed(facts));
    }
};

/// A single try, so that nothing gets locked; then the right password still opens.
class WrongPasswordCheck : public OtherAgentCheck {
public:
    using OtherAgentCheck::OtherAgentCheck;

    void start() override
    {
        SipAccount wrong = line().account();
        wrong.password = randomPassword();
        registerAs(wrong, registrarHop(), [this](const SipRegistration& answered) {
            m_facts = factsOf(answered);
            dismissOther([this, answered] { judge(answered); });
        });
    }

private:
    void judge(const SipRegistration& answered)
    {
        if (answered.isAccepted)
            return end(CheckFinding::failed(
                Error(ErrorCode::WrongPasswordAccepted, host(), answerOf(answered)), m_facts));
        const bool isRefusal = answered.last.response
            && (isChallenge(answered.last.status()) || answered.last.status() == 403);
        if (!isRefusal || !wasChallenged(answered))
            return end(CheckFinding::failed(
                TrunkJudge::registering(answered, host()).value_or(Error()), m_facts));
        line().forgetRegistration();
        line().withLine(whileRunning([this](const MaybeError& error) {
            end(error ? CheckFinding::failed(*error, m_facts) : CheckFinding::passed(m_facts));
        }));
    }

    QList<TrunkFact> m_facts;
};

/// Asks for a very short registration: it is granted, or what is demanded instead is.
class BriefExpiryCheck : public OtherAgentCheck {
public:
    using OtherAgentCheck::OtherAgentCheck;

    void start() override
    {
        SipAccount brief = line().account();
        brief.expirySeconds = int(limit(u"seconds"_s));
        registerAs(brief, registrarHop(), [this](const SipRegistration& answered) {
            if (!answered.isAccepted)
                return conclude(answered, refusal(answered));
            other()->queryBindings(line().answerDeadline(),
                whileRunning([this, answered](const SipRegistration& known) {
                    conclude(answered, judge(answered, known));
                }));
        });
    }

private:
    [[nodiscard]] Error notKept(const SipRegistration& answered, const QString& what) const
    {
        QStringList statuses;
        for (const int status : answered.statuses)
            statuses.append(QString::number(status));
        return { ErrorCode::ExpiryNotKept, host(),
            u"%1 s: %2, %3"_s.arg(limit(u"seconds"_s)).arg(statuses.join(u", "_s), what) };
    }

    [[nodiscard]] MaybeError refusal(const SipRegistration& answered) const
    {
        if (answered.statuses.contains(423) && answered.last.response)
            return notKept(answered, answerOf(answered));
        return TrunkJudge::registering(answered, host());
    }

    [[nodiscard]] MaybeError judge(
        const SipRegistration& answered, const SipRegistration& known) const
    {
        // A second may have gone by on the way.
        if (answered.grantedSeconds + 1 < answered.askedSeconds)
            return notKept(
                answered, u"%1 s → %2 s"_s.arg(answered.askedSeconds).arg(answered.grantedSeconds));
        const bool wasListed = !ourContacts(answered).isEmpty();
        if (wasListed && known.isAccepted && ourContacts(known).isEmpty())
            return notKept(answered, u"0 s"_s);
        return {};
    }

    void conclude(const SipRegistration& answered, const MaybeError& error)
    {
        const QList<TrunkFact> facts = factsOf(answered);
        dismissOther([this, facts, error] {
            end(error ? CheckFinding::failed(*error, facts) : CheckFinding::passed(facts));
        });
    }
};

/// The binding is removed, and asked for afterwards.
class UnregisterCheck : public Check {
public:
    using Check::Check;

    void start() override
    {
        line().withoutLine(whileRunning([this](const MaybeError& error) {
            end(error ? CheckFinding::failed(*error)
                      : CheckFinding::passed({ { u"bindings_left"_s, u"0"_s } }));
        }));
    }
};

} // namespace

std::unique_ptr<Check> CheckGroups::registration(CheckLine& line, const CertificationTest& test)
{
    if (test.check == u"register")
        return std::make_unique<RegisterCheck>(line, test);
    if (test.check == u"register_refresh")
        return std::make_unique<RefreshCheck>(line, test);
    if (test.check == u"wrong_password")
        return std::make_unique<WrongPasswordCheck>(line, test);
    if (test.check == u"brief_expiry")
        return std::make_unique<BriefExpiryCheck>(line, test);
    if (test.check == u"expiry_granted")
        return std::make_unique<StandingCheck>(line, test, &StandingCheck::judgeExpiry);
    if (test.check == u"strong_digest")
        return std::make_unique<StandingCheck>(line, test, &StandingCheck::judgeDigest);
    if (test.check == u"unregister")
        return std::make_unique<UnregisterCheck>(line, test);
    if (test.check == u"register_after_loss")
        return std::make_unique<RegistrationLoss>(line, test);
    return nullptr;
}
