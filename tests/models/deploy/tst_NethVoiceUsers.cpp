// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deploy/PeopleBench.h"

using namespace Qt::StringLiterals;
using Kind = NethVoiceFault::Kind;

namespace {

const QString mainCall = u"POST /freepbx/rest/mainextensions"_s;

/// Accounts and numbers as they were before anybody came.
void people(PeopleBench& bench, const QMap<QString, QString>& mains)
{
    for (auto it = mains.begin(); it != mains.end(); ++it)
        bench.addUser(it.key(), *it);
    const QString ended = PeopleBench::ended(bench.deploy());
    if (ended != u"done"_s)
        qFatal("%s", qPrintable(ended));
    bench.peer.waitUntilSettled();
    bench.created.clear();
    bench.peer.clearLog();
}

User& user(PeopleBench& bench, const QString& username)
{
    for (User& candidate : bench.site.users)
        if (candidate.username == username)
            return candidate;
    qFatal("no such user");
}

} // namespace

/// Users, their numbers and what they have of the client.
class tst_NethVoiceUsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAccounts_data();
    void makesAccounts();
    void refusesAccounts_data();
    void refusesAccounts();
    void makesManyAtOnce();
    void keepsThePassword();
    void tellsAnAccountWithoutPassword();
    void findsAnAccountMadeWithoutAnAnswer();
    void removesWhatItMade();

    void plansNumbers_data();
    void plansNumbers();
    void sendsNoNumberThatIsThere();
    void swapsNumbers();
    void changesANumberAtTheLimit();
    void changesANumberWithAllThatHangsOnIt();
    void doesNotSendANumberTwice_data();
    void doesNotSendANumberTwice();
    void tellsADamagedUser();

    void setsWhatTheClientHas();
    void takesItBack();
    void readsMobilesBack();
    void readsBrowserTelephonesBack();
    void makesNoSecondDevice();
    void leavesWhatIsNotSaid();
    void importsAndHasNothingToDo();
    void adoptsWhatChanged();
};

void tst_NethVoiceUsers::makesAccounts_data()
{
    QTest::addColumn<bool>("isNs8");
    QTest::addColumn<QString>("portalPassword");
    QTest::addColumn<QString>("expected"); ///< the request that makes it
    QTest::newRow("NethServer 7") << false << u"x"_s << u"POST /freepbx/rest/users"_s;
    QTest::newRow("NethServer 8, by the portal")
        << true << u"CANARY-nethvoice"_s << u"POST /users-admin/dir.example.net/api/add-user"_s;
    QTest::newRow("NethServer 8, the portal does not know the administrator")
        << true << u"another"_s << u"POST /freepbx/rest/csv/csvimport"_s;
}

void tst_NethVoiceUsers::makesAccounts()
{
    QFETCH(bool, isNs8);
    NethVoiceSetup setup = PeopleBench::subscribed();
    setup.isNs8 = isNs8;
    QFETCH(QString, portalPassword);
    setup.portalPassword = portalPassword;
    setup.sync = setup.csvImport = std::chrono::milliseconds(200);
    PeopleBench bench(setup);
    bench.addUser(u"mario"_s, u"201"_s).name = u"Rossi, Mario"_s;
    bench.addUser(u"anna"_s, u"202"_s);
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::lines(plan),
        QStringList({ u"create user:mario"_s, u"create user:anna"_s,
            u"create main_extension:mario"_s, u"create main_extension:anna"_s }));
    QCOMPARE(plan.find(u"user:mario"_s)->irreversible.isEmpty(), isNs8);
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    QFETCH(QString, expected);
    QVERIFY2(bench.peer.count(expected) > 0, qPrintable(bench.peer.lines().join(u'\n')));
    QCOMPARE(bench.userRow(u"mario"_s).value("displayname"_L1).toString(), u"Rossi, Mario"_s);
    QCOMPARE(bench.userRow(u"mario"_s).value("default_extension"_L1).toString(), u"201"_s);
    QVERIFY(!bench.plan().hasWork());
    // A list with numbers in it would have deleted and made them anew.
    for (const QJsonValue& body : bench.bodies(u"^POST.*csvimport"_s)) {
        const QByteArray list = QByteArray::fromBase64(body["file"_L1].toString().toLatin1());
        QVERIFY(!list.isEmpty() && !list.contains("201"));
        for (const QByteArray& line : list.split('\n'))
            QVERIFY(!line.trimmed().isEmpty() && line.count(',') >= 9);
    }
}

