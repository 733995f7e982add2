// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayPlan.h"
#include "models/lint/PbxTraits.h"
#include "models/planning/Planning.h"
#include "models/report/SiteDrawing.h"
#include "models/report/SiteDrawingLayout.h"
#include "models/report/SiteEvidence.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

// What stands in the picture of a site, and how it stands.

namespace {

using Drawn = SiteDrawing::Node;
using DrawnHealth = SiteDrawing::Health;
using Proof = SiteEvidence::Proof;

DrawnHealth drawnHealth(Proof proof)
{
    switch (proof) {
    case Proof::Proven:
        return DrawnHealth::Proven;
    case Proof::Stale:
        return DrawnHealth::Stale;
    case Proof::Failed:
        return DrawnHealth::Failed;
    case Proof::Unknown:
        return DrawnHealth::Unknown;
    case Proof::Never:
        return DrawnHealth::Open;
    case Proof::NotNeeded:
        return DrawnHealth::NotNeeded;
    }
    Q_UNREACHABLE();
}

const char* trunkWord(Proof proof)
{
    switch (proof) {
    case Proof::Proven:
        return QT_TRANSLATE_NOOP("SiteDrawing", "works");
    case Proof::Stale:
        return QT_TRANSLATE_NOOP("SiteDrawing", "changed since its test");
    case Proof::Failed:
        return QT_TRANSLATE_NOOP("SiteDrawing", "last test failed");
    case Proof::Unknown:
        return QT_TRANSLATE_NOOP("SiteDrawing", "test without a result");
    case Proof::Never:
        return QT_TRANSLATE_NOOP("SiteDrawing", "not tested yet");
    case Proof::NotNeeded:
        return QT_TRANSLATE_NOOP("SiteDrawing", "cannot be tested from here");
    }
    Q_UNREACHABLE();
}

const char* gatewayWord(UploadState state)
{
    switch (state) {
    case UploadState::Never:
        return QT_TRANSLATE_NOOP("SiteDrawing", "not uploaded yet");
    case UploadState::Current:
        return QT_TRANSLATE_NOOP("SiteDrawing", "uploaded and verified");
    case UploadState::Changed:
        return QT_TRANSLATE_NOOP("SiteDrawing", "changed since the upload");
    case UploadState::NotInForce:
        return QT_TRANSLATE_NOOP("SiteDrawing", "uploaded, not in force");
    case UploadState::Failed:
        return QT_TRANSLATE_NOOP("SiteDrawing", "last upload failed");
    case UploadState::Unknown:
        return QT_TRANSLATE_NOOP("SiteDrawing", "upload without proof");
    }
    Q_UNREACHABLE();
}

const char* pbxWord(const SiteEvidence::OfPbx& pbx)
{
    using State = PbxStanding::State;
    if (pbx.proof == Proof::Stale)
        return QT_TRANSLATE_NOOP("SiteDrawing", "changed since the deployment");
    switch (pbx.standing.state) {
    case State::Never:
        return QT_TRANSLATE_NOOP("SiteDrawing", "not deployed yet");
    case State::Done:
        return QT_TRANSLATE_NOOP("SiteDrawing", "deployed and verified");
    case State::Failed:
        return QT_TRANSLATE_NOOP("SiteDrawing", "last deployment not done");
    case State::Unknown:
        return QT_TRANSLATE_NOOP("SiteDrawing", "deployment without proof");
    case State::Partly:
        return QT_TRANSLATE_NOOP("SiteDrawing", "deployment stopped midway");
    case State::Interrupted:
        return QT_TRANSLATE_NOOP("SiteDrawing", "deployment interrupted");
    case State::Undone:
        return QT_TRANSLATE_NOOP("SiteDrawing", "deployment undone");
    case State::ToType:
        return QT_TRANSLATE_NOOP("SiteDrawing", "values still to type");
    case State::Typed:
        return QT_TRANSLATE_NOOP("SiteDrawing", "all values typed");
    }
    Q_UNREACHABLE();
}

/// What was not saved yet may have no id of its own.
QString partId(const QString& kind, const QString& id, qsizetype index)
{
    return kind + u':' + (id.isEmpty() ? u'#' + QString::number(index) : id);
}

/// By its place, where the evidence is in the same order: what was not saved yet has no id.
template <typename Part>
const Part* knownOf(const QList<Part>& parts, qsizetype index, const QString& id)
{
    if (index < parts.size() && parts[index].id == id)
        return &parts[index];
    const auto found = std::find_if(parts.begin(), parts.end(),
        [&](const Part& part) { return !id.isEmpty() && part.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

Drawn providerNode(const Trunk& trunk, const SiteEvidence::OfTrunk* known)
{
    Drawn node;
    node.kind = SiteDrawing::Kind::Provider;
    node.part = trunk.id;
    node.name = trunk.name;
    node.total = std::max(0, trunk.channels);
    const Proof proof = known ? known->proof : Proof::Never;
    node.detail = known ? known->provider : QString();
    node.health = drawnHealth(proof);
    node.word = trunkWord(proof);
    if (known && known->last)
        node.provenAt = known->last->at;
    // What was never tried is still being set up; what was is looked at where it is tested.
    const bool isTried = proof != Proof::Never && proof != Proof::NotNeeded;
    node.step = isTried ? u"trunk_test"_s : u"trunks"_s;
    return node;
}

/// Where a provider would stand.
Drawn noProviderNode()
{
    Drawn node;
    node.id = u"trunk:"_s;
    node.kind = SiteDrawing::Kind::Provider;
    node.health = DrawnHealth::Missing;
    node.word = QT_TRANSLATE_NOOP("SiteDrawing", "to be chosen");
    node.step = u"trunks"_s;
    return node;
}

Drawn connectionNode(const Site& site, const Catalog& catalog)
{
    const Planning::Result plan = Planning::plan(site, catalog);
    Drawn node;
    node.id = u"connection"_s;
    node.kind = SiteDrawing::Kind::Connection;
    node.detail = site.capacity.connection;
    node.step = u"trunks"_s;
    node.part = site.capacity.calls == 0 && site.capacity.milliErlangPerUser == 0
        ? u"capacity.calls"_s
        : u"capacity.line_up_kbps"_s;
    node.used = int(Planning::wholeKbps(std::clamp(plan.upKbps, 0.0, 1e9)));
    node.total = plan.lineKbps;
    if (!plan.doesLineCarry) {
        node.health = DrawnHealth::Open;
        node.word = QT_TRANSLATE_NOOP("SiteDrawing", "not measured yet");
    } else if (*plan.doesLineCarry) {
        node.health = DrawnHealth::Proven;
        node.word = QT_TRANSLATE_NOOP("SiteDrawing", "carries the calls");
    } else {
        node.health = DrawnHealth::Failed;
        node.word = QT_TRANSLATE_NOOP("SiteDrawing", "too small for the calls");
    }
    return node;
}

Drawn pbxNode(const Site& site, const SiteEvidence::OfPbx& known)
{
    Drawn node;
    node.id = u"pbx"_s;
    node.kind = SiteDrawing::Kind::Pbx;
    node.name = PbxTraits::of(site.pbx.kind).name;
    node.place = site.pbx.host.isEmpty() ? site.pbx.address : site.pbx.host;
    node.isCloud = site.pbx.isCloud;
    node.users = int(site.users.size());
    if (node.place.isEmpty()) {
        node.health = DrawnHealth::Missing;
        node.word = QT_TRANSLATE_NOOP("SiteDrawing", "no address yet");
        node.step = u"site"_s;
        return node;
    }
    node.health = drawnHealth(known.proof);
    node.word = pbxWord(known);
    node.step = u"deploy"_s;
    if (known.standing.last)
        node.provenAt = known.standing.last->startedAt;
    return node;
}

Drawn gatewayNode(const Site& site, const Gateway& gateway, const Catalog& catalog,
    const SiteEvidence::OfGateway* known)
{
    Drawn node;
    node.kind = SiteDrawing::Kind::Gateway;
    node.part = gateway.id;
    node.name = gateway.name;
    const GatewayModel* model = catalog.gatewayModel(gateway.model);
    node.detail = model ? model->name : gateway.model;
    node.place = gateway.address;
    if (const auto plan = GatewayPlan::of(site, gateway, catalog))
        for (const GatewayPlan::Port& port : plan->ports()) {
            node.sockets.append({ port.kind, port.isUsed });
            node.used += port.isUsed ? 1 : 0;
        }
    node.total = int(node.sockets.size());
    const UploadState state = known ? known->state : UploadState::Never;
    node.health = drawnHealth(known ? known->proof : Proof::Never);
    node.word = gatewayWord(state);
    node.step = state == UploadState::Never ? u"gateways"_s : u"upload"_s;
    if (known && known->last)
        node.provenAt = known->last->endedAt;
    return node;
}

SiteDrawing::PhoneState phoneState(const SiteEvidence::OfPhone& phone)
{
    if (phone.user.isEmpty())
        return SiteDrawing::PhoneState::Nobodys;
    switch (phone.standing) {
    case PhoneStanding::Configured:
        return SiteDrawing::PhoneState::Current;
    case PhoneStanding::Stale:
        return SiteDrawing::PhoneState::Stale;
    case PhoneStanding::FirstContact:
        return SiteDrawing::PhoneState::Asked;
    case PhoneStanding::Waiting:
        break;
    }
    return SiteDrawing::PhoneState::Waiting;
}

void judgePhones(Drawn& node)
{
    using State = SiteDrawing::PhoneState;
    const auto count = [&](State state) { return node.phones[size_t(state)]; };
    const int all = node.phoneCount();
    if (all == 0) {
        node.health = DrawnHealth::Missing;
        node.word = QT_TRANSLATE_NOOP("SiteDrawing", "to be scanned");
    } else if (count(State::Current) == all) {
        node.health = DrawnHealth::Proven;
        node.word = QT_TRANSLATE_NOOP("SiteDrawing", "all configured");
    } else if (count(State::Current) + count(State::Stale) == all) {
        node.health = DrawnHealth::Stale;
        node.word = QT_TRANSLATE_NOOP("SiteDrawing", "changed since they were configured");
    } else {
        node.health = DrawnHealth::Open;
        node.word = QT_TRANSLATE_NOOP("SiteDrawing", "not all configured yet");
    }
}

Drawn phonesNode(const Site& site, const SiteEvidence& evidence)
{
    Drawn node;
    node.id = u"phones"_s;
    node.kind = SiteDrawing::Kind::Phones;
    node.step = u"users"_s;
    node.users = int(site.users.size());
    for (const SiteEvidence::OfPhone& phone : evidence.phones)
        ++node.phones[size_t(phoneState(phone))];
    judgePhones(node);
    if (node.health != DrawnHealth::Missing && !site.phones.isEmpty())
        node.part = site.phones.first().id;
    return node;
}

Drawn usersNode(const SiteEvidence& evidence, const Site& site)
{
    Drawn node;
    node.id = u"users"_s;
    node.kind = SiteDrawing::Kind::Users;
    node.health = DrawnHealth::Open;
    node.word = QT_TRANSLATE_NOOP("SiteDrawing", "no phone yet");
    node.step = u"users"_s;
    if (const User* first = site.user(evidence.usersWithoutPhone.first()))
        node.part = first->id;
    node.users = int(evidence.usersWithoutPhone.size());
    constexpr qsizetype mostNames = 12;
    QStringList names;
    for (const QString& username :
        evidence.usersWithoutPhone.first(std::min(mostNames, evidence.usersWithoutPhone.size()))) {
        const User* user = site.user(username);
        names.append(user && !user->name.isEmpty() ? user->name : username);
    }
    node.detail = names.join(u", "_s);
    return node;
}

} // namespace

int SiteDrawing::Node::phoneCount() const
{
    return std::accumulate(phones.begin(), phones.end(), 0);
}

int SiteDrawing::Node::phonesPerGlyph() const
{
    const int all = phoneCount();
    int per = 1;
    for (int i = 0; all > per * mostPhonesDrawn; ++i) // 2, 5, 10, 20, 50 …
        per = i % 3 == 1 ? per / 2 * 5 : per * 2;
    return per;
}

SiteDrawing SiteDrawing::of(const Site& site, const Catalog& catalog, const SiteEvidence& evidence)
{
    SiteDrawing drawing;
    QList<Node>& nodes = drawing.m_nodes;
    for (qsizetype i = 0; i < site.trunks.size(); ++i) {
        nodes.append(providerNode(site.trunks[i], knownOf(evidence.trunks, i, site.trunks[i].id)));
        nodes.last().id = partId(u"trunk"_s, site.trunks[i].id, nodes.size());
    }
    if (site.trunks.isEmpty())
        nodes.append(noProviderNode());
    nodes.append(connectionNode(site, catalog));
    nodes.append(pbxNode(site, evidence.pbx));
    for (qsizetype i = 0; i < site.gateways.size(); ++i) {
        const Gateway& gateway = site.gateways[i];
        const auto* known = knownOf(evidence.gateways, i, gateway.id);
        nodes.append(gatewayNode(site, gateway, catalog, known));
        nodes.last().id = partId(u"gateway"_s, gateway.id, nodes.size());
    }
    nodes.append(phonesNode(site, evidence));
    if (!evidence.usersWithoutPhone.isEmpty())
        nodes.append(usersNode(evidence, site));
    drawing.m_isEmpty = site.trunks.isEmpty() && site.gateways.isEmpty() && site.phones.isEmpty()
        && site.users.isEmpty() && site.pbx.host.isEmpty() && site.pbx.address.isEmpty();
    drawing.arrange(usualShape);
    return drawing;
}

void SiteDrawing::arrange(qreal shape)
{
    m_links.clear();
    SiteDrawingLayout(*this, shape).run();
}
