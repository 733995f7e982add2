// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/TancrediValue.h"
#include "tests/models/deploy/PeopleBench.h"

using namespace Qt::StringLiterals;
using Kind = NethVoiceFault::Kind;

namespace {

const QString one = u"00-15-65-00-00-01"_s;
const QString two = u"00-15-65-00-00-02"_s;
const QString associationCall = u"POST /freepbx/rest/physicalextensions"_s;
const QString phonesCall = u"POST /tancredi/api/v1/phones"_s;

QString colons(const QString& mac) { return QString(mac).replace(u'-', u':'); }

void deploy(PeopleBench& bench)
{
    const QString ended = PeopleBench::ended(bench.deploy());
    if (ended != u"done"_s)
        qFatal("%s", qPrintable(ended + u'\n' + bench.peer.lines().join(u'\n')));
    bench.peer.waitUntilSettled();
}

/// A user with a number and a phone that is theirs.
void seated(PeopleBench& bench)
{
    bench.addUser(u"mario"_s, u"201"_s);
    bench.addPhone(one, u"mario"_s);
    deploy(bench);
    bench.created.clear();
    bench.peer.clearLog();
}

DeployItem item(DeployItem::Action action, const QString& kind, const QString& key,
    const QList<DeployField>& fields = {})
{
    DeployItem made;
    made.kind = kind;
    made.key = key;
    made.action = action;
    made.fields = fields;
    return made;
}

/// Requests that change something, without their interfaces' roots.
QStringList writes(const PeopleBench& bench)
{
    QStringList lines = bench.peer.lines(true);
    for (QString& line : lines)
        line.replace(u"/freepbx/rest"_s, u"rest"_s).replace(u"/tancredi/api/v1"_s, u"tancredi"_s);
    return lines;
}

} // namespace

/// Phones: provisioning, inventory, association, redirection.
class tst_NethVoicePhones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsValuesThatAreNotKept_data();
    void knowsValuesThatAreNotKept();
    void plansPhones_data();
    void plansPhones();

    void bringsAPhoneToItsUser();
    void changesOneThingAtATime();
    void leavesAloneWhatThePbxSets();
    void removesWhatIsInherited();
    void readsWhatIsThereAlready();
    void refusesAnotherModel();
    void doesNotTakeAPhoneFromItsUser();
    void deletesNoScope();
    void deletesBothSides();
    void seesWhatWasNotKept();

    void movesAPhone();
    void leavesStrangersPhones();
    void givesNinePhonesEightNumbers();
    void gaugesNumbersOneByOne();
    void keepsMigratedExtensions();
    void encryptsLater();
    void doesNotAssociateTwice_data();
    void doesNotAssociateTwice();
    void goesOnAfterAnything();
    void takesItBack();
    void takesANewNumberBack();
    void givesAModelUpLast();
    void waitsForTheAccount();
    void learnsThePassword();
    void adoptsPhones();

    void announcesPhones();
    void announcesNoPhoneWithoutAnAccount();
    void saysThatNoReasonIsGiven();
};

void tst_NethVoicePhones::knowsValuesThatAreNotKept_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isKept");
    for (const auto* value : { "ON", "YES", "TRUE", "OFF", "NO", "NONE", "NULL", "FALSE", "x\\",
             "a${b}", "a\"b", "two\nlines", "\x7f" })
        QTest::newRow(value) << QString::fromLatin1(value) << false;
    for (const auto* value : { "", "on", "No", "NOX", "a\\b", "$b", "it's", "Perch\xe9" })
        QTest::newRow(*value ? value : "nothing") << QString::fromLatin1(value) << true;
}

void tst_NethVoicePhones::knowsValuesThatAreNotKept()
{
    QFETCH(QString, value);
    QFETCH(bool, isKept);
    QCOMPARE(!TancrediValue::problemOf(value).has_value(), isKept);
    if (isKept)
        QCOMPARE(TancrediValue::sent(TancrediValue::shown(value)).toString(u"null"_s), value);
    QVERIFY(TancrediValue::sent({}).isNull());
}

