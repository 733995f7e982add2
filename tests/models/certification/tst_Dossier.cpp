// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ProviderWriter.h"
#include "models/certification/CertificationJson.h"
#include "models/certification/CertificationRecorder.h"
#include "models/certification/CertificationStart.h"
#include "models/certification/CertifiedEntry.h"
#include "models/certification/DossierChanges.h"
#include "models/certification/DossierKeeper.h"
#include "models/core/SystemUser.h"
#include "models/site/SiteFile.h"
#include "tests/support/StoreFixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using DState = Dossier::State;
using RState = CertificationResult::State;

namespace {

const QString canary = u"CANARY-password"_s;

QByteArray planJson()
{
    return R"({"format":"doppino-certification-plan/1","id":"small","version":3,
      "title":{"en":"Small plan","it":"Piano piccolo"},"months_valid":24,
      "areas":[{"id":"connectivity","title":{"en":"Connectivity","it":"Connettività"}},
               {"id":"features","title":{"en":"Features","it":"Funzioni"}}],
      "inputs":[{"id":"own_number","title":{"en":"Own","it":"Proprio"},
                 "hint":{"en":"h","it":"h"},"form":"number","initial":"$number"}],
      "tests":[
       {"id":"resolve","area":"connectivity","title":{"en":"Name","it":"Nome"},
        "instructions":{"en":"i","it":"i"},"class":"ko","points":5,"check":"resolve",
        "evidence":["times"]},
       {"id":"unregister","area":"connectivity","title":{"en":"Leave","it":"Esce"},
        "instructions":{"en":"i","it":"i"},"class":"important","points":3,"check":"unregister",
        "evidence":["messages"]},
       {"id":"music","area":"features","title":{"en":"Music","it":"Musica"},
        "instructions":{"en":"Listen.","it":"Ascoltare."},"class":"ko","points":2,
        "evidence":["note"]}]})";
}

std::shared_ptr<const CertificationPlan> smallPlan()
{
    const auto plan = CertificationPlan::read(planJson(), u"small"_s);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().first().subject + plan.error().first().detail));
    return *plan;
}

/// Kept, as entries point into it.
const Catalog* catalogue()
{
    static const auto catalog = Catalog::load().value_or(nullptr);
    return catalog.get();
}

Dossier wholeDossier()
{
    const Provider* provider = catalogue()->provider(u"twt"_s);
    Dossier dossier;
    dossier.company = u"TWT S.p.A."_s;
    dossier.contact
        = { u"Anna Verdi"_s, u"+39 02 1234567"_s, u"anna@example.net"_s, u"lun-ven\n9-18"_s };
    dossier.providerId = u"twt"_s;
    dossier.entry = ProviderWriter::compact(*provider);
    dossier.trunk.name = u"prova"_s;
    dossier.trunk.provider = u"twt"_s;
    dossier.trunk.host = u"sip.example.net"_s;
    dossier.trunk.port = 5080;
    dossier.trunk.username = u"user1"_s;
    dossier.trunk.password = Secret(canary);
    dossier.trunk.number = u"0721405516"_s;
    dossier.trunk.numbers = { u"0721405520-0721405539"_s };
    dossier.trunk.codecs = { u"alaw"_s, u"g729"_s };
    dossier.trunk.channels = 4;
    return dossier;
}

CertificationRun startedRun(const Dossier& dossier)
{
    CertificationRun run = CertificationStart::run(
        smallPlan(), dossier, TrunkPlan::resolve(dossier.trunk, *catalogue()), u"Carla"_s);
    run.inputs = { { u"own_number"_s, u"0721405516"_s } };
    return run;
}

CertificationResult failedResult()
{
    CertificationResult result;
    result.testId = u"unregister"_s;
    result.state = RState::Failed;
    result.error = Error(
        ErrorCode::BindingDoubled, u"sip.example.net"_s, u"2 contacts"_s, Turn::SiteNetwork);
    result.note = u"seen twice"_s;
    result.tester = u"Carla"_s;
    result.startedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    result.elapsedMs = 1234;
    result.attempt = 2;
    result.facts = { { u"server"_s, u"a"_s }, { u"server"_s, u"b"_s }, { u"rtt_ms"_s, u"3"_s } };
    for (int i = 0; i < 3; ++i)
        result.messages.append({ 1'700'000'000'000'000 + i, i % 2 == 0, SipTransport::Tcp,
            { u"127.0.0.1"_s, 5060 }, { u"127.0.0.2"_s, 5061 }, "OPTIONS sip:a SIP/2.0\r\n\xff" });
    result.furtherMessages = 7;
    return result;
}

CertificationResult passed(const QString& testId)
{
    CertificationResult result;
    result.testId = testId;
    result.state = RState::Passed;
    result.attempt = 1;
    return result;
}

} // namespace