void tst_NethVoiceUsers::refusesAccounts_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QJsonObject>("provider");
    const QJsonObject local { { "configured"_L1, 1 }, { "type"_L1, u"ldap"_s }, { "local"_L1, 1 },
        { "domain"_L1, u"dir.example.net"_s } };
    QJsonObject remote = local;
    remote.insert("local"_L1, 0);
    QJsonObject none = local;
    none.insert("configured"_L1, 0);
    QTest::newRow("a digit in front") << u"2mario"_s << local;
    QTest::newRow("a blank") << u"mario rossi"_s << local;
    QTest::newRow("a directory somewhere else") << u"mario"_s << remote;
    QTest::newRow("no directory") << u"mario"_s << none;
}

void tst_NethVoiceUsers::refusesAccounts()
{
    QFETCH(QString, username);
    QFETCH(QJsonObject, provider);
    PeopleBench bench;
    bench.addUser(username, u"201"_s);
    PbxState now = bench.read();
    now.content.insert("userprovider"_L1, provider);
    const DeployPlan plan = DeployPlanner::plan(*bench.driver, bench.site, *bench.catalog, now, {});
    QCOMPARE(PeopleBench::lines(plan),
        QStringList({ u"refused user:%1 pbx_user_unknown"_s.arg(username),
            u"refused main_extension:%1 pbx_link_missing"_s.arg(username) }));
}

void tst_NethVoiceUsers::makesManyAtOnce()
{
    PeopleBench bench;
    for (int i = 0; i < 60; ++i)
        bench.addUser(u"user%1"_s.arg(i));
    QCOMPARE(PeopleBench::ended(bench.deploy()), u"done"_s);
    QCOMPARE(bench.peer.count(u"add-user"_s), 60);
    QCOMPARE(bench.peer.count(u"POST /freepbx/rest/users/sync"_s), 1);
    // Read at the beginning and once as the proof.
    QCOMPARE(bench.peer.count(u"GET /freepbx/rest/users/false"_s), 2);
}

void tst_NethVoiceUsers::keepsThePassword()
{
    PeopleBench bench;
    bench.addUser(u"mario"_s);
    bench.addUser(u"anna"_s).password = Secret(u"typed-by-hand"_s);
    QCOMPARE(PeopleBench::ended(bench.deploy()), u"done"_s);
    QVERIFY(bench.driver->learn(bench.site, bench.read()));
    const auto bodies = bench.bodies(u"add-user"_s);
    QCOMPARE(bodies.size(), 2);
    for (const QJsonValue& body : bodies)
        QCOMPARE(user(bench, body["user"_L1].toString()).password.reveal(),
            body["password"_L1].toString());
    QCOMPARE(user(bench, u"anna"_s).password.reveal(), u"typed-by-hand"_s);
    QVERIFY(user(bench, u"mario"_s).password.reveal().size() >= 12);
    QVERIFY(!bench.driver->learn(bench.site, bench.read()));
    // Known before anything is sent: whoever keeps it then cannot lose it.
    bench.addUser(u"carla"_s);
    const DeployPlan plan = bench.plan();
    QVERIFY(bench.driver->prepare(plan));
    QVERIFY(bench.driver->learn(bench.site, bench.now));
    QVERIFY(!bench.driver->prepare(plan));
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.bodies(u"add-user"_s).last()["password"_L1].toString(),
        user(bench, u"carla"_s).password.reveal());
}