void tst_NethVoicePhones::plansPhones_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("expected");
    const QString phone = u"create phone:"_s + one;
    const QString link = u"create association:"_s + one;
    const auto row
        = [](const char* name, const QString& model, const QString& user, const QString& parameter,
              const QString& value, const QStringList& expected) {
              QTest::newRow(name) << model << user << parameter << value << expected;
          };
    row("nobody's", u"yealink-T54"_s, {}, {}, {}, { phone });
    row("somebody's", u"yealink-T54"_s, u"mario"_s, {}, {}, { phone, link });
    row("of a user without a number", u"yealink-T54"_s, u"anna"_s, {}, {},
        { phone, u"refused association:%1 pbx_link_missing"_s.arg(one) });
    row("of a user who is not in the site", u"yealink-T54"_s, u"carla"_s, {}, {},
        { phone, u"refused association:%1 pbx_link_missing"_s.arg(one) });
    row("without a model", {}, u"mario"_s, {}, {},
        { u"refused phone:%1 missing_value"_s.arg(one),
            u"refused association:%1 pbx_link_missing"_s.arg(one) });
    row("a value that is not kept", u"yealink-T54"_s, {}, u"linekey_label_1"_s, u"NONE"_s,
        { u"refused phone:%1 value_not_allowed"_s.arg(one) });
    row("a parameter nobody knows", u"yealink-T54"_s, {}, u"linekey_colour"_s, u"red"_s,
        { u"refused phone:%1 unknown_parameter"_s.arg(one) });
    row("what the PBX sets", u"yealink-T54"_s, {}, u"account_password_1"_s, u"NONE"_s, { phone });
    row("inherited", u"yealink-T54"_s, {}, u"language"_s, u"-"_s, { phone });
}

void tst_NethVoicePhones::plansPhones()
{
    QFETCH(QString, model);
    QFETCH(QString, user);
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    QFETCH(QStringList, expected);
    const NethVoiceDriver driver(NethVoiceTest::unknownAccess(1, u"x"_s));
    const auto person = [](const QString& main) {
        return QJsonObject { { "id"_L1, u"1"_s }, { "default_extension"_L1, main } };
    };
    const PbxState now { u"nethvoice"_s,
        { { "platform"_L1, u"ns8"_s },
            { "users"_L1,
                QJsonObject {
                    { "mario"_L1, person(u"201"_s) }, { "anna"_L1, person(u"none"_s) } } } },
        {} };
    Site site;
    for (const auto& name : { u"mario"_s, u"anna"_s }) {
        User added;
        added.username = name;
        site.users.append(added);
    }
    Phone phone;
    phone.mac = *MacAddress::parse(one);
    phone.model = model;
    phone.user = user;
    if (!parameter.isEmpty())
        phone.parameters.insert(parameter, value);
    site.phones.append(phone);
    const auto catalog = Catalog::load();
    DeployPlan plan = DeployPlanner::plan(driver, site, **catalog, now, {});
    plan.items.removeIf([](const DeployItem& planned) {
        return planned.kind != "phone"_L1 && planned.kind != "association"_L1;
    });
    QCOMPARE(PeopleBench::lines(plan), expected);
    for (const DeployItem& planned : plan.items)
        if (planned.kind == "phone"_L1 && !planned.refusal)
            for (const DeployField& field : planned.fields)
                QVERIFY(field.name != parameter || !parameter.startsWith(u"account_"));
}

