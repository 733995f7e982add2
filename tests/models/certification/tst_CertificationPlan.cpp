// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationText.h"
#include "models/certification/CheckNames.h"
#include "tests/models/certification/PlanSample.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace PlanSample;
using State = CertificationResult::State;
using Change = CertificationComparison::Change;
using Weight = CertificationTest::Weight;

namespace {

std::shared_ptr<const CertificationPlan> planOf(const QJsonObject& object)
{
    const auto plan = CertificationPlan::read(bytesOf(object), u"small.json"_s);
    return plan ? *plan : nullptr;
}

CertificationRun runOf(
    const std::shared_ptr<const CertificationPlan>& plan, const QHash<QString, State>& states)
{
    CertificationRun run = CertificationRun::of(plan);
    for (CertificationResult& result : run.results)
        result.state = states.value(result.testId, State::Waiting);
    return run;
}

QString described(const QList<Error>& faults)
{
    QStringList lines;
    for (const Error& fault : faults)
        lines.append(fault.subject + u": "_s + fault.detail);
    return lines.join(u'\n');
}

} // namespace

class tst_CertificationPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_small = planOf(smallPlan()); }
    void shippedPlanIsWhole();
    void shippedPlanUsesEveryCheck();
    void shippedPlanSpeaksBothLanguages();
    void guidedTestsSayWhenTheyPass();
    void readsEveryField();
    void findsFaults_data();
    void findsFaults();
    void tellsAllFaultsAtOnce();
    void refusesWhatIsNoPlan_data();
    void refusesWhatIsNoPlan();
    void refusesAFileThatIsNotThere();
    void scores_data();
    void scores();
    void aGuidedKoDoesNotApplyForAReason();
    void aWholeShippedRunScoresFully();
    void comparesStates_data();
    void comparesStates();
    void comparesPlansOfDifferentVersions();
    void comparesFacts();
    void saysTheVerdict_data();
    void saysTheVerdict();
    void everyValueHasItsWord();
    void saysFacts_data();
    void saysFacts();
    void errorsAreNamedByTitles();

private:
    std::shared_ptr<const CertificationPlan> m_small;
};

void tst_CertificationPlan::shippedPlanIsWhole()
{
    const auto plan = CertificationPlan::load();
    QVERIFY2(plan, plan ? "" : qPrintable(described(plan.error())));
    const auto& tests = (*plan)->tests();
    QVERIFY(tests.size() >= 55);
    QCOMPARE((*plan)->areas().size(), 5);
    QCOMPARE((*plan)->id(), u"provider"_s);
    QSet<QString> ids;
    int guided = 0;
    for (const CertificationTest& test : tests) {
        QVERIFY2(!ids.contains(test.id), qPrintable(test.id));
        ids.insert(test.id);
        guided += test.isGuided() ? 1 : 0;
        QVERIFY2(test.weight != Weight::Ko || test.points >= 4, qPrintable(test.id));
        QVERIFY2(test.weight != Weight::Optional || test.points <= 3, qPrintable(test.id));
    }
    QVERIFY(guided >= 14);
    for (const char* ko : { "resolve", "register", "call", "called_number", "speech_both_ways",
             "codec_alaw", "digits_out", "digits_in", "long_call", "released_by_caller",
             "released_by_callee", "emergency_numbers" }) {
        const CertificationTest* test = (*plan)->test(QString::fromLatin1(ko));
        QVERIFY2(test && test->weight == Weight::Ko, ko);
    }
    QCOMPARE((*plan)->test(u"nobody"_s), nullptr);
}

