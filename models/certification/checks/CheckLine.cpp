// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/CheckLine.h"

#include "models/certification/CertificationJob.h"
#include "models/trunktest/TrunkTarget.h"
#include "models/trunktest/TrunkVerdict.h"

#include <QElapsedTimer>
#include <QPointer>

#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using MaybeError = std::optional<Error>;

namespace {

constexpr int nobodyTakesIt = 480;
// Of one server the next one is asked for; more would keep a tester waiting for nothing.
constexpr qsizetype mostRegistrars = 4;
// A line that stood once is worth another attempt after a silence; then it is given up.
constexpr int mostFailures = 3;
// Some take one call a second and no more; that is no other test's concern.
constexpr auto callsApart = 1100ms;
// After so long without a word a router may lead elsewhere what comes for us.
constexpr auto freshFor = 60s;

bool isAnswerToRegister(const TracedMessage& message)
{
    if (message.isSent)
        return false;
    const auto parsed = SipMessage::parse(message.bytes);
    return parsed && !parsed->isRequest() && parsed->method() == "REGISTER";
}

} // namespace

class CheckLine::Private {
public:
    Private(CheckLine* line, const CertificationRequest& certification)
        : q(line)
        , request(certification)
        , plan(certification.trunk)
        , setup(TrunkTarget::setupOf(certification.agent, certification.trunk))
        , agent(setup)
    {
    }

    /// Another agent, and whether any REGISTER of its own was answered.
    struct Other {
        std::unique_ptr<SipAgent> agent;
        std::shared_ptr<bool> isHeard;
    };

    [[nodiscard]] QString host() const { return plan.host.isEmpty() ? plan.name : plan.host; }
    void later(std::function<void()> task) const
    {
        QMetaObject::invokeMethod(q, std::move(task), Qt::QueuedConnection);
    }
    void resolve();
    void onResolved();
    void bringUp();
    [[nodiscard]] bool isUp() const;
    [[nodiscard]] bool isWorthAnotherTry() const;
    [[nodiscard]] QList<SipHop> registrars() const;
    void registerAt(const QList<SipHop>& hops);
    void onRegistered(const QList<SipHop>& hops, const SipRegistration& result);
    void settle(const MaybeError& error);
    void onUnregistered(
        const SipRegistration& result, const std::function<void(const MaybeError&)>& then);
    void watch(SipAgent& watched, const std::shared_ptr<bool>& isHeard) const;

    CheckLine* const q;
    const CertificationRequest& request;
    const TrunkPlan& plan;
    const SipAgentSetup setup;
    SipAgent agent;
    std::optional<SipRoute> route;
    SipRoute registrarRoute;
    bool isRegistrarElsewhere = false;
    std::optional<SipHop> chosen;
    QList<std::function<void(const SipRoute&)>> routeWaiters;
    QList<std::function<void(const MaybeError&)>> lineWaiters;
    std::function<void(const std::shared_ptr<SipCall>&)> taker;
    std::optional<SipRegistration> registration;
    QElapsedTimer registeredFor;
    QElapsedTimer calledFor; ///< since the last call was placed
    MaybeError refusal; ///< why the line is not up
    int failures = 0;
    bool hasStood = false;
    MaybeError left;
    const std::shared_ptr<bool> isHeard = std::make_shared<bool>(false);
    QHash<const SipAgent*, std::shared_ptr<bool>> heardOthers;
    std::vector<std::unique_ptr<SipAgent>> leaving;
};

CheckLine::CheckLine(const CertificationRequest& request, QObject* parent)
    : QObject(parent)
    , m_request(request)
    , d(std::make_unique<Private>(this, request))
{
    d->watch(d->agent, d->isHeard);
    connect(&d->agent, &SipAgent::called, this, [this](const std::shared_ptr<SipCall>& call) {
        if (d->taker)
            d->taker(call);
        else
            call->refuse(nobodyTakesIt);
    });
}

CheckLine::~CheckLine() = default;

void CheckLine::Private::watch(SipAgent& watched, const std::shared_ptr<bool>& heard) const
{
    connect(&watched, &SipAgent::traced, q, [this, heard](const TracedMessage& message) {
        *heard = *heard || isAnswerToRegister(message);
        Q_EMIT q->traced(message);
    });
}

const TrunkPlan& CheckLine::plan() const { return m_request.trunk; }