/// Made in two steps: with the first alone nobody can log in.
void tst_NethVoiceUsers::tellsAnAccountWithoutPassword()
{
    NethVoiceSetup setup;
    setup.isNs8 = false;
    PeopleBench bench(setup);
    bench.addUser(u"mario"_s);
    bench.peer.addFault({ Kind::Busy, u"POST .*/users/mario/password"_s });
    const Outcome outcome = bench.deploy().value(u"user:mario"_s);
    QCOMPARE(outcome.end, Outcome::End::Failed);
    QVERIFY(outcome.error->detail.contains(u"password"_s));
}

void tst_NethVoiceUsers::findsAnAccountMadeWithoutAnAnswer()
{
    PeopleBench bench;
    bench.addUser(u"mario"_s);
    bench.addUser(u"anna"_s);
    const DeployPlan plan = bench.plan();
    bench.peer.addFault({ Kind::CutAfter, u"add-user"_s, 1, 1 });
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.peer.count(u"add-user"_s), 2);

    bench.addUser(u"carla"_s);
    const DeployPlan next = bench.plan();
    bench.peer.addFault({ Kind::CutBefore, u"add-user"_s, 1, 1 });
    const auto outcomes = bench.apply(next);
    QCOMPARE(outcomes.value(u"user:carla"_s).end, Outcome::End::Unknown);
    QCOMPARE(bench.peer.count(u"add-user"_s), 3);
    QCOMPARE(PeopleBench::ended(bench.deploy()), u"done"_s);
}

void tst_NethVoiceUsers::removesWhatItMade()
{
    PeopleBench bench;
    bench.addUser(u"old"_s, u"210"_s);
    people(bench, {});
    const PbxState before = bench.read();
    bench.addUser(u"mario"_s, u"201"_s);
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    const DeployPlan back = bench.planBack(before, { u"main_extension:mario"_s, u"user:mario"_s });
    QCOMPARE(back.irreversible().size(), 1);
    QCOMPARE(PeopleBench::ended(bench.apply(back)), u"done"_s);
    QCOMPARE(bench.read().bytes(), before.bytes());
    QVERIFY(!bench.extensions().contains(u"201"_s));
}

