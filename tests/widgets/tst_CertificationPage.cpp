// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "tests/widgets/CertificationBench.h"
#include "widgets/common/Banner.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using State = CertificationResult::State;

/// Dossiers, results and publication, by the means a technician has.
class tst_CertificationPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void listsProvidersHonestly();
    void filtersTheList();
    void opensADossierOfAListedProvider();
    void opensADossierOfANewCompany();
    void writesDownEachChangeOfTheContact();
    void keepsWhatIsTypedWhenSomethingElseIsLookedAt();
    void takesTheTrunkFromASite();
    void keepsTheRequestedTemplate();
    void asksForALineBeforeItTests();
    void tellsWhatStandsAgainstIt();
    void comparesWithAnEarlierRun();
    void publishesOnlyWithoutAFailedKo();
    void publishesAfterTheQuestion();
    void savesTheReport_data();
    void savesTheReport();
    void writesTheTicket();
    void changesTheStateWithANote();
    void offersWhatAnotherProgramSaved();

private:
    template <typename T> T* find(const char* name) { return m->find<T>(name); }
    void typeInto(const char* name, const QString& text);
    /// Every test of the plan, by the store, as if the tester had been here before.
    void decideAll(State state, const QStringList& except = {});
    QString banner(const char* name) { return find<Banner>(name)->text(); }
    std::unique_ptr<CertificationBench> m;
};

void tst_CertificationPage::init() { m = std::make_unique<CertificationBench>(); }

void tst_CertificationPage::typeInto(const char* name, const QString& text)
{
    auto* field = find<QLineEdit>(name);
    QVERIFY2(field->isVisible() && field->isEnabled(), name);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void tst_CertificationPage::listsProvidersHonestly()
{
    m->openPage();
    auto* list = find<QListView>("dossierList");
    QCOMPARE(list->model()->rowCount(), int(m->catalog().providers().size()));
    m->choose(u"TWT"_s);
    QVERIFY(list->currentIndex()
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"listed, not tested"_s));
    QVERIFY(find<QLabel>("certificationHint")->text().contains(u"listed, not tested"_s));
    QVERIFY(find<QPushButton>("openDossierButton")->isEnabled());
    QVERIFY(m->store().certification().dossiers()->isEmpty()); // looking makes none
}

void tst_CertificationPage::filtersTheList()
{
    m->addDossier();
    m->openPage();
    auto* list = find<QListView>("dossierList");
    auto* which = find<QComboBox>("dossierShowCombo");
    which->setCurrentIndex(1); // with a dossier
    QCOMPARE(list->model()->rowCount(), 1);
    which->setCurrentIndex(3); // certified
    QCOMPARE(list->model()->rowCount(), 0);
    m->click("clearDossierFilterButton");
    QTest::keyClicks(find<QLineEdit>("dossierSearch"), u"neo"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Neomedia"_s);
}

void tst_CertificationPage::opensADossierOfAListedProvider()
{
    m->openPage();
    m->choose(u"TWT"_s);
    m->click("openDossierButton");
    QVERIFY(find<QTabWidget>("dossierTabs")->isVisible());
    const Dossier dossier = m->stored();
    QCOMPARE(dossier.company, u"TWT"_s);
    QCOMPARE(dossier.providerId, u"twt"_s);
    QCOMPARE(dossier.trunk.provider, u"twt"_s);
    QVERIFY(ProviderWriter::read(dossier.entry));
    QVERIFY(!find<QPushButton>("openDossierButton")->isEnabled()); // one per provider
    QVERIFY(find<QLabel>("dossierNextStep")->text().startsWith(u"Next:"_s));
}

void tst_CertificationPage::opensADossierOfANewCompany()
{
    m->openPage();
    m->click("newDossierButton");
    QVERIFY(!find<QPushButton>("createDossierButton")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("newCompanyEdit"), u"Adriatica"_s);
    m->click("createDossierButton");
    QCOMPARE(m->stored().company, u"Adriatica"_s);
    QCOMPARE(find<QListView>("dossierList")->currentIndex().data().toString(), u"Adriatica"_s);
    QCOMPARE(find<QLabel>("dossierCompany")->text(), u"Adriatica"_s);
}

void tst_CertificationPage::writesDownEachChangeOfTheContact()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    auto* journal = find<QTableView>("contactJournal");
    const int before = journal->model()->rowCount();
    QVERIFY(!find<QPushButton>("updateContactButton")->isEnabled());
    typeInto("contactNameEdit", u"Bruno"_s);
    typeInto("contactReasonEdit", u"Anna has left"_s);
    m->click("updateContactButton");
    QCOMPARE(m->stored().contact.name, u"Bruno"_s);
    QCOMPARE(journal->model()->rowCount(), before + 1);
    const auto cell
        = [&](int column) { return journal->model()->index(0, column).data().toString(); };
    QVERIFY2(cell(3).contains(u"Anna"_s), qPrintable(cell(3)));
    QVERIFY2(cell(4).contains(u"Bruno"_s), qPrintable(cell(4)));
    QCOMPARE(cell(5), u"Anna has left"_s);
    QVERIFY(!find<QPushButton>("updateContactButton")->isEnabled());
}

