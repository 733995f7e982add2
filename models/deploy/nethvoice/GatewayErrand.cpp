// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/GatewayErrand.h"

#include "models/deploy/nethvoice/TrunkObjects.h"

using namespace Qt::StringLiterals;

namespace {

QString gatewayPath(const QString& id)
{
    return u"/devices/gateways/"_s + NethVoiceRows::segment(id);
}

/// Who makes it and by which number the PBX knows the model.
QJsonObject gatewayModel(const NethVoiceState& state, const QString& name)
{
    const QJsonObject models = state.object(u"manufacturers");
    for (auto it = models.begin(); it != models.end(); ++it)
        if (NethVoiceRows::text(it.value()["model"_L1]) == name)
            return it.value().toObject();
    return {};
}

/// Numbers of ports are counted anew for each kind.
QJsonArray gatewayTrunks(const QString& field, const QString& prefix, int base,
    const std::function<QJsonObject(const QString& entry)>& values)
{
    QJsonArray list;
    const QStringList entries = GatewayObjects::split(field);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QJsonObject port = values(entries[i]);
        port.insert("name"_L1, prefix + QString::number(base + i));
        list.append(port);
    }
    return list;
}

} // namespace

void GatewayErrand::begin()
{
    if (item().action == DeployItem::Action::Create) {
        for (const DeployField& field : item().fields)
            m_fields.insert(field.name, field.after);
        return create();
    }
    const auto row = GatewayObjects::byKey(live(), item().key);
    if (!row)
        return failed(itemError(ErrorCode::PbxLinkMissing, item().key));
    m_fields = GatewayObjects::objectOf(live(), *row).fields;
    for (const DeployField& field : item().fields)
        m_fields.insert(field.name, field.after);
    if (item().action == DeployItem::Action::Delete)
        return remove(*row, [this] { done(); });
    if (GatewayObjects::isRecreating(item()))
        return replace(*row);
    if (!item().sets(u"secrets"_s))
        return place([this] { done(); });
    setSecrets(
        GatewayObjects::trunksOf(live(), *row), GatewayObjects::splitSecrets(value(u"secrets"_s)));
}

QString GatewayErrand::value(const QString& field) const { return m_fields.value(field); }

QString GatewayErrand::manufacturer() const
{
    return NethVoiceRows::text(gatewayModel(live(), value(u"model"_s)).value("manufacturer"_L1));
}

QJsonObject GatewayErrand::body() const
{
    const QJsonObject model = gatewayModel(live(), value(u"model"_s));
    const QString maker = manufacturer();
    const QString prefix = GatewayObjects::trunkPrefix(maker, item().key);
    const int base = maker == "Patton"_L1 ? 0 : 1;
    QJsonObject body { { u"name"_s, value(u"name"_s) }, { u"mac"_s, item().key },
        { u"model"_s, NethVoiceRows::text(model.value("id"_L1)).toInt() },
        { u"manufacturer"_s, maker }, { u"ipv4"_s, value(u"address"_s) },
        { u"ipv4_new"_s, value(u"address"_s) }, { u"netmask_green"_s, value(u"netmask"_s) },
        { u"gateway"_s, value(u"router"_s) }, { u"ipv4_green"_s, value(u"pbx"_s) },
        { u"proxy"_s, QString() } };
    const QStringList count(value(u"pri"_s).toInt(), u"-"_s);
    const auto put = [&](const QString& list, const QJsonArray& ports) {
        if (!ports.isEmpty())
            body.insert(list, ports);
    };
    put(u"trunks_isdn"_s,
        gatewayTrunks(value(u"isdn"_s), prefix + "isdn_"_L1, base, [](const QString& type) {
            return QJsonObject { { u"type"_s, type } };
        }));
    put(u"trunks_pri"_s,
        gatewayTrunks(count.join(u", "_s), prefix + "pri_"_L1, base,
            [](const QString&) { return QJsonObject(); }));
    put(u"trunks_fxo"_s,
        gatewayTrunks(value(u"fxo"_s), prefix + "fxo_"_L1, base, [](const QString& number) {
            return QJsonObject { { u"number"_s, number } };
        }));
    put(u"trunks_fxs"_s,
        gatewayTrunks(value(u"fxs"_s), prefix + "fxs_"_L1, base, [](const QString& main) {
            return QJsonObject { { u"linked_extension"_s, main } };
        }));
    return body;
}

