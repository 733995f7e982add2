// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CertifyVerdict.h"
#include "models/certification/CertificationJson.h"
#include "models/certification/CertifiedEntry.h"
#include "models/certification/DossierChanges.h"
#include "tests/models/certification/DossierCases.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace DossierCases;
using DState = Dossier::State;
using RState = CertificationResult::State;

/// A dossier as a value: its flow, its log, its ticket, what is published of it.
class tst_Dossier : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
    void keepsOnlySoManyMessages();
    void fileOfARunHoldsEverythingAndNoSecret();
    void publishesOnlyWhatWasTested();
    void testsTheLineAsTheTemplateHasIt();
    void runEndsAsTheContractSays_data();
    void runEndsAsTheContractSays();
};

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
    score.all = { 4, 4 };
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
    Dossier remarked = before;
    entry = QJsonDocument::fromJson(before.entry).object();
    entry[u"notes"_s] = QJsonArray { QJsonObject { { u"en"_s, u"x"_s }, { u"it"_s, u"y"_s } } };
    remarked.entry = QJsonDocument(entry).toJson();
    const auto remarks = DossierChanges::between(before, remarked, at, u"me"_s, {});
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks[0].after, u"notes: changed"_s);
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
    const Dossier dossier = wholeDossier();
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
    old.startedAt = old.startedAt.addYears(-3); // changed since, and nothing tested anew
    QCOMPARE(CertifiedEntry::of(dossier, old).error().code, ErrorCode::NotCertifiable);
    old.results[0].startedAt = old.startedAt.addYears(2);
    QCOMPARE(CertifiedEntry::of(dossier, old)->certification->testedOn,
        old.results[0].startedAt.toLocalTime().date());
    Dossier another = dossier;
    another.providerId = u"acme"_s;
    QCOMPARE(CertifiedEntry::of(another, run).error(),
        Error(ErrorCode::BadValue, u"entry.id"_s, u"twt: acme"_s));
    QJsonObject other = QJsonDocument::fromJson(dossier.entry).object();
    other[u"port"_s] = 5099;
    dossier.entry = QJsonDocument(other).toJson();
    QCOMPARE(CertifiedEntry::of(dossier, run).error(),
        Error(ErrorCode::NotCertifiable, dossier.company, u"entry"_s));
    dossier.entry.clear();
    QCOMPARE(CertifiedEntry::of(dossier, run).error().code, ErrorCode::MissingValue);
}

void tst_Dossier::testsTheLineAsTheTemplateHasIt()
{
    Provider wanted = *catalogue()->provider(u"twt"_s);
    wanted.id = u"new-company"_s;
    wanted.host = u"sip.new-company.example"_s;
    wanted.port = 5070;
    Trunk trunk;
    trunk.name = u"prova"_s;
    trunk.username = u"user1"_s;
    const QByteArray entry = ProviderWriter::compact(wanted);
    TrunkPlan line = CertificationStart::line(trunk, entry, *catalogue());
    QCOMPARE(line.host, wanted.host);
    QCOMPARE(line.port, 5070);
    QCOMPARE(line.username, u"user1"_s);
    trunk.host = u"127.0.0.1"_s; // a line of its own
    line = CertificationStart::line(trunk, entry, *catalogue());
    QCOMPARE(line.host, trunk.host);
    QVERIFY(!line.provider);
    QCOMPARE(CertificationStart::line(trunk, "{", *catalogue()).host, trunk.host);
    QVERIFY(CertificationStart::line({}, {}, *catalogue()).host.isEmpty());
}

void tst_Dossier::runEndsAsTheContractSays_data()
{
    QTest::addColumn<QString>("resolve"); ///< an error's name; empty = passed, "-" = not done
    QTest::addColumn<QString>("enrol"); ///< of the test that registers, which is no KO
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("state");
    const Outcome done = Outcome::done();
    const QString none;
    QTest::newRow("all well") << none << none << done << 0 << u"done"_s;
    QTest::newRow("a KO failed") << u"dns_fault"_s << none << done << 1 << u"failed"_s;
    QTest::newRow("no more than an important one failed")
        << none << u"too_slow"_s << done << 0 << u"done"_s;
    QTest::newRow("credentials refused")
        << none << u"trunk_password_refused"_s << done << 3 << u"failed"_s;
    QTest::newRow("nobody there") << none << u"register_silent"_s << done << 4 << u"failed"_s;
    QTest::newRow("the name unknown")
        << u"trunk_name_unknown"_s << u"-"_s << done << 4 << u"failed"_s;
    QTest::newRow("one not done") << none << u"-"_s << done << 1 << u"failed"_s;
    QTest::newRow("the binding unknown")
        << none << none << Outcome::unknown(Error(ErrorCode::BindingLeft)) << 5 << u"unknown"_s;
    QTest::newRow("cancelled") << none << u"-"_s << Outcome::cancelled(Error(ErrorCode::Cancelled))
                               << 130 << u"cancelled"_s;
    QTest::newRow("nothing could be tested")
        << u"-"_s << u"-"_s << Outcome::failed(Error(ErrorCode::InputMissing, u"own_number"_s)) << 2
        << u"failed"_s;
}

void tst_Dossier::runEndsAsTheContractSays()
{
    QFETCH(QString, resolve);
    QFETCH(QString, enrol);
    QFETCH(Outcome, outcome);
    QFETCH(int, exitCode);
    QFETCH(QString, state);
    CertificationRun run = CertificationRun::of(
        *CertificationPlan::read(planJson().replace("\"unregister\"", "\"register\""), {}));
    const auto set = [&run](const QString& id, const QString& error) {
        CertificationResult& result = *run.result(id);
        result.state = error.isEmpty() ? RState::Passed : RState::Failed;
        if (error == u"-")
            result.state = RState::Waiting;
        for (int i = 0; i <= int(ErrorCode::Cancelled); ++i)
            if (errorCodeName(ErrorCode(i)) == error)
                result.error = Error(ErrorCode(i), u"x"_s);
        QCOMPARE(result.error.has_value(), error.size() > 1);
    };
    set(u"resolve"_s, resolve);
    set(u"register"_s, enrol);
    const auto verdict = CertifyVerdict::of(
        run, CertificationScore::of(run), { u"resolve"_s, u"register"_s }, outcome, u"Acme"_s);
    QCOMPARE(verdict.exitCode, exitCode);
    QCOMPARE(verdict.state, state);
    QCOMPARE(verdict.error.has_value(), exitCode != 0);
}

QTEST_GUILESS_MAIN(tst_Dossier)
#include "tst_Dossier.moc"
