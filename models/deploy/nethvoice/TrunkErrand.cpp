// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/TrunkErrand.h"

#include "models/deploy/nethvoice/TrunkObjects.h"
#include "models/deploy/nethvoice/TrunkPart.h"

using namespace Qt::StringLiterals;

namespace {

QString trunkPath(const QString& id) { return u"/trunks/"_s + NethVoiceRows::segment(id); }

/// The catalogue this program came with: which provider a server is whose trunk is made again.
const Catalog* shippedCatalog()
{
    static const auto loaded = Catalog::load();
    return loaded ? loaded->get() : nullptr;
}

} // namespace

void TrunkErrand::begin()
{
    if (item().action == DeployItem::Action::Create)
        return create();
    const auto row = TrunkObjects::byKey(live(), item().key);
    if (!row)
        return failed(itemError(ErrorCode::PbxLinkMissing, item().key));
    if (item().action == DeployItem::Action::Delete)
        return remove(*row);
    if (TrunkPart::isRecreating(item()))
        return recreate(*row);
    change(*row);
}

QString TrunkErrand::value(const QString& field) const
{
    for (const DeployField& each : item().fields)
        if (each.name == field)
            return each.after;
    return m_old ? m_old->value(field) : QString();
}

QString TrunkErrand::provider() const
{
    if (const QString stated = item().after(u"provider"_s); !stated.isEmpty())
        return stated;
    const Catalog* catalog = shippedCatalog();
    const Provider* provider = catalog ? TrunkObjects::providerOf(*catalog, value(u"sip_server"_s),
                                   live().object(u"providers").keys())
                                       : nullptr;
    return provider ? provider->id : QString();
}

void TrunkErrand::create()
{
    readTrunks([this] {
        if (!NethVoiceRows::trunksNamed(live(), item().key).isEmpty())
            return failed(itemError(ErrorCode::PbxNameAmbiguous, item().key));
        post([this](const NethVoiceRows::Trunk& row) { place(row); });
    });
}

void TrunkErrand::post(std::function<void(const NethVoiceRows::Trunk&)> next)
{
    const QString key = provider();
    if (key.isEmpty())
        return failed(itemError(ErrorCode::PbxProviderUnknown, value(u"sip_server"_s)));
    const QStringList ids = live().object(u"trunks").keys();
    m_idsBefore = QSet<QString>(ids.begin(), ids.end());
    const QString account = value(u"auth_username"_s);
    const QStringList codecs = value(u"codecs"_s).split(u',', Qt::SkipEmptyParts);
    const QJsonObject body { { u"name"_s, m_old ? m_old->name : item().key },
        { u"provider"_s, key },
        { u"username"_s, account.isEmpty() ? value(u"username"_s) : account },
        { u"password"_s, value(u"secret"_s) }, { u"phone"_s, value(u"outcid"_s) },
        { u"codecs"_s, QJsonArray::fromStringList(codecs) }, { u"forceCodec"_s, true } };
    onError([this](const Error& error) {
        if (error.code == ErrorCode::PbxFault)
            return removeHalf(error);
        giveUp(error);
    });
    once(Verb::Post, Api::Rest, u"/trunks"_s, body,
        [this, next = std::move(next)](const Reply&) { findNew(next); });
}

/// The answer names no id: what came and bears the name is it.
void TrunkErrand::findNew(std::function<void(const NethVoiceRows::Trunk&)> next)
{
    readTrunks([this, next = std::move(next)] {
        const auto rows = NethVoiceRows::trunksNamed(live(), m_old ? m_old->name : item().key);
        for (const NethVoiceRows::Trunk& row : rows)
            if (!m_idsBefore.contains(row.id))
                return next(row);
        giveUp(itemError(ErrorCode::PbxItemDiffers, u"absent"_s));
    });
}

/// A trunk whose making failed has a row and maybe no settings.
void TrunkErrand::removeHalf(const Error& why)
{
    readTrunks([this, why] {
        const auto rows = NethVoiceRows::trunksNamed(live(), m_old ? m_old->name : item().key);
        for (const NethVoiceRows::Trunk& row : rows)
            if (!m_idsBefore.contains(row.id))
                return takeAway(row.id, [this, why] { m_old ? unsure(why) : failed(why); });
        m_old ? unsure(why) : failed(why);
    });
}

void TrunkErrand::place(const NethVoiceRows::Trunk& row)
{
    if (!item().sets(u"routes"_s))
        return done();
    readRoutes([this, row](const Routes& routes) {
        writeRoutes(TrunkObjects::placed(routes, row.id, row.name, item().after(u"routes"_s)),
            [this] { done(); });
    });
}

/// Never the phone without the user name: the PBX would make the number the user. Never the codecs
/// without forceCodec: it would fail half-way.
QJsonObject TrunkErrand::patchBody(const NethVoiceRows::Trunk& row) const
{
    QJsonObject body;
    if (item().sets(u"username"_s) || item().sets(u"outcid"_s)) {
        const auto now = [&](const QString& field) {
            return item().sets(field) ? item().after(field) : row.value(field);
        };
        body.insert("username"_L1, now(u"username"_s));
        body.insert("phone"_L1, now(u"outcid"_s));
    }
    if (item().sets(u"secret"_s))
        body.insert("password"_L1, item().after(u"secret"_s));
    if (item().sets(u"codecs"_s)) {
        body.insert("codecs"_L1,
            QJsonArray::fromStringList(item().after(u"codecs"_s).split(u',', Qt::SkipEmptyParts)));
        body.insert("forceCodec"_L1, true);
    }
    return body;
}

void TrunkErrand::change(const NethVoiceRows::Trunk& row)
{
    const QJsonObject body = patchBody(row);
    if (body.isEmpty())
        return place(row);
    onError([this](const Error& error) {
        error.code == ErrorCode::PbxFault ? checkAfterFault(error) : giveUp(error);
    });
    repeatable(
        Verb::Patch, Api::Rest, trunkPath(row.id), body, [this, row](const Reply&) { place(row); });
}

/// It saves what it can before it fails.
void TrunkErrand::checkAfterFault(const Error& fault)
{
    readTrunks([this, fault] {
        const auto row = TrunkObjects::byKey(live(), item().key);
        for (const DeployField& field : item().fields)
            if (field.name != "routes"_L1 && (!row || row->value(field.name) != field.after))
                return unsure(fault);
        place(*row);
    });
}

/// Neither provider nor server can be changed: another trunk takes its place, also in the routes.
void TrunkErrand::recreate(const NethVoiceRows::Trunk& row)
{
    m_old = row;
    readRoutes([this, row](const Routes& before) {
        takeAway(row.id, [this, row, before] {
            post([this, row, before](const NethVoiceRows::Trunk& heir) {
                putBack(before, { { row.id, { heir.id, heir.name } } }, [this] { done(); });
            });
        });
    });
}

void TrunkErrand::remove(const NethVoiceRows::Trunk& row)
{
    takeAway(row.id, [this] { done(); });
}

/// Deleting is always answered with success.
void TrunkErrand::takeAway(const QString& id, std::function<void()> next)
{
    repeatable(Verb::Delete, Api::Rest, trunkPath(id), {},
        [this, id, next = std::move(next)](const Reply&) {
            readTrunks([this, id, next] {
                if (live().object(u"trunks").contains(id))
                    return failed(itemError(ErrorCode::PbxItemDiffers, u"not deleted"_s));
                next();
            });
        });
}