void tst_NethVoicePhones::bringsAPhoneToItsUser()
{
    PeopleBench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    Phone& phone = bench.addPhone(one, u"mario"_s);
    phone.parameters = { { u"linekey_type_1"_s, u"blf"_s }, { u"linekey_value_1"_s, u"202"_s },
        { u"language"_s, u"-"_s }, { u"linekey_label_1"_s, QString() } };
    deploy(bench);
    QCOMPARE(writes(bench).mid(3),
        QStringList({ u"POST rest/physicalextensions"_s, u"POST tancredi/phones"_s,
            u"POST rest/physicalextensions"_s, u"POST rest/extensions/201/srtp/true"_s }));
    QCOMPARE(bench.seats(), (QMap<QString, QString> { { colons(one), u"201"_s } }));
    const QJsonObject variables = bench.variables(one);
    QCOMPARE(variables.value("linekey_value_1"_L1).toString(), u"202"_s);
    QVERIFY(variables.contains("linekey_label_1"_L1)); // set and empty
    QVERIFY(!variables.contains("language"_L1));
    QVERIFY(!bench.plan().hasWork());
    for (const QJsonValue& body : bench.bodies(phonesCall))
        QCOMPARE(body["mac"_L1].toString(), one);
}

void tst_NethVoicePhones::changesOneThingAtATime()
{
    PeopleBench bench;
    seated(bench);
    bench.site.phones.first().model = u"yealink-T46"_s;
    bench.site.phones.first().parameters.insert(u"language"_s, u"en"_s);
    deploy(bench);
    const QString path = u"PATCH tancredi/phones/"_s + one;
    QCOMPARE(writes(bench), QStringList({ u"PATCH rest/physicalextensions/"_s + one, path, path }));
    for (const QJsonValue& body : bench.bodies(u"^PATCH"_s))
        QCOMPARE(body.toObject().size(), 1);
    QCOMPARE(bench.variables(one).value("language"_L1).toString(), u"en"_s);
    QVERIFY(!bench.plan().hasWork());
}

void tst_NethVoicePhones::leavesAloneWhatThePbxSets()
{
    PeopleBench bench;
    seated(bench);
    QVERIFY(bench.variables(one).contains("account_extension_1"_L1));
    auto& parameters = bench.site.phones.first().parameters;
    parameters = { { u"account_password_1"_s, u"mine"_s }, { u"account_username_1"_s, u"x"_s },
        { u"language"_s, u"en"_s } };
    deploy(bench);
    for (const QJsonValue& body : bench.bodies(u"^PATCH"_s))
        QCOMPARE(body["variables"_L1].toObject().keys(), QStringList({ u"language"_s }));
    QVERIFY(!bench.plan().hasWork());
}

void tst_NethVoicePhones::removesWhatIsInherited()
{
    PeopleBench bench;
    bench.addPhone(one).parameters = { { u"language"_s, u"en"_s }, { u"time_format"_s, u"12"_s } };
    deploy(bench);
    bench.site.phones.first().parameters = { { u"language"_s, u"-"_s } };
    deploy(bench);
    QVERIFY(!bench.variables(one).contains("language"_L1));
    QVERIFY(bench.variables(one).contains("time_format"_L1)); // nothing is said of it
    QVERIFY(!bench.plan().hasWork());
}

/// Another go made it: refused as being there, it is read and brought up to date.
void tst_NethVoicePhones::readsWhatIsThereAlready()
{
    PeopleBench bench;
    bench.addPhone(one).parameters = { { u"language"_s, u"en"_s } };
    const DeployPlan plan = bench.plan();
    PeopleBench::Outcomes outcomes = bench.apply(plan);
    bench.site.phones.first().parameters = { { u"language"_s, u"it"_s } };
    DeployItem late = *plan.find(u"phone:"_s + one);
    for (DeployField& field : late.fields)
        field.after = field.name == "language"_L1 ? u"it"_s : field.after;
    outcomes = bench.apply({ { late }, {} });
    QCOMPARE(PeopleBench::ended(outcomes), u"done"_s);
    QCOMPARE(bench.peer.count(phonesCall), 2);
    QCOMPARE(bench.variables(one).value("language"_L1).toString(), u"it"_s);
}

