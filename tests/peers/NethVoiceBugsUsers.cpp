// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/NethVoiceBugs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Bench = NethVoiceBench;

static Bench::Reply askPortal(Bench& bench, const QString& action, const QByteArray& body)
{
    return bench.post(u"/users-admin/dir.example.net/api/"_s + action, body);
}

static bool logIn(Bench& bench)
{
    const auto reply
        = askPortal(bench, u"login"_s, R"({"username":"admin","password":"CANARY-nethvoice"})");
    bench.headers.insert("Authorization", "Bearer " + reply.json[u"token"_s].toString().toUtf8());
    return reply.status == 200;
}

void NethVoiceBugs::addPeople(Bench& bench, const QStringList& names)
{
    QVERIFY(logIn(bench));
    for (const QString& name : names)
        askPortal(bench, u"add-user"_s,
            R"({"user":")" + name.toUtf8() + R"(","display_name":"Of )" + name.toUtf8()
                + R"(","password":"CANARY-person","locked":false,"groups":[]})");
    bench.post(u"/users/sync"_s, "{}");
    bench.headers.clear();
}

static QJsonValue user(Bench& bench, const QString& name)
{
    for (const QJsonValue& item : bench.get(u"/users/false"_s).json.toArray())
        if (item[u"username"_s].toString() == name)
            return item;
    return {};
}

static Bench::Reply giveMain(Bench& bench, const QByteArray& name, const QByteArray& number)
{
    return bench.post(
        u"/mainextensions"_s, R"({"username":")" + name + R"(","extension":")" + number + "\"}");
}

static void doors(Bench& bench)
{
    const auto ask = [&](const QByteArray& who, const QByteArray& key) {
        bench.user = who;
        bench.key = key;
        return bench.get(u"/trunks"_s).json[u"error"_s].toString();
    };
    const QByteArray right = bench.hashOf(u"admin"_s, u"CANARY-nethvoice"_s);
    QCOMPARE(ask("admin", right), QString());
    QCOMPARE(ask("Admin", right), QString()); // hashed as stored
    QCOMPARE(ask("Admin", bench.hashOf(u"Admin"_s, u"CANARY-nethvoice"_s)),
        u"Forbidden: wrong secret key"_s);
    QCOMPARE(ask("nobody", right), u"Forbidden: invalid user"_s);
    QCOMPARE(bench.get(u"/nothing"_s).status, 403);
    bench.user = "admin";
    QCOMPARE(bench.get(u"/nothing"_s).status, 404);
    QCOMPARE(bench.get(u"/nothing"_s).json[u"message"_s].toString(), u"Not found"_s);
    QCOMPARE(bench.remove(u"/trunks"_s).status, 405);
    bench.isSigned = false;
    QCOMPARE(bench.get(u"/trunks"_s).json[u"error"_s].toString(), u"Forbidden: no credentials"_s);
    QCOMPARE(bench.get(u"/trunks"_s).status, 403);
    const auto login
        = bench.post(u"/testauth"_s, R"({"username":"Admin","password":"CANARY-nethvoice"})");
    QCOMPARE(login.json[u"result"_s].toString(), bench.peer.setup().sharedSecret);
    const auto wrong = bench.post(u"/testauth"_s, R"({"username":"admin","password":"x"})");
    QCOMPARE(wrong.status, 401);
    QVERIFY(wrong.body.isEmpty());
    QVERIFY(bench.get(u"/freepbx/wizard/scripts/custom.js"_s)
                .body.contains("BASE_API_URL_CTI: '/api'"));
}

static void portal(Bench& bench)
{
    QCOMPARE(askPortal(bench, u"add-user"_s, R"({"user":"x"})").status, 401);
    QCOMPARE(askPortal(bench, u"login"_s, R"({"username":"admin","password":"x"})").status, 401);
    NethVoiceBugs::addPeople(bench, { u"mario"_s });
    QVERIFY(logIn(bench));
    const auto again = askPortal(bench, u"add-user"_s, R"({"user":"mario"})");
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json[u"status"_s].toString(), u"failure"_s);
    QCOMPARE(again.json[u"error"_s][0][u"error"_s].toString(), u"user_already_exists"_s);
    QCOMPARE(askPortal(bench, u"add-user"_s, R"({"user":"1x"})").status, 400);
    QVERIFY(user(bench, u"mario"_s).isObject());
    QCOMPARE(
        askPortal(bench, u"remove-user"_s, R"({"user":"mario"})").json[u"message"_s].toString(),
        u"user_removed"_s);
    QVERIFY(user(bench, u"mario"_s).isObject()); // until the next
    bench.get(u"/users/true"_s);
    QVERIFY(user(bench, u"mario"_s).isNull());
    QCOMPARE(askPortal(bench, u"remove-user"_s, R"({"user":"mario"})").status, 500);
}

