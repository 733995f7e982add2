// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/PhoneVariables.h"

#include "models/deploy/nethvoice/NethVoiceUsers.h"
#include "models/deploy/nethvoice/TancrediValue.h"
#include "models/provisioning/PhoneParameters.h"
#include "models/site/SecretParameters.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString modelField = u"model"_s;
const QString displayField = u"display_name"_s;

QString vendorName(const Site& site, const Catalog& catalog, const QString& model)
{
    const auto found = PhoneParameters::findModel(site, catalog, model);
    const PhoneVendor* const vendor = found ? catalog.phoneVendor(found->vendor) : nullptr;
    return vendor ? vendor->name : model;
}

/// Booleans are texts as well: "" and "1".
QString variableText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"1"_s : QString();
    return NethVoiceUsers::text(value);
}

std::optional<Error> variableProblem(
    const Catalog& catalog, const QString& name, const QString& value)
{
    if (!catalog.parameter(name))
        return Error(ErrorCode::UnknownParameter, name);
    if (const auto why = TancrediValue::problemOf(value))
        return Error(ErrorCode::ValueNotAllowed, name, *why);
    return {};
}

} // namespace

bool PhoneVariables::isOfPbx(const QString& name)
{
    static const QRegularExpression form(
        u"\\Aaccount_(extension|username|password|display_name|encryption|dtmf_type|voicemail|"
        "dnd_allow|fwd_allow)_[0-9]+\\z"_s);
    return form.match(name).hasMatch();
}

bool PhoneVariables::isOwn(const Catalog& catalog, const QString& name)
{
    const Parameter* const parameter = catalog.parameter(name);
    if (!parameter)
        return !isOfPbx(name); // shown as unknown rather than left out
    return parameter->levels.contains(u"phone"_s) && !isOfPbx(name)
        && parameter->group != "capabilities"_L1 && parameter->group != "identity"_L1
        && (!parameter->isReadOnly || parameter->group == "account"_L1);
}

PbxObject PhoneVariables::found(const QString& mac, const QJsonObject& phone)
{
    PbxObject object { u"phone"_s, mac, {}, {} };
    object.fields.insert(modelField, phone.value(modelField).toString());
    object.fields.insert(displayField, phone.value(displayField).toString());
    const QJsonObject variables = phone.value("variables"_L1).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        if (isOfPbx(it.key()) || it->isNull())
            continue;
        object.fields.insert(it.key(), TancrediValue::shown(variableText(*it)));
        if (SecretParameters::isSecret(it.key()))
            object.secrets.insert(it.key());
    }
    return object;
}

PbxObject PhoneVariables::wanted(const Phone& phone, const Site& site, const Catalog& catalog,
    const NethVoiceState& now, std::optional<Error>& refusal)
{
    const QString mac = phone.mac.hyphens();
    const QJsonObject present = now.object(u"phones").value(mac).toObject();
    const QJsonObject variables = present.value("variables"_L1).toObject();
    PbxObject object { u"phone"_s, mac, {}, {} };
    if (!phone.model.isEmpty())
        object.fields.insert(modelField, phone.model);
    else if (present.isEmpty())
        refusal = Error(ErrorCode::MissingValue, u"phones.%1.model"_s.arg(mac));
    if (present.isEmpty()) // it cannot be changed later
        object.fields.insert(displayField, vendorName(site, catalog, phone.model));
    for (auto it = phone.parameters.begin(); it != phone.parameters.end(); ++it) {
        if (!isOwn(catalog, it.key()))
            continue;
        const bool isInheriting = *it == "-"_L1;
        if (isInheriting && !variables.contains(it.key()))
            continue;
        if (!isInheriting && !refusal)
            refusal = variableProblem(catalog, it.key(), *it);
        object.fields.insert(it.key(), isInheriting ? QString() : TancrediValue::shown(*it));
        if (SecretParameters::isSecret(it.key()))
            object.secrets.insert(it.key());
    }
    return object;
}

QJsonObject PhoneVariables::sent(const DeployItem& item)
{
    QJsonObject variables;
    for (const DeployField& field : item.fields)
        if (field.name != modelField && field.name != displayField)
            variables.insert(field.name, TancrediValue::sent(field.after));
    return variables;
}

void PhoneVariables::adopt(Phone& phone, const Site& site, const Catalog& catalog,
    const QJsonObject& found, bool& isModelKnown)
{
    const QString model = found.value(modelField).toString();
    isModelKnown = model.isEmpty() || PhoneParameters::findModel(site, catalog, model);
    if (isModelKnown)
        phone.model = model;
    const QJsonObject variables = found.value("variables"_L1).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        if (catalog.parameter(it.key()) && isOwn(catalog, it.key()) && !it->isNull())
            phone.parameters.insert(it.key(), variableText(*it));
}
