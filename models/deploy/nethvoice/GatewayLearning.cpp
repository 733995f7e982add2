// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/GatewayLearning.h"

#include "models/core/MacAddress.h"
#include "models/phones/DeviceNumbering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool takeOver(QString& mine, const QString& theirs)
{
    if (theirs.isEmpty() || mine == theirs)
        return false;
    mine = theirs;
    return true;
}

bool takeOver(Secret& mine, const QString& theirs)
{
    if (theirs.isEmpty() || mine == Secret(theirs))
        return false;
    mine = Secret(theirs);
    return true;
}

QList<GatewayPort*> portsOf(Gateway& gateway, PortKind kind)
{
    QList<GatewayPort*> ports;
    for (GatewayPort& port : gateway.ports)
        if (port.kind == kind && (kind != PortKind::Fxs || !port.extension.isEmpty()))
            ports.append(&port);
    return ports;
}

QJsonObject accountNamed(const QJsonArray& accounts, const QString& name)
{
    for (const QJsonValue& account : accounts)
        if (account["username"_L1].toString() == name)
            return account.toObject();
    return {};
}

/// NethServer 8 tells all in the trunk's details; of NethServer 7 the file has to.
bool learnTrunk(GatewayPort& port, const NethVoiceRows::Trunk& trunk, const QJsonArray& accounts)
{
    const QString number = trunk.value(u"dialoutprefix"_s);
    const bool isBare = !trunk.hasDetails();
    const QString user = isBare ? number : trunk.value(u"username"_s);
    const QString secret = isBare ? accountNamed(accounts, user).value("secret"_L1).toString()
                                  : trunk.value(u"secret"_s);
    bool hasLearned = takeOver(port.trunkNumber, number);
    hasLearned = takeOver(port.username, user) || hasLearned;
    return (port.password.isEmpty() && takeOver(port.password, secret)) || hasLearned;
}

bool learnTrunks(Gateway& gateway, const GatewayObjects::Row& row, const NethVoiceState& now,
    const QJsonArray& accounts)
{
    const auto all = NethVoiceRows::trunks(now);
    qsizetype at = 0;
    bool hasLearned = false;
    for (const PortKind kind : { PortKind::Bri, PortKind::Pri, PortKind::Fxo })
        for (GatewayPort* port : portsOf(gateway, kind)) {
            const QString id = row.trunkIds.value(at++);
            for (const NethVoiceRows::Trunk& trunk : all)
                if (trunk.id == id)
                    hasLearned = learnTrunk(*port, trunk, accounts) || hasLearned;
        }
    return hasLearned;
}

/// The only device without an address that a user has, as of a gateway's port.
QJsonObject soleCustomDevice(const NethVoiceState& now, const QString& main)
{
    const QString user = NethVoiceRows::userOfMain(now, main);
    const QJsonValue devices = now.object(u"users").value(user)["devices"_L1];
    QList<QJsonObject> found;
    const auto look = [&](const QJsonObject& device) {
        if (NethVoiceRows::text(device.value("type"_L1)) == "physical"_L1
            && NethVoiceRows::text(device.value("mac"_L1)).isEmpty())
            found.append(device);
    };
    const QJsonArray list = devices.toArray();
    for (const QJsonValue& device : list)
        look(device.toObject());
    const QJsonObject byExtension = devices.toObject();
    for (const QJsonValue& device : byExtension)
        look(device.toObject());
    return found.size() == 1 ? found.first() : QJsonObject();
}

bool learnExtensions(Gateway& gateway, const GatewayObjects::Row& row, const NethVoiceState& now,
    const QJsonArray& accounts)
{
    const QStringList mains
        = GatewayObjects::split(GatewayObjects::objectOf(now, row).fields.value(u"fxs"_s));
    const auto ports = portsOf(gateway, PortKind::Fxs);
    if (ports.size() != mains.size())
        return false;
    bool hasLearned = false;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        QString extension = accounts[i]["username"_L1].toString();
        QString secret = accounts[i]["secret"_L1].toString();
        const bool isItsUsers
            = extension == mains[i] || DeviceNumbering::mainOf(extension) == mains[i];
        if (!isItsUsers) {
            const QJsonObject device
                = mains.count(mains[i]) == 1 ? soleCustomDevice(now, mains[i]) : QJsonObject();
            extension = NethVoiceRows::text(device.value("extension"_L1));
            secret = NethVoiceRows::text(device.value("secret"_L1));
        }
        hasLearned = takeOver(ports[i]->extension, extension) || hasLearned;
        hasLearned = takeOver(ports[i]->password, secret) || hasLearned;
    }
    return hasLearned;
}

void addPorts(Gateway& gateway, PortKind kind, const QStringList& values)
{
    for (const QString& value : values) {
        GatewayPort port;
        port.kind = kind;
        if (kind == PortKind::Bri)
            port.protocol = value;
        else if (kind == PortKind::Fxo)
            port.number = value;
        else if (kind == PortKind::Fxs)
            port.extension = value;
        gateway.ports.append(port);
    }
}

} // namespace

bool GatewayLearning::learn(Gateway& gateway, const NethVoiceState& now)
{
    const auto mac = MacAddress::parse(gateway.mac);
    const auto row = mac ? GatewayObjects::byKey(now, mac->colons()) : std::nullopt;
    if (!row)
        return false;
    const QJsonArray accounts = now.object(u"gatewayfiles").value(row->id)["accounts"_L1].toArray();
    const bool hasTrunks = learnTrunks(gateway, *row, now, accounts);
    return learnExtensions(gateway, *row, now, accounts) || hasTrunks;
}

std::optional<Gateway> GatewayLearning::toSite(
    const GatewayObjects::Row& row, const Catalog& catalog, const NethVoiceState& now)
{
    const auto& models = catalog.gatewayModels();
    const bool isSecured = row.model.endsWith("TLS"_L1);
    const QString id = isSecured ? row.model.chopped(3) : row.model;
    const auto model = std::find_if(models.begin(), models.end(),
        [&](const GatewayModel& each) { return each.id.compare(id, Qt::CaseInsensitive) == 0; });
    if (model == models.end())
        return std::nullopt;
    const auto fields = GatewayObjects::objectOf(now, row).fields;
    Gateway gateway;
    gateway.id = newId();
    gateway.name = fields.value(u"name"_s);
    gateway.model = model->id;
    gateway.mac = row.key;
    gateway.address = fields.value(u"address"_s);
    gateway.netmask = fields.value(u"netmask"_s);
    gateway.gateway = fields.value(u"router"_s);
    if (isSecured)
        gateway.transport = u"tls"_s;
    addPorts(gateway, PortKind::Fxs, GatewayObjects::split(fields.value(u"fxs"_s)));
    addPorts(gateway, PortKind::Fxo, GatewayObjects::split(fields.value(u"fxo"_s)));
    addPorts(gateway, PortKind::Bri, GatewayObjects::split(fields.value(u"isdn"_s)));
    addPorts(gateway, PortKind::Pri, QStringList(fields.value(u"pri"_s).toInt(), QString()));
    learn(gateway, now);
    return gateway;
}
