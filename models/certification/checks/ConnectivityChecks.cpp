// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/OtherAgentCheck.h"
#include "models/certification/checks/Reaching.h"
#include "models/trunktest/FactList.h"
#include "models/trunktest/TrunkTarget.h"
#include "models/trunktest/TrunkTestFacts.h"
#include "models/trunktest/TrunkVerdict.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr auto dayInSeconds = 24 * 3600;

[[maybe_unused]] constexpr const char* connectivityDetails[] = {
    QT_TRANSLATE_NOOP("ErrorDetail", "an address instead of a name"),
    QT_TRANSLATE_NOOP("ErrorDetail", "no SRV record"),
    QT_TRANSLATE_NOOP("ErrorDetail", "without TLS"),
    QT_TRANSLATE_NOOP("ErrorDetail", "a single server"),
};

/// The name of the trunk's server leads somewhere.
class ResolveCheck : public Check {
public:
    using Check::Check;

    void start() override
    {
        line().withRoute(whileRunning([this](const SipRoute& route) { onRoute(route); }));
    }

private:
    void onRoute(const SipRoute& route)
    {
        if (const auto finding = withoutAddress())
            return end(*finding);
        auto error = TrunkJudge::resolving(route, host());
        if (!error)
            error = TrunkJudge::resolving(line().registrarRoute(), line().plan().registrar);
        QList<TrunkFact> facts = TrunkTestFacts::ofRoute(route);
        facts.append({ u"resolve_ms"_s, QString::number(route.elapsed.count()) });
        end(error ? CheckFinding::failed(*error, facts) : CheckFinding::passed(facts));
    }
};

/// SRV records lead to servers (RFC 3263 4): only they allow a provider to move or add some.
class RecordsCheck : public Check {
public:
    using Check::Check;

    void start() override
    {
        withRoute([this](const SipRoute& route) {
            if (route.hops.first().origin == u"literal")
                return end(CheckFinding::notApplicable(Error(
                    ErrorCode::NotForThisTrunk, test().id, u"an address instead of a name"_s)));
            ask();
        });
    }

private:
    /// As one does who knows nothing but the name.
    void ask()
    {
        const SipTarget target { TrunkTarget::of(line().plan()).host, 0, {} };
        line().agent().resolve(target, whileRunning([this, target](const SipRoute& route) {
            judge(route.records, target.host, TrunkTestFacts::ofRoute(route));
        }));
    }

    void judge(const QStringList& records, const QString& name, const QList<TrunkFact>& facts)
    {
        bool hasService = false;
        for (const QString& record : records) {
            if (!record.startsWith(u"SRV "))
                continue;
            hasService = true;
            const QString server = withoutDot(record.section(u' ', -1));
            if (!hasAddress(records, server))
                return end(CheckFinding::failed(
                    Error(ErrorCode::TrunkNameWithoutSip, server, u"no address"_s), facts));
        }
        if (!hasService)
            return end(CheckFinding::failed(
                Error(ErrorCode::TrunkNameWithoutSip, name, u"no SRV record"_s), facts));
        end(CheckFinding::passed(facts));
    }

    static QString withoutDot(QString name)
    {
        if (name.endsWith(u'.'))
            name.chop(1);
        return name;
    }
    static bool hasAddress(const QStringList& records, const QString& server)
    {
        return std::any_of(records.begin(), records.end(), [&server](const QString& record) {
            const QString type = record.section(u' ', 0, 0);
            const QString name = withoutDot(record.section(u' ', 1, 1));
            const bool isAddress = type == u"A" || type == u"AAAA" || type == u"CNAME";
            return isAddress && name.compare(server, Qt::CaseInsensitive) == 0;
        });
    }
};

class ReachCheck : public Check {
public:
    ReachCheck(CheckLine& checkLine, const CertificationTest& certificationTest)
        : Check(checkLine, certificationTest)
        , m_reaching(checkLine, int(limit(u"samples"_s)))
    {
    }

    void start() override
    {
        withRoute([this](const SipRoute& route) {
            const SipTransport own = route.hops.first().transport;
            m_isOwn
                = with(u"transport"_s) == u"own" || with(u"transport"_s) == sipTransportName(own);
            m_reaching.start(route, m_isOwn ? own : sipTransportFromName(with(u"transport"_s)),
                whileRunning([this](const ReachEvidence& reach) { onReached(reach); }));
        });
    }

private:
    void onReached(const ReachEvidence& reach)
    {
        FactList more;
        if (reach.answer())
            more.addList("silent_addresses", m_reaching.silent());
        const QList<TrunkFact> facts = TrunkTestFacts::ofReach(reach) + more.facts();
        if (const auto error = Reaching::judge(reach, host()))
            return end(CheckFinding::failed(*error, facts));
        if (m_isOwn)
            line().chooseHop(reach.hop);
        const double took = Reaching::meanRoundTrip(reach);
        const double most = limit(u"maximum_ms"_s);
        if (took > most)
            return end(CheckFinding::failed(Error(ErrorCode::TooSlow, u"OPTIONS"_s,
                                                u"%1 ms > %2 ms"_s.arg(took, 0, 'f', 0).arg(most)),
                facts));
        end(CheckFinding::passed(facts));
    }

    Reaching m_reaching;
    bool m_isOwn = false;
};

/// What each TLS server of the trunk shows.
class CertificateCheck : public Check {
public:
    using Check::Check;

