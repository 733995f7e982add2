// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceReload.h"
#include "tests/models/deploy/PeopleBench.h"
#include "tests/peers/TestCertificates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using NethVoiceTest::codeOf;

namespace {

const QString marioPhone = u"00-15-65-AA-BB-CC"_s;

Trunk voipTrunk()
{
    Trunk trunk;
    trunk.name = u"voip1"_s;
    trunk.provider = u"twt"_s;
    trunk.username = u"u0721"_s;
    trunk.password = Secret(u"CANARY-trunk"_s);
    trunk.number = u"0721405516"_s;
    trunk.codecs = { u"alaw"_s, u"g729"_s };
    return trunk;
}

Gateway isdnGateway()
{
    Gateway gateway;
    gateway.name = u"isdn"_s;
    gateway.model = u"TRI_ISDN_2"_s;
    gateway.mac = u"00:A0:BA:01:02:03"_s;
    gateway.address = u"192.168.1.100"_s;
    gateway.netmask = u"255.255.255.0"_s;
    gateway.gateway = u"192.168.1.1"_s;
    for (const QString& protocol : { u"pp"_s, u"pmp"_s }) {
        GatewayPort port;
        port.kind = PortKind::Bri;
        port.protocol = protocol;
        gateway.ports.append(port);
    }
    return gateway;
}

Gateway faxGateway()
{
    Gateway gateway = isdnGateway();
    gateway.name = u"fax"_s;
    gateway.model = u"ht802"_s;
    gateway.mac = u"00:0B:82:01:02:03"_s;
    gateway.address = u"192.168.1.101"_s;
    GatewayPort port;
    port.extension = u"203"_s;
    gateway.ports = { port };
    return gateway;
}

/// Something of every kind.
void fill(PeopleBench& bench)
{
    Site& site = bench.site;
    site.name = u"Rossi"_s;
    site.pbx = NethVoiceTest::accessTo(bench.peer).pbx;
    site.trunks = { voipTrunk() };
    User& mario = bench.addUser(u"mario"_s, u"201"_s);
    mario.name = u"Mario Rossi"_s;
    mario.mobile = u"3331234567"_s;
    mario.hasVoicemail = true;
    mario.profile = u"Standard"_s;
    mario.groups = { u"Sales"_s };
    mario.hasMobileApp = true;
    bench.addUser(u"anna"_s, u"202"_s).hasWebRtc = true;
    bench.addUser(u"fax"_s, u"203"_s);
    Phone& phone = bench.addPhone(marioPhone, u"mario"_s);
    phone.parameters = { { u"linekey_type_1"_s, u"blf"_s }, { u"linekey_value_1"_s, u"202"_s } };
    bench.addPhone(u"00-15-65-AA-BB-CD"_s);
    site.parameters.defaults = { { u"time_format"_s, u"12"_s } };
    site.parameters.models = { { u"yealink-T54"_s, { { u"brightness"_s, u"8"_s } } } };
    site.gateways = { isdnGateway(), faxGateway() };
    site.outboundRoutes = { { u"national_it"_s, { u"voip1"_s } } };
    site.inboundRoutes = { { u"0721405516"_s, {}, u"main"_s, u"201"_s } };
    PhonebookSource book;
    book.name = u"customers"_s;
    book.csv = "Name,Phone\nBianchi,0721111111\n";
    book.mapping = { { u"Name"_s, u"name"_s }, { u"Phone"_s, u"workphone"_s } };
    site.phonebooks = { book };
}

QString settled(PeopleBench& bench, const DeployPlan& plan, Error& error)
{
    const auto status = NethVoiceTest::awaited<Status>(
        [&](const auto& then) { bench.driver->settle(plan.items, then); });
    error = status && !*status ? status->error() : Error();
    return status ? codeOf(*status) : u"silent"_s;
}

} // namespace

class tst_NethVoiceDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }

    void everythingIsReadAndNothingThatChangesByItself_data();
    void everythingIsReadAndNothingThatChangesByItself();
    void whatAnswersNothingIsAskedOnceMore_data();
    void whatAnswersNothingIsAskedOnceMore();
    void aVersionMayLackSomething();
    void aGatewaysFileIsDoneWithout();
    void readingAsksAFewThingsAtOnce();
    void abortingAReadTellsNobody();

    void theReloadIsWaitedFor();
    void whatNeverComesIsNotConfirmed();
    void registeredPhonesAreToldToFetchTheirConfiguration();

    void anImportedSiteHasEverythingAndNothingToDo();
    void aPartNobodyHasIsRefused();
    void driversAreMadeForWhatTheyAreFor();