class tst_Dossier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void statesHaveNamesAndWays();
    void expiresByItself();
    void tellsWhatIsMissing_data();
    void tellsWhatIsMissing();
    void asksForWhatTheTemplateAsks();
    void suggestsWhatTheFactsSay_data();
    void suggestsWhatTheFactsSay();
    void ticketNamesWhatIsMissingFirst();
    void ticketIsWholeInBothLanguages();
    void logsWhatChanged();
    void logsNoPassword();
    void dossierComesBack();
    void sealsThePassword();
    void keepsASealedPassword();
    void needsNoVaultWithoutPassword();
    void refusesAnOlderVersion();
    void refusesADamagedDossier();
    void deletesWithEverything();
    void runAndResultsComeBack();
    void readsDamagedResults();
    void keepsOnlySoManyMessages();
    void fileOfARunHoldsEverythingAndNoSecret();
    void recorderKeepsWhatTheJobFinds();
    void recorderWaitsForABusyStore();
    void recorderSaysWhenItGivesUp();
    void attachmentsAreBounded();
    void runMovesItsDossier();
    void publishesOnlyWhatWasTested();

private:
    DossierKeeper keeper() { return DossierKeeper(*m_store); }
    [[nodiscard]] Dossier saved(Dossier dossier)
    {
        if (const Status status = keeper().save(dossier); !status)
            qFatal("%s", qPrintable(errorCodeName(status.error().code)));
        return dossier;
    }
    [[nodiscard]] CertificationRun kept(CertificationRun run)
    {
        if (!CertificationRecorder(m_store.get()).keep(run))
            qFatal("the run is not kept");
        return run;
    }
    [[nodiscard]] QByteArray stored() const
    {
        return StoreFixture::contentsOf(m_store->path())
            + StoreFixture::contentsOf(m_store->path() + u"-wal"_s);
    }
    void damage(const QString& sql)
    {
        const auto other = Database::open(m_store->path());
        QVERIFY(other);
        QVERIFY((*other)->run(sql));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void tst_Dossier::initTestCase() { QVERIFY(catalogue() && smallPlan()); }

void tst_Dossier::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    QVERIFY(m_store->setBusyTimeout(std::chrono::milliseconds(5)));
}

void tst_Dossier::statesHaveNamesAndWays()
{
    QSet<QString> names;
    QSet<DState> reached { DState::Contact };
    for (int i = 0; i <= int(DState::Expired); ++i) {
        const QString name = dossierStateName(DState(i));
        names.insert(name);
        QCOMPARE(dossierStateFromName(name), DState(i));
        const auto next = DossierFlow::next(DState(i));
        QVERIFY(!next.isEmpty() && !next.contains(DState(i)));
        QVERIFY(!next.contains(DState::Published) && !next.contains(DState::Expired));
        reached += QSet<DState>(next.begin(), next.end());
    }
    QCOMPARE(names.size(), 8);
    QCOMPARE(reached.size(), 6);
    QVERIFY(!dossierStateFromName(u"Contact"_s) && !dossierStateFromName({}));
}

void tst_Dossier::expiresByItself()
{
    Dossier dossier;
    dossier.state = DState::Published;
    dossier.expiresOn = QDate(2026, 11, 21);
    QCOMPARE(dossier.stateOn({ 2026, 11, 21 }), DState::Published);
    QCOMPARE(dossier.stateOn({ 2026, 11, 22 }), DState::Expired);
    dossier.state = DState::Testing; // tested again
    QCOMPARE(dossier.stateOn({ 2026, 11, 22 }), DState::Testing);
}

void tst_Dossier::tellsWhatIsMissing_data()
{
    QTest::addColumn<std::function<void(Dossier&)>>("change");
    QTest::addColumn<QStringList>("missing");
    using Change = std::function<void(Dossier&)>;
    QTest::newRow("nothing at all yet")
        << Change([](Dossier& d) { d = {}; })
        << QStringList { u"company"_s, u"contact_name"_s, u"contact_phone"_s, u"contact_email"_s,
               u"contact_availability"_s, u"trunk_host"_s, u"trunk_username"_s, u"trunk_password"_s,
               u"trunk_number"_s, u"trunk_channels"_s, u"entry"_s, u"run"_s };
    QTest::newRow("all but the run") << Change([](Dossier&) {}) << QStringList { u"run"_s };
    QTest::newRow("a sealed password is there") << Change([](Dossier& d) {
        d.trunk.password.clear();
        d.isPasswordSealed = true;
    }) << QStringList { u"run"_s };
    QTest::newRow("known by address, without template") << Change([](Dossier& d) {
        d.trunk.password.clear();
        d.trunk.username.clear();
        d.trunk.mode = u"ip"_s;
        d.entry.clear();
    }) << QStringList { u"entry"_s, u"run"_s };
    QTest::newRow("the template names the server") << Change([](Dossier& d) {
        d.trunk.host.clear();
        d.trunk.provider.clear();
    }) << QStringList { u"run"_s };
}

