// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/PhonePart.h"

#include "models/deploy/nethvoice/NethVoiceCalls.h"
#include "models/deploy/nethvoice/NethVoiceUsers.h"
#include "models/deploy/nethvoice/PhoneVariables.h"
#include "models/deploy/nethvoice/TancrediValue.h"
#include "models/site/SecretParameters.h"

using namespace Qt::StringLiterals;

namespace {

const QString phoneKind = u"phone"_s;

using Api = NethVoiceSession::Api;
using Verb = NethVoiceSession::Verb;
using PhoneCalls = QList<NethVoiceCalls::Make>;

bool isMacKey(const QString& key) { return !key.isEmpty() && NethVoiceUsers::hyphens(key) == key; }

Error phoneDiffering(
    const QString& id, const QString& name, const QString& wanted, const QString& found)
{
    return Error(ErrorCode::PbxItemDiffers, id,
        SecretParameters::isSecret(name) ? name : u"%1: %2 / %3"_s.arg(name, wanted, found));
}

/// What came back holds what was sent; it is kept in files that some values do not survive.
Status checkPhoneVariables(const QString& id, const QJsonObject& sent, const QJsonObject& phone)
{
    const QJsonObject found = phone.value("variables"_L1).toObject();
    for (auto it = sent.begin(); it != sent.end(); ++it)
        if (NethVoiceUsers::text(*it) != NethVoiceUsers::text(found.value(it.key())))
            return tl::unexpected(phoneDiffering(id, it.key(), NethVoiceUsers::text(*it),
                NethVoiceUsers::text(found.value(it.key()))));
    return {};
}

Status takePhone(
    NethVoiceState& live, const DeployItem& item, const QString& model, const QJsonObject& phone)
{
    if (phone.value("mac"_L1).toString().compare(item.key, Qt::CaseInsensitive) != 0)
        return fail(ErrorCode::PbxAnswerOdd, item.id(), u"mac"_s);
    const QString found = phone.value("model"_L1).toString();
    if (!model.isEmpty() && found != model)
        return tl::unexpected(phoneDiffering(item.id(), u"model"_s, model, found));
    NethVoiceUsers::setEntry(live, u"phones"_s, item.key, phone);
    return {};
}

QString phonePath(const DeployItem& item) { return u"/phones/"_s + item.key; }

/// Whether the inventory has it: adding again would take the phone from whoever has it.
NethVoiceCalls::Make phoneLookup(const DeployItem& item, const std::shared_ptr<bool>& isListed)
{
    NethVoiceCall call { Verb::Get, Api::Rest, u"/phones/account/"_s + item.key, {}, true,
        { 404 } };
    call.take = [isListed](const NethVoiceCall::Reply& reply) -> Status {
        *isListed = reply.status != 404 && reply.json.toObject().contains("extension"_L1);
        return {};
    };
    return NethVoiceCalls::always(call);
}

NethVoiceCall inventoryModel(const DeployItem& item)
{
    return { Verb::Patch, Api::Rest, u"/physicalextensions/"_s + item.key,
        QJsonObject { { "model"_L1, item.after(u"model"_s) } }, true };
}

NethVoiceCalls::Make phoneInventory(
    NethVoiceState& live, const DeployItem& item, const std::shared_ptr<bool>& isListed)
{
    return [&live, item, isListed]() -> std::optional<NethVoiceCall> {
        if (*isListed)
            return inventoryModel(item);
        const QJsonObject body { { "mac"_L1, item.key }, { "model"_L1, item.after(u"model"_s) },
            { "line"_L1, QJsonValue::Null }, { "web_user"_L1, u"admin"_s },
            { "web_password"_L1,
                live.object(u"defaults").value("adminpw"_L1).toString(u"admin"_s) } };
        return NethVoiceCall { Verb::Post, Api::Rest, u"/physicalextensions"_s, body };
    };
}

/// The second time it is refused as being there, and then read.
NethVoiceCalls::Make phoneCreation(
    NethVoiceState& live, const DeployItem& item, const std::shared_ptr<bool>& isThere)
{
    QJsonObject variables = PhoneVariables::sent(item);
    for (const QString& name : variables.keys())
        if (variables.value(name).isNull())
            variables.remove(name);
    const QString model = item.after(u"model"_s);
    NethVoiceCall call { Verb::Post, Api::Tancredi, u"/phones"_s,
        QJsonObject { { "mac"_L1, item.key }, { "model"_L1, model },
            { "display_name"_L1, item.after(u"display_name"_s) }, { "variables"_L1, variables } },
        true, { 409 } };
    call.take = [=, &live](const NethVoiceCall::Reply& reply) -> Status {
        *isThere = reply.status == 409;
        if (*isThere)
            return {};
        const QJsonObject phone = reply.json.toObject();
        const Status taken = takePhone(live, item, model, phone);
        return taken ? checkPhoneVariables(item.id(), variables, phone) : taken;
    };
    return NethVoiceCalls::always(call);
}

NethVoiceCalls::Make phoneReading(
    NethVoiceState& live, const DeployItem& item, const std::shared_ptr<bool>& isThere)
{
    return [=, &live]() -> std::optional<NethVoiceCall> {
        if (!*isThere)
            return {};
        NethVoiceCall call { Verb::Get, Api::Tancredi, phonePath(item), {}, true };
        call.take = [=, &live](const NethVoiceCall::Reply& reply) {
            return takePhone(live, item, item.after(u"model"_s), reply.json.toObject());
        };
        return call;
    };
}

/// One thing at a time: with a model beside them the variables would be passed over.
NethVoiceCalls::Make phoneVariablesPatch(
    NethVoiceState& live, const DeployItem& item, const std::shared_ptr<bool>& isNeeded)
{
    return [=, &live]() -> std::optional<NethVoiceCall> {
        const QJsonObject variables = PhoneVariables::sent(item);
        if (!*isNeeded || variables.isEmpty())
            return {};
        NethVoiceCall call { Verb::Patch, Api::Tancredi, phonePath(item),
            QJsonObject { { "variables"_L1, variables } }, true };
        call.take = [=, &live](const NethVoiceCall::Reply& reply) -> Status {
            const QJsonObject phone = reply.json.toObject();
            const Status taken = takePhone(live, item, {}, phone);
            return taken ? checkPhoneVariables(item.id(), variables, phone) : taken;
        };
        return call;
    };
}

/// The inventory comes first: the provisioning, which the plan looks at, last.
PhoneCalls phoneModelPatches(NethVoiceState& live, const DeployItem& item)
{
    const QString model = item.after(u"model"_s);
    const QJsonObject body { { "model"_L1, model } };
    NethVoiceCall inProvisioning { Verb::Patch, Api::Tancredi, phonePath(item), body, true };
    inProvisioning.take = [=, &live](const NethVoiceCall::Reply& reply) {
        return takePhone(live, item, model, reply.json.toObject());
    };
    return { NethVoiceCalls::always(inventoryModel(item)), NethVoiceCalls::always(inProvisioning) };
}

PhoneCalls phoneDeletion(NethVoiceState& live, const DeployItem& item)
{
    NethVoiceCall fromInventory { Verb::Delete, Api::Rest, u"/physicalextensions/"_s + item.key, {},
        true };
    fromInventory.take = [&live, mac = item.key](const NethVoiceCall::Reply&) -> Status {
        NethVoiceUsers::removeDevice(live, NethVoiceUsers::link(live, mac).extension);
        return {};
    };
    NethVoiceCall fromProvisioning { Verb::Delete, Api::Tancredi, phonePath(item), {}, true,
        { 404 } };
    fromProvisioning.take = [&live, mac = item.key](const NethVoiceCall::Reply&) -> Status {
        NethVoiceUsers::setEntry(live, u"phones"_s, mac, QJsonValue::Undefined);
        return {};
    };
    return { NethVoiceCalls::always(fromInventory), NethVoiceCalls::always(fromProvisioning) };
}

/// A display name cannot be changed: what is left is done.
void dropDisplayName(DeployItem& item)
{
    const auto dropped = item.fields.removeIf(
        [](const DeployField& field) { return field.name == "display_name"_L1; });
    if (dropped == 0 || !item.fields.isEmpty())
        return;
    item.action = DeployItem::Action::Refused;
    item.refusal = Error(ErrorCode::PbxFeatureAbsent, item.id(), u"display_name"_s);
}

} // namespace

