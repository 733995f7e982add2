// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceSources.h"

#include "models/core/MacAddress.h"
#include "models/deploy/nethvoice/NethVoiceGatewayFile.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Api = NethVoiceSession::Api;

/// PHP writes numbers as texts or as numbers.
QString keyText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// PHP writes an object that is empty as [].
QJsonValue keepObject(const QJsonValue& answer)
{
    if (answer.isObject())
        return answer;
    return answer.isArray() && answer.toArray().isEmpty() ? QJsonValue(QJsonObject())
                                                          : QJsonValue(QJsonValue::Undefined);
}

QJsonValue keepList(const QJsonValue& answer)
{
    return answer.isArray() ? answer : QJsonValue(QJsonValue::Undefined);
}

/// Entries of a list, or of an object, by one of their own fields.
QJsonValue keyedBy(
    const QJsonValue& answer, QLatin1StringView field, QJsonObject (*trim)(QJsonObject) = nullptr)
{
    if (!answer.isArray() && !answer.isObject())
        return QJsonValue::Undefined;
    QJsonArray entries = answer.toArray();
    const QJsonObject object = answer.toObject();
    for (const QJsonValue& entry : object)
        entries.append(entry);
    QJsonObject kept;
    for (const QJsonValue& entry : std::as_const(entries)) {
        const QString key = keyText(entry.toObject().value(field));
        if (key.isEmpty())
            return QJsonValue::Undefined;
        kept.insert(key, trim ? trim(entry.toObject()) : entry.toObject());
    }
    return kept;
}

QJsonValue keepProviders(const QJsonValue& answer)
{
    // Their ids change with every update of the PBX.
    return keyedBy(answer, "provider"_L1, [](QJsonObject provider) {
        provider.remove("id"_L1);
        return provider;
    });
}
QJsonValue keepTrunks(const QJsonValue& answer) { return keyedBy(answer, "trunkid"_L1); }
QJsonValue keepNamed(const QJsonValue& answer) { return keyedBy(answer, "name"_L1); }

QJsonObject trimDevice(QJsonObject device)
{
    device.remove("registered"_L1);
    return device;
}

QJsonObject trimUser(QJsonObject user)
{
    QJsonObject devices;
    for (const QJsonValue& device : user.value("devices"_L1).toArray())
        if (const QString key = keyText(device.toObject().value("extension"_L1)); !key.isEmpty())
            devices.insert(key, trimDevice(device.toObject()));
    user.insert("devices"_L1, devices);
    return user;
}

QJsonValue keepUsers(const QJsonValue& answer)
{
    QJsonValue kept = keyedBy(answer, "username"_L1, trimUser);
    QJsonObject users = kept.toObject();
    for (const auto* nobody : { "admin", "administrator", "guest", "krbtgt", "ldapservice" })
        for (const QString& name : users.keys())
            if (name.compare(QLatin1StringView(nobody), Qt::CaseInsensitive) == 0)
                users.remove(name);
    return kept.isUndefined() ? kept : QJsonValue(users);
}

QJsonValue keepExtensions(const QJsonValue& answer)
{
    const bool hasNumbers = !answer.toArray().isEmpty()
        && answer.toArray().first().toObject().contains("extension"_L1);
    return keyedBy(answer, hasNumbers ? "extension"_L1 : "id"_L1);
}

QJsonValue keepManufacturers(const QJsonValue& answer)
{
    if (!answer.isObject())
        return keepObject(answer);
    QJsonObject models;
    const QJsonObject manufacturers = answer.toObject();
    for (const QJsonValue& list : manufacturers)
        for (const QJsonValue& model : list.toArray())
            models.insert(keyText(model.toObject().value("id"_L1)), model);
    return models;
}

QJsonValue keepGateways(const QJsonValue& answer)
{
    return keyedBy(answer, "id"_L1, [](QJsonObject gateway) {
        gateway.remove("isConnected"_L1);
        return gateway;
    });
}

QJsonValue keepRouteDefaults(const QJsonValue& answer)
{
    QSet<QString> names;
    const QJsonObject locales = answer.toObject();
    for (const QJsonValue& locale : locales)
        for (const QJsonValue& route : locale.toArray())
            names.insert(route.toObject().value("name"_L1).toString());
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return answer.isObject() || answer.isArray() ? QJsonValue(QJsonArray::fromStringList(sorted))
                                                 : QJsonValue(QJsonValue::Undefined);
}

