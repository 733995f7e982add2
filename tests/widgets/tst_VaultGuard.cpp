// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Job.h"
#include "models/store/Store.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/QuickVault.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/dialogs/PassphraseDialog.h"
#include "widgets/MainWindow.h"
#include "widgets/vault/VaultGuard.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Ends when it is told to.
class EndlessJob : public Job {
public:
    using Job::Job;
    void cancel() override { finish(Outcome::done()); }

protected:
    void run() override { }
};

const QByteArray passphrase = "long enough";

} // namespace

/// When the passwords are locked, what that leaves behind, and what stays on the clipboard.
class tst_VaultGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void locksWhenNobodyIsThere_data();
    void locksWhenNobodyIsThere();
    void keysAndClicksCountAsSomebodyBeingThere();
    void aRuleThatIsOffIsNotFollowed();
    void waitsForWhatIsUnderWay();
    void takesAnIdleLockBackWhenSomebodyReturns();
    void savesLeavesAndAsksForThePassphraseAgain();
    void locksOnceTheJobHasEnded();
    void staysOpenUntilItIsSaved();
    void copiedSecretsGo();
    void aClipboardOfOthersStays();
    void lockingClearsTheClipboard();
    void aRevealedPasswordCopiedByHandIsMarked();

private:
    void openWindow();
    SiteWizard* openSite();
    [[nodiscard]] QString message() const;

    OwnSettings m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    std::shared_ptr<const Catalog> m_catalog;
    std::chrono::milliseconds m_time {};
};

void tst_VaultGuard::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/doppino-test-bus");
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_VaultGuard::init() { m_time = 0ms; }

void tst_VaultGuard::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

void tst_VaultGuard::openWindow()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"guarded.sqlite"_s);
    QVERIFY(QuickVault::prepare(path, passphrase));
    auto store = Store::open(path);
    QVERIFY(store);
    m_store = std::move(*store);
    QVERIFY(m_store->setBusyTimeout(50ms));
    const auto keys = m_store->vaultKeys().keys();
    QVERIFY(keys && keys->size() == 1);
    QVERIFY(m_store->vault().unlockWithPassphrase(keys->first(), Secret(passphrase)));
    m_window = std::make_unique<MainWindow>();
    m_window->guard()->setNow([this] { return m_time; });
    m_window->show();
    m_window->setStore(m_store.get());
    m_window->setCatalog(m_catalog);
}

SiteWizard* tst_VaultGuard::openSite()
{
    m_window->findChild<QAction*>(u"newSiteAction"_s)->trigger();
    auto* wizard = m_window->findChild<SiteWizard*>();
    if (wizard)
        QTest::keyClicks(wizard->findChild<QLineEdit*>(u"siteNameEdit"_s), u"Rossi"_s);
    return wizard;
}

QString tst_VaultGuard::message() const
{
    for (const Banner* banner : m_window->findChildren<Banner*>())
        if (banner->isVisible())
            return banner->text();
    return {};
}

void tst_VaultGuard::locksWhenNobodyIsThere_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("secondsGone");
    QTest::addColumn<int>("locks");
    QTest::newRow("a second too early") << 10 << 599 << 0;
    QTest::newRow("in time") << 10 << 600 << 1;
    QTest::newRow("long after, as when the laptop slept") << 10 << 86400 << 1;
    QTest::newRow("never, where it is off") << 0 << 86400 << 0;
}

void tst_VaultGuard::locksWhenNobodyIsThere()
{
    QFETCH(int, minutes);
    QFETCH(int, secondsGone);
    VaultGuard guard;
    guard.setNow([this] { return m_time; });
    guard.setRules({ std::chrono::minutes(minutes), true, true });
    QSignalSpy due(&guard, &VaultGuard::due);
    m_time = std::chrono::seconds(secondsGone);
    guard.look();
    guard.look(); // not again for the same absence
    QTEST(int(due.size()), "locks");
}

void tst_VaultGuard::keysAndClicksCountAsSomebodyBeingThere()
{
    QWidget window;
    VaultGuard guard;
    guard.setNow([this] { return m_time; });
    guard.setRules({ 1min, true, true });
    guard.watch(&window);
    QSignalSpy due(&guard, &VaultGuard::due);
    const std::array acts { std::function<void()>([&] { QTest::keyClick(&window, Qt::Key_A); }),
        std::function<void()>([&] { QTest::mouseClick(&window, Qt::LeftButton); }) };
    for (const auto& act : acts) {
        m_time += 50s;
        act();
        guard.look();
        m_time += 50s;
        guard.look();
        QCOMPARE(due.size(), 0);
        act();
    }
}

void tst_VaultGuard::aRuleThatIsOffIsNotFollowed()
{
    VaultGuard guard;
    guard.setRules({ 1min, false, true });
    QSignalSpy due(&guard, &VaultGuard::due);
    guard.request(VaultGuard::Reason::Sleep);
    QCOMPARE(due.size(), 0);
    guard.request(VaultGuard::Reason::ScreenLock);
    QCOMPARE(due.size(), 1);
}