void tst_Dossier::tellsWhatIsMissing()
{
    QFETCH(std::function<void(Dossier&)>, change);
    QFETCH(QStringList, missing);
    Dossier dossier = wholeDossier();
    change(dossier);
    QCOMPARE(DossierFlow::missing(dossier), missing);
    for (const QString& key : missing)
        QVERIFY2(DossierFlow::missingText(key).size() > 10, qPrintable(key));
    CertificationScore score;
    score.failedKo = { u"a"_s };
    score.openKo = { u"b"_s };
    QCOMPARE(DossierFlow::missing(dossier, &score),
        missing + QStringList({ u"ko_failed"_s, u"ko_open"_s }));
}

void tst_Dossier::asksForWhatTheTemplateAsks()
{
    Dossier dossier = wholeDossier();
    dossier.trunk.username.clear();
    dossier.trunk.password.clear();
    QJsonObject entry = QJsonDocument::fromJson(dossier.entry).object();
    entry[u"credentials"_s] = QJsonArray { u"number"_s };
    dossier.entry = QJsonDocument(entry).toJson();
    QCOMPARE(DossierFlow::missing(dossier), QStringList { u"run"_s });
}

void tst_Dossier::suggestsWhatTheFactsSay_data()
{
    QTest::addColumn<DState>("state");
    QTest::addColumn<int>("ko"); ///< failed KO tests; -1 = there is no run
    QTest::addColumn<int>("open");
    QTest::addColumn<DState>("suggested");
    QTest::newRow("a trunk is there") << DState::Contact << -1 << 0 << DState::Testing;
    QTest::newRow("all KO passed") << DState::Testing << 0 << 0 << DState::Passed;
    QTest::newRow("a KO open") << DState::Testing << 0 << 1 << DState::Testing;
    QTest::newRow("a KO failed") << DState::Testing << 1 << 1 << DState::IssuesOpen;
    QTest::newRow("mended") << DState::IssuesOpen << 0 << 0 << DState::Passed;
    QTest::newRow("given up") << DState::Failed << 1 << 0 << DState::Failed;
    QTest::newRow("given up, not tested again") << DState::Failed << 0 << 1 << DState::Failed;
    QTest::newRow("given up and mended") << DState::Failed << 0 << 0 << DState::Passed;
    QTest::newRow("published") << DState::Published << 0 << 0 << DState::Published;
    QTest::newRow("published, then broken") << DState::Published << 1 << 0 << DState::IssuesOpen;
    QTest::newRow("expired and tested again") << DState::Expired << 0 << 0 << DState::Passed;
}

void tst_Dossier::suggestsWhatTheFactsSay()
{
    QFETCH(DState, state);
    QFETCH(int, ko);
    QFETCH(int, open);
    QFETCH(DState, suggested);
    Dossier dossier = wholeDossier();
    dossier.state = state;
    CertificationScore score;
    score.failedKo = QStringList(std::max(ko, 0), u"x"_s);
    score.openKo = QStringList(open, u"y"_s);
    QCOMPARE(DossierFlow::suggested(dossier, ko < 0 ? nullptr : &score), suggested);
    QCOMPARE(DossierFlow::suggested(Dossier(), nullptr), DState::Contact);
    dossier = wholeDossier();
    dossier.trunk = {};
    QCOMPARE(DossierFlow::suggested(dossier, nullptr), DState::TestTrunk);
}

void tst_Dossier::ticketNamesWhatIsMissingFirst()
{
    Dossier dossier = wholeDossier();
    dossier.contact.phone.clear();
    dossier.trunk.number.clear();
    const auto plan = smallPlan();
    const QString it = DossierTicket::text(dossier, *plan, u"it"_s);
    const QStringList lines = it.split(u'\n');
    QVERIFY2(lines[0].contains(u"TWT S.p.A."), qPrintable(it));
    QCOMPARE(lines.sliced(2, 3),
        (QStringList { u"Manca ancora:"_s, u"  - il telefono del contatto tecnico"_s,
            u"  - un numero chiamabile del trunk di prova"_s }));
    QVERIFY(it.contains(u"  Telefono: da indicare\n"));
    const QString en = DossierTicket::text(dossier, *plan, u"en"_s);
    QVERIFY2(en.indexOf(u"Still missing:\n  - the technical contact's telephone number\n")
            < en.indexOf(u"COMPANY"),
        qPrintable(en));
    QVERIFY(DossierTicket::text(Dossier(), *plan, u"en"_s).contains(u"(name to be stated)"));
}

