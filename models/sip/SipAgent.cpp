// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipAgent.h"

#include "models/sip/re/SipAgentPrivate.h"
#include "models/sip/TlsInspection.h"

#include <QHostInfo>

using namespace Qt::StringLiterals;

namespace {

/// Names DNS knows nothing of: those of one's own network. Only the system can tell.
bool isLocalName(const QString& host)
{
    return QHostAddress(host).isNull() && !host.startsWith(u'[')
        && (!host.contains(u'.') || host.endsWith(u".local"_s, Qt::CaseInsensitive));
}

} // namespace

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

std::function<void(ReEngine&, const SipRegistration&)> SipAgent::Private::homeOfRegistration(
    Then<SipRegistration> then)
{
    struct Arrived {
        SipRegistration registration;
        Endpoint contact;
        bool mayBeBound = false;
    };
    const auto arrive = home<Arrived>([this, then = std::move(then)](const Arrived& arrived) {
        contact = arrived.contact;
        isRegistered = arrived.mayBeBound;
        serviceRoute = arrived.registration.serviceRoute;
        then(arrived.registration);
    });
    return [arrive](ReEngine& there, const SipRegistration& registration) {
        arrive({ registration, there.registration().contact(), there.registration().mayBeBound() });
    };
}

SipAgent::SipAgent(SipAgentSetup setup, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(setup)))
{
    d->takeCalls();
}

SipAgent::~SipAgent() = default;

void SipAgent::resolve(const SipTarget& target, Then<SipRoute> then)
{
    const auto ask = [this, target, then = d->home<SipRoute>(std::move(then))](
                         const QStringList& systemAddresses) {
        d->inEngine([target, systemAddresses, then](
                        ReEngine& engine) { engine.resolve(target, systemAddresses, then); });
    };
    if (!d->setup.nameServers.isEmpty() || !isLocalName(target.host)) {
        ask({});
        return;
    }
    QHostInfo::lookupHost(target.host, this, [ask](const QHostInfo& info) {
        QStringList addresses;
        for (const QHostAddress& each : info.addresses())
            addresses.append(each.toString());
        ask(addresses);
    });
}

void SipAgent::options(
    const SipHop& hop, const QString& user, std::chrono::milliseconds deadline, Then<SipReply> then)
{
    d->inEngine([hop, user, deadline = d->setup.clock.real(deadline),
                    then = d->home<SipReply>(std::move(then))](
                    ReEngine& engine) { engine.options(hop, user, deadline, then); });
}

void SipAgent::inspectTls(
    const SipHop& hop, std::chrono::milliseconds deadline, Then<SipTlsPeer> then)
{
    new TlsInspection(d->setup, hop, d->setup.clock.real(deadline), std::move(then), this);
}

void SipAgent::registerAccount(const SipAccount& account, const SipHop& hop,
    std::chrono::milliseconds deadline, Then<SipRegistration> then)
{
    d->account = account;
    d->hop = hop;
    d->inEngine([account, hop, deadline = d->setup.clock.real(deadline),
                    then = d->homeOfRegistration(std::move(then))](ReEngine& engine) {
        engine.registration().registerAccount(account, hop, deadline,
            [&engine, then](const SipRegistration& done) { then(engine, done); });
    });
}

void SipAgent::queryBindings(std::chrono::milliseconds deadline, Then<SipRegistration> then)
{
    d->inEngine([deadline = d->setup.clock.real(deadline),
                    then = d->homeOfRegistration(std::move(then))](ReEngine& engine) {
        engine.registration().query(
            deadline, [&engine, then](const SipRegistration& done) { then(engine, done); });
    });
}

void SipAgent::unregister(std::chrono::milliseconds deadline, Then<SipRegistration> then)
{
    d->inEngine([deadline = d->setup.clock.real(deadline),
                    then = d->homeOfRegistration(std::move(then))](ReEngine& engine) {
        engine.registration().remove(
            deadline, [&engine, then](const SipRegistration& done) { then(engine, done); });
    });
}

bool SipAgent::isRegistered() const { return d->isRegistered; }

Endpoint SipAgent::contact() const { return d->contact; }

void SipAgent::callVia(const SipAccount& account, const SipHop& hop)
{
    d->account = account;
    d->hop = hop;
    d->inEngine(
        [secret = account.password](ReEngine& engine) { engine.agent().addSecret(secret); });
}

void SipAgent::abort(std::function<void()> then)
{
    ++d->epoch;
    qDeleteAll(findChildren<TlsInspection*>(Qt::FindDirectChildrenOnly));
    const auto done = d->home<bool>([this, then = std::move(then)](bool mayBeBound) {
        d->isRegistered = mayBeBound;
        if (then)
            then();
    });
    d->inEngine([done](ReEngine& engine) { engine.abort(done); });
}
