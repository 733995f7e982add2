// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Languages.h"
#include "models/store/Store.h"
#include "tests/peers/TrinitySimulator.h"
#include "tests/support/WatchedMain.h"
#include "widgets/MainWindow.h"
#include "widgets/views/UploadView.h"
#include "widgets/wizard/SiteWizard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The main job through the window, from an empty store to a gateway that took its configuration,
/// and everything found again after a restart. Nothing is set behind the widgets' backs but the
/// simulated device's port.
class tst_WholeWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doesTheWholeJob_data();
    void doesTheWholeJob();
    void reopensAfterAKill();

private:
    template <typename T> T* find(const char* name)
    {
        T* widget = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void openWindow();
    void startSimulator();
    void type(const char* field, const QString& text);
    void click(const char* button);
    void next();
    void fillSite();
    void chooseProvider();
    void fillCredentials();
    void addUser();
    void scanPhone();
    void addGateway();
    void upload();
    void edit(const QModelIndex& index, const QString& text);
    [[nodiscard]] SiteWizard* wizard() { return m_window->findChild<SiteWizard*>(); }

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<TrinitySimulator> m_device;
    std::unique_ptr<MainWindow> m_window;
};

void tst_WholeWizard::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_WholeWizard::openWindow()
{
    m_window.reset();
    m_store.reset();
    auto store = Store::open(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    m_window = std::make_unique<MainWindow>();
    m_window->setPassphrase(Secret(u"correct horse battery"_s));
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get())); // nobody clicks before it is there
    m_window->setStore(m_store.get());
    m_window->setCatalog(m_catalog);
}

void tst_WholeWizard::startSimulator()
{
    PeerSetup setup;
    setup.clock = Clock(100);
    setup.user = u"admin"_s;
    setup.password = u"Sesame99"_s;
    m_device = std::make_unique<TrinitySimulator>(setup);
    QVERIFY2(m_device->start(), qPrintable(m_device->errorText()));
}

