// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReChain.h"

ReChain::ReChain(ReAgent& agent, const SipAccount& account, Plan plan)
    : m_agent(agent)
    , m_credentials(account)
    , m_plan(std::move(plan))
{
}

std::unique_ptr<ReChain> ReChain::start(ReAgent& agent, const SipAccount& account, Plan plan)
{
    std::unique_ptr<ReChain> chain(new ReChain(agent, account, std::move(plan)));
    chain->send();
    return chain;
}

void ReChain::send()
{
    m_sent = m_plan.make();
    m_sent.headers += m_credentials.headers(m_sent.method, m_sent.uri);
    m_exchange = ReExchange::start(m_agent, m_sent, m_plan.deadline,
        { m_plan.provisional, [this](const SipReply& reply) { onDone(reply); } });
}

void ReChain::cancel()
{
    m_isCancelled = true;
    m_exchange->cancel();
}

void ReChain::onDone(SipReply reply)
{
    const bool isChallenge = reply.status() == 401 || reply.status() == 407;
    if (isChallenge && !m_isCancelled && !m_plan.isAnonymous) {
        const Status accepted = m_credentials.onChallenge(*reply.response);
        if (accepted) {
            send();
            return;
        }
        reply.error = accepted.error();
    }
    const auto done = std::move(m_plan.done);
    done(reply);
}