void tst_Dossier::ticketIsWholeInBothLanguages()
{
    const Dossier dossier = wholeDossier();
    const auto shipped = CertificationPlan::load();
    QVERIFY(shipped);
    for (const QString& language : { u"it"_s, u"en"_s }) {
        const QString text = DossierTicket::text(dossier, **shipped, language);
        for (const QString& part : { u"Anna Verdi"_s, u"+39 02 1234567"_s, u"anna@example.net"_s,
                 u"lun-ven 9-18"_s, u"sip.example.net:5080"_s, u"user1"_s,
                 u"0721405520-0721405539"_s, u"alaw, g729"_s })
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
        QVERIFY(!text.contains(canary));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        static const QRegularExpression key(u"[a-z]_[a-z]"_s); // a word without a translation
        QVERIFY2(!text.contains(key), qPrintable(key.match(text).captured() + text));
        int tests = 0;
        for (const CertificationArea& area : (*shipped)->areas())
            QVERIFY2(text.contains(u"  %1: "_s.arg(area.title.in(language))), qPrintable(area.id));
        int points = 0;
        for (const CertificationTest& test : (*shipped)->tests()) {
            ++tests;
            points += test.points;
        }
        const QString total = language == u"it" ? u"In tutto: prove %1, punti %2"_s
                                                : u"In all: tests %1, points %2"_s;
        QVERIFY2(text.contains(total.arg(tests).arg(points)), qPrintable(text));
    }
    QVERIFY(DossierTicket::text(dossier, *smallPlan(), u"it"_s)
                .contains(u"  Connettività: prove 2, punti 8, prove KO 1\n"));
    QVERIFY(DossierTicket::text(dossier, *smallPlan(), u"en"_s)
                .contains(u"Nothing is missing: the tests can be arranged."));
}

void tst_Dossier::logsWhatChanged()
{
    const Dossier before = wholeDossier();
    const auto at = QDateTime::currentDateTimeUtc();
    QVERIFY(DossierChanges::between(before, before, at, u"me"_s, {}).isEmpty());
    Dossier after = before;
    after.contact.phone = u"+39 06 1"_s;
    after.company = u"TWT"_s;
    after.trunk.port = 5070;
    QJsonObject entry = QJsonDocument::fromJson(after.entry).object();
    entry[u"dtmf"_s] = u"inband"_s;
    after.entry = QJsonDocument(entry).toJson();
    after.state = DState::Testing;
    after.runId = u"r1"_s;
    after.publishedOn = QDate(2026, 11, 21);
    after.expiresOn = QDate(2028, 11, 21);
    const auto events = DossierChanges::between(before, after, at, u"me"_s, u"why"_s);
    QStringList kinds;
    for (const DossierEvent& event : events) {
        kinds.append(event.kind);
        QCOMPARE(event.at, at);
        QCOMPARE(event.who, u"me"_s);
        QCOMPARE(event.note, u"why"_s);
    }
    QCOMPARE(kinds,
        (QStringList {
            u"contact"_s, u"trunk"_s, u"entry"_s, u"run"_s, u"state"_s, u"published"_s }));
    QCOMPARE(events[0].before, u"phone: +39 02 1234567; company: TWT S.p.A."_s);
    QCOMPARE(events[0].after, u"phone: +39 06 1; company: TWT"_s);
    QCOMPARE(events[1].before + u'/' + events[1].after, u"port: 5080/port: 5070"_s);
    QCOMPARE(events[2].after, u"dtmf: inband"_s);
    QCOMPARE(events[4].before + u'/' + events[4].after, u"contact/testing"_s);
    QCOMPARE(events[5].after, u"2026-11-21 - 2028-11-21"_s);
}

void tst_Dossier::logsNoPassword()
{
    const Dossier before = wholeDossier();
    Dossier after = before;
    after.trunk.password = Secret(u"CANARY-other"_s);
    const auto events = DossierChanges::between(before, after, {}, {}, {});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].kind, u"trunk"_s);
    QCOMPARE(events[0].before, QString());
    QCOMPARE(events[0].after, u"password: changed"_s);
    after.trunk.password.clear();
    after.isPasswordSealed = true; // was not opened: nothing can be said, nothing changes
    QVERIFY(DossierChanges::between(before, after, {}, {}, {}).isEmpty());
}

void tst_Dossier::dossierComesBack()
{
    Dossier dossier = wholeDossier();
    dossier.state = DState::IssuesOpen;
    dossier.publishedOn = QDate(2026, 1, 2);
    dossier.expiresOn = QDate(2028, 1, 2);
    dossier.runId = u"r"_s;
    dossier = saved(dossier);
    QCOMPARE(dossier.version, 1);
    const Dossier read = keeper().dossier(dossier.id, DossierKeeper::Secrets::Open).value();
    QCOMPARE(read.trunk, dossier.trunk);
    QCOMPARE(read.contact, dossier.contact);
    QCOMPARE(QJsonDocument::fromJson(read.entry), QJsonDocument::fromJson(dossier.entry));
    for (const auto& [one, other] : { std::pair { read.company, dossier.company },
             std::pair { read.providerId, dossier.providerId },
             std::pair { read.runId, dossier.runId } })
        QCOMPARE(one, other);
    QCOMPARE(read.state, dossier.state);
    QCOMPARE(read.publishedOn, dossier.publishedOn);
    QCOMPARE(read.expiresOn, dossier.expiresOn);
    QCOMPARE(read.createdAt, dossier.createdAt);
    QCOMPARE(read.version, 1);
    QCOMPARE(keeper().find(u"twt"_s)->id, dossier.id);
    QCOMPARE(keeper().find(dossier.id)->company, dossier.company);
    QCOMPARE(keeper().find(u"nobody"_s).error().code, ErrorCode::NoSuchDossier);
    QCOMPARE(keeper().find({}).error().code, ErrorCode::NoSuchDossier);
    const auto events = keeper().events(dossier.id).value();
    QCOMPARE(events.last().kind, u"state"_s); // it was opened
    QCOMPARE(events.last().who, systemUser());
    QVERIFY(events.first().at <= QDateTime::currentDateTimeUtc());
}

