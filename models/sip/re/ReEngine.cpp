// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReEngine.h"

#include "models/sip/re/ReUri.h"

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds resolutionDeadline { 4000 };
constexpr milliseconds farewellDeadline { 2000 };

ReRequest optionsRequest(const SipHop& hop, const QString& user, const Endpoint& local)
{
    const QString caller = user.isEmpty() ? u"doppino"_s : user;
    ReRequest request;
    request.method = "OPTIONS";
    request.uri = ReUri::address(user, ReUri::service(hop));
    request.hop = hop;
    const QByteArray here = ReUri::hostPort(local);
    request.headers = {
        { "From", '<' + ReUri::address(caller, here) + ">;tag=" + ReUri::random() },
        { "To", '<' + request.uri + '>' },
        { "Call-ID", ReUri::random() },
        { "Contact",
            '<' + ReUri::address(caller, here) + ReUri::transportParameter(hop.transport) + '>' },
        { "Accept", "application/sdp" },
    };
    return request;
}

} // namespace

ReEngine::ReEngine(SipAgentSetup setup, std::shared_ptr<ReMailbox> mailbox,
    std::function<void(const TracedMessage&)> traced)
    : m_agent(std::move(setup), std::move(mailbox), std::move(traced))
    , m_registration(*this)
{
}

std::shared_ptr<ReEngine> ReEngine::create(SipAgentSetup setup, std::shared_ptr<ReMailbox> mailbox,
    std::function<void(const TracedMessage&)> traced)
{
    // The last reference may go anywhere, even inside a callback of libre; the end comes later.
    return std::shared_ptr<ReEngine>(
        new ReEngine(std::move(setup), std::move(mailbox), std::move(traced)),
        [](ReEngine* engine) { ReThread::postLast([engine] { delete engine; }); });
}

void ReEngine::options(const SipHop& hop, const QString& user, milliseconds deadline,
    std::function<void(const SipReply&)> then)
{
    const auto local = m_agent.localTowards(hop);
    const quint64 id = ++m_lastId;
    m_exchanges[id]
        = ReExchange::start(m_agent, optionsRequest(hop, user, local.value_or(Endpoint())),
            deadline, { {}, [this, id, then = std::move(then)](const SipReply& reply) {
                           m_exchanges.erase(id);
                           then(reply);
                       } });
}

void ReEngine::resolve(
    const SipTarget& target, const QStringList& systemAddresses, ReResolution::Then then)
{
    const SipAgentSetup& setup = m_agent.setup();
    if (!m_dns)
        m_dns = std::make_unique<ReDns>(setup.nameServers);
    const quint64 id = ++m_lastId;
    m_resolutions[id] = std::make_unique<ReResolution>(*m_dns, target,
        ReResolution::Names { setup.knownHosts, systemAddresses },
        setup.clock.real(resolutionDeadline),
        [this, id, then = std::move(then)](const SipRoute& route) {
            const auto done = std::move(m_resolutions.at(id));
            m_resolutions.erase(id);
            then(route);
        });
}

void ReEngine::abort(std::function<void(bool)> then)
{
    m_exchanges.clear();
    m_resolutions.clear();
    const auto handlers = m_abortHandlers;
    for (const auto& handler : handlers)
        handler();
    const auto done = [this, then = std::move(then), stays = shared_from_this(),
                          thread = ReThread::farewell()] {
        m_farewell.stop();
        m_registration.stop();
        if (then)
            then(m_registration.mayBeBound());
    };
    // The deadline below is for one answer, this one for all that is exchanged.
    m_farewell.start(farewellDeadline, done);
    m_registration.leave([this] {
        const auto finish = [this] { m_farewell.start({}, m_farewell.takeTask()); };
        if (m_registration.mayBeBound())
            m_registration.remove(farewellDeadline, [finish](const SipRegistration&) { finish(); });
        else
            finish();
    });
}

void ReEngine::addAbortHandler(const void* owner, std::function<void()> handler)
{
    m_abortHandlers.insert(owner, std::move(handler));
}
