// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/SiteEvidenceRecords.h"

#include "models/store/AcceptanceRepository.h"
#include "models/store/Store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QDateTime beginOf(const TrunkTestRecord& test) { return test.endedAt.addMSecs(-test.elapsedMs); }

/// When something of trunks or the PBX was proven of the plan of then.
QList<QDateTime> provenMoments(const SiteEvidence::Records& records, const Site& site)
{
    QList<QDateTime> moments = records.pbxAt.values();
    for (const Trunk& trunk : site.trunks)
        if (const TrunkTestRecord* test = records.decisiveTest(trunk.id))
            moments.append(beginOf(*test));
    return moments;
}

std::shared_ptr<const Site> keptSite(Store& store, const SiteRevision& revision)
{
    if (!revision.isKept)
        return nullptr;
    auto site = store.history().at(revision.id);
    return site ? std::make_shared<const Site>(std::move(*site)) : nullptr;
}

Status readThens(Store& store, const Site& site, SiteEvidence::Records& records)
{
    const auto moments = provenMoments(records, site);
    if ((moments.isEmpty() && records.taken.isEmpty()) || site.id.isEmpty())
        return {};
    const auto revisions = store.history().list(site.id);
    if (!revisions)
        return tl::unexpected(revisions.error());
    QSet<qsizetype> wanted;
    for (const QDateTime& at : moments) {
        const auto then = std::find_if(revisions->begin(), revisions->end(),
            [&](const SiteRevision& revision) { return revision.at <= at; });
        if (then != revisions->end())
            wanted.insert(then - revisions->begin());
    }
    QList<qsizetype> places = wanted.values();
    std::sort(places.begin(), places.end());
    for (const qsizetype place : std::as_const(places)) {
        const SiteRevision& revision = revisions->at(place);
        records.thens.append({ revision.at, keptSite(store, revision) });
    }
    auto plans = PhonePlans::read(store, *revisions, records.taken);
    if (!plans)
        return tl::unexpected(plans.error());
    records.phonePlans = std::move(*plans);
    return {};
}

/// What was put back is as an earlier one had brought it, and of a site that may be another now.
bool hasBrought(const DeploymentRecord& visit)
{
    return visit.purpose == u"deploy" && !visit.outcomeText.isEmpty()
        && visit.outcome.end == Outcome::End::Done && !visit.isUndone;
}

Status readPbx(
    Store& store, const Site& site, const Catalog& catalog, SiteEvidence::Records& records)
{
    records.pbx = PbxStanding::of(store, site, catalog).value_or(PbxStanding());
    if (records.pbx.state != PbxStanding::State::Done || !records.pbx.last)
        return {};
    const auto visits = store.deployments().deployments(site.id);
    if (!visits)
        return tl::unexpected(visits.error());
    for (const DeploymentRecord& visit : *visits)
        if (hasBrought(visit))
            for (const QString& group : SincePlan::pbxGroups())
                if ((visit.scope.isEmpty() || visit.scope.contains(group))
                    && !records.pbxAt.contains(group))
                    records.pbxAt.insert(group, visit.lastGoAt());
    // What was found changed there and taken over makes both the same again.
    for (const DeploymentRecord& visit : *visits)
        if (visit.purpose == u"adopt" && visit.outcome.end == Outcome::End::Done)
            for (QDateTime& at : records.pbxAt)
                at = std::max(at, visit.endedAt);
    return {};
}

Status readAcceptance(Store& store, const Site& site, SiteEvidence::Records& records)
{
    const AcceptanceRepository repository(store.database());
    auto results = repository.results(site.id);
    auto files = repository.files(site.id);
    if (!results || !files)
        return tl::unexpected(!results ? results.error() : files.error());
    records.acceptance = std::move(*results);
    records.acceptanceFiles = std::move(*files);
    return {};
}

/// Without what says nothing about the calls.
Gateway plannedGateway(Gateway gateway)
{
    gateway.reachAt.clear();
    gateway.loginNow = {};
    return gateway;
}

QList<Gateway> plannedGateways(const Site& site)
{
    QList<Gateway> gateways;
    for (const Gateway& gateway : site.gateways)
        gateways.append(plannedGateway(gateway));
    return gateways;
}

/// A password is made up there, and learned from there.
QList<User> plannedUsers(const Site& site)
{
    QList<User> users = site.users;
    for (User& user : users)
        user.password = {};
    return users;
}

QList<Phone> plannedPhones(const Site& site)
{
    QList<Phone> phones = site.phones;
    for (Phone& phone : phones) {
        phone.serial.clear();
        phone.label.clear();
        phone.checkCode.clear();
    }
    return phones;
}

} // namespace

const Site* SiteEvidence::Records::siteAt(const QDateTime& utc) const
{
    const auto then = std::find_if(
        thens.begin(), thens.end(), [&](const Then& each) { return each.from <= utc; });
    return then == thens.end() ? nullptr : then->site.get();
}

const TrunkTestRecord* SiteEvidence::Records::decisiveTest(const QString& trunkId) const
{
    const auto last = std::find_if(tests.begin(), tests.end(), [&](const TrunkTestRecord& test) {
        return test.trunkId == trunkId && test.outcome.end != Outcome::End::Cancelled;
    });
    return trunkId.isEmpty() || last == tests.end() ? nullptr : &*last;
}

Result<std::shared_ptr<const SiteEvidence::Records>> SiteEvidence::read(
    Store& store, const Site& site, const Catalog& catalog)
{
    auto records = std::make_shared<Records>();
    auto tests = store.trunkTests().tests(site.id);
    auto uploads = store.evidence().uploads(site.id);
    auto contacts = store.phones().contacts(site.id);
    auto taken = store.phones().allTaken(site.id);
    if (!tests || !uploads || !contacts || !taken)
        return tl::unexpected(!tests ? tests.error()
                : !uploads           ? uploads.error()
                : !contacts          ? contacts.error()
                                     : taken.error());
    records->tests = std::move(*tests);
    records->uploads = std::move(*uploads);
    records->contacts = std::move(*contacts);
    records->taken = std::move(*taken);
    Status done = readPbx(store, site, catalog, *records);
    if (done)
        done = readThens(store, site, *records);
    if (done)
        done = readAcceptance(store, site, *records);
    if (!done)
        return tl::unexpected(done.error());
    return records;
}

namespace SincePlan {

bool isSameTrunk(const Trunk& then, const Trunk& now)
{
    Trunk before = then;
    // None of these is sent or asked in a test.
    before.name = now.name;
    before.channels = now.channels;
    before.numbers = now.numbers;
    // The catalogue's entry is kept with the trunk when the catalogue's own goes on.
    if (before.providerEntry.isEmpty())
        before.providerEntry = now.providerEntry;
    return before == now;
}

QStringList pbxGroups()
{
    return { u"trunks"_s, u"users"_s, u"phones"_s, u"gateways"_s, u"pbx"_s };
}

bool isSamePbx(const Site& then, const Site& now, const QString& group)
{
    if (then.pbx.kind != now.pbx.kind || then.pbx.host != now.pbx.host)
        return false;
    if (group == u"trunks")
        return then.trunks == now.trunks && then.outboundRoutes == now.outboundRoutes
            && then.inboundRoutes == now.inboundRoutes;
    if (group == u"users")
        return plannedUsers(then) == plannedUsers(now);
    if (group == u"phones")
        return plannedPhones(then) == plannedPhones(now) && then.parameters == now.parameters
            && then.phoneModels == now.phoneModels;
    return group == u"gateways" ? plannedGateways(then) == plannedGateways(now)
                                : then.phonebooks == now.phonebooks;
}

} // namespace SincePlan