void GatewayErrand::readGateways(std::function<void()> next)
{
    get(Api::Rest, u"/devices/gateways/list/all"_s,
        [this, next = std::move(next)](const Reply& reply) {
            if (!reply.json.isArray())
                return giveUp(Error(ErrorCode::PbxAnswerOdd, u"GET /devices/gateways/list"_s));
            live().content.insert("gateways"_L1, GatewayObjects::byId(reply.json));
            readTrunks(next);
        });
}

/// Saving over a gateway would double its trunks.
void GatewayErrand::create()
{
    readGateways([this] {
        const QString prefix = GatewayObjects::trunkPrefix(manufacturer(), item().key);
        if (prefix.isEmpty() || GatewayObjects::byKey(live(), item().key)
            || !GatewayObjects::trunksNamedLike(live(), prefix).isEmpty())
            return failed(itemError(ErrorCode::PbxNameAmbiguous, prefix));
        post([this] {
            place([this] {
                setSecrets(newTrunks(), GatewayObjects::splitSecrets(value(u"secrets"_s)));
            });
        });
    });
}

void GatewayErrand::post(std::function<void()> next)
{
    const QStringList ids = live().object(u"trunks").keys();
    m_idsBefore = QSet<QString>(ids.begin(), ids.end());
    onError([this](const Error& error) {
        error.code == ErrorCode::PbxFault ? removeHalf(error) : giveUp(error);
    });
    once(Verb::Post, Api::Rest, u"/devices/gateways"_s, body(),
        [this, next = std::move(next)](const Reply& reply) {
            if (!reply.json["status"_L1].toBool())
                return removeHalf(Error(ErrorCode::PbxFault, u"POST /devices/gateways"_s,
                    NethVoiceRows::text(reply.json["errors"_L1][0])));
            onPosted(next);
        });
}

void GatewayErrand::onPosted(std::function<void()> next)
{
    readGateways([this, next = std::move(next)] {
        if (!GatewayObjects::byKey(live(), item().key))
            return giveUp(itemError(ErrorCode::PbxItemDiffers, u"absent"_s));
        next();
    });
}

QList<NethVoiceRows::Trunk> GatewayErrand::newTrunks() const
{
    const auto row = GatewayObjects::byKey(live(), item().key);
    auto trunks = row ? GatewayObjects::trunksOf(live(), *row)
                      : GatewayObjects::trunksNamedLike(
                          live(), GatewayObjects::trunkPrefix(manufacturer(), item().key));
    trunks.removeIf(
        [this](const NethVoiceRows::Trunk& trunk) { return m_idsBefore.contains(trunk.id); });
    return trunks;
}

/// What failed may have left a row, trunks, or both.
void GatewayErrand::removeHalf(const Error& why)
{
    readRoutes([this, why](const Routes& routes) {
        if (m_routesBefore.isEmpty())
            m_routesBefore = routes;
        readGateways([this, why] {
            const auto row = GatewayObjects::byKey(live(), item().key);
            if (row)
                return remove(*row, [this, why] { endAfterHalf(why); });
            QStringList ids;
            const auto trunks = newTrunks();
            for (const NethVoiceRows::Trunk& trunk : trunks)
                ids.append(trunk.id);
            removeTrunks(ids, [this, why] { endAfterHalf(why); });
        });
    });
}

void GatewayErrand::endAfterHalf(const Error& why)
{
    item().action == DeployItem::Action::Create ? failed(why) : unsure(why);
}