void tst_WholeWizard::type(const char* field, const QString& text)
{
    auto* edit = find<QLineEdit>(field);
    QVERIFY2(edit->isVisible() && edit->isEnabled(), field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void tst_WholeWizard::click(const char* name)
{
    auto* button = find<QPushButton>(name);
    QVERIFY2(button->isVisible() && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Leaves a page and makes sure that it was left.
void tst_WholeWizard::next()
{
    QSignalSpy moved(wizard(), &SiteWizard::stepChanged);
    click("nextButton");
    QCOMPARE(moved.size(), 1);
}

void tst_WholeWizard::fillSite()
{
    type("customerEdit", u"Bianchi S.p.A."_s);
    type("siteNameEdit", u"Bianchi - Fano"_s);
    type("subnetEdit", u"127.0.0.0/8"_s);
    type("gatewayEdit", u"127.0.0.254"_s);
    type("dnsEdit", u"127.0.0.253"_s);
    type("ntpEdit", u"it.pool.ntp.org"_s);
    type("pbxHostEdit", u"pbx.example.net"_s);
    type("pbxAddressEdit", u"127.0.0.10"_s);
}

void tst_WholeWizard::chooseProvider()
{
    type("providerSearch", u"twt"_s);
    auto* table = find<QTableView>("providerTable");
    table->setFocus();
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 0).data().toString() == u"TWT") {
            table->setCurrentIndex(table->model()->index(row, 0));
            return;
        }
    QFAIL("TWT is not in the list");
}

void tst_WholeWizard::fillCredentials()
{
    type("trunkUserEdit", u"0721405516"_s);
    type("trunkPasswordEdit", u"trunk-secret-7"_s);
    type("trunkNumberEdit", u"0721405516"_s);
}

void tst_WholeWizard::edit(const QModelIndex& index, const QString& text)
{
    auto* table = find<QTableView>("usersTable");
    table->setFocus();
    table->setCurrentIndex(index);
    table->edit(index);
    const auto editors = table->viewport()->findChildren<QLineEdit*>();
    QVERIFY(!editors.isEmpty()); // the one before may still wait for its deletion
    auto* editor = editors.last();
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(table->viewport()->findChildren<QLineEdit*>().isEmpty());
}

void tst_WholeWizard::addUser()
{
    click("addUserButton");
    if (auto* open = find<QTableView>("usersTable")->viewport()->findChild<QLineEdit*>()) {
        QTest::keyClicks(open, u"Mario Rossi"_s);
        QTest::keyClick(open, Qt::Key_Return);
        QTRY_VERIFY(
            find<QTableView>("usersTable")->viewport()->findChildren<QLineEdit*>().isEmpty());
    }
    auto* model = find<QTableView>("usersTable")->model();
    QCOMPARE(model->rowCount(), 1);
    edit(model->index(0, 0), u"Mario Rossi"_s);
    edit(model->index(0, 1), u"mario"_s);
    edit(model->index(0, 2), u"201"_s);
}

void tst_WholeWizard::scanPhone()
{
    find<QTabWidget>("usersTabs")->setCurrentIndex(1);
    auto* scan = find<QLineEdit>("scanEdit");
    scan->setFocus();
    QTest::keyClicks(scan, u"00:15:65:AA:BB:CC"_s);
    QTest::keyClick(scan, Qt::Key_Return);
    QCOMPARE(wizard()->draft()->site().phones.size(), 1);
    find<QTableView>("phonesTable")->selectAll();
    auto* model = find<QComboBox>("bulkModelCombo");
    model->setCurrentIndex(model->findData(u"yealink-T54"_s));
    click("setModelButton");
    click("associateButton");
    const Phone& phone = wizard()->draft()->site().phones.first();
    QCOMPARE(phone.model, u"yealink-T54"_s);
    QCOMPARE(phone.user, u"mario"_s);
}

void tst_WholeWizard::addGateway()
{
    click("addGatewayButton");
    type("gatewayNameEdit", u"isdn"_s);
    auto* model = find<QComboBox>("gatewayModelCombo");
    model->setCurrentIndex(model->findData(u"TRI_ISDN_2"_s));
    Q_EMIT model->activated(model->currentIndex());
    type("gatewayMacEdit", u"00A0BA010203"_s);
    type("gatewayAddressEdit", u"127.0.0.1"_s);
    type("gatewayNetmaskEdit", u"255.0.0.0"_s);
    type("gatewayGatewayEdit", u"127.0.0.254"_s);
    type("gatewayUserEdit", u"admin"_s);
    type("gatewayPasswordEdit", u"Sesame99"_s);
    click("proposeButton");
    const Gateway& gateway = wizard()->draft()->site().gateways.first();
    QCOMPARE(gateway.ports.size(), 2);
    QCOMPARE(gateway.ports[1].username, u"Patton_010203_isdn_1"_s);
}

void tst_WholeWizard::upload()
{
    auto* view = wizard()->findChild<UploadView*>();
    QVERIFY(view);
    view->setTftp(u"127.0.0.1"_s, 0);
    view->setClock(Clock(100));
    find<QSpinBox>("uploadPortSpin")->setValue(m_device->port());
    find<QSpinBox>("keepSecondsSpin")->setValue(3600);
    QVERIFY(find<QPlainTextEdit>("configText")->toPlainText().contains(u"port bri 0 1"_s));
    QSignalSpy finished(view, &UploadView::uploadFinished);
    click("uploadButton");
    QTRY_VERIFY2_WITH_TIMEOUT(find<QPushButton>("sendButton")->isVisible(),
        qPrintable(m_device->commands().join(u'|')), 20'000);
    click("sendButton");
    QTRY_VERIFY2_WITH_TIMEOUT(find<QPushButton>("keepButton")->isVisible(),
        qPrintable(m_device->commands().join(u'|')), 20'000);
    click("keepButton");
    QVERIFY(!finished.isEmpty() || finished.wait(20'000));
}

void tst_WholeWizard::doesTheWholeJob_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in English") << u"en"_s;
    QTest::newRow("in Italian") << u"it"_s;
}

void tst_WholeWizard::doesTheWholeJob()
{
    QFETCH(QString, language);
    Languages languages;
    languages.use(language);
    m_folder = std::make_unique<QTemporaryDir>();
    startSimulator();
    openWindow();
    click("emptyNewSiteButton");
    QTRY_VERIFY_WITH_TIMEOUT(wizard(), 10'000); // the vault is made meanwhile

    fillSite();
    next();
    chooseProvider();
    click("nextButton"); // from the provider to the account
    fillCredentials();
    next();
    next(); // the trunk's test has a test of its own
    addUser();
    scanPhone();
    next();
    addGateway();
    next();
    QCOMPARE(wizard()->currentStep(), WizardStep::Deploy); // nothing is asked of a PBX here
    next();
    upload();
    const auto rendered = renderGateway(
        wizard()->draft()->site(), wizard()->draft()->site().gateways.first(), *m_catalog);
    QVERIFY(rendered);
    QCOMPARE(m_device->startupConfig(), *rendered);
    QCOMPARE(m_device->runningConfig(), *rendered);
    QCOMPARE(m_device->reloadCount(), 1);
    next();
    QCOMPARE(wizard()->currentStep(), WizardStep::Summary);
    const Site before = wizard()->draft()->site();

    // After a restart: the list knows, and the wizard opens where it was left.
    openWindow();
    auto* table = find<QTableView>("siteTable");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Bianchi - Fano"_s);
    click("continueButton");
    QTRY_VERIFY_WITH_TIMEOUT(wizard(), 10'000);
    QCOMPARE(wizard()->currentStep(), WizardStep::Summary);
    QCOMPARE(wizard()->draft()->site(), before);
    const auto uploads = m_store->evidence().uploads(before.id);
    QVERIFY(uploads);
    QCOMPARE(uploads->size(), 1);
    QCOMPARE(uploads->first().outcomeText, u"done"_s);
    QVERIFY(!uploads->first().fingerprint.isEmpty());
    m_window.reset();
}

/// A kill leaves no time to save: what counts is what was saved before it.
void tst_WholeWizard::reopensAfterAKill()
{
    m_folder = std::make_unique<QTemporaryDir>();
    openWindow();
    click("emptyNewSiteButton");
    QTRY_VERIFY_WITH_TIMEOUT(wizard(), 10'000);
    fillSite();
    next();
    chooseProvider();
    QSignalSpy saved(wizard(), &SiteWizard::saved);
    QVERIFY(saved.wait(5000));
    // A copy of the files as they lie on the disk now is what a killed program leaves behind.
    QTemporaryDir after;
    for (const QString& suffix : { u""_s, u"-wal"_s })
        QFile::copy(m_folder->filePath(u"doppino.sqlite"_s + suffix),
            after.filePath(u"doppino.sqlite"_s + suffix));
    auto store = Store::open(after.filePath(u"doppino.sqlite"_s));
    QVERIFY(store);
    const auto sites = (*store)->sites().list();
    QVERIFY(sites);
    QCOMPARE(sites->size(), 1);
    QCOMPARE(sites->first().progress.step, u"trunks"_s);
    const auto site = (*store)->sites().load(sites->first().id, SiteRepository::Secrets::Leave);
    QVERIFY(site);
    QCOMPARE(site->network.ntp, u"it.pool.ntp.org"_s);
    QCOMPARE(site->trunks.value(0).provider, u"twt"_s);
    m_window.reset();
}

WATCHED_MAIN(tst_WholeWizard)
#include "tst_WholeWizard.moc"
