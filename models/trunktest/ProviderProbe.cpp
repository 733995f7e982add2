// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/ProviderProbe.h"

#include "models/trunktest/TrunkReach.h"
#include "models/trunktest/TrunkTarget.h"
#include "models/trunktest/TrunkVerdict.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int mostProbedAddresses = 4;
} // namespace

ProviderProbeJob::ProviderProbeJob(std::shared_ptr<const Catalog> catalog, SipAgentSetup setup)
    : m_catalog(std::move(catalog))
    , m_agent(std::move(setup))
{
}

Result<std::unique_ptr<ProviderProbeJob>> ProviderProbeJob::create(
    std::shared_ptr<const Catalog> catalog, const QStringList& ids, SipAgentSetup setup)
{
    QStringList wanted = ids;
    if (wanted.isEmpty())
        for (const Provider& provider : catalog->providers())
            wanted.append(provider.id);
    wanted.removeDuplicates();
    std::unique_ptr<ProviderProbeJob> job(
        new ProviderProbeJob(std::move(catalog), std::move(setup)));
    for (const QString& id : std::as_const(wanted)) {
        ProviderAnswer answer;
        answer.provider = job->m_catalog->provider(id);
        if (!answer.provider)
            return fail(ErrorCode::UnknownProvider, id, id);
        Trunk trunk;
        trunk.provider = id;
        answer.plan = TrunkPlan::resolve(trunk, *job->m_catalog);
        job->m_answers.append(answer);
        job->m_pending.append(0);
    }
    return job;
}

void ProviderProbeJob::run()
{
    m_clockwork.start();
    for (int i = 0; i < m_answers.size(); ++i)
        m_agent.resolve(TrunkTarget::of(m_answers[i].plan),
            [this, i](const SipRoute& route) { ask(i, route); });
}

void ProviderProbeJob::ask(int index, const SipRoute& route)
{
    ProviderAnswer& answer = m_answers[index];
    answer.route = route;
    if (auto error = TrunkJudge::resolving(route, answer.plan.host))
        return settle(index, error);
    answer.hop = route.hops.first();
    const QList<SipHop> hops = route.hops.mid(0, mostProbedAddresses);
    m_pending[index] = int(hops.size());
    for (const SipHop& hop : hops)
        m_agent.options(hop, {}, TrunkReach::deadline,
            [this, index, hop](const SipReply& reply) { note(index, hop, reply); });
}

void ProviderProbeJob::note(int index, const SipHop& hop, const SipReply& reply)
{
    ProviderAnswer& answer = m_answers[index];
    --m_pending[index];
    if (answer.isOver)
        return;
    if (reply.response || !answer.reply.error) {
        answer.hop = hop;
        answer.reply = reply;
    }
    if (reply.response)
        return settle(index, {});
    if (m_pending[index] == 0)
        settle(index,
            TrunkJudge::trouble(*answer.reply.error, ErrorCode::OptionsSilent, answer.plan.host));
}

void ProviderProbeJob::settle(int index, const std::optional<Error>& error)
{
    ProviderAnswer& answer = m_answers[index];
    answer.error = error;
    answer.isOver = true;
    answer.elapsedMs = m_clockwork.elapsed();
    Q_EMIT answered(index);
    std::optional<Error> first;
    for (const ProviderAnswer& each : std::as_const(m_answers)) {
        if (!each.isOver)
            return;
        if (!first)
            first = each.error;
    }
    finish(first ? Outcome::failed(*first) : Outcome::done());
}

void ProviderProbeJob::cancel()
{
    m_agent.abort(
        [this] { finish(Outcome::cancelled(Error(ErrorCode::Cancelled, u"catalog"_s))); });
}
