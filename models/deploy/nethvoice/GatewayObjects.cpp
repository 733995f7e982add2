// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/GatewayObjects.h"

#include "models/core/MacAddress.h"
#include "models/deploy/nethvoice/TrunkObjects.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct GatewayPortList {
    QLatin1StringView list;
    QLatin1StringView trunk; ///< where its trunk's id stands; empty = none
    QLatin1StringView value;
    QLatin1StringView field;
};
constexpr std::array gatewayPortLists {
    GatewayPortList { "trunks_isdn"_L1, "name"_L1, "type"_L1, "isdn"_L1 },
    GatewayPortList { "trunks_pri"_L1, "linked_trunk"_L1, "linked_trunk"_L1, "pri"_L1 },
    GatewayPortList { "trunks_fxo"_L1, "linked_trunk"_L1, "number"_L1, "fxo"_L1 },
    GatewayPortList { "trunks_fxs"_L1, ""_L1, "linked_extension"_L1, "fxs"_L1 },
};

GatewayObjects::Row gatewayRow(
    const NethVoiceState& state, const QString& id, const QJsonObject& row)
{
    const auto mac = MacAddress::parse(NethVoiceRows::text(row.value("mac"_L1)));
    const QString modelId = NethVoiceRows::text(row.value("model_id"_L1));
    const QJsonValue model = state.object(u"manufacturers").value(modelId);
    GatewayObjects::Row gateway { id,
        mac ? mac->colons() : NethVoiceRows::text(row.value("name"_L1)),
        NethVoiceRows::text(model["model"_L1]), row, {} };
    for (const GatewayPortList& list : gatewayPortLists) {
        const QJsonArray ports = row.value(list.list).toArray();
        for (const QJsonValue& port : ports)
            if (!list.trunk.isEmpty())
                gateway.trunkIds.append(NethVoiceRows::text(port[list.trunk]));
    }
    return gateway;
}

void putPorts(PbxObject& object, const QJsonObject& row)
{
    for (const GatewayPortList& list : gatewayPortLists) {
        const QJsonArray ports = row.value(list.list).toArray();
        QStringList values;
        for (const QJsonValue& port : ports)
            values.append(NethVoiceRows::text(port[list.value]));
        if (list.field == "pri"_L1)
            object.fields.insert(
                list.field, values.isEmpty() ? QString() : QString::number(values.size()));
        else
            object.fields.insert(list.field, GatewayObjects::joined(values));
    }
}

void putTrunks(PbxObject& object, const NethVoiceState& state, const GatewayObjects::Row& row)
{
    const auto trunks = GatewayObjects::trunksOf(state, row);
    const auto routes = NethVoiceRows::routes(state);
    QStringList secrets;
    QStringList places;
    bool isReadable = trunks.size() == row.trunkIds.size() && !trunks.isEmpty();
    for (const NethVoiceRows::Trunk& trunk : trunks) {
        isReadable = isReadable && trunk.hasDetails();
        secrets.append(trunk.value(u"secret"_s));
        if (const QString at = TrunkObjects::placesOf(routes, trunk.id); !at.isEmpty())
            places.append(trunk.name + u": "_s + at);
    }
    if (isReadable)
        object.fields.insert(u"secrets"_s, GatewayObjects::joinedSecrets(secrets));
    if (!places.isEmpty())
        object.fields.insert(u"routes"_s, places.join(u"; "_s));
}

} // namespace

QJsonObject GatewayObjects::byId(const QJsonValue& answer)
{
    QJsonObject gateways;
    const QJsonArray rows = answer.toArray();
    for (const QJsonValue& row : rows)
        if (const QString id = NethVoiceRows::text(row["id"_L1]); !id.isEmpty())
            gateways.insert(id, row);
    return gateways;
}

QList<GatewayObjects::Row> GatewayObjects::rows(const NethVoiceState& state)
{
    QList<Row> list;
    const QJsonObject gateways = state.object(u"gateways");
    for (auto it = gateways.begin(); it != gateways.end(); ++it)
        list.append(gatewayRow(state, it.key(), it.value().toObject()));
    return list;
}