QString CheckLine::input(const QString& id) const
{
    QString given = m_request.run.inputs.value(id);
    if (!given.isEmpty() || !m_request.run.plan)
        return given;
    for (const CertificationInput& each : m_request.run.plan->inputs()) {
        if (each.id != id)
            continue;
        if (each.initial == u"$number")
            return plan().number;
        if (each.initial == u"$channels")
            return plan().channels > 0 ? QString::number(plan().channels) : QString();
        return each.initial;
    }
    return {};
}

std::chrono::milliseconds CheckLine::real(std::chrono::milliseconds nominal) const
{
    return m_request.clock.real(nominal);
}

std::chrono::milliseconds CheckLine::answerDeadline() const { return m_request.answerDeadline; }

std::chrono::milliseconds CheckLine::ringDeadline() const { return m_request.ringDeadline; }

SipAgent& CheckLine::agent() const { return d->agent; }

std::unique_ptr<SipAgent> CheckLine::otherAgent() const
{
    SipAgentSetup setup = d->setup;
    setup.localPort = 0;
    auto other = std::make_unique<SipAgent>(setup);
    const auto isHeard = std::make_shared<bool>(false);
    d->heardOthers.insert(other.get(), isHeard);
    d->watch(*other, isHeard);
    return other;
}

SipAccount CheckLine::account() const { return TrunkTarget::accountOf(plan()); }

SipAccount CheckLine::callingAccount() const { return TrunkTarget::callerOf(plan()); }

void CheckLine::withRoute(std::function<void(const SipRoute&)> then)
{
    d->routeWaiters.append(std::move(then));
    if (d->routeWaiters.size() > 1)
        return;
    if (d->route)
        d->later([this] { d->onResolved(); });
    else
        d->resolve();
}

void CheckLine::Private::resolve()
{
    agent.resolve(TrunkTarget::of(plan), [this](const SipRoute& found) {
        route = found;
        registrarRoute = found;
        auto registrar = TrunkTarget::registrarOf(plan);
        if (!registrar || found.hops.isEmpty())
            return onResolved();
        isRegistrarElsewhere = true;
        registrar->transport = found.hops.first().transport;
        agent.resolve(*registrar, [this](const SipRoute& second) {
            registrarRoute = second;
            onResolved();
        });
    });
}

void CheckLine::Private::onResolved()
{
    const auto waiters = std::exchange(routeWaiters, {});
    const QPointer<CheckLine> alive(q);
    for (const auto& each : waiters)
        if (alive)
            each(*route);
}

const SipRoute& CheckLine::registrarRoute() const { return d->registrarRoute; }

SipHop CheckLine::hop() const
{
    return d->chosen.value_or(d->route ? d->route->hops.value(0) : SipHop());
}

void CheckLine::chooseHop(const SipHop& hop) { d->chosen = hop; }

void CheckLine::withLine(std::function<void(const std::optional<Error>&)> then)
{
    d->lineWaiters.append(std::move(then));
    if (d->lineWaiters.size() == 1)
        withRoute([this](const SipRoute&) { d->bringUp(); });
}

void CheckLine::Private::bringUp()
{
    if (const QString field = plan.missing().value(0); !field.isEmpty())
        return settle(Error(ErrorCode::MissingValue, field));
    auto error = TrunkJudge::resolving(*route, host());
    if (!error)
        error = TrunkJudge::resolving(registrarRoute, plan.registrar);
    if (error)
        return settle(error);
    if (plan.isRegistering() && !isUp()) {
        if (refusal && !isWorthAnotherTry())
            return settle(refusal);
        return registerAt(registrars());
    }
    agent.callVia(q->callingAccount(), q->hop());
    settle({});
}

/// The agent renews it at three quarters of its time; whether that went well is not told.
bool CheckLine::Private::isUp() const
{
    return registration && registration->isAccepted && agent.isRegistered()
        && std::chrono::milliseconds(registeredFor.elapsed()) < freshFor
        && registeredFor.elapsed() < qint64(registration->grantedSeconds) * 750;
}

bool CheckLine::Private::isWorthAnotherTry() const
{
    const bool isRefused = registration && registration->last.response
        && registration->last.status() / 100 != 5; // a server in trouble refuses nobody
    return hasStood && !isRefused && failures < mostFailures;
}

/// In the order to try them, the one that answered first.
QList<SipHop> CheckLine::Private::registrars() const
{
    QList<SipHop> hops { isRegistrarElsewhere ? registrarRoute.hops.first() : q->hop() };
    for (const SipHop& each : registrarRoute.hops)
        if (!hops.contains(each))
            hops.append(each);
    return hops.mid(0, mostRegistrars);
}

