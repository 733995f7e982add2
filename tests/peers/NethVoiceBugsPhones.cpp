// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/NethVoiceBugs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Bench = NethVoiceBench;

static const QString tancrediPhones = u"/tancredi/api/v1/phones"_s;

static QByteArray mac(int number)
{
    return "00-15-65-00-00-" + QByteArray::number(number, 16).rightJustified(2, '0').toUpper();
}

static QString link(Bench& bench, const QByteArray& main, const QByteArray& phone)
{
    const auto reply = bench.post(u"/physicalextensions"_s,
        R"({"mainextension":")" + main + R"(","mac":")" + phone
            + R"(","model":"yealink-T54","line":null,"web_user":"admin","web_password":"pw",)"
              R"("clear_temporary":true})");
    return reply.status == 200 ? reply.json[u"extension"_s].toString()
                               : reply.json[u"status"_s].toString();
}

static void people(Bench& bench)
{
    NethVoiceBugs::addPeople(bench, { u"mario"_s, u"anna"_s });
    bench.post(u"/mainextensions"_s, R"({"username":"mario","extension":"201"})");
    bench.post(u"/mainextensions"_s, R"({"username":"anna","extension":"202"})");
}

static qsizetype devices(Bench& bench, int user)
{
    return bench.get(u"/users/false"_s).json[user][u"devices"_s].toArray().size();
}

static void secondaries(Bench& bench)
{
    people(bench);
    QCOMPARE(link(bench, "201", mac(0)), u"201"_s);
    for (int i = 1; i <= 8; ++i)
        QCOMPARE(link(bench, "201", mac(i)), QString(u"9"_s + QString::number(i) + u"201"_s));
    QCOMPARE(link(bench, "201", mac(9)), u"Error creating extension"_s);
    QCOMPARE(devices(bench, 1), 9);
    QCOMPARE(bench.remove(u"/physicalextensions/91201"_s).status, 200);
    QCOMPARE(bench.get(u"/physicalextensions/91201"_s).status, 404);
    bench.remove(u"/physicalextensions/201"_s); // a main one is reset only
    QCOMPARE(bench.get(u"/physicalextensions/201"_s).status, 200);
}

static void inventory(Bench& bench)
{
    people(bench);
    QCOMPARE(bench.post(u"/physicalextensions"_s, R"({"model":"x"})").status, 500);
    link(bench, "201", mac(1));
    const QString account = u"/phones/account/"_s + QString::fromLatin1(mac(1));
    QCOMPARE(bench.get(account).json[u"extension"_s].toString(), u"201"_s);
    // Added again: no longer linked.
    bench.post(u"/physicalextensions"_s, R"({"mac":")" + mac(1) + R"(","model":"yealink-T54"})");
    QVERIFY(bench.get(account).json[u"extension"_s].isNull());
    QCOMPARE(devices(bench, 1), 0);
    const QString path = u"/physicalextensions/"_s + QString::fromLatin1(mac(1));
    QCOMPARE(bench.patch(path, R"({"model":"yealink-T46"})").status, 200);
    QCOMPARE(bench.patch(u"/physicalextensions/aa-bb-cc-dd-ee-ff"_s, R"({"model":"x"})")
                 .json[u"status"_s]
                 .toString(),
        u"Invalid MAC address"_s);
    QCOMPARE(bench.remove(path).status, 200);
    QCOMPARE(bench.get(account).json[u"scalar"_s].toBool(true), false);
}

static void movedSilently(Bench& bench)
{
    people(bench);
    link(bench, "201", mac(0));
    QCOMPARE(link(bench, "201", mac(1)), u"91201"_s);
    QCOMPARE(link(bench, "202", mac(1)), u"202"_s);
    QCOMPARE(bench.get(u"/physicalextensions/91201"_s).status, 200); // nobody's
    QCOMPARE(devices(bench, 1), 1);
    QCOMPARE(link(bench, "201", mac(0)), u"92201"_s); // not the same again
}

static void accounts(Bench& bench)
{
    people(bench);
    bench.post(
        tancrediPhones, R"({"mac":")" + mac(1) + R"(","model":"yealink-T54","variables":{}})");
    link(bench, "201", mac(1));
    bench.post(u"/extensions/201/srtp/true"_s, "{}");
    QCOMPARE(bench.get(u"/extensions/201/srtp"_s).body, QByteArray("true"));
    bench.peer.waitUntilSettled();
    const QJsonValue variables
        = bench.get(tancrediPhones + u'/' + QString::fromLatin1(mac(1))).json[u"variables"_s];
    QCOMPARE(variables[u"account_extension_1"_s].toString(), u"201"_s);
    QCOMPARE(variables[u"account_encryption_1"_s].toString(), u"1"_s);
    QCOMPARE(variables[u"account_display_name_1"_s].toString(), u"Of mario <201>"_s);
}