void tst_Dossier::sealsThePassword()
{
    const Dossier dossier = saved(wholeDossier());
    QVERIFY(!stored().contains(canary.toUtf8()));
    QVERIFY(!stored().contains(canary.toUtf8().toBase64()));
    const auto left = keeper().dossier(dossier.id).value();
    QVERIFY(left.trunk.password.isEmpty() && left.isPasswordSealed);
    QVERIFY(m_store->certification().dossiers()->first().isPasswordSealed);
    m_store->vault().lock();
    QVERIFY(keeper().dossier(dossier.id));
    QCOMPARE(keeper().dossier(dossier.id, DossierKeeper::Secrets::Open).error().code,
        ErrorCode::VaultLocked);
}

void tst_Dossier::keepsASealedPassword()
{
    Dossier dossier = saved(wholeDossier());
    Dossier left = keeper().dossier(dossier.id).value();
    left.contact.phone = u"1"_s;
    QVERIFY(keeper().save(left));
    QCOMPARE(left.version, 2);
    Dossier read = keeper().dossier(dossier.id, DossierKeeper::Secrets::Open).value();
    QCOMPARE(read.trunk.password.reveal(), canary);
    QCOMPARE(read.contact.phone, u"1"_s);
    const qsizetype before = keeper().events(dossier.id)->size();
    QVERIFY(keeper().save(read)); // the same password is no change
    QCOMPARE(keeper().events(dossier.id)->size(), before);
    read.trunk.password = Secret(u"CANARY-new"_s);
    QVERIFY(keeper().save(read));
    QCOMPARE(keeper().events(dossier.id)->first().after, u"password: changed"_s);
    read.trunk.password.clear();
    QVERIFY(keeper().save(read));
    QVERIFY(!keeper().dossier(dossier.id)->isPasswordSealed);
}

void tst_Dossier::needsNoVaultWithoutPassword()
{
    m_store->vault().lock();
    Dossier dossier = wholeDossier();
    QCOMPARE(keeper().save(dossier).error().code, ErrorCode::VaultLocked);
    QVERIFY(m_store->certification().dossiers()->isEmpty());
    QVERIFY(dossier.id.isEmpty() && dossier.version == 0);
    dossier.trunk.password.clear();
    QVERIFY(keeper().save(dossier));
    QVERIFY(keeper().dossier(dossier.id, DossierKeeper::Secrets::Open));
}

void tst_Dossier::refusesAnOlderVersion()
{
    Dossier mine = saved(wholeDossier());
    Dossier theirs = mine;
    theirs.company = u"Other"_s;
    QVERIFY(keeper().save(theirs));
    mine.company = u"Mine"_s;
    QCOMPARE(keeper().save(mine).error().code, ErrorCode::Conflict);
    QCOMPARE(keeper().dossier(mine.id)->company, u"Other"_s);
    const auto events = keeper().events(mine.id).value();
    for (const DossierEvent& event : events)
        QVERIFY(!event.after.contains(u"Mine"));
}

void tst_Dossier::refusesADamagedDossier()
{
    const Dossier dossier = saved(wholeDossier());
    damage(u"UPDATE dossier SET contact = '[7]', trunk = '{\"port\":\"x\",\"later\":1}', "
           "entry = 'damaged', created_at = 'never'"_s);
    const auto read = keeper().dossier(dossier.id, DossierKeeper::Secrets::Open);
    QVERIFY(read);
    QCOMPARE(read->contact, TechnicalContact());
    QCOMPARE(read->trunk.port, 0);
    QVERIFY(read->entry.isEmpty());
    damage(u"UPDATE dossier SET state = 'later'"_s);
    QCOMPARE(keeper().dossier(dossier.id).error().code, ErrorCode::DatabaseDamaged);
    damage(u"UPDATE dossier SET state = 'testing', password = 'AAAA'"_s);
    QCOMPARE(keeper().dossier(dossier.id, DossierKeeper::Secrets::Open).error().code,
        ErrorCode::DatabaseDamaged);
}

