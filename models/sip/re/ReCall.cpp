// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReCall.h"

#include "models/sip/FaxOffer.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {
constexpr milliseconds figuresEvery { 500 };
constexpr milliseconds requestDeadline { 4000 };
constexpr milliseconds farewellDeadline { 2000 }; // nobody waits for it any more
constexpr size_t mostAsides = 16;

bool isCredential(const SipHeader& header)
{
    return header.name == "Authorization" || header.name == "Proxy-Authorization";
}
} // namespace

ReCall::ReCall(std::shared_ptr<ReEngine> engine, ReCallVia via)
    : m_engine(std::move(engine))
    , m_via(std::move(via))
{
    m_terms.sessionId = QRandomGenerator::system()->generate() >> 1;
}

ReCall::~ReCall() = default;

void ReCall::begin()
{
    m_self = shared_from_this();
    m_farewell = ReThread::farewell();
    agent().addRequestHandler(this, [this](const ReIncoming& request) {
        return request.message.callId() == m_dialog.callId() && take(request);
    });
    agent().addResponseHandler(this, [this](const SipMessage& response) {
        if (m_dialog.isAnsweredBy(response))
            takeResponse(response);
    });
    m_engine->addAbortHandler(this, [this] { leave(); });
}

void ReCall::attach(std::shared_ptr<ReMailbox> mailbox, ReCallOwner* owner)
{
    m_mailbox = std::move(mailbox);
    m_owner = owner;
    if (m_end) {
        tell([end = *m_end](ReCallOwner& who) {
            who.onState(SipCall::State::Ended);
            who.onEnded(end.byFarSide, end.reply);
        });
    }
}

void ReCall::leave()
{
    m_mailbox.reset();
    m_owner = nullptr;
    hangUp();
    if (!m_end && m_isUnconfirmed)
        m_patience.start(farewellDeadline, [this] { sendBye(); });
}

void ReCall::setState(SipCall::State state)
{
    if (state == m_state)
        return;
    m_state = state;
    tell([state](ReCallOwner& who) { who.onState(state); });
}

Status ReCall::openStream(const Endpoint& local, const QStringList& codecs)
{
    m_terms.codecs = SpeechCodecs::known(codecs);
    if (m_terms.codecs.isEmpty())
        return fail(ErrorCode::BadValue, u"codecs"_s, codecs.join(u' '));
    auto stream = RtpStream::open(local.address,
        { [this] { onHeard(); }, [this] { tell([](ReCallOwner& who) { who.onDigitsSent(); }); } });
    if (!stream)
        return tl::unexpected(stream.error());
    m_stream = std::move(*stream);
    m_terms.local = m_stream->local();
    return {};
}

void ReCall::onHeard()
{
    if (m_answer)
        return;
    tell([](ReCallOwner& who) { who.onEarlyMedia(); });
    watchFigures();
}

void ReCall::watchFigures()
{
    if (!m_figuresTimer.isRunning())
        m_figuresTimer.start(figuresEvery, [this] { tellFigures(); });
}

void ReCall::tellFigures()
{
    if (!m_stream)
        return;
    tell([figures = m_stream->figures()](ReCallOwner& who) { who.onFigures(figures); });
    m_figuresTimer.start(figuresEvery, [this] { tellFigures(); });
}

SessionDescription ReCall::nextOffer()
{
    ++m_terms.version;
    m_offered = SpeechOffer::offer(m_terms);
    return m_offered;
}

Status ReCall::takeAnswer(const QByteArray& body)
{
    const auto theirs = SessionDescription::parse(body);
    if (!theirs)
        return tl::unexpected(theirs.error());
    if (FaxOffer::isFax(m_offered)) {
        if (!FaxOffer::isAgreed(*theirs))
            return fail(ErrorCode::UnexpectedAnswer, u"SDP"_s, u"no T.38 accepted"_s);
        beFax();
    } else {
        const auto agreed = SpeechOffer::agree(m_offered, *theirs);
        if (!agreed)
            return tl::unexpected(agreed.error());
        speak(*agreed);
    }
    m_current = m_offered;
    return {};
}

Result<QByteArray> ReCall::answerTo(const QByteArray& offer)
{
    const auto theirs = SessionDescription::parse(offer);
    if (!theirs)
        return tl::unexpected(theirs.error());
    ++m_terms.version;
    if (const auto answer = SpeechOffer::answer(m_terms, *theirs)) {
        speak(answer->agreed);
        m_current = answer->description;
    } else if (const auto image = FaxOffer::answer(m_terms, *theirs); image && m_takesFax) {
        beFax();
        m_current = *image;
    } else {
        return tl::unexpected(answer.error());
    }
    return m_current.text();
}

void ReCall::speak(const AgreedSpeech& agreed)
{
    m_agreed = agreed;
    m_stream->apply(agreed);
    watchFigures();
    setSession({ false, m_session.timer });
}

