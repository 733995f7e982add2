// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ParameterCommands.h"

#include "models/provisioning/ParameterRules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString keyParameter(const QString& kind, QLatin1StringView field, int index)
{
    return kind + u'_' + field + u'_' + QString::number(index);
}

Result<QMap<QString, QString>*> ownValues(
    Site& site, const Catalog& catalog, const ParameterScope& scope)
{
    if (scope.kind == ParameterScope::Kind::Defaults)
        return &site.parameters.defaults;
    if (!scope.exists(site, catalog))
        return fail(scope.kind == ParameterScope::Kind::Model ? ErrorCode::NoSuchPhoneModel
                                                              : ErrorCode::NoSuchPhone,
            scope.name());
    if (scope.kind == ParameterScope::Kind::Model)
        return &site.parameters.models[scope.model];
    const auto phone = std::find_if(site.phones.begin(), site.phones.end(),
        [&](const Phone& candidate) { return candidate.mac == scope.mac; });
    return &phone->parameters;
}

Status checkChanges(const Site& site, const Catalog& catalog, const ParameterScope& scope,
    const QList<ParameterCommands::Change>& changes)
{
    const PhoneParameters parameters = scope.parameters(site, catalog);
    for (const auto& change : changes)
        if (change.value) {
            const auto checked
                = ParameterRules::check(catalog, parameters.model(), change.name, *change.value);
            if (!checked)
                return checked;
        }
    return {};
}

/// What a key of such a type takes, and how people write it down in a message.
struct KeyValueRule {
    const char* value;
    const char* pattern;
    const char* example;
};
constexpr KeyValueRule keyValueRules[] = {
    { "number", "[0-9*#+]{1,32}", "0-9 * # +" },
    { "optional_number", "[0-9*#+]{0,32}", "0-9 * # +" },
    { "digits", "[0-9*#,A-D]{1,32}", "0-9 * # , A-D" },
    { "prefix", "[0-9*#+]{1,32}", "0-9 * # +" },
    { "url", "https?://[^\\s]+", "http://… https://…" },
    { "address_port", "[0-9]{1,3}(\\.[0-9]{1,3}){3}:[0-9]{1,5}", "224.0.1.75:5000" },
    { "line", "([1-9]|1[0-6])?", "1-16" },
    { "none", "", "-" },
};

} // namespace

Status ParameterCommands::apply(Site& site, const Catalog& catalog,
    const QList<ParameterScope>& scopes, const QList<Change>& changes)
{
    Site changed = site;
    for (const ParameterScope& scope : scopes) {
        const auto own = ownValues(changed, catalog, scope);
        if (!own)
            return tl::make_unexpected(own.error());
        if (const auto checked = checkChanges(site, catalog, scope, changes); !checked)
            return checked;
        for (const Change& change : changes)
            if (change.value)
                (*own)->insert(change.name, *change.value);
            else
                (*own)->remove(change.name);
        if (scope.kind == ParameterScope::Kind::Model && (*own)->isEmpty())
            changed.parameters.models.remove(scope.model);
    }
    site = changed;
    return {};
}

PhoneKey ParameterCommands::key(const PhoneParameters& parameters, const QString& kind, int index)
{
    return { index, parameters.text(keyParameter(kind, "type"_L1, index)),
        parameters.text(keyParameter(kind, "value"_L1, index)),
        parameters.text(keyParameter(kind, "label"_L1, index)) };
}

int ParameterCommands::keyCount(const PhoneModel& model, const QString& kind)
{
    if (kind == u"softkey")
        return model.softKeys;
    return kind == u"linekey" ? model.lineKeys : model.expansionKeys();
}

QList<ParameterCommands::Change> ParameterCommands::keyChanges(
    const QString& kind, const PhoneKey& key)
{
    return { { keyParameter(kind, "type"_L1, key.index), key.type },
        { keyParameter(kind, "value"_L1, key.index), key.value },
        { keyParameter(kind, "label"_L1, key.index), key.label } };
}