void tst_Dossier::deletesWithEverything()
{
    const Dossier dossier = saved(wholeDossier());
    const CertificationRun run = kept(startedRun(dossier));
    QVERIFY(m_store->certification().save(CertificationJson::record(run.id, failedResult())));
    QVERIFY(m_store->certification().removeDossier(dossier.id));
    QCOMPARE(keeper().run(run.id).error().code, ErrorCode::NoSuchRun);
    QVERIFY(m_store->certification().results(run.id)->isEmpty());
    QVERIFY(keeper().events(dossier.id)->isEmpty());
    QCOMPARE(
        m_store->certification().removeDossier(dossier.id).error().code, ErrorCode::NoSuchDossier);
    QVERIFY(!m_store->certification().save(CertificationJson::record(run.id, failedResult())));
}

void tst_Dossier::runAndResultsComeBack()
{
    const Dossier dossier = saved(wholeDossier());
    CertificationRun run = kept(startedRun(dossier));
    QCOMPARE(run.trunkSummary, u"register, udp, sip.example.net:5080"_s);
    QCOMPARE(run.entryFingerprint, ProviderWriter::fingerprint(*catalogue()->provider(u"twt"_s)));
    QCOMPARE(run.programVersion, QStringLiteral(DOPPINO_VERSION));
    const CertificationResult result = failedResult();
    QVERIFY(m_store->certification().save(CertificationJson::record(run.id, passed(u"resolve"_s))));
    QVERIFY(
        m_store->certification().save(CertificationJson::record(run.id, passed(u"unregister"_s))));
    QVERIFY(m_store->certification().save(CertificationJson::record(run.id, result))); // replaces
    run.inputs.insert(u"own_number"_s, u"1"_s);
    run = kept(run);
    QCOMPARE(m_store->certification().runs(dossier.id)->size(), 1);
    const CertificationRun read = keeper().run(run.id).value();
    QCOMPARE(read.plan->json(), run.plan->json());
    QCOMPARE(read.inputs, run.inputs);
    for (const auto& [one, other] : { std::pair { read.trunkSummary, run.trunkSummary },
             std::pair { read.entryFingerprint, run.entryFingerprint },
             std::pair { read.tester, run.tester }, std::pair { read.trunkName, run.trunkName },
             std::pair { read.programVersion, run.programVersion } })
        QCOMPARE(one, other);
    QCOMPARE(read.startedAt, run.startedAt);
    QVERIFY(read.changedAt >= run.startedAt);
    QCOMPARE(read.results.size(), 3);
    QCOMPARE(read.result(u"resolve"_s)->state, RState::Passed);
    QCOMPARE(read.result(u"music"_s)->state, RState::Waiting);
    const CertificationResult& back = *read.result(u"unregister"_s);
    QCOMPARE(back.state, result.state);
    QCOMPARE(back.error, result.error);
    QCOMPARE(back.note, result.note);
    QCOMPARE(back.tester, result.tester);
    QCOMPARE(back.startedAt, result.startedAt);
    QCOMPARE(back.elapsedMs, result.elapsedMs);
    QCOMPARE(back.attempt, result.attempt);
    QCOMPARE(back.facts, result.facts);
    QCOMPARE(back.furtherMessages, 7);
    QCOMPARE(back.messages.size(), 3);
    QCOMPARE(back.messages[2].bytes, result.messages[2].bytes);
    QVERIFY(keeper().newestRun(dossier.id, u"prova"_s)->has_value());
    QVERIFY(!keeper().newestRun(dossier.id, u"another"_s)->has_value());
    const CertificationRun second = kept(startedRun(dossier));
    QCOMPARE((*keeper().newestRun(dossier.id, u"prova"_s))->id, second.id);
}

void tst_Dossier::readsDamagedResults()
{
    const Dossier dossier = saved(wholeDossier());
    const CertificationRun run = kept(startedRun(dossier));
    QVERIFY(m_store->certification().save(CertificationJson::record(run.id, failedResult())));
    CertificationResult later = failedResult();
    later.testId = u"of_a_later_plan"_s;
    QVERIFY(m_store->certification().save(CertificationJson::record(run.id, later)));
    damage(u"UPDATE certification_result SET state = 'later', error_code = 'newer', "
           "turn = 'martian', facts = '{\"a\":1}', messages = '[1,{\"bytes\":7}]', "
           "started_at = ''"_s);
    const auto read = keeper().run(run.id);
    QVERIFY(read);
    const CertificationResult& result = *read->result(u"unregister"_s);
    QCOMPARE(result.state, RState::Waiting);
    QCOMPARE(result.error->code, ErrorCode::UnexpectedAnswer);
    QVERIFY(result.error->detail.contains(u"newer"));
    QVERIFY(result.facts.isEmpty() && !result.startedAt.isValid());
    QCOMPARE(read->results.size(), 3);
    damage(u"UPDATE certification_result SET state = 'running'"_s);
    QCOMPARE(keeper().run(run.id)->result(u"unregister"_s)->state, RState::Waiting);
    damage(u"UPDATE certification_run SET plan = '{\"tests\":[]}'"_s);
    QVERIFY(!keeper().run(run.id));
    damage(u"UPDATE certification_run SET plan = 'damaged'"_s);
    QCOMPARE(keeper().run(run.id).error().code, ErrorCode::MalformedFile);
}

