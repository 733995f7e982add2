// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/Check.h"

#include "models/certification/CheckNames.h"
#include "models/trunktest/TrunkVerdict.h"

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// The plan's test that does that check, as the one another stands on.
QString testOf(const CertificationRun& run, const QString& check)
{
    if (run.plan)
        for (const CertificationTest& test : run.plan->tests())
            if (test.check == check)
                return test.id;
    return check;
}

Error standsOn(const CheckLine& line, const QString& check, const Error& why)
{
    return { ErrorCode::PrerequisiteFailed, testOf(line.request().run, check),
        why.detail.isEmpty() ? why.subject : why.detail, why.turn };
}

milliseconds seconds(double value) { return milliseconds(qint64(value * 1000)); }

} // namespace

double Check::limit(const QString& key) const
{
    if (const auto stated = m_test.limits.constFind(key); stated != m_test.limits.cend())
        return *stated;
    const CheckName* name = CheckNames::find(m_test.check);
    return name ? name->limits.value(key) : 0;
}

QString Check::host() const
{
    const TrunkPlan& plan = m_line.plan();
    return plan.host.isEmpty() ? plan.name : plan.host;
}

bool Check::needsLine() const
{
    const CheckName* name = CheckNames::find(m_test.check);
    return name && (name->needsRegistration || name->needsOwnCall || !name->inputs.isEmpty());
}

/// What the plan states to be waited for or to be done, and for every step of it the longest that
/// an answer may take. Far more than an honest test needs: no more than a net.
milliseconds Check::patience() const
{
    const double times = qMax(1.0, limit(u"samples"_s)) * qMax(1.0, limit(u"most"_s));
    const double steps = qMax(1.0, limit(u"to_per_second"_s));
    const milliseconds stated = seconds(limit(u"seconds"_s) + limit(u"hold_s"_s)
        + limit(u"ring_s"_s) + limit(u"every_s"_s) * times + limit(u"step_s"_s) * steps);
    double calls = times;
    for (const char* count : { "channels", "parallel_calls" })
        if (m_test.inputs.contains(QString::fromLatin1(count)))
            calls += input(QString::fromLatin1(count)).toDouble();
    const milliseconds answers = m_line.answerDeadline() * qint64(8 + qMin(calls, 1000.0));
    return m_line.real(stated) + milliseconds(qint64(limit(u"maximum_ms"_s))) + answers
        + m_line.ringDeadline() * 4;
}

std::optional<CheckFinding> Check::withoutAddress() const
{
    const TrunkPlan& plan = m_line.plan();
    if (plan.mode == u"inbound" && (plan.host.isEmpty() || plan.host == u"dynamic"))
        return CheckFinding::notApplicable(
            Error(ErrorCode::NotForThisTrunk, m_test.id, u"the PBX is the registrar"_s));
    if (plan.host.isEmpty())
        return withoutLine(Error(ErrorCode::MissingValue, u"host"_s));
    return {};
}

void Check::withRoute(std::function<void(const SipRoute&)> then)
{
    m_line.withRoute(whileRunning([this, then = std::move(then)](const SipRoute& route) {
        if (const auto finding = withoutAddress())
            return end(*finding);
        if (const auto error = TrunkJudge::resolving(route, host()))
            return end(CheckFinding::skipped(standsOn(m_line, u"resolve"_s, *error)));
        then(route);
    }));
}

void Check::end(const CheckFinding& finding)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT over(finding);
}

void Check::endLater(const CheckFinding& finding)
{
    QMetaObject::invokeMethod(
        this, [this, finding] { end(finding); }, Qt::QueuedConnection);
}

void Check::stop(std::function<void()> then)
{
    giveUp();
    then();
}

CheckFinding Check::withoutLine(const Error& why) const
{
    if (why.code == ErrorCode::MissingValue)
        return CheckFinding::skipped(Error(ErrorCode::InputMissing, why.subject));
    return CheckFinding::skipped(standsOn(m_line, u"register"_s, why));
}

std::unique_ptr<Check> Check::create(CheckLine& line, const CertificationTest& test)
{
    for (const auto group : { CheckGroups::connectivity, CheckGroups::registration,
             CheckGroups::calls, CheckGroups::numbers, CheckGroups::speech, CheckGroups::features,
             CheckGroups::load, CheckGroups::endurance, CheckGroups::templates })
        if (auto check = group(line, test))
            return check;
    return nullptr;
}