void tst_NethVoicePhones::refusesAnotherModel()
{
    PeopleBench bench;
    bench.addPhone(one);
    const DeployPlan plan = bench.plan();
    bench.apply(plan);
    DeployItem other = *plan.find(u"phone:"_s + one);
    for (DeployField& field : other.fields)
        if (field.name == "model"_L1)
            field.after = u"yealink-T46"_s;
    const auto outcomes = bench.apply({ { other }, {} });
    const Outcome& outcome = outcomes.first();
    QVERIFY(outcome.end != Outcome::End::Done);
    QCOMPARE(outcome.error->code, ErrorCode::PbxItemDiffers);
    QCOMPARE(outcome.error->detail, u"model: yealink-T46 / yealink-T54"_s);
}

/// Adding a phone to the inventory once more takes it from whoever has it.
void tst_NethVoicePhones::doesNotTakeAPhoneFromItsUser()
{
    PeopleBench bench;
    seated(bench);
    QJsonObject state = bench.peer.state();
    QJsonObject scopes = state.value("scopes"_L1).toObject();
    scopes.remove(one); // somebody removed it from the provisioning
    state.insert("scopes"_L1, scopes);
    bench.peer.load(state);
    deploy(bench);
    QCOMPARE(writes(bench),
        QStringList({ u"PATCH rest/physicalextensions/"_s + one, u"POST tancredi/phones"_s }));
    QCOMPARE(bench.seats(), (QMap<QString, QString> { { colons(one), u"201"_s } }));
}

/// Models and defaults share the phones' name space.
void tst_NethVoicePhones::deletesNoScope()
{
    PeopleBench bench;
    const QByteArray before = bench.peer.dump();
    bench.now = bench.read();
    for (const auto& key : { u"defaults"_s, u"yealink-T54"_s, u"00:15:65:00:00:01"_s,
             u"00-15-65-00-00-0a"_s, QString() })
        for (const auto action : { DeployItem::Action::Delete, DeployItem::Action::Change,
                 DeployItem::Action::Create }) {
            const auto outcomes = bench.apply({ { item(action, u"phone"_s, key) }, {} });
            QCOMPARE(outcomes.first().error->code, ErrorCode::BadMac);
        }
    QVERIFY(writes(bench).isEmpty());
    QCOMPARE(bench.peer.dump(), before);
}

void tst_NethVoicePhones::deletesBothSides()
{
    PeopleBench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    deploy(bench);
    const QByteArray before = bench.read().bytes();
    bench.addPhone(one, u"mario"_s);
    deploy(bench);
    bench.site.phones.clear();
    bench.peer.clearLog();
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::lines(plan),
        QStringList({ u"delete association:"_s + one, u"delete phone:"_s + one }));
    QVERIFY(plan.irreversible().isEmpty());
    // Killed between the two sides it is gone on with.
    bench.peer.addFault({ Kind::CutBefore, u"DELETE /tancredi"_s, 1, 0 });
    QVERIFY(PeopleBench::ended(bench.apply(plan)) != u"done"_s);
    bench.peer.clearFaults();
    QCOMPARE(PeopleBench::lines(bench.plan()), QStringList({ u"delete phone:"_s + one }));
    deploy(bench);
    QVERIFY(bench.seats().isEmpty());
    QCOMPARE(bench.read().bytes(), before);
}

/// A value that slipped through is noticed where it comes back.
void tst_NethVoicePhones::seesWhatWasNotKept()
{
    PeopleBench bench;
    bench.addPhone(one);
    deploy(bench);
    const auto outcomes = bench.apply({ { item(DeployItem::Action::Change, u"phone"_s, one,
                                            { { u"linekey_label_1"_s, {}, u"NONE"_s } }) },
        {} });
    QVERIFY(outcomes.first().end != Outcome::End::Done);
    QCOMPARE(outcomes.first().error->code, ErrorCode::PbxItemDiffers);
}

