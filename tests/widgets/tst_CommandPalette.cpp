// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EveryPage.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/WatchedMain.h"
#include "widgets/palette/CommandPalette.h"
#include "widgets/palette/PaletteContents.h"
#include "widgets/palette/PaletteModel.h"
#include "widgets/settings/SettingsDialog.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

/// Everything is found by a few letters, and Enter goes there.
class tst_CommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithoutAPause();
    void opensAtTheTopAndGivesTheFocusBack();
    void goesToAUser();
    void goesToAPhoneByItsLabel();
    void goesToANumber();
    void goesToAPageByItsNumber();
    void startsScanMode();
    void runsACommandOnlyWhileItIsEnabled();
    void switchesToAnotherSite();
    void knowsThePagesOfTheSettings_data();
    void knowsThePagesOfTheSettings();
    void remembersCommandsAndNoCustomers();
    void saysWhatEnterWouldDo();
    void holdsNoSecrets();
    void closesWhenSomethingElseIsClicked();
    void goesWithALockedWindow();

private:
    [[nodiscard]] CommandPalette* palette() const
    {
        return m_pages->window()->findChild<CommandPalette*>();
    }
    [[nodiscard]] QLineEdit* field() const
    {
        return m_pages->window()->findChild<QLineEdit*>(u"paletteField"_s);
    }
    [[nodiscard]] QListView* list() const
    {
        return m_pages->window()->findChild<QListView*>(u"paletteList"_s);
    }
    [[nodiscard]] QString chosen() const { return list()->currentIndex().data().toString(); }
    void open() { QTest::keyClick(m_pages->window(), Qt::Key_K, Qt::ControlModifier); }
    void search(const QString& text)
    {
        open();
        QTest::keyClicks(field(), text);
    }
    void openSite() { m_pages->openSite(m_pages->siteId()); }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<EveryPage> m_pages;
};

void tst_CommandPalette::init()
{
    m_settings = std::make_unique<OwnSettings>();
    m_pages = std::make_unique<EveryPage>();
    m_pages->use(u"en"_s);
    QVERIFY(m_pages->open());
    m_pages->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pages->window()));
}

void tst_CommandPalette::cleanup()
{
    m_pages.reset();
    m_settings.reset();
}

/// With a site larger than there are, under the eye of the watch on the GUI thread.
void tst_CommandPalette::opensWithoutAPause()
{
    openSite();
    m_pages->goTo(WizardStep::Site);
    m_pages->wizard()->draft()->edit(nullptr, [](Site& site) {
        for (int i = 0; i < 500; ++i) {
            User user;
            user.username = u"m.rossi%1"_s.arg(i);
            user.name = u"Mario Rossi %1"_s.arg(i);
            user.extension = QString::number(3000 + i);
            site.users.append(user);
            Phone phone;
            phone.mac = *MacAddress::parse(u"001565%1"_s.arg(i, 6, 16, QChar(u'0')));
            phone.model = u"yealink-T54"_s;
            phone.user = user.username;
            site.phones.append(phone);
        }
    });
    settle();
    auto* action = m_pages->window()->findChild<QAction*>(u"paletteAction"_s);
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    QTRY_VERIFY(palette()->isVisible());
    QMetaObject::invokeMethod(
        field(), [this] { field()->setText(u"rossi 4"_s); }, Qt::QueuedConnection);
    QTRY_VERIFY(palette()->model()->matchCount() > 100);
    QTest::keyClick(field(), Qt::Key_Escape);
}

void tst_CommandPalette::opensAtTheTopAndGivesTheFocusBack()
{
    QWidget* before = m_pages->window()->focusWidget();
    QVERIFY(before);
    open();
    QVERIFY(palette()->isVisible());
    QVERIFY(field()->hasFocus());
    QVERIFY(palette()->geometry().top() < m_pages->window()->height() / 8);
    QVERIFY(m_pages->window()->rect().contains(palette()->geometry()));
    QVERIFY(list()->model()->rowCount() > 5);
    m_pages->window()->resize(1024, 700);
    QVERIFY(m_pages->window()->rect().contains(palette()->geometry()));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(m_pages->window()->focusWidget(), before);
}

