// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/CallLeg.h"

namespace {
constexpr qsizetype mostStatuses = 64;
constexpr int ringing = 180;
constexpr int progress = 183;
constexpr int requestTerminated = 487;
} // namespace

CallLeg::CallLeg(std::shared_ptr<SipCall> call, QString number, const QElapsedTimer& since)
    : m_call(std::move(call))
    , m_since(since)
{
    m_evidence.number = std::move(number);
    m_evidence.isIncoming = m_call->isIncoming();
    m_evidence.beganMs = m_since.elapsed();
    if (m_evidence.isIncoming)
        m_evidence.message = m_call->message();
    watch();
    watchRequests();
}

void CallLeg::watch()
{
    connect(m_call.get(), &SipCall::stateChanged, this, &CallLeg::onState);
    connect(m_call.get(), &SipCall::progressed, this, &CallLeg::onProgress);
    connect(m_call.get(), &SipCall::ended, this, &CallLeg::onEnded);
    connect(m_call.get(), &SipCall::figuresChanged, this, [this] {
        m_evidence.figures = m_call->figures();
        m_evidence.hasEarlyMedia = m_evidence.hasEarlyMedia || m_call->hasEarlyMedia();
        if (!m_evidence.wasAnswered && !m_evidence.isOver)
            m_evidence.earlyCodec = m_evidence.figures.codec;
        Q_EMIT figuresChanged(m_evidence.figures);
        Q_EMIT changed();
    });
}

void CallLeg::watchRequests()
{
    keep(&SipCall::renegotiated, &LegEvidence::renegotiation);
    keep(&SipCall::transferAnswered, &LegEvidence::transfer);
    keep(&SipCall::transferProgressed, &LegEvidence::transferProgress);
    keep(&SipCall::refreshed, &LegEvidence::refresh);
    connect(m_call.get(), &SipCall::renegotiatedByFarSide, this, [this] {
        refreshSession();
        Q_EMIT changed();
    });
    connect(m_call.get(), &SipCall::holdAnswered, this, [this](int status) {
        if (m_evidence.holds.size() < mostStatuses)
            m_evidence.holds.append(status);
        m_evidence.holdStatus = m_evidence.holds.constFirst();
        Q_EMIT changed();
    });
    connect(m_call.get(), &SipCall::digitsSent, this, [this] {
        m_evidence.hasSentDigits = true;
        Q_EMIT changed();
    });
}

void CallLeg::mark(qint64& time) const
{
    if (time < 0)
        time = m_since.elapsed();
}

void CallLeg::refreshSession()
{
    m_evidence.figures = m_call->figures();
    m_evidence.isFax = m_call->isFax();
    m_evidence.sessionSeconds = m_call->sessionSeconds();
}

void CallLeg::onState(SipCall::State state)
{
    if (state == SipCall::State::Answered && !m_evidence.wasAnswered) {
        m_evidence.wasAnswered = true;
        mark(m_evidence.firstMs);
        mark(m_evidence.answeredMs);
        if (!m_evidence.isIncoming)
            m_evidence.message = m_call->message();
        refreshSession();
    }
    Q_EMIT changed();
}

void CallLeg::onProgress(int status)
{
    mark(m_evidence.firstMs);
    if (status == ringing || status == progress)
        mark(m_evidence.ringingMs);
    if (m_evidence.provisional.size() < mostStatuses)
        m_evidence.provisional.append(status);
    Q_EMIT changed();
}

void CallLeg::hangUp()
{
    if (m_evidence.isOver)
        return;
    m_evidence.hasHungUp = true;
    const bool isInVain = !m_evidence.wasAnswered && !m_evidence.isIncoming;
    m_evidence.rangInVain = isInVain && !m_evidence.provisional.isEmpty();
    m_call->hangUp();
}

void CallLeg::refuse(int status)
{
    m_evidence.hasHungUp = true;
    m_call->refuse(status);
}

void CallLeg::redirect(const QString& target)
{
    m_evidence.hasHungUp = true;
    m_call->redirect(target);
}

void CallLeg::giveUp()
{
    SipReply nothing;
    nothing.error = Error(ErrorCode::Timeout, m_evidence.number);
    onEnded(false, nothing);
}

void CallLeg::onEnded(bool byFarSide, const SipReply& reply)
{
    if (m_evidence.isOver)
        return;
    m_evidence.isOver = true;
    m_evidence.isEndedByFarSide = byFarSide;
    m_evidence.end = reply;
    m_evidence.figures = m_call->figures();
    m_evidence.hasEarlyMedia = m_evidence.hasEarlyMedia || m_call->hasEarlyMedia();
    mark(m_evidence.endedMs);
    if (reply.response)
        mark(m_evidence.firstMs);
    // Our own CANCEL is answered with 487: then it was we who gave up.
    if (!m_evidence.wasAnswered && !byFarSide && reply.status() == requestTerminated)
        m_evidence.rangInVain = true;
    Q_EMIT changed();
}