/// The PBX would move it silently and leave the old extension to nobody.
void tst_NethVoicePhones::movesAPhone()
{
    PeopleBench bench;
    seated(bench);
    bench.addUser(u"anna"_s, u"202"_s);
    bench.addPhone(two, u"mario"_s);
    deploy(bench);
    QCOMPARE(bench.seats().value(colons(two)), u"91201"_s);
    bench.site.phones[1].user = u"anna"_s;
    bench.peer.clearLog();
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::lines(plan), QStringList({ u"change association:"_s + two }));
    QCOMPARE(plan.irreversible(), QStringList({ u"association:"_s + two }));
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(writes(bench),
        QStringList({ u"DELETE rest/physicalextensions/91201"_s, u"POST rest/physicalextensions"_s,
            u"POST rest/extensions/202/srtp/true"_s }));
    QCOMPARE(bench.seats().value(colons(two)), u"202"_s);
    QVERIFY(!bench.extensions().contains(u"91201"_s));
    QVERIFY(!bench.plan().hasWork());
}

void tst_NethVoicePhones::leavesStrangersPhones()
{
    PeopleBench bench;
    seated(bench);
    bench.site = {};
    bench.addUser(u"anna"_s, u"202"_s);
    bench.addPhone(one, u"anna"_s);
    const DeployPlan plan = bench.plan();
    const DeployItem* const link = plan.find(u"association:"_s + one);
    QVERIFY(link && link->refusal);
    QCOMPARE(link->refusal->code, ErrorCode::PbxPhoneElsewhere);
    QCOMPARE(link->refusal->detail, u"mario"_s);
    bench.apply(plan);
    QCOMPARE(bench.seats(), (QMap<QString, QString> { { colons(one), u"201"_s } }));
}

void tst_NethVoicePhones::givesNinePhonesEightNumbers()
{
    PeopleBench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    for (int i = 1; i <= 9; ++i)
        bench.addPhone(u"00-15-65-00-01-0%1"_s.arg(i), u"mario"_s);
    const DeployPlan plan = bench.plan();
    const DeployItem* const ninth = plan.find(u"association:00-15-65-00-01-09"_s);
    QVERIFY(ninth && ninth->refusal);
    QCOMPARE(ninth->refusal->code, ErrorCode::TooManyDevices);
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.peer.count(associationCall + u'$'), 9 + 8);
    QVERIFY(!bench.plan().hasWork());
}

/// Two at once would get the same number, as it is looked for without a lock.
void tst_NethVoicePhones::gaugesNumbersOneByOne()
{
    NethVoiceSetup setup = PeopleBench::subscribed();
    PeopleBench bench(setup);
    bench.addUser(u"mario"_s, u"201"_s);
    bench.addUser(u"anna"_s, u"202"_s);
    for (int i = 1; i <= 3; ++i) {
        bench.addPhone(u"00-15-65-00-01-0%1"_s.arg(i), u"mario"_s);
        bench.addPhone(u"00-15-65-00-02-0%1"_s.arg(i), u"anna"_s);
    }
    bench.peer.setProcessing(std::chrono::milliseconds(15));
    const DeployPlan plan = bench.plan();
    bench.apply(plan);
    for (const DeployItem& planned : plan.items)
        if (planned.kind == "association"_L1)
            QCOMPARE(bench.seats().value(colons(planned.key)), planned.after(u"extension"_s));
    QVERIFY(bench.peer.mostAtOnce() > 1);
}

void tst_NethVoicePhones::keepsMigratedExtensions()
{
    PeopleBench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    bench.addPhone(one, u"mario"_s);
    deploy(bench);
    for (const QJsonValue& body : bench.bodies(associationCall + u'$'))
        QVERIFY(!body.toObject().contains("clear_temporary"_L1));
    QJsonObject state = bench.peer.state();
    QJsonArray devices = state.value("devices"_L1).toArray();
    devices.append(QJsonObject { { "id"_L1, u"70"_s }, { "type"_L1, u"temporaryphysical"_s },
        { "extension"_L1, u"91201"_s }, { "user_id"_L1, devices.first()["user_id"_L1] } });
    state.insert("devices"_L1, devices);
    bench.peer.load(state);
    bench.addPhone(two, u"mario"_s);
    bench.peer.clearLog();
    deploy(bench);
    QVERIFY(bench.bodies(associationCall + u'$').last()["clear_temporary"_L1].toBool());
}

