// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/JobListModel.h"
#include "tests/support/HeldJob.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "tests/widgets/UploadBench.h"
#include "widgets/jobs/JobCentre.h"
#include "widgets/jobs/JobNews.h"
#include "widgets/jobs/NewsLine.h"
#include "widgets/MainWindow.h"
#include "widgets/views/DataTable.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// What a screen reader is told of a line whenever it begins to show.
class ShownNames : public QObject {
public:
    QStringList names;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show)
            names.append(QAccessible::queryAccessibleInterface(watched)->text(QAccessible::Name));
        return false;
    }
};

} // namespace

/// All that is under way in one list, in the real window and with real uploads.
class tst_JobCentre : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAndClosesByKeyboard();
    void countsInTheStatusBar();
    void followsARealUpload();
    void cancelsARealUploadByKeyboard();
    void doesNotCancelBehindThePointOfNoReturn();
    void saysWhatWentWrong();
    void goesToThePageOfAJob();
    void leavesTheSiteThatIsOpen();
    void readsResultsOut();
    void hidesWithTheWindow();
    void speaksItalianAtOnce();
    void keepsToItsCorner();
    void hasNothingNameless();

private:
    template <typename T> T* find(const char* name) const
    {
        T* widget = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] JobCentre* centre() const { return find<JobCentre>("jobCentre"); }
    [[nodiscard]] DataTable* table() const { return find<DataTable>("jobTable"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void toggle() const
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QWidget* focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key_J, Qt::ControlModifier);
    }
    void waitForCount(int running) const
    {
        auto* jobs = m_window->findChild<JobListModel*>();
        QTRY_COMPARE(jobs->running(), running);
    }

    OwnSettings m_settings;
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    QList<Site> m_sites;
};

void tst_JobCentre::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/doppino-test-bus");
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_JobCentre::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    m_sites.clear();
    for (const char* name : { "Rossi", "Bianchi" }) {
        Site site;
        site.name = QString::fromLatin1(name);
        QVERIFY(m_store->sites().save(site, u"test"_s));
        m_sites.append(site);
    }
    m_window = std::make_unique<MainWindow>();
    m_window->setStore(m_store.get());
    m_window->setCatalog(m_catalog);
    m_window->resize(1024, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_JobCentre::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

void tst_JobCentre::opensAndClosesByKeyboard()
{
    QWidget* before = QApplication::focusWidget();
    QVERIFY(before);
    QVERIFY(!centre()->isVisible());
    toggle();
    QVERIFY(centre()->isVisible());
    QCOMPARE(QApplication::focusWidget(), table());
    QVERIFY(find<QAction>("jobsAction")->isChecked());
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!centre()->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    toggle();
    QVERIFY(centre()->isVisible());
    toggle();
    QVERIFY(!centre()->isVisible());
    QVERIFY(!find<QAction>("jobsAction")->isChecked());
    QTest::mouseClick(find<QToolButton>("jobsButton"), Qt::LeftButton);
    QVERIFY(centre()->isVisible());
    QTest::mouseClick(find<QToolButton>("closeJobsButton"), Qt::LeftButton);
    QVERIFY(!centre()->isVisible());
}

void tst_JobCentre::countsInTheStatusBar()
{
    const auto* button = find<QToolButton>("jobsButton");
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Jobs"_s);
    HeldJob a(u"a"_s);
    HeldJob b(u"b"_s);
    a.start();
    b.start();
    QCOMPARE(button->text(), u"2 running"_s);
    a.end(Outcome::failed(Error(ErrorCode::Timeout)));
    QTRY_COMPARE(button->text(), u"1 running"_s);
    b.end();
    QTRY_COMPARE(button->text(), u"Jobs"_s);
}

void tst_JobCentre::followsARealUpload()
{
    UploadBench bench;
    bench.keepNever();
    bench.click("uploadButton");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOffered("sendButton"), 30'000);
    QCOMPARE(cell(0, JobListModel::State), u"running"_s);
    QCOMPARE(cell(0, JobListModel::Title), u"Upload to gateway “gw1”"_s);
    QCOMPARE(cell(0, JobListModel::Site), u"Bianchi, Pesaro"_s);
    QCOMPARE(cell(0, JobListModel::Step), u"Ask whether to send"_s);
    QVERIFY(!cell(0, JobListModel::When).isEmpty());
    bench.click("sendButton");
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, JobListModel::State), u"done"_s, 30'000);
    QCOMPARE(cell(0, JobListModel::Step), QString());
    QTRY_VERIFY(!bench.view->isUploading());
}

