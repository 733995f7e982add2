// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/SiteEvidenceRecords.h"
#include "models/site/SiteRules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Point = SiteEvidence::Point;

/// Step and part a path of the site file leads to.
struct PointPlace {
    QString step = u"site"_s;
    QString part {};
};

template <typename Part> QString idAt(const QList<Part>& parts, int index)
{
    return index >= 0 && index < parts.size() ? parts[index].id : QString();
}

PointPlace placeOf(const QString& path, const Site& site)
{
    static const QRegularExpression element(u"^(\\w+)\\[(\\d+)\\]"_s);
    const auto match = element.match(path);
    const QString list = match.captured(1);
    const int index = match.hasMatch() ? match.captured(2).toInt() : -1;
    if (path.startsWith(u"trunks"))
        return { u"trunks"_s, list == u"trunks" ? idAt(site.trunks, index) : QString() };
    if (path.startsWith(u"plan.") || path.startsWith(u"outbound_routes")
        || path.startsWith(u"inbound_routes"))
        return { u"trunks"_s };
    if (path.startsWith(u"users"))
        return { u"users"_s, idAt(site.users, index) };
    if (path.startsWith(u"phones"))
        return { u"users"_s, idAt(site.phones, index) };
    if (path.startsWith(u"parameters"))
        return { u"users"_s };
    if (path.startsWith(u"gateways"))
        return { u"gateways"_s, idAt(site.gateways, index) };
    return path.startsWith(u"phonebooks") ? PointPlace { u"deploy"_s } : PointPlace();
}

class OpenPoints {
public:
    OpenPoints(SiteEvidence& evidence, const Site& site, const Catalog& catalog)
        : m_evidence(evidence)
        , m_site(site)
        , m_catalog(catalog)
    {
    }

    void add()
    {
        addFaults();
        addFindings();
        addTrunks();
        addPeople();
        addGateways();
        addPbx();
        addAcceptance();
        static const QStringList steps { u"site"_s, u"trunks"_s, u"trunk_test"_s, u"users"_s,
            u"gateways"_s, u"deploy"_s, u"upload"_s, u"acceptance"_s };
        std::stable_sort(
            m_evidence.open.begin(), m_evidence.open.end(), [](const Point& a, const Point& b) {
                const bool isBlockingA = a.severity == Point::Severity::Blocking;
                const bool isBlockingB = b.severity == Point::Severity::Blocking;
                return isBlockingA != isBlockingB ? isBlockingA
                                                  : steps.indexOf(a.step) < steps.indexOf(b.step);
            });
    }

private:
    Point& point(Point::Kind kind, const QString& step, const QString& part = {},
        const QString& subject = {})
    {
        Point point;
        point.kind = kind;
        point.step = step;
        point.part = part;
        point.subject = subject;
        m_evidence.open.append(point);
        return m_evidence.open.last();
    }

    void count(Point::Kind kind, const QString& step, int number,
        Point::Severity severity = Point::Severity::Warning)
    {
        if (number <= 0)
            return;
        Point& counted = point(kind, step);
        counted.count = number;
        counted.severity = severity;
    }

    /// One copy for all points that look names up in it; passwords have no business there.
    const std::shared_ptr<const Site>& names()
    {
        if (m_names)
            return m_names;
        auto names = std::make_shared<Site>();
        for (const Trunk& trunk : m_site.trunks)
            names->trunks.emplaceBack().name = trunk.name;
        for (const User& user : m_site.users)
            names->users.emplaceBack().username = user.username;
        for (const Phone& phone : m_site.phones)
            names->phones.emplaceBack().mac = phone.mac;
        for (const Gateway& gateway : m_site.gateways)
            names->gateways.emplaceBack().name = gateway.name;
        m_names = std::move(names);
        return m_names;
    }

    /// What is found of a trunk does not name it; the rest does.
    [[nodiscard]] QString nameOf(const QString& part) const
    {
        const SiteEvidence::OfTrunk* trunk = m_evidence.trunk(part);
        return part.isEmpty() || !trunk ? QString() : trunk->name;
    }

    void addFaults()
    {
        for (const Error& error : SiteRules::check(m_site, m_catalog)) {
            const PointPlace place = placeOf(error.subject, m_site);
            Point& fault = point(Point::Kind::Fault, place.step, place.part);
            fault.error = error;
            fault.site = names();
        }
    }

    void addFindings()
    {
        for (Finding& finding : Lint::check(m_site, m_catalog)) {
            if (finding.severity == Finding::Severity::Hint)
                continue;
            const PointPlace place = placeOf(finding.subject, m_site);
            Point& found = point(Point::Kind::Finding, place.step, place.part);
            found.subject = nameOf(place.part);
            finding.fix = nullptr; // it may hold the site's values
            found.finding = std::move(finding);
            found.site = names();
        }
    }

    void addTrunks()
    {
        if (m_evidence.trunks.isEmpty())
            point(Point::Kind::NoTrunk, u"trunks"_s);
        for (const SiteEvidence::OfTrunk& trunk : std::as_const(m_evidence.trunks)) {
            const auto kind = trunkKind(trunk.proof);
            if (!kind)
                continue;
            Point& open = point(*kind, u"trunk_test"_s, trunk.id, trunk.name);
            if (trunk.last && trunk.proof != SiteEvidence::Proof::Stale)
                open.error = trunk.last->outcome.error;
            weigh(open, trunk.proof);
        }
    }