/// Killed between the two requests, the flag alone is left to do.
void tst_NethVoicePhones::encryptsLater()
{
    PeopleBench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    bench.addPhone(one, u"mario"_s);
    const DeployPlan plan = bench.plan();
    bench.peer.addFault({ Kind::CutBefore, u"srtp"_s, 1, 0 });
    const auto outcomes = bench.apply(plan);
    bench.peer.clearFaults();
    QCOMPARE(outcomes.value(u"association:"_s + one).end, Outcome::End::Unknown);
    bench.peer.clearLog();
    const DeployPlan rest = bench.plan();
    QCOMPARE(PeopleBench::lines(rest), QStringList({ u"change association:"_s + one }));
    QVERIFY(rest.irreversible().isEmpty());
    deploy(bench);
    QCOMPARE(writes(bench), QStringList({ u"POST rest/extensions/201/srtp/true"_s }));
}

void tst_NethVoicePhones::doesNotAssociateTwice_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("isMade");
    QTest::newRow("cut before") << int(Kind::CutBefore) << false;
    QTest::newRow("cut after") << int(Kind::CutAfter) << true;
    QTest::newRow("half saved") << int(Kind::HalfSaved) << true;
    QTest::newRow("silent") << int(Kind::Silent) << false;
    QTest::newRow("empty") << int(Kind::Empty) << false;
    QTest::newRow("busy") << int(Kind::Busy) << false;
}

void tst_NethVoicePhones::doesNotAssociateTwice()
{
    QFETCH(int, fault);
    QFETCH(bool, isMade);
    PeopleBench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    bench.addPhone(one);
    deploy(bench);
    bench.site.phones.first().user = u"mario"_s;
    const DeployPlan plan = bench.plan();
    bench.peer.clearLog();
    bench.peer.addFault({ Kind(fault), associationCall, 1, 1 });
    const auto outcomes = bench.apply(plan);
    QCOMPARE(outcomes.first().end, Outcome::End::Unknown);
    QCOMPARE(bench.peer.count(associationCall + u'$'), 1);
    deploy(bench);
    QCOMPARE(bench.peer.count(associationCall + u'$'), isMade ? 1 : 2);
    QCOMPARE(bench.extensions(), QStringList({ u"201"_s }));
    QVERIFY(!bench.plan().hasWork());
}

/// Cut off after any single request, it comes to the same end.
void tst_NethVoicePhones::goesOnAfterAnything()
{
    const auto prepare = [](PeopleBench& bench) {
        User& mario = bench.addUser(u"mario"_s, u"201"_s);
        mario.groups = { u"sales"_s };
        mario.profile = u"Standard"_s;
        mario.hasVoicemail = mario.hasWebRtc = mario.hasMobileApp = true;
        mario.mobile = u"333"_s;
        mario.password = Secret(u"a-fixed-one"_s);
        bench.addPhone(one, u"mario"_s).parameters = { { u"language"_s, u"en"_s } };
    };
    PeopleBench model;
    prepare(model);
    deploy(model);
    model.peer.waitUntilSettled();
    const QByteArray expected = model.peer.dumpWithoutRandom();
    const auto most = writes(model).size();
    QVERIFY(most > 10);
    const QString anyWrite
        = u"^(POST|PATCH|DELETE) /(?!freepbx/rest/testauth|users-admin/[^/]+/api/login)"_s;
    for (int nth = 1; nth <= most; ++nth) {
        PeopleBench bench;
        prepare(bench);
        const DeployPlan plan = bench.plan();
        bench.peer.addFault({ nth % 3 == 0 ? Kind::CutBefore : Kind::CutAfter, anyWrite, nth, 1 });
        bench.apply(plan, true);
        bench.connectAnew();
        for (int visit = 0; visit < 3; ++visit) {
            const DeployPlan rest = bench.plan();
            if (!rest.hasWork())
                break;
            bench.apply(rest);
        }
        bench.peer.waitUntilSettled();
        QCOMPARE(QString::fromUtf8(bench.peer.dumpWithoutRandom()), QString::fromUtf8(expected));
    }
}