/// As the page's own button would: nothing was changed, and the page says so.
void tst_JobCentre::cancelsARealUploadByKeyboard()
{
    UploadBench bench;
    bench.click("uploadButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOffered("sendButton"), 30'000);
    toggle();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, JobListModel::State), u"cancelled"_s, 30'000);
    QTRY_COMPARE(bench.uploads().size(), 1);
    QCOMPARE(bench.uploads().first().outcome.end, Outcome::End::Cancelled);
}

void tst_JobCentre::doesNotCancelBehindThePointOfNoReturn()
{
    UploadBench bench;
    bench.keepLong();
    bench.click("uploadButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOffered("sendButton"), 30'000);
    bench.click("sendButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOffered("keepButton"), 30'000);
    toggle();
    QVERIFY(!find<QPushButton>("cancelJobButton")->isEnabled());
    QVERIFY(!find<QPushButton>("cancelJobButton")->toolTip().isEmpty());
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(bench.view->isUploading());
    bench.click("keepButton");
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, JobListModel::State), u"done"_s, 30'000);
}

void tst_JobCentre::saysWhatWentWrong()
{
    HeldJob job(u"a"_s);
    job.start();
    job.end(Outcome::failed(Error(ErrorCode::DeviceRefused, u"isdn"_s, u"% bad command"_s)));
    waitForCount(0);
    toggle();
    const auto* sentence = find<QLabel>("jobErrorLabel");
    auto* details = find<QPlainTextEdit>("jobDetailsEdit");
    auto* unfold = find<QToolButton>("jobDetailsButton");
    QVERIFY(sentence->isVisible());
    QVERIFY(sentence->text().contains(u"% bad command"_s));
    QVERIFY(!details->isVisible());
    unfold->setFocus();
    QTest::keyClick(unfold, Qt::Key_Space);
    QVERIFY(details->isVisible());
    QCOMPARE(
        details->toPlainText(), u"device_refused\nisdn\n% bad command\nNext to act: the device"_s);
    auto* copy = find<QPushButton>("copyJobErrorButton");
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(
        QGuiApplication::clipboard()->text(), sentence->text() + u'\n' + details->toPlainText());
    QGuiApplication::clipboard()->clear();
    auto* same = find<QAction>("copyJobErrorButtonAction"); // at the row itself
    QVERIFY(table()->actions().contains(same));
    QVERIFY(!find<QAction>("cancelJobButtonAction")->isEnabled()); // it has ended
    same->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(sentence->text()));
    auto* clear = find<QPushButton>("clearJobsButton");
    clear->setFocus();
    QTest::keyClick(clear, Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!sentence->isVisible());
    QVERIFY(!clear->isEnabled());
    QCOMPARE(QApplication::focusWidget(), table());
}

void tst_JobCentre::goesToThePageOfAJob()
{
    HeldJob job(u"a"_s, m_sites[0].id, m_sites[0].name, u"upload"_s);
    job.start();
    toggle();
    QVERIFY(find<QPushButton>("showJobButton")->isEnabled());
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<SiteWizard*>());
    auto* wizard = m_window->findChild<SiteWizard*>();
    QCOMPARE(wizard->draft()->site().name, u"Rossi"_s);
    QCOMPARE(wizard->currentStep(), WizardStep::Upload);
    QVERIFY(!centre()->isVisible());
    HeldJob nowhere(u"b"_s);
    nowhere.start();
    toggle();
    table()->selectRows({ 0 });
    QVERIFY(!find<QPushButton>("showJobButton")->isEnabled());
}

void tst_JobCentre::leavesTheSiteThatIsOpen()
{
    m_window->openSite(m_sites[1].id);
    QTRY_VERIFY(m_window->findChild<SiteWizard*>());
    HeldJob job(u"a"_s, m_sites[0].id, m_sites[0].name, u"trunk_test"_s);
    job.start();
    toggle();
    QTest::keyClick(table(), Qt::Key_Return);
    const auto shown = [this] {
        for (const auto* wizard : m_window->findChildren<SiteWizard*>())
            if (wizard->isVisible())
                return const_cast<SiteWizard*>(wizard)->draft()->site().name;
        return QString();
    };
    QTRY_COMPARE(shown(), u"Rossi"_s);
}