void tst_CertificationPage::keepsWhatIsTypedWhenSomethingElseIsLookedAt()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    typeInto("contactPhoneEdit", u"0721 2"_s);
    m->show(CertificationBench::History);
    QCOMPARE(m->stored().contact.phone, u"0721 2"_s);
    m->show(CertificationBench::Contact);
    typeInto("contactPhoneEdit", u"0721 3"_s);
    m->choose(u"Neomedia"_s); // another provider
    QCOMPARE(m->stored().contact.phone, u"0721 3"_s);
    QCOMPARE(find<QListView>("dossierList")->currentIndex().data().toString(), u"Neomedia"_s);
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Trunk);
    typeInto("trunkUserEdit", u"u101"_s);
    m->page()->prepareToClose();
    QCOMPARE(m->stored().trunk.username, u"u101"_s);
    QVERIFY(m->stored().trunk.password == Secret(u"CANARY-sip"_s));
}

void tst_CertificationPage::takesTheTrunkFromASite()
{
    Site site;
    site.name = u"Rossi"_s;
    Trunk trunk;
    trunk.name = u"voip7"_s;
    trunk.host = u"sip.example.net"_s;
    trunk.username = u"rossi"_s;
    trunk.password = Secret(u"CANARY-site"_s);
    site.trunks.append(trunk);
    QVERIFY(m->store().sites().save(site, u"test"_s));
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Trunk);
    m->click("trunkFromSiteButton");
    QCOMPARE(find<QListWidget>("siteTrunkList")->count(), 1);
    m->click("copyTrunkButton");
    QCOMPARE(find<QLineEdit>("trunkUserEdit")->text(), u"rossi"_s);
    QCOMPARE(m->stored().trunk.host, u"sip.example.net"_s);
    QVERIFY(m->stored().trunk.password == Secret(u"CANARY-site"_s));
    const auto events = m->store().certification().events(m->stored().id);
    for (const DossierEventRecord& event : *events)
        QVERIFY(!(event.before + event.after).contains(u"CANARY"_s));
}

void tst_CertificationPage::keepsTheRequestedTemplate()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Template);
    QVERIFY(!find<QTreeWidget>("entryDifferenceTree")->isVisible());
    typeInto("entryHostEdit", u"sip2.twt.it"_s);
    auto* differences = find<QTreeWidget>("entryDifferenceTree");
    QVERIFY(differences->isVisible());
    QCOMPARE(differences->topLevelItemCount(), 1);
    QCOMPARE(differences->topLevelItem(0)->text(2), u"sip2.twt.it"_s);
    m->show(CertificationBench::Contact);
    QCOMPARE(ProviderWriter::read(m->stored().entry)->host, u"sip2.twt.it"_s);
    m->show(CertificationBench::Template);
    auto* host = find<QLineEdit>("entryHostEdit");
    host->setFocus();
    host->selectAll();
    QTest::keyClick(host, Qt::Key_Delete); // an entry without a host is none
    QVERIFY2(banner("templateFaults").contains(u"host"_s), qPrintable(banner("templateFaults")));
    m->show(CertificationBench::Contact);
    QCOMPARE(ProviderWriter::read(m->stored().entry)->host, u"sip2.twt.it"_s);
}