void tst_VaultGuard::waitsForWhatIsUnderWay()
{
    bool isBusy = true;
    VaultGuard guard;
    guard.setBusy([&isBusy] { return isBusy; });
    QSignalSpy due(&guard, &VaultGuard::due);
    QSignalSpy postponed(&guard, &VaultGuard::postponed);
    guard.request(VaultGuard::Reason::Demand);
    guard.look();
    guard.noteActivity(); // somebody typing takes nothing back that was asked for
    QCOMPARE(postponed.size(), 1);
    QCOMPARE(due.size(), 0);
    isBusy = false;
    guard.look();
    QCOMPARE(due.size(), 1);
    QVERIFY(!guard.isPending());
}

void tst_VaultGuard::takesAnIdleLockBackWhenSomebodyReturns()
{
    VaultGuard guard;
    guard.setNow([this] { return m_time; });
    guard.setBusy([] { return true; });
    m_time = 24h;
    guard.look();
    QVERIFY(guard.isPending());
    guard.noteActivity();
    QVERIFY(!guard.isPending());
}

void tst_VaultGuard::savesLeavesAndAsksForThePassphraseAgain()
{
    openWindow();
    QVERIFY(openSite());
    m_window->findChild<QAction*>(u"lockAction"_s)->trigger();
    QVERIFY(!m_store->vault().isUnlocked());
    QVERIFY(message().startsWith(u"The passwords are locked."_s));
    QCOMPARE(m_window->findChild<QLabel*>(u"lockState"_s)->text(), u"Passwords: locked"_s);
    QCOMPARE(m_store->sites().list()->size(), 1);
    QTRY_VERIFY(!m_window->findChild<SiteWizard*>()); // and with it what the draft held
    m_window->openSite(m_store->sites().list()->first().id);
    auto* dialog = m_window->findChild<PassphraseDialog*>();
    QVERIFY(dialog);
    Q_EMIT dialog->passphraseGiven(Secret(passphrase));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<SiteWizard*>(), 60'000);
    QVERIFY(m_store->vault().isUnlocked());
    QCOMPARE(m_window->findChild<QLabel*>(u"lockState"_s)->text(), u"Passwords: open"_s);
}

void tst_VaultGuard::locksOnceTheJobHasEnded()
{
    openWindow();
    EndlessJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    m_window->guard()->request(VaultGuard::Reason::Idle);
    QVERIFY(m_store->vault().isUnlocked());
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"as soon as"_s));
    job.cancel();
    QVERIFY(finished.wait());
    m_window->guard()->look();
    QVERIFY(!m_store->vault().isUnlocked());
}

void tst_VaultGuard::staysOpenUntilItIsSaved()
{
    openWindow();
    auto other = Store::open(m_store->path());
    QVERIFY(other);
    QVERIFY(openSite());
    {
        auto writing = (*other)->begin(); // another program holds the database
        QVERIFY(writing);
        m_window->guard()->request(VaultGuard::Reason::ScreenLock);
        QVERIFY(m_store->vault().isUnlocked());
        QVERIFY(m_window->findChild<SiteWizard*>());
        QVERIFY(m_window->guard()->isPending());
    }
    m_window->guard()->look();
    QVERIFY(!m_store->vault().isUnlocked());
    QCOMPARE(m_store->sites().list()->first().name, u"Rossi"_s);
}

void tst_VaultGuard::copiedSecretsGo()
{
    SecretClipboard clipboard;
    clipboard.setLifetime(20ms);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    clipboard.copySecret(u"planted"_s);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"planted"_s);
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(cleared.wait());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QCOMPARE(std::chrono::seconds(SecretClipboard::lifetime), 30s);
}

void tst_VaultGuard::aClipboardOfOthersStays()
{
    SecretClipboard clipboard;
    clipboard.setLifetime(20ms);
    QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    clipboard.copySecret(u"planted"_s);
    QGuiApplication::clipboard()->setText(u"somebody else's"_s);
    QVERIFY(cleared.wait());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"somebody else's"_s);
}

void tst_VaultGuard::lockingClearsTheClipboard()
{
    openWindow();
    SecretClipboard::of(m_window.get())->copySecret(u"planted"_s);
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"30 seconds"_s));
    m_window->guard()->request(VaultGuard::Reason::Demand);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void tst_VaultGuard::aRevealedPasswordCopiedByHandIsMarked()
{
    QWidget window;
    auto* edit = new PasswordEdit(&window);
    edit->setSecret(Secret(u"planted"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    edit->setRevealed(true);
    edit->selectAll();
    QTest::keySequence(edit, QKeySequence::Copy);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"planted"_s);
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    SecretClipboard::clearAll();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

QTEST_MAIN(tst_VaultGuard)
#include "tst_VaultGuard.moc"