QJsonValue keepInboundRoutes(const QJsonValue& answer)
{
    QJsonObject kept = answer.toObject();
    if (!answer.isObject())
        return QJsonValue::Undefined;
    QList<QJsonObject> routes;
    for (const QJsonValue& route : kept.value("routes"_L1).toArray())
        routes.append(route.toObject());
    std::sort(routes.begin(), routes.end(), [](const QJsonObject& a, const QJsonObject& b) {
        const auto order = [](const QJsonObject& route) {
            return std::pair(
                keyText(route.value("extension"_L1)), keyText(route.value("cidnum"_L1)));
        };
        return order(a) < order(b);
    });
    QJsonArray sorted;
    for (const QJsonObject& route : routes)
        sorted.append(route);
    kept.insert("routes"_L1, sorted);
    return kept;
}

QJsonValue keepMobiles(const QJsonValue& answer)
{
    if (!answer.isArray())
        return QJsonValue::Undefined;
    QJsonObject numbers;
    for (const QJsonValue& entry : answer.toArray())
        if (const QString number = keyText(entry.toObject().value("mobile"_L1)); !number.isEmpty())
            numbers.insert(entry.toObject().value("username"_L1).toString(), number);
    return numbers;
}

/// FreePBX puts in its feature codes at every reload.
QJsonValue keepDefaults(const QJsonValue& answer)
{
    QJsonValue kept = keepObject(answer);
    QJsonObject values = kept.toObject();
    for (const auto* name : { "cftimeouton", "cftimeoutoff", "cfbusyon", "cfbusyoff", "cfalwayson",
             "cfalwaysoff", "dndon", "dndoff", "dndtoggle", "call_waiting_on", "call_waiting_off",
             "pickup_direct", "pickup_group", "queuetoggle", "cftimeout" })
        values.remove(QLatin1StringView(name));
    return kept.isUndefined() ? kept : QJsonValue(values);
}

QJsonValue keepModels(const QJsonValue& answer) { return keyedBy(answer, "name"_L1); }

/// All of Tancredi's scopes share one name space: what is no MAC address is no phone.
QJsonValue keepPhones(const QJsonValue& answer)
{
    const QJsonValue kept = keyedBy(answer, "mac"_L1);
    QJsonObject phones = kept.toObject();
    for (const QString& mac : phones.keys())
        if (!MacAddress::parse(mac))
            phones.remove(mac);
    return kept.isUndefined() ? kept : QJsonValue(phones);
}

QJsonValue keepFiles(const QJsonValue& answer)
{
    if (!answer.isArray())
        return QJsonValue::Undefined;
    QJsonObject sizes;
    for (const QJsonValue& file : answer.toArray())
        sizes.insert(file.toObject().value("name"_L1).toString(), file.toObject().value("size"_L1));
    return sizes;
}

/// Of a phone or a model: what it is and its own values.
QJsonValue keepScope(const QJsonValue& answer)
{
    // Set by FreePBX at every reload.
    static const QRegularExpression account(
        u"^account_(extension|username|password|display_name|encryption|dtmf_type|voicemail|"
        "dnd_allow|fwd_allow)_1$"_s);
    if (!answer.isObject())
        return QJsonValue::Undefined;
    QJsonObject kept;
    for (const auto* name : { "mac", "model", "name", "display_name" })
        if (const QJsonValue value = answer[QLatin1StringView(name)]; !value.isUndefined())
            kept.insert(QLatin1StringView(name), value);
    // Whether it took its configuration: its first address is used up then.
    if (kept.contains("mac"_L1) && answer["provisioning_url1"_L1].isNull())
        kept.insert("fetched"_L1, true);
    QJsonObject variables = answer["variables"_L1].toObject();
    for (const QString& name : variables.keys())
        if (kept.contains("mac"_L1) && account.match(name).hasMatch())
            variables.remove(name);
    kept.insert("variables"_L1, variables);
    return kept;
}

QJsonValue keepIds(const QJsonValue& answer)
{
    if (!answer.isArray())
        return QJsonValue::Undefined;
    QStringList ids;
    for (const QJsonValue& id : answer.toArray())
        ids.append(keyText(id));
    ids.sort();
    return ids.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(ids));
}