void tst_CertificationPlan::shippedPlanUsesEveryCheck()
{
    const auto plan = CertificationPlan::load().value();
    QSet<QString> used;
    for (const CertificationTest& test : plan->tests()) {
        used.insert(test.check);
        for (auto it = test.with.constBegin(); it != test.with.constEnd(); ++it)
            used.insert(test.check + u' ' + it.value());
    }
    for (const CheckName& check : CheckNames::all()) {
        QVERIFY2(used.contains(check.name), qPrintable(check.name));
        // Only one form of the caller's number can be the right one: the agreed.
        if (check.name == u"caller_form"_s)
            continue;
        for (const QStringList& words : check.with)
            for (const QString& word : words)
                QVERIFY2(used.contains(check.name + u' ' + word), qPrintable(check.name + word));
    }
}

void tst_CertificationPlan::shippedPlanSpeaksBothLanguages()
{
    const auto plan = CertificationPlan::load().value();
    const auto differ = [](const LocalizedText& text) {
        return !text.en.trimmed().isEmpty() && !text.it.trimmed().isEmpty() && text.en != text.it;
    };
    for (const CertificationTest& test : plan->tests()) {
        // A codec is called the same everywhere.
        QVERIFY2(differ(test.title) || test.check == u"codec"_s, qPrintable(test.id));
        QVERIFY2(differ(test.instructions), qPrintable(test.id));
    }
    for (const CertificationArea& area : plan->areas())
        QVERIFY2(differ(area.title), qPrintable(area.id));
    for (const CertificationInput& input : plan->inputs())
        QVERIFY2(differ(input.title) && differ(input.hint), qPrintable(input.id));
}

void tst_CertificationPlan::guidedTestsSayWhenTheyPass()
{
    const auto plan = CertificationPlan::load().value();
    for (const CertificationTest& test : plan->tests()) {
        QVERIFY2(test.instructions.en.contains(u"Passed w"_s), qPrintable(test.id));
        QVERIFY2(test.instructions.it.contains(u"Superata "_s), qPrintable(test.id));
        if (!test.isGuided())
            continue;
        // A step a line, the same steps in both languages, and what they prove in the last one.
        const QStringList english = test.instructions.en.split(u'\n');
        QVERIFY2(english.size() >= 2, qPrintable(test.id));
        QCOMPARE(test.instructions.it.split(u'\n').size(), english.size());
        QVERIFY2(english.last().startsWith(u"Passed when"_s), qPrintable(test.id));
        QVERIFY2(test.evidence.contains(u"note"_s), qPrintable(test.id));
    }
}

void tst_CertificationPlan::readsEveryField()
{
    QVERIFY(m_small);
    QCOMPARE(m_small->id(), u"small"_s);
    QCOMPARE(m_small->version(), 3);
    QCOMPARE(m_small->monthsValid(), 12);
    QCOMPARE(m_small->title().it, u"Piccolo"_s);
    QCOMPARE(m_small->area(u"other"_s)->title.en, u"Other"_s);
    QCOMPARE(m_small->inputs().constFirst().initial, u"$number"_s);
    QCOMPARE(m_small->json(), bytesOf(smallPlan()));
    const CertificationTest* alaw = m_small->test(u"alaw"_s);
    QVERIFY(alaw && !alaw->isGuided());
    QCOMPARE(alaw->weight, Weight::Ko);
    QCOMPARE(alaw->points, 5);
    QCOMPARE(alaw->with.value(u"codec"_s), u"alaw"_s);
    QCOMPARE(alaw->inputs, QStringList { u"own_number"_s });
    QCOMPARE(alaw->evidence, QStringList { u"messages"_s });
    QCOMPARE(m_small->test(u"rings"_s)->limits.value(u"maximum_ms"_s), 1500.5);
    const CertificationTest* ear = m_small->test(u"ear"_s);
    QVERIFY(ear->isGuided());
    QCOMPARE(ear->instructions.in(u"it"_s), u"Ascoltare"_s);
}

void tst_CertificationPlan::findsFaults_data()
{
    QTest::addColumn<QJsonObject>("plan");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("detail");
    for (const PlanFault& fault : PlanSample::faults())
        QTest::newRow(fault.row) << fault.plan << fault.place << fault.detail;
}

