// SPDX-License-Identifier: GPL-3.0-or-later
// Users, main extensions and the import of users.
#include "tests/peers/VoicePbxDirectory.h"
#include "tests/peers/VoicePbxExtensions.h"

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

static constexpr int communityLimit = 8;

static VoicePbxAnswer listUsers(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    if (call.parts.first() == u"true")
        engine.sync();
    QJsonArray out;
    for (auto it = engine.book.users.begin(); it != engine.book.users.end(); ++it)
        if (VoicePbxDirectory::isPerson(engine, it.key()))
            out.append(VoicePbxDirectory::userItem(engine, it.key()));
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer refuseUser(const QString& words)
{
    return VoicePbxAnswer::json(QJsonObject { { u"result"_s, words } }, 422);
}

static VoicePbxAnswer addUser(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString username = call.text(u"username"_s).toLower();
    const QString fullName = call.text(u"fullname"_s);
    if (username.isEmpty() || fullName.isEmpty() || username[0].isDigit())
        return refuseUser(u"User name or full name invalid"_s);
    if (engine.setup.isNs8) // the program it calls is not there
        return { 422 };
    if (!VoicePbxDirectory::addAccount(engine, username, fullName, QString()))
        engine.book.directory[username].insert(u"display_name"_s, fullName);
    engine.sync();
    return { 201 };
}

static VoicePbxAnswer setPassword(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString username = call.parts.first().toLower();
    const QString password = call.text(u"password"_s);
    if (username == u"admin") {
        engine.setup.password = password;
        engine.reload();
        return { 201 };
    }
    const auto account = engine.book.directory.find(username);
    if (account == engine.book.directory.end())
        return refuseUser(u"%1 user doesn't exist"_s.arg(username));
    if (engine.setup.isNs8)
        return { 422 };
    account->insert(u"password"_s, password);
    if (const auto user = engine.book.users.find(username); user != engine.book.users.end())
        user->insert(u"password"_s, password);
    return { 201 };
}

static VoicePbxAnswer getPassword(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QJsonValue password
        = engine.book.users.value(call.parts.first().toLower()).value(u"password"_s);
    if (!password.isString())
        return { 404 };
    return VoicePbxAnswer::json(QJsonObject { { u"result"_s, password } });
}

static VoicePbxAnswer setMain(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString number = call.text(u"extension"_s);
    if (!engine.setup.hasSubscription && !number.isEmpty()
        && VoicePbxDirectory::configured(engine) >= communityLimit)
        return VoicePbxAnswer::json(
            QJsonObject { { u"status"_s, u"ERROR: community version is limited to 8 users"_s } },
            403);
    const VoicePbxAnswer answer = VoicePbxExtensions::giveMain(
        engine, call.text(u"username"_s), number, call.text(u"outboundcid"_s));
    engine.reload();
    return answer;
}

static VoicePbxAnswer userLimits(VoicePbxEngine& engine, const VoicePbxCall&)
{
    const int configured = VoicePbxDirectory::configured(engine);
    QJsonObject out { { u"configured"_s, configured }, { u"limit"_s, false },
        { u"configurable"_s, false } };
    if (!engine.setup.hasSubscription) {
        out.insert(u"limit"_s, communityLimit);
        out.insert(u"configurable"_s, communityLimit - configured);
    }
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer startImport(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    static const QRegularExpression prefix(u"^data:[a-z./-]*;base64,"_s);
    engine.importCsv(QByteArray::fromBase64(call.text(u"file"_s).remove(prefix).toLatin1()));
    return { 200 };
}

static QString exported(const VoicePbxEngine& engine, const QString& username)
{
    const QJsonObject item = VoicePbxDirectory::userItem(engine, username);
    const QJsonObject row = engine.book.users.value(username);
    const QString main = item.value(u"default_extension"_s).toString();
    bool hasWebRtc = false;
    for (const QJsonValue& device : item.value(u"devices"_s).toArray())
        hasWebRtc = hasWebRtc || device[u"type"_s] == u"webrtc"_s;
    QStringList groups;
    for (const QJsonValue& id : row.value(u"groups"_s).toArray())
        groups.append(engine.book.groups.value(id.toString().toInt()));
    const QString profile = engine.book.profiles.value(item.value(u"profile"_s).toString().toInt());
    const QStringList fields { username, item.value(u"displayname"_s).toString(), main,
        item.value(u"password"_s).toString(), row.value(u"mobile"_s).toString(),
        engine.book.voicemails.contains(main) ? u"TRUE"_s : u"FALSE"_s,
        hasWebRtc ? u"TRUE"_s : u"FALSE"_s, groups.join(u'|'), profile };
    return u'"' + fields.join(u"\",\""_s) + u"\"\r\n"_s;
}

static VoicePbxAnswer exportUsers(VoicePbxEngine& engine, const VoicePbxCall&)
{
    QString csv;
    for (auto it = engine.book.users.begin(); it != engine.book.users.end(); ++it)
        if (VoicePbxDirectory::isPerson(engine, it.key()))
            csv += exported(engine, it.key());
    return VoicePbxAnswer::json(QJsonValue(QString::fromLatin1(csv.toUtf8().toBase64())));
}

static VoicePbxAnswer countUsers(VoicePbxEngine& engine, const VoicePbxCall&)
{
    int count = 0;
    for (auto it = engine.book.users.begin(); it != engine.book.users.end(); ++it)
        count += VoicePbxDirectory::isPerson(engine, it.key()) ? 1 : 0;
    return VoicePbxAnswer::json(QJsonValue(count));
}

void VoicePbxCalls::addUsers(VoicePbxEngine& engine)
{
    engine.on(Door::Rest, "GET", u"/users/count"_s, countUsers);
    engine.on(Door::Rest, "GET", u"/users/sync"_s, [](VoicePbxEngine& peer, const VoicePbxCall&) {
        return VoicePbxAnswer::json(QJsonValue(peer.isSyncing()));
    });
    engine.on(Door::Rest, "POST", u"/users/sync"_s, [](VoicePbxEngine& peer, const VoicePbxCall&) {
        peer.sync();
        return VoicePbxAnswer { 200 };
    });
    engine.on(Door::Rest, "GET", u"/users/{all}"_s, listUsers);
    engine.on(Door::Rest, "POST", u"/users"_s, addUser);
    engine.on(Door::Rest, "POST", u"/users/{username}/password"_s, setPassword);
    engine.on(Door::Rest, "GET", u"/users/{username}/password"_s, getPassword);
    engine.on(Door::Rest, "GET", u"/mainextensions"_s,
        [](VoicePbxEngine&, const VoicePbxCall&) { return VoicePbxAnswer::json(QJsonArray()); });
    engine.on(Door::Rest, "GET", u"/mainextensions/userlimits"_s, userLimits);
    engine.on(Door::Rest, "POST", u"/mainextensions"_s, setMain);
    engine.on(Door::Rest, "POST", u"/csv/csvimport"_s, startImport);
    engine.on(Door::Rest, "GET", u"/csv/csvimport"_s,
        [](VoicePbxEngine& peer, const VoicePbxCall&) { return peer.takeCsvStatus(); });
    engine.on(Door::Rest, "GET", u"/csv/csvexport"_s, exportUsers);
}