void tst_NethVoiceUsers::plansNumbers_data()
{
    QTest::addColumn<QStringList>("found"); ///< user number
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QJsonObject>("state");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QStringList& found, const QStringList& wanted,
                         const QStringList& expected, const QJsonObject& state = {}) {
        QTest::newRow(name) << found << wanted << state << expected;
    };
    const QJsonObject limit { { "userlimits"_L1,
        QJsonObject { { "limit"_L1, 2 }, { "configured"_L1, 2 } } } };
    row("nothing said", { u"a 201"_s }, { u"a"_s }, {});
    row("the same", { u"a 201"_s }, { u"a 201"_s }, {});
    row("a first one", { u"a"_s }, { u"a 201"_s }, { u"create main_extension:a"_s });
    row("another one", { u"a 201"_s }, { u"a 205"_s },
        { u"change main_extension:a main_extension_changed"_s });
    row("taken by a user", { u"a"_s, u"b 201"_s }, { u"a 201"_s },
        { u"refused main_extension:a number_taken 201 b"_s });
    row("taken by a user's device", { u"a"_s, u"b 201"_s }, { u"a 91201"_s },
        { u"refused main_extension:a pbx_number_dangerous 91201 b"_s });
    row("taken by an extension of nobody", { u"a"_s }, { u"a 201"_s },
        { u"refused main_extension:a number_taken 201 93201"_s },
        { { "extensions"_L1, QJsonObject { { "93201"_L1, QJsonObject() } } } });
    row("taken by a trunk", { u"a"_s }, { u"a 201"_s },
        { u"refused main_extension:a number_taken 201 201"_s },
        { { "trunks"_L1,
            QJsonObject { { "1"_L1,
                QJsonObject { { "name"_L1, u"201"_s }, { "channelid"_L1, u"201"_s } } } } } });
    row("given up in the same plan, who gives first", { u"a 201"_s, u"b 202"_s },
        { u"a 202"_s, u"b 203"_s },
        { u"change main_extension:b main_extension_changed"_s,
            u"change main_extension:a main_extension_changed"_s });
    row("in a ring", { u"a 201"_s, u"b 202"_s }, { u"a 202"_s, u"b 201"_s },
        { u"change main_extension:a main_extension_changed"_s,
            u"change main_extension:b main_extension_changed"_s });
    row("not given up after all", { u"a 201"_s, u"b 202"_s, u"c 203"_s },
        { u"a 202"_s, u"b 203"_s },
        { u"refused main_extension:b number_taken 203 c"_s,
            u"refused main_extension:a number_taken 202 b"_s });
    row("another user's number ends like the old one", { u"a 01"_s, u"b 2001"_s }, { u"a 05"_s },
        { u"refused main_extension:a pbx_number_dangerous 01 2001 (b)"_s });
    row("another user's number would end like the new one", { u"a"_s, u"b 2001"_s }, { u"a 01"_s },
        { u"refused main_extension:a pbx_number_dangerous 01 b"_s });
    row("the new one ends like another user's", { u"a 01"_s, u"b"_s }, { u"b 2001"_s },
        { u"refused main_extension:b pbx_number_dangerous 2001 a"_s });
    row("an extension of nobody ends like the old one", { u"a 01"_s }, { u"a 05"_s },
        { u"refused main_extension:a pbx_number_dangerous 01 1201"_s },
        { { "extensions"_L1,
            QJsonObject { { "01"_L1, QJsonObject() }, { "1201"_L1, QJsonObject() } } } });
    row("a ninth user", { u"a 201"_s, u"b 202"_s, u"c"_s }, { u"c 203"_s },
        { u"refused main_extension:c pbx_user_limit c 2"_s }, limit);
    row("another number at the limit", { u"a 201"_s, u"b 202"_s }, { u"a 203"_s },
        { u"change main_extension:a main_extension_changed"_s }, limit);
    row("like a device's", { u"a"_s }, { u"a 9201"_s },
        { u"create main_extension:a number_looks_like_device"_s });
}

void tst_NethVoiceUsers::plansNumbers()
{
    QFETCH(QStringList, found);
    QFETCH(QStringList, wanted);
    QFETCH(QJsonObject, state);
    const NethVoiceDriver driver(NethVoiceTest::unknownAccess(1, u"x"_s));
    PbxState now { u"nethvoice"_s, { { "platform"_L1, u"ns8"_s } }, {} };
    QJsonObject users;
    for (const QString& line : found)
        users.insert(line.section(u' ', 0, 0),
            QJsonObject { { "id"_L1, u"1"_s },
                { "default_extension"_L1,
                    line.contains(u' ') ? line.section(u' ', 1) : u"none"_s } });
    now.content.insert("users"_L1, users);
    for (auto it = state.begin(); it != state.end(); ++it)
        now.content.insert(it.key(), *it);
    Site site;
    for (const QString& line : wanted) {
        User user;
        user.username = line.section(u' ', 0, 0);
        user.extension = line.section(u' ', 1);
        site.users.append(user);
    }
    const auto catalog = Catalog::load();
    QStringList told;
    const auto plan = DeployPlanner::plan(driver, site, **catalog, now, {});
    for (const DeployItem& item : plan.items) {
        if (item.kind != "main_extension"_L1 || item.action == DeployItem::Action::Unchanged)
            continue;
        QStringList words { deployActionName(item.action), item.id() };
        if (item.refusal)
            words += { errorCodeName(item.refusal->code), item.refusal->subject,
                item.refusal->detail };
        words += item.irreversible;
        words += item.notes;
        words.removeAll(QString());
        told.append(words.join(u' '));
    }
    QTEST(told, "expected");
}

