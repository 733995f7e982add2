// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkReach.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

// Far enough apart for a jitter, near enough for five to take no time.
constexpr auto sampleGap = 20ms;
constexpr quint16 sipPort = 5060;
constexpr quint16 sipsPort = 5061;

} // namespace

TrunkReach::TrunkReach(SipAgent& agent, QString user, int samples, Clock clock, QObject* parent)
    : QObject(parent)
    , m_agent(agent)
    , m_user(std::move(user))
    , m_samples(samples)
    , m_clock(clock)
{
}

SipHop TrunkReach::besides(const SipHop& hop, SipTransport transport)
{
    SipHop other = hop;
    other.transport = transport;
    if (transport == SipTransport::Tls)
        other.endpoint.port = sipsPort;
    else if (hop.transport == SipTransport::Tls)
        other.endpoint.port = sipPort;
    return other;
}

void TrunkReach::startAlone(const QList<SipHop>& hops)
{
    for (const SipHop& hop : hops.mid(0, mostAddresses))
        add(hop, true, m_reaches.isEmpty() ? m_samples : 1);
}

void TrunkReach::start(const QList<SipHop>& own)
{
    const SipTransport transport = own.first().transport;
    for (const SipHop& hop : own.mid(0, mostAddresses))
        if (hop.transport == transport)
            add(hop, true, m_reaches.isEmpty() ? m_samples : 1);
    for (const SipTransport other : { SipTransport::Udp, SipTransport::Tcp, SipTransport::Tls })
        if (other != transport)
            add(besides(own.first(), other), false, 1);
}

void TrunkReach::add(const SipHop& hop, bool isOfTrunk, int samples)
{
    const qsizetype index = m_reaches.size();
    ReachEvidence reach;
    reach.hop = hop;
    reach.isOfTrunk = isOfTrunk;
    reach.asked = samples;
    m_reaches.append(reach);
    if (hop.transport == SipTransport::Tls)
        m_agent.inspectTls(
            hop, m_deadline, [alive = QPointer<TrunkReach>(this), index](const SipTlsPeer& peer) {
                if (!alive)
                    return;
                alive->m_reaches[index].tls = peer;
                Q_EMIT alive->changed();
            });
    ask(index);
    for (int i = 1; i < samples; ++i)
        QTimer::singleShot(m_clock.real(i * sampleGap), this, [this, index] { ask(index); });
}

void TrunkReach::ask(qsizetype index)
{
    m_agent.options(m_reaches[index].hop, m_user, m_deadline,
        [alive = QPointer<TrunkReach>(this), index](const SipReply& reply) {
            if (!alive)
                return;
            alive->m_reaches[index].replies.append(reply);
            Q_EMIT alive->changed();
        });
}

void TrunkReach::note(const TracedMessage& message)
{
    if (!message.isSent || message.transport != SipTransport::Udp
        || !message.bytes.startsWith("OPTIONS "))
        return;
    const size_t hash = qHash(message.bytes); // a repetition is the same to the last byte
    if (!m_seen.contains(hash)) {
        m_seen.insert(hash);
        return;
    }
    for (ReachEvidence& reach : m_reaches)
        if (reach.hop.transport == message.transport && reach.hop.endpoint == message.remote)
            ++reach.repeated;
}

bool TrunkReach::isOver(const ReachEvidence& reach) const
{
    return reach.isOver() && (reach.hop.transport != SipTransport::Tls || reach.tls);
}

bool TrunkReach::isSettled() const
{
    const auto isDone = [this](const ReachEvidence& r) { return !r.isOfTrunk || isOver(r); };
    return !m_reaches.isEmpty()
        && ((isOver(m_reaches.first()) && m_reaches.first().answer())
            || std::all_of(m_reaches.begin(), m_reaches.end(), isDone));
}

bool TrunkReach::isAllOver() const
{
    return std::all_of(m_reaches.begin(), m_reaches.end(),
        [this](const ReachEvidence& reach) { return isOver(reach); });
}

bool TrunkReach::isAnswered() const
{
    return std::any_of(m_reaches.begin(), m_reaches.end(),
        [](const ReachEvidence& reach) { return reach.isOfTrunk && reach.answer(); });
}
