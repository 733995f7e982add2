// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneParameters.h"

#include "models/provisioning/ParameterCommands.h"
#include "models/provisioning/ParameterRules.h"
#include "models/provisioning/ParameterSources.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString inheriting = u"-"_s;

/// Keys of a type the phone lacks are refused where somebody set them for it; other values it lacks
/// are passed over, as they are when a phone is swapped for another model.
bool isRefusedLater(ParameterOrigin origin, const QString& name)
{
    return (origin == ParameterOrigin::Phone || origin == ParameterOrigin::Model)
        && !ParameterRules::keyKindOf(name).isEmpty();
}

/// Somebody said it, for whatever models.
bool isSet(ParameterOrigin origin)
{
    return origin == ParameterOrigin::Phone || origin == ParameterOrigin::Model
        || origin == ParameterOrigin::Defaults;
}

/// What only server and catalogue say.
QSet<QString> reservedNames(const Catalog& catalog)
{
    QSet<QString> names;
    for (const Parameter& parameter : catalog.parameters())
        if (parameter.isReadOnly && parameter.group != "account"_L1)
            names.insert(parameter.name);
    return names;
}

/// An account is there when somebody said who it is, even where he said "nobody".
void collectAccount(QSet<int>& accounts, const QString& name)
{
    if (name.startsWith("account_username_"_L1) || name.startsWith("account_extension_"_L1))
        accounts.insert(ParameterRules::indexOf(name));
}

void putAccountDefaults(
    QHash<QString, QString>& values, const Catalog& catalog, const QSet<int>& accounts)
{
    for (const Parameter& parameter : catalog.parameters())
        if (parameter.index == "account"_L1 && !parameter.defaultValue.isEmpty())
            for (const int account : accounts)
                values.insert(
                    parameter.name.chopped(1) + QString::number(account), parameter.defaultValue);
}

} // namespace

std::optional<QString> PhoneParameters::Level::find(const QString& name) const
{
    if (lent) {
        const auto found = lent->constFind(name);
        return found == lent->cend() || *found == inheriting ? std::nullopt : std::optional(*found);
    }
    const auto found = own.constFind(name);
    return found == own.cend() ? std::nullopt : std::optional(*found);
}

PhoneParameters::PhoneParameters(const Site& site, const Catalog& catalog)
    : m_site(&site)
    , m_catalog(&catalog)
{
}

void PhoneParameters::addModel(const QString& id, bool isOwnScope)
{
    m_model = findModel(*m_site, *m_catalog, id);
    const auto own = m_site->parameters.models.constFind(id);
    if (own != m_site->parameters.models.cend())
        m_levels.append({ ParameterOrigin::Model, &*own, {} });
    else if (isOwnScope)
        m_levels.append({ ParameterOrigin::Model, nullptr, {} });
    if (m_model)
        m_levels.append(
            { ParameterOrigin::ModelCatalog, nullptr, ParameterSources::ofModel(*m_model) });
}

void PhoneParameters::addBelowModel()
{
    m_levels.append({ ParameterOrigin::Defaults, &m_site->parameters.defaults, {} });
    m_levels.append({ ParameterOrigin::Site, nullptr, ParameterSources::ofSite(*m_site) });
}

PhoneParameters PhoneParameters::ofDefaults(const Site& site, const Catalog& catalog)
{
    PhoneParameters parameters(site, catalog);
    parameters.addBelowModel();
    return parameters;
}

PhoneParameters PhoneParameters::ofModel(
    const Site& site, const Catalog& catalog, const QString& model)
{
    PhoneParameters parameters(site, catalog);
    parameters.addModel(model, true);
    parameters.addBelowModel();
    return parameters;
}

PhoneParameters PhoneParameters::ofPhone(
    const Site& site, const Catalog& catalog, const Phone& phone, const QString& extension)
{
    PhoneParameters parameters(site, catalog);
    parameters.m_levels.append({ ParameterOrigin::Phone, &phone.parameters, {} });
    parameters.m_levels.append(
        { ParameterOrigin::Account, nullptr, ParameterSources::ofAccount(site, phone, extension) });
    parameters.addModel(phone.model, false);
    parameters.addBelowModel();
    return parameters;
}

bool PhoneParameters::isUsable(
    ParameterOrigin origin, const QString& name, const QString& value) const
{
    return !m_model || value.isEmpty() || !isSet(origin) || isRefusedLater(origin, name)
        || !ParameterRules::isLacking(*m_model, name, value);
}

