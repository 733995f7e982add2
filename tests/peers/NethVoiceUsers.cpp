// SPDX-License-Identifier: GPL-3.0-or-later
// Users, main extensions and the import of users.
#include "tests/peers/NethVoiceDirectory.h"
#include "tests/peers/NethVoiceExtensions.h"

using namespace Qt::StringLiterals;
using Door = NethVoiceEngine::Door;

static constexpr int communityLimit = 8;

static NethVoiceAnswer listUsers(NethVoiceEngine& engine, const NethVoiceCall& call)
{
    if (call.parts.first() == u"true")
        engine.sync();
    QJsonArray out;
    for (auto it = engine.book.users.begin(); it != engine.book.users.end(); ++it)
        if (NethVoiceDirectory::isPerson(engine, it.key()))
            out.append(NethVoiceDirectory::userItem(engine, it.key()));
    return NethVoiceAnswer::json(out);
}

static NethVoiceAnswer refuseUser(const QString& words)
{
    return NethVoiceAnswer::json(QJsonObject { { u"result"_s, words } }, 422);
}

static NethVoiceAnswer addUser(NethVoiceEngine& engine, const NethVoiceCall& call)
{
    const QString username = call.text(u"username"_s).toLower();
    const QString fullName = call.text(u"fullname"_s);
    if (username.isEmpty() || fullName.isEmpty() || username[0].isDigit())
        return refuseUser(u"User name or full name invalid"_s);
    if (engine.setup.isNs8) // the program it calls is not there
        return { 422 };
    if (!NethVoiceDirectory::addAccount(engine, username, fullName, QString()))
        engine.book.directory[username].insert(u"display_name"_s, fullName);
    engine.sync();
    return { 201 };
}

static NethVoiceAnswer setPassword(NethVoiceEngine& engine, const NethVoiceCall& call)
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

static NethVoiceAnswer getPassword(NethVoiceEngine& engine, const NethVoiceCall& call)
{
    const QJsonValue password
        = engine.book.users.value(call.parts.first().toLower()).value(u"password"_s);
    if (!password.isString())
        return { 404 };
    return NethVoiceAnswer::json(QJsonObject { { u"result"_s, password } });
}

static NethVoiceAnswer setMain(NethVoiceEngine& engine, const NethVoiceCall& call)
{
    const QString number = call.text(u"extension"_s);
    if (!engine.setup.hasSubscription && !number.isEmpty()
        && NethVoiceDirectory::configured(engine) >= communityLimit)
        return NethVoiceAnswer::json(
            QJsonObject { { u"status"_s, u"ERROR: community version is limited to 8 users"_s } },
            403);
    const NethVoiceAnswer answer = NethVoiceExtensions::giveMain(
        engine, call.text(u"username"_s), number, call.text(u"outboundcid"_s));
    engine.reload();
    return answer;
}

static NethVoiceAnswer userLimits(NethVoiceEngine& engine, const NethVoiceCall&)
{
    const int configured = NethVoiceDirectory::configured(engine);
    QJsonObject out { { u"configured"_s, configured }, { u"limit"_s, false },
        { u"configurable"_s, false } };
    if (!engine.setup.hasSubscription) {
        out.insert(u"limit"_s, communityLimit);
        out.insert(u"configurable"_s, communityLimit - configured);
    }
    return NethVoiceAnswer::json(out);
}

static NethVoiceAnswer startImport(NethVoiceEngine& engine, const NethVoiceCall& call)
{
    static const QRegularExpression prefix(u"^data:[a-z./-]*;base64,"_s);
    engine.importCsv(QByteArray::fromBase64(call.text(u"file"_s).remove(prefix).toLatin1()));
    return { 200 };
}

static QString exported(const NethVoiceEngine& engine, const QString& username)
{
    const QJsonObject item = NethVoiceDirectory::userItem(engine, username);
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

static NethVoiceAnswer exportUsers(NethVoiceEngine& engine, const NethVoiceCall&)
{
    QString csv;
    for (auto it = engine.book.users.begin(); it != engine.book.users.end(); ++it)
        if (NethVoiceDirectory::isPerson(engine, it.key()))
            csv += exported(engine, it.key());
    return NethVoiceAnswer::json(QJsonValue(QString::fromLatin1(csv.toUtf8().toBase64())));
}

static NethVoiceAnswer countUsers(NethVoiceEngine& engine, const NethVoiceCall&)
{
    int count = 0;
    for (auto it = engine.book.users.begin(); it != engine.book.users.end(); ++it)
        count += NethVoiceDirectory::isPerson(engine, it.key()) ? 1 : 0;
    return NethVoiceAnswer::json(QJsonValue(count));
}

void NethVoiceCalls::addUsers(NethVoiceEngine& engine)
{
    engine.on(Door::Rest, "GET", u"/users/count"_s, countUsers);
    engine.on(Door::Rest, "GET", u"/users/sync"_s, [](NethVoiceEngine& peer, const NethVoiceCall&) {
        return NethVoiceAnswer::json(QJsonValue(peer.isSyncing()));
    });
    engine.on(
        Door::Rest, "POST", u"/users/sync"_s, [](NethVoiceEngine& peer, const NethVoiceCall&) {
            peer.sync();
            return NethVoiceAnswer { 200 };
        });
    engine.on(Door::Rest, "GET", u"/users/{all}"_s, listUsers);
    engine.on(Door::Rest, "POST", u"/users"_s, addUser);
    engine.on(Door::Rest, "POST", u"/users/{username}/password"_s, setPassword);
    engine.on(Door::Rest, "GET", u"/users/{username}/password"_s, getPassword);
    engine.on(Door::Rest, "GET", u"/mainextensions"_s,
        [](NethVoiceEngine&, const NethVoiceCall&) { return NethVoiceAnswer::json(QJsonArray()); });
    engine.on(Door::Rest, "GET", u"/mainextensions/userlimits"_s, userLimits);
    engine.on(Door::Rest, "POST", u"/mainextensions"_s, setMain);
    engine.on(Door::Rest, "POST", u"/csv/csvimport"_s, startImport);
    engine.on(Door::Rest, "GET", u"/csv/csvimport"_s,
        [](NethVoiceEngine& peer, const NethVoiceCall&) { return peer.takeCsvStatus(); });
    engine.on(Door::Rest, "GET", u"/csv/csvexport"_s, exportUsers);
}