void tst_Dossier::keepsOnlySoManyMessages()
{
    CertificationResult result = failedResult();
    result.messages
        = QList<TracedMessage>(CertificationResult::maximumMessages + 5, result.messages.first());
    const auto record = CertificationJson::record(u"r"_s, result);
    QCOMPARE(record.messages.size(), CertificationResult::maximumMessages);
    QCOMPARE(record.furtherMessages, 12);
}

void tst_Dossier::fileOfARunHoldsEverythingAndNoSecret()
{
    const Dossier dossier = saved(wholeDossier());
    CertificationRun run = startedRun(dossier);
    *run.result(u"unregister"_s) = failedResult();
    const auto score = CertificationScore::of(run);
    const QJsonObject whole = CertificationJson::object(run, score);
    QCOMPARE(whole[u"format"_s], u"doppino-certification-run/1"_s);
    QCOMPARE(whole[u"run"_s][u"plan"_s][u"version"_s], 3);
    QCOMPARE(whole[u"run"_s][u"inputs"_s][u"own_number"_s], u"0721405516"_s);
    QCOMPARE(whole[u"score"_s][u"possible"_s], 10);
    QCOMPARE(whole[u"score"_s][u"certifiable"_s], false);
    QCOMPARE(whole[u"score"_s][u"open_ko"_s].toArray(), (QJsonArray { u"resolve"_s, u"music"_s }));
    const QJsonObject result = whole[u"results"_s][1].toObject();
    QCOMPARE(result[u"test"_s], u"unregister"_s);
    QCOMPARE(result[u"code"_s], u"binding_doubled"_s);
    QCOMPARE(result[u"turn"_s], u"site_network"_s);
    QCOMPARE(result[u"class"_s], u"important"_s);
    QCOMPARE(result[u"title"_s][u"it"_s], u"Esce"_s);
    QCOMPARE(result[u"messages"_s].toArray().size(), 3);
    const QByteArray all = QJsonDocument(whole).toJson()
        + QJsonDocument(CertificationJson::object(dossier)).toJson()
        + QJsonDocument(CertificationJson::record(dossier).trunk).toJson();
    QVERIFY(!all.contains("CANARY"));
    QVERIFY(!all.contains("\"password\":"));
}

void tst_Dossier::recorderKeepsWhatTheJobFinds()
{
    const Dossier dossier = saved(wholeDossier());
    CertificationRequest request;
    request.run = kept(startedRun(dossier));
    CertificationJob job(request);
    CertificationRecorder recorder(m_store.get());
    recorder.watch(&job);
    Q_EMIT job.resultChanged(failedResult());
    CertificationResult running = failedResult();
    running.state = RState::Running;
    Q_EMIT job.resultChanged(running); // repeated: until it ends, what was found stands
    const auto read = keeper().run(request.run.id).value();
    QCOMPARE(read.result(u"unregister"_s)->state, RState::Failed);
    QVERIFY(!recorder.problem());
    CertificationRecorder nowhere(nullptr);
    CertificationRun run = startedRun(dossier);
    QVERIFY(nowhere.keep(run) && run.id.isEmpty());
    QVERIFY(nowhere.keep(u"r"_s, failedResult()));
}

void tst_Dossier::recorderWaitsForABusyStore()
{
    const Dossier dossier = saved(wholeDossier());
    const CertificationRun run = kept(startedRun(dossier));
    const auto other = Database::open(m_store->path());
    QVERIFY(other);
    auto holding = std::make_unique<Transaction>(Transaction::begin(**other).value());
    CertificationRecorder recorder(m_store.get());
    QSignalSpy failed(&recorder, &CertificationRecorder::failed);
    QVERIFY(recorder.keep(run.id, failedResult()));
    QVERIFY(recorder.keep(run.id, passed(u"resolve"_s)));
    QVERIFY(recorder.keep(run.id, passed(u"unregister"_s))); // later, so it is the one that stays
    QVERIFY(m_store->certification().results(run.id)->isEmpty());
    holding.reset();
    QTRY_COMPARE(m_store->certification().results(run.id)->size(), 2);
    QTRY_COMPARE(keeper().run(run.id)->result(u"unregister"_s)->state, RState::Passed);
    QCOMPARE(failed.size(), 0);
    holding = std::make_unique<Transaction>(Transaction::begin(**other).value());
    {
        CertificationRecorder brief(m_store.get());
        QVERIFY(brief.keep(run.id, passed(u"music"_s)));
        holding.reset();
    } // what still waits is written on leaving
    QCOMPARE(m_store->certification().results(run.id)->size(), 3);
}