QString pathSegment(const QString& text)
{
    return u'/' + QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// What a gateway's file tells and nothing else: the accounts of its telephones, and on NethServer
/// 7 those of its trunks.
NethVoiceSources::Detail gatewayFile(const QString& id, const QJsonObject& gateway)
{
    return { u"gatewayfiles"_s, id, Api::Rest,
        u"/devices/gateways/download"_s + pathSegment(gateway.value("name"_L1).toString())
            + pathSegment(gateway.value("mac"_L1).toString()),
        [](const QJsonValue& answer) {
            const auto file = NethVoiceGatewayFile::read(answer);
            return file ? QJsonValue(*file) : QJsonValue();
        },
        true, true };
}

bool isSecretName(const QString& name)
{
    static const QRegularExpression secret(
        u"secret|passw|pwd|pw$|^pass|_pass|^pin$"_s, QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

} // namespace

const QList<NethVoiceSources::Source>& NethVoiceSources::all()
{
    static const QList<Source> sources {
        { "userlimits", Api::Rest, "/mainextensions/userlimits", keepObject },
        { "userprovider", Api::Rest, "/configuration/userprovider", keepObject },
        { "providers", Api::Rest, "/providers", keepProviders },
        { "trunks", Api::Rest, "/trunks", keepTrunks },
        { "users", Api::Rest, "/users/false", keepUsers },
        { "extensions", Api::Rest, "/physicalextensions", keepExtensions },
        { "manufacturers", Api::Rest, "/devices/gateways/manufacturers", keepManufacturers },
        { "gateways", Api::Rest, "/devices/gateways/list/all", keepGateways },
        { "outboundroutes", Api::Rest, "/outboundroutes", keepList },
        { "routedefaults", Api::Rest, "/outboundroutes/defaults", keepRouteDefaults, true },
        { "inboundroutes", Api::Rest, "/inboundroutes", keepInboundRoutes },
        { "groups", Api::Rest, "/cti/groups", keepNamed, true },
        { "profiles", Api::Rest, "/cti/profiles", keepNamed, true },
        { "mobiles", Api::Rest, "/mobiles", keepMobiles, true },
        { "voicemails", Api::Rest, "/voicemails", keepObject, true },
        { "phonebooks", Api::Rest, "/phonebook/config", keepObject, true },
        { "defaults", Api::Tancredi, "/defaults", keepDefaults },
        { "models", Api::Tancredi, "/models", keepModels },
        { "phones", Api::Tancredi, "/phones", keepPhones },
        { "files.firmware", Api::Tancredi, "/firmware", keepFiles },
        { "files.backgrounds", Api::Tancredi, "/backgrounds", keepFiles },
        { "files.ringtones", Api::Tancredi, "/ringtones", keepFiles },
        { "files.screensavers", Api::Tancredi, "/screensavers", keepFiles },
    };
    return sources;
}

QList<NethVoiceSources::Detail> NethVoiceSources::details(const NethVoiceState& state)
{
    QList<Detail> details;
    for (const QString& model : state.object(u"models").keys())
        details.append({ u"models"_s, model, Api::Tancredi, u"/models"_s + pathSegment(model),
            keepScope, true });
    for (const QString& mac : state.object(u"phones").keys())
        details.append(
            { u"phones"_s, mac, Api::Tancredi, u"/phones"_s + pathSegment(mac), keepScope, true });
    const QJsonObject users = state.object(u"users");
    for (auto it = users.begin(); it != users.end(); ++it)
        if (const QString id = keyText(it->toObject().value("id"_L1)); !id.isEmpty())
            details.append({ u"usergroups"_s, it.key(), Api::Rest,
                u"/cti/groups/users"_s + pathSegment(id), keepIds, true });
    const QJsonObject gateways = state.object(u"gateways");
    for (auto it = gateways.begin(); it != gateways.end(); ++it)
        if (!state.isNs8() || !it->toObject().value("trunks_fxs"_L1).toArray().isEmpty())
            details.append(gatewayFile(it.key(), it->toObject()));
    return details;
}

void NethVoiceSources::derive(NethVoiceState& state)
{
    QJsonObject mobileApps;
    QJsonObject encrypted;
    const QJsonObject users = state.object(u"users");
    for (const QJsonValue& user : users) {
        const QString main = keyText(user["default_extension"_L1]);
        const QJsonObject devices = user["devices"_L1].toObject();
        for (auto it = devices.begin(); it != devices.end(); ++it) {
            const QJsonObject device = it->toObject();
            if (device.value("type"_L1) == "mobile"_L1)
                mobileApps.insert(main, it.key());
            if (device.value("type"_L1) == "physical"_L1)
                encrypted.insert(it.key(),
                    device.value("srtp"_L1) == QJsonValue(true)
                        || keyText(device.value("srtp"_L1)) == u"1");
        }
    }
    if (state.isNs8())
        state.content.insert(u"mobileapps"_s, mobileApps);
    state.content.insert(u"srtp"_s, encrypted);
}

QList<Secret> NethVoiceSources::secrets(const QJsonValue& value)
{
    constexpr qsizetype leastLength = 4;
    QList<Secret> found;
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue& entry : entries)
            found += secrets(entry);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString() && isSecretName(it.key()) && it->toString().size() >= leastLength)
            found.append(Secret(it->toString()));
        else
            found += secrets(*it);
    }
    return found;
}
