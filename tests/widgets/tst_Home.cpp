// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/JobListModel.h"
#include "models/itemmodels/SiteListModel.h"
#include "models/store/Store.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/home/RelativeTime.h"
#include "widgets/MainWindow.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The list of sites over a real store: what is found in it, and what is done to many at once.
class tst_Home : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysHowFarEachSiteIs();
    void findsByWordsOfNameCustomerAndTags();
    void filtersByStateTagAndPbx();
    void offersTheWayOutOfAnEmptyFilter();
    void sortsByTheKeyboard();
    void theKeyboardReachesEverything();
    void tagsManyAtOnce();
    void tagsAreEditedInTheSite();
    void exportsManyAtOnce();
    void deletesManyAndTakesThemBack();
    void deletesThemWhenTheWindowIsClosed();
    void aSiteSomebodyChangedMeanwhileStays();
    void deletesAllOrNone();
    void aCancelledDeletionLeavesTheRest();
    void anImportedSiteMayBeOneJustDeleted();
    void remembersTheSitesOpenedLast();
    void remembersColumnsAndOrder();
    void copiesLinesAsText();
    void saysHowLongAgo_data();
    void saysHowLongAgo();
    void staysQuickWithAThousand();

private:
    Site add(const QString& name, const QStringList& tags = {}, const QString& pbx = {});
    void makeReady();
    void openWindow();
    void select(const QStringList& names);
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QStringList stored() const;
    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    void choose(const char* combo, const QString& text);
    [[nodiscard]] QTableView* table() const { return find<QTableView>("siteTable"); }
    [[nodiscard]] SiteListPage* page() const { return m_window->findChild<SiteListPage*>(); }

    OwnSettings m_settings;
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Home::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English)); // as the program sets it
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_Home::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    openWindow();
}

void tst_Home::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

void tst_Home::openWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void tst_Home::makeReady()
{
    m_window->setStore(m_store.get());
    m_window->setCatalog(m_catalog);
}

Site tst_Home::add(const QString& name, const QStringList& tags, const QString& pbx)
{
    Site site;
    site.name = name;
    site.customer = u"Customer of "_s + name;
    site.tags = tags;
    if (!pbx.isEmpty())
        site.pbx.kind = pbx;
    if (!m_store->sites().save(site, u"test"_s))
        qCritical("not saved");
    return site;
}

QStringList tst_Home::shown() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names.append(table()->model()->index(row, SiteListModel::Name).data().toString());
    return names;
}

QStringList tst_Home::stored() const
{
    QStringList names;
    const auto sites = m_store->sites().list();
    for (const SiteSummary& site : sites.value_or(QList<SiteSummary>()))
        names.append(site.name);
    names.sort();
    return names;
}

/// By the mouse, with Ctrl from the second one on.
void tst_Home::select(const QStringList& names)
{
    for (const QString& name : names) {
        const int row = int(shown().indexOf(name));
        QVERIFY2(row >= 0, qPrintable(name));
        const QRect place = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton,
            name == names.first() ? Qt::NoModifier : Qt::ControlModifier, place.center());
    }
    QCOMPARE(page()->selectedIds().size(), names.size());
}

