// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/UserPart.h"

#include "models/core/RandomSecret.h"
#include "models/deploy/nethvoice/NethVoiceUsers.h"
#include "models/site/SiteRules.h"

using namespace Qt::StringLiterals;

namespace {

const QString userKind = u"user"_s;
const QString userNameField = u"displayname"_s;
const QString userPasswordField = u"password"_s;

/// Why no account can be made; empty when it can. In the words of the other side.
QString accountObstacle(const QString& username, const NethVoiceState& now)
{
    if (!SiteRules::isUsername(username))
        return u"a-z, 0-9 . _ -"_s;
    const QJsonObject provider = now.object(u"userprovider");
    const QString type = provider.value("type"_L1).toString();
    if (NethVoiceUsers::text(provider.value("configured"_L1)) == "0"_L1)
        return u"userprovider: 0"_s;
    if (NethVoiceUsers::text(provider.value("local"_L1)) == "0"_L1
        || provider.value("local"_L1) == QJsonValue(false))
        return u"userprovider: %1, remote"_s.arg(type);
    return {};
}

PbxObject newUser(const User& user, const QString& username)
{
    PbxObject object { userKind, username, {}, { userPasswordField } };
    object.fields.insert(userNameField, user.name.isEmpty() ? username : user.name);
    if (!user.password.isEmpty())
        object.fields.insert(userPasswordField, user.password.reveal());
    return object;
}

} // namespace

DeployStage UserPart::stage() const
{
    // They are made together: one synchronisation of the directory serves them all.
    return { userKind, u"users"_s, 64 };
}

QList<PbxObject> UserPart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    for (const QString& username : NethVoiceUsers::names(state))
        objects.append({ userKind, username,
            { { userNameField,
                NethVoiceUsers::find(state, username).value("displayname"_L1).toString() } },
            {} });
    return objects;
}

PbxWanted UserPart::wanted(const Site& site, const Catalog&, const NethVoiceState& now) const
{
    PbxWanted wanted;
    for (const User& user : site.users) {
        if (!NethVoiceUsers::find(now, user.username).isEmpty()) {
            wanted.objects.append({ userKind, user.username, {}, {} });
            continue;
        }
        const QString username = user.username.toLower(); // so does the server
        wanted.objects.append(newUser(user, username));
        if (const QString why = accountObstacle(username, now); !why.isEmpty())
            wanted.refusals.insert(
                wanted.objects.last().id(), Error(ErrorCode::PbxUserUnknown, username, why));
    }
    return wanted;
}

void UserPart::review(DeployItem& item, const DeployPlan&, const NethVoiceState& now) const
{
    const auto refuse = [&item](const QString& feature) {
        item.action = DeployItem::Action::Refused;
        item.refusal = Error(ErrorCode::PbxFeatureAbsent, item.id(), feature);
    };
    switch (item.action) {
    case DeployItem::Action::Create:
        if (!now.isNs8()) // which has no request that deletes one
            item.irreversible = u"user_created"_s;
        break;
    case DeployItem::Action::Change:
        if (now.isNs8())
            refuse(userNameField);
        break;
    case DeployItem::Action::Delete:
        if (!now.isNs8())
            refuse(u"DELETE /users"_s);
        else
            item.irreversible = u"user_deleted"_s;
        break;
    case DeployItem::Action::Unchanged:
    case DeployItem::Action::Refused:
        break;
    }
}

bool UserPart::prepare(const DeployPlan& plan)
{
    bool hasMade = false;
    for (const DeployItem& item : plan.items) {
        if (item.kind != userKind || item.action != DeployItem::Action::Create
            || !item.after(userPasswordField).isEmpty() || m_made.contains(item.key))
            continue;
        m_made.insert(item.key, randomPassword());
        hasMade = true;
    }
    return hasMade;
}

void UserPart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    UserRound::Waiting waiting { item, Secret(item.after(userPasswordField)), std::move(then) };
    if (item.action == DeployItem::Action::Create && waiting.password.isEmpty()) {
        waiting.password = m_made.value(item.key);
        if (waiting.password.isEmpty())
            waiting.password = randomPassword();
        m_made.insert(item.key, waiting.password);
    }
    session.addSecret(waiting.password);
    m_waiting.append(std::move(waiting));
    // Those asked for in the same go are made together.
    if (m_waiting.size() == 1)
        session.later(std::chrono::milliseconds(0), [this, &session, &live] {
            if (m_round.expired())
                begin(session, live);
        });
}

void UserPart::begin(NethVoiceSession& session, NethVoiceState& live)
{
    if (m_waiting.isEmpty())
        return;
    const auto round
        = std::make_shared<UserRound>(session, live, std::exchange(m_waiting, {}), m_ways);
    m_round = round;
    round->start([this, &session, &live] {
        m_round.reset();
        begin(session, live);
    });
}

bool UserPart::learn(Site& site, const NethVoiceState& now) const
{
    bool isChanged = false;
    for (User& user : site.users) {
        if (!user.password.isEmpty())
            continue;
        Secret password = m_made.value(user.username);
        if (password.isEmpty())
            password = Secret(
                NethVoiceUsers::find(now, user.username).value(userPasswordField).toString());
        if (password.isEmpty())
            continue;
        user.password = password;
        isChanged = true;
    }
    return isChanged;
}

Status UserPart::adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const
{
    const QJsonObject found = NethVoiceUsers::find(now, drift.key);
    if (found.isEmpty()) {
        site.users.removeIf([&](const User& user) { return user.username == drift.key; });
        for (Phone& phone : site.phones)
            if (phone.user == drift.key)
                phone.user.clear();
        return {};
    }
    for (User& user : site.users)
        if (user.username == drift.key) {
            user.name = found.value("displayname"_L1).toString();
            return {};
        }
    if (!SiteRules::isUsername(drift.key))
        return fail(ErrorCode::PbxFeatureAbsent, drift.id(), u"a-z, 0-9 . _ -"_s);
    User user;
    user.id = newId();
    user.username = drift.key;
    user.name = found.value("displayname"_L1).toString();
    site.users.append(user);
    return {};
}

void UserPart::import(
    Site& site, const Catalog&, const NethVoiceState& now, QStringList& notes) const
{
    for (const QString& username : NethVoiceUsers::names(now)) {
        if (!SiteRules::isUsername(username)) {
            if (!notes.contains(u"users_left_out"_s))
                notes.append(u"users_left_out"_s);
            continue;
        }
        const QJsonObject found = NethVoiceUsers::find(now, username);
        User user;
        user.id = newId();
        user.username = username;
        user.name = found.value("displayname"_L1).toString();
        user.password = Secret(found.value(userPasswordField).toString());
        site.users.append(user);
    }
}
