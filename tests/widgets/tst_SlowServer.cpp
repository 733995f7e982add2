// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayStanding.h"
#include "tests/peers/CuttingRelay.h"
#include "tests/peers/PostgresPeer.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/MainWindow.h"
#include "widgets/wizard/SiteWizard.h"
#include "widgets/wizard/WizardSteps.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto delay = 200ms;
constexpr int longestWaitMs = 150; ///< less than one answer
constexpr int patienceMs = 60'000; ///< dozens of answers, one after the other
constexpr int phones = 200;
constexpr int otherSites = 100;

} // namespace

/// The window over a real server whose answers are late: the pages get what they show, and nobody
/// waits for it. Every key and every event is watched for waiting, however crowded the machine is.
class tst_SlowServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void noticesWhoeverWaits();
    void opensTheListAndASite();
    void walksThroughAllSections();
    void keepsWhatItShowsUntilTheAnswerIsThere();
    void savesWhileOneGoesOnTyping();
    void comesBackToTheList();

private:
    void fill();
    void openSite();
    /// In an event of its own, so that it is watched.
    void inEvent(const std::function<void()>& work)
    {
        bool isDone = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            work();
            isDone = true;
        });
        QTRY_VERIFY(isDone);
    }
    void press(Qt::Key key)
    {
        inEvent([this, key] { QTest::keyClick(m_window.get(), key, Qt::ControlModifier); });
    }
    [[nodiscard]] SiteWizard* wizard() const { return m_window->findChild<SiteWizard*>(); }
    template <typename T> T* find(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] int rows(const char* table) const
    {
        const auto* view = find<QAbstractItemView>(table);
        return view && view->model() ? view->model()->rowCount() : -1;
    }

    OwnSettings m_settings;
    PostgresPeer m_peer;
    std::shared_ptr<const Catalog> m_catalog;
    QString m_database;
    Site m_site;
    std::unique_ptr<CuttingRelay> m_relay;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void tst_SlowServer::initTestCase()
{
    QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText()));
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_database = m_peer.newDatabase();
    QVERIFY2(!m_database.isEmpty(), qPrintable(m_peer.errorText()));
    fill();
    m_relay = std::make_unique<CuttingRelay>(m_peer.port());
    m_store = StoreFixture::openUnlocked(
        u"postgresql://chief@127.0.0.1:%1/%2?sslmode=disable"_s.arg(m_relay->port())
            .arg(m_database));
    QVERIFY(m_store);
}

void tst_SlowServer::cleanupTestCase()
{
    m_store.reset();
    m_relay.reset();
}

/// A large site with evidence of each kind, and others beside it.
void tst_SlowServer::fill()
{
    const auto store = StoreFixture::openUnlocked(m_peer.place(m_database));
    QVERIFY(store);
    m_site = StoreFixture::exampleSite();
    for (int i = 0; i < phones; ++i) {
        User& user = m_site.users.emplaceBack();
        user.username = u"user%1"_s.arg(i);
        user.name = u"Person Number %1"_s.arg(i);
        user.extension = QString::number(3000 + i);
        Phone& phone = m_site.phones.emplaceBack();
        phone.mac = *MacAddress::parse(u"00:15:65:%1"_s.arg(i, 6, 16, QLatin1Char('0')));
        phone.model = u"yealink-T54"_s;
        phone.user = user.username;
    }
    auto together = store->begin();
    QVERIFY(together);
    QVERIFY(store->sites().save(m_site, u"import"_s));
    Site other;
    for (int i = 0; i < otherSites; ++i) {
        other.id.clear();
        other.version = 0;
        other.name = u"Bianchi %1"_s.arg(i);
        QVERIFY(store->sites().save(other, u"import"_s));
    }
    QVERIFY(together->commit());
    const Gateway& gateway = m_site.gateways.first();
    BackupRecord backup { {}, m_site.id, gateway.id, QDateTime::currentDateTimeUtc(), u"startup"_s,
        "first\nlast\n", {} };
    QVERIFY(store->evidence().add(backup));
    UploadRecord upload;
    upload.siteId = m_site.id;
    upload.gatewayId = gateway.id;
    upload.endedAt = QDateTime::currentDateTimeUtc();
    upload.fingerprint = plannedFingerprint(m_site, gateway, *m_catalog);
    QVERIFY(store->evidence().add(upload));
    TrunkTestRecord test;
    test.siteId = m_site.id;
    test.trunkId = m_site.trunks.first().id;
    test.endedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(store->trunkTests().add(test));
    QVERIFY(store->sites().setDelivered(m_site.id, QDateTime::currentDateTimeUtc()));
}

void tst_SlowServer::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_relay->delayAnswers(delay);
    WatchedApplication::setLongestWait(longestWaitMs);
    inEvent([this] {
        m_window->setStore(m_store.get());
        m_window->setCatalog(m_catalog);
    });
    QTRY_COMPARE_WITH_TIMEOUT(rows("siteTable"), otherSites + 1, patienceMs);
}

void tst_SlowServer::cleanup()
{
    WatchedApplication::setLongestWait(-1);
    WatchedApplication::setTold({});
    m_relay->delayAnswers(0ms);
    m_window.reset();
}