void tst_Home::choose(const char* combo, const QString& text)
{
    auto* box = find<QComboBox>(combo);
    QVERIFY(box);
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != text; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

void tst_Home::saysHowFarEachSiteIs()
{
    add(u"Planned"_s);
    Site delivered = add(u"Delivered"_s, { u"hotel"_s });
    const Site drifted = add(u"Drifted"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(m_store->sites().setDelivered(delivered.id, now));
    QVERIFY(m_store->sites().setDelivered(drifted.id, now));
    QVERIFY(m_store->sites().noteFoundDifferent(drifted.id, true));
    QVERIFY(m_store->sites().noteOpenPoints(delivered.id, 3));
    makeReady();
    for (int row = 0; row < 3; ++row) {
        const QModelIndex name = table()->model()->index(row, SiteListModel::Name);
        const QModelIndex state = name.siblingAtColumn(SiteListModel::State);
        QCOMPARE(state.data().toString(), name.data().toString()); // they are called like it
        QVERIFY(!state.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"Never opened"_s));
        const bool isDelivered = name.data() == u"Delivered"_s;
        QCOMPARE(name.siblingAtColumn(SiteListModel::Tags).data().toString(),
            isDelivered ? u"hotel"_s : u""_s);
        QCOMPARE(name.siblingAtColumn(SiteListModel::OpenPoints).data().toString(),
            isDelivered ? u"3"_s : u""_s);
        QCOMPARE(
            name.siblingAtColumn(SiteListModel::LastActivity).data().toString(), u"just now"_s);
    }
}

void tst_Home::findsByWordsOfNameCustomerAndTags()
{
    add(u"Forlì"_s, { u"hotel"_s });
    add(u"Pesaro"_s, { u"2026"_s });
    makeReady();
    auto* search = find<QLineEdit>("siteSearch");
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    for (const auto& [text, found] : { std::pair(u"forli"_s, u"Forlì"_s),
             std::pair(u"HOT for"_s, u"Forlì"_s), std::pair(u"customer 2026"_s, u"Pesaro"_s) }) {
        search->selectAll();
        QTest::keyClicks(search, text);
        QCOMPARE(shown(), QStringList { found });
        QCOMPARE(find<QLabel>("siteCount")->text(), u"1 of 2 site(s)"_s);
    }
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(shown().size(), 2);
    QCOMPARE(find<QLabel>("siteCount")->text(), u"2 site(s)"_s);
}

void tst_Home::filtersByStateTagAndPbx()
{
    const Site a = add(u"A"_s, { u"hotel"_s }, u"tvox"_s);
    add(u"B"_s, { u"Hotel"_s });
    add(u"C"_s);
    QVERIFY(m_store->sites().setDelivered(a.id, QDateTime::currentDateTimeUtc()));
    makeReady();
    choose("siteSorting", u"Name"_s);
    choose("siteTagFilter", u"Hotel"_s);
    QCOMPARE(shown(), (QStringList { u"A"_s, u"B"_s }));
    choose("siteStateFilter", u"Delivered"_s);
    QCOMPARE(shown(), QStringList { u"A"_s });
    choose("siteStateFilter", u"Planned"_s);
    QCOMPARE(shown(), QStringList { u"B"_s });
    choose("siteTagFilter", u"Any tag"_s);
    choose("siteStateFilter", u"Any state"_s);
    choose("sitePbxFilter", u"TVox"_s);
    QCOMPARE(shown(), QStringList { u"A"_s });
    // Whoever brings the window back brings this back.
    const SiteFilter filter = page()->filter();
    QCOMPARE(filter.pbxKind, u"tvox"_s);
    page()->setFilter({});
    QCOMPARE(shown().size(), 3);
    page()->setFilter(filter);
    QCOMPARE(shown(), QStringList { u"A"_s });
    QCOMPARE(find<QComboBox>("sitePbxFilter")->currentText(), u"TVox"_s);
}

void tst_Home::offersTheWayOutOfAnEmptyFilter()
{
    add(u"A"_s);
    makeReady();
    choose("siteStateFilter", u"Drifted"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(!find<QPushButton>("continueButton")->isEnabled());
    auto* clear = find<QPushButton>("clearSiteFilterButton");
    QVERIFY(clear && clear->isVisible());
    clear->setFocus();
    QTest::keyClick(clear, Qt::Key_Space);
    QCOMPARE(shown(), QStringList { u"A"_s });
    QVERIFY(find<QLineEdit>("siteSearch")->hasFocus());
    QCOMPARE(find<QComboBox>("siteStateFilter")->currentText(), u"Any state"_s);
}

void tst_Home::sortsByTheKeyboard()
{
    for (const QString& name : { u"Site 10"_s, u"Site 9"_s, u"Ésite"_s })
        add(name);
    const QString busy = m_store->sites().list()->last().id;
    QVERIFY(m_store->sites().noteOpenPoints(busy, 4));
    makeReady();
    choose("siteSorting", u"Name"_s);
    QCOMPARE(shown(), (QStringList { u"Ésite"_s, u"Site 9"_s, u"Site 10"_s }));
    choose("siteSorting", u"Open points"_s);
    QCOMPARE(shown().first(), u"Site 10"_s);
    QTest::mouseClick(table()->horizontalHeader()->viewport(), Qt::LeftButton, {},
        { table()->columnViewportPosition(SiteListModel::Customer) + 20, 5 });
    QCOMPARE(find<QComboBox>("siteSorting")->currentText(), u"Customer"_s);
}

void tst_Home::theKeyboardReachesEverything()
{
    add(u"A"_s);
    add(u"B"_s);
    makeReady();
    QSet<QString> reached;
    QWidget* first = QApplication::focusWidget();
    QVERIFY(first);
    for (int i = 0; i < 60 && (i == 0 || QApplication::focusWidget() != first); ++i) {
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char* name : { "siteTable", "siteSearch", "siteStateFilter", "siteTagFilter",
             "sitePbxFilter", "siteSorting", "newSiteButton", "importButton", "exportButton",
             "tagsButton", "deleteButton", "certificationButton", "continueButton" })
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    auto* search = find<QLineEdit>("siteSearch");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(page()->selectedIds().size(), 2);
    QCOMPARE(find<QLabel>("siteSelection")->text(), u"2 site(s) selected"_s);
    QVERIFY(!find<QPushButton>("continueButton")->isEnabled());
    const QString current = table()->currentIndex().data(SiteListModel::IdRole).toString();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<SiteWizard*>());
    QCOMPARE(m_window->findChild<SiteWizard*>()->draft()->site().id, current);
}

void tst_Home::tagsManyAtOnce()
{
    add(u"A"_s, { u"hotel"_s, u"old"_s });
    add(u"B"_s, { u"hotel"_s });
    add(u"C"_s, { u"2026"_s });
    makeReady();
    select({ u"A"_s, u"B"_s });
    QTest::mouseClick(find<QPushButton>("tagsButton"), Qt::LeftButton);
    auto* list = find<QListWidget>("knownTagsList");
    QVERIFY(list);
    QStringList states;
    for (int row = 0; row < list->count(); ++row)
        states.append(list->item(row)->text() + QString::number(list->item(row)->checkState()));
    QCOMPARE(states, (QStringList { u"20260"_s, u"hotel2"_s, u"old1"_s }));
    QTest::keyClicks(find<QLineEdit>("newTagsEdit"), u"north, x"_s);
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space); // no hotel any more
    QTest::mouseClick(find<QPushButton>("setTagsButton"), Qt::LeftButton);
    const auto tagsOf = [this](const QString& name) {
        return m_store->sites().load(m_store->sites().find(name).value())->tags;
    };
    QTRY_COMPARE(tagsOf(u"A"_s), (QStringList { u"north"_s, u"old"_s, u"x"_s }));
    QTRY_COMPARE(tagsOf(u"B"_s), (QStringList { u"north"_s, u"x"_s }));
    QCOMPARE(tagsOf(u"C"_s), QStringList { u"2026"_s });
    QTRY_VERIFY(find<QComboBox>("siteTagFilter")->findText(u"north"_s) > 0);
    QCOMPARE(page()->selectedIds().size(), 2); // still those
}

