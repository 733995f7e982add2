// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PostgresPeer.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/team/TravelActions.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Sites on their way to another laptop and back, by the dialogs that the menu opens.
class tst_TravelActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void carriesASiteAndBringsItHome();
    void asksWhereTheJobFileCollides();
    void asksAgainWhatWasSavedMeanwhile();
    void asksAgainWhatTheTeamSavedMeanwhile();
    void refusesBeforeAnythingIsWritten();
    void canBeCancelledWhileItIsSealed();
    void saysThatThePassphraseIsWrong();
    void takesSitesOfflineAndBringsThemBack();
    void saysThatAFileIsNoCopy();
    void worksWithStoresOfItsOwn();
    void stopsBetweenTwoSites();
    void bringsATeamsSitesBackToItsServer();

private:
    struct Laptop {
        std::unique_ptr<Store> store;
        std::unique_ptr<QWidget> window;
        VaultGate* gate = nullptr;
        Banner* banner = nullptr;
        TravelActions* actions = nullptr;
    };
    Laptop laptop(const QString& name) { return laptopAt(path(name + u".sqlite"_s)); }
    static Laptop laptopAt(const QString& place);
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    static TravelDialog* dialogOf(const Laptop& laptop);
    void fill(TravelDialog* dialog, const QString& file, const QString& passphrase,
        const QString& repeated = {});
    void finish(const Laptop& laptop);
    /// What is asked next; nullptr = nothing.
    static ConflictDialog* question(const Laptop& laptop);
    static void decide(ConflictDialog* dialog, const QString& button);
    void write(const Laptop& laptop, const QString& siteId, const QString& file);
    void read(const Laptop& laptop, const QString& file);
    static void edit(Store& store, const QString& id, const std::function<void(Site&)>& how);
    static Site siteIn(Store& store, const QString& id)
    {
        return store.sites().load(id).value_or(Site());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Laptop m_office;
    QString m_id;
};

void tst_TravelActions::initTestCase() { QVERIFY(Catalog::load()); }

tst_TravelActions::Laptop tst_TravelActions::laptopAt(const QString& place)
{
    Laptop made;
    made.store = StoreFixture::openUnlocked(place);
    made.window = std::make_unique<QWidget>();
    made.gate = new VaultGate(made.window.get());
    made.banner = new Banner(made.window.get());
    made.actions = new TravelActions(made.gate, made.banner, made.window.get());
    made.gate->setStore(made.store.get());
    made.actions->setStore(made.store.get());
    made.window->show();
    return made;
}

void tst_TravelActions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = laptop(u"office"_s);
    QVERIFY(m_office.store);
    Site site = StoreFixture::exampleSite();
    site.customer = u"Rossi"_s;
    QVERIFY(m_office.store->sites().save(site, u"import"_s));
    m_id = site.id;
}

void tst_TravelActions::cleanup()
{
    m_office.window.reset();
    m_office.store.reset();
    m_folder.reset();
}