private:
    std::unique_ptr<PeopleBench> m_bench; ///< with one phone
    PbxState m_read;
};

void tst_NethVoiceDriver::initTestCase()
{
    m_bench = std::make_unique<PeopleBench>();
    m_bench->addPhone(marioPhone);
    QCOMPARE(PeopleBench::ended(m_bench->deploy()), u"done"_s);
    m_read = m_bench->read();
}

// Reading.

void tst_NethVoiceDriver::everythingIsReadAndNothingThatChangesByItself_data()
{
    QTest::addColumn<bool>("isNs8");
    QTest::newRow("NethServer 8") << true;
    QTest::newRow("NethServer 7") << false;
}

void tst_NethVoiceDriver::everythingIsReadAndNothingThatChangesByItself()
{
    QFETCH(bool, isNs8);
    NethVoiceSetup setup = PeopleBench::subscribed();
    setup.isNs8 = isNs8;
    PeopleBench bench(setup);
    const PbxState empty = bench.read();
    fill(bench);
    QCOMPARE(PeopleBench::ended(bench.deploy()), u"done"_s);
    const PbxState first = bench.read();
    bench.connectAnew();
    QCOMPARE(bench.read().bytes(), first.bytes());
    QVERIFY(first.bytes() != empty.bytes());

    const NethVoiceState state = NethVoiceState::of(first);
    QCOMPARE(state.isNs8(), isNs8);
    for (const auto* name : { "userlimits", "userprovider", "providers", "trunks", "users",
             "extensions", "manufacturers", "gateways", "inboundroutes", "groups", "profiles",
             "usergroups", "mobiles", "voicemails", "phonebooks", "defaults", "models", "phones",
             "files", "srtp" })
        QVERIFY2(!state.object(QString::fromLatin1(name)).isEmpty(), name);
    QVERIFY(!state.list(u"outboundroutes").isEmpty());
    QVERIFY(!state.list(u"routedefaults").isEmpty());
    const QJsonObject mario = state.object(u"users").value(u"mario"_s).toObject();
    QVERIFY(mario.value(u"devices"_s).toObject().contains(u"201"_s));
    QVERIFY(!state.object(u"users").contains(u"admin"_s));
    const QJsonObject phone = state.object(u"phones").value(marioPhone).toObject();
    QCOMPARE(phone.value(u"variables"_s).toObject().value(u"linekey_value_1"_s), u"202"_s);
    for (const auto* name : { "registered", "isConnected", "tok1", "tok2", "provisioning_url1",
             "mtime", "account_extension_1", "dndtoggle" })
        QVERIFY2(!first.bytes().contains('"' + QByteArray(name) + '"'), name);
    const auto back = PbxState::fromBytes(first.bytes());
    QVERIFY(back);
    QCOMPARE(bench.driver->objects(*back), bench.driver->objects(first));
}

void tst_NethVoiceDriver::whatAnswersNothingIsAskedOnceMore_data()
{
    using Kind = NethVoiceFault::Kind;
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    const QString rest = u"/freepbx/rest"_s;
    const QString tancredi = u"/tancredi/api/v1"_s;
    for (const QString& path : { u"/trunks"_s, u"/users/false"_s, u"/physicalextensions"_s,
             u"/devices/gateways/list/all"_s, u"/outboundroutes"_s, u"/inboundroutes"_s,
             u"/cti/groups"_s, u"/mobiles"_s, u"/voicemails"_s })
        QTest::addRow("%s is empty", qPrintable(path))
            << rest + path << int(Kind::Empty) << u"pbx_answer_empty"_s << u"GET "_s + path;
    for (const QString& path : { u"/defaults"_s, u"/models"_s, u"/phones"_s, u"/ringtones"_s })
        QTest::addRow("Tancredi's %s is empty", qPrintable(path))
            << tancredi + path << int(Kind::Empty) << u"pbx_answer_empty"_s << u"GET "_s + path;
    QTest::newRow("a body is empty") << tancredi + u"/phones/"_s + marioPhone << int(Kind::Empty)
                                     << u"pbx_answer_empty"_s << u"GET /phones/"_s + marioPhone;
    QTest::newRow("a page") << rest + u"/trunks"_s << int(Kind::NotJson) << u"pbx_answer_odd"_s
                            << u"GET /trunks"_s;
    QTest::newRow("a fault") << rest + u"/trunks"_s << int(Kind::Busy) << u"pbx_fault"_s
                             << u"GET /trunks"_s;
    QTest::newRow("all is well but the database")
        << rest + u"/trunks"_s << int(Kind::Error) << u"pbx_fault"_s << u"GET /trunks"_s;
    QTest::newRow("half an answer")
        << rest + u"/trunks"_s << int(Kind::CutAmid) << u"connection_lost"_s << NethVoiceTest::host;
}

