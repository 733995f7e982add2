// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/ProfilePart.h"

#include "models/deploy/nethvoice/NethVoiceCalls.h"
#include "models/deploy/nethvoice/NethVoiceUsers.h"

using namespace Qt::StringLiterals;

namespace {

const QString profileKind = u"profile"_s;

/// An id that no profile has stays as it is.
QString profileName(const NethVoiceState& state, const QString& id)
{
    const QJsonObject profiles = state.object(u"profiles");
    for (auto it = profiles.begin(); it != profiles.end(); ++it)
        if (NethVoiceUsers::text(it->toObject().value("id"_L1)) == id)
            return it.key();
    return id;
}

QString profileId(const NethVoiceState& state, const QString& name)
{
    return NethVoiceUsers::text(state.object(u"profiles").value(name).toObject().value("id"_L1));
}

QString profileOf(const NethVoiceState& state, const QString& username)
{
    const QString id
        = NethVoiceUsers::text(NethVoiceUsers::find(state, username).value("profile"_L1));
    return id.isEmpty() ? QString() : profileName(state, id);
}

PbxObject profileObject(const QString& username, const QString& profile)
{
    return { profileKind, username, { { u"profile"_s, profile } }, {} };
}

} // namespace

DeployStage ProfilePart::stage() const { return { profileKind, u"users"_s, 4 }; }

QList<PbxObject> ProfilePart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    for (const QString& username : NethVoiceUsers::names(state))
        if (const QString profile = profileOf(state, username); !profile.isEmpty())
            objects.append(profileObject(username, profile));
    return objects;
}

PbxWanted ProfilePart::wanted(const Site& site, const Catalog&, const NethVoiceState& now) const
{
    PbxWanted wanted;
    for (const User& user : site.users) {
        if (user.profile.isEmpty())
            continue;
        const PbxObject object = profileObject(user.username, user.profile);
        wanted.objects.append(object);
        if (profileId(now, user.profile).isEmpty())
            wanted.refusals.insert(
                object.id(), Error(ErrorCode::PbxLinkMissing, object.id(), user.profile));
    }
    return wanted;
}

void ProfilePart::review(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const
{
    NethVoiceUsers::reviewOfUser(item, plan, now);
}

void ProfilePart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    const bool isDeleting = item.action == DeployItem::Action::Delete;
    const QString id = profileId(live, item.after(u"profile"_s));
    const QString user = NethVoiceUsers::idOf(live, item.key);
    if (user.isEmpty() || (id.isEmpty() && !isDeleting))
        return NethVoiceCalls::refuse(session,
            Error(ErrorCode::PbxLinkMissing, item.id(),
                user.isEmpty() ? u"user:"_s + item.key : item.after(u"profile"_s)),
            std::move(then));
    const QJsonValue wanted = isDeleting ? QJsonValue(QJsonValue::Null) : QJsonValue(id);
    NethVoiceCall call { NethVoiceSession::Verb::Post, NethVoiceSession::Api::Rest,
        u"/cti/profiles/users/"_s + NethVoiceCalls::inPath(user),
        QJsonObject { { "profile_id"_L1, wanted } }, true };
    call.take = [&live, username = item.key, wanted](const NethVoiceCall::Reply& reply) -> Status {
        if (!reply.json.toObject().value("status"_L1).toBool())
            return fail(ErrorCode::PbxAnswerOdd, u"POST /cti/profiles/users"_s, u"status"_s);
        NethVoiceUsers::setValue(live, username, u"profile"_s, wanted);
        return {};
    };
    NethVoiceCalls::run(session, item.id(), { NethVoiceCalls::always(call) }, std::move(then));
}

Status ProfilePart::adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const
{
    return NethVoiceUsers::adopt(
        site, drift, [&](User& user) { user.profile = profileOf(now, user.username); });
}

void ProfilePart::import(Site& site, const Catalog&, const NethVoiceState& now, QStringList&) const
{
    for (User& user : site.users)
        user.profile = profileOf(now, user.username);
}
