// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/OtherAgentCheck.h"

void OtherAgentCheck::registerAs(
    const SipAccount& account, const SipHop& hop, std::function<void(const SipRegistration&)> then)
{
    m_other = line().otherAgent();
    m_other->registerAccount(account, hop, line().answerDeadline(), whileRunning(std::move(then)));
}

void OtherAgentCheck::dismissOther(std::function<void()> then)
{
    // Where an account has one contact only, the other's took the place of ours.
    line().forgetRegistration();
    if (m_other)
        line().dismiss(std::move(m_other), whileRunning(std::move(then)));
    else
        then();
}

SipHop OtherAgentCheck::registrarHop() const
{
    const auto& registration = line().registration();
    return registration ? registration->hop : line().hop();
}

void OtherAgentCheck::stop(std::function<void()> then)
{
    giveUp();
    line().forgetRegistration();
    if (m_other)
        line().dismiss(std::move(m_other), std::move(then));
    else
        then();
}