void tst_Home::tagsAreEditedInTheSite()
{
    const Site site = add(u"A"_s, { u"hotel"_s });
    makeReady();
    m_window->openSite(site.id);
    QTRY_VERIFY(m_window->findChild<SiteWizard*>());
    auto* edit = find<QLineEdit>("siteTagsEdit");
    QVERIFY(edit);
    QCOMPARE(edit->text(), u"hotel"_s);
    edit->setFocus();
    edit->setCursorPosition(int(edit->text().size()));
    QTest::keyClicks(edit, u", Beach,hotel"_s);
    find<QPushButton>("closeButton")->click();
    QCOMPARE(m_store->sites().load(site.id)->tags, (QStringList { u"Beach"_s, u"hotel"_s }));
}

void tst_Home::exportsManyAtOnce()
{
    for (const QString& name : { u"A"_s, u"B/C"_s, u"D"_s })
        add(name);
    const QString folder = m_folder->path();
    QFile there(folder + u"/A.doppino.json"_s);
    QVERIFY(there.open(QFile::WriteOnly));
    there.write("mine");
    there.close();
    makeReady();
    select({ u"A"_s, u"B/C"_s });
    QTest::mouseClick(find<QPushButton>("exportButton"), Qt::LeftButton);
    auto* dialog = find<QFileDialog>("exportFolderDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folder);
    QVERIFY(!m_window->close()); // half of them would be missing
    QVERIFY(page()->banner()->text().contains(u"still under way: Export of 2 site"_s));
    dialog->close();
    QTRY_VERIFY(page()->banner()->text().startsWith(u"2 site(s)"_s));
    QCOMPARE(StoreFixture::contentsOf(there.fileName()), QByteArray("mine"));
    for (const auto& [file, name] :
        { std::pair(u"A-2"_s, u"A"_s), std::pair(u"B_C"_s, u"B/C"_s) }) {
        const auto site = SiteFile::read(
            StoreFixture::contentsOf(u"%1/%2.doppino.json"_s.arg(folder, file)), *m_catalog);
        QVERIFY2(site, qPrintable(file));
        QCOMPARE(site->name, name);
    }
}

void tst_Home::deletesManyAndTakesThemBack()
{
    for (const QString& name : { u"A"_s, u"B"_s, u"C"_s })
        add(name);
    makeReady();
    select({ u"A"_s, u"C"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(shown(), QStringList { u"B"_s });
    QVERIFY(page()->undoBanner()->isVisible());
    QVERIFY(page()->undoBanner()->text().startsWith(u"2 site(s) deleted."_s));
    QCOMPARE(stored(), (QStringList { u"A"_s, u"B"_s, u"C"_s }));
    auto* undo = find<QPushButton>("undoDeleteButton");
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QCOMPARE(shown().size(), 3);
    QVERIFY(!page()->undoBanner()->isVisible());

    // The next deletion is the end of the one before.
    select({ u"A"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    select({ u"B"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(shown(), QStringList { u"C"_s });
    QTRY_COMPARE(stored(), (QStringList { u"B"_s, u"C"_s }));
    QCOMPARE(shown(), QStringList { u"C"_s });
    find<QPushButton>("undoDeleteButton")->click();
    QTRY_COMPARE(shown().size(), 2);
}

void tst_Home::deletesThemWhenTheWindowIsClosed()
{
    add(u"A"_s);
    add(u"B"_s);
    makeReady();
    select({ u"A"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(m_window->close());
    QCOMPARE(stored(), QStringList { u"B"_s });
}

void tst_Home::aSiteSomebodyChangedMeanwhileStays()
{
    Site site = add(u"A"_s);
    add(u"B"_s);
    makeReady();
    select({ u"A"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    site.customer = u"of somebody else"_s;
    QVERIFY(m_store->sites().save(site, u"test"_s));
    QVERIFY(m_window->releaseStore());
    QCOMPARE(stored(), (QStringList { u"A"_s, u"B"_s }));
}

void tst_Home::deletesAllOrNone()
{
    add(u"A"_s);
    const Site gone = add(u"B"_s);
    add(u"C"_s);
    makeReady();
    select({ u"A"_s, u"B"_s, u"C"_s });
    QVERIFY(m_store->sites().remove(gone.id)); // the list does not know yet
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(page()->banner()->isVisible());
    QVERIFY(!page()->undoBanner()->isVisible());
    QVERIFY(m_window->close());
    QCOMPARE(stored(), (QStringList { u"A"_s, u"C"_s }));
}

void tst_Home::aCancelledDeletionLeavesTheRest()
{
    for (const QString& name : { u"A"_s, u"B"_s, u"C"_s, u"D"_s })
        add(name);
    makeReady();
    select({ u"A"_s, u"B"_s, u"C"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(shown(), QStringList { u"D"_s });
    select({ u"D"_s });
    QTest::keyClick(table(), Qt::Key_Delete); // begins with the three
    auto* jobs = m_window->findChild<JobListModel*>();
    QCOMPARE(jobs->running(), 1);
    jobs->cancel(0);
    QTRY_COMPARE(jobs->running(), 0);
    QStringList left = shown();
    left.sort();
    QCOMPARE(left, (QStringList { u"A"_s, u"B"_s, u"C"_s }));
    QVERIFY(m_window->close());
    QCOMPARE(stored(), (QStringList { u"A"_s, u"B"_s, u"C"_s }));
}

void tst_Home::anImportedSiteMayBeOneJustDeleted()
{
    const Site site = add(u"A"_s);
    add(u"B"_s);
    makeReady();
    select({ u"A"_s });
    QTest::keyClick(table(), Qt::Key_Delete);
    QFile file(m_folder->filePath(u"a.json"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(SiteFile::write(site, SiteFile::Secrets::Include));
    file.close();
    find<QAction>("importAction")->trigger();
    auto* dialog = find<QFileDialog>("importDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
    QCOMPARE(stored(), (QStringList { u"A"_s, u"B"_s }));
    QVERIFY(shown().contains(u"A"_s));
    QVERIFY(m_store->sites().find(u"A"_s).value() != site.id);
}

void tst_Home::remembersTheSitesOpenedLast()
{
    QStringList ids;
    for (int i = 0; i < 7; ++i)
        ids.append(add(u"R&S %1"_s.arg(i)).id);
    makeReady();
    QVERIFY(!find<QPushButton>("recentSiteButton0")->isVisible());
    for (const QString& id : std::as_const(ids)) {
        m_window->openSite(id);
        QTRY_VERIFY(m_window->findChild<SiteWizard*>());
        find<QPushButton>("closeButton")->click();
    }
    m_window.reset();
    QVERIFY(m_store->sites().remove(ids[5]));
    openWindow();
    makeReady();
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        auto* button = find<QPushButton>(qPrintable(u"recentSiteButton%1"_s.arg(i)));
        QVERIFY(button->isVisible());
        names.append(button->accessibleName());
    }
    QCOMPARE(names, (QStringList { u"R&S 6"_s, u"R&S 4"_s, u"R&S 3"_s, u"R&S 2"_s, u"R&S 1"_s }));
    auto* third = find<QPushButton>("recentSiteButton2");
    third->setFocus();
    QTest::keyClick(third, Qt::Key_Space);
    QTRY_VERIFY(m_window->findChild<SiteWizard*>());
    QCOMPARE(m_window->findChild<SiteWizard*>()->draft()->site().id, ids[3]);
}

void tst_Home::remembersColumnsAndOrder()
{
    add(u"A"_s);
    add(u"B"_s);
    makeReady();
    auto* header = table()->horizontalHeader();
    const int y = header->height() / 2;
    const auto edge = [&](int column) {
        return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) - 1, y);
    };
    const int width = header->sectionSize(SiteListModel::Tags);
    const QPoint from = edge(SiteListModel::Tags);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(header->viewport(), from + QPoint(20, 0));
    QTest::mouseMove(header->viewport(), from + QPoint(37, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, from + QPoint(37, 0));
    QCOMPARE(header->sectionSize(SiteListModel::Tags), width + 37);
    choose("siteSorting", u"Name"_s);
    QCoreApplication::processEvents();
    m_window.reset();
    openWindow();
    makeReady();
    QCOMPARE(table()->columnWidth(SiteListModel::Tags), width + 37);
    QCOMPARE(shown(), (QStringList { u"A"_s, u"B"_s }));
    QCOMPARE(find<QComboBox>("siteSorting")->currentText(), u"Name"_s);
}

void tst_Home::copiesLinesAsText()
{
    add(u"A"_s, { u"x"_s, u"y"_s });
    add(u"B"_s);
    makeReady();
    choose("siteSorting", u"Name"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], u"A\tCustomer of A\tPlanned\tx, y\t\t0\t0\tjust now"_s);
}

void tst_Home::saysHowLongAgo_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const qint64 minute = 60;
    const qint64 hour = 60 * minute;
    const qint64 day = 24 * hour;
    QTest::newRow("now") << qint64(0) << u"just now"_s;
    QTest::newRow("by another clock") << qint64(-90) << u"just now"_s;
    QTest::newRow("a minute") << minute << u"1 minute(s) ago"_s;
    QTest::newRow("minutes") << 59 * minute << u"59 minute(s) ago"_s;
    QTest::newRow("an hour") << hour << u"1 hour(s) ago"_s;
    QTest::newRow("hours") << 5 * hour << u"5 hour(s) ago"_s;
    QTest::newRow("a day") << day << u"yesterday"_s;
    QTest::newRow("days") << 13 * day << u"13 day(s) ago"_s;
    QTest::newRow("weeks") << 30 * day << u"4 week(s) ago"_s;
    QTest::newRow("the last day of weeks") << 60 * day << u"8 week(s) ago"_s;
    QTest::newRow("the first day of months") << 61 * day << u"2 month(s) ago"_s;
    QTest::newRow("months") << 300 * day << u"9 month(s) ago"_s;
    QTest::newRow("years") << 800 * day << u"2 year(s) ago"_s;
}

void tst_Home::saysHowLongAgo()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
    QCOMPARE(RelativeTime::text(now.addSecs(-seconds), now), text);
    QCOMPARE(RelativeTime::text({}, now), QString());
    // A clock that was wrong: rather the date than nonsense.
    QCOMPARE(RelativeTime::text(now.addDays(400), now),
        QLocale().toString(now.addDays(400).toLocalTime().date(), QLocale::ShortFormat));
}

void tst_Home::staysQuickWithAThousand()
{
    QList<SiteSummary> sites;
    for (int i = 0; i < 1000; ++i) {
        SiteSummary& site = sites.emplaceBack();
        site.id = QString::number(i);
        site.name = u"Rossi %1 S.r.l."_s.arg(i);
        site.customer = u"Customer %1"_s.arg(i % 100);
        site.tags = { u"tag %1"_s.arg(i % 7) };
        site.pbxKind = u"nethvoice"_s;
        site.activeAt = QDateTime::currentDateTimeUtc().addSecs(-i * 977);
    }
    makeReady();
    page()->setSites(sites);
    auto* search = find<QLineEdit>("siteSearch");
    search->setFocus();
    qint64 slowest = 0;
    for (const QChar letter : u"rossi 7 tag 3\b\b\b\b\b\b\b"_s) {
        QElapsedTimer timer;
        timer.start();
        if (letter == u'\b')
            QTest::keyClick(search, Qt::Key_Backspace);
        else
            QTest::keyClicks(search, letter);
        (void)table()->grab();
        slowest = std::max(slowest, timer.elapsed());
    }
    qInfo("the slowest letter took %lld ms", slowest);
    QCOMPARE(search->text(), u"rossi "_s);
    QCOMPARE(shown().size(), 1000);
    QCOMPARE(find<QLabel>("siteCount")->text(), u"1000 site(s)"_s);
}

WATCHED_MAIN(tst_Home)
#include "tst_Home.moc"