static void noPeopleOverRest(Bench& bench)
{
    QCOMPARE(bench.post(u"/users"_s, R"({"username":"a","fullname":"A"})").status, 422);
    QCOMPARE(bench.post(u"/users/a/password"_s, R"({"password":"x"})").status, 422);
    QCOMPARE(bench.post(u"/users/admin/password"_s, R"({"password":"x"})").status, 201);
    QCOMPARE(bench.get(u"/trunks"_s).status, 403); // the key is another one at once
    bench.key = bench.hashOf(u"admin"_s, u"x"_s);
    QCOMPARE(bench.get(u"/trunks"_s).status, 200);
}

static void mainDestroysFirst(Bench& bench)
{
    NethVoiceBugs::addPeople(bench, { u"mario"_s, u"anna"_s });
    QCOMPARE(giveMain(bench, "nobody", "300").status, 404);
    QCOMPARE(giveMain(bench, "mario", "201").status, 201);
    QCOMPARE(giveMain(bench, "anna", "202").status, 201);
    bench.post(u"/physicalextensions"_s, R"({"mac":"00-15-65-AA-BB-CC","model":"yealink-T54"})");
    const QByteArray link
        = R"({"mainextension":"201","mac":"00-15-65-AA-BB-CC","model":"yealink-T54"})";
    QCOMPARE(bench.post(u"/physicalextensions"_s, link).json[u"extension"_s].toString(), u"201"_s);
    const QString secret = user(bench, u"mario"_s)[u"devices"_s][0][u"secret"_s].toString();
    QVERIFY(!secret.isEmpty());
    // The same number again: a device less.
    QCOMPARE(giveMain(bench, "mario", "201").status, 201);
    QCOMPARE(user(bench, u"mario"_s)[u"devices"_s].toArray().size(), 0);
    QVERIFY(bench.peer.dump().contains("00:15:65:AA:BB:CC")); // the inventory stays
    // One that is taken: nothing is left.
    QCOMPARE(giveMain(bench, "mario", "202").status, 422);
    QCOMPARE(user(bench, u"mario"_s)[u"default_extension"_s].toString(), u"none"_s);
    QCOMPARE(bench.get(u"/physicalextensions/201"_s).status, 404);
    QCOMPARE(
        giveMain(bench, "anna", "none").json[u"message"_s].toString(), u"No extension specified"_s);
}

static void mixedLengths(Bench& bench)
{
    NethVoiceBugs::addPeople(bench, { u"mario"_s, u"anna"_s });
    giveMain(bench, "mario", "01");
    giveMain(bench, "anna", "2001");
    giveMain(bench, "mario", "05");
    QCOMPARE(bench.get(u"/physicalextensions/2001"_s).status, 404); // anna's
    QCOMPARE(user(bench, u"anna"_s)[u"default_extension"_s].toString(), u"2001"_s);
}

static void communityLimit(Bench& bench)
{
    QStringList names;
    for (int i = 0; i < 9; ++i)
        names.append(u"user%1"_s.arg(i));
    NethVoiceBugs::addPeople(bench, names);
    for (int i = 0; i < 8; ++i)
        QCOMPARE(giveMain(bench, names[i].toUtf8(), QByteArray::number(200 + i)).status, 201);
    QCOMPARE(giveMain(bench, "user8", "300").status, 403);
    const QJsonValue limits = bench.get(u"/mainextensions/userlimits"_s).json;
    QCOMPARE(limits[u"limit"_s].toInt(), 8);
    QCOMPARE(limits[u"configurable"_s].toInt(), 0);
}

