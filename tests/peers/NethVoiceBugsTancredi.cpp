// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/NethVoiceBugs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Bench = NethVoiceBench;

static const QString api = u"/tancredi/api/v1"_s;
static const QString phone = api + u"/phones/00-15-65-AA-BB-CC"_s;

static Bench::Reply addPhone(Bench& bench)
{
    return bench.post(api + u"/phones"_s,
        R"({"mac":"00-15-65-AA-BB-CC","model":"yealink-T54","display_name":"Yealink",)"
        R"("variables":{}})");
}

static void doors(Bench& bench)
{
    QCOMPARE(bench.get(api + u"/phones"_s).body, QByteArray("[]"));
    bench.headers.insert("Authentication", "static x");
    QCOMPARE(bench.get(api + u"/phones"_s).status, 403); // the others are not looked at
    bench.headers.clear();
    bench.isSigned = false;
    const auto refused = bench.get(api + u"/macvendors"_s);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.json[u"type"_s].toString().endsWith(u"problems#forbidden"));
}

static void phones(Bench& bench)
{
    const auto made = addPhone(bench);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json[u"short_mac"_s].toString(), u"001565aabbcc"_s);
    const QString first = made.json[u"provisioning_url1"_s].toString();
    QVERIFY(first.startsWith(u"https://pbx.example.net/provisioning/"));
    const auto again = addPhone(bench);
    QCOMPARE(again.status, 409);
    QVERIFY(again.json[u"type"_s].toString().endsWith(u"#phone-exists"));
    QCOMPARE(bench.post(phone + u"/tok1"_s, "{}").status, 204);
    const QJsonValue now = bench.get(phone).json;
    QVERIFY(now[u"tok1"_s] != made.json[u"tok1"_s]);
    QCOMPARE(now[u"tok2"_s], made.json[u"tok2"_s]);
    // Both: only the model.
    bench.patch(phone, R"({"model":"yealink-T46","variables":{"language":"it"}})");
    QCOMPARE(bench.get(phone).json[u"model"_s].toString(), u"yealink-T46"_s);
    QVERIFY(bench.get(phone).json[u"variables"_s][u"language"_s].isUndefined());
    QCOMPARE(bench.patch(phone, R"({"tok1":"x"})").status, 403);
    QCOMPARE(bench.patch(phone, R"({"display_name":"x"})").status, 400);
    QCOMPARE(bench.remove(phone).status, 204);
    QCOMPARE(bench.get(phone).status, 404);
}

static void values(Bench& bench)
{
    addPhone(bench);
    const QJsonValue after
        = bench.patch(phone, R"({"variables":{"a":"ON","b":"OFF","c":"None","d":"x","e":true}})")
              .json[u"variables"_s];
    QCOMPARE(after[u"a"_s].toString(), u"1"_s);
    QCOMPARE(after[u"b"_s].toString(u"?"_s), QString());
    QCOMPARE(after[u"c"_s].toString(), u"None"_s);
    QCOMPARE(after[u"e"_s].toString(), u"1"_s);
    bench.patch(phone, R"({"variables":{"d":null}})");
    QVERIFY(bench.get(phone).json[u"variables"_s][u"d"_s].isUndefined());
    QCOMPARE(
        bench.get(phone + u"?inherit=1"_s).json[u"variables"_s][u"language"_s].toString(), u"it"_s);
    bench.patch(phone, R"({"variables":{"d":"x\\"}})");
    QCOMPARE(bench.get(phone).status, 500); // the scope is gone for good
}

static void oneNameSpace(Bench& bench)
{
    QCOMPARE(bench.get(api + u"/phones/defaults"_s).status, 500);
    QCOMPARE(bench.remove(api + u"/phones/defaults"_s).status, 204);
    QVERIFY(bench.get(api + u"/defaults"_s).json[u"language"_s].isUndefined());
}

