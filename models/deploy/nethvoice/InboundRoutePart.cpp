// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/InboundRoutePart.h"

#include "models/deploy/nethvoice/NethVoiceErrand.h"
#include "models/deploy/nethvoice/NethVoiceRows.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Action = DeployItem::Action;

QString inboundKey(const QJsonObject& row)
{
    return NethVoiceRows::text(row.value("extension"_L1)) + u'/'
        + NethVoiceRows::text(row.value("cidnum"_L1));
}

QJsonArray inboundRows(const NethVoiceState& state)
{
    return state.object(u"inboundroutes").value("routes"_L1).toArray();
}

std::optional<QJsonObject> inboundRow(const NethVoiceState& state, const QString& key)
{
    const QJsonArray rows = inboundRows(state);
    for (const QJsonValue& row : rows)
        if (inboundKey(row.toObject()) == key)
            return row.toObject();
    return std::nullopt;
}

/// Wherever in its lists the PBX names it: as a key, or as a value.
void findDestinations(const QJsonValue& where, const QString& ending, int depth, QStringList& found)
{
    if (depth > 6 || found.size() > 10)
        return;
    const auto look = [&](const QString& text) {
        if (text.endsWith(ending) && text.count(u',') == 2 && !found.contains(text))
            found.append(text);
    };
    look(where.toString());
    const QJsonObject object = where.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        look(it.key());
        findDestinations(it.value(), ending, depth + 1, found);
    }
    const QJsonArray array = where.toArray();
    for (const QJsonValue& value : array)
        findDestinations(value, ending, depth + 1, found);
}

/// "201" of "from-did-direct,201,1"; empty for any other place.
QString extensionOf(const QString& destination)
{
    static const QRegularExpression direct(u"^from-did-direct,([0-9]+),1\\z"_s);
    return direct.match(destination).captured(1);
}

bool isNumber(const QString& text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What stands there is deleted before it is written: the PBX leaves an existing one as it is.
/// Source: NethVoice wizard REST, /inboundroutes.
class InboundRouteErrand : public NethVoiceErrand {
protected:
    void begin() override
    {
        const auto row = inboundRow(live(), item().key);
        if (item().action == Action::Create)
            return post({});
        if (!row)
            return failed(itemError(ErrorCode::PbxLinkMissing, item().key));
        remove([this, row] { item().action == Action::Delete ? verify(false) : post(*row); });
    }

private:
    void remove(std::function<void()> next)
    {
        const QJsonObject body { { u"extension"_s, item().key.section(u'/', 0, -2) },
            { u"cid"_s, item().key.section(u'/', -1) } };
        repeatable(Verb::Post, Api::Rest, u"/inboundroutes/delete"_s, body,
            [next = std::move(next)](const Reply&) { next(); }, { 404 });
    }

    /// Everything that stood there and is not changed stays.
    void post(QJsonObject row)
    {
        for (auto it = row.begin(); it != row.end();)
            it = it.value().isNull() ? row.erase(it) : it + 1;
        row.insert("extension"_L1, item().key.section(u'/', 0, -2));
        row.insert("cidnum"_L1, item().key.section(u'/', -1));
        for (const DeployField& field : item().fields)
            row.insert(field.name, field.after);
        repeatable(Verb::Post, Api::Rest, u"/inboundroutes"_s, row,
            [this](const Reply&) { verify(true); });
    }

    /// Both are answered with nothing, whatever came of it.
    void verify(bool isWanted)
    {
        get(Api::Rest, u"/inboundroutes"_s, [this, isWanted](const Reply& reply) {
            if (!reply.json.isObject())
                return giveUp(Error(ErrorCode::PbxAnswerOdd, u"GET /inboundroutes"_s));
            live().content.insert("inboundroutes"_L1, reply.json);
            const auto row = inboundRow(live(), item().key);
            if (row.has_value() != isWanted)
                return giveUp(itemError(
                    ErrorCode::PbxItemDiffers, isWanted ? u"absent"_s : u"not deleted"_s));
            const QString found
                = row ? NethVoiceRows::text(row->value("destination"_L1)) : QString();
            const QString destination = item().after(u"destination"_s);
            if (isWanted && item().sets(u"destination"_s) && found != destination)
                return giveUp(itemError(
                    ErrorCode::PbxItemDiffers, u"destination: %1 / %2"_s.arg(destination, found)));
            done();
        });
    }
};

InboundRoute toSiteRoute(const QJsonObject& row)
{
    const auto text = [&](QLatin1StringView name) { return NethVoiceRows::text(row.value(name)); };
    const QString destination = text("destination"_L1);
    const QString extension = extensionOf(destination);
    return { text("extension"_L1), text("cidnum"_L1), text("description"_L1),
        extension.isEmpty() ? destination : extension };
}

} // namespace

