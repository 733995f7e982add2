// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Languages.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/MainWindow.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int manySites = 1'000;
constexpr int manyPhones = 200;

} // namespace

/// Everything that is done for the first time, with a thousand sites and two hundred phones: what
/// is built then is built in turns that nobody notices. The watch on the window's thread is the
/// test.
class tst_ManySites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void opensWithAllSites();
    void findsAmongThem();
    void opensEachSection();
    void opensEachTab();
    void opensThePalette();
    void opensTheHelp();
    void opensTheSettings();
    void changesTheLanguage();
    void changesTheColours();
    void bringsTheSessionBack();

private:
    /// In an event of its own, so that it is watched.
    void inEvent(const std::function<void()>& work)
    {
        bool isDone = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            qInfo("%s", m_now);
            work();
            isDone = true;
        });
        QTRY_VERIFY(isDone);
        QTest::qWait(0);
    }
    void open();
    void settle(const char* what);
    [[nodiscard]] SiteWizard* wizard() const { return m_window->findChild<SiteWizard*>(); }
    [[nodiscard]] int listed() const
    {
        return m_window->findChild<QAbstractItemView*>(u"siteTable"_s)->model()->rowCount();
    }
    void trigger(const char* action);

    OwnSettings m_settings;
    std::shared_ptr<const Catalog> m_catalog;
    QTemporaryDir m_folder;
    QString m_large;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    Languages m_languages;
    const char* m_now = "";
};

void tst_ManySites::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_store = StoreFixture::openUnlocked(m_folder.filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    auto together = m_store->begin();
    QVERIFY(together);
    Site large = StoreFixture::exampleSite();
    for (int i = 0; i < manyPhones; ++i) {
        User& user = large.users.emplaceBack();
        user.username = u"user%1"_s.arg(i);
        user.name = u"Person Number %1"_s.arg(i);
        user.extension = QString::number(3000 + i);
        Phone& phone = large.phones.emplaceBack();
        phone.mac = *MacAddress::parse(u"00:15:65:%1"_s.arg(i, 6, 16, QLatin1Char('0')));
        phone.model = u"yealink-T54"_s;
        phone.user = user.username;
    }
    QVERIFY(m_store->sites().save(large, u"import"_s));
    m_large = large.id;
    for (int i = 1; i < manySites; ++i) {
        Site site;
        site.name = u"Bianchi %1"_s.arg(i, 4, 10, QLatin1Char('0'));
        site.customer = u"Customer %1"_s.arg(i);
        site.tags = { u"tag%1"_s.arg(i % 20) };
        QVERIFY(m_store->sites().save(site, u"import"_s));
    }
    QVERIFY(together->commit());
}

void tst_ManySites::cleanupTestCase()
{
    m_window.reset();
    m_store.reset();
}

/// What is to be painted is painted, and what was put off to the next turn is done.
void tst_ManySites::settle(const char* what)
{
    m_now = what;
    QCoreApplication::processEvents();
}

void tst_ManySites::open()
{
    m_window = std::make_unique<MainWindow>();
    m_window->keepSession();
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_now = "store";
    inEvent([this] { m_window->setStore(m_store.get()); });
    m_now = "catalogue";
    inEvent([this] { m_window->setCatalog(m_catalog); });
}

void tst_ManySites::opensWithAllSites()
{
    open();
    QTRY_COMPARE(listed(), manySites);
}

void tst_ManySites::findsAmongThem()
{
    auto* search = m_window->findChild<QLineEdit*>(u"siteSearch"_s);
    QVERIFY(search);
    search->setFocus();
    QTest::keyClicks(search, u"bianchi 07"_s);
    QTRY_VERIFY(listed() >= 100 && listed() < manySites);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(listed(), manySites);
}

void tst_ManySites::opensEachSection()
{
    m_now = "site";
    inEvent([this] { m_window->openSite(m_large); });
    QTRY_VERIFY(wizard());
    for (const bool isFirst : { true, false }) {
        for (const WizardStep step : siteSections()) {
            const QByteArray name = wizardStepId(step).toUtf8() + (isFirst ? "" : " again");
            m_now = name.constData();
            inEvent([this, step] { wizard()->goTo(step); });
            settle(m_now);
        }
    }
}

void tst_ManySites::opensEachTab()
{
    for (const WizardStep step : siteSections()) {
        const QByteArray section = wizardStepId(step).toUtf8();
        m_now = section.constData();
        inEvent([this, step] { wizard()->goTo(step); });
        for (auto* tabs : m_window->findChildren<QTabWidget*>())
            for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i) {
                const QByteArray name
                    = section + '/' + tabs->objectName().toUtf8() + ':' + QByteArray::number(i);
                m_now = name.constData();
                inEvent([&] { tabs->setCurrentIndex(i); });
                settle(m_now);
            }
    }
}

void tst_ManySites::trigger(const char* action)
{
    auto* found = m_window->findChild<QAction*>(QLatin1StringView(action));
    QVERIFY2(found && found->isEnabled(), action);
    m_now = action;
    inEvent([found] { found->trigger(); });
}

void tst_ManySites::opensThePalette()
{
    trigger("paletteAction");
    auto* palette = m_window->findChild<QWidget*>(u"commandPalette"_s);
    QTRY_VERIFY(palette && palette->isVisible());
    for (const char letter : QByteArray("bianchi"))
        QTest::keyClick(palette->focusWidget(), letter);
    settle("palette");
    QTest::keyClick(palette->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!palette->isVisible());
}

void tst_ManySites::opensTheHelp()
{
    trigger("helpAction");
    settle("help");
}

void tst_ManySites::opensTheSettings()
{
    trigger("settingsAction");
    auto* dialog = m_window->findChild<QDialog*>(u"settingsDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    settle("settings");
    m_now = "settings away";
    inEvent([dialog] { dialog->reject(); });
}

void tst_ManySites::changesTheLanguage()
{
    for (const QString& code : { u"it"_s, u"en"_s }) {
        const QByteArray name = "language " + code.toUtf8();
        m_now = name.constData();
        inEvent([&] { m_languages.use(code); });
        settle(m_now);
    }
}

void tst_ManySites::changesTheColours()
{
    const QPalette before = QApplication::palette();
    m_now = "dark";
    inEvent([] { QApplication::setPalette(QPalette(QColor(40, 40, 44))); });
    settle("dark");
    m_now = "light";
    inEvent([&] { QApplication::setPalette(before); });
    settle("light");
}

void tst_ManySites::bringsTheSessionBack()
{
    m_now = "site";
    inEvent([this] { wizard()->goTo(WizardStep::Site); });
    m_now = "close";
    inEvent([this] { m_window->close(); });
    m_window.reset();
    open();
    QTRY_VERIFY(wizard());
    QCOMPARE(wizard()->draft()->site().id, m_large);
    m_now = "close";
    inEvent([this] { m_window->close(); });
}

WATCHED_MAIN(tst_ManySites)
#include "tst_ManySites.moc"
