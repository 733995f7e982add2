// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/JobListModel.h"
#include "tests/models/report/HandoverSample.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/StoredSite.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/report/HandoverPage.h"
#include "widgets/report/PaperView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

/// The section "Report" with a real store behind it.
class tst_HandoverPage : public StoredSite {
    Q_OBJECT

public Q_SLOTS:
    /// In place of the desktop's viewer.
    void noteShown(const QUrl& url) { m_shown = url; }

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheSheets();
    void aPointLeadsToItsPage_data();
    void aPointLeadsToItsPage();
    void theReportIsInTheSitesLanguage();
    void savesAPdf();
    void savesAPageWithPasswordsForItsOwnerOnly();
    void savingOutlivesThePage();
    void asksForAPrinter();
    void isDeliveredAndTakenBack();
    void whatFailedMeanwhileIsNotDelivered();
    void onePointMoreIsAgreedToAnew();
    void whatFailedKeepsItFromBeingDelivered();
    void aChangeAfterDeliveryIsSaid();
    void theListLearnsHowMuchIsOpen();
    void everythingHasANameAndALabel();
    void remembersTheTechnician();
    void twoHundredUsersHoldNobodyUp();

private:
    template <typename T> T* find(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    void open();
    void click(const char* button);
    QString saveAs(const char* button, const QString& name);
    [[nodiscard]] QString stateText();

    OwnSettings m_settings;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<HandoverPage> m_page;
    QUrl m_shown;
};

void tst_HandoverPage::init()
{
    QSettings().clear();
    Site site = HandoverSample::siteOf(3);
    site.pbx.password = Secret(u"Papavero7Zinnia"_s);
    QVERIFY(begin(site));
}

void tst_HandoverPage::cleanup()
{
    m_page.reset();
    m_draft.reset();
    end();
}

void tst_HandoverPage::open()
{
    m_draft = std::make_unique<SiteDraft>(m_site, HandoverSample::catalog());
    m_page = std::make_unique<HandoverPage>(m_draft.get(), m_store.get());
    m_page->resize(800, 560);
    QSignalSpy previewed(m_page.get(), &HandoverPage::previewed);
    m_page->show();
    QVERIFY(previewed.wait(30'000));
}

void tst_HandoverPage::click(const char* button)
{
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
}

QString tst_HandoverPage::saveAs(const char* button, const QString& name)
{
    // The former one is still being put away.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!QTest::qWaitFor([&] { return find<QPushButton>(button)->isEnabled(); }))
        return {};
    click(button);
    auto* dialog = find<QFileDialog>("saveReportDialog");
    if (!dialog)
        return {};
    const QString path = m_folder->filePath(name);
    Q_EMIT dialog->fileSelected(path); // the system's own chooser ends so
    dialog->close();
    const bool isSaved = QTest::qWaitFor([&] { return QFile::exists(path); }, 30'000);
    return isSaved ? path : QString();
}

QString tst_HandoverPage::stateText() { return find<QLabel>("deliveryState")->text(); }

void tst_HandoverPage::showsTheSheets()
{
    open();
    auto* paper = find<PaperView>("reportPreview");
    QVERIFY(paper->sheetCount() >= 2);
    QSignalSpy previewed(m_page.get(), &HandoverPage::previewed);
    QTest::keyClicks(find<QLineEdit>("technicianEdit"), u"Luca"_s);
    QVERIFY(previewed.wait(30'000));
    m_draft->edit(nullptr, [](Site& site) { site.users.clear(); });
    QVERIFY(previewed.wait(30'000));
}

void tst_HandoverPage::aPointLeadsToItsPage_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("button") << false;
    QTest::newRow("key") << true;
}

void tst_HandoverPage::aPointLeadsToItsPage()
{
    QFETCH(bool, isByKey);
    open();
    auto* list = find<QListWidget>("openPointsList");
    QSignalSpy asked(m_page.get(), &HandoverPage::stepRequested);
    QVERIFY(list->count() > 3);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().contains(u"“voip1” was not tested"_s))
            list->setCurrentRow(row);
    }
    QVERIFY(list->currentItem()->text().startsWith(u"Trunk test: "_s));
    isByKey ? QTest::keyClick(list, Qt::Key_Return) : click("goToPointButton");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<WizardStep>(), WizardStep::TrunkTest);
    QCOMPARE(asked[0][1].toString(), m_site.trunks[0].id);
}

void tst_HandoverPage::theReportIsInTheSitesLanguage()
{
    open();
    auto* language = find<QComboBox>("reportLanguageCombo");
    QCOMPARE(language->currentData().toString(), u"it"_s);
    const QString italian = saveAs("saveHtmlButton", u"it.html"_s);
    QVERIFY(!italian.isEmpty());
    QVERIFY(StoreFixture::contentsOf(italian).contains("Verbale di collaudo"));
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Home);
    QCOMPARE(language->currentData().toString(), u"en"_s);
    const QString english = saveAs("saveHtmlButton", u"en.html"_s);
    QVERIFY(StoreFixture::contentsOf(english).contains("Acceptance report"));
}

void tst_HandoverPage::savesAPdf()
{
    open();
    const QString path = saveAs("savePdfButton", u"report.pdf"_s);
    QVERIFY(!path.isEmpty());
    QTRY_VERIFY(m_page->findChild<Banner*>()->text().contains(path));
    QProcess reader;
    reader.start(u"pdftotext"_s, { path, u"-"_s });
    QVERIFY(reader.waitForFinished());
    const QByteArray text = reader.readAllStandardOutput();
    QVERIFY(text.contains("Verbale di collaudo"));
    QVERIFY(text.contains("Mario Rossi"));
    QVERIFY(!text.contains("Papavero7Zinnia"));
    QDesktopServices::setUrlHandler(u"file"_s, this, "noteShown");
    QTest::mouseClick(find<QPushButton>("showReportButton"), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_shown, QUrl::fromLocalFile(path));
}

void tst_HandoverPage::savesAPageWithPasswordsForItsOwnerOnly()
{
    open();
    QTest::mouseClick(find<QCheckBox>("envelopeCheck"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(find<QCheckBox>("envelopeCheck")->isChecked());
    const QString path = saveAs("saveHtmlButton", u"sealed.html"_s);
    QVERIFY(StoreFixture::contentsOf(path).contains("Papavero7Zinnia"));
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

/// The file is written to its end: the list of jobs must not call that cancelled.
void tst_HandoverPage::savingOutlivesThePage()
{
    JobListModel jobs;
    QWidget window;
    open();
    m_page->setParent(&window);
    window.show();
    m_page->show();
    click("savePdfButton");
    auto* dialog = find<QFileDialog>("saveReportDialog");
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"later.pdf"_s);
    Q_EMIT dialog->fileSelected(path);
    QCOMPARE(jobs.running(), 1);
    m_page.reset();
    QCOMPARE(jobs.running(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(jobs.running(), 0, 30'000);
    QCOMPARE(jobs.entry(0).outcome.end, Outcome::End::Done);
    QVERIFY(QFile::exists(path));
}

void tst_HandoverPage::asksForAPrinter()
{
    open();
    QTimer::singleShot(0, m_page.get(), [this] { click("printButton"); });
    QTRY_VERIFY(find<QPrintDialog>("printReportDialog"));
    auto* dialog = find<QPrintDialog>("printReportDialog");
    const QString path = m_folder->filePath(u"printed.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    dialog->done(QDialog::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_page->findChild<Banner*>()->text().contains(u"sent to the printer"_s), 30'000);
    QVERIFY(StoreFixture::contentsOf(path).startsWith("%PDF-"));
}

void tst_HandoverPage::isDeliveredAndTakenBack()
{
    open();
    QCOMPARE(stateText(), u"Not delivered yet."_s);
    const auto evidence = SiteEvidence::gather(*m_store, m_site, *HandoverSample::catalog());
    const auto count = evidence->handedOver().size();
    QVERIFY(count > 0); // none of them in the way, and not passed over either
    QVERIFY(count < find<QListWidget>("openPointsList")->count()); // advice is not handed over
    const QString said = find<QPushButton>("deliverButton")->text();
    QVERIFY2(said.contains(u"with %1 open point"_s.arg(count)), qPrintable(said));
    QSignalSpy delivered(m_page.get(), &HandoverPage::deliveryChanged);
    bool isSaved = false;
    m_page->setGuard([&isSaved] { return isSaved; });
    click("deliverButton");
    QCOMPARE(delivered.size(), 0); // what cannot be saved is not what is handed over
    isSaved = true;
    click("deliverButton");
    QTRY_COMPARE(delivered.size(), 1);
    QVERIFY(stateText().startsWith(u"Delivered on "_s));
    QCOMPARE(m_store->sites().summary(m_site.id)->standing.state, SiteStanding::State::Delivered);
    QCOMPARE(find<QPushButton>("deliverButton")->accessibleName(), u"Mark as not delivered"_s);
    click("deliverButton");
    QCOMPARE(stateText(), u"Not delivered yet."_s);
    QVERIFY(!m_store->sites().summary(m_site.id)->standing.deliveredAt);
}

/// Another program tested, uploaded or deployed while this page was looked at.
void tst_HandoverPage::whatFailedMeanwhileIsNotDelivered()
{
    open();
    auto* button = find<QPushButton>("deliverButton");
    QVERIFY(button->isEnabled());
    auto bad = HandoverSample::testOf(
        m_site, 0, Outcome::failed(Error(ErrorCode::OptionsSilent, u"sip.twt.it"_s)));
    QVERIFY(m_store->trunkTests().add(bad));
    QSignalSpy delivered(m_page.get(), &HandoverPage::deliveryChanged);
    click("deliverButton");
    QTRY_VERIFY2(stateText().contains(u"The last test of the trunk “voip1” failed."_s),
        qPrintable(stateText()));
    QVERIFY(!button->isEnabled());
    QCOMPARE(delivered.size(), 0);
    QVERIFY(!m_store->sites().summary(m_site.id)->standing.deliveredAt);
}

void tst_HandoverPage::onePointMoreIsAgreedToAnew()
{
    open();
    auto* button = find<QPushButton>("deliverButton");
    const QString said = button->text();
    auto good = HandoverSample::testOf(m_site, 0, Outcome::done());
    QVERIFY(m_store->trunkTests().add(good));
    QSignalSpy delivered(m_page.get(), &HandoverPage::deliveryChanged);
    click("deliverButton");
    QTRY_VERIFY2(button->isEnabled() && button->text() != said, qPrintable(button->text()));
    QCOMPARE(delivered.size(), 0);
    click("deliverButton");
    QTRY_COMPARE(delivered.size(), 1);
}

void tst_HandoverPage::whatFailedKeepsItFromBeingDelivered()
{
    auto bad = HandoverSample::testOf(
        m_site, 0, Outcome::failed(Error(ErrorCode::OptionsSilent, u"sip.twt.it"_s)));
    QVERIFY(m_store->trunkTests().add(bad));
    open();
    QVERIFY(!find<QPushButton>("deliverButton")->isEnabled());
    QVERIFY2(stateText().contains(u"The last test of the trunk “voip1” failed."_s),
        qPrintable(stateText()));
    // It is saved all the same: a report says what is, not what should be.
    QVERIFY(!saveAs("savePdfButton", u"failed.pdf"_s).isEmpty());
}

void tst_HandoverPage::aChangeAfterDeliveryIsSaid()
{
    QVERIFY(m_store->sites().setDelivered(m_site.id, QDateTime::currentDateTimeUtc()));
    m_site.users[0].name = u"Maria"_s;
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
    open();
    QVERIFY(stateText().contains(u"not as it was then any more"_s));
}

void tst_HandoverPage::theListLearnsHowMuchIsOpen()
{
    open();
    const auto evidence = SiteEvidence::gather(*m_store, m_site, *HandoverSample::catalog());
    QCOMPARE(m_store->sites().summary(m_site.id)->standing.openPoints,
        int(evidence->handedOver().size())); // as many as the report and the button say
}

void tst_HandoverPage::everythingHasANameAndALabel()
{
    open();
    for (const char* name : { "reportLanguageCombo", "technicianEdit", "placeEdit", "envelopeCheck",
             "openPointsList", "goToPointButton", "deliverButton", "reportPreview", "savePdfButton",
             "saveHtmlButton", "printButton" }) {
        auto* widget = find<QWidget>(name);
        QVERIFY2(widget, name);
        QVERIFY2(!widget->accessibleName().isEmpty(), name);
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, name);
    }
}

void tst_HandoverPage::remembersTheTechnician()
{
    open();
    QTest::keyClicks(find<QLineEdit>("technicianEdit"), u"Luca Ferri"_s);
    m_page.reset();
    open();
    QCOMPARE(find<QLineEdit>("technicianEdit")->text(), u"Luca Ferri"_s);
}

void tst_HandoverPage::twoHundredUsersHoldNobodyUp()
{
    m_site = HandoverSample::siteOf(200);
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
    open(); // what takes longer than the watch allows fails the test
    QVERIFY(find<PaperView>("reportPreview")->sheetCount() > 5);
}

WATCHED_MAIN(tst_HandoverPage)
#include "tst_HandoverPage.moc"