void tst_CertificationPlan::findsFaults()
{
    QFETCH(QJsonObject, plan);
    QFETCH(QString, place);
    QFETCH(QString, detail);
    const auto read = CertificationPlan::read(bytesOf(plan), u"small.json"_s);
    QVERIFY(!read);
    const Error wanted(ErrorCode::CatalogInvalid, place, detail);
    QVERIFY2(read.error().contains(wanted), qPrintable(described(read.error())));
    // One slip of the pen is one fault; what hangs together may be more.
    QVERIFY2(read.error().size() == 1 || detail == u"has no test"_s || place.contains(u'#')
            || place.contains(u"/tests"_s) || place.endsWith(u"area"_s) || place.contains(u"/id"_s),
        qPrintable(described(read.error())));
}

void tst_CertificationPlan::tellsAllFaultsAtOnce()
{
    QJsonObject plan = changed(smallPlan(), u"tests"_s, 0, u"points"_s, 0);
    plan = changed(plan, u"tests"_s, 1, u"check"_s, u"juggle"_s);
    plan = changed(plan, u"tests"_s, 2, u"area"_s, u"nowhere"_s);
    const auto read = CertificationPlan::read(bytesOf(plan), u"small.json"_s);
    QVERIFY(!read);
    // The area "other" has lost its only test, too.
    QCOMPARE(read.error().size(), 4);
}