DeployStage PhonePart::stage() const { return { phoneKind, u"phones"_s, 4 }; }

QList<PbxObject> PhonePart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    const QJsonObject phones = state.object(u"phones");
    for (auto it = phones.begin(); it != phones.end(); ++it)
        objects.append(PhoneVariables::found(it.key(), it->toObject()));
    return objects;
}

PbxWanted PhonePart::wanted(
    const Site& site, const Catalog& catalog, const NethVoiceState& now) const
{
    PbxWanted wanted;
    for (const Phone& phone : site.phones) {
        if (phone.mac.isNull())
            continue;
        std::optional<Error> refusal;
        const PbxObject object = PhoneVariables::wanted(phone, site, catalog, now, refusal);
        wanted.objects.append(object);
        if (refusal)
            wanted.refusals.insert(object.id(), *refusal);
    }
    return wanted;
}

void PhonePart::review(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const
{
    if (!item.isWork())
        return;
    const auto refuse = [&item](const Error& why) {
        item.action = DeployItem::Action::Refused;
        item.refusal = why;
    };
    if (!isMacKey(item.key))
        return refuse(Error(ErrorCode::BadMac, item.id(), item.key));
    if (item.action == DeployItem::Action::Delete) {
        const DeployItem* const link = plan.find(u"association:"_s + item.key);
        const bool isReleased = link && link->action == DeployItem::Action::Delete;
        if (!isReleased && !NethVoiceUsers::link(now, item.key).username.isEmpty())
            item.irreversible = u"devices_lost"_s;
        return;
    }
    const DeployItem* const model = plan.find(u"phone_model:"_s + item.after(u"model"_s));
    if (item.sets(u"model"_s) && model && model->action == DeployItem::Action::Refused)
        return refuse(Error(ErrorCode::PbxLinkMissing, item.id(), model->id()));
    if (item.action == DeployItem::Action::Change)
        dropDisplayName(item);
}

void PhonePart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    if (!isMacKey(item.key))
        return NethVoiceCalls::refuse(
            session, Error(ErrorCode::BadMac, item.id(), item.key), std::move(then));
    PhoneCalls calls;
    switch (item.action) {
    case DeployItem::Action::Create: {
        const auto isThere = std::make_shared<bool>(false);
        const auto isListed = std::make_shared<bool>(false);
        calls = { phoneLookup(item, isListed), phoneInventory(live, item, isListed),
            phoneCreation(live, item, isThere), phoneReading(live, item, isThere),
            phoneVariablesPatch(live, item, isThere) };
        break;
    }
    case DeployItem::Action::Change:
        if (item.sets(u"model"_s))
            calls = phoneModelPatches(live, item);
        calls.append(phoneVariablesPatch(live, item, std::make_shared<bool>(true)));
        break;
    case DeployItem::Action::Delete:
        calls = phoneDeletion(live, item);
        break;
    case DeployItem::Action::Unchanged:
    case DeployItem::Action::Refused:
        break;
    }
    NethVoiceCalls::run(session, item.id(), calls, std::move(then));
}