void tst_CertificationPage::asksForALineBeforeItTests()
{
    Dossier dossier = m->addDossier({});
    dossier.entry.clear(); // a template would name the host
    QVERIFY(DossierKeeper(m->store()).save(dossier));
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Tests);
    QVERIFY(!find<QPushButton>("startTestsButton")->isEnabled());
    QVERIFY(banner("testsNotice").contains(u"test trunk"_s));
    m->show(CertificationBench::Trunk);
    typeInto("trunkHostEdit", u"127.0.0.1"_s);
    m->show(CertificationBench::Tests);
    QVERIFY(find<QPushButton>("startTestsButton")->isEnabled());
    QVERIFY(banner("testsNotice").isEmpty());
}

void tst_CertificationPage::decideAll(State state, const QStringList& except)
{
    const QStringList ids { u"reach"_s, u"register"_s, u"register_refresh"_s, u"hear"_s, u"fax"_s,
        u"menu"_s };
    for (const QString& id : ids)
        m->bench()->answer(id, except.contains(id) ? State::Failed : state, {});
}

void tst_CertificationPage::tellsWhatStandsAgainstIt()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Result);
    QCOMPARE(find<Banner>("certificationVerdict")->kind(), Banner::Kind::Information);
    decideAll(State::Passed, { u"hear"_s });
    QTRY_COMPARE(find<Banner>("certificationVerdict")->kind(), Banner::Kind::Error);
    auto* tree = find<QTreeWidget>("resultTree");
    QCOMPARE(tree->topLevelItemCount(), 1);
    QTreeWidgetItem* line = tree->topLevelItem(0)->child(0);
    QCOMPARE(line->text(0), u"Speech both ways"_s);
    Q_EMIT tree->itemActivated(line, 0);
    QCOMPARE(find<QTabWidget>("dossierTabs")->currentIndex(), int(CertificationBench::Tests));
    QCOMPARE(m->chosenTest(), u"hear"_s);
}

void tst_CertificationPage::comparesWithAnEarlierRun()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    decideAll(State::Passed, { u"hear"_s });
    const QString first = m->stored().runId;
    m->show(CertificationBench::Tests);
    m->click("newRunButton");
    QVERIFY(m->stored().runId != first);
    decideAll(State::Passed, { u"menu"_s });
    m->show(CertificationBench::Result);
    auto* runs = find<QComboBox>("compareRunCombo");
    QCOMPARE(runs->findData(first), 1);
    runs->setCurrentIndex(1);
    Q_EMIT runs->activated(1);
    auto* tree = find<QTreeWidget>("resultTree");
    QCOMPARE(tree->topLevelItemCount(), 3); // two that differ, and how many do not
    QCOMPARE(tree->topLevelItem(0)->text(3), u"better"_s);
    QCOMPARE(tree->topLevelItem(1)->text(3), u"worse"_s);
}

void tst_CertificationPage::publishesOnlyWithoutAFailedKo()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Result);
    decideAll(State::Passed, { u"register"_s });
    QTRY_COMPARE(find<Banner>("certificationVerdict")->kind(), Banner::Kind::Error);
    QVERIFY(!find<QPushButton>("publishButton")->isEnabled());
    QVERIFY(find<QLabel>("publishObstacle")->isVisible());
    m->bench()->answer(u"register"_s, State::Passed, {});
    QTRY_VERIFY(find<QPushButton>("publishButton")->isEnabled());
    QVERIFY(!find<QLabel>("publishObstacle")->isVisible());
    QCOMPARE(m->stored().state, Dossier::State::Passed);
    // Another template than the one that was tested.
    m->show(CertificationBench::Template);
    typeInto("entryHostEdit", u"sip2.twt.it"_s);
    m->show(CertificationBench::Result);
    QVERIFY(!find<QPushButton>("publishButton")->isEnabled());
}

