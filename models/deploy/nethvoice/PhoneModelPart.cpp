// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/PhoneModelPart.h"

#include "models/deploy/nethvoice/NethVoiceErrand.h"
#include "models/deploy/nethvoice/NethVoiceRows.h"
#include "models/deploy/nethvoice/TancrediScope.h"
#include "models/deploy/nethvoice/TancrediValue.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Action = DeployItem::Action;

QJsonObject modelBody(const NethVoiceState& state, const QString& name)
{
    return state.object(u"models").value(name).toObject();
}

QJsonObject modelVariables(const NethVoiceState& state, const QString& name)
{
    return modelBody(state, name).value("variables"_L1).toObject();
}

/// Another name would be accepted and never listed.
bool isModelName(const QString& name, const QString& vendor)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.-]{1,100}\\z"_s);
    return form.match(name).hasMatch() && name.startsWith(vendor + u'-')
        && name.size() > vendor.size() + 1;
}

void putOverrides(PbxObject& object, const Site& site, const Catalog& catalog, QStringList& notes)
{
    const auto overrides = site.parameters.models.value(object.key);
    for (auto it = overrides.begin(); it != overrides.end(); ++it) {
        if (it.value() == "-"_L1)
            continue;
        if (TancrediScope::isOverwritten(catalog, it.key()))
            notes.append(u"defaults_overwritten: "_s + it.key());
        else
            TancrediScope::put(object, it.key(), it.value());
    }
}

/// A model inherits from the defaults alone: a new one takes everything its base has along.
Result<PbxObject> customModel(const CustomPhoneModel& model, const Site& site,
    const Catalog& catalog, const NethVoiceState& now, QStringList& notes)
{
    PbxObject object { u"phone_model"_s, model.id, {}, {} };
    const PhoneModel* base = catalog.phoneModel(model.base);
    if (!base || !isModelName(model.id, base->vendor))
        return fail(ErrorCode::ValueNotAllowed, object.id(), model.id);
    if (modelBody(now, model.id).isEmpty()) {
        const QJsonObject variables = modelVariables(now, model.base);
        if (variables.isEmpty())
            return fail(ErrorCode::PbxLinkMissing, object.id(), model.base);
        object = TancrediScope::objectOf(u"phone_model"_s, model.id, variables);
    }
    object.fields.insert(TancrediScope::displayName, model.name);
    putOverrides(object, site, catalog, notes);
    return object;
}

/// Source: Tancredi API v1, /models.
class PhoneModelErrand : public NethVoiceErrand {
protected:
    void begin() override
    {
        if (item().action == Action::Delete)
            return remove();
        item().action == Action::Create ? create() : change();
    }

private:
    [[nodiscard]] QString path() const
    {
        return u"/models/"_s + NethVoiceRows::segment(item().key);
    }

    void create()
    {
        const QJsonObject body { { u"name"_s, item().key },
            { u"display_name"_s, item().after(TancrediScope::displayName) },
            { u"variables"_s, TancrediScope::changes(item()) } };
        once(Verb::Post, Api::Tancredi, u"/models"_s, body,
            [this](const Reply& reply) { reply.status == 409 ? compare() : keep(); }, { 409 });
    }

    /// It came to be after it was looked for.
    void compare()
    {
        get(Api::Tancredi, path(), [this](const Reply& reply) {
            const QJsonObject variables = reply.json["variables"_L1].toObject();
            if (TancrediScope::changed(variables, item()) == variables)
                return keep();
            failed(itemError(ErrorCode::PbxNameAmbiguous, item().key));
        });
    }

    void change()
    {
        QJsonObject body;
        if (item().sets(TancrediScope::displayName))
            body.insert(TancrediScope::displayName, item().after(TancrediScope::displayName));
        if (const QJsonObject variables = TancrediScope::changes(item()); !variables.isEmpty())
            body.insert("variables"_L1, variables);
        repeatable(Verb::Patch, Api::Tancredi, path(), body, [this](const Reply&) { keep(); });
    }

    void remove()
    {
        repeatable(Verb::Delete, Api::Tancredi, path(), {},
            [this](const Reply&) {
                QJsonObject models = live().object(u"models");
                models.remove(item().key);
                live().content.insert("models"_L1, models);
                done();
            },
            { 404 });
    }

    void keep()
    {
        QJsonObject body = modelBody(live(), item().key);
        body.insert("name"_L1, item().key);
        if (item().sets(TancrediScope::displayName))
            body.insert(TancrediScope::displayName, item().after(TancrediScope::displayName));
        body.insert(
            "variables"_L1, TancrediScope::changed(body.value("variables"_L1).toObject(), item()));
        QJsonObject models = live().object(u"models");
        models.insert(item().key, body);
        live().content.insert("models"_L1, models);
        done();
    }
};