Status PhonePart::adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const
{
    const QJsonObject found = now.object(u"phones").value(drift.key).toObject();
    const auto mac = MacAddress::parse(drift.key);
    if (found.isEmpty()) {
        site.phones.removeIf([&](const Phone& phone) { return mac && phone.mac == *mac; });
        return {};
    }
    if (!mac)
        return fail(ErrorCode::BadMac, drift.id(), drift.key);
    auto phone = std::find_if(site.phones.begin(), site.phones.end(),
        [&](const Phone& candidate) { return candidate.mac == *mac; });
    if (phone == site.phones.end()) {
        Phone added;
        added.id = newId();
        added.mac = *mac;
        phone = site.phones.insert(site.phones.end(), added);
    }
    for (const DeployField& field : drift.fields) {
        if (field.name == "model"_L1)
            phone->model = field.after;
        else if (field.name == "display_name"_L1 || PhoneVariables::isOfPbx(field.name))
            continue;
        else if (field.after.isEmpty())
            phone->parameters.remove(field.name);
        else
            phone->parameters.insert(field.name, TancrediValue::sent(field.after).toString());
    }
    return {};
}

void PhonePart::import(
    Site& site, const Catalog& catalog, const NethVoiceState& now, QStringList& notes) const
{
    const QJsonObject phones = now.object(u"phones");
    for (auto it = phones.begin(); it != phones.end(); ++it) {
        const auto mac = MacAddress::parse(it.key());
        if (!mac)
            continue;
        Phone phone;
        phone.id = newId();
        phone.mac = *mac;
        bool isModelKnown = true;
        PhoneVariables::adopt(phone, site, catalog, it->toObject(), isModelKnown);
        if (!isModelKnown && !notes.contains(u"phone_models_unknown"_s))
            notes.append(u"phone_models_unknown"_s);
        site.phones.append(phone);
    }
}
