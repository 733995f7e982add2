// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationTestModel.h"
#include "models/certification/CertifiedEntry.h"
#include "models/certification/DossierEventModel.h"
#include "models/certification/DossierListModel.h"
#include "models/store/CertificationRepository.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = CertificationResult::State;

/// What the lists of the certification page show, and the entries that come of a dossier.
class tst_CertificationModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void putsTestsBelowTheirAreas();
    void countsWhatAnAreaHasDone();
    void speaksTheLocalesLanguage();
    void ignoresTestsOfAnotherPlan();
    void listsProvidersAndDossiersTogether();
    void tellsWhatHasExpired();
    void keepsScoresWhenTheListIsReadAgain();
    void limitsTheJournalToKinds();
    void namesEntriesAfterCompanies_data();
    void namesEntriesAfterCompanies();
    void draftsAnEntryFromTheTrunk();
    void draftsAnEntryLikeAnother();

private:
    [[nodiscard]] DossierRecord record(const QString& id, const QString& company,
        const QString& providerId, const QString& state) const;
    std::shared_ptr<const Catalog> m_catalog;
    std::shared_ptr<const CertificationPlan> m_plan;
};

void tst_CertificationModels::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    const auto plan
        = CertificationPlan::load(QStringLiteral(TEST_DATA_DIR "/certification-small.json"));
    if (!plan)
        QFAIL(qPrintable(plan.error().first().subject + u' ' + plan.error().first().detail));
    m_plan = *plan;
}

