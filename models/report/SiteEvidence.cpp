// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/SiteEvidence.h"

#include "models/gateway/GatewayStanding.h"
#include "models/phones/DeviceNumbering.h"
#include "models/report/SiteEvidenceRecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Proof = SiteEvidence::Proof;

Proof proofOf(UploadState state)
{
    switch (state) {
    case UploadState::Never:
        return Proof::Never;
    case UploadState::Current:
        return Proof::Proven;
    case UploadState::Changed:
    case UploadState::NotInForce:
        return Proof::Stale;
    case UploadState::Failed:
        return Proof::Failed;
    case UploadState::Unknown:
        return Proof::Unknown;
    }
    Q_UNREACHABLE();
}

bool isInUse(const GatewayPort& port)
{
    return port.kind == PortKind::Fxs ? !port.extension.isEmpty()
                                      : !port.trunkNumber.isEmpty() || !port.number.isEmpty();
}

SiteEvidence::OfGateway gatewayPart(const Gateway& gateway, const SiteEvidence::Records& records,
    const Site& site, const Catalog& catalog)
{
    SiteEvidence::OfGateway part;
    part.id = gateway.id;
    part.name = gateway.name;
    part.address = gateway.address;
    part.mac = gateway.mac;
    part.model = gateway.model;
    if (const GatewayModel* model = catalog.gatewayModel(gateway.model)) {
        part.model = model->name;
        for (auto it = model->ports.begin(); it != model->ports.end(); ++it)
            part.ports[it.key()].total = it.value();
    }
    for (const GatewayPort& port : gateway.ports)
        if (part.ports.contains(port.kind))
            part.ports[port.kind].used += isInUse(port) ? 1 : 0;
    const GatewayStanding standing = gatewayStanding(site, gateway, catalog, records.uploads);
    part.state = standing.state;
    part.last = standing.last;
    part.proof = proofOf(standing.state);
    return part;
}

Proof proofOf(PhoneStanding standing)
{
    switch (standing) {
    case PhoneStanding::Waiting:
        return Proof::Never;
    case PhoneStanding::FirstContact:
        return Proof::Unknown;
    case PhoneStanding::Configured:
        return Proof::Proven;
    case PhoneStanding::Stale:
        return Proof::Stale;
    }
    Q_UNREACHABLE();
}

class PhoneParts {
public:
    PhoneParts(const SiteEvidence::Records& records, const Site& site, const Catalog& catalog)
        : m_records(records)
        , m_site(site)
        , m_catalog(catalog)
        , m_extensions(DeviceNumbering(site).all())
        , m_changed(records.phonePlans.changed(site))
    {
        for (const User& user : site.users)
            m_users.insert(user.username, &user);
    }

    [[nodiscard]] SiteEvidence::OfPhone part(const Phone& phone) const
    {
        SiteEvidence::OfPhone part;
        part.id = phone.id;
        part.mac = phone.mac;
        part.model = modelName(phone.model);
        part.user = phone.user;
        if (const User* user = m_users.value(phone.user))
            part.userName = user->name;
        part.extension = m_extensions.value(phone.mac);
        part.label = phone.label;
        addRecords(part, phone);
        return part;
    }

private:
    void addRecords(SiteEvidence::OfPhone& part, const Phone& phone) const
    {
        const auto contact = m_records.contacts.constFind(phone.id);
        const auto taken = m_records.taken.constFind(phone.id);
        const bool hasContact = contact != m_records.contacts.constEnd();
        const bool hasTaken = taken != m_records.taken.constEnd();
        if (hasContact)
            part.contactAt = contact->at;
        if (hasTaken)
            part.takenAt = taken->at;
        part.standing
            = phoneStanding(hasContact ? &*contact : nullptr, hasTaken ? &*taken : nullptr, {});
        // Writing every file anew to compare it would take too long here.
        if (part.standing == PhoneStanding::Configured && m_changed.contains(phone.id))
            part.standing = PhoneStanding::Stale;
        part.proof = proofOf(part.standing);
    }

    [[nodiscard]] QString modelName(const QString& id) const
    {
        if (const PhoneModel* model = m_catalog.phoneModel(id))
            return model->name;
        for (const CustomPhoneModel& model : m_site.phoneModels)
            if (model.id == id)
                return model.name;
        return id;
    }

    const SiteEvidence::Records& m_records;
    const Site& m_site;
    const Catalog& m_catalog;
    QHash<MacAddress, QString> m_extensions;
    QSet<QString> m_changed; ///< ids
    QHash<QString, const User*> m_users;
};