static void redirects(Bench& bench)
{
    const QString path = u"/phones/rps/"_s + QString::fromLatin1(mac(1));
    const auto done = bench.post(path, R"({"url":"https://pbx/x"})");
    QCOMPARE(done.status, 200);
    QVERIFY(done.body.isEmpty());
    QCOMPARE(bench.post(path, "{}").status, 400);
    QCOMPARE(bench.post(u"/phones/rps/00-00-00-00-00-01"_s, R"({"url":"x"})").status, 400);
    QCOMPARE(bench.get(u"/phones/reboot"_s).status, 404);
    QCOMPARE(bench.post(u"/devices/scan"_s, "{}").status, 500);
    QCOMPARE(bench.post(u"/phones/reconfigure"_s, R"({"extension":"201"})").status, 500);
}

static void clients(Bench& bench)
{
    people(bench);
    QCOMPARE(bench.post(u"/mobiles"_s, R"({"username":"nobody","mobile":"1"})").status, 200);
    bench.post(u"/mobiles"_s, R"({"username":"mario","mobile":"+39 333-1"})");
    QCOMPARE(bench.get(u"/mobiles/mario"_s).json.toString(), u"00393331"_s);
    QCOMPARE(bench.get(u"/mobiles"_s).json[0][u"username"_s].toString(), u"mario"_s);
    QCOMPARE(bench.get(u"/voicemails"_s).body, QByteArray("[]"));
    QCOMPARE(bench.post(u"/voicemails"_s, R"({"extension":"999","state":"yes"})").status, 400);
    bench.post(u"/voicemails"_s, R"({"extension":"201","state":"yes"})");
    QVERIFY(bench.get(u"/voicemails"_s).json.toObject().contains(u"201"_s));
    QCOMPARE(bench.post(u"/mobileapp"_s, R"({"mainextension":"201"})").status, 201);
    QCOMPARE(bench.get(u"/mobileapp/201"_s).json.toString(), u"201"_s);
    QVERIFY(bench.get(u"/mobileapp/202"_s).json.isNull());
    QCOMPARE(bench.remove(u"/mobileapp/201"_s).status, 204);
    for (int i = 0; i < 10; ++i)
        bench.post(u"/webrtc"_s, R"({"extension":"202"})");
    const auto full = bench.post(u"/webrtc"_s, R"({"extension":"202"})");
    QCOMPARE(full.status, 200); // though there was none left
    QCOMPARE(full.json[u"extension"_s], QJsonValue(false));
    QCOMPARE(bench.post(u"/cti/groups"_s, R"({"name":"desk"})").body,
        bench.post(u"/cti/groups"_s, R"({"name":"desk"})").body);
    QCOMPARE(bench.get(u"/cti/profiles/users/77"_s).status, 404);
}

static void displayNames(Bench& bench)
{
    NethVoiceBugs::addPeople(bench, { u"mario"_s, u"anna"_s });
    bench.post(u"/mainextensions"_s, R"({"username":"mario","extension":"01"})");
    bench.post(u"/mainextensions"_s, R"({"username":"anna","extension":"2001"})");
    QCOMPARE(bench.post(u"/extension/01"_s, R"({"displayname":"New"})").status, 204);
    QCOMPARE(bench.get(u"/extension/2001/displayname"_s).json[u"displayname"_s].toString(),
        u"New"_s); // anna's
}

static void phonebooks(Bench& bench)
{
    QCOMPARE(bench.get(u"/phonebook/config"_s).body, QByteArray("[]"));
    const QByteArray mark = "--cut\r\nContent-Disposition: form-data; name=\"file\"; "
                            "filename=\"a.csv\"\r\n\r\nname,phone\nMario,1\n\r\n--cut--\r\n";
    const auto file
        = bench.ask("POST", u"/phonebook/uploadfile"_s, mark, "multipart/form-data; boundary=cut");
    const QByteArray uri = file.json[u"uri"_s].toString().toUtf8();
    QVERIFY(uri.startsWith("file:///"));
    const QByteArray config = R"({"dbtype":"csv","url":")" + uri
        + R"(","mapping":{"name":"name"},"type":"own","enabled":true})";
    QCOMPARE(bench.post(u"/phonebook/test"_s, config).json[0][u"name"_s].toString(), u"Mario"_s);
    QVERIFY(bench.post(u"/phonebook/config"_s, config).body.isEmpty());
    const auto refused = bench.post(u"/phonebook/config"_s, R"({"dbtype":"csv"})");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json[u"status"_s].toString(), u"Missing value: url"_s);
    QVERIFY(bench.get(u"/phonebook/config"_s).json[u"custom_1"_s].isObject());
    QCOMPARE(bench.post(u"/phonebook/syncnow/custom_1"_s, "{}").json[u"status"_s].toBool(), true);
    QCOMPARE(bench.remove(u"/phonebook/config/custom_1"_s).status, 200);
}

QList<NethVoiceBugs::Bug> NethVoiceBugs::ofPhones()
{
    return {
        { u"phones: 91 to 98, and then an error of few words"_s, secondaries },
        { u"phones: added again, they are linked no longer"_s, inventory },
        { u"phones: moved without a word, the old extension stays"_s, movedSilently },
        { u"phones: accounts by the reload"_s, accounts },
        { u"phones: redirects say nothing, calls that are not there"_s, redirects },
        { u"clients: 200 for nobody, 200 with false"_s, clients },
        { u"extensions: names by the end of the number"_s, displayNames },
        { u"phone books: a source and its file"_s, phonebooks },
    };
}