void tst_CertificationPage::publishesAfterTheQuestion()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Result);
    decideAll(State::Passed, { u"menu"_s });
    QTRY_VERIFY(find<QPushButton>("publishButton")->isEnabled());
    m->click("publishButton");
    QVERIFY(find<QLabel>("publishEffect")->text().contains(u"Anna"_s));
    m->click("rejectPublishButton");
    QVERIFY(!m->store().catalogs().current()->has_value());
    QTRY_VERIFY(!m->page()->findChild<QDialog*>(u"publishDialog"_s));
    m->click("publishButton");
    QVERIFY(!find<QPushButton>("confirmPublishButton")->isEnabled()); // whose key shall it be?
    QTest::keyClicks(find<QLineEdit>("publisherEdit"), u"Example Certifiers"_s);
    QTest::keyClicks(find<QLineEdit>("publishNoteEdit"), u"after the second run"_s);
    QSignalSpy published(m->page(), &CertificationPage::published);
    m->click("confirmPublishButton");
    QCOMPARE(published.size(), 1);
    const auto loaded = m->store().catalogs().load();
    QVERIFY(loaded && !loaded->problem);
    const Provider* twt = loaded->catalog->provider(u"twt"_s);
    QCOMPARE(twt->certification->percent, 90); // 18 of 20
    QCOMPARE(twt->certification->contact.name, u"Anna"_s);
    QCOMPARE(m->stored().state, Dossier::State::Published);
    QVERIFY(m->stored().expiresOn > QDate::currentDate());
    m->page()->setCatalog(loaded->catalog);
    QCOMPARE(
        find<QListView>("dossierList")->currentIndex().data(DossierListModel::StandingRole).toInt(),
        int(ProviderStanding::Certified));
    QVERIFY(find<QPushButton>("saveCatalogueButton")->isVisible());
}

void tst_CertificationPage::savesTheReport_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("on paper") << u"report.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("for a browser") << u"report.html"_s << QByteArray("<!DOCTYPE html>");
}

void tst_CertificationPage::savesTheReport()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, beginning);
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->show(CertificationBench::Result);
    QVERIFY(!find<QPushButton>("saveReportButton")->isEnabled()); // of nothing
    decideAll(State::Passed);
    QTRY_VERIFY(find<QPushButton>("saveReportButton")->isEnabled());
    m->click("saveReportButton");
    auto* dialog = find<QFileDialog>("saveReportDialog");
    const QString path = m->folder().filePath(file);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(banner("resultNotice").contains(file), 20'000);
    const QByteArray content = StoreFixture::contentsOf(path);
    QVERIFY2(content.startsWith(beginning), content.left(40).constData());
    QVERIFY(!content.contains("CANARY"));
}

void tst_CertificationPage::writesTheTicket()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->click("ticketButton");
    auto* text = find<QPlainTextEdit>("ticketText");
    const QString english = text->toPlainText();
    QVERIFY(english.contains(u"TWT"_s));
    QVERIFY(!english.contains(u"CANARY"_s));
    find<QComboBox>("ticketLanguageCombo")->setCurrentIndex(0); // Italian
    QVERIFY(text->toPlainText() != english);
    m->click("copyTicketButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
}

void tst_CertificationPage::changesTheStateWithANote()
{
    m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    m->click("changeStateButton");
    QTest::keyClicks(find<QLineEdit>("stateNoteEdit"), u"called them"_s);
    m->click("confirmStateButton");
    QCOMPARE(m->stored().state, Dossier::State::TestTrunk);
    m->show(CertificationBench::History);
    auto* journal = find<QTableView>("dossierJournal");
    QCOMPARE(journal->model()->index(0, 5).data().toString(), u"called them"_s);
}

void tst_CertificationPage::offersWhatAnotherProgramSaved()
{
    Dossier theirs = m->addDossier();
    m->openPage();
    m->choose(u"TWT"_s);
    theirs.contact.name = u"Carla"_s;
    QVERIFY(DossierKeeper(m->store()).save(theirs));
    typeInto("contactNameEdit", u"Bruno"_s);
    m->click("updateContactButton");
    QCOMPARE(m->stored().contact.name, u"Carla"_s); // nothing is overwritten unseen
    m->click("reloadDossierButton");
    QCOMPARE(find<QLineEdit>("contactNameEdit")->text(), u"Carla"_s);
}

WATCHED_MAIN(tst_CertificationPage)
#include "tst_CertificationPage.moc"
