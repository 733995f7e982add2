// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/GroupsPart.h"

#include "models/deploy/nethvoice/MainExtensionRules.h"
#include "models/deploy/nethvoice/NethVoiceCalls.h"
#include "models/deploy/nethvoice/NethVoiceUsers.h"

using namespace Qt::StringLiterals;

namespace {

const QString groupsKind = u"groups"_s;
const QString groupsField = u"groups"_s;

QStringList sortedGroups(QStringList names)
{
    names.sort();
    names.removeDuplicates();
    return names;
}

QStringList groupsOf(const NethVoiceState& state, const QString& username)
{
    const QJsonObject groups = state.object(u"groups");
    QHash<QString, QString> names; // by id
    for (auto it = groups.begin(); it != groups.end(); ++it)
        names.insert(NethVoiceUsers::text(it->toObject().value("id"_L1)), it.key());
    QStringList found;
    for (const QJsonValue& value : state.object(u"usergroups").value(username).toArray()) {
        const QString id = NethVoiceUsers::text(value);
        if (names.contains(id)) // memberships outlive their group
            found.append(names.value(id));
    }
    return sortedGroups(found);
}

/// With the number it hangs on: when one is given the PBX forgets the groups.
PbxObject groupsObject(const QString& username, const QStringList& groups, const QString& main)
{
    return { groupsKind, username,
        { { groupsField, sortedGroups(groups).join(u'|') }, { u"extension"_s, main } }, {} };
}

/// A number that is not given after all takes no groups away.
void dropUnchangedMain(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now)
{
    const QString main = item.after(u"extension"_s);
    if (main.isEmpty() || !MainExtensionRules::lackingMain(item, item.key, main, plan, now))
        return;
    item.fields.removeIf([](const DeployField& changed) { return changed.name != groupsField; });
    if (item.fields.isEmpty())
        item.action = DeployItem::Action::Unchanged;
}

} // namespace

DeployStage GroupsPart::stage() const { return { groupsKind, u"users"_s, 4 }; }

QList<PbxObject> GroupsPart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    for (const QString& username : NethVoiceUsers::names(state))
        if (const QStringList groups = groupsOf(state, username); !groups.isEmpty())
            objects.append(groupsObject(username, groups, NethVoiceUsers::mainOf(state, username)));
    return objects;
}

PbxWanted GroupsPart::wanted(const Site& site, const Catalog&, const NethVoiceState& now) const
{
    PbxWanted wanted;
    for (const User& user : site.users) {
        QStringList groups = user.groups;
        const QString main = NethVoiceUsers::mainAfter(site, now, user.username);
        if (groups.isEmpty() && main != NethVoiceUsers::mainOf(now, user.username))
            groups = groupsOf(now, user.username);
        if (groups.isEmpty())
            continue;
        const PbxObject object = groupsObject(user.username, groups, main);
        wanted.objects.append(object);
        for (const QString& group : std::as_const(groups))
            if (group.contains(u'|') || group.trimmed().isEmpty())
                wanted.refusals.insert(object.id(), Error(ErrorCode::BadValue, object.id(), group));
    }
    return wanted;
}

void GroupsPart::review(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const
{
    NethVoiceUsers::reviewOfUser(item, plan, now);
    if (item.action != DeployItem::Action::Change)
        return;
    dropUnchangedMain(item, plan, now);
    NethVoiceUsers::nameUnchanged(item, groupsField, groupsOf(now, item.key).join(u'|'));
}

void GroupsPart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    const QString user = NethVoiceUsers::idOf(live, item.key);
    QJsonArray ids;
    QString missing = user.isEmpty() ? u"user:"_s + item.key : QString();
    const QString wanted
        = item.action == DeployItem::Action::Delete ? QString() : item.after(groupsField);
    for (const QString& group : wanted.split(u'|', Qt::SkipEmptyParts)) {
        const QString id
            = NethVoiceUsers::text(live.object(u"groups").value(group).toObject().value("id"_L1));
        if (id.isEmpty())
            missing = u"group:"_s + group;
        ids.append(id);
    }
    if (!missing.isEmpty())
        return NethVoiceCalls::refuse(
            session, Error(ErrorCode::PbxLinkMissing, item.id(), missing), std::move(then));
    NethVoiceCall call { NethVoiceSession::Verb::Post, NethVoiceSession::Api::Rest,
        u"/cti/groups/users/"_s + NethVoiceCalls::inPath(user),
        QJsonObject { { "groups"_L1, ids } }, true };
    call.take = [&live, username = item.key, ids](const NethVoiceCall::Reply&) -> Status {
        NethVoiceUsers::setEntry(live, u"usergroups"_s, username,
            ids.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(ids));
        return {};
    };
    NethVoiceCalls::run(session, item.id(), { NethVoiceCalls::always(call) }, std::move(then));
}

Status GroupsPart::adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const
{
    return NethVoiceUsers::adopt(
        site, drift, [&](User& user) { user.groups = groupsOf(now, user.username); });
}

void GroupsPart::import(Site& site, const Catalog&, const NethVoiceState& now, QStringList&) const
{
    for (User& user : site.users)
        user.groups = groupsOf(now, user.username);
}