void tst_CertificationPlan::refusesWhatIsNoPlan_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("cut off") << bytesOf(smallPlan()).chopped(3);
    QTest::newRow("nested without end") << QByteArray(100'000, '[');
    QTest::newRow("too long") << QByteArray(CertificationPlan::maximumSize + 1, ' ');
}

void tst_CertificationPlan::refusesWhatIsNoPlan()
{
    QFETCH(QByteArray, json);
    const auto read = CertificationPlan::read(json, u"small.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 1);
    QCOMPARE(read.error().constFirst().code, ErrorCode::MalformedFile);
    QCOMPARE(read.error().constFirst().subject, u"small.json"_s);
    QVERIFY(!read.error().constFirst().detail.isEmpty());
}

void tst_CertificationPlan::refusesAFileThatIsNotThere()
{
    const auto read = CertificationPlan::load(u"/nonexistent/plan.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().constFirst().code, ErrorCode::FileUnreadable);
}

void tst_CertificationPlan::scores_data()
{
    QTest::addColumn<State>("alaw");
    QTest::addColumn<State>("rings");
    QTest::addColumn<State>("ear");
    QTest::addColumn<int>("reached");
    QTest::addColumn<int>("possible");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isCertifiable");
    const auto row = [](const char* name, State alaw, State rings, State ear) -> QTestData& {
        return QTest::newRow(name) << alaw << rings << ear;
    };
    row("new", State::Waiting, State::Waiting, State::Waiting) << 0 << 10 << 0 << false;
    row("all passed", State::Passed, State::Passed, State::Passed) << 10 << 10 << 100 << true;
    row("the KO failed", State::Failed, State::Passed, State::Passed) << 5 << 10 << 50 << false;
    row("the KO skipped", State::Skipped, State::Passed, State::Passed) << 5 << 10 << 50 << false;
    row("the KO running", State::Running, State::Passed, State::Passed) << 5 << 10 << 50 << false;
    row("the KO not applicable", State::NotApplicable, State::Passed, State::Passed)
        << 5 << 5 << 100 << true;
    row("others failed", State::Passed, State::Failed, State::Failed) << 5 << 10 << 50 << true;
    row("others open", State::Passed, State::Skipped, State::Waiting) << 5 << 10 << 50 << true;
    row("rounded down", State::NotApplicable, State::Passed, State::Failed) << 2 << 5 << 40 << true;
    row("nothing applies", State::NotApplicable, State::NotApplicable, State::NotApplicable)
        << 0 << 0 << 0 << false;
}

/// Who judges by ear may not wave a KO test through without a word.
void tst_CertificationPlan::aGuidedKoDoesNotApplyForAReason()
{
    CertificationRun run = CertificationRun::of(CertificationPlan::load().value());
    for (CertificationResult& result : run.results)
        result.state = State::Passed;
    CertificationResult* byEar = run.result(u"speech_by_ear"_s);
    QVERIFY(byEar);
    byEar->state = State::NotApplicable;
    QVERIFY(!CertificationScore::of(run).isCertifiable());
    QCOMPARE(CertificationScore::of(run).openKo, QStringList { u"speech_by_ear"_s });
    byEar->note = u" "_s;
    QVERIFY(!CertificationScore::of(run).isCertifiable());
    byEar->note = u"a trunk for fax alone"_s;
    QVERIFY(CertificationScore::of(run).isCertifiable());
}

void tst_CertificationPlan::scores()
{
    QFETCH(State, alaw);
    QFETCH(State, rings);
    QFETCH(State, ear);
    const auto score = CertificationScore::of(
        runOf(m_small, { { u"alaw"_s, alaw }, { u"rings"_s, rings }, { u"ear"_s, ear } }));
    QTEST(score.all.reached, "reached");
    QTEST(score.all.possible, "possible");
    QTEST(score.all.percent(), "percent");
    QTEST(score.isCertifiable(), "isCertifiable");
    QCOMPARE(score.areas.size(), 2);
    QCOMPARE(score.areas[0].first, u"calls"_s);
    QCOMPARE(score.areas[0].second.reached + score.areas[1].second.reached, score.all.reached);
    QCOMPARE(score.automatic.reached, score.areas[0].second.reached);
    QCOMPARE(score.automatic.possible, score.areas[0].second.possible);
    const auto isOpen = [](State state) {
        return state == State::Waiting || state == State::Skipped || state == State::Running;
    };
    QCOMPARE(score.all.open, int(isOpen(alaw)) + int(isOpen(rings)) + int(isOpen(ear)));
    QCOMPARE(score.open.size(), score.all.open);
    QCOMPARE(score.openKo.contains(u"alaw"_s), isOpen(alaw));
    QCOMPARE(score.failedKo.contains(u"alaw"_s), alaw == State::Failed);
    QCOMPARE(score.failed.contains(u"rings"_s), rings == State::Failed);
    QCOMPARE(score.failed.contains(u"ear"_s), ear == State::Failed);
}

void tst_CertificationPlan::aWholeShippedRunScoresFully()
{
    CertificationRun run = CertificationRun::of(CertificationPlan::load().value());
    for (CertificationResult& result : run.results)
        result.state = State::Passed;
    const auto score = CertificationScore::of(run);
    QCOMPARE(score.all.percent(), 100);
    QCOMPARE(score.automatic.percent(), 100);
    QVERIFY(score.isCertifiable());
    for (const auto& area : score.areas)
        QVERIFY2(area.second.possible > 0, qPrintable(area.first));
    // A run whose results were lost is an open one.
    run.results.clear();
    QVERIFY(!CertificationScore::of(run).isCertifiable());
    QVERIFY(!CertificationScore::of(CertificationRun()).all.possible);
}

void tst_CertificationPlan::comparesStates_data()
{
    QTest::addColumn<State>("before");
    QTest::addColumn<State>("after");
    QTest::addColumn<Change>("change");
    QTest::newRow("passed again") << State::Passed << State::Passed << Change::Same;
    QTest::newRow("failed again") << State::Failed << State::Failed << Change::Same;
    QTest::newRow("mended") << State::Failed << State::Passed << Change::Better;
    QTest::newRow("broken") << State::Passed << State::Failed << Change::Worse;
    QTest::newRow("dropped out") << State::Failed << State::NotApplicable << Change::Better;
    QTest::newRow("came in and fails") << State::NotApplicable << State::Failed << Change::Worse;
    QTest::newRow("does not apply any more")
        << State::Passed << State::NotApplicable << Change::Same;
    QTest::newRow("tested now") << State::Waiting << State::Failed << Change::New;
    QTest::newRow("possible now") << State::Skipped << State::Passed << Change::New;
    QTest::newRow("not repeated") << State::Passed << State::Waiting << Change::Gone;
    QTest::newRow("never tested") << State::Waiting << State::Skipped << Change::Same;
}

void tst_CertificationPlan::comparesStates()
{
    QFETCH(State, before);
    QFETCH(State, after);
    const auto comparison = CertificationComparison::between(
        runOf(m_small, { { u"alaw"_s, before } }), runOf(m_small, { { u"alaw"_s, after } }));
    QCOMPARE(comparison.lines.size(), 3);
    const auto& line = comparison.lines.constFirst();
    QCOMPARE(line.testId, u"alaw"_s);
    QCOMPARE(line.before, before);
    QCOMPARE(line.after, after);
    QTEST(line.change, "change");
    QCOMPARE(comparison.pointsBefore, before == State::Passed ? 5 : 0);
    QCOMPARE(comparison.pointsAfter, after == State::Passed ? 5 : 0);
    QCOMPARE(comparison.lines.constLast().change, Change::Same);
}

void tst_CertificationPlan::comparesPlansOfDifferentVersions()
{
    const auto renamed = planOf(changed(smallPlan(), u"tests"_s, 2, u"id"_s, u"nose"_s));
    QVERIFY(renamed);
    const QHash<QString, State> passed { { u"alaw"_s, State::Passed }, { u"ear"_s, State::Passed },
        { u"nose"_s, State::Passed } };
    const auto comparison
        = CertificationComparison::between(runOf(m_small, passed), runOf(renamed, passed));
    QStringList lines;
    for (const auto& line : comparison.lines)
        lines.append(line.testId + QString::number(int(line.change)));
    const auto marked
        = [](const QString& id, Change change) { return id + QString::number(int(change)); };
    QCOMPARE(lines,
        (QStringList { marked(u"alaw"_s, Change::Same), marked(u"rings"_s, Change::Same),
            marked(u"nose"_s, Change::New), marked(u"ear"_s, Change::Gone) }));
    QVERIFY(CertificationComparison::between(CertificationRun(), runOf(m_small, passed))
                .lines.isEmpty());
}

void tst_CertificationPlan::comparesFacts()
{
    CertificationRun before = runOf(m_small, { { u"alaw"_s, State::Passed } });
    CertificationRun after = before;
    before.result(u"alaw"_s)->facts = { { u"rtt_ms"_s, u"100"_s }, { u"mos"_s, u"4.3"_s },
        { u"codec"_s, u"PCMA"_s }, { u"address"_s, u"192.0.2.1"_s }, { u"jitter_ms"_s, u"2"_s },
        { u"digits_received"_s, u"123"_s }, { u"server"_s, u"kamailio"_s } };
    after.result(u"alaw"_s)->facts = { { u"rtt_ms"_s, u"110"_s }, { u"mos"_s, u"2.1"_s },
        { u"codec"_s, u"PCMA"_s }, { u"address"_s, u"192.0.2.1"_s }, { u"jitter_ms"_s, u"nan"_s },
        { u"address"_s, u"192.0.2.2"_s }, { u"digits_received"_s, u"124"_s } };
    const auto comparison = CertificationComparison::between(before, after);
    QCOMPARE(comparison.lines.constFirst().facts,
        (QStringList {
            u"address"_s, u"digits_received"_s, u"jitter_ms"_s, u"mos"_s, u"server"_s }));
    // What was not decided has nothing to compare.
    after.result(u"alaw"_s)->state = State::Waiting;
    QVERIFY(CertificationComparison::between(before, after).lines.constFirst().facts.isEmpty());
}

void tst_CertificationPlan::saysTheVerdict_data()
{
    QTest::addColumn<State>("alaw");
    QTest::addColumn<State>("ear");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("all passed") << State::Passed << State::Passed
                                << u"Certifiable: 100 % of the points, no KO failed."_s;
    QTest::newRow("another failed")
        << State::Passed << State::Failed << u"Certifiable: 70 % of the points, no KO failed."_s;
    QTest::newRow("another open") << State::Passed << State::Waiting
                                  << u"Certifiable: 70 % of the points, no KO failed; 1 test"_s;
    QTest::newRow("KO failed") << State::Failed << State::Waiting
                               << u"Not certifiable: 1 KO test"_s;
    QTest::newRow("KO open") << State::Skipped << State::Passed
                             << u"Not certifiable yet: 1 KO test"_s;
}

void tst_CertificationPlan::saysTheVerdict()
{
    QFETCH(State, alaw);
    QFETCH(State, ear);
    QFETCH(QString, sentence);
    const QString said = CertificationText::verdict(CertificationScore::of(
        runOf(m_small, { { u"alaw"_s, alaw }, { u"rings"_s, State::Passed }, { u"ear"_s, ear } })));
    QVERIFY2(said.startsWith(sentence), qPrintable(said));
    QVERIFY(said.endsWith(u'.') && !said.contains(u"%1"_s) && !said.contains(u"%n"_s));
}

void tst_CertificationPlan::everyValueHasItsWord()
{
    QSet<QString> words;
    for (int i = 0; i <= int(Dossier::State::Expired); ++i)
        words.insert(CertificationText::dossierState(Dossier::State(i)));
    QCOMPARE(words.size(), 8);
    words.clear();
    for (int i = 0; i <= int(State::Skipped); ++i)
        words.insert(CertificationText::state(State(i)));
    QCOMPARE(words.size(), 6);
    words.clear();
    for (int i = 0; i <= int(Change::Gone); ++i)
        words.insert(CertificationText::change(Change(i)));
    QCOMPARE(words.size(), 5);
    words.clear();
    for (const Weight weight : { Weight::Ko, Weight::Important, Weight::Optional })
        words.insert(CertificationText::weight(weight) + u'/' + certificationWeightName(weight));
    QVERIFY(words.contains(u"KO/ko"_s) && words.contains(u"Optional/optional"_s));
}

void tst_CertificationPlan::saysFacts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("of a call") << u"register_ms"_s << u"48"_s << u"Registered within: 48 ms"_s;
    QTest::newRow("of a trunk's test") << u"rtt_ms"_s << u"12"_s << u"Round trip: 12 ms"_s;
    QTest::newRow("seconds") << u"stood_s"_s << u"40"_s << u"The call stood for: 40 s"_s;
    QTest::newRow("a value with a place")
        << u"stood_s"_s << u"%1"_s << u"The call stood for: %1 s"_s;
    QTest::newRow("a word") << u"caller_form"_s << u"agreed"_s
                            << u"Form of the calling number: as agreed"_s;
    QTest::newRow("nobody's") << u"colour"_s << u"mauve"_s << u"colour: mauve"_s;
}

void tst_CertificationPlan::saysFacts()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QTEST(CertificationText::factName(key) + u": "_s + CertificationText::factValue({ key, value }),
        "said");
}

void tst_CertificationPlan::errorsAreNamedByTitles()
{
    const auto subject = [this](const QString& id, const QString& language) {
        return CertificationText::named(Error(ErrorCode::InputMissing, id), *m_small, language)
            .subject;
    };
    QCOMPARE(subject(u"own_number"_s, u"en"_s), u"Own"_s);
    QCOMPARE(subject(u"own_number"_s, u"it"_s), u"Proprio"_s);
    QCOMPARE(subject(u"ear"_s, u"it"_s), u"O"_s);
    QCOMPARE(subject(u"sip.example.net"_s, u"it"_s), u"sip.example.net"_s);
}

QTEST_GUILESS_MAIN(tst_CertificationPlan)
#include "tst_CertificationPlan.moc"