void CheckLine::Private::registerAt(const QList<SipHop>& hops)
{
    agent.registerAccount(q->account(), hops.first(), q->answerDeadline(),
        [this, hops](const SipRegistration& result) { onRegistered(hops, result); });
}

void CheckLine::Private::onRegistered(const QList<SipHop>& hops, const SipRegistration& result)
{
    registration = result;
    const auto error = TrunkJudge::registering(result, host());
    if (!error) {
        registeredFor.start();
        hasStood = true;
        failures = 0;
        refusal.reset();
        if (!isRegistrarElsewhere)
            chosen = hops.first();
        agent.callVia(q->callingAccount(), q->hop());
        return settle({});
    }
    if (!result.last.response && hops.size() > 1)
        return registerAt(hops.mid(1));
    ++failures;
    refusal = error;
    settle(error);
}

void CheckLine::Private::settle(const MaybeError& error)
{
    const auto waiters = std::exchange(lineWaiters, {});
    const QPointer<CheckLine> alive(q);
    for (const auto& each : waiters)
        if (alive)
            each(error);
}

void CheckLine::withoutLine(std::function<void(const std::optional<Error>&)> then)
{
    if (!d->agent.isRegistered()) {
        d->registration.reset();
        return d->later([then = std::move(then)] { then({}); });
    }
    d->agent.unregister(
        answerDeadline(), [this, then = std::move(then)](const SipRegistration& result) {
            d->onUnregistered(result, then);
        });
}

void CheckLine::Private::onUnregistered(
    const SipRegistration& result, const std::function<void(const MaybeError&)>& then)
{
    registration.reset();
    // Who never said a word never got credentials: there is no binding.
    if (const auto error = TrunkJudge::unregistering(result, host()))
        return then(*isHeard ? error : std::nullopt);
    agent.queryBindings(q->answerDeadline(), [this, then](const SipRegistration& known) {
        for (const SipBinding& binding : known.bindings)
            if (known.isAccepted && binding.isOurs && binding.expiresSeconds > 0)
                return then(Error(ErrorCode::BindingLeft, host(), binding.contact));
        then({});
    });
}

const std::optional<SipRegistration>& CheckLine::registration() const { return d->registration; }

void CheckLine::forgetRegistration() { d->registration.reset(); }

void CheckLine::dismiss(std::unique_ptr<SipAgent> agent, std::function<void()> then)
{
    SipAgent* const other = agent.get();
    // Where only the last contact is kept, ours went when the other came.
    if (other->isRegistered())
        forgetRegistration();
    d->leaving.push_back(std::move(agent));
    other->abort([this, other, then = std::move(then)] {
        const auto heard = d->heardOthers.take(other);
        if (other->isRegistered() && heard && *heard)
            d->left = Error(ErrorCode::BindingLeft, d->host(), other->contact().text());
        std::erase_if(d->leaving, [other](std::unique_ptr<SipAgent>& each) {
            const bool isIt = each.get() == other;
            if (isIt)
                each.release()->deleteLater();
            return isIt;
        });
        then();
    });
}

void CheckLine::leave(bool isInHaste, std::function<void(const std::optional<Error>&)> then)
{
    const auto finish = [this, then = std::move(then)](
                            const MaybeError& error) { then(d->left ? d->left : error); };
    if (!isInHaste)
        return withoutLine(finish);
    d->lineWaiters.clear();
    d->routeWaiters.clear();
    d->agent.abort([this, finish] {
        const bool isLeft = d->agent.isRegistered() && *d->isHeard;
        finish(isLeft ? MaybeError(Error(ErrorCode::BindingLeft, d->host())) : std::nullopt);
    });
}

std::unique_ptr<SipCall> CheckLine::call(const QString& number, const CallWish& wish)
{
    d->calledFor.start();
    auto call = d->agent.call(number);
    call->setWish(wish);
    return call;
}

std::chrono::milliseconds CheckLine::betweenCalls() const { return real(callsApart); }

std::chrono::milliseconds CheckLine::untilNextCall() const
{
    if (!d->calledFor.isValid())
        return 0ms;
    return qMax(0ms, betweenCalls() - std::chrono::milliseconds(d->calledFor.elapsed()));
}

void CheckLine::takeCalls(std::function<void(const std::shared_ptr<SipCall>&)> taker)
{
    d->taker = std::move(taker);
}