/// The same number again would wipe every device of the user.
void tst_NethVoiceUsers::sendsNoNumberThatIsThere()
{
    PeopleBench bench;
    people(bench, { { u"mario"_s, u"201"_s } });
    QVERIFY(!bench.plan().hasWork());
    DeployItem item;
    item.kind = u"main_extension"_s;
    item.key = u"mario"_s;
    item.action = DeployItem::Action::Change;
    item.fields = { { u"extension"_s, u"200"_s, u"201"_s } }; // of an older plan
    QCOMPARE(PeopleBench::ended(bench.apply({ { item }, {} })), u"done"_s);
    QCOMPARE(bench.peer.count(mainCall), 0);
}

void tst_NethVoiceUsers::swapsNumbers()
{
    PeopleBench bench;
    people(bench, { { u"anna"_s, u"201"_s }, { u"mario"_s, u"202"_s } });
    user(bench, u"anna"_s).extension = u"202"_s;
    user(bench, u"mario"_s).extension = u"201"_s;
    QCOMPARE(PeopleBench::ended(bench.deploy()), u"done"_s);
    QCOMPARE(bench.userRow(u"anna"_s).value("default_extension"_L1).toString(), u"202"_s);
    QCOMPARE(bench.userRow(u"mario"_s).value("default_extension"_L1).toString(), u"201"_s);
    QVERIFY(!bench.plan().hasWork());
    QCOMPARE(bench.extensions(), QStringList({ u"201"_s, u"202"_s }));
    QCOMPARE(bench.peer.count(mainCall), 3); // one is freed first
}

void tst_NethVoiceUsers::changesANumberAtTheLimit()
{
    PeopleBench bench((NethVoiceSetup()));
    QMap<QString, QString> mains;
    for (int i = 1; i <= 8; ++i)
        mains.insert(u"user%1"_s.arg(i), u"20%1"_s.arg(i));
    people(bench, mains);
    user(bench, u"user1"_s).extension = u"250"_s;
    bench.addUser(u"ninth"_s, u"251"_s);
    const DeployPlan plan = bench.plan();
    QCOMPARE(plan.find(u"main_extension:ninth"_s)->refusal->code, ErrorCode::PbxUserLimit);
    const auto outcomes = bench.apply(plan);
    QCOMPARE(PeopleBench::ended(outcomes), u"done"_s);
    QCOMPARE(bench.userRow(u"user1"_s).value("default_extension"_L1).toString(), u"250"_s);
}

void tst_NethVoiceUsers::changesANumberWithAllThatHangsOnIt()
{
    PeopleBench bench;
    User& mario = bench.addUser(u"mario"_s, u"201"_s);
    mario.groups = { u"sales"_s };
    mario.hasVoicemail = mario.hasWebRtc = mario.hasMobileApp = true;
    mario.mobile = u"+39 333 1234567"_s;
    bench.addPhone(u"00:15:65:00:00:01"_s, u"mario"_s);
    bench.addPhone(u"00:15:65:00:00:02"_s, u"mario"_s);
    people(bench, {});
    User& changed = user(bench, u"mario"_s);
    changed.extension = u"205"_s;
    // What the site no longer speaks of stays all the same.
    changed.groups.clear();
    changed.hasWebRtc = false;
    bench.site.phones.removeLast();
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::lines(plan),
        QStringList({ u"change main_extension:mario"_s, u"change association:00-15-65-00-00-01"_s,
            u"change association:00-15-65-00-00-02"_s, u"change groups:mario"_s,
            u"change voicemail:mario"_s, u"change mobile_app:mario"_s, u"change webrtc:mario"_s }));
    QCOMPARE(plan.irreversible(), QStringList({ u"main_extension:mario"_s }));
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    QCOMPARE(bench.seats(),
        (QMap<QString, QString> {
            { u"00:15:65:00:00:01"_s, u"205"_s }, { u"00:15:65:00:00:02"_s, u"91205"_s } }));
    QVERIFY(!bench.plan().hasWork());
    QCOMPARE(bench.userRow(u"mario"_s).value("groups"_L1).toArray().size(), 1);
    QVERIFY(bench.peer.state().value("voicemails"_L1).toObject().contains(u"205"_s));
    for (const QJsonValue& device : bench.peer.state().value("devices"_L1).toArray())
        if (device["type"_L1] == "physical"_L1)
            QCOMPARE(device["srtp"_L1].toString(), u"1"_s);
    // Without the phones the technician is told.
    user(bench, u"mario"_s).extension = u"206"_s;
    const DeployPlan part = bench.plan({ u"users"_s });
    QVERIFY(part.find(u"main_extension:mario"_s)->notes.contains(u"phones_left_without_user"_s));
    // And without the number nothing that hangs on it is touched.
    QVERIFY(!bench.plan({ u"phones"_s }).hasWork());
}