std::optional<GatewayObjects::Row> GatewayObjects::byKey(
    const NethVoiceState& state, const QString& key)
{
    const auto list = rows(state);
    const auto found
        = std::find_if(list.begin(), list.end(), [&](const Row& row) { return row.key == key; });
    return found == list.end() ? std::nullopt : std::optional(*found);
}

PbxObject GatewayObjects::objectOf(const NethVoiceState& state, const Row& row)
{
    PbxObject object { u"gateway"_s, row.key,
        { { u"name"_s, row.value(u"name"_s) }, { u"model"_s, row.model },
            { u"address"_s, row.value(u"ipv4_new"_s) },
            { u"netmask"_s, row.value(u"netmask_green"_s) },
            { u"router"_s, row.value(u"gateway"_s) }, { u"pbx"_s, row.value(u"ipv4_green"_s) } },
        { u"secrets"_s } };
    putPorts(object, row.row);
    putTrunks(object, state, row);
    return object;
}

QList<PbxObject> GatewayObjects::of(const NethVoiceState& state)
{
    QList<PbxObject> objects;
    QSet<QString> seen;
    const auto list = rows(state);
    for (const Row& row : list) {
        PbxObject object = objectOf(state, row);
        if (seen.contains(object.key))
            object.key += u'#' + row.id;
        seen.insert(object.key);
        objects.append(object);
    }
    return objects;
}

QList<NethVoiceRows::Trunk> GatewayObjects::trunksOf(const NethVoiceState& state, const Row& row)
{
    const auto all = NethVoiceRows::trunks(state);
    QList<NethVoiceRows::Trunk> own;
    for (const QString& id : row.trunkIds)
        for (const NethVoiceRows::Trunk& trunk : all)
            if (trunk.id == id)
                own.append(trunk);
    return own;
}

QString GatewayObjects::trunkPrefix(const QString& manufacturer, const QString& mac)
{
    const auto address = MacAddress::parse(mac);
    return address ? u"%1_%2_"_s.arg(manufacturer, address->plain().last(6).toLower()) : QString();
}

QList<NethVoiceRows::Trunk> GatewayObjects::trunksNamedLike(
    const NethVoiceState& state, const QString& prefix)
{
    auto list = NethVoiceRows::trunks(state);
    list.removeIf([&](const NethVoiceRows::Trunk& trunk) {
        return prefix.isEmpty() || !trunk.name.startsWith(prefix);
    });
    return list;
}

QString GatewayObjects::joined(const QStringList& entries)
{
    QStringList shown;
    for (const QString& entry : entries)
        shown.append(entry.isEmpty() ? u"-"_s : entry);
    return shown.join(u", "_s);
}

QStringList GatewayObjects::split(const QString& field)
{
    QStringList entries = field.split(u", "_s, Qt::SkipEmptyParts);
    for (QString& entry : entries)
        if (entry == "-"_L1)
            entry.clear();
    return entries;
}

QString GatewayObjects::joinedSecrets(const QStringList& secrets)
{
    const QJsonDocument list(QJsonArray::fromStringList(secrets));
    return QString::fromUtf8(list.toJson(QJsonDocument::Compact));
}

QStringList GatewayObjects::splitSecrets(const QString& field)
{
    const QJsonArray list = QJsonDocument::fromJson(field.toUtf8()).array();
    QStringList secrets;
    for (const QJsonValue& secret : list)
        secrets.append(secret.toString());
    return secrets;
}

bool GatewayObjects::isRecreating(const DeployItem& item)
{
    static const QStringList renewing { u"name"_s, u"model"_s, u"address"_s, u"netmask"_s,
        u"router"_s, u"pbx"_s, u"isdn"_s, u"pri"_s, u"fxo"_s, u"fxs"_s };
    return item.action == DeployItem::Action::Change
        && std::any_of(renewing.begin(), renewing.end(),
            [&](const QString& field) { return item.sets(field); });
}
