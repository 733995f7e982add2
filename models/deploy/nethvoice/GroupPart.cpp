// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/GroupPart.h"

#include "models/deploy/nethvoice/NethVoiceCalls.h"
#include "models/deploy/nethvoice/NethVoiceUsers.h"

using namespace Qt::StringLiterals;

namespace {

const QString groupKind = u"group"_s;

QString groupId(const NethVoiceState& state, const QString& name)
{
    return NethVoiceUsers::text(state.object(u"groups").value(name).toObject().value("id"_L1));
}

/// By somebody whose groups the plan leaves alone.
bool isUsedByOthers(const QString& group, const DeployPlan& plan, const NethVoiceState& now)
{
    const QString id = groupId(now, group);
    const QJsonObject memberships = now.object(u"usergroups");
    for (auto it = memberships.begin(); it != memberships.end(); ++it) {
        const DeployItem* const item = plan.find(u"groups:"_s + it.key());
        if (item && item->isWork())
            continue;
        for (const QJsonValue& value : it->toArray())
            if (NethVoiceUsers::text(value) == id)
                return true;
    }
    return false;
}

} // namespace

DeployStage GroupPart::stage() const { return { groupKind, u"users"_s, 1 }; }

QList<PbxObject> GroupPart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    for (const QString& name : state.object(u"groups").keys())
        objects.append({ groupKind, name, {}, {} });
    return objects;
}

PbxWanted GroupPart::wanted(const Site& site, const Catalog&, const NethVoiceState&) const
{
    PbxWanted wanted;
    QStringList names;
    for (const User& user : site.users)
        names += user.groups;
    names.sort();
    names.removeDuplicates();
    for (const QString& name : std::as_const(names))
        wanted.objects.append({ groupKind, name, {}, {} });
    return wanted;
}

void GroupPart::review(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const
{
    if (item.action == DeployItem::Action::Delete && isUsedByOthers(item.key, plan, now))
        item.action = DeployItem::Action::Unchanged;
}

void GroupPart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    const QString id = groupId(live, item.key);
    NethVoiceCalls::Make make;
    if (item.action == DeployItem::Action::Delete && !id.isEmpty()) {
        NethVoiceCall call { NethVoiceSession::Verb::Delete, NethVoiceSession::Api::Rest,
            u"/cti/groups/"_s + NethVoiceCalls::inPath(id), {}, true };
        call.take = [&live, name = item.key](const NethVoiceCall::Reply&) -> Status {
            NethVoiceUsers::setEntry(live, u"groups"_s, name, QJsonValue::Undefined);
            return {};
        };
        make = NethVoiceCalls::always(call);
    } else if (item.action != DeployItem::Action::Delete && id.isEmpty()) {
        // The same name gives the same group.
        NethVoiceCall call { NethVoiceSession::Verb::Post, NethVoiceSession::Api::Rest,
            u"/cti/groups"_s, QJsonObject { { "name"_L1, item.key } }, true };
        call.take = [&live, name = item.key](const NethVoiceCall::Reply& reply) -> Status {
            const QString made = NethVoiceUsers::text(reply.json);
            if (made.isEmpty())
                return fail(ErrorCode::PbxAnswerOdd, u"POST /cti/groups"_s, u"id"_s);
            NethVoiceUsers::setEntry(
                live, u"groups"_s, name, QJsonObject { { "id"_L1, made }, { "name"_L1, name } });
            return {};
        };
        make = NethVoiceCalls::always(call);
    }
    QList<NethVoiceCalls::Make> calls;
    if (make)
        calls.append(make);
    NethVoiceCalls::run(session, item.id(), calls, std::move(then));
}