void tst_SlowServer::openSite()
{
    inEvent([this] { m_window->openSite(m_site.id); });
    QTRY_VERIFY_WITH_TIMEOUT(wizard(), patienceMs);
    QCOMPARE(int(wizard()->draft()->site().phones.size()), int(m_site.phones.size()));
}

/// Or else the others would prove nothing.
void tst_SlowServer::noticesWhoeverWaits()
{
    const auto* watch = dynamic_cast<const WatchedApplication*>(QCoreApplication::instance());
    if (!watch || !watch->isWatching())
        QSKIP("nobody watches here");
    QStringList told;
    WatchedApplication::setTold([&](const QString& text) { told.append(text); });
    bool isRead = false;
    QTimer::singleShot(
        0, m_window.get(), [&] { isRead = m_store->sites().version(m_site.id) == m_site.version; });
    QTRY_VERIFY(isRead);
    WatchedApplication::setTold({});
    QCOMPARE(int(told.size()), 1);
}

void tst_SlowServer::opensTheListAndASite()
{
    openSite();
    QCOMPARE(m_window->windowTitle(), u"%1 — Doppino"_s.arg(m_site.name));
    QTRY_COMPARE_WITH_TIMEOUT(find<WizardSteps>("stepList")->state(WizardStep::Report),
        WizardSteps::State::Done, patienceMs);
}

void tst_SlowServer::walksThroughAllSections()
{
    openSite();
    press(Qt::Key_0);
    QTRY_VERIFY_WITH_TIMEOUT(rows("openPointList") > 0, patienceMs);
    press(Qt::Key_1);
    press(Qt::Key_2);
    press(Qt::Key_3);
    auto* verdict = find<Banner>("trunkVerdict");
    QVERIFY(verdict);
    QTRY_VERIFY_WITH_TIMEOUT(verdict->isVisible(), patienceMs);
    press(Qt::Key_4);
    press(Qt::Key_5);
    press(Qt::Key_6);
    press(Qt::Key_7);
    QTRY_VERIFY_WITH_TIMEOUT(rows("historyTable") == 2, patienceMs);
    press(Qt::Key_8);
    QTRY_VERIFY_WITH_TIMEOUT(rows("doneList") > 3, patienceMs);
    press(Qt::Key_9);
    auto* delivery = find<QLabel>("deliveryState");
    QVERIFY(delivery);
    QTRY_VERIFY_WITH_TIMEOUT(delivery->text().startsWith(u"Delivered on"_s), patienceMs);
    press(Qt::Key_H);
    QTRY_VERIFY_WITH_TIMEOUT(rows("revisionTable") == 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(find<WizardSteps>("stepList")->state(WizardStep::Report),
        WizardSteps::State::Done, patienceMs);
    QCOMPARE(wizard()->currentStep(), WizardStep::History);
}

/// What a page showed when it was left is there at once when one comes back.
void tst_SlowServer::keepsWhatItShowsUntilTheAnswerIsThere()
{
    openSite();
    press(Qt::Key_H);
    QTRY_COMPARE_WITH_TIMEOUT(rows("revisionTable"), 1, patienceMs);
    press(Qt::Key_9);
    auto* delivery = find<QLabel>("deliveryState");
    QTRY_VERIFY_WITH_TIMEOUT(delivery->text().startsWith(u"Delivered on"_s), patienceMs);
    press(Qt::Key_H);
    QCOMPARE(rows("revisionTable"), 1);
    press(Qt::Key_9);
    QVERIFY(delivery->text().startsWith(u"Delivered on"_s));
}

void tst_SlowServer::savesWhileOneGoesOnTyping()
{
    openSite();
    press(Qt::Key_1);
    auto* edit = find<QLineEdit>("customerEdit");
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QSignalSpy sent(wizard()->draft(), &SiteDraft::adopted);
    QSignalSpy saved(wizard(), &SiteWizard::saved);
    const int version = wizard()->draft()->site().version;
    inEvent([edit] { QTest::keyClicks(edit, u"Anna"_s); });
    QTRY_COMPARE_WITH_TIMEOUT(int(sent.count()), 1, patienceMs);
    QCOMPARE(int(saved.count()), 0);
    inEvent([edit] { QTest::keyClicks(edit, u" Verdi"_s); });
    QCOMPARE(edit->text(), u"Anna Verdi"_s);
    QTRY_COMPARE_WITH_TIMEOUT(int(saved.count()), 2, patienceMs);
    QCOMPARE(edit->text(), u"Anna Verdi"_s);
    QCOMPARE(wizard()->draft()->site().version, version + 2);
    const QString stored = m_peer.sql(
        m_database, u"SELECT customer, version FROM site WHERE id = '%1'"_s.arg(m_site.id));
    QCOMPARE(stored, u"Anna Verdi|%1"_s.arg(version + 2));
}

void tst_SlowServer::comesBackToTheList()
{
    openSite();
    press(Qt::Key_7);
    auto* close = find<QPushButton>("closeButton");
    inEvent([close] { close->click(); });
    QTRY_VERIFY(!wizard());
    QVERIFY(rows("siteTable") == otherSites + 1);
    // The section that was left is where the site opens the next time.
    openSite();
    QTRY_COMPARE_WITH_TIMEOUT(wizard()->currentStep(), WizardStep::Upload, patienceMs);
}

WATCHED_MAIN(tst_SlowServer)
#include "tst_SlowServer.moc"
