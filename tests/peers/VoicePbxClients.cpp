// SPDX-License-Identifier: GPL-3.0-or-later
// What a user has besides phones: profile, groups, mobile, voicemail, applications.
#include "tests/peers/VoicePbxDirectory.h"
#include "tests/peers/VoicePbxExtensions.h"

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

static VoicePbxAnswer listMobiles(VoicePbxEngine& engine, const VoicePbxCall&)
{
    QJsonArray out; // of those it has a row of
    for (auto it = engine.book.users.begin(); it != engine.book.users.end(); ++it)
        if (it->contains(u"mobile"_s) || it->contains(u"profile"_s))
            out.append(QJsonObject {
                { u"mobile"_s,
                    it->value(u"mobile"_s).isString() ? it->value(u"mobile"_s)
                                                      : QJsonValue(QJsonValue::Null) },
                { u"username"_s, it.key() } });
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer getMobile(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    if (call.parts.first().contains(u'\'')) // it reaches the query as it is
        return { 500 };
    const QJsonValue mobile = engine.book.users.value(call.parts.first()).value(u"mobile"_s);
    return VoicePbxAnswer::json(mobile.isString() ? mobile : QJsonValue(QJsonValue::Null));
}

static VoicePbxAnswer setMobile(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const auto user = engine.book.users.find(call.text(u"username"_s));
    if (user != engine.book.users.end()) // an unknown one is no error
        VoicePbxDirectory::set(
            *user, u"mobile"_s, VoicePbxDirectory::mobileNumber(call.text(u"mobile"_s)));
    engine.reload();
    return { 200 };
}

static VoicePbxAnswer listVoicemails(VoicePbxEngine& engine, const VoicePbxCall&)
{
    if (engine.book.voicemails.isEmpty())
        return VoicePbxAnswer::json(QJsonArray()); // an empty map is a list there
    QJsonObject out;
    for (auto it = engine.book.voicemails.begin(); it != engine.book.voicemails.end(); ++it)
        out.insert(it.key(), it.value());
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer setVoicemail(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString extension = call.text(u"extension"_s);
    if (!engine.book.extensions.contains(extension))
        return VoicePbxAnswer::json(
            QJsonObject { { u"status"_s, u"Extension %1 doesn't exist"_s.arg(extension) } }, 400);
    if (call.text(u"state"_s) == u"yes")
        engine.book.voicemails.insert(extension,
            { { u"mailbox"_s, extension }, { u"pwd"_s, engine.randomDigits(4) },
                { u"name"_s, engine.book.extensions.value(extension).value(u"name"_s) },
                { u"email"_s, QString() }, { u"pager"_s, QString() } });
    else
        engine.book.voicemails.remove(extension);
    engine.reload();
    return VoicePbxAnswer::json(QJsonObject { { u"status"_s, true } });
}

/// @param type webrtc or nethlink
static VoicePbxAnswer addApplication(
    VoicePbxEngine& engine, const VoicePbxCall& call, const QString& type)
{
    const auto extension = VoicePbxExtensions::create(engine, call.text(u"extension"_s), false);
    if (extension)
        VoicePbxExtensions::addDevice(engine, *extension, type);
    engine.reload(); // whatever came of it
    return VoicePbxAnswer::json(
        QJsonObject { { u"extension"_s, extension ? QJsonValue(*extension) : QJsonValue(false) },
            { u"mobile_extension"_s, QJsonValue::Null } });
}

static VoicePbxAnswer addMobileApp(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const auto extension = VoicePbxExtensions::create(engine, call.text(u"mainextension"_s), false);
    if (!extension)
        return VoicePbxAnswer::json(
            QJsonObject { { u"status"_s, u"Error creating extension"_s } }, 500);
    VoicePbxExtensions::addDevice(engine, *extension, u"mobile"_s);
    engine.reload();
    return VoicePbxAnswer::json(QJsonObject { { u"extension"_s, *extension } }, 201);
}

static VoicePbxAnswer getApplication(
    VoicePbxEngine& engine, const VoicePbxCall& call, const QString& type)
{
    const QString extension = VoicePbxExtensions::extensionOf(engine, call.parts.first(), type);
    if (extension.isEmpty() && type == u"mobile" && !engine.setup.isNs8)
        return { 404 };
    return VoicePbxAnswer::json(
        extension.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(extension));
}

static void addApplicationCalls(VoicePbxEngine& engine, const QString& type)
{
    engine.on(
        Door::Rest, "POST", u'/' + type, [type](VoicePbxEngine& peer, const VoicePbxCall& call) {
            return addApplication(peer, call, type);
        });
    engine.on(Door::Rest, "GET", u'/' + type + u"/{main}"_s,
        [type](VoicePbxEngine& peer, const VoicePbxCall& call) {
            return getApplication(peer, call, type);
        });
    engine.on(Door::Rest, "DELETE", u'/' + type + u"/{main}"_s,
        [type](VoicePbxEngine& peer, const VoicePbxCall& call) {
            VoicePbxExtensions::remove(
                peer, VoicePbxExtensions::extensionOf(peer, call.parts.first(), type));
            peer.reload();
            return VoicePbxAnswer { 200 };
        });
}

static VoicePbxAnswer listNames(const QMap<int, QString>& names, bool isProfile)
{
    QJsonArray out;
    for (auto it = names.begin(); it != names.end(); ++it) {
        QJsonObject row { { u"id"_s, QString::number(it.key()) }, { u"name"_s, it.value() } };
        if (isProfile)
            row.insert(u"macro_permissions"_s, QJsonObject());
        out.append(row);
    }
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer getProfile(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QJsonObject* user = engine.book.userById(call.parts.first());
    if (!user || !user->value(u"profile"_s).isString())
        return { 404 };
    return VoicePbxAnswer::json(QJsonObject { { u"id"_s, user->value(u"profile"_s) } });
}

static VoicePbxAnswer setProfile(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    QJsonObject* user = engine.book.userById(call.parts.first());
    if (!user)
        return { 500 };
    VoicePbxDirectory::set(*user, u"profile"_s,
        call.has(u"profile_id"_s) ? QJsonValue(call.text(u"profile_id"_s)) : QJsonValue());
    engine.reload();
    return VoicePbxAnswer::json(QJsonObject { { u"status"_s, true } });
}

static VoicePbxAnswer getGroups(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QJsonObject* user = engine.book.userById(call.parts.first());
    return VoicePbxAnswer::json(user ? user->value(u"groups"_s).toArray() : QJsonArray());
}

static VoicePbxAnswer setGroups(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    QJsonArray groups;
    for (const QJsonValue& id : call.body.value(u"groups"_s).toArray())
        groups.append(id.toVariant().toString());
    if (QJsonObject* user = engine.book.userById(call.parts.first()))
        VoicePbxDirectory::set(*user, u"groups"_s, groups);
    engine.reload();
    return { 200 };
}

static VoicePbxAnswer addGroup(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const int id = VoicePbxDirectory::groupId(engine, call.text(u"name"_s));
    engine.reload();
    return VoicePbxAnswer::json(QJsonValue(QString::number(id)));
}

static VoicePbxAnswer deleteGroup(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    engine.book.groups.remove(call.parts.first().toInt());
    for (QJsonObject& user : engine.book.users) {
        QJsonArray left;
        for (const QJsonValue& id : user.value(u"groups"_s).toArray())
            if (id.toString() != call.parts.first())
                left.append(id);
        VoicePbxDirectory::set(user, u"groups"_s, left);
    }
    engine.reload();
    return VoicePbxAnswer::json(QJsonObject { { u"status"_s, true } });
}

void VoicePbxCalls::addClients(VoicePbxEngine& engine)
{
    engine.on(Door::Rest, "GET", u"/mobiles"_s, listMobiles);
    engine.on(Door::Rest, "GET", u"/mobiles/{username}"_s, getMobile);
    engine.on(Door::Rest, "POST", u"/mobiles"_s, setMobile);
    engine.on(Door::Rest, "GET", u"/voicemails"_s, listVoicemails);
    engine.on(Door::Rest, "POST", u"/voicemails"_s, setVoicemail);
    addApplicationCalls(engine, u"webrtc"_s);
    addApplicationCalls(engine, u"nethlink"_s);
    engine.on(Door::Rest, "POST", u"/mobileapp"_s, addMobileApp);
    engine.on(Door::Rest, "GET", u"/mobileapp/{main}"_s,
        [](VoicePbxEngine& peer, const VoicePbxCall& call) {
            return getApplication(peer, call, u"mobile"_s);
        });
    engine.on(Door::Rest, "DELETE", u"/mobileapp/{extension}"_s,
        [](VoicePbxEngine& peer, const VoicePbxCall& call) {
            VoicePbxExtensions::remove(peer, call.parts.first());
            peer.reload();
            return VoicePbxAnswer { 204 };
        });
    engine.on(Door::Rest, "GET", u"/cti/profiles"_s, [](VoicePbxEngine& peer, const VoicePbxCall&) {
        return listNames(peer.book.profiles, true);
    });
    engine.on(Door::Rest, "GET", u"/cti/profiles/users/{id}"_s, getProfile);
    engine.on(Door::Rest, "POST", u"/cti/profiles/users/{id}"_s, setProfile);
    engine.on(Door::Rest, "GET", u"/cti/groups"_s, [](VoicePbxEngine& peer, const VoicePbxCall&) {
        return listNames(peer.book.groups, false);
    });
    engine.on(Door::Rest, "POST", u"/cti/groups"_s, addGroup);
    engine.on(Door::Rest, "DELETE", u"/cti/groups/{id}"_s, deleteGroup);
    engine.on(Door::Rest, "GET", u"/cti/groups/users/{id}"_s, getGroups);
    engine.on(Door::Rest, "POST", u"/cti/groups/users/{id}"_s, setGroups);
}