/// AT-SPI has no announcements here: a notification that begins to show is read.
void tst_JobCentre::readsResultsOut()
{
    auto* line = m_window->findChild<NewsLine*>();
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(line);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Notification);
    QVERIFY(interface->state().invisible);
    ShownNames shown;
    line->installEventFilter(&shown);
    HeldJob job(u"Upload to isdn"_s);
    job.start();
    job.end(Outcome::failed(Error(ErrorCode::Timeout, u"isdn"_s, u"the prompt"_s)));
    waitForCount(0);
    QVERIFY(!interface->state().invisible);
    for (int i = 0; i < 2; ++i) { // the same words twice are news twice
        HeldJob again(u"Upload to isdn"_s);
        again.start();
        again.end();
        waitForCount(0);
    }
    QCOMPARE(shown.names.size(), 3);
    QVERIFY(shown.names[0].startsWith(u"Upload to isdn: failed."));
    QVERIFY(shown.names[0].contains(u"the prompt"));
    QCOMPARE(shown.names[1], u"Upload to isdn: done"_s);
    QCOMPARE(shown.names[2], shown.names[1]);
    QCOMPARE(line->text(), shown.names[1]);
    m_window->statusBar()->showMessage(u"something else"_s); // never over one another
    QVERIFY(!line->isVisible());
    HeldJob last(u"c"_s);
    last.start();
    last.end();
    waitForCount(0);
    QVERIFY(line->isVisible());
    QCOMPARE(m_window->statusBar()->currentMessage(), QString());
}

/// Names of customers are nobody's business while the window is covered.
void tst_JobCentre::hidesWithTheWindow()
{
    HeldJob job(u"Upload to isdn"_s, m_sites[0].id, m_sites[0].name, u"upload"_s);
    job.start();
    toggle();
    QVERIFY(centre()->isVisible());
    m_window->guard()->request(VaultGuard::Reason::Demand); // waits for the job, covered
    QTRY_VERIFY(!centre()->isVisible());
    toggle();
    QVERIFY(!centre()->isVisible());
    QTest::mouseClick(find<QToolButton>("jobsButton"), Qt::LeftButton);
    QVERIFY(!centre()->isVisible());
    QVERIFY(!find<QAction>("jobsAction")->isChecked()); // else it would open at the second press
    job.end(Outcome::failed(Error(ErrorCode::Timeout, u"isdn"_s)));
    waitForCount(0);
    QVERIFY(!m_window->findChild<NewsLine*>()->isVisible());
}

void tst_JobCentre::speaksItalianAtOnce()
{
    UploadBench bench;
    bench.click("uploadButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOffered("sendButton"), 30'000);
    toggle();
    QTranslator italian;
    QVERIFY(italian.load(u":/i18n/doppino_it.qm"_s));
    const QString before = cell(0, JobListModel::Step);
    QCoreApplication::installTranslator(&italian);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(cell(0, JobListModel::Step) != before);
    QCoreApplication::removeTranslator(&italian);
    QCoreApplication::processEvents();
    QCOMPARE(cell(0, JobListModel::Step), before);
}

void tst_JobCentre::keepsToItsCorner()
{
    toggle();
    for (const QSize& size : { QSize(1024, 700), QSize(1366, 768), QSize(1024, 700) }) {
        m_window->resize(size);
        QTRY_COMPARE(m_window->size(), size);
        const QRect place = centre()->geometry();
        QVERIFY(m_window->rect().contains(place));
        QTRY_VERIFY(centre()->geometry().bottom() < m_window->statusBar()->geometry().top());
        QVERIFY(m_window->width() - centre()->geometry().right() < 40);
    }
}

void tst_JobCentre::hasNothingNameless()
{
    toggle();
    for (const QWidget* widget : centre()->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(!table()->accessibleName().isEmpty());
    for (const auto* button : centre()->findChildren<QAbstractButton*>()) {
        if (button->objectName().startsWith(u"qt_") || qobject_cast<QTableView*>(button->parent()))
            continue;
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
        QVERIFY(!button->text().contains(u'&')); // mnemonics are the page's behind it
    }
}

WATCHED_MAIN(tst_JobCentre)
#include "tst_JobCentre.moc"