void tst_CommandPalette::goesToAUser()
{
    openSite();
    m_pages->goTo(WizardStep::Gateways);
    search(u"anna bi"_s);
    QTRY_COMPARE(chosen(), u"Anna Bianchi"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_pages->wizard()->currentStep(), WizardStep::Users);
    auto* table = m_pages->window()->findChild<QTableView*>(u"usersTable"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"Anna Bianchi"_s);
    QVERIFY(!palette()->isVisible());
}

/// As it is printed: without colons.
void tst_CommandPalette::goesToAPhoneByItsLabel()
{
    openSite();
    search(u"001565aabbd4"_s);
    QCOMPARE(chosen(), u"00:15:65:AA:BB:D4"_s);
    QTest::keyClick(field(), Qt::Key_Enter);
    settle();
    QCOMPARE(m_pages->wizard()->currentStep(), WizardStep::Users);
    auto* tabs = m_pages->window()->findChild<QTabWidget*>(u"usersTabs"_s);
    QCOMPARE(tabs->currentWidget()->objectName(), u"phonesPage"_s);
    auto* focused = qobject_cast<QTableView*>(QApplication::focusWidget());
    QVERIFY(focused);
    // In the table as this vendor prints it.
    QCOMPARE(focused->currentIndex().data().toString(), u"00-15-65-AA-BB-D4"_s);
}

void tst_CommandPalette::goesToANumber()
{
    openSite();
    search(u"0721405517"_s);
    QCOMPARE(chosen(), u"0721405517"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_pages->wizard()->currentStep(), WizardStep::Trunks);
    QVERIFY(m_pages->window()->findChild<QTableView*>(u"trunkNumbersTable"_s)->isVisible());
}

void tst_CommandPalette::goesToAPageByItsNumber()
{
    openSite();
    search(u"3 trunk test"_s);
    QCOMPARE(chosen(), u"Trunk test"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_pages->wizard()->currentStep(), WizardStep::TrunkTest);
}

