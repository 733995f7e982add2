// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/TancrediScope.h"

#include "models/deploy/nethvoice/NethVoiceRows.h"
#include "models/deploy/nethvoice/TancrediValue.h"
#include "models/site/SecretParameters.h"

using namespace Qt::StringLiterals;

bool TancrediScope::isOverwritten(const Catalog& catalog, const QString& name)
{
    static const QStringList names { u"timezone"_s, u"hostname"_s, u"outbound_proxy_1"_s, u"tok1"_s,
        u"tok2"_s, u"provisioning_url1"_s, u"provisioning_url2"_s };
    const Parameter* parameter = catalog.parameter(name);
    return names.contains(name) || name.startsWith("ldap_"_L1) || name.startsWith("account_"_L1)
        || name.startsWith("cap_"_L1)
        || (parameter && (parameter->group == "feature_codes"_L1 || parameter->isReadOnly));
}

PbxObject TancrediScope::objectOf(
    const QString& kind, const QString& key, const QJsonObject& variables)
{
    PbxObject object { kind, key, {}, {} };
    for (auto it = variables.begin(); it != variables.end(); ++it)
        put(object, it.key(), NethVoiceRows::text(it.value()));
    return object;
}

void TancrediScope::put(PbxObject& object, const QString& name, const QString& value)
{
    object.fields.insert(name, TancrediValue::shown(value));
    if (SecretParameters::isSecret(name))
        object.secrets.insert(name);
}

Status TancrediScope::check(const PbxObject& wanted, const QJsonObject& now)
{
    for (auto it = wanted.fields.begin(); it != wanted.fields.end(); ++it) {
        const QString value = TancrediValue::sent(it.value()).toString();
        if (NethVoiceRows::text(now.value(it.key())) == value)
            continue;
        if (const auto problem = TancrediValue::problemOf(value))
            return fail(ErrorCode::ValueNotAllowed, it.key(),
                wanted.secrets.contains(it.key()) ? QString() : *problem);
    }
    return {};
}

QJsonObject TancrediScope::changes(const DeployItem& item)
{
    QJsonObject variables;
    for (const DeployField& field : item.fields)
        if (field.name != displayName && item.sets(field.name))
            variables.insert(field.name, TancrediValue::sent(field.after));
    return variables;
}

QJsonObject TancrediScope::changed(QJsonObject variables, const DeployItem& item)
{
    const QJsonObject set = changes(item);
    for (auto it = set.begin(); it != set.end(); ++it) {
        if (it.value().isNull())
            variables.remove(it.key());
        else
            variables.insert(it.key(), it.value());
    }
    return variables;
}