void tst_NethVoiceDriver::whatAnswersNothingIsAskedOnceMore()
{
    QFETCH(QString, path);
    QFETCH(int, fault);
    QFETCH(QString, code);
    QFETCH(QString, subject);
    PeopleBench& bench = *m_bench;
    bench.peer.clearFaults();
    const QString match = u"^GET %1$"_s.arg(QRegularExpression::escape(path));
    const auto read = [&] {
        return NethVoiceTest::awaited<Result<PbxState>>([&](const auto& then) {
            bench.driver->read(then);
        }).value_or(fail(ErrorCode::Timeout));
    };
    bench.peer.clearLog();
    bench.peer.addFault({ .kind = NethVoiceFault::Kind(fault), .match = match });
    const auto again = read();
    QCOMPARE(codeOf(again), u"done"_s);
    QCOMPARE(again->bytes(), m_read.bytes());
    QCOMPARE(bench.peer.count(match), 2);

    bench.peer.addFault({ .kind = NethVoiceFault::Kind(fault), .match = match, .times = 0 });
    const auto never = read();
    QCOMPARE(codeOf(never), code);
    QCOMPARE(never.error().subject, subject);
}

void tst_NethVoiceDriver::aVersionMayLackSomething()
{
    TestCertificates certificates;
    QVERIFY(certificates.make(NethVoiceTest::host));
    const auto isAbsent = [](const QString& path) {
        return path.contains(u"/cti/") || path.endsWith(u"/mobiles")
            || path.endsWith(u"/voicemails") || path.endsWith(u"/phonebook/config")
            || path.endsWith(u"/defaults") || path.endsWith(u"/list/all");
    };
    QString odd;
    CannedWebServer server(NethVoiceTest::tlsOf(certificates.selfSigned(), certificates.key()),
        NethVoiceTest::loggingIn([&](const HttpRequest& request) {
            const bool isTancredi = request.path.startsWith(u"/tancredi");
            if (request.path.endsWith(odd) && !odd.isEmpty())
                return CannedWebServer::json("null");
            if (isAbsent(request.path) && !isTancredi && !request.path.endsWith(u"/list/all"))
                return CannedWebServer::json(R"({"message":"Not found"})", 404);
            if (request.path.endsWith(u"/inboundroutes"))
                return CannedWebServer::json(R"({"destinations":[],"routes":[]})");
            return CannedWebServer::json("[]"); // of PHP, an object as well
        }));
    QVERIFY(server.listen());
    PbxAccess access = NethVoiceTest::unknownAccess(server.port(), u"x"_s);
    access.accepted = NethVoiceTest::fingerprintOf(certificates.selfSigned());
    NethVoiceDriver driver(access);
    const auto open = NethVoiceTest::awaited<Status>([&](const auto& then) { driver.open(then); });
    QVERIFY(open && *open);
    const auto read = [&] {
        return NethVoiceTest::awaited<Result<PbxState>>([&](const auto& then) {
            driver.read(then);
        }).value_or(fail(ErrorCode::Timeout));
    };
    QCOMPARE(codeOf(read()), u"done"_s);
    for (const QString& path : { u"/rest/trunks"_s, u"/users/false"_s, u"/api/v1/phones"_s }) {
        odd = path; // nothing is no empty list
        QCOMPARE(codeOf(read()), u"pbx_answer_odd"_s);
    }
}

void tst_NethVoiceDriver::aGatewaysFileIsDoneWithout()
{
    PeopleBench bench;
    fill(bench);
    QCOMPARE(PeopleBench::ended(bench.deploy()), u"done"_s);
    QVERIFY(!NethVoiceState::of(bench.read()).object(u"gatewayfiles").isEmpty());
    for (const auto kind : { NethVoiceFault::Kind::Empty, NethVoiceFault::Kind::Busy,
             NethVoiceFault::Kind::NotJson }) {
        bench.peer.addFault({ .kind = kind, .match = u"/download/"_s, .times = 0 });
        QVERIFY(NethVoiceState::of(bench.read()).object(u"gatewayfiles").isEmpty());
        bench.peer.clearFaults();
    }
}

