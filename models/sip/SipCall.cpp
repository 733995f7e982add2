// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipCall.h"

#include "models/sip/re/ReCallIn.h"
#include "models/sip/re/ReCallOut.h"
#include "models/sip/re/ReUri.h"
#include "models/sip/re/SipAgentPrivate.h"

#include <QMetaMethod>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// The owner's side of a call, in its thread.
class SipCall::Private : public ReCallOwner {
public:
    Private(SipCall* callObject, std::shared_ptr<ReCall> reCall)
        : q(callObject)
        , call(std::move(reCall))
        , mailbox(std::make_shared<ReMailbox>(callObject))
    {
        inThread([mailbox = mailbox, owner = static_cast<ReCallOwner*>(this)](
                     ReCall& there) { there.attach(mailbox, owner); });
    }
    ~Private() override
    {
        mailbox->close();
        inThread([](ReCall& there) { there.leave(); });
    }
    Q_DISABLE_COPY_MOVE(Private)

    static std::unique_ptr<SipCall> outgoing(SipAgent::Private& agent, const QString& callee);
    /// In the agent's thread, for a call that came in.
    static void announce(SipAgent& agent, const std::shared_ptr<ReCallIn>& call);

    void inThread(std::function<void(ReCall&)> task)
    {
        ReThread::post([call = call, task = std::move(task)] { task(*call); });
    }

    void onState(State newState) override
    {
        state = newState;
        Q_EMIT q->stateChanged(newState);
    }
    void onProgress(int status) override { Q_EMIT q->progressed(status); }
    void onMessage(const SipMessage& newMessage) override { message = newMessage; }
    void onFigures(const MediaFigures& newFigures) override
    {
        figures = newFigures;
        Q_EMIT q->figuresChanged();
    }
    void onEarlyMedia() override { hasEarlyMedia = true; }
    void onDigitsSent() override { Q_EMIT q->digitsSent(); }
    void onHoldAnswered(int status) override { Q_EMIT q->holdAnswered(status); }
    void onSession(const CallSession& newSession) override { session = newSession; }
    void onRenegotiated(int status) override { Q_EMIT q->renegotiated(status); }
    void onRenegotiatedByFarSide() override { Q_EMIT q->renegotiatedByFarSide(); }
    void onRefreshed(int status) override { Q_EMIT q->refreshed(status); }
    void onTransferAnswered(int status) override { Q_EMIT q->transferAnswered(status); }
    void onTransferProgressed(int status) override { Q_EMIT q->transferProgressed(status); }
    void onEnded(bool byFarSide, const SipReply& reply) override
    {
        Q_EMIT q->ended(byFarSide, reply);
    }

    SipCall* const q;
    const std::shared_ptr<ReCall> call;
    const std::shared_ptr<ReMailbox> mailbox;
    State state = State::New;
    bool isIncoming = false;
    bool hasEarlyMedia = false;
    std::optional<SipMessage> message;
    MediaFigures figures;
    CallSession session;
};

std::unique_ptr<SipCall> SipCall::Private::outgoing(SipAgent::Private& agent, const QString& callee)
{
    std::unique_ptr<SipCall> call(new SipCall);
    call->d = std::make_unique<Private>(
        call.get(), ReCallOut::create(agent.engine, agent.callingVia(), callee));
    return call;
}

void SipCall::Private::announce(SipAgent& agent, const std::shared_ptr<ReCallIn>& there)
{
    const std::shared_ptr<SipCall> call(new SipCall);
    call->d = std::make_unique<Private>(call.get(), there);
    call->d->isIncoming = true;
    call->d->message = there->invitation();
    ReThread::post([there, via = agent.d->callingVia()] { there->adopt(via); });
    // Whoever does not keep it destroys it with this reference, and so it is refused with 480.
    Q_EMIT agent.called(call);
}

ReCallVia SipAgent::Private::callingVia() const
{
    ReCallVia via { account, hop, serviceRoute };
    if (via.routes.isEmpty() && !account.outboundProxy.isEmpty())
        via.routes.append(u"<sip:"_s + account.outboundProxy + u";lr>"_s);
    return via;
}