void tst_NethVoiceUsers::doesNotSendANumberTwice_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("isMade");
    QTest::newRow("cut before") << int(Kind::CutBefore) << false;
    QTest::newRow("cut after") << int(Kind::CutAfter) << true;
    QTest::newRow("cut amid") << int(Kind::CutAmid) << true;
    QTest::newRow("half saved") << int(Kind::HalfSaved) << true;
    QTest::newRow("silent") << int(Kind::Silent) << false;
    QTest::newRow("empty") << int(Kind::Empty) << false;
    QTest::newRow("an error in a 200") << int(Kind::Error) << false;
}

void tst_NethVoiceUsers::doesNotSendANumberTwice()
{
    QFETCH(int, fault);
    QFETCH(bool, isMade);
    PeopleBench bench;
    people(bench, { { u"mario"_s, {} } });
    user(bench, u"mario"_s).extension = u"201"_s;
    const DeployPlan plan = bench.plan();
    bench.peer.addFault({ Kind(fault), mainCall, 1, 1 });
    const auto outcomes = bench.apply(plan);
    QCOMPARE(outcomes.value(u"main_extension:mario"_s).end, Outcome::End::Unknown);
    QCOMPARE(bench.peer.count(mainCall), 1);
    QCOMPARE(bench.plan().hasWork(), !isMade);
    QCOMPARE(PeopleBench::ended(bench.deploy()), u"done"_s);
    QCOMPARE(bench.peer.count(mainCall), isMade ? 1 : 2);
    QVERIFY(!bench.plan().hasWork());
}

/// A number that is refused costs the user the one that was there.
void tst_NethVoiceUsers::tellsADamagedUser()
{
    PeopleBench bench;
    people(bench, { { u"mario"_s, u"201"_s } });
    user(bench, u"mario"_s).extension = u"205"_s;
    const DeployPlan plan = bench.plan();
    QJsonObject state = bench.peer.state();
    state.insert("features"_L1, QJsonArray { u"205"_s }); // a queue nobody can list
    bench.peer.load(state);
    const auto outcomes = bench.apply(plan);
    QCOMPARE(outcomes.value(u"main_extension:mario"_s).end, Outcome::End::Unknown);
    user(bench, u"mario"_s).extension = u"206"_s;
    QCOMPARE(PeopleBench::lines(bench.plan()), QStringList({ u"create main_extension:mario"_s }));
}

void tst_NethVoiceUsers::setsWhatTheClientHas()
{
    PeopleBench bench;
    User& mario = bench.addUser(u"mario"_s, u"201"_s);
    mario.groups = { u"support"_s, u"sales"_s };
    mario.profile = u"Standard"_s;
    mario.hasVoicemail = mario.hasWebRtc = mario.hasMobileApp = true;
    mario.mobile = u"+39 333 1234567"_s;
    bench.addUser(u"anna"_s).profile = u"Nobody's"_s;
    bench.addUser(u"carla"_s).hasWebRtc = true;
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::lines(plan),
        QStringList({ u"create user:mario"_s, u"create user:anna"_s, u"create user:carla"_s,
            u"create main_extension:mario"_s, u"create profile:mario"_s,
            u"refused profile:anna pbx_link_missing"_s, u"create group:sales"_s,
            u"create group:support"_s, u"create groups:mario"_s, u"create mobile:mario"_s,
            u"create voicemail:mario"_s, u"create mobile_app:mario"_s, u"create webrtc:mario"_s,
            u"refused webrtc:carla pbx_link_missing"_s }));
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    QVERIFY(!bench.plan().hasWork());
    QCOMPARE(bench.userRow(u"mario"_s).value("mobile"_L1).toString(), u"00393331234567"_s);
    QCOMPARE(bench.userRow(u"mario"_s).value("profile"_L1).toString(), u"2"_s);
    QCOMPARE(bench.userRow(u"mario"_s).value("groups"_L1).toArray().size(), 2);
}

