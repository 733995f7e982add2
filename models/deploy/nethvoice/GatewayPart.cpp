// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/GatewayPart.h"

#include "models/core/MacAddress.h"
#include "models/deploy/nethvoice/GatewayErrand.h"
#include "models/deploy/nethvoice/GatewayLearning.h"
#include "models/deploy/nethvoice/GatewayWanted.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Action = DeployItem::Action;

/// How many trunks the PBX makes for it.
qsizetype trunkCount(const DeployItem& item)
{
    return GatewayObjects::split(item.after(u"isdn"_s)).size() + item.after(u"pri"_s).toInt()
        + GatewayObjects::split(item.after(u"fxo"_s)).size();
}

/// Deleting takes away extensions by the numbers of the trunks as well.
std::optional<Error> endangeredExtension(const NethVoiceState& now, const GatewayObjects::Row& row)
{
    const QJsonObject extensions = now.object(u"extensions");
    for (const QString& id : row.trunkIds)
        if (extensions.contains(id) || !NethVoiceRows::userOfMain(now, id).isEmpty())
            return Error(ErrorCode::PbxNumberDangerous, u"gateway:"_s + row.key, id);
    return std::nullopt;
}

void reviewRemoval(DeployItem& item, const NethVoiceState& now)
{
    const auto row = GatewayObjects::byKey(now, item.key);
    if (!row)
        return;
    if (const auto danger = endangeredExtension(now, *row)) {
        item.refusal = danger;
        return;
    }
    const auto fields = GatewayObjects::objectOf(now, *row).fields;
    const bool isReadable = row->trunkIds.isEmpty() || !fields.value(u"secrets"_s).isEmpty();
    if (!isReadable || !fields.value(u"fxs"_s).isEmpty())
        item.irreversible = u"gateway_secrets_lost"_s;
    item.notes.append(u"routes_put_back"_s);
}

/// The PBX counts its trunks to number a new one, whatever numbers there are.
void noteDoubledNumbers(DeployItem& item, const NethVoiceState& now)
{
    const auto trunks = NethVoiceRows::trunks(now);
    QSet<QString> taken;
    for (const NethVoiceRows::Trunk& trunk : trunks)
        taken.insert(trunk.value(u"dialoutprefix"_s));
    for (qsizetype i = 1; i <= trunkCount(item); ++i) {
        const QString number = u"20%1"_s.arg(trunks.size() + i, 3, 10, QChar(u'0'));
        if (taken.contains(number))
            item.notes.append(u"trunk_number_doubled: "_s + number);
    }
}

Gateway* siteGateway(Site& site, const QString& key)
{
    const auto found
        = std::find_if(site.gateways.begin(), site.gateways.end(), [&](const Gateway& gateway) {
              const auto mac = MacAddress::parse(gateway.mac);
              return mac && mac->colons() == key;
          });
    return found == site.gateways.end() ? nullptr : &*found;
}

/// @return false when there is no place for it
bool adoptPorts(Gateway& gateway, PortKind kind, const QStringList& values,
    const std::function<void(GatewayPort&, const QString&)>& put)
{
    qsizetype at = 0;
    for (GatewayPort& port : gateway.ports) {
        if (port.kind != kind)
            continue;
        if (at >= values.size())
            return false;
        put(port, values[at++]);
    }
    return at == values.size();
}

bool adoptField(Gateway& gateway, const DeployField& field)
{
    if (field.name == "routes"_L1 || field.name == "secrets"_L1)
        return true;
    if (field.name == "address"_L1)
        gateway.address = field.after;
    else if (field.name == "netmask"_L1)
        gateway.netmask = field.after;
    else if (field.name == "router"_L1)
        gateway.gateway = field.after;
    else if (field.name == "isdn"_L1)
        return adoptPorts(gateway, PortKind::Bri, GatewayObjects::split(field.after),
            [](GatewayPort& port, const QString& type) { port.protocol = type; });
    else if (field.name == "fxo"_L1)
        return adoptPorts(gateway, PortKind::Fxo, GatewayObjects::split(field.after),
            [](GatewayPort& port, const QString& number) { port.number = number; });
    else
        return false;
    return true;
}

} // namespace