    static std::optional<Point::Kind> trunkKind(SiteEvidence::Proof proof)
    {
        switch (proof) {
        case SiteEvidence::Proof::Never:
            return Point::Kind::TrunkUntested;
        case SiteEvidence::Proof::Stale:
            return Point::Kind::TrunkStale;
        case SiteEvidence::Proof::Failed:
            return Point::Kind::TrunkFailed;
        case SiteEvidence::Proof::Unknown:
            return Point::Kind::TrunkUnknown;
        case SiteEvidence::Proof::Proven:
        case SiteEvidence::Proof::NotNeeded:
            break;
        }
        return {};
    }

    /// A customer can be given what was not tried, and told so; not what is known not to work.
    static void weigh(Point& point, SiteEvidence::Proof proof)
    {
        if (proof == SiteEvidence::Proof::Failed || proof == SiteEvidence::Proof::Unknown)
            point.severity = Point::Severity::Blocking;
    }

    void addPeople()
    {
        if (m_site.users.isEmpty())
            point(Point::Kind::NoUser, u"users"_s);
        int withoutUser = 0;
        int withoutModel = 0;
        int waiting = 0;
        int stale = 0;
        for (const SiteEvidence::OfPhone& phone : std::as_const(m_evidence.phones)) {
            withoutUser += phone.user.isEmpty() ? 1 : 0;
            withoutModel += phone.model.isEmpty() ? 1 : 0;
            const bool isReady = !phone.user.isEmpty() && !phone.model.isEmpty();
            const bool isWaiting = phone.standing == PhoneStanding::Waiting
                || phone.standing == PhoneStanding::FirstContact;
            waiting += isReady && isWaiting ? 1 : 0;
            stale += phone.standing == PhoneStanding::Stale ? 1 : 0;
        }
        count(Point::Kind::PhonesWithoutUser, u"users"_s, withoutUser);
        count(Point::Kind::PhonesWithoutModel, u"users"_s, withoutModel);
        count(Point::Kind::UsersWithoutPhone, u"users"_s, int(m_evidence.usersWithoutPhone.size()));
        // A PBX that was deployed may have served them, which nobody sees from here.
        const bool isDeployed = m_evidence.pbx.standing.state == PbxStanding::State::Done;
        count(Point::Kind::PhonesWaiting, u"users"_s, waiting,
            isDeployed ? Point::Severity::Hint : Point::Severity::Warning);
        count(Point::Kind::PhonesStale, u"users"_s, stale);
    }

    void addGateways()
    {
        for (const SiteEvidence::OfGateway& gateway : std::as_const(m_evidence.gateways)) {
            if (gateway.state == UploadState::Current)
                continue;
            Point& open = point(gatewayKind(gateway.state), u"upload"_s, gateway.id, gateway.name);
            if (gateway.last)
                open.error = gateway.last->outcome.error;
            weigh(open, gateway.proof);
        }
    }

    static Point::Kind gatewayKind(UploadState state)
    {
        switch (state) {
        case UploadState::Changed:
            return Point::Kind::GatewayStale;
        case UploadState::NotInForce:
            return Point::Kind::GatewayNotInForce;
        case UploadState::Failed:
            return Point::Kind::GatewayFailed;
        case UploadState::Unknown:
            return Point::Kind::GatewayUnknown;
        case UploadState::Never:
        case UploadState::Current:
            break;
        }
        return Point::Kind::GatewayUntouched;
    }

    void addPbx()
    {
        const SiteEvidence::OfPbx& pbx = m_evidence.pbx;
        const auto kind = pbxKind(pbx);
        if (pbx.host.isEmpty() || !kind)
            return;
        Point& open = point(*kind, u"deploy"_s, {}, pbx.host);
        open.count = pbx.standing.toType;
        if (pbx.standing.last)
            open.error = pbx.standing.last->outcome.error;
        weigh(open, pbx.proof);
    }

    /// Before anything is in place there is nothing to try: then nobody is reminded of it.
    void addAcceptance()
    {
        bool isBegun = m_evidence.pbx.proof == SiteEvidence::Proof::Proven
            || m_evidence.pbx.proof == SiteEvidence::Proof::Stale;
        int waiting = 0;
        for (const auto& test : std::as_const(m_evidence.acceptance)) {
            isBegun = isBegun || test.result.isDecided();
            waiting += test.isMandatory && !test.result.isDecided() ? 1 : 0;
            if (test.result.state != AcceptanceResult::State::Failed)
                continue;
            Point& failed = point(Point::Kind::AcceptanceFailed, u"acceptance"_s, test.id);
            if (test.isMandatory)
                failed.severity = Point::Severity::Blocking;
        }
        if (isBegun)
            count(Point::Kind::AcceptanceOpen, u"acceptance"_s, waiting);
    }

    static std::optional<Point::Kind> pbxKind(const SiteEvidence::OfPbx& pbx)
    {
        using State = PbxStanding::State;
        if (pbx.proof == SiteEvidence::Proof::Stale)
            return Point::Kind::PbxStale;
        switch (pbx.standing.state) {
        case State::Never:
            return Point::Kind::PbxUntouched;
        case State::Failed:
            return Point::Kind::PbxFailed;
        case State::Partly:
            return Point::Kind::PbxPartly;
        case State::Unknown:
        case State::Interrupted:
            return Point::Kind::PbxUnknown;
        case State::Undone:
            return Point::Kind::PbxUndone;
        case State::ToType:
            return Point::Kind::PbxToType;
        case State::Done:
        case State::Typed:
            break;
        }
        return {};
    }

    SiteEvidence& m_evidence;
    const Site& m_site;
    const Catalog& m_catalog;
    std::shared_ptr<const Site> m_names;
};

} // namespace

void SiteEvidenceParts::addOpenPoints(
    SiteEvidence& evidence, const Site& site, const Catalog& catalog)
{
    OpenPoints(evidence, site, catalog).add();
}