void tst_NethVoiceUsers::takesItBack()
{
    PeopleBench bench;
    people(bench, { { u"mario"_s, u"201"_s } });
    const PbxState before = bench.read();
    User& mario = user(bench, u"mario"_s);
    mario.groups = { u"sales"_s };
    mario.profile = u"Standard"_s;
    mario.hasVoicemail = mario.hasWebRtc = mario.hasMobileApp = true;
    mario.mobile = u"333"_s;
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    QVERIFY(bench.read().bytes() != before.bytes());
    QCOMPARE(PeopleBench::ended(bench.undo(before, plan)), u"done"_s);
    QCOMPARE(bench.read().bytes(), before.bytes());
}

/// The PBX says 200 of a user it does not know.
void tst_NethVoiceUsers::readsMobilesBack()
{
    PeopleBench bench;
    people(bench, { { u"mario"_s, u"201"_s } });
    user(bench, u"mario"_s).mobile = u"333"_s;
    const DeployPlan plan = bench.plan();
    QJsonObject state = bench.peer.state();
    state.insert("users"_L1, QJsonObject());
    bench.peer.load(state);
    const auto outcomes = bench.apply(plan);
    QCOMPARE(bench.peer.requests().last().status, 200);
    QVERIFY(outcomes.value(u"mobile:mario"_s).end != Outcome::End::Done);
    QCOMPARE(outcomes.value(u"mobile:mario"_s).error->code, ErrorCode::PbxItemDiffers);
}

/// Or that it made a device, when all numbers were taken.
void tst_NethVoiceUsers::readsBrowserTelephonesBack()
{
    PeopleBench bench;
    people(bench, { { u"mario"_s, u"201"_s } });
    user(bench, u"mario"_s).hasWebRtc = true;
    const DeployPlan plan = bench.plan();
    QJsonObject state = bench.peer.state();
    QJsonObject extensions = state.value("extensions"_L1).toObject();
    QJsonArray devices = state.value("devices"_L1).toArray();
    for (int prefix = 91; prefix <= 98; ++prefix)
        extensions.insert(QString::number(prefix) + u"201"_s, QJsonObject());
    devices.append(QJsonObject { { "id"_L1, u"900"_s }, { "extension"_L1, u"201"_s },
        { "type"_L1, u"physical"_s }, { "user_id"_L1, u"1"_s } });
    state.insert("extensions"_L1, extensions);
    state.insert("devices"_L1, devices);
    bench.peer.load(state);
    const auto outcomes = bench.apply(plan);
    QVERIFY2(outcomes.value(u"webrtc:mario"_s).end != Outcome::End::Done,
        qPrintable(bench.peer.lines().join(u'\n')));
    QCOMPARE(bench.peer.count(u"POST /freepbx/rest/webrtc"_s), 1);
}

void tst_NethVoiceUsers::makesNoSecondDevice()
{
    for (const auto& call : { u"mobileapp"_s, u"webrtc"_s }) {
        PeopleBench bench;
        people(bench, { { u"mario"_s, u"201"_s } });
        user(bench, u"mario"_s).hasWebRtc = call == "webrtc"_L1;
        user(bench, u"mario"_s).hasMobileApp = call != "webrtc"_L1;
        const DeployPlan plan = bench.plan();
        bench.peer.addFault({ Kind::CutAfter, u"POST /freepbx/rest/"_s + call, 1, 1 });
        const auto outcomes = bench.apply(plan);
        QCOMPARE(outcomes.first().end, Outcome::End::Unknown);
        QVERIFY(!bench.plan().hasWork());
        QCOMPARE(bench.peer.count(u"POST /freepbx/rest/"_s + call), 1);
    }
}