QList<ParameterCommands::Change> ParameterCommands::keyInheriting(const QString& kind, int index)
{
    return { { keyParameter(kind, "type"_L1, index), {} },
        { keyParameter(kind, "value"_L1, index), {} },
        { keyParameter(kind, "label"_L1, index), {} } };
}

Status ParameterCommands::checkKey(const Catalog& catalog, const QString& kind, const PhoneKey& key)
{
    const KeyType* type = ParameterRules::keyType(catalog, kind, key.type);
    if (!type)
        return {};
    for (const KeyValueRule& rule : keyValueRules) {
        if (type->value != QLatin1StringView(rule.value))
            continue;
        static constexpr auto exact = QRegularExpression::NoPatternOption;
        const QRegularExpression pattern(
            QRegularExpression::anchoredPattern(QString::fromLatin1(rule.pattern)), exact);
        if (!pattern.match(key.value).hasMatch())
            return fail(ErrorCode::BadValue, keyParameter(kind, "value"_L1, key.index),
                QString::fromUtf8(rule.example));
    }
    return {};
}

Status ParameterCommands::swapKeys(Site& site, const Catalog& catalog, const ParameterScope& scope,
    const QString& kind, int one, int other)
{
    QList<Change> changes;
    {
        const PhoneParameters parameters = scope.parameters(site, catalog);
        const int count = parameters.model() ? keyCount(*parameters.model(), kind) : 0;
        if (one < 1 || other < 1 || one > count || other > count)
            return fail(ErrorCode::BadValue, kind, u"%1, %2"_s.arg(one).arg(other));
        PhoneKey first = key(parameters, kind, one);
        PhoneKey second = key(parameters, kind, other);
        std::swap(first.index, second.index);
        changes = keyChanges(kind, first) + keyChanges(kind, second);
    }
    return apply(site, catalog, { scope }, changes);
}

Status ParameterCommands::copyKeys(Site& site, const Catalog& catalog, const ParameterScope& from,
    const QStringList& kinds, const QList<MacAddress>& phones)
{
    Site changed = site;
    const PhoneParameters source = from.parameters(site, catalog);
    if (!source.model())
        return fail(ErrorCode::PhoneWithoutModel, from.name());
    for (const MacAddress& mac : phones) {
        const auto target = ParameterScope::ofPhone(mac);
        const PhoneParameters theirs = target.parameters(site, catalog);
        if (target == from || !theirs.model())
            continue;
        QList<Change> changes;
        for (const QString& kind : kinds) {
            const int count
                = std::min(keyCount(*source.model(), kind), keyCount(*theirs.model(), kind));
            for (int index = 1; index <= count; ++index)
                if (const PhoneKey copied = key(source, kind, index);
                    copied != key(theirs, kind, index))
                    changes += keyChanges(kind, copied);
        }
        if (const auto applied = apply(changed, catalog, { target }, changes); !applied)
            return applied;
    }
    site = changed;
    return {};
}

Result<int> ParameterCommands::fillBlf(Site& site, const Catalog& catalog,
    const ParameterScope& scope, int firstKey, const QStringList& usernames)
{
    QList<Change> changes;
    int filled = 0;
    {
        const PhoneParameters parameters = scope.parameters(site, catalog);
        const int count = parameters.model() ? parameters.model()->lineKeys : 0;
        const Phone* phone
            = scope.kind == ParameterScope::Kind::Phone ? site.phone(scope.mac) : nullptr;
        int index = std::max(1, firstKey);
        for (const QString& username : usernames) {
            const User* user = site.user(username);
            if (!user || user->extension.isEmpty() || (phone && phone->user == username))
                continue;
            while (index <= count && key(parameters, u"linekey"_s, index).type == u"line")
                ++index;
            if (index > count)
                break;
            changes += keyChanges(u"linekey"_s,
                { index++, u"blf"_s, user->extension,
                    user->name.isEmpty() ? user->username : user->name });
            ++filled;
        }
    }
    if (const auto applied = apply(site, catalog, { scope }, changes); !applied)
        return tl::make_unexpected(applied.error());
    return filled;
}