void tst_NethVoicePhones::takesItBack()
{
    PeopleBench bench;
    seated(bench);
    const PbxState before = bench.read();
    bench.site.phones.first().model = u"yealink-T46"_s;
    bench.site.phones.first().parameters = { { u"language"_s, u"en"_s } };
    bench.addPhone(two, u"mario"_s).parameters = { { u"language"_s, u"en"_s } };
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    QVERIFY(bench.read().bytes() != before.bytes());
    QCOMPARE(PeopleBench::ended(bench.undo(before, plan)), u"done"_s);
    QCOMPARE(bench.read().bytes(), before.bytes());
}

/// The number first: giving it takes the phone away.
void tst_NethVoicePhones::takesANewNumberBack()
{
    PeopleBench bench;
    seated(bench);
    const PbxState before = bench.read();
    bench.site.users.first().extension = u"205"_s;
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.seats().value(colons(one)), u"205"_s);
    QCOMPARE(PeopleBench::ended(bench.undo(before, plan)), u"done"_s);
    QCOMPARE(bench.seats().value(colons(one)), u"201"_s);
}

/// The PBX does not let go of one that a phone uses.
void tst_NethVoicePhones::givesAModelUpLast()
{
    PeopleBench bench;
    const QString own = u"yealink-T54-own"_s;
    bench.site.phoneModels.append({ own, u"yealink-T54"_s, u"Own"_s });
    bench.addPhone(one, {}, own);
    deploy(bench);
    bench.site.phoneModels.clear();
    bench.site.phones.first().model = u"yealink-T54"_s;
    deploy(bench);
    QVERIFY(!bench.peer.state().value("scopes"_L1).toObject().contains(own));
}