static void models(Bench& bench)
{
    addPhone(bench);
    QCOMPARE(bench.get(api + u"/models?filter[used]"_s).json.toArray().size(), 1);
    QCOMPARE(
        bench.post(api + u"/models"_s, R"({"name":"yealink-X","display_name":"X"})").status, 500);
    QCOMPARE(bench.post(api + u"/models"_s, R"({"name":"a b","variables":{}})").status, 400);
    QCOMPARE(
        bench.post(api + u"/models"_s, R"({"name":"yealink-T54","variables":{}})").status, 409);
    QCOMPARE(bench
                 .post(api + u"/models"_s,
                     R"({"name":"yealink-X","variables":{"tmpl_phone":"yealink.tmpl"}})")
                 .status,
        201);
    bench.post(api + u"/models"_s, R"({"name":"other-X","variables":{"a":"b"}})");
    QVERIFY(bench.get(api + u"/models"_s).body.contains("yealink-X"));
    QVERIFY(!bench.get(api + u"/models"_s).body.contains("other-X"));
    QCOMPARE(bench.remove(api + u"/models/yealink-X"_s).status, 204);
    const QString own = api + u"/models/yealink-T54"_s;
    QCOMPARE(bench.patch(own, R"({"variables":{"brightness":"3"}})").status, 200);
    QCOMPARE(bench.get(own).json[u"variables"_s][u"brightness"_s].toString(), u"3"_s);
    QVERIFY(bench.get(own + u"/version/original"_s).json[u"variables"_s][u"brightness"_s]
        != QJsonValue(u"3"_s));
    QCOMPARE(bench.remove(own).status, 409);
    QCOMPARE(bench.patch(own, R"({"name":"x"})").status, 403);
    bench.remove(phone);
    QCOMPARE(bench.remove(own).status, 204); // back to what was shipped
    QVERIFY(bench.get(own).json[u"variables"_s][u"brightness"_s] != QJsonValue(u"3"_s));
}

static void files(Bench& bench)
{
    const auto upload = [&](const QByteArray& name, const QByteArray& content) {
        return bench
            .ask("POST", api + u"/firmware"_s,
                "--cut\r\nContent-Disposition: form-data; name=\"f\"; filename=\"" + name
                    + "\"\r\n\r\n" + content + "\r\n--cut--\r\n",
                "multipart/form-data; boundary=cut")
            .status;
    };
    QCOMPARE(upload("a b.rom", "x"), 400);
    QCOMPARE(upload("a.rom", "x"), 204);
    QCOMPARE(upload("a.rom", "longer"), 204); // over the other
    QCOMPARE(bench.get(api + u"/firmware"_s).json[0][u"size"_s].toInt(), 6);
    QCOMPARE(bench.remove(api + u"/firmware/a.rom"_s).status, 204);
    QCOMPARE(bench.remove(api + u"/firmware/a.rom"_s).status, 404);
}

static void defaults(Bench& bench)
{
    QCOMPARE(bench.patch(api + u"/defaults"_s, R"({"language":"en","adminpw":null})").status, 204);
    const QJsonValue now = bench.get(api + u"/defaults"_s).json;
    QCOMPARE(now[u"language"_s].toString(), u"en"_s);
    QVERIFY(now[u"adminpw"_s].isUndefined());
    QCOMPARE(now[u"pickup_group"_s].toString(), u"*8"_s); // by the PBX itself
    QCOMPARE(bench.remove(api + u"/defaults"_s).status, 405);
}

QList<NethVoiceBugs::Bug> NethVoiceBugs::ofTancredi()
{
    return {
        { u"tancredi: headers, one that keeps the others out"_s, doors },
        { u"tancredi: phones, tokens, model before variables"_s, phones },
        { u"tancredi: values through an INI file"_s, values },
        { u"tancredi: one name space for all"_s, oneNameSpace },
        { u"tancredi: models"_s, models },
        { u"tancredi: files are overwritten"_s, files },
        { u"tancredi: defaults"_s, defaults },
    };
}

const QList<NethVoiceBugs::Bug>& NethVoiceBugs::all()
{
    static const QList<Bug> bugs = ofTrunks() + ofUsers() + ofPhones() + ofTancredi();
    return bugs;
}