void tst_NethVoiceDriver::readingAsksAFewThingsAtOnce()
{
    PeopleBench bench;
    bench.peer.setProcessing(std::chrono::milliseconds(5));
    bench.read();
    QVERIFY2(bench.peer.mostAtOnce() > 1 && bench.peer.mostAtOnce() <= 4,
        qPrintable(QString::number(bench.peer.mostAtOnce())));
}

void tst_NethVoiceDriver::abortingAReadTellsNobody()
{
    PeopleBench bench;
    int calls = 0;
    bench.driver->read([&](const auto&) { ++calls; });
    bench.driver->settle({}, [&](const auto&) { ++calls; });
    bench.driver->abort();
    bench.driver->read([&](const auto&) { ++calls; });
    bench.driver->abort();
    QVERIFY(!bench.read().content.isEmpty());
    QCOMPARE(calls, 0);
}

// The reload.

void tst_NethVoiceDriver::theReloadIsWaitedFor()
{
    PeopleBench bench;
    fill(bench);
    bench.peer.setReload(std::chrono::milliseconds(300));
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    Error error;
    QCOMPARE(settled(bench, plan, error), u"done"_s);
    QVERIFY(bench.variables(marioPhone).contains(u"account_extension_1"_s));
}

void tst_NethVoiceDriver::whatNeverComesIsNotConfirmed()
{
    PeopleBench bench;
    bench.site.trunks = { voipTrunk() };
    bench.peer.setReload(std::chrono::hours(1));
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::ended(bench.apply(plan)), u"done"_s);
    Error error;
    QCOMPARE(settled(bench, plan, error), u"pbx_not_confirmed"_s);
    QCOMPARE(error.subject, u"trunk:voip1"_s);
    QCOMPARE(error.detail, u"1 / 1"_s);
}

void tst_NethVoiceDriver::registeredPhonesAreToldToFetchTheirConfiguration()
{
    TestCertificates certificates;
    QVERIFY(certificates.make(NethVoiceTest::host));
    QStringList told;
    CannedWebServer server(NethVoiceTest::tlsOf(certificates.selfSigned(), certificates.key()),
        NethVoiceTest::loggingIn([&](const HttpRequest& request) {
            if (request.method == "GET")
                return CannedWebServer::json(R"([{"username":"mario","devices":[
                    {"mac":"00:15:65:AA:BB:CC","extension":"201","registered":true},
                    {"mac":"00:15:65:AA:BB:CD","extension":"91201","registered":false},
                    {"mac":"00:15:65:AA:BB:CE","extension":"92201","registered":true},
                    {"mac":null,"extension":"93201","registered":true}]}])");
            told.append(request.path + u' ' + QString::fromUtf8(request.body));
            return CannedWebServer::json("", 500); // of no matter
        }));
    QVERIFY(server.listen());
    PbxAccess access = NethVoiceTest::unknownAccess(server.port(), u"x"_s, 40);
    access.accepted = NethVoiceTest::fingerprintOf(certificates.selfSigned());
    NethVoiceSession session(access);
    QCOMPARE(codeOf(NethVoiceTest::opened(session)), u"done"_s);
    NethVoiceReload reload(session);
    int asked = 0;
    const NethVoiceReload::Wait wait { u"x:1"_s,
        [&](NethVoiceSession& with, const std::function<void(bool)>& then) {
            with.later({}, [&asked, then] { then(++asked == 3); });
        } };
    const auto settle = [&](const QString& kind, const QString& key) {
        told.clear();
        DeployItem item;
        item.kind = kind;
        item.key = key;
        const auto status = NethVoiceTest::awaited<Status>([&](const auto& then) {
            reload.wait({ wait }, NethVoiceReload::phonesOf({ item }), then);
        });
        told.sort();
        return status && *status;
    };
    const QString one = uR"(/freepbx/rest/phones/reconfigure {"extension":"201"})"_s;
    const QString other = uR"(/freepbx/rest/phones/reconfigure {"extension":"92201"})"_s;
    QVERIFY(settle(u"phone"_s, marioPhone));
    QCOMPARE(asked, 3);
    QCOMPARE(told, QStringList({ one }));
    asked = 2;
    QVERIFY(settle(u"defaults"_s, u"time_format"_s));
    QCOMPARE(told, QStringList({ one, other }));
    asked = 2;
    QVERIFY(settle(u"trunk"_s, u"voip1"_s));
    QCOMPARE(told, QStringList());
}