/// Its trunks get other ids and go back to where they stood in the routes.
void GatewayErrand::replace(const GatewayObjects::Row& row)
{
    remove(row, [this] {
        post([this] {
            Heirs heirs;
            const auto trunks = newTrunks();
            for (const NethVoiceRows::Trunk& old : std::as_const(m_oldTrunks)) {
                heirs.insert(old.id, {});
                for (const NethVoiceRows::Trunk& trunk : trunks)
                    if (trunk.name == old.name)
                        heirs.insert(old.id, { trunk.id, trunk.name });
            }
            putBack(m_routesBefore, heirs, [this, trunks] {
                setSecrets(trunks, GatewayObjects::splitSecrets(value(u"secrets"_s)));
            });
        });
    });
}

/// Deleting a gateway also empties the routes whose number is that of one of its trunks: they get
/// back at once what they had.
void GatewayErrand::remove(const GatewayObjects::Row& row, std::function<void()> next)
{
    m_oldTrunks = GatewayObjects::trunksOf(live(), row);
    const auto remaining = [this, next = std::move(next)] {
        Heirs gone;
        QStringList orphans;
        for (const NethVoiceRows::Trunk& old : std::as_const(m_oldTrunks)) {
            gone.insert(old.id, {});
            if (live().object(u"trunks").contains(old.id))
                orphans.append(old.id);
        }
        removeTrunks(orphans, [this, gone, next] { putBack(m_routesBefore, gone, next); });
    };
    readRoutes([this, row, remaining](const Routes& routes) {
        m_routesBefore = routes;
        repeatable(
            Verb::Delete, Api::Rest, gatewayPath(row.id), {}, [this, row, remaining](const Reply&) {
                readGateways([this, row, remaining] {
                    if (live().object(u"gateways").contains(row.id))
                        return failed(itemError(ErrorCode::PbxItemDiffers, u"not deleted"_s));
                    remaining();
                });
            });
    });
}

void GatewayErrand::removeTrunks(QStringList ids, std::function<void()> next)
{
    if (ids.isEmpty())
        return next();
    const QString id = ids.takeFirst();
    repeatable(Verb::Delete, Api::Rest, u"/trunks/"_s + NethVoiceRows::segment(id), {},
        [this, ids, next = std::move(next)](const Reply&) { removeTrunks(ids, next); });
}

/// Only those that differ, the password alone: anything else of a PATCH changes users as well.
void GatewayErrand::setSecrets(QList<NethVoiceRows::Trunk> trunks, QStringList secrets)
{
    if (trunks.isEmpty() || secrets.isEmpty())
        return done();
    const NethVoiceRows::Trunk trunk = trunks.takeFirst();
    const QString secret = secrets.takeFirst();
    if (secret.isEmpty() || secret == trunk.value(u"secret"_s))
        return setSecrets(trunks, secrets);
    repeatable(Verb::Patch, Api::Rest, u"/trunks/"_s + NethVoiceRows::segment(trunk.id),
        QJsonObject { { u"password"_s, secret } },
        [this, trunks, secrets](const Reply&) { setSecrets(trunks, secrets); });
}

void GatewayErrand::place(std::function<void()> next)
{
    if (!item().sets(u"routes"_s))
        return next();
    readRoutes([this, next = std::move(next)](Routes routes) {
        const auto row = GatewayObjects::byKey(live(), item().key);
        const auto trunks
            = row ? GatewayObjects::trunksOf(live(), *row) : QList<NethVoiceRows::Trunk>();
        QHash<QString, QString> places;
        const QStringList parts = value(u"routes"_s).split(u"; "_s, Qt::SkipEmptyParts);
        for (const QString& part : parts)
            places.insert(part.section(u": "_s, 0, 0), part.section(u": "_s, 1));
        for (const NethVoiceRows::Trunk& trunk : trunks)
            routes = TrunkObjects::placed(routes, trunk.id, trunk.name, places.value(trunk.name));
        writeRoutes(routes, next);
    });
}