void tst_CommandPalette::startsScanMode()
{
    openSite();
    m_pages->goTo(WizardStep::Gateways);
    search(u"scan"_s);
    QCOMPARE(chosen(), u"Scan mode"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    settle();
    QCOMPARE(m_pages->wizard()->currentStep(), WizardStep::Users);
    auto* mode = m_pages->window()->findChild<QPushButton*>(u"scanModeButton"_s);
    QVERIFY(mode);
    QVERIFY(mode->isVisible());
    QVERIFY(mode->isChecked());
}

void tst_CommandPalette::runsACommandOnlyWhileItIsEnabled()
{
    search(u"take a catalogue"_s);
    QVERIFY2(chosen().contains(u"catalogue file"), qPrintable(chosen()));
    QTest::keyClick(field(), Qt::Key_Escape);
    search(u"new site"_s);
    QCOMPARE(chosen(), u"New site"_s);
    const QModelIndex index = list()->currentIndex();
    QCOMPARE(index.data(PaletteModel::ShortcutRole).toString(),
        QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    QTest::keyClick(field(), Qt::Key_Return);
    settle();
    QVERIFY(m_pages->wizard());
    // A catalogue is taken while no site is open.
    open();
    QTest::keyClicks(field(), u"take a catalogue"_s);
    QVERIFY(!chosen().contains(u"catalogue file"));
    QTest::keyClick(field(), Qt::Key_Escape);
}

void tst_CommandPalette::switchesToAnotherSite()
{
    openSite();
    const QString before = m_pages->wizard()->draft()->site().id;
    search(u"bianchi arr"_s);
    QCOMPARE(chosen(), u"Bianchi Arredamenti - Fano"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    settle();
    QVERIFY(m_pages->wizard());
    QCOMPARE(m_pages->wizard()->draft()->site().name, u"Bianchi Arredamenti - Fano"_s);
    QVERIFY(m_pages->wizard()->draft()->site().id != before);
}

void tst_CommandPalette::knowsThePagesOfTheSettings_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Italian") << u"it"_s;
}

/// It lists them without making the dialog, so they are compared here.
void tst_CommandPalette::knowsThePagesOfTheSettings()
{
    QFETCH(QString, language);
    m_pages->use(language);
    QStringList offered;
    QStringList opened;
    const PaletteEntries entries
        = PaletteContents::ofSettings([&](const QString& page) { opened.append(page); });
    for (const PaletteEntry& entry : entries) {
        offered.append(entry.title);
        entry.run();
    }
    m_pages->window()->findChild<QAction*>(u"settingsAction"_s)->trigger();
    auto* dialog = m_pages->window()->findChild<SettingsDialog*>();
    QVERIFY(dialog);
    auto* titles = dialog->findChild<QListWidget*>(u"settingsList"_s);
    auto* stack = dialog->findChild<QStackedWidget*>();
    QStringList there;
    QStringList names;
    for (int i = 0; i < titles->count(); ++i) {
        there.append(titles->item(i)->text());
        names.append(stack->widget(i)->objectName());
    }
    offered.sort();
    opened.sort();
    there.sort();
    names.sort();
    QCOMPARE(offered, there);
    QCOMPARE(opened, names);
}

void tst_CommandPalette::remembersCommandsAndNoCustomers()
{
    openSite();
    search(u"all sites"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    settle();
    QVERIFY(!m_pages->wizard());
    openSite();
    search(u"anna bianchi"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    open();
    QCOMPARE(list()->model()->index(1, 0).data().toString(), u"All sites"_s);
    const QStringList kept = QSettings().value(u"palette/recent"_s).toStringList();
    QCOMPARE(kept, QStringList { u"allSitesAction"_s });
}

void tst_CommandPalette::saysWhatEnterWouldDo()
{
    openSite();
    search(u"an"_s);
    QVERIFY(field()->accessibleDescription().startsWith(u"Anna Bianchi, 202"_s));
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(field()->accessibleDescription().startsWith(chosen()));
    QVERIFY(chosen() != u"Anna Bianchi");
    QTest::keyClicks(field(), u"zzz"_s);
    QVERIFY(field()->accessibleDescription().startsWith(u"Nothing is called that"_s));
    QVERIFY(m_pages->window()->findChild<QLabel*>(u"paletteNothingLabel"_s)->isVisible());
    QTest::keyClick(field(), Qt::Key_Return); // nothing to run
    QVERIFY(palette()->isVisible());
}

void tst_CommandPalette::holdsNoSecrets()
{
    openSite();
    const Site site = m_pages->wizard()->draft()->site();
    QStringList texts;
    const PaletteEntries entries = PaletteContents::ofSite(
        site, m_pages->wizard()->draft()->catalog(), [](WizardStep, const QString&) {});
    for (const PaletteEntry& entry : entries)
        texts.append(entry.title + u'\n' + entry.detail + u'\n' + entry.keywords);
    QVERIFY(texts.size() > 20);
    const QString all = texts.join(u'\n');
    QVERIFY(!site.secrets().isEmpty());
    for (const Secret& secret : site.secrets())
        QVERIFY(!all.contains(secret.reveal()));
}

void tst_CommandPalette::closesWhenSomethingElseIsClicked()
{
    open();
    auto* table = m_pages->window()->findChild<QTableView*>(u"siteTable"_s);
    QVERIFY(table);
    QTest::mouseClick(
        table->viewport(), Qt::LeftButton, {}, { 5, table->viewport()->height() - 5 });
    QVERIFY(!palette()->isVisible());
    QVERIFY(table->hasFocus());
}

/// Also where another program has the focus, which tells nobody of the cover.
void tst_CommandPalette::goesWithALockedWindow()
{
    openSite();
    open();
    QVERIFY(palette()->isVisible());
    QApplication::setActiveWindow(nullptr);
    QVERIFY(palette()->isVisible());
    m_pages->window()->guard()->request(VaultGuard::Reason::ScreenLock);
    QTRY_VERIFY(!palette()->isVisible());
    QCOMPARE(palette()->model()->rowCount(), 0);
}

WATCHED_MAIN(tst_CommandPalette)
#include "tst_CommandPalette.moc"