TravelDialog* tst_TravelActions::dialogOf(const Laptop& laptop)
{
    const auto dialogs = laptop.window->findChildren<TravelDialog*>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

void tst_TravelActions::fill(
    TravelDialog* dialog, const QString& file, const QString& passphrase, const QString& repeated)
{
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(u"travelFileEdit"_s)->setText(file);
    dialog->findChild<QLineEdit*>(u"travelPassphraseEdit"_s)->setText(passphrase);
    if (auto* repeat = dialog->findChild<QLineEdit*>(u"travelRepeatEdit"_s))
        repeat->setText(repeated.isEmpty() ? passphrase : repeated);
    dialog->findChild<QPushButton*>(u"travelAcceptButton"_s)->click();
}

void tst_TravelActions::finish(const Laptop& laptop)
{
    const auto isSaid = [&] {
        const auto* dialog = dialogOf(laptop);
        const auto* refusal = dialog ? dialog->findChild<Banner*>() : nullptr;
        return laptop.banner->isVisible() || (refusal && refusal->isVisible());
    };
    QVERIFY(QTest::qWaitFor(isSaid, 60'000));
    const auto* dialog = dialogOf(laptop);
    QVERIFY2(laptop.banner->isVisible(),
        qPrintable(dialog ? dialog->findChild<Banner*>()->text() : QString()));
    QVERIFY2(laptop.banner->kind() == Banner::Kind::Positive, qPrintable(laptop.banner->text()));
}

ConflictDialog* tst_TravelActions::question(const Laptop& laptop)
{
    ConflictDialog* found = nullptr;
    const auto isThere = [&] {
        const auto dialogs = laptop.window->findChildren<ConflictDialog*>();
        found = dialogs.isEmpty() ? nullptr : dialogs.last();
        return found && found->isVisible();
    };
    return QTest::qWaitFor(isThere, 60'000) ? found : nullptr;
}

void tst_TravelActions::decide(ConflictDialog* dialog, const QString& button)
{
    dialog->findChild<QPushButton*>(button)->click();
    dialog->findChild<QPushButton*>(u"joinButton"_s)->click();
}

void tst_TravelActions::write(const Laptop& laptop, const QString& siteId, const QString& file)
{
    laptop.actions->carry(siteId);
    fill(dialogOf(laptop), path(file), u"horse battery"_s);
    finish(laptop);
}

void tst_TravelActions::read(const Laptop& laptop, const QString& file)
{
    laptop.actions->merge();
    fill(dialogOf(laptop), path(file), u"horse battery"_s);
}

void tst_TravelActions::edit(Store& store, const QString& id, const std::function<void(Site&)>& how)
{
    Site site = siteIn(store, id);
    how(site);
    QVERIFY(store.sites().save(site, u"deploy"_s));
}

void tst_TravelActions::carriesASiteAndBringsItHome()
{
    write(m_office, m_id, u"rossi.job"_s);
    const QByteArray sealed = StoreFixture::contentsOf(path(u"rossi.job"_s));
    QVERIFY(!sealed.isEmpty() && !sealed.contains("Rossi"));

    Laptop van = laptop(u"van"_s);
    QSignalSpy arrived(van.actions, &TravelActions::sitesChanged);
    read(van, u"rossi.job"_s);
    finish(van);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(siteIn(*van.store, m_id).customer, u"Rossi"_s);
    QVERIFY(siteIn(*van.store, m_id).trunks[0].password
        == siteIn(*m_office.store, m_id).trunks[0].password);

    edit(*van.store, m_id, [](Site& site) { site.customer = u"Rossi & figli"_s; });
    edit(*m_office.store, m_id, [](Site& site) { site.address = u"Via Roma 1"_s; });
    write(van, m_id, u"home.job"_s);
    read(m_office, u"home.job"_s);
    finish(m_office);
    QCOMPARE(siteIn(*m_office.store, m_id).customer, u"Rossi & figli"_s);
    QCOMPARE(siteIn(*m_office.store, m_id).address, u"Via Roma 1"_s);
}

void tst_TravelActions::asksWhereTheJobFileCollides()
{
    write(m_office, m_id, u"rossi.job"_s);
    Laptop van = laptop(u"van"_s);
    read(van, u"rossi.job"_s);
    finish(van);
    edit(*van.store, m_id, [](Site& site) { site.customer = u"From the van"_s; });
    edit(*m_office.store, m_id, [](Site& site) { site.customer = u"From the office"_s; });
    write(van, m_id, u"home.job"_s);

    read(m_office, u"home.job"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_office.window->findChild<ConflictDialog*>(), 60'000);
    m_office.window->findChild<ConflictDialog*>()->reject();
    QCOMPARE(siteIn(*m_office.store, m_id).customer, u"From the office"_s);
    QTRY_VERIFY(!m_office.window->findChild<ConflictDialog*>());

    read(m_office, u"home.job"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_office.window->findChild<ConflictDialog*>(), 60'000);
    auto* dialog = m_office.window->findChild<ConflictDialog*>();
    dialog->findChild<QPushButton*>(u"allTheirsButton"_s)->click();
    dialog->findChild<QPushButton*>(u"joinButton"_s)->click();
    finish(m_office);
    QCOMPARE(siteIn(*m_office.store, m_id).customer, u"From the van"_s);
}

/// While the dialog is open the site is saved again: nobody chose against that value.
void tst_TravelActions::asksAgainWhatWasSavedMeanwhile()
{
    write(m_office, m_id, u"rossi.job"_s);
    Laptop van = laptop(u"van"_s);
    read(van, u"rossi.job"_s);
    finish(van);
    edit(*van.store, m_id, [](Site& site) { site.customer = u"From the van"_s; });
    edit(*m_office.store, m_id, [](Site& site) { site.customer = u"From the office"_s; });
    write(van, m_id, u"home.job"_s);
    read(m_office, u"home.job"_s);
    ConflictDialog* first = question(m_office);
    QVERIFY(first);
    edit(*m_office.store, m_id, [](Site& site) { site.customer = u"Later"_s; });
    decide(first, u"allTheirsButton"_s);
    ConflictDialog* second = question(m_office);
    QVERIFY(second);
    QCOMPARE(siteIn(*m_office.store, m_id).customer, u"Later"_s);
    decide(second, u"allMineButton"_s);
    finish(m_office);
    QCOMPARE(siteIn(*m_office.store, m_id).customer, u"Later"_s);
}

void tst_TravelActions::asksAgainWhatTheTeamSavedMeanwhile()
{
    m_office.actions->takeOffline(m_id);
    fill(dialogOf(m_office), path(u"copy.sqlite"_s), u"horse battery"_s);
    finish(m_office);
    {
        auto copy = Store::open(path(u"copy.sqlite"_s));
        QVERIFY(copy);
        const auto keys = (*copy)->vaultKeys().keys();
        QVERIFY((*copy)->vault().unlockWithPassphrase(keys->first(), Secret(u"horse battery"_s)));
        edit(**copy, m_id, [](Site& site) { site.customer = u"Offline"_s; });
    }
    edit(*m_office.store, m_id, [](Site& site) { site.customer = u"Team"_s; });
    m_office.actions->synchronise();
    fill(dialogOf(m_office), path(u"copy.sqlite"_s), u"horse battery"_s);
    ConflictDialog* first = question(m_office);
    QVERIFY(first);
    edit(*m_office.store, m_id, [](Site& site) { site.customer = u"Team, later"_s; });
    decide(first, u"allMineButton"_s);
    ConflictDialog* second = question(m_office);
    QVERIFY(second);
    QCOMPARE(siteIn(*m_office.store, m_id).customer, u"Team, later"_s);
    decide(second, u"allMineButton"_s);
    finish(m_office);
    QCOMPARE(siteIn(*m_office.store, m_id).customer, u"Offline"_s);
}

void tst_TravelActions::refusesBeforeAnythingIsWritten()
{
    m_office.actions->carry(m_id);
    TravelDialog* dialog = dialogOf(m_office);
    QSignalSpy given(dialog, &TravelDialog::given);
    auto* banner = dialog->findChild<Banner*>();
    fill(dialog, path(u"rossi.job"_s), u"one"_s, u"another"_s);
    QVERIFY(banner->isVisible() && banner->text().contains(u"differ"_s));
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"travelRepeatEdit"_s), Qt::Key_Return);
    QVERIFY(banner->text().contains(u"a second time"_s)); // it was emptied
    fill(dialog, path(u"rossi.job"_s), QString());
    QVERIFY(banner->text().contains(u"passphrase"_s));
    fill(dialog, QString(), u"one"_s);
    QVERIFY(banner->text().contains(u"file"_s));
    QCOMPARE(given.size(), 0);
    QVERIFY(!QFile::exists(path(u"rossi.job"_s)));
}

void tst_TravelActions::canBeCancelledWhileItIsSealed()
{
    m_office.actions->carry(m_id);
    TravelDialog* dialog = dialogOf(m_office);
    fill(dialog, path(u"rossi.job"_s), u"horse battery"_s);
    auto* accept = dialog->findChild<QPushButton*>(u"travelAcceptButton"_s);
    QVERIFY(!accept->isEnabled());
    dialog->reject(); // stops what is under way
    QVERIFY(dialog->isVisible());
    QVERIFY(accept->isEnabled());
    dialog->reject();
    QVERIFY(!dialog->isVisible());
    QVERIFY(!QFile::exists(path(u"rossi.job"_s)));
}

void tst_TravelActions::saysThatThePassphraseIsWrong()
{
    write(m_office, m_id, u"rossi.job"_s);
    m_office.actions->merge();
    TravelDialog* dialog = dialogOf(m_office);
    fill(dialog, path(u"rossi.job"_s), u"another"_s);
    auto* banner = dialog->findChild<Banner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 60'000);
    QCOMPARE(banner->kind(), Banner::Kind::Error);
    QVERIFY(dialog->findChild<QLineEdit*>(u"travelPassphraseEdit"_s)->isEnabled());
    fill(dialog, path(u"nowhere.job"_s), u"another"_s);
    QVERIFY(banner->text().contains(u"nowhere.job"_s));
}

void tst_TravelActions::takesSitesOfflineAndBringsThemBack()
{
    m_office.actions->takeOffline(m_id);
    TravelDialog* dialog = dialogOf(m_office);
    QCOMPARE(dialog->siteIds(), QStringList { m_id });
    auto* list = dialog->findChild<QListWidget*>(u"travelSites"_s);
    list->item(0)->setCheckState(Qt::Unchecked);
    fill(dialog, path(u"copy.sqlite"_s), u"horse battery"_s);
    QVERIFY(dialog->findChild<Banner*>()->text().contains(u"Tick"_s));
    list->item(0)->setCheckState(Qt::Checked);
    fill(dialog, path(u"copy.sqlite"_s), u"horse battery"_s);
    finish(m_office);
    {
        auto copy = Store::open(path(u"copy.sqlite"_s));
        QVERIFY(copy);
        const auto keys = (*copy)->vaultKeys().keys();
        QVERIFY(keys && !keys->isEmpty());
        QVERIFY((*copy)->vault().unlockWithPassphrase(keys->first(), Secret(u"horse battery"_s)));
        QCOMPARE(siteIn(**copy, m_id).customer, u"Rossi"_s);
        edit(**copy, m_id, [](Site& site) { site.customer = u"Offline"_s; });
    }
    edit(*m_office.store, m_id, [](Site& site) { site.address = u"Via Roma 1"_s; });
    m_office.actions->synchronise();
    fill(dialogOf(m_office), path(u"copy.sqlite"_s), u"horse battery"_s);
    finish(m_office);
    QVERIFY2(m_office.banner->text().contains(u'1'), qPrintable(m_office.banner->text()));
    QCOMPARE(siteIn(*m_office.store, m_id).customer, u"Offline"_s);
    QCOMPARE(siteIn(*m_office.store, m_id).address, u"Via Roma 1"_s);
}

void tst_TravelActions::saysThatAFileIsNoCopy()
{
    m_office.actions->synchronise();
    TravelDialog* dialog = dialogOf(m_office);
    auto* banner = dialog->findChild<Banner*>();
    fill(dialog, path(u"office.sqlite"_s), u"horse battery"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 60'000);
    QVERIFY2(banner->text().contains(u"no copy"_s), qPrintable(banner->text()));
    fill(dialog, path(u"none.sqlite"_s), u"horse battery"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(!QFile::exists(path(u"none.sqlite"_s)));
}

/// The window's connection is left alone, and its thread with it: even if it could not be used.
void tst_TravelActions::worksWithStoresOfItsOwn()
{
    Database& database = m_office.store->database();
    const auto withoutIt = [&](const std::function<void()>& work) {
        database.setAway(true);
        work();
        finish(m_office);
        database.setAway(false);
    };
    m_office.actions->takeOffline(m_id);
    withoutIt([&] { fill(dialogOf(m_office), path(u"copy.sqlite"_s), u"horse battery"_s); });
    edit(*m_office.store, m_id, [](Site& site) { site.customer = u"Team"_s; });
    m_office.actions->synchronise();
    withoutIt([&] { fill(dialogOf(m_office), path(u"copy.sqlite"_s), u"horse battery"_s); });
    m_office.actions->carry(m_id);
    withoutIt([&] { fill(dialogOf(m_office), path(u"rossi.job"_s), u"horse battery"_s); });
    m_office.actions->merge();
    withoutIt([&] { fill(dialogOf(m_office), path(u"rossi.job"_s), u"horse battery"_s); });
}

void tst_TravelActions::stopsBetweenTwoSites()
{
    const auto copy = StoreFixture::openUnlocked(path(u"copy.sqlite"_s));
    QVERIFY(copy);
    const TravelWork::Twin here(*copy);
    const TravelWork::Twin there(*m_office.store);
    const auto abandoned = std::make_shared<std::atomic_bool>(true);
    const auto none = TravelWork::take(there, here, { m_id }, abandoned);
    QVERIFY(none);
    QCOMPARE(none->done, 0);
    QCOMPARE(copy->sites().list()->size(), 0);
    *abandoned = false;
    QCOMPARE(TravelWork::take(there, here, { m_id }, abandoned).value().done, 1);
    edit(*copy, m_id, [](Site& site) { site.customer = u"Offline"_s; });
    *abandoned = true;
    QCOMPARE(TravelWork::joinAll(there, here, abandoned).value().done, 0);
    QCOMPARE(siteIn(*m_office.store, m_id).customer, u"Rossi"_s);
    *abandoned = false;
    QCOMPARE(TravelWork::joinAll(there, here, abandoned).value().done, 1);
    QCOMPARE(siteIn(*m_office.store, m_id).customer, u"Offline"_s);
}

void tst_TravelActions::bringsATeamsSitesBackToItsServer()
{
    PostgresPeer peer;
    QVERIFY2(peer.start(), qPrintable(peer.errorText()));
    const QString name = peer.newDatabase();
    const Laptop team = laptopAt(peer.place(name));
    QVERIFY(team.store && team.store->isTeam());
    Site site = StoreFixture::exampleSite();
    QVERIFY(team.store->sites().save(site, u"import"_s));
    team.actions->takeOffline(site.id);
    fill(dialogOf(team), path(u"team.sqlite"_s), u"horse battery"_s);
    finish(team);
    {
        auto copy = Store::open(path(u"team.sqlite"_s));
        QVERIFY(copy);
        const auto keys = (*copy)->vaultKeys().keys();
        QVERIFY((*copy)->vault().unlockWithPassphrase(keys->first(), Secret(u"horse battery"_s)));
        edit(**copy, site.id, [](Site& offline) { offline.customer = u"Offline"_s; });
    }
    edit(*team.store, site.id, [](Site& there) { there.address = u"Via Roma 1"_s; });
    team.actions->synchronise();
    fill(dialogOf(team), path(u"team.sqlite"_s), u"horse battery"_s);
    finish(team);
    const Site joined = siteIn(*team.store, site.id);
    QCOMPARE(joined.customer, u"Offline"_s);
    QCOMPARE(joined.address, u"Via Roma 1"_s);
    QVERIFY(joined.trunks[0].password == site.trunks[0].password);
}

WATCHED_MAIN(tst_TravelActions)
#include "tst_TravelActions.moc"