    void start() override
    {
        withRoute([this](const SipRoute& route) {
            if (route.hops.first().transport != SipTransport::Tls)
                return end(CheckFinding::notApplicable(
                    Error(ErrorCode::NotForThisTrunk, test().id, u"without TLS"_s)));
            m_hops = route.hops.mid(0, TrunkReach::mostAddresses);
            inspect();
        });
    }

private:
    void inspect()
    {
        if (m_hops.isEmpty())
            return end(CheckFinding::passed(m_facts));
        const SipHop hop = m_hops.takeFirst();
        line().agent().inspectTls(hop, line().answerDeadline(),
            whileRunning([this, hop](const SipTlsPeer& peer) { onInspected(hop, peer); }));
    }

    void onInspected(const SipHop& hop, const SipTlsPeer& peer)
    {
        const qint64 days = (peer.expiresAt - QDateTime::currentSecsSinceEpoch()) / dayInSeconds;
        FactList facts;
        facts.add("address", FactList::hopText(hop));
        if (peer.expiresAt > 0)
            facts.add("valid_days", QString::number(days));
        const QList<TrunkFact> seen = facts.facts() + TrunkTestFacts::ofTls(peer);
        if (m_facts.isEmpty())
            m_facts = seen;
        const QString subject = hop.name.isEmpty() ? hop.endpoint.text() : hop.name;
        if (peer.error)
            return end(CheckFinding::failed(
                TrunkJudge::trouble(*peer.error, ErrorCode::OptionsSilent, subject), seen));
        if (double(days) < limit(u"minimum_days"_s))
            return end(
                CheckFinding::failed(Error(ErrorCode::TlsExpired, subject,
                                         QDateTime::fromSecsSinceEpoch(peer.expiresAt, Qt::UTC)
                                             .date()
                                             .toString(Qt::ISODate)),
                    seen));
        inspect();
    }

    QList<SipHop> m_hops; ///< still to be inspected
    QList<TrunkFact> m_facts; ///< of the first
};

/// Every server behind the first takes over.
class FailoverCheck : public OtherAgentCheck {
public:
    using OtherAgentCheck::OtherAgentCheck;

    void start() override
    {
        withRoute([this](const SipRoute& route) {
            const bool isRegistering = line().plan().isRegistering();
            m_hops = further(isRegistering ? line().registrarRoute() : route);
            if (m_hops.isEmpty())
                return end(CheckFinding::notApplicable(
                    Error(ErrorCode::NotForThisTrunk, test().id, u"a single server"_s)));
            if (const QString field = line().plan().missing().value(0); !field.isEmpty())
                return end(withoutLine(Error(ErrorCode::MissingValue, field)));
            tryNext();
        });
    }

private:
    /// The same server over another transport is no other server.
    static QList<SipHop> further(const SipRoute& route)
    {
        QList<SipHop> hops;
        const SipHop first = route.hops.value(0);
        for (const SipHop& hop : route.hops)
            if (hop.transport == first.transport && hop.endpoint != first.endpoint)
                hops.append(hop);
        return hops.mid(0, TrunkReach::mostAddresses);
    }

    void tryNext()
    {
        if (m_hops.isEmpty())
            return end(CheckFinding::passed(facts()));
        m_hop = m_hops.takeFirst();
        if (line().plan().isRegistering())
            registerThere();
        else
            askThere();
    }

    /// As a PBX of which that server knows nothing; what it binds there is removed there.
    void registerThere()
    {
        registerAs(line().account(), m_hop, [this](const SipRegistration& registration) {
            dismissOther([this, registration] {
                onAnswered(registration.last, TrunkJudge::registering(registration, host()));
            });
        });
    }

    void askThere()
    {
        line().agent().options(
            m_hop, {}, line().answerDeadline(), whileRunning([this](const SipReply& reply) {
                ReachEvidence reach;
                reach.hop = m_hop;
                reach.asked = 1;
                reach.replies = { reply };
                onAnswered(reply, Reaching::judge(reach, host()));
            }));
    }

    void onAnswered(const SipReply& reply, const std::optional<Error>& error)
    {
        const QString answer
            = reply.response ? TrunkJudge::answerText(*reply.response) : u"no answer"_s;
        m_servers.append(FactList::hopText(m_hop) + u": "_s + answer);
        if (!error)
            return tryNext();
        end(CheckFinding::failed(Error(ErrorCode::FailoverFailed, m_hop.endpoint.text(),
                                     error->detail.isEmpty() ? answer : error->detail),
            facts()));
    }

    [[nodiscard]] QList<TrunkFact> facts() const
    {
        FactList list;
        list.addList("servers", m_servers);
        return list.facts();
    }

    QList<SipHop> m_hops; ///< still to be tried
    SipHop m_hop;
    QStringList m_servers; ///< with their answers
};

} // namespace

std::unique_ptr<Check> CheckGroups::connectivity(CheckLine& line, const CertificationTest& test)
{
    if (test.check == u"resolve")
        return std::make_unique<ResolveCheck>(line, test);
    if (test.check == u"dns_records")
        return std::make_unique<RecordsCheck>(line, test);
    if (test.check == u"reach")
        return std::make_unique<ReachCheck>(line, test);
    if (test.check == u"certificate")
        return std::make_unique<CertificateCheck>(line, test);
    if (test.check == u"failover")
        return std::make_unique<FailoverCheck>(line, test);
    return nullptr;
}
