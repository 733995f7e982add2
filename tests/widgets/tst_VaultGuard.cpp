// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Job.h"
#include "models/store/Store.h"
#include "models/team/Members.h"
#include "models/team/RekeyJob.h"
#include "tests/peers/PostgresPeer.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/QuickVault.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/dialogs/PassphraseDialog.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/MainWindow.h"
#include "widgets/vault/AskAdmissionDialog.h"
#include "widgets/vault/ChangePassphraseDialog.h"
#include "widgets/vault/VaultGuard.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
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
    void theFocusIsWhereItWasOnceUnlocked();
    void closingBehindTheCoverSaysWhyNot();
    void locksOnceTheJobHasEnded();
    void locksWhatCannotBeSaved_data();
    void locksWhatCannotBeSaved();
    void whatIsKeptCanBeGivenUp();
    void aConflictKeepsNothingOpen();
    void aRenewedKeyIsUnlockedToSave();
    void theWindowIsHiddenAtOnce();
    void asksWhenThePassphraseOfTheStartIsWrong();
    void thePassphraseOfTheStartInATeam();
    void copiedSecretsGo();
    void aClipboardOfOthersStays();
    void lockingClearsTheClipboard();
    void aRevealedPasswordCopiedByHandIsMarked();

private:
    void openWindow();
    SiteWizard* openSite();
    [[nodiscard]] QString message() const;
    /// The name of the page the window shows, or else its class.
    [[nodiscard]] QString shownPage() const;
    void unlock();
    void renewTheKey();

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

QString tst_VaultGuard::shownPage() const
{
    const auto* stack = m_window->findChild<QStackedWidget*>(u"pageStack"_s);
    const QWidget* page = stack ? stack->currentWidget() : nullptr;
    if (!page)
        return {};
    return page->objectName().isEmpty() ? QString::fromLatin1(page->metaObject()->className())
                                        : page->objectName();
}

/// From the cover.
void tst_VaultGuard::unlock()
{
    m_window->findChild<QPushButton*>(u"unlockWindowButton"_s)->click();
    auto* dialog = m_window->findChild<PassphraseDialog*>();
    QVERIFY(dialog);
    Q_EMIT dialog->passphraseGiven(Secret(passphrase));
}