/// The PBX's model that somebody's own bears in its name, else the one it has most in common with.
QString likeliestBase(const QString& name, const Catalog& catalog, const NethVoiceState& now)
{
    const QJsonObject own = modelVariables(now, name);
    const QString vendor = name.section(u'-', 0, 0);
    QString best;
    QString named;
    qsizetype most = 0;
    for (const PhoneModel& model : catalog.phoneModels()) {
        if (model.vendor != vendor)
            continue;
        if (name.startsWith(model.id + u'-') && model.id.size() > named.size())
            named = model.id;
        const QJsonObject variables = modelVariables(now, model.id);
        qsizetype same = 0;
        for (auto it = variables.begin(); it != variables.end(); ++it)
            same += own.value(it.key()) == it.value() ? 1 : 0;
        if (same <= most)
            continue;
        most = same;
        best = model.id;
    }
    return named.isEmpty() ? best : named;
}

} // namespace

DeployStage PhoneModelPart::stage() const { return { u"phone_model"_s, u"phones"_s, 2, true }; }

QList<PbxObject> PhoneModelPart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    const QJsonObject models = state.object(u"models");
    for (auto it = models.begin(); it != models.end(); ++it) {
        PbxObject object = TancrediScope::objectOf(
            u"phone_model"_s, it.key(), it.value()["variables"_L1].toObject());
        object.fields.insert(
            TancrediScope::displayName, NethVoiceRows::text(it.value()["display_name"_L1]));
        objects.append(object);
    }
    return objects;
}

PbxWanted PhoneModelPart::wanted(
    const Site& site, const Catalog& catalog, const NethVoiceState& now) const
{
    PbxWanted wanted;
    QSet<QString> custom;
    const auto add = [&](const PbxObject& object) {
        if (const Status allowed = TancrediScope::check(object, modelVariables(now, object.key));
            !allowed)
            wanted.refusals.insert(object.id(), allowed.error());
        wanted.objects.append(object);
    };
    for (const CustomPhoneModel& model : site.phoneModels) {
        custom.insert(model.id);
        if (const auto object = customModel(model, site, catalog, now, wanted.notes))
            add(*object);
        else
            wanted.refusals.insert(u"phone_model:"_s + model.id, object.error());
    }
    for (auto it = site.parameters.models.begin(); it != site.parameters.models.end(); ++it) {
        PbxObject object { u"phone_model"_s, it.key(), {}, {} };
        putOverrides(object, site, catalog, wanted.notes);
        if (custom.contains(it.key()) || object.fields.isEmpty())
            continue;
        if (modelBody(now, it.key()).isEmpty())
            wanted.refusals.insert(
                object.id(), Error(ErrorCode::PbxLinkMissing, object.id(), it.key()));
        else
            add(object);
    }
    wanted.notes.removeDuplicates();
    return wanted;
}

void PhoneModelPart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    for (const DeployField& field : item.fields)
        if (field.isSecret && !field.after.isEmpty())
            session.addSecret(Secret(field.after));
    NethVoiceErrand::run<PhoneModelErrand>(session, live, item, std::move(then));
}

Status PhoneModelPart::adopt(Site& site, const DeployItem& drift, const NethVoiceState&) const
{
    const auto custom = std::find_if(site.phoneModels.begin(), site.phoneModels.end(),
        [&](const CustomPhoneModel& model) { return model.id == drift.key; });
    if (drift.action == Action::Create)
        return fail(ErrorCode::PbxFeatureAbsent, drift.id());
    if (drift.action == Action::Delete) {
        if (custom != site.phoneModels.end())
            site.phoneModels.erase(custom);
        site.parameters.models.remove(drift.key);
        return {};
    }
    auto& own = site.parameters.models[drift.key];
    for (const DeployField& field : drift.fields) {
        if (field.name == TancrediScope::displayName) {
            if (custom != site.phoneModels.end())
                custom->name = field.after;
        } else if (field.after.isEmpty())
            own.remove(field.name);
        else
            own.insert(field.name, TancrediValue::sent(field.after).toString());
    }
    return {};
}

void PhoneModelPart::import(
    Site& site, const Catalog& catalog, const NethVoiceState& now, QStringList& notes) const
{
    const QJsonObject models = now.object(u"models");
    for (auto it = models.begin(); it != models.end(); ++it) {
        if (catalog.phoneModel(it.key()))
            continue;
        const QString base = likeliestBase(it.key(), catalog, now);
        if (base.isEmpty()) {
            notes.append(u"phone_model_unknown: "_s + it.key());
            continue;
        }
        site.phoneModels.append(
            { it.key(), base, NethVoiceRows::text(it.value()["display_name"_L1]) });
        const QJsonObject usual = modelVariables(now, base);
        const QJsonObject own = it.value()["variables"_L1].toObject();
        for (auto value = own.begin(); value != own.end(); ++value)
            if (usual.value(value.key()) != value.value() && catalog.parameter(value.key())
                && !TancrediScope::isOverwritten(catalog, value.key()))
                site.parameters.models[it.key()].insert(
                    value.key(), NethVoiceRows::text(value.value()));
    }
}