void tst_NethVoicePhones::waitsForTheAccount()
{
    PeopleBench bench;
    bench.addUser(u"mario"_s, u"201"_s);
    bench.addPhone(one, u"mario"_s);
    bench.peer.setReload(std::chrono::milliseconds(300));
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    std::optional<Status> settled;
    bench.driver->settle(plan.items, [&](const Status& status) { settled = status; });
    QTRY_VERIFY_WITH_TIMEOUT(settled.has_value(), 60'000);
    QVERIFY(settled->has_value());
    QCOMPARE(bench.variables(one).value("account_extension_1"_L1).toString(), u"201"_s);
}

void tst_NethVoicePhones::learnsThePassword()
{
    PeopleBench bench;
    seated(bench);
    const PbxState now = bench.read();
    QVERIFY(bench.driver->learn(bench.site, now));
    QVERIFY(!bench.site.phones.first().parameters.value(u"account_password_1"_s).isEmpty());
    QVERIFY(!bench.driver->learn(bench.site, now));
    QVERIFY(!bench.plan().hasWork());
}

void tst_NethVoicePhones::adoptsPhones()
{
    PeopleBench bench;
    seated(bench);
    bench.addUser(u"anna"_s, u"202"_s);
    deploy(bench);
    const PbxState before = bench.read();
    const Site site = bench.site;
    bench.site.phones.first().parameters = { { u"language"_s, u"en"_s } };
    bench.site.phones.first().model = u"yealink-T46"_s;
    bench.site.phones.first().user = u"anna"_s;
    bench.addPhone(two, u"mario"_s);
    deploy(bench);
    const PbxState after = bench.read();
    const Site wanted = std::exchange(bench.site, site);
    for (const DeployItem& changed : DeployPlanner::drift(*bench.driver, before, after))
        QVERIFY2(bench.driver->adopt(bench.site, changed, after), qPrintable(changed.id()));
    for (Phone& phone : bench.site.phones)
        phone.id.clear();
    QCOMPARE(bench.site.phones, wanted.phones);
    // And the other way round: what is gone goes.
    for (const DeployItem& changed : DeployPlanner::drift(*bench.driver, after, before))
        if (changed.key == two && changed.kind == "phone"_L1)
            QVERIFY(bench.driver->adopt(bench.site, changed, before));
    QCOMPARE(bench.site.phones.size(), 1);
}

void tst_NethVoicePhones::announcesPhones()
{
    PeopleBench bench(PeopleBench::subscribed(), true);
    bench.addUser(u"mario"_s, u"201"_s);
    bench.addPhone(one, u"mario"_s);
    bench.addPhone(u"0C-11-05-00-00-01"_s, {}, u"akuvox-SPR50P"_s);
    // By the address it would be sent to the service of another vendor.
    bench.addPhone(u"00-04-13-00-00-01"_s, {}, u"gigaset-Maxwell3"_s);
    const DeployPlan plan = bench.plan();
    const DeployItem* const announced = plan.find(u"redirect:"_s + one);
    QVERIFY(announced && !announced->refusal);
    QCOMPARE(announced->irreversible, u"redirect_claimed"_s);
    QCOMPARE(plan.items.last().kind, u"redirect"_s);
    QCOMPARE(
        plan.find(u"redirect:0C-11-05-00-00-01"_s)->refusal->code, ErrorCode::PbxFeatureAbsent);
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    const QString url = bench.peer.state().value("redirects"_L1).toObject().value(one).toString();
    QVERIFY2(url.startsWith(u"https://"), qPrintable(url));
    QVERIFY(!bench.plan().hasWork()); // of the same visit
    // After its configuration was fetched nobody sends it anywhere.
    QJsonObject state = bench.peer.state();
    QJsonObject scopes = state.value("scopes"_L1).toObject();
    QJsonObject scope = scopes.value(one).toObject();
    scope.remove("tok1"_L1);
    scopes.insert(one, scope);
    state.insert("scopes"_L1, scopes);
    bench.peer.load(state);
    bench.connectAnew();
    bench.peer.clearLog();
    QVERIFY(!bench.plan().hasWork());
    QCOMPARE(bench.peer.count(u"rps"_s), 0);
}

void tst_NethVoicePhones::announcesNoPhoneWithoutAnAccount()
{
    PeopleBench bench(PeopleBench::subscribed(), true);
    bench.addUser(u"mario"_s, u"201"_s);
    bench.addPhone(one, u"mario"_s);
    const DeployPlan plan = bench.plan();
    bench.peer.addFault({ Kind::Busy, associationCall, 2, 1 }); // the first is of the inventory
    const auto outcomes = bench.apply(plan);
    QCOMPARE(outcomes.value(u"redirect:"_s + one).end, Outcome::End::Failed);
    QCOMPARE(bench.peer.count(u"rps"_s), 0);
}

void tst_NethVoicePhones::saysThatNoReasonIsGiven()
{
    NethVoiceSetup setup = PeopleBench::subscribed();
    setup.hasRedirects = false;
    PeopleBench bench(setup, true);
    bench.addPhone(one);
    const auto outcomes = bench.deploy();
    const Outcome outcome = outcomes.value(u"redirect:"_s + one);
    QVERIFY(outcome.end != Outcome::End::Done);
    QVERIFY2(outcome.error->detail.endsWith(u"(empty)"), qPrintable(PeopleBench::told(outcome)));
    QVERIFY(!PeopleBench::told(outcome).contains(u"https://"));
}

QTEST_GUILESS_MAIN(tst_NethVoicePhones)
#include "tst_NethVoicePhones.moc"
