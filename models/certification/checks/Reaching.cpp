// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/Reaching.h"

#include "models/trunktest/TrunkTarget.h"
#include "models/trunktest/TrunkVerdict.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

constexpr int notImplemented = 501; // of OPTIONS: the server is there all the same

} // namespace

Reaching::Reaching(CheckLine& line, int samples)
    : m_line(line)
    , m_reach(line.agent(), TrunkTarget::askedUserOf(line.plan()), qMax(1, samples), Clock())
{
    m_reach.setDeadline(line.answerDeadline());
    connect(&line, &CheckLine::traced, &m_reach, &TrunkReach::note);
    connect(&m_reach, &TrunkReach::changed, this, [this] { onChanged(); });
}

void Reaching::start(const SipRoute& route, SipTransport transport, Then then)
{
    m_then = std::move(then);
    const SipHop first = route.hops.first();
    QList<SipHop> own;
    for (const SipHop& hop : route.hops)
        if (hop.transport == transport)
            own.append(hop);
    if (!own.isEmpty())
        return ask(own);
    const QList<SipHop> beside { TrunkReach::besides(first, transport) };
    SipTarget target = TrunkTarget::of(m_line.plan());
    if (target.port != 0 || first.origin == u"literal")
        return ask(beside);
    target.transport = transport;
    m_line.agent().resolve(
        target, [alive = QPointer<Reaching>(this), beside](const SipRoute& found) {
            if (alive)
                alive->ask(found.hops.isEmpty() ? beside : found.hops);
        });
}

void Reaching::ask(const QList<SipHop>& hops) { m_reach.startAlone(hops); }

void Reaching::onChanged()
{
    if (!m_then || !m_reach.isAllOver())
        return;
    const QList<ReachEvidence>& reaches = m_reach.reaches();
    const auto answered = std::find_if(
        reaches.begin(), reaches.end(), [](const ReachEvidence& each) { return each.answer(); });
    const auto then = std::exchange(m_then, {});
    then(answered == reaches.end() ? reaches.first() : *answered);
}

QStringList Reaching::silent() const
{
    QStringList servers;
    for (const ReachEvidence& each : m_reach.reaches())
        if (!each.answer())
            servers.append(each.hop.endpoint.text());
    return servers;
}

std::optional<Error> Reaching::judge(const ReachEvidence& reach, const QString& host)
{
    if (auto error = TrunkJudge::reaching(reach))
        return error;
    qsizetype answers = 0;
    for (const SipReply& reply : reach.replies) {
        answers += reply.response ? 1 : 0;
        if (reply.status() / 100 == 5 && reply.status() != notImplemented)
            return TrunkJudge::refusal(*reply.response, TrunkJudge::Request::Options, false, host);
    }
    if (answers < reach.asked)
        return Error(ErrorCode::OptionsSilent, reach.hop.endpoint.text(),
            u"%1 / %2"_s.arg(answers).arg(reach.asked));
    return {};
}

double Reaching::meanRoundTrip(const ReachEvidence& reach)
{
    double sum = 0;
    int answers = 0;
    for (const SipReply& reply : reach.replies) {
        if (!reply.response)
            continue;
        sum += double(reply.roundTrip.count()) / 1000;
        ++answers;
    }
    return answers == 0 ? 0 : sum / answers;
}
