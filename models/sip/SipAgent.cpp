// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipAgent.h"

#include "models/sip/re/SipAgentPrivate.h"

SipAgent::Private::Private(SipAgent* agent, SipAgentSetup agentSetup)
    : q(agent)
    , setup(std::move(agentSetup))
    , mailbox(std::make_shared<ReMailbox>(agent))
    , engine(ReEngine::create(
          setup, mailbox, [agent](const TracedMessage& message) { Q_EMIT agent->traced(message); }))
{
}

SipAgent::Private::~Private()
{
    mailbox->close();
    inEngine([](ReEngine& there) { there.abort({}); });
}

SipAgent::SipAgent(SipAgentSetup setup, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(setup)))
{
}

SipAgent::~SipAgent() = default;

void SipAgent::options(
    const SipHop& hop, const QString& user, std::chrono::milliseconds deadline, Then<SipReply> then)
{
    d->inEngine([hop, user, deadline = d->setup.clock.real(deadline),
                    then = d->home<SipReply>(std::move(then))](
                    ReEngine& engine) { engine.options(hop, user, deadline, then); });
}

void SipAgent::callVia(const SipAccount& account, const SipHop& hop)
{
    d->account = account;
    d->hop = hop;
}

void SipAgent::abort(std::function<void()> then)
{
    ++d->epoch;
    const auto done = d->home<bool>([then = std::move(then)](bool) {
        if (then)
            then();
    });
    d->inEngine([done](ReEngine& engine) { engine.abort([done] { done(true); }); });
}
