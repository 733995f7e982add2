// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/RegistrationLoss.h"

#include "models/certification/checks/OwnCallCheck.h"
#include "models/trunktest/FactList.h"
#include "models/trunktest/TrunkVerdict.h"

using namespace Qt::StringLiterals;
using MaybeError = std::optional<Error>;

namespace {
constexpr qsizetype mostAtOldPlace = 16;
} // namespace

void RegistrationLoss::start()
{
    m_registrar = registrarHop();
    line().withoutLine(whileRunning([this](const MaybeError& error) {
        if (error)
            return end(CheckFinding::failed(*error));
        abandon();
    }));
}

void RegistrationLoss::abandon()
{
    registerAs(line().account(), m_registrar, [this](const SipRegistration& registration) {
        if (const auto error = TrunkJudge::registering(registration, host()))
            return dismissOther([this, error] { end(CheckFinding::failed(*error)); });
        m_abandoned = other()->contact().text();
        comeBack();
    });
    connect(other(), &SipAgent::called, this, [this](const std::shared_ptr<SipCall>& call) {
        ++m_calledOldPlace;
        if (m_atOldPlace.size() < mostAtOldPlace)
            m_atOldPlace.append(call);
    });
}

void RegistrationLoss::comeBack()
{
    line().withLine(whileRunning([this](const MaybeError& error) {
        if (error)
            return dismissOther([this, error] { end(CheckFinding::failed(*error)); });
        listBindings();
    }));
}

void RegistrationLoss::listBindings()
{
    line().agent().queryBindings(
        line().answerDeadline(), whileRunning([this](const SipRegistration& known) {
            for (const SipBinding& binding : known.bindings)
                m_contacts.append(binding.contact);
            callOwnNumber();
        }));
}

void RegistrationLoss::callOwnNumber()
{
    m_call = std::make_unique<OwnCallCheck>(line(), test(), *CallRecipes::find(u"call"_s));
    connect(m_call.get(), &Check::figuresChanged, this, &Check::figuresChanged);
    connect(m_call.get(), &Check::over, this,
        whileRunning([this](const CheckFinding& finding) { onCalled(finding); }));
    m_call->start();
}

void RegistrationLoss::onCalled(const CheckFinding& finding)
{
    FactList facts;
    facts.add("abandoned", m_abandoned);
    facts.addList("bindings", m_contacts);
    facts.addTruth("rang_at_abandoned", m_calledOldPlace > 0);
    CheckFinding done = finding;
    done.facts += facts.facts();
    if (done.state == CertificationResult::State::Failed && m_calledOldPlace > 0)
        done.error = Error(ErrorCode::BindingDoubled, host(),
            (QStringList { m_abandoned } + m_contacts).join(u", "_s));
    m_atOldPlace.clear();
    dismissOther([this, done] { end(done); });
}

void RegistrationLoss::stop(std::function<void()> then)
{
    giveUp();
    m_atOldPlace.clear();
    const auto dismiss = [this, then = std::move(then)] { OtherAgentCheck::stop(then); };
    if (m_call)
        m_call->stop(dismiss);
    else
        dismiss();
}