void ReCall::beFax()
{
    if (m_agreed.codec) { // what is heard at its port from now on is no speech
        m_agreed.direction = SpeechDirection::Inactive;
        m_stream->apply(m_agreed);
    }
    setSession({ true, m_session.timer });
}

void ReCall::setSession(const CallSession& session)
{
    if (session == m_session)
        return;
    m_session = session;
    tell([session](ReCallOwner& who) { who.onSession(session); });
}

void ReCall::setTimer(const SessionTimer& timer) { setSession({ m_session.isFax, timer }); }

void ReCall::grantTimer(const SipMessage& request) { setTimer(m_session.timer.grantedTo(request)); }

void ReCall::noteAbilities(const SipMessage& message)
{
    const QList<QByteArray> allowed = message.headers("Allow");
    if (!allowed.isEmpty())
        m_canUpdate = allowed.contains("UPDATE");
}

void ReCall::acknowledge(const ReDialog& dialog, const ReRequest& invite, const QByteArray& answer)
{
    m_lastAck = acknowledgeAside(dialog, invite, answer);
}

ReRequest ReCall::acknowledgeAside(
    const ReDialog& dialog, const ReRequest& invite, const QByteArray& answer)
{
    ReRequest ack = dialog.request("ACK", invite.cseq);
    ack.contentType = "application/sdp";
    ack.body = answer;
    for (const SipHeader& header : invite.headers) {
        if (isCredential(header)) // the same ones (RFC 3261 22.1)
            ack.headers.append(header);
    }
    (void)ReExchange::send(agent(), ack);
    return ack;
}

void ReCall::takeResponse(const SipMessage& response)
{
    const auto from = SipAddress::parse(response.header("To"));
    const bool isRepeated = m_lastAck && response.status() / 100 == 2 && from
        && from->parameter("tag") == m_dialog.remoteTag() && response.method() == "INVITE"
        && response.cseq() == m_lastAck->cseq;
    if (isRepeated)
        (void)ReExchange::send(agent(), *m_lastAck);
}

void ReCall::sendAside(const ReDialog& dialog, const QByteArray& method, const SipHeader& header)
{
    if (m_asides.size() >= mostAsides)
        return;
    const auto make = [this, dialog, method, header] {
        ReRequest request = dialog.request(method, nextCseq());
        if (!header.name.isEmpty())
            request.headers.append(header);
        return request;
    };
    m_asides.push_back(ReChain::start(
        agent(), m_via.account, { make, requestDeadline, {}, [](const SipReply&) {} }));
}

void ReCall::sendDigits(const QString& digits)
{
    if (m_stream && m_answer)
        m_stream->sendDigits(digits);
}

void ReCall::hangUp()
{
    if (m_end || m_isHangingUp)
        return;
    m_isHangingUp = true;
    if (!m_answer)
        abandon();
    else if (!m_isUnconfirmed)
        sendBye(); // otherwise after their ACK (RFC 3261 15)
}

void ReCall::hangUpBecause(const Error& error)
{
    if (!m_reason)
        m_reason = error;
    hangUp();
}

void ReCall::onUnconfirmed()
{
    m_reason = Error(ErrorCode::Timeout, m_dialog.hop().endpoint.text(), u"ACK"_s);
    m_isHangingUp = true;
    sendBye();
}

void ReCall::sendBye()
{
    if (m_bye)
        return;
    const milliseconds deadline = m_owner ? requestDeadline : farewellDeadline;
    m_bye = ReChain::start(agent(), m_via.account,
        { [this] { return m_dialog.request("BYE", nextCseq()); }, deadline, {},
            [this](const SipReply& reply) { onByeAnswered(reply); } });
}

void ReCall::onByeAnswered(SipReply reply)
{
    // 481: it had hung up by itself, and our requests crossed.
    const bool isConfirmed = reply.status() / 100 == 2 || reply.status() == 481;
    if (!isConfirmed && !reply.error)
        reply.error = Error(ErrorCode::UnexpectedAnswer, m_dialog.hop().endpoint.text(),
            u"BYE %1"_s.arg(reply.status()));
    if (m_reason)
        reply.error = m_reason;
    if (reply.status() / 100 != 2)
        reply.response = m_answer;
    end(false, reply);
}

void ReCall::end(bool byFarSide, const SipReply& reply)
{
    if (m_end)
        return;
    const auto keep = shared_from_this();
    m_self.reset();
    m_figuresTimer.stop();
    m_patience.stop();
    m_end = End { byFarSide, reply, m_stream ? m_stream->figures() : MediaFigures() };
    m_stream.reset();
    agent().removeHandlers(this);
    m_engine->removeAbortHandler(this);
    m_state = SipCall::State::Ended;
    tell([end = *m_end](ReCallOwner& who) {
        who.onFigures(end.figures);
        who.onState(SipCall::State::Ended);
        who.onEnded(end.byFarSide, end.reply); // may be the last it lives to hear
    });
    m_farewell.reset();
}