DeployStage InboundRoutePart::stage() const { return { u"inbound_route"_s, u"trunks"_s, 1 }; }

QString InboundRoutePart::destinationOf(const NethVoiceState& now, const QString& extension)
{
    QStringList found;
    findDestinations(
        now.object(u"inboundroutes").value("destinations"_L1), u",%1,1"_s.arg(extension), 0, found);
    const QString direct = u"from-did-direct,%1,1"_s.arg(extension);
    return found.isEmpty() || found.contains(direct) ? direct : found.first();
}

QList<PbxObject> InboundRoutePart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    const QJsonArray rows = inboundRows(state);
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        PbxObject object { u"inbound_route"_s, inboundKey(row), {}, {} };
        for (auto it = row.begin(); it != row.end(); ++it)
            if (it.key() != "extension"_L1 && it.key() != "cidnum"_L1)
                object.fields.insert(it.key(), NethVoiceRows::text(it.value()));
        objects.append(object);
    }
    return objects;
}

PbxWanted InboundRoutePart::wanted(
    const Site& site, const Catalog&, const NethVoiceState& now) const
{
    PbxWanted wanted;
    for (const InboundRoute& route : site.inboundRoutes) {
        PbxObject object { u"inbound_route"_s, route.number + u'/' + route.caller, {}, {} };
        QString destination = route.destination;
        if (isNumber(destination)) {
            const bool isPlanned = std::any_of(site.users.begin(), site.users.end(),
                [&](const User& user) { return user.extension == destination; });
            if (!isPlanned && !now.object(u"extensions").contains(destination)
                && NethVoiceRows::userOfMain(now, destination).isEmpty()) {
                wanted.refusals.insert(
                    object.id(), Error(ErrorCode::PbxLinkMissing, object.id(), destination));
                continue;
            }
            destination = destinationOf(now, destination);
        }
        object.fields.insert(u"destination"_s, destination);
        if (!route.description.isEmpty())
            object.fields.insert(u"description"_s, route.description);
        wanted.objects.append(object);
    }
    return wanted;
}

void InboundRoutePart::review(DeployItem& item, const DeployPlan&, const NethVoiceState&) const
{
    if (item.action == Action::Change)
        item.notes.append(u"inbound_route_renewed"_s);
}

QList<PbxObject> InboundRoutePart::lost(const NethVoiceState& then, const QStringList& touched,
    const NethVoiceState&, const DeployPlan& plan) const
{
    return madeAnew(then, touched, plan, {});
}

void InboundRoutePart::apply(NethVoiceSession& session, NethVoiceState& live,
    const DeployItem& item, PbxDriver::Applied then)
{
    NethVoiceErrand::run<InboundRouteErrand>(session, live, item, std::move(then));
}

Status InboundRoutePart::adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const
{
    const auto row = inboundRow(now, drift.key);
    const auto found = std::find_if(site.inboundRoutes.begin(), site.inboundRoutes.end(),
        [&](const InboundRoute& route) { return route.number + u'/' + route.caller == drift.key; });
    const bool isStated = found != site.inboundRoutes.end();
    if (!row && isStated)
        site.inboundRoutes.erase(found);
    else if (row && isStated)
        *found = toSiteRoute(*row);
    else if (row)
        site.inboundRoutes.append(toSiteRoute(*row));
    return {};
}

void InboundRoutePart::import(
    Site& site, const Catalog&, const NethVoiceState& now, QStringList&) const
{
    const QJsonArray rows = inboundRows(now);
    for (const QJsonValue& row : rows)
        site.inboundRoutes.append(toSiteRoute(row.toObject()));
}
