// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/TrunkPart.h"

#include "models/deploy/nethvoice/GatewayPart.h"
#include "models/deploy/nethvoice/InboundRoutePart.h"
#include "models/deploy/nethvoice/OutboundRoutePart.h"
#include "models/deploy/nethvoice/TrunkErrand.h"
#include "models/deploy/nethvoice/TrunkObjects.h"
#include "models/deploy/nethvoice/TrunkWanted.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Action = DeployItem::Action;

bool isRegistered(const QJsonObject& state)
{
    const QString registration = NethVoiceRows::text(state.value("registration"_L1));
    const QString status = NethVoiceRows::text(state.value("status"_L1));
    return registration == "registered"_L1 || (registration.isEmpty() && status == "online"_L1);
}

/// Whether the users a call bears were set apart from the user name, which no request can do.
bool hasOwnUsers(const NethVoiceRows::Trunk& row)
{
    const QString user = row.value(u"username"_s);
    for (const QString& keyword : { u"contact_user"_s, u"from_user"_s })
        if (const QString own = row.value(keyword); !own.isEmpty() && own != user)
            return true;
    return false;
}

Trunk* siteTrunk(Site& site, const QString& name)
{
    const auto found = std::find_if(site.trunks.begin(), site.trunks.end(),
        [&](const Trunk& trunk) { return trunk.name == name; });
    return found == site.trunks.end() ? nullptr : &*found;
}

void adoptNumber(Trunk& trunk, const QString& number)
{
    if (trunk.number == number)
        trunk.outboundNumber.clear();
    else if (trunk.number.isEmpty())
        trunk.number = number;
    else
        trunk.outboundNumber = number;
}

} // namespace

DeployStage TrunkPart::stage() const
{
    // Its free number is looked for without a lock.
    return { kind, u"trunks"_s, 1 };
}

QList<PbxObject> TrunkPart::objects(const NethVoiceState& state) const
{
    return TrunkObjects::of(state);
}

PbxWanted TrunkPart::wanted(
    const Site& site, const Catalog& catalog, const NethVoiceState& now) const
{
    return TrunkWanted::of(site, catalog, now);
}

bool TrunkPart::isRecreating(const DeployItem& item)
{
    return item.action == Action::Change
        && (item.sets(u"provider"_s) || item.sets(u"sip_server"_s)
            || item.sets(u"auth_username"_s));
}

void TrunkPart::review(DeployItem& item, const DeployPlan&, const NethVoiceState& now) const
{
    const auto row = TrunkObjects::byKey(now, item.key);
    if (isRecreating(item)) {
        item.irreversible = u"trunk_recreated"_s;
        item.notes.append(u"routes_put_back"_s);
    } else if (item.action == Action::Change && row && hasOwnUsers(*row)
        && (item.sets(u"username"_s) || item.sets(u"outcid"_s))) {
        item.irreversible = u"trunk_users_lost"_s;
    }
    if (item.action != Action::Delete || !row)
        return;
    if (!row->hasDetails())
        item.irreversible = u"trunk_secret_unreadable"_s;
    if (!TrunkObjects::placesOf(NethVoiceRows::routes(now), row->id).isEmpty())
        item.notes.append(u"trunk_leaves_routes"_s);
}

QList<PbxObject> TrunkPart::lost(const NethVoiceState& then, const QStringList& touched,
    const NethVoiceState&, const DeployPlan& plan) const
{
    return madeAnew(then, touched, plan, { u"routes"_s });
}

void TrunkPart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    if (const QString secret = item.after(u"secret"_s); !secret.isEmpty())
        session.addSecret(Secret(secret));
    NethVoiceErrand::run<TrunkErrand>(session, live, item, std::move(then));
}

NethVoicePart::Confirm TrunkPart::confirm(const DeployItem& item) const
{
    const bool isNew = item.action == Action::Create || isRecreating(item);
    if (!isNew && !item.sets(u"username"_s) && !item.sets(u"secret"_s))
        return {};
    return [name = item.key](NethVoiceSession& session, std::function<void(bool)> then) {
        session.get(NethVoiceSession::Api::Cti, u"/astproxy/trunks"_s,
            [name, then = std::move(then)](const Result<NethVoiceSession::Reply>& reply) {
                then(reply && isRegistered(reply->json[name].toObject()));
            });
    };
}

bool TrunkPart::learn(Site& site, const NethVoiceState& now) const
{
    bool hasLearned = false;
    for (Trunk& trunk : site.trunks) {
        const auto row = TrunkObjects::byKey(now, trunk.name);
        const QString secret = row ? row->value(u"secret"_s) : QString();
        if (!trunk.password.isEmpty() || secret.isEmpty())
            continue;
        trunk.password = Secret(secret);
        hasLearned = true;
    }
    return hasLearned;
}

Status TrunkPart::adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const
{
    if (drift.action == Action::Delete) {
        site.trunks.removeIf([&](const Trunk& trunk) { return trunk.name == drift.key; });
        return {};
    }
    const auto row = TrunkObjects::byKey(now, drift.key);
    Trunk* trunk = siteTrunk(site, drift.key);
    if (!row || !trunk)
        return fail(ErrorCode::PbxFeatureAbsent, drift.id());
    for (const DeployField& field : drift.fields) {
        if (field.name == "secret"_L1)
            trunk->password = Secret(field.after);
        else if (field.name == "username"_L1 && field.after != row->value(u"outcid"_s))
            trunk->username = field.after;
        else if (field.name == "auth_username"_L1 && !field.after.isEmpty())
            trunk->username = field.after;
        else if (field.name == "outcid"_L1)
            adoptNumber(*trunk, field.after);
        else if (field.name == "codecs"_L1)
            trunk->codecs = field.after.split(u',', Qt::SkipEmptyParts);
        else if (field.name == "sip_server"_L1)
            return fail(ErrorCode::PbxFeatureAbsent, drift.id(), field.name);
    }
    return {};
}

void TrunkPart::import(
    Site& site, const Catalog& catalog, const NethVoiceState& now, QStringList& notes) const
{
    const QStringList known = now.object(u"providers").keys();
    const auto objects = TrunkObjects::of(now);
    for (const PbxObject& object : objects) {
        const auto row = TrunkObjects::byKey(now, object.key);
        if (!row || object.key != row->name) {
            notes.append(u"trunk_name_doubled"_s);
            continue;
        }
        Trunk trunk = TrunkObjects::toSite(*row, catalog, known);
        if (trunk.provider.isEmpty())
            notes.append(u"trunk_provider_unknown"_s);
        if (!row->hasDetails())
            notes.append(u"trunk_secret_unreadable"_s);
        site.trunks.append(trunk);
    }
    notes.removeDuplicates();
}

void NethVoiceParts::addTrunkParts(NethVoicePartList& parts)
{
    parts.push_back(std::make_unique<TrunkPart>());
    parts.push_back(std::make_unique<GatewayPart>());
    parts.push_back(std::make_unique<OutboundRoutePart>());
    parts.push_back(std::make_unique<InboundRoutePart>());
}