ParameterValue PhoneParameters::valueFrom(qsizetype level, const QString& name) const
{
    const Parameter* parameter = m_catalog->parameter(name);
    const bool isReserved = parameter && parameter->isReadOnly && parameter->group != "account"_L1;
    for (; level < m_levels.size(); ++level) {
        const auto& candidate = m_levels.at(level);
        if (isReserved && isSet(candidate.origin))
            continue;
        const auto value = candidate.find(name);
        if (value && isUsable(candidate.origin, name, *value))
            return { *value, candidate.origin };
    }
    if (!parameter || parameter->defaultValue.isEmpty())
        return {};
    return { parameter->defaultValue, ParameterOrigin::Catalog };
}

ParameterValue PhoneParameters::value(const QString& name) const { return valueFrom(0, name); }

ParameterValue PhoneParameters::inherited(const QString& name) const { return valueFrom(1, name); }

bool PhoneParameters::isOwn(const QString& name) const
{
    return m_levels.first().find(name).has_value();
}

QSet<int> PhoneParameters::accounts() const
{
    QSet<int> accounts;
    for (const Level& level : m_levels) {
        if (level.lent && level.origin == ParameterOrigin::Phone)
            for (auto it = level.lent->lowerBound(u"account_"_s); it != level.lent->cend(); ++it) {
                if (!it.key().startsWith("account_"_L1))
                    break;
                collectAccount(accounts, it.key());
            }
        if (level.origin == ParameterOrigin::Account && !level.own.isEmpty())
            accounts.insert(1);
    }
    accounts.remove(0);
    return accounts;
}

QHash<QString, QString> PhoneParameters::all() const
{
    auto values = ParameterSources::ofCatalog(*m_catalog);
    putAccountDefaults(values, *m_catalog, accounts());
    const auto reserved = reservedNames(*m_catalog);
    const auto put = [&](const QString& name, const QString& value) {
        if (value.isEmpty())
            values.remove(name);
        else
            values.insert(name, value);
    };
    for (auto level = m_levels.crbegin(); level != m_levels.crend(); ++level) {
        for (auto it = level->own.cbegin(); it != level->own.cend(); ++it)
            put(it.key(), it.value());
        if (!level->lent)
            continue;
        for (auto it = level->lent->cbegin(); it != level->lent->cend(); ++it)
            if (it.value() != inheriting && !reserved.contains(it.key())
                && isUsable(level->origin, it.key(), it.value()))
                put(it.key(), it.value());
    }
    return values;
}

bool PhoneParameters::isOfScope(const Parameter& parameter) const
{
    if (parameter.isReadOnly || parameter.group == "identity"_L1)
        return false;
    const auto origin = m_levels.first().origin;
    return parameter.levels.contains(origin == ParameterOrigin::Phone ? u"phone"_s
            : origin == ParameterOrigin::Model                        ? u"model"_s
                                                                      : u"default"_s);
}

QStringList PhoneParameters::names() const
{
    QStringList names;
    for (const Parameter& parameter : m_catalog->parameters()) {
        if (!isOfScope(parameter))
            continue;
        if (parameter.index.isEmpty()) {
            names << parameter.name;
            continue;
        }
        const auto kind = ParameterRules::keyKindOf(parameter.name);
        const int count = kind.isEmpty() ? 1
            : m_model                    ? ParameterCommands::keyCount(*m_model, kind)
                                         : 0;
        const auto stem = parameter.name.chopped(1);
        for (int index = 1; index <= count; ++index)
            names << stem + QString::number(index);
    }
    return names;
}

std::optional<PhoneModel> PhoneParameters::findModel(
    const Site& site, const Catalog& catalog, const QString& id)
{
    if (id.isEmpty())
        return std::nullopt;
    const auto custom = std::find_if(site.phoneModels.begin(), site.phoneModels.end(),
        [&](const CustomPhoneModel& model) { return model.id == id; });
    const bool isCustom = custom != site.phoneModels.end();
    const PhoneModel* base = catalog.phoneModel(isCustom ? custom->base : id);
    if (!base)
        return std::nullopt;
    PhoneModel model = *base;
    if (isCustom) {
        model.id = custom->id;
        model.name = custom->name;
        model.base = custom->base;
    }
    return model;
}

bool PhoneParameters::isSecret(const Catalog& catalog, const QString& name)
{
    const Parameter* parameter = catalog.parameter(name);
    return parameter && parameter->isSecret;
}