void tst_NethVoiceUsers::leavesWhatIsNotSaid()
{
    PeopleBench bench;
    User& mario = bench.addUser(u"mario"_s, u"201"_s);
    mario.groups = { u"sales"_s };
    mario.profile = u"Standard"_s;
    mario.hasVoicemail = mario.hasWebRtc = true;
    mario.mobile = u"333"_s;
    people(bench, {});
    const QByteArray before = bench.peer.dump();
    bench.site.users.clear();
    bench.addUser(u"mario"_s);
    QVERIFY(!bench.plan().hasWork());
    // Made by Doppino, it goes with what the site no longer wants.
    bench.created = { u"voicemail:mario"_s };
    QCOMPARE(PeopleBench::lines(bench.plan()), QStringList({ u"delete voicemail:mario"_s }));
    QCOMPARE(bench.peer.dump(), before);
}

void tst_NethVoiceUsers::importsAndHasNothingToDo()
{
    PeopleBench bench;
    User& mario = bench.addUser(u"mario"_s, u"201"_s);
    mario.groups = { u"sales"_s };
    mario.profile = u"Standard"_s;
    mario.hasVoicemail = mario.hasWebRtc = mario.hasMobileApp = true;
    mario.mobile = u"333"_s;
    bench.addPhone(u"00:15:65:00:00:01"_s, u"mario"_s)
        .parameters.insert(u"linekey_type_2"_s, u"blf"_s);
    people(bench, {});
    const User wanted = user(bench, u"mario"_s);
    bench.site = {};
    QStringList notes;
    bench.driver->import(bench.site, *bench.catalog, bench.read(), notes);
    QCOMPARE(bench.site.users.size(), 1);
    const User& found = bench.site.users.first();
    QCOMPARE(found.extension, wanted.extension);
    QCOMPARE(found.groups, wanted.groups);
    QCOMPARE(found.profile, wanted.profile);
    QCOMPARE(found.mobile, wanted.mobile);
    QVERIFY(found.hasVoicemail && found.hasWebRtc && found.hasMobileApp);
    QCOMPARE(bench.site.phones.size(), 1);
    QCOMPARE(bench.site.phones.first().user, u"mario"_s);
    QCOMPARE(bench.site.phones.first().model, u"yealink-T54"_s);
    QCOMPARE(bench.site.phones.first().parameters.value(u"linekey_type_2"_s), u"blf"_s);
    QCOMPARE(PeopleBench::lines(bench.plan()), QStringList());
}

void tst_NethVoiceUsers::adoptsWhatChanged()
{
    PeopleBench bench;
    people(bench, { { u"mario"_s, u"201"_s } });
    const PbxState before = bench.read();
    const Site site = bench.site;
    User& mario = user(bench, u"mario"_s);
    mario.groups = { u"sales"_s };
    mario.profile = u"Standard"_s;
    mario.hasVoicemail = mario.hasWebRtc = mario.hasMobileApp = true;
    mario.mobile = u"333"_s;
    mario.extension = u"205"_s;
    bench.addUser(u"anna"_s, u"206"_s);
    QCOMPARE(PeopleBench::ended(bench.deploy()), u"done"_s);
    const PbxState after = bench.read();
    const Site wanted = bench.site;
    bench.site = site;
    for (const DeployItem& item : DeployPlanner::drift(*bench.driver, before, after))
        if (item.kind != "group"_L1)
            QVERIFY2(bench.driver->adopt(bench.site, item, after), qPrintable(item.id()));
    for (Site* one : { &bench.site })
        for (User& user : one->users) {
            user.id.clear();
            user.password = {};
        }
    QCOMPARE(bench.site.users, wanted.users);
}

QTEST_GUILESS_MAIN(tst_NethVoiceUsers)
#include "tst_NethVoiceUsers.moc"