/// In the SIP thread.
class SipAgent::Private::Doorman {
public:
    Doorman(ReEngine& engine, SipAgent* agent)
        : m_engine(engine)
        , m_agent(agent)
    {
    }
    bool take(const ReIncoming& request)
    {
        if (request.message.method() != "INVITE" || pl_isset(&request.raw->to.tag))
            return false;
        m_calls.removeIf([](const std::weak_ptr<ReCallIn>& each) {
            const auto call = each.lock();
            return !call || call->hasEnded();
        });
        if (m_calls.size() >= mostCalls) {
            sip_treply(nullptr, request.stack->sip(), request.raw, 486, ReReason::of(486));
            return true;
        }
        const auto call = ReCallIn::create(m_engine.shared_from_this(), request);
        if (!call)
            return true;
        m_calls.append(call);
        m_engine.agent().mailbox().post(
            [agent = m_agent, call] { SipCall::Private::announce(*agent, call); });
        return true;
    }

private:
    static constexpr qsizetype mostCalls = 500;
    ReEngine& m_engine;
    SipAgent* const m_agent;
    QList<std::weak_ptr<ReCallIn>> m_calls;
};

void SipAgent::Private::takeCalls()
{
    inEngine([agent = q](ReEngine& there) {
        const auto doorman = std::make_shared<Doorman>(there, agent);
        there.agent().addRequestHandler(
            &there, [doorman](const ReIncoming& request) { return doorman->take(request); });
    });
}

std::unique_ptr<SipCall> SipAgent::call(const QString& callee)
{
    return SipCall::Private::outgoing(*d, callee);
}

SipCall::SipCall() = default;

SipCall::~SipCall() = default;

void SipCall::invite(const QStringList& codecs, milliseconds ringFor)
{
    d->inThread([codecs, ringFor](ReCall& call) { call.invite(codecs, ringFor); });
}

void SipCall::ring()
{
    d->inThread([](ReCall& call) { call.ring(); });
}

void SipCall::ringWithSpeech(const QStringList& codecs)
{
    d->inThread([codecs](ReCall& call) { call.ringWithSpeech(codecs); });
}

void SipCall::answer(const QStringList& codecs)
{
    d->inThread([codecs](ReCall& call) { call.answer(codecs); });
}

void SipCall::refuse(int status)
{
    d->inThread([status](ReCall& call) { call.refuse(status); });
}

void SipCall::redirect(const QString& target)
{
    d->inThread([target](ReCall& call) { call.redirect(target); });
}

void SipCall::setWish(const CallWish& wish)
{
    d->inThread([wish](ReCall& call) { call.setWish(wish); });
}

void SipCall::offerCodecs(const QStringList& codecs)
{
    d->inThread([codecs](ReCall& call) { call.offerCodecs(codecs); });
}

void SipCall::offerFax()
{
    d->inThread([](ReCall& call) { call.offerFax(); });
}

void SipCall::setTakesFax(bool takes)
{
    d->inThread([takes](ReCall& call) { call.setTakesFax(takes); });
}

void SipCall::transfer(const QString& target, const SipCall* replacing)
{
    d->inThread([target, other = replacing ? replacing->d->call : nullptr](
                    ReCall& call) { call.transfer(target, other); });
}

void SipCall::refresh()
{
    d->inThread([](ReCall& call) { call.refresh(); });
}

void SipCall::hold()
{
    d->inThread([](ReCall& call) { call.renegotiate(SpeechDirection::SendOnly); });
}

void SipCall::resume()
{
    d->inThread([](ReCall& call) { call.renegotiate(SpeechDirection::SendRecv); });
}

void SipCall::sendDigits(const QString& digits)
{
    d->inThread([digits](ReCall& call) { call.sendDigits(digits); });
}

void SipCall::hangUp()
{
    d->inThread([](ReCall& call) { call.hangUp(); });
}

SipCall::State SipCall::state() const { return d->state; }

bool SipCall::isIncoming() const { return d->isIncoming; }

const std::optional<SipMessage>& SipCall::message() const { return d->message; }

const MediaFigures& SipCall::figures() const { return d->figures; }

bool SipCall::hasEarlyMedia() const { return d->hasEarlyMedia; }

bool SipCall::isFax() const { return d->session.isFax; }

int SipCall::sessionSeconds() const { return d->session.timer.seconds; }

bool SipCall::isRefreshedByUs() const { return d->session.timer.isRefreshedByUs; }
