// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/RedirectPart.h"

#include "models/deploy/nethvoice/NethVoiceCalls.h"
#include "models/deploy/nethvoice/NethVoiceUsers.h"
#include "models/provisioning/PhoneParameters.h"

using namespace Qt::StringLiterals;

namespace {

const QString redirectKind = u"redirect"_s;

using Api = NethVoiceSession::Api;
using Verb = NethVoiceSession::Verb;

/// The one the PBX takes, which goes by the MAC address alone; empty = it has none for this phone.
QString redirectService(const QString& macVendor, const QString& modelVendor)
{
    if (macVendor == "nethesis"_L1)
        return u"fanvil"_s;
    const QStringList served { u"snom"_s, u"gigaset"_s, u"fanvil"_s, u"yealink"_s };
    const bool isWrong = !modelVendor.isEmpty() && modelVendor != macVendor;
    return served.contains(macVendor) && !isWrong ? macVendor : QString();
}

/// The answer of the service does not get through: nobody tells why.
Error withoutReason(const Error& error, const QString& item)
{
    const bool isAnswer = error.code == ErrorCode::PbxRefused || error.code == ErrorCode::PbxFault;
    return isAnswer ? Error(ErrorCode::PbxRefused, item, error.detail + u", (empty)"_s) : error;
}

} // namespace

DeployStage RedirectPart::stage() const { return { redirectKind, u"phones"_s, 2 }; }

QList<PbxObject> RedirectPart::objects(const NethVoiceState&) const { return {}; }

PbxWanted RedirectPart::wanted(
    const Site& site, const Catalog& catalog, const NethVoiceState& now) const
{
    PbxWanted wanted;
    for (const Phone& phone : site.phones) {
        const QString mac = phone.mac.hyphens();
        const QJsonObject found = now.object(u"phones").value(mac).toObject();
        if (phone.mac.isNull() || m_announced.contains(mac) || found.value("fetched"_L1).toBool())
            continue;
        const auto owner = catalog.vendorOf(phone.mac);
        const auto model = PhoneParameters::findModel(site, catalog, phone.model);
        const QString vendor = owner ? owner->vendor : QString();
        const QString service = redirectService(vendor, model ? model->vendor : QString());
        const PbxObject object { redirectKind, mac,
            { { u"service"_s, service }, { u"user"_s, phone.user } }, {} };
        wanted.objects.append(object);
        if (service.isEmpty())
            wanted.refusals.insert(
                object.id(), Error(ErrorCode::PbxFeatureAbsent, object.id(), vendor));
    }
    return wanted;
}

void RedirectPart::review(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const
{
    if (item.action != DeployItem::Action::Create)
        return;
    const auto needs = [&](const QString& kind, bool isThere) {
        const DeployItem* const other = plan.find(kind + u':' + item.key);
        const bool isComing = other
            && (other->action == DeployItem::Action::Create
                || other->action == DeployItem::Action::Change);
        if (isThere || isComing || item.refusal)
            return;
        item.action = DeployItem::Action::Refused;
        item.refusal = Error(ErrorCode::PbxLinkMissing, item.id(), kind + u':' + item.key);
    };
    needs(u"phone"_s, now.object(u"phones").contains(item.key));
    const QString user = item.after(u"user"_s);
    if (!user.isEmpty()) // or it would fetch a configuration without an account
        needs(u"association"_s, NethVoiceUsers::link(now, item.key).username == user);
    if (!item.refusal)
        item.irreversible = u"redirect_claimed"_s;
}

void RedirectPart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    const QString user = item.after(u"user"_s);
    const bool isLinked = user.isEmpty() || NethVoiceUsers::link(live, item.key).username == user;
    if (item.action != DeployItem::Action::Create || !isLinked)
        return NethVoiceCalls::refuse(session,
            Error(ErrorCode::PbxLinkMissing, item.id(), u"association:"_s + item.key),
            std::move(then));
    const auto url = std::make_shared<QString>();
    NethVoiceCall read { Verb::Get, Api::Tancredi, u"/phones/"_s + item.key, {}, true };
    read.take = [url, &session](const NethVoiceCall::Reply& reply) -> Status {
        *url = reply.json.toObject().value("provisioning_url1"_L1).toString();
        session.addSecret(Secret(*url)); // whoever has it gets the configuration
        return {};
    };
    const auto announce = [url, mac = item.key]() -> std::optional<NethVoiceCall> {
        if (url->isEmpty()) // fetched meanwhile
            return {};
        return NethVoiceCall { Verb::Post, Api::Rest, u"/phones/rps/"_s + mac,
            QJsonObject { { "url"_L1, *url } }, true };
    };
    NethVoiceCalls::run(session, item.id(), { NethVoiceCalls::always(read), announce },
        [this, item, then = std::move(then)](const Outcome& outcome) {
            if (outcome.end == Outcome::End::Done)
                m_announced.insert(item.key);
            else
                return then({ outcome.end, withoutReason(*outcome.error, item.id()) });
            then(outcome);
        });
}