/// As another program does.
void tst_VaultGuard::renewTheKey()
{
    auto other = Store::open(m_store->path());
    QVERIFY(other);
    const auto keys = (*other)->vaultKeys().keys();
    QVERIFY(keys && (*other)->vault().unlockWithPassphrase(keys->first(), Secret(passphrase)));
    RekeyJob job(**other, Secret(passphrase));
    job.setCost({ crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(job.outcome().end, Outcome::End::Done);
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

/// Also what was said of locked passwords is over then.
void tst_VaultGuard::theFocusIsWhereItWasOnceUnlocked()
{
    openWindow();
    QVERIFY(openSite());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<QAction*>(u"lockAction"_s)->trigger();
    QTRY_VERIFY(!m_window->findChild<SiteWizard*>());
    QVERIFY(!message().isEmpty());
    auto* table = m_window->findChild<QTableView*>(u"siteTable"_s);
    QVERIFY(table);
    const auto ask = [&] {
        table->setFocus();
        m_window->findChild<QAction*>(u"changePassphraseAction"_s)->trigger();
        return m_window->findChild<PassphraseDialog*>();
    };
    PassphraseDialog* refused = ask();
    QVERIFY(refused);
    QVERIFY(!table->hasFocus());
    refused->reject();
    QTRY_VERIFY(table->hasFocus());
    QVERIFY(!message().isEmpty()); // they are locked as before
    QTRY_VERIFY(!m_window->findChild<PassphraseDialog*>());
    PassphraseDialog* dialog = ask();
    QVERIFY(dialog);
    Q_EMIT dialog->passphraseGiven(Secret(passphrase));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ChangePassphraseDialog*>(), 60'000);
    QCOMPARE(message(), QString());
    m_window->findChild<ChangePassphraseDialog*>()->reject();
    QCOMPARE(m_window->focusWidget(), table); // once the window is in front again
}

/// Where it is seen: on the cover, and not in a minimised window.
void tst_VaultGuard::closingBehindTheCoverSaysWhyNot()
{
    openWindow();
    QVERIFY(openSite());
    EndlessJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    m_window->guard()->request(VaultGuard::Reason::Demand);
    QCOMPARE(shownPage(), u"lockCover"_s);
    m_window->showMinimized();
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->isMinimized());
    const auto banners = m_window->findChild<QWidget*>(u"lockCover"_s)->findChildren<Banner*>();
    QVERIFY(std::any_of(banners.cbegin(), banners.cend(), [](const Banner* banner) {
        return banner->isVisible() && banner->text().contains(u"unlock the window before you quit");
    }));
    job.cancel();
    QVERIFY(finished.wait());
}

void tst_VaultGuard::locksOnceTheJobHasEnded()
{
    openWindow();
    EndlessJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    m_window->guard()->request(VaultGuard::Reason::Idle);
    QVERIFY(m_store->vault().isUnlocked());
    QCOMPARE(shownPage(), u"lockCover"_s);
    const auto* reason = m_window->findChild<QWidget*>(u"lockCover"_s)->findChild<Banner*>();
    QVERIFY(reason->isVisible() && reason->text().contains(u"as soon as"_s));
    job.cancel();
    QVERIFY(finished.wait());
    m_window->guard()->look();
    QVERIFY(!m_store->vault().isUnlocked());
}

/// With the server away, as with another program that holds the database.
void tst_VaultGuard::locksWhatCannotBeSaved_data()
{
    QTest::addColumn<VaultGuard::Reason>("reason");
    QTest::newRow("going to sleep") << VaultGuard::Reason::Sleep;
    QTest::newRow("nobody there") << VaultGuard::Reason::Idle;
}

void tst_VaultGuard::locksWhatCannotBeSaved()
{
    QFETCH(VaultGuard::Reason, reason);
    openWindow();
    auto other = Store::open(m_store->path());
    QVERIFY(other);
    QVERIFY(openSite());
    {
        auto writing = (*other)->begin(); // another program holds the database
        QVERIFY(writing);
        m_window->guard()->request(reason);
        QVERIFY(!m_store->vault().isUnlocked());
        QCOMPARE(shownPage(), u"lockCover"_s);
        QVERIFY(!m_window->menuBar()->isEnabled());
        QTRY_VERIFY(!m_window->findChild<SiteWizard*>()); // and with it what the draft held
        QVERIFY2(message().contains(u"Rossi"_s), qPrintable(message()));
        QVERIFY(!m_window->close()); // it would be lost
    }
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<SiteWizard*>(), 60'000);
    QCOMPARE(m_window->findChild<QLineEdit*>(u"siteNameEdit"_s)->text(), u"Rossi"_s);
    QVERIFY(m_window->menuBar()->isEnabled());
    QTRY_COMPARE(m_store->sites().list()->size(), 1); // saved by itself
    QCOMPARE(m_store->sites().list()->first().name, u"Rossi"_s);
}

void tst_VaultGuard::whatIsKeptCanBeGivenUp()
{
    openWindow();
    auto other = Store::open(m_store->path());
    QVERIFY(other);
    QVERIFY(openSite());
    {
        auto writing = (*other)->begin();
        QVERIFY(writing);
        m_window->guard()->request(VaultGuard::Reason::Demand);
    }
    m_window->findChild<QPushButton*>(u"discardDraftButton"_s)->click();
    QCOMPARE(shownPage(), u"SiteListPage"_s);
    QVERIFY(!m_store->vault().isUnlocked());
    QVERIFY(m_store->sites().list()->isEmpty());
    QVERIFY(m_window->close());
}

/// Both changed the same: nobody is there to decide.
void tst_VaultGuard::aConflictKeepsNothingOpen()
{
    openWindow();
    SiteWizard* wizard = openSite();
    QVERIFY(wizard && wizard->save());
    auto other = Store::open(m_store->path());
    QVERIFY(other);
    Site theirs = (*other)->sites().load(wizard->draft()->site().id).value();
    theirs.name = u"Verdi"_s;
    QVERIFY((*other)->sites().save(theirs, u"edit"_s));
    auto* name = wizard->findChild<QLineEdit*>(u"siteNameEdit"_s);
    name->clear();
    QTest::keyClicks(name, u"Bianchi"_s);
    QVERIFY(!wizard->save());
    auto* decide = wizard->findChild<QPushButton*>(u"decideButton"_s);
    QVERIFY(decide);
    decide->click();
    QVERIFY(m_window->findChild<ConflictDialog*>());
    m_window->guard()->request(VaultGuard::Reason::Sleep);
    QVERIFY(!m_store->vault().isUnlocked());
    QCOMPARE(shownPage(), u"lockCover"_s);
    QTRY_VERIFY(!m_window->findChild<ConflictDialog*>());
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<SiteWizard*>(), 60'000);
    // Not saved over theirs: it is still to be decided.
    QTRY_VERIFY(m_window->findChild<QPushButton*>(u"decideButton"_s));
    QCOMPARE(m_window->findChild<QLineEdit*>(u"siteNameEdit"_s)->text(), u"Bianchi"_s);
    QCOMPARE(m_store->sites().list()->first().name, u"Verdi"_s);
}

/// Another program gave the passwords a new key.
void tst_VaultGuard::aRenewedKeyIsUnlockedToSave()
{
    openWindow();
    SiteWizard* wizard = openSite();
    QVERIFY(wizard && wizard->save());
    renewTheKey();
    QTest::keyClicks(wizard->findChild<QLineEdit*>(u"siteNameEdit"_s), u" 2"_s);
    wizard->draft()->edit(
        nullptr, [](Site& site) { site.pbx.password = Secret(u"to be sealed"_s); });
    QVERIFY(!wizard->save());
    QVERIFY(!m_store->vault().isUnlocked());
    auto* label = m_window->findChild<QLabel*>(u"lockState"_s);
    QTRY_COMPARE(label->text(), u"Passwords: locked"_s);
    auto* button = wizard->findChild<QPushButton*>(u"unlockAndSaveButton"_s);
    QVERIFY(button);

    // Locking still takes the site off the screen, and unlocking saves it.
    m_window->findChild<QAction*>(u"lockAction"_s)->trigger();
    QCOMPARE(shownPage(), u"lockCover"_s);
    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(m_store->sites().list()->first().name, u"Rossi 2"_s, 60'000);
    QCOMPARE(shownPage(), u"SiteWizard"_s);
}

void tst_VaultGuard::theWindowIsHiddenAtOnce()
{
    openWindow();
    QVERIFY(openSite());
    QDialog dialog(m_window.get());
    dialog.show();
    EndlessJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    m_window->guard()->request(VaultGuard::Reason::Idle);
    QVERIFY(m_store->vault().isUnlocked()); // what is under way needs it
    QCOMPARE(shownPage(), u"lockCover"_s);
    QVERIFY(!dialog.isVisible());
    QVERIFY(m_window->findChild<QPushButton*>(u"discardDraftButton"_s)->isHidden());
    m_window->guard()->noteActivity();
    QVERIFY(m_window->guard()->isPending()); // the mouse alone takes nothing back

    m_window->findChild<QPushButton*>(u"unlockWindowButton"_s)->click();
    auto* question = m_window->findChild<PassphraseDialog*>();
    QVERIFY(question);
    Q_EMIT question->passphraseGiven(Secret(u"wrong"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!question->findChild<Banner*>()->text().isEmpty(), 60'000);
    QCOMPARE(shownPage(), u"lockCover"_s);
    Q_EMIT question->passphraseGiven(Secret(passphrase));
    QTRY_COMPARE_WITH_TIMEOUT(shownPage(), u"SiteWizard"_s, 60'000);
    QVERIFY(dialog.isVisible());
    QVERIFY(!m_window->guard()->isPending());
    dialog.hide();

    m_window->guard()->request(VaultGuard::Reason::Sleep);
    QCOMPARE(shownPage(), u"lockCover"_s);
    job.cancel();
    QVERIFY(finished.wait());
    m_window->guard()->look();
    QVERIFY(!m_store->vault().isUnlocked());
    QCOMPARE(shownPage(), u"SiteListPage"_s);
    QCOMPARE(m_store->sites().list()->first().name, u"Rossi"_s);
}

void tst_VaultGuard::asksWhenThePassphraseOfTheStartIsWrong()
{
    openWindow();
    m_store->vault().lock();
    m_window->setPassphrase(Secret(u"wrong"_s));
    m_window->findChild<QAction*>(u"newSiteAction"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<PassphraseDialog*>(), 60'000);
    auto* question = m_window->findChild<PassphraseDialog*>();
    QVERIFY(!question->findChild<Banner*>()->text().isEmpty()); // says why
    Q_EMIT question->passphraseGiven(Secret(passphrase));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<SiteWizard*>(), 60'000);
}

/// There it is the passphrase of the own key, and founds nothing.
void tst_VaultGuard::thePassphraseOfTheStartInATeam()
{
    PostgresPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"member.key"_s);
    auto store = Store::open(peer.place(peer.newDatabase()));
    QVERIFY(store);
    QWidget window;
    VaultGate gate(&window);
    gate.setStore(store->get());
    gate.setMemberKey(key);
    gate.setPassphrase(Secret(passphrase));
    int passed = 0;
    gate.pass([&passed] { ++passed; });
    auto* asking = window.findChild<AskAdmissionDialog*>();
    QVERIFY(asking);
    asking->reject();
    QVERIFY(!gate.isBusy());
    QVERIFY((*store)->vaultKeys().keys()->isEmpty());

    const PassphraseCost cheap { crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN };
    const auto own = MemberKey::create(key, Secret(passphrase), cheap);
    QVERIFY(own);
    QVERIFY(Members((*store)->database()).found(u"anna"_s, *own, (*store)->vault()));
    (*store)->vault().lock();
    gate.pass([&passed] { ++passed; });
    QTRY_COMPARE_WITH_TIMEOUT(passed, 1, 60'000);
    QVERIFY((*store)->vault().isUnlocked());
    QVERIFY(!window.findChild<PassphraseDialog*>());
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

WATCHED_MAIN(tst_VaultGuard)
#include "tst_VaultGuard.moc"