void tst_CertificationModels::putsTestsBelowTheirAreas()
{
    CertificationTestModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRun(CertificationRun::of(m_plan));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex line = model.index(0, 0);
    QCOMPARE(model.rowCount(line), 3);
    QCOMPARE(line.siblingAtColumn(CertificationTestModel::Points).data().toInt(), 10);
    const QModelIndex hear = model.indexOf(u"hear"_s);
    QCOMPARE(hear.parent().row(), 1);
    QCOMPARE(hear.row(), 0);
    QVERIFY(hear.data(CertificationTestModel::IsGuidedRole).toBool());
    QVERIFY(!model.index(0, 0, line).data(CertificationTestModel::IsGuidedRole).toBool());
    QCOMPARE(model.rowCount(hear), 0);
    QCOMPARE(model.testIds(),
        QStringList(
            { u"reach"_s, u"register"_s, u"register_refresh"_s, u"hear"_s, u"fax"_s, u"menu"_s }));
    model.setRun({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_CertificationModels::countsWhatAnAreaHasDone()
{
    CertificationTestModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRun(CertificationRun::of(m_plan));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    CertificationResult result;
    result.testId = u"register"_s;
    result.state = State::Failed;
    result.elapsedMs = 1234;
    model.setResult(result);
    QCOMPARE(changed.size(), 2); // the test and its area
    const QModelIndex test = model.indexOf(u"register"_s);
    QCOMPARE(test.data(CertificationTestModel::StateRole).toInt(), int(State::Failed));
    QCOMPARE(test.siblingAtColumn(CertificationTestModel::Time).data().toLongLong(), 1234);
    QCOMPARE(test.parent().data(CertificationTestModel::DecidedRole).toInt(), 1);
    QCOMPARE(test.parent().data(CertificationTestModel::FailedRole).toInt(), 1);
    result.state = State::Skipped;
    model.setResult(result);
    QCOMPARE(test.parent().data(CertificationTestModel::DecidedRole).toInt(), 0);
    QVERIFY(!test.siblingAtColumn(CertificationTestModel::Time).data().isValid());
}

void tst_CertificationModels::speaksTheLocalesLanguage()
{
    const QLocale before;
    CertificationTestModel model;
    model.setRun(CertificationRun::of(m_plan));
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    const QString italian = model.indexOf(u"fax"_s).data().toString();
    QLocale::setDefault(QLocale(QLocale::English));
    const QString english = model.indexOf(u"fax"_s).data().toString();
    QLocale::setDefault(before);
    QCOMPARE(italian, u"Un fax vero"_s);
    QCOMPARE(english, u"A real fax"_s);
}

void tst_CertificationModels::ignoresTestsOfAnotherPlan()
{
    CertificationTestModel model;
    model.setRun(CertificationRun::of(m_plan));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    CertificationResult result;
    result.testId = u"of_another_plan"_s;
    model.setResult(result);
    QVERIFY(changed.isEmpty());
    QVERIFY(!model.indexOf(u"of_another_plan"_s).isValid());
}

DossierRecord tst_CertificationModels::record(const QString& id, const QString& company,
    const QString& providerId, const QString& state) const
{
    DossierRecord record;
    record.id = id;
    record.company = company;
    record.providerId = providerId;
    record.state = state;
    return record;
}

void tst_CertificationModels::listsProvidersAndDossiersTogether()
{
    DossierListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries(m_catalog,
        { record(u"d1"_s, u"TWT S.p.A."_s, u"twt"_s, u"testing"_s),
            record(u"d2"_s, u"Aaa Telefonia"_s, {}, u"contact"_s) },
        QDate(2026, 11, 21));
    QCOMPARE(model.rowCount(), int(m_catalog->providers().size()) + 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"Aaa Telefonia"_s); // by name
    QVERIFY(!model.provider(0));
    const int twt = model.rowOfProvider(u"twt"_s);
    QCOMPARE(model.rowOfDossier(u"d1"_s), twt);
    const QModelIndex row = model.index(twt, 0);
    QCOMPARE(row.data(DossierListModel::StateRole).toInt(), int(Dossier::State::Testing));
    QCOMPARE(row.data(DossierListModel::StandingRole).toInt(), int(ProviderStanding::Listed));
    QVERIFY(!row.data(DossierListModel::PercentRole).isValid());
    QCOMPARE(model.provider(twt)->id, u"twt"_s);
    QCOMPARE(model.rowOfDossier({}), -1);
    QCOMPARE(model.rowOfDossier(u"nobody's"_s), -1);
}

void tst_CertificationModels::tellsWhatHasExpired()
{
    DossierListModel model;
    DossierRecord published = record(u"d1"_s, u"TWT"_s, u"twt"_s, u"published"_s);
    published.expiresOn = QDate(2026, 1, 31);
    const auto stateOn = [&](const QDate& day) {
        model.setEntries(m_catalog, { published }, day);
        return Dossier::State(
            model.index(model.rowOfDossier(u"d1"_s), DossierListModel::State).data().toInt());
    };
    QCOMPARE(stateOn(QDate(2026, 1, 31)), Dossier::State::Published);
    QCOMPARE(stateOn(QDate(2026, 2, 1)), Dossier::State::Expired);
}

void tst_CertificationModels::keepsScoresWhenTheListIsReadAgain()
{
    DossierListModel model;
    const QList<DossierRecord> records { record(u"d1"_s, u"TWT"_s, u"twt"_s, u"testing"_s) };
    model.setEntries(m_catalog, records, QDate(2026, 11, 21));
    CertificationRun run = CertificationRun::of(m_plan);
    run.result(u"hear"_s)->state = State::Passed;
    model.setScore(u"d1"_s, CertificationScore::of(run));
    model.setEntries(m_catalog, records, QDate(2026, 11, 22));
    const QModelIndex row = model.index(model.rowOfDossier(u"d1"_s), 0);
    QCOMPARE(row.data(DossierListModel::PercentRole).toInt(), 25); // 5 of 20
    QCOMPARE(row.data(DossierListModel::OpenRole).toInt(), 5);
}

void tst_CertificationModels::limitsTheJournalToKinds()
{
    DossierEventModel model;
    const QAbstractItemModelTester tester(&model);
    const QDateTime at(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
    const QList<DossierEvent> events { { at, u"anna"_s, u"contact"_s, u"phone: 1"_s, u"phone: 2"_s,
                                           u"moved"_s },
        { at, u"anna"_s, u"state"_s, u"contact"_s, u"testing"_s, {} } };
    model.setEvents(events);
    QCOMPARE(model.rowCount(), 2);
    model.setEvents(events, { u"contact"_s });
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, DossierEventModel::When).data().toDateTime(), at);
    QCOMPARE(model.index(0, DossierEventModel::After).data().toString(), u"phone: 2"_s);
    QCOMPARE(model.index(0, DossierEventModel::Note).data().toString(), u"moved"_s);
}

void tst_CertificationModels::namesEntriesAfterCompanies_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("id");
    QTest::newRow("one word") << u"Neomedia"_s << u"neomedia"_s;
    QTest::newRow("legal form") << u"Adriatica Telefonia S.r.l."_s
                                << u"adriatica_telefonia_s_r_l"_s;
    QTest::newRow("accents") << u"Più Voce & C."_s << u"piu_voce_c"_s;
    QTest::newRow("brackets") << u"VoipVoice (trunk.voipvoice.it)"_s
                              << u"voipvoice_trunk_voipvoice_it"_s;
    QTest::newRow("nothing to name it by") << u"…"_s << QString();
}

void tst_CertificationModels::namesEntriesAfterCompanies()
{
    QFETCH(QString, company);
    QTEST(CertifiedEntry::idOf(company), "id");
}

void tst_CertificationModels::draftsAnEntryFromTheTrunk()
{
    Dossier dossier;
    dossier.company = u"Adriatica"_s;
    dossier.trunk.mode = u"register"_s;
    dossier.trunk.host = u"sip.example.net"_s;
    dossier.trunk.transport = u"tls"_s;
    dossier.trunk.codecs = { u"alaw"_s };
    const Provider entry = CertifiedEntry::draft(dossier, *m_catalog);
    QCOMPARE(entry.id, u"adriatica"_s);
    QCOMPARE(entry.host, u"sip.example.net"_s);
    QCOMPARE(entry.transport, u"tls"_s);
    QCOMPARE(entry.registrar, u"sip.example.net"_s);
    QCOMPARE(entry.codecs, QStringList { u"alaw"_s });
    QVERIFY(!entry.isCertified && !entry.certification);
    Provider alone = entry;
    alone.isRegistering = false;
    QVERIFY(CertifiedEntry::tidied(alone).registrar.isEmpty());
}

void tst_CertificationModels::draftsAnEntryLikeAnother()
{
    Dossier dossier;
    dossier.company = u"Adriatica"_s;
    dossier.trunk.host = u"sip.example.net"_s;
    const Provider* twt = m_catalog->provider(u"twt"_s);
    const Provider entry = CertifiedEntry::draftLike(*twt, dossier, *m_catalog);
    QCOMPARE(entry.name, u"Adriatica"_s);
    QCOMPARE(entry.host, u"sip.example.net"_s);
    QCOMPARE(entry.codecs, twt->codecs);
    QCOMPARE(entry.fromUser, twt->fromUser);
    QVERIFY(entry.notes.isEmpty() && entry.sourceIds.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CertificationModels)
#include "tst_CertificationModels.moc"