static void csvImport(Bench& bench)
{
    const auto import = [&](const QByteArray& csv) {
        const auto reply = bench.post(
            u"/csv/csvimport"_s, R"({"file":"data:text/csv;base64,)" + csv.toBase64() + "\"}");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.isEmpty());
        bench.peer.waitUntilSettled();
    };
    QCOMPARE(bench.get(u"/csv/csvimport"_s).status, 422);
    import("Mario,Mario Rossi,201,,+39 333,TRUE,,sales|desk,Base\nanna,Anna,,pw,,,,,\n");
    QCOMPARE(bench.get(u"/csv/csvimport"_s).json[u"result"_s].toInt(), 100);
    QCOMPARE(bench.get(u"/csv/csvimport"_s).status, 422); // told once
    QCOMPARE(user(bench, u"mario"_s)[u"default_extension"_s].toString(), u"201"_s);
    QCOMPARE(user(bench, u"mario"_s)[u"profile"_s].toString(), u"1"_s);
    QVERIFY(bench.get(u"/voicemails"_s).json.toObject().contains(u"201"_s));
    QCOMPARE(bench.get(u"/cti/groups"_s).json.toArray().size(), 2);
    QCOMPARE(bench.get(u"/mobiles/mario"_s).json.toString(), u"0039333"_s);
    import("bruno,Bruno,202,,,,,,No such profile\n\ncarla,Carla,202,,,,,,\n");
    const auto failed = bench.get(u"/csv/csvimport"_s);
    QCOMPARE(failed.status, 500); // though the rest is there
    QVERIFY(failed.json[u"status"_s].isString());
    QCOMPARE(user(bench, u"bruno"_s)[u"default_extension"_s].toString(), u"202"_s);
    QVERIFY(user(bench, u"bruno"_s)[u"profile"_s].isNull()); // not counted
    import("mario,Mario Rossi,201,,,,TRUE,,\n");
    QCOMPARE(bench.get(u"/physicalextensions/91201"_s).status, 200); // one for nobody
    QVERIFY(bench.get(u"/csv/csvexport"_s).json.isString());
}

QList<NethVoiceBugs::Bug> NethVoiceBugs::ofUsers()
{
    return {
        { u"doors: who comes in, and what is said to whom not"_s, doors },
        { u"users: the portal, refusals with 200, until the sync"_s, portal },
        { u"users: none over REST on NethServer 8"_s, noPeopleOverRest },
        { u"main extensions: destroyed before it is checked"_s, mainDestroysFirst },
        { u"main extensions: numbers of mixed lengths"_s, mixedLengths },
        { u"main extensions: eight without a subscription"_s, communityLimit },
        { u"import of users: told once, errors not counted"_s, csvImport },
        { u"users: a sync goes on for a while"_s,
            [](Bench& bench) {
                QVERIFY(logIn(bench));
                askPortal(bench, u"add-user"_s, R"({"user":"mario","display_name":"M"})");
                bench.get(u"/users/true"_s);
                QCOMPARE(bench.get(u"/users/sync"_s).body, QByteArray("true"));
                QCOMPARE(giveMain(bench, "mario", "201").status, 404);
                bench.peer.waitUntilSettled();
                QCOMPARE(bench.get(u"/users/sync"_s).body, QByteArray("false"));
                QCOMPARE(giveMain(bench, "mario", "201").status, 201);
            },
            [](NethVoiceSetup& setup) { setup.sync = 400ms; } },
        { u"users over REST on NethServer 7"_s,
            [](Bench& bench) {
                QCOMPARE(bench.post(u"/users"_s, R"({"username":"A","fullname":"A"})").status, 201);
                bench.post(u"/users"_s, R"({"username":"a","fullname":"Renamed"})");
                QCOMPARE(user(bench, u"a"_s)[u"displayname"_s].toString(), u"Renamed"_s);
                const auto refused = bench.post(u"/users"_s, R"({"username":"1a","fullname":"A"})");
                QCOMPARE(refused.status, 422);
                QVERIFY(refused.json[u"result"_s].isString());
                QVERIFY(
                    bench.get(u"/freepbx/wizard/scripts/custom.js"_s).body.contains("'/webrest'"));
            },
            [](NethVoiceSetup& setup) { setup.isNs8 = false; } },
    };
}