/// Who could not be called at all.
QStringList usersWithoutPhone(const Site& site)
{
    QSet<QString> served;
    for (const Phone& phone : site.phones)
        served.insert(phone.user);
    QSet<QString> analog;
    for (const Gateway& gateway : site.gateways)
        for (const GatewayPort& port : gateway.ports)
            if (!port.extension.isEmpty())
                analog.insert(port.extension);
    QStringList users;
    for (const User& user : site.users) {
        const QStringList numbers = DeviceNumbering::candidates(user.extension);
        const bool isAnalog = std::any_of(numbers.begin(), numbers.end(),
            [&](const QString& number) { return analog.contains(number); });
        if (!user.extension.isEmpty() && !user.hasMobileApp && !user.hasWebRtc && !isAnalog
            && !served.contains(user.username))
            users.append(user.username);
    }
    return users;
}

/// Asterisk and FreePBX are reached over SSH, perhaps under another name.
QString pbxHost(const Pbx& pbx)
{
    const QString own = pbx.host.isEmpty() ? pbx.address : pbx.host;
    const bool isBySsh = pbx.kind == u"asterisk" || pbx.kind == u"freepbx";
    return isBySsh && !pbx.ssh.host.isEmpty() ? pbx.ssh.host : own;
}

/// Group by group: the last deployment may have been one of trunks alone.
bool isAsDeployed(const SiteEvidence::Records& records, const Site& site)
{
    Site empty;
    empty.pbx = site.pbx;
    const QStringList groups = SincePlan::pbxGroups();
    return std::all_of(groups.begin(), groups.end(), [&](const QString& group) {
        const auto at = records.pbxAt.constFind(group);
        const Site* then = at == records.pbxAt.constEnd() ? &empty : records.siteAt(*at);
        return !then || SincePlan::isSamePbx(*then, site, group);
    });
}

SiteEvidence::OfPbx pbxPart(const SiteEvidence::Records& records, const Site& site)
{
    using State = PbxStanding::State;
    SiteEvidence::OfPbx part;
    part.kind = site.pbx.kind;
    part.host = pbxHost(site.pbx);
    part.standing = records.pbx;
    switch (records.pbx.state) {
    case State::Done:
    case State::Typed:
        part.proof = Proof::Proven;
        break;
    case State::Failed:
        part.proof = Proof::Failed;
        break;
    case State::Unknown:
    case State::Partly:
    case State::Interrupted:
        part.proof = Proof::Unknown;
        break;
    case State::Never:
    case State::Undone:
    case State::ToType:
        break;
    }
    if (records.pbx.state == State::Done && !isAsDeployed(records, site))
        part.proof = Proof::Stale;
    return part;
}

QList<SiteEvidence::OfAcceptance> acceptanceParts(const SiteEvidence::Records& records)
{
    QList<SiteEvidence::OfAcceptance> parts;
    for (const AcceptanceTest& test : AcceptanceTest::all()) {
        SiteEvidence::OfAcceptance part { test.id, test.isMandatory, {}, 0 };
        part.result.testId = test.id;
        for (const AcceptanceResult& result : records.acceptance)
            if (result.testId == test.id)
                part.result = result;
        for (const AcceptanceFile& file : records.acceptanceFiles)
            part.files += file.testId == test.id ? 1 : 0;
        parts.append(part);
    }
    return parts;
}

template <typename Part> const Part* partOf(const QList<Part>& parts, const QString& id)
{
    // What was not saved yet has no id, and is not the next one without.
    const auto found = std::find_if(parts.begin(), parts.end(),
        [&](const Part& part) { return !id.isEmpty() && part.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace

SiteEvidence SiteEvidence::of(
    const Records& records, const Site& site, const Catalog& catalog, const QDateTime& now)
{
    SiteEvidence evidence;
    evidence.at = now;
    const QDate today = now.toLocalTime().date();
    for (const Trunk& trunk : site.trunks)
        evidence.trunks.append(SiteEvidenceParts::ofTrunk(trunk, records, catalog, today));
    for (const Gateway& gateway : site.gateways)
        evidence.gateways.append(gatewayPart(gateway, records, site, catalog));
    const PhoneParts phones(records, site, catalog);
    for (const Phone& phone : site.phones)
        evidence.phones.append(phones.part(phone));
    evidence.usersWithoutPhone = ::usersWithoutPhone(site);
    evidence.pbx = pbxPart(records, site);
    evidence.acceptance = acceptanceParts(records);
    SiteEvidenceParts::addOpenPoints(evidence, site, catalog);
    return evidence;
}

Result<SiteEvidence> SiteEvidence::gather(Store& store, const Site& site, const Catalog& catalog)
{
    const auto records = read(store, site, catalog);
    if (!records)
        return tl::unexpected(records.error());
    return of(**records, site, catalog, QDateTime::currentDateTimeUtc());
}

const SiteEvidence::OfTrunk* SiteEvidence::trunk(const QString& id) const
{
    return partOf(trunks, id);
}

const SiteEvidence::OfGateway* SiteEvidence::gateway(const QString& id) const
{
    return partOf(gateways, id);
}

const SiteEvidence::OfPhone* SiteEvidence::phone(const QString& id) const
{
    return partOf(phones, id);
}