// A site from what is there.

void tst_NethVoiceDriver::anImportedSiteHasEverythingAndNothingToDo()
{
    PeopleBench bench;
    fill(bench);
    QCOMPARE(PeopleBench::ended(bench.deploy()), u"done"_s);
    bench.driver->learn(bench.site, bench.read());
    const Site first = bench.site;

    const PbxState found = bench.read();
    Site site;
    QStringList notes;
    bench.driver->import(site, *bench.catalog, found, notes);
    QCOMPARE(site.name, NethVoiceTest::host);
    QCOMPARE(site.pbx, NethVoiceTest::accessTo(bench.peer).pbx);
    QCOMPARE(site.trunks.size(), 1);
    QCOMPARE(site.trunks.first().username, u"u0721"_s);
    QCOMPARE(site.trunks.first().password, Secret(u"CANARY-trunk"_s));
    QCOMPARE(site.trunks.first().codecs, first.trunks.first().codecs);
    QCOMPARE(site.users.size(), 3);
    const User* mario = site.user(u"mario"_s);
    QVERIFY(mario);
    QCOMPARE(mario->name, u"Mario Rossi"_s);
    QCOMPARE(mario->extension, u"201"_s);
    QCOMPARE(mario->mobile, u"3331234567"_s);
    QVERIFY(mario->hasVoicemail && mario->hasMobileApp && site.user(u"anna"_s)->hasWebRtc);
    QCOMPARE(mario->groups, QStringList({ u"Sales"_s }));
    QCOMPARE(mario->profile, u"Standard"_s);
    const Phone* phone = site.phone(*MacAddress::parse(marioPhone));
    QVERIFY(phone && site.phones.size() == 2);
    QCOMPARE(phone->user, u"mario"_s);
    QCOMPARE(phone->model, u"yealink-T54"_s);
    QCOMPARE(phone->parameters.value(u"linekey_value_1"_s), u"202"_s);
    QCOMPARE(site.parameters.defaults.value(u"time_format"_s), u"12"_s);
    QCOMPARE(site.gateways.size(), 2);
    QCOMPARE(site.outboundRoutes.size(), 1);
    QCOMPARE(site.outboundRoutes, first.outboundRoutes);
    QCOMPARE(site.inboundRoutes, first.inboundRoutes);

    bench.site = site;
    bench.created.clear(); // a new site has made nothing there
    const DeployPlan plan = bench.plan();
    QCOMPARE(PeopleBench::lines(plan).join(u", "), QString());
    QVERIFY(!plan.hasWork());
}

void tst_NethVoiceDriver::aPartNobodyHasIsRefused()
{
    PeopleBench bench;
    DeployItem item;
    item.kind = u"fountain"_s;
    item.key = u"1"_s;
    const auto outcome = NethVoiceTest::awaited<Outcome>(
        [&](const auto& then) { bench.driver->apply(item, then); });
    QVERIFY(outcome && outcome->error);
    QCOMPARE(PeopleBench::told(*outcome), u"failed pbx_feature_absent fountain:1 fountain"_s);
    Site site;
    QCOMPARE(codeOf(bench.driver->adopt(site, item, bench.read())), u"pbx_feature_absent"_s);
}

void tst_NethVoiceDriver::driversAreMadeForWhatTheyAreFor()
{
    PbxAccess access;
    access.pbx.kind = u"nethvoice"_s;
    const auto driver = PbxDrivers::make(access);
    QVERIFY(driver);
    QCOMPARE(driver->kind(), u"nethvoice"_s);
    QSet<QString> kinds;
    for (const DeployStage& stage : driver->stages())
        kinds.insert(stage.kind);
    QCOMPARE(kinds.size(), driver->stages().size());
    QCOMPARE(driver->stages().first().kind, u"user"_s);
    access.pbx.kind = u"tvox"_s;
    QVERIFY(!PbxDrivers::make(access)); // people type there
}

QTEST_GUILESS_MAIN(tst_NethVoiceDriver)
#include "tst_NethVoiceDriver.moc"