void tst_Dossier::recorderSaysWhenItGivesUp()
{
    CertificationRecorder recorder(m_store.get());
    QSignalSpy failed(&recorder, &CertificationRecorder::failed);
    QVERIFY(!recorder.keep(u"no such run"_s, failedResult()));
    QCOMPARE(failed.size(), 1);
    QVERIFY(recorder.problem());
}

void tst_Dossier::attachmentsAreBounded()
{
    const Dossier dossier = saved(wholeDossier());
    const CertificationRun run = kept(startedRun(dossier));
    CertificationRepository& repository = m_store->certification();
    CertificationAttachmentRecord file;
    file.runId = run.id;
    file.testId = u"music"_s;
    file.fileName = u"../../etc/capture.pcap"_s;
    file.content = QByteArray("\0\xff\r\n", 4);
    QVERIFY(repository.add(file));
    QCOMPARE(file.fileName, u"capture.pcap"_s);
    QCOMPARE(file.size, 4);
    const auto list = repository.attachments(run.id).value();
    QCOMPARE(list.size(), 1);
    QVERIFY(list[0].content.isEmpty());
    QCOMPARE(list[0].size, 4);
    QCOMPARE(repository.attachment(file.id)->content, file.content);
    damage(u"UPDATE certification_attachment SET content = 'AAAA'"_s);
    QCOMPARE(repository.attachment(file.id).error().code, ErrorCode::DatabaseDamaged);
    CertificationAttachmentRecord large = file;
    large.content = QByteArray(CertificationAttachment::maximumSize + 1, 'x');
    QCOMPARE(repository.add(large).error().code, ErrorCode::FileUnreadable);
    QVERIFY(repository.removeAttachment(file.id));
    QCOMPARE(repository.attachment(file.id).error().code, ErrorCode::NoSuchBackup);
}

void tst_Dossier::runMovesItsDossier()
{
    const Dossier dossier = saved(wholeDossier());
    CertificationRun run = kept(startedRun(dossier));
    QVERIFY(keeper().follow(run));
    QCOMPARE(keeper().dossier(dossier.id)->state, DState::Testing);
    QCOMPARE(keeper().dossier(dossier.id)->runId, run.id);
    for (CertificationResult& result : run.results)
        result.state = RState::Passed;
    QVERIFY(keeper().follow(run));
    QCOMPARE(keeper().dossier(dossier.id)->state, DState::Passed);
    const qsizetype events = keeper().events(dossier.id)->size();
    QVERIFY(keeper().follow(run));
    QCOMPARE(keeper().events(dossier.id)->size(), events); // nothing new to say
    run.result(u"resolve"_s)->state = RState::Failed;
    QVERIFY(keeper().follow(run));
    QCOMPARE(keeper().dossier(dossier.id)->state, DState::IssuesOpen);
    QCOMPARE(keeper().events(dossier.id)->first().before, u"passed"_s);
    QVERIFY(keeper().dossier(dossier.id)->isPasswordSealed); // all that without opening it
}

void tst_Dossier::publishesOnlyWhatWasTested()
{
    Dossier dossier = wholeDossier();
    CertificationRun run = startedRun(dossier);
    QCOMPARE(CertifiedEntry::of(dossier, run).error(),
        Error(ErrorCode::NotCertifiable, dossier.company, u"resolve, music"_s));
    for (CertificationResult& result : run.results)
        result.state = RState::Passed;
    *run.result(u"unregister"_s) = failedResult();
    const auto entry = CertifiedEntry::of(dossier, run, 6);
    QVERIFY(entry);
    QCOMPARE(entry->certification->percent, 70);
    QCOMPARE(entry->certification->by, u"Carla"_s);
    QCOMPARE(entry->certification->contact, dossier.contact);
    QCOMPARE(entry->certification->expiresOn, entry->certification->testedOn.addMonths(6));
    QCOMPARE(entry->standing(QDate::currentDate()), ProviderStanding::Certified);
    CertificationRun old = run;
    old.changedAt = old.changedAt.addYears(-3);
    QCOMPARE(CertifiedEntry::of(dossier, old).error().code, ErrorCode::NotCertifiable);
    QJsonObject other = QJsonDocument::fromJson(dossier.entry).object();
    other[u"port"_s] = 5099;
    dossier.entry = QJsonDocument(other).toJson();
    QCOMPARE(CertifiedEntry::of(dossier, run).error(),
        Error(ErrorCode::NotCertifiable, dossier.company, u"entry"_s));
    dossier.entry.clear();
    QCOMPARE(CertifiedEntry::of(dossier, run).error().code, ErrorCode::MissingValue);
}

QTEST_GUILESS_MAIN(tst_Dossier)
#include "tst_Dossier.moc"