DeployStage GatewayPart::stage() const { return { u"gateway"_s, u"gateways"_s, 1 }; }

QList<PbxObject> GatewayPart::objects(const NethVoiceState& state) const
{
    return GatewayObjects::of(state);
}

PbxWanted GatewayPart::wanted(
    const Site& site, const Catalog& catalog, const NethVoiceState& now) const
{
    return GatewayWanted::of(site, catalog, now);
}

void GatewayPart::review(DeployItem& item, const DeployPlan&, const NethVoiceState& now) const
{
    if (item.action == Action::Delete || GatewayObjects::isRecreating(item))
        reviewRemoval(item, now);
    if (item.action == Action::Create)
        noteDoubledNumbers(item, now);
    if (item.action == Action::Create || item.action == Action::Change)
        item.notes.append(u"gateway_to_upload"_s);
    const auto row = GatewayObjects::byKey(now, item.key);
    if (row && now.object(u"gatewayfiles").value(row->id)["malformed"_L1].toBool())
        item.notes.append(u"gateway_file_malformed"_s);
}

QList<PbxObject> GatewayPart::lost(const NethVoiceState& then, const QStringList& touched,
    const NethVoiceState&, const DeployPlan& plan) const
{
    return madeAnew(then, touched, plan, { u"routes"_s, u"secrets"_s });
}

void GatewayPart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    const QStringList secrets = GatewayObjects::splitSecrets(item.after(u"secrets"_s));
    for (const QString& secret : secrets)
        if (!secret.isEmpty())
            session.addSecret(Secret(secret));
    NethVoiceErrand::run<GatewayErrand>(session, live, item, std::move(then));
}

/// It registers only once its own configuration is uploaded: that its trunks are there is all that
/// can be seen before.
NethVoicePart::Confirm GatewayPart::confirm(const DeployItem& item) const
{
    const qsizetype count = trunkCount(item);
    if (item.action != Action::Create || count == 0)
        return {};
    const auto mac = MacAddress::parse(item.key);
    const QString mark = mac ? u'_' + mac->plain().last(6).toLower() + u'_' : QString();
    return [mark, count](NethVoiceSession& session, std::function<void(bool)> then) {
        session.get(NethVoiceSession::Api::Cti, u"/astproxy/trunks"_s,
            [mark, count, then = std::move(then)](const Result<NethVoiceSession::Reply>& reply) {
                const QStringList names = reply ? reply->json.toObject().keys() : QStringList();
                then(std::count_if(names.begin(), names.end(), [&](const QString& name) {
                    return name.contains(mark);
                }) >= count);
            });
    };
}

bool GatewayPart::learn(Site& site, const NethVoiceState& now) const
{
    bool hasLearned = false;
    for (Gateway& gateway : site.gateways)
        hasLearned = GatewayLearning::learn(gateway, now) || hasLearned;
    return hasLearned;
}

Status GatewayPart::adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const
{
    Gateway* gateway = siteGateway(site, drift.key);
    if (!gateway || drift.action == Action::Create)
        return fail(ErrorCode::PbxFeatureAbsent, drift.id());
    if (drift.action == Action::Delete) {
        site.gateways.removeAt(gateway - site.gateways.data());
        return {};
    }
    Gateway adopted = *gateway;
    for (const DeployField& field : drift.fields) {
        if (!adoptField(adopted, field))
            return fail(ErrorCode::PbxFeatureAbsent, drift.id(), field.name);
        if (field.name == "secrets"_L1)
            for (GatewayPort& port : adopted.ports)
                port.password.clear();
    }
    GatewayLearning::learn(adopted, now);
    *gateway = adopted;
    return {};
}

void GatewayPart::import(
    Site& site, const Catalog& catalog, const NethVoiceState& now, QStringList& notes) const
{
    const auto rows = GatewayObjects::rows(now);
    for (const GatewayObjects::Row& row : rows) {
        if (const auto gateway = GatewayLearning::toSite(row, catalog, now))
            site.gateways.append(*gateway);
        else
            notes.append(u"gateway_model_unknown: "_s + row.model);
    }
}
