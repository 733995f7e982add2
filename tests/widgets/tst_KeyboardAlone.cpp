// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Languages.h"
#include "models/store/Store.h"
#include "tests/peers/TrinitySimulator.h"
#include "tests/support/KeyboardUser.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/MainWindow.h"
#include "widgets/views/UploadView.h"
#include "widgets/wizard/SiteWizard.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using Keys = KeyboardUser;

/// The contract's example from an empty store to the report, with the keyboard alone: no mouse, no
/// setter, no slot. All the test sets is the surroundings: where the simulated device answers, and
/// how fast its time runs.
class tst_KeyboardAlone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doesTheWholeJob_data();
    void doesTheWholeJob();

private:
    void openWindow();
    void startDevice();
    void makeVault();
    void go(WizardStep step);
    void enterSite();
    void enterRegisteringTrunk();
    void tickCodecs(const QStringList& wanted);
    void enterTrunkByAddress();
    void enterPlan();
    void enterUser();
    void enterPhone();
    void configurePhone();
    void setParameter(const QString& scope, const QString& search, const QString& value);
    void enterIsdnGateway();
    void enterFaxGateway();
    void chooseGatewayModel(const QString& id);
    void upload();
    void saveReport();
    void quit();
    [[nodiscard]] SiteWizard* wizard() const { return m_window->findChild<SiteWizard*>(); }
    [[nodiscard]] const Site& site() const { return wizard()->draft()->site(); }
    static QJsonObject written(const Site& site);

    OwnSettings m_settings;
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<TrinitySimulator> m_device;
    std::unique_ptr<MainWindow> m_window;
};

// Each part ends the test where it went wrong.
#define THEN(call)                                                                                 \
    call;                                                                                          \
    if (QTest::currentTestFailed())                                                                \
        return;

void tst_KeyboardAlone::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_KeyboardAlone::openWindow()
{
    auto store = Store::open(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1366, 768);
    m_window->show();
    m_window->setStore(m_store.get());
    m_window->setCatalog(m_catalog);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_KeyboardAlone::startDevice()
{
    PeerSetup setup;
    setup.clock = Clock(100);
    setup.user = u"administrator"_s;
    setup.password = QString();
    m_device = std::make_unique<TrinitySimulator>(setup);
    QVERIFY2(m_device->start(), qPrintable(m_device->errorText()));
}

void tst_KeyboardAlone::makeVault()
{
    Keys::press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(Keys::seen<QWidget>("passphraseEdit"), 10'000);
    Keys::write("passphraseEdit", u"correct horse battery"_s);
    Keys::write("passphraseRepeatEdit", u"correct horse battery"_s);
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(wizard(), qPrintable(Keys::where()), 30'000);
}

void tst_KeyboardAlone::go(WizardStep step)
{
    Keys::press(Qt::Key(Qt::Key_1 + int(step)), Qt::ControlModifier);
    QCOMPARE(wizard()->currentStep(), step);
}

void tst_KeyboardAlone::enterSite()
{
    Keys::write("customerEdit", u"Rossi S.r.l."_s);
    Keys::write("siteNameEdit", u"Rossi S.r.l. - Pesaro"_s);
    Keys::write("siteAddressEdit", u"Via Roma 1, Pesaro"_s);
    Keys::choose("paperLanguageCombo", u"it"_s);
    Keys::write("subnetEdit", u"192.168.1.0/24"_s);
    Keys::write("gatewayEdit", u"192.168.1.1"_s);
    Keys::write("dnsEdit", u"192.168.1.1"_s);
    Keys::write("ntpEdit", u"it.pool.ntp.org"_s);
    Keys::choose("pbxKindCombo", u"nethvoice"_s);
    Keys::write("pbxHostEdit", u"pbx.example.net"_s);
    Keys::write("pbxAddressEdit", u"192.168.1.10"_s);
    Keys::write("pbxProxyEdit", u"pbx.example.net"_s);
    Keys::write("pbxUserEdit", u"admin"_s);
    Keys::write("pbxPasswordEdit", u"..."_s);
    Keys::press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wizard()->currentStep(), WizardStep::Trunks);
}

void tst_KeyboardAlone::enterRegisteringTrunk()
{
    Keys::write("providerSearch", u"twt"_s);
    THEN(Keys::goToRow("providerTable", u"TWT"_s))
    Keys::press(Qt::Key_Return, Qt::ControlModifier); // to the account
    Keys::write("trunkUserEdit", u"u"_s);
    Keys::write("trunkPasswordEdit", u"p"_s);
    Keys::write("trunkNumberEdit", u"0721405516"_s);
    THEN(tickCodecs({ u"alaw"_s, u"ulaw"_s }))
    if (!site().trunks[0].isForcingCodecs) // as the provider has it; then there is no box for it
        Keys::tick("trunkForceCodecsCheck", true);
    Keys::turn("trunkTabs", 2);
    Keys::write("trunkChannelsSpin", u"4"_s);
    QCOMPARE(site().trunks[0].channels, 4);
}

/// What the provider has anyway is stated as the trunk's own by taking it off and on again.
void tst_KeyboardAlone::tickCodecs(const QStringList& wanted)
{
    THEN(Keys::go("trunkCodecList"))
    const auto* list = Keys::seen<QAbstractItemView>("trunkCodecList");
    Keys::press(Qt::Key_Home);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex codec = list->currentIndex();
        const bool isTicked = codec.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool isWanted = wanted.contains(codec.data().toString());
        for (int i = isWanted && isTicked ? 2 : int(isWanted != isTicked); i > 0; --i)
            Keys::press(Qt::Key_Space);
        Keys::press(Qt::Key_Down);
    }
    for (int row = 0; row < wanted.size(); ++row) {
        THEN(Keys::goToRow("trunkCodecList", wanted[row]))
        while (list->currentIndex().row() > row && !QTest::currentTestFailed()) {
            const int before = list->currentIndex().row();
            Keys::press(Qt::Key_Up, Qt::AltModifier);
            QVERIFY(list->currentIndex().row() < before);
        }
    }
    QCOMPARE(site().trunks[0].codecs, wanted);
}

void tst_KeyboardAlone::enterTrunkByAddress()
{
    Keys::push("addTrunkButton");
    QCOMPARE(site().trunks.size(), 2);
    Keys::write("trunkNameEdit", u"other"_s);
    Keys::turn("trunkTabs", 1);
    Keys::choose("trunkModeCombo", u"ip"_s);
    Keys::write("trunkHostEdit", u"203.0.113.7"_s);
    Keys::choose("trunkTransportCombo", u"udp"_s);
    Keys::write("trunkPortSpin", u"5060"_s);
    QCOMPARE(site().trunks[1].host, u"203.0.113.7"_s);
}

void tst_KeyboardAlone::enterPlan()
{
    Keys::turn("trunkTabs", 4);
    Keys::write("capacityCallsSpin", u"30"_s);
    Keys::write("capacitySitesSpin", u"1"_s);
    Keys::turn("capacityTabs", 1);
    Keys::choose("capacityCodecCombo", u"alaw"_s);
    Keys::choose("capacityConnectionCombo", u"internet"_s);
    Keys::tick("capacityVpnCheck", true);
}

void tst_KeyboardAlone::enterUser()
{
    Keys::push("addUserButton");
    Keys::type(u"Mario Rossi"_s); // into the cell that opened
    Keys::press(Qt::Key_Return);
    Keys::fill("usersTable", 0, 1, u"mario"_s);
    Keys::fill("usersTable", 0, 2, u"201"_s);
    THEN(Keys::goToCell("usersTable", 0, 4))
    if (!site().users.value(0).hasVoicemail)
        Keys::press(Qt::Key_Space);
    QVERIFY(site().users.value(0).hasVoicemail);
}

void tst_KeyboardAlone::enterPhone()
{
    Keys::turn("usersTabs", 1);
    Keys::write("scanEdit", u"00:15:65:AA:BB:CC"_s);
    Keys::press(Qt::Key_Return);
    QCOMPARE(site().phones.size(), 1);
    THEN(Keys::goToCell("phonesTable", 0, 0))
    Keys::choose("bulkModelCombo", u"yealink-T54"_s);
    Keys::push("setModelButton");
    QCOMPARE(site().phones[0].model, u"yealink-T54"_s);
    Keys::push("associateButton");
    QCOMPARE(site().phones[0].user, u"mario"_s);
}

/// @param scope typed or scanned where the list of them is; empty = what holds for all phones
void tst_KeyboardAlone::setParameter(
    const QString& scope, const QString& search, const QString& value)
{
    if (scope.isEmpty()) {
        THEN(Keys::go("scopeList"))
        Keys::press(Qt::Key_Home);
    } else {
        Keys::write("scopeFilterEdit", scope);
        Keys::press(Qt::Key_Return);
    }
    Keys::write("settingSearchEdit", search);
    THEN(Keys::go("settingsTree"))
    const auto* tree = Keys::seen<QTreeView>("settingsTree");
    Keys::press(Qt::Key_Home);
    for (int i = 0; i < 20 && tree->model()->hasChildren(tree->currentIndex()); ++i)
        Keys::press(Qt::Key_Down);
    Keys::press(Qt::Key_Return);
    const auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
    if (box && !box->isEditable()) {
        Keys::press(Qt::Key_Home);
        for (int i = 0; i < Keys::patience && box->currentData().toString() != value; ++i)
            Keys::press(Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), value);
        return;
    }
    QVERIFY2(box || qobject_cast<QLineEdit*>(QApplication::focusWidget()), qPrintable(search));
    Keys::press(Qt::Key_A, Qt::ControlModifier);
    Keys::type(value);
    Keys::press(Qt::Key_Return);
}

void tst_KeyboardAlone::configurePhone()
{
    Keys::turn("usersTabs", 3);
    // The site's own zone holds already: it is set here only by way of another one.
    THEN(setParameter({}, u"timezone"_s, u"Europe/London"_s))
    THEN(setParameter({}, u"timezone"_s, u"Europe/Rome"_s))
    THEN(setParameter(u"T54"_s, u"brightness"_s, u"8"_s))
    THEN(setParameter(u"00-15-65-AA-BB-CC"_s, u"language"_s, u"it"_s))
    Keys::turn("configureTabs", 1);
    THEN(Keys::go("phonePicture"))
    Keys::press(Qt::Key_Home);
    Keys::press(Qt::Key_Return);
    Keys::choose("keyTypeCombo", u"blf"_s);
    Keys::write("keyValueCombo", u"202"_s);
    Keys::write("keyLabelEdit", u"Anna"_s);
    Keys::press(Qt::Key_Tab);
    const auto& parameters = site().phones[0].parameters;
    QCOMPARE(parameters.value(u"linekey_label_1"_s), u"Anna"_s);
}

/// Typing begins a search in the list of models.
void tst_KeyboardAlone::chooseGatewayModel(const QString& id)
{
    THEN(Keys::go("gatewayModelCombo"))
    Keys::type(id.section(u'_', -1));
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    Keys::press(Qt::Key_A, Qt::ControlModifier);
    Keys::type(m_catalog->gatewayModel(id)->name);
    Keys::press(Qt::Key_Return);
    QCOMPARE(site().gateways.last().model, id);
}

void tst_KeyboardAlone::enterIsdnGateway()
{
    Keys::push("addGatewayButton");
    Keys::write("gatewayNameEdit", u"isdn"_s);
    THEN(chooseGatewayModel(u"TRI_ISDN_2"_s))
    Keys::write("gatewayMacEdit", u"00:A0:BA:01:02:03"_s);
    Keys::write("gatewayAddressEdit", u"192.168.1.100"_s);
    Keys::write("gatewayNetmaskEdit", u"255.255.255.0"_s);
    Keys::write("gatewayGatewayEdit", u"192.168.1.1"_s);
    Keys::write("gatewayDnsEdit", u"192.168.1.1"_s);
    Keys::write("gatewayUserEdit", u"administrator"_s);
    Keys::write("gatewayReachEdit", u"192.168.1.57"_s);
    Keys::turn("gatewayTabs", 1);
    for (int row = 0; row < 2; ++row) {
        THEN(Keys::fill("portsTable", row, 3, u"2000%1"_s.arg(row + 1)))
        THEN(Keys::fill("portsTable", row, 4, u"Patton_010203_isdn_%1"_s.arg(row)))
        THEN(Keys::fill("portsTable", row, 6, u"s%1"_s.arg(row + 1)))
    }
    const QStringList protocols { u"pp"_s, u"pmp"_s };
    for (int row = 0; row < 2; ++row) {
        THEN(Keys::goToCell("portsTable", row, 1))
        for (int i = 0; i < 3 && site().gateways[0].ports[row].protocol != protocols[row]; ++i) {
            Keys::press(Qt::Key_F2);
            Keys::press(i % 2 == 0 ? Qt::Key_Down : Qt::Key_Up);
            Keys::press(Qt::Key_Return);
        }
        QCOMPARE(site().gateways[0].ports[row].protocol, protocols[row]);
    }
}

void tst_KeyboardAlone::enterFaxGateway()
{
    Keys::push("addGatewayButton");
    Keys::turn("gatewayTabs", 0);
    Keys::write("gatewayNameEdit", u"fax"_s);
    THEN(chooseGatewayModel(u"ht802"_s))
    Keys::write("gatewayMacEdit", u"00:0B:82:01:02:03"_s);
    Keys::write("gatewayAddressEdit", u"192.168.1.101"_s);
    Keys::write("gatewayNetmaskEdit", u"255.255.255.0"_s);
    Keys::write("gatewayGatewayEdit", u"192.168.1.1"_s);
    Keys::turn("gatewayTabs", 1);
    THEN(Keys::fill("portsTable", 0, 5, u"210"_s))
    THEN(Keys::fill("portsTable", 0, 6, u"s3"_s))
}

void tst_KeyboardAlone::upload()
{
    go(WizardStep::Upload);
    auto* view = wizard()->findChild<UploadView*>();
    view->setTftp(u"127.0.0.1"_s, 0);
    view->setClock(Clock(100));
    THEN(Keys::goToRow("uploadGatewayList", u"isdn"_s))
    Keys::write("reachAtEdit", u"127.0.0.1"_s);
    Keys::write("uploadPortSpin", QString::number(m_device->port()));
    QSignalSpy finished(view, &UploadView::uploadFinished);
    Keys::push("uploadButton");
    QTRY_VERIFY2_WITH_TIMEOUT(
        Keys::seen<QPushButton>("sendButton"), qPrintable(m_device->commands().join(u'|')), 20'000);
    Keys::push("sendButton");
    QTRY_VERIFY2_WITH_TIMEOUT(
        Keys::seen<QPushButton>("keepButton"), qPrintable(m_device->commands().join(u'|')), 20'000);
    Keys::push("keepButton");
    QVERIFY(!finished.isEmpty() || finished.wait(20'000));
    const auto uploads = m_store->evidence().uploads(site().id);
    QVERIFY(uploads && uploads->size() == 1);
    QCOMPARE(uploads->first().outcomeText, u"done"_s);
    const auto rendered = renderGateway(site(), site().gateways.first(), *m_catalog);
    QVERIFY(rendered);
    QCOMPARE(m_device->startupConfig(), *rendered);
}

/// The chooser of files is the desktop's own; its first field takes a path.
void tst_KeyboardAlone::saveReport()
{
    Keys::press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(wizard()->currentStep(), WizardStep::Report);
    const QString path = m_folder->filePath(u"report.pdf"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Keys::seen<QPushButton>("savePdfButton"), 20'000);
    Keys::push("savePdfButton");
    QTRY_VERIFY(Keys::seen<QLineEdit>("fileNameEdit"));
    Keys::press(Qt::Key_A, Qt::ControlModifier);
    Keys::type(path);
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(
        StoreFixture::contentsOf(path).startsWith("%PDF"), qPrintable(Keys::where()), 30'000);
}

/// The last entry of the first menu; its key is the desktop's affair.
void tst_KeyboardAlone::quit()
{
    const QKeySequence letter
        = QKeySequence::mnemonic(m_window->menuBar()->actions().first()->text());
    QVERIFY(!letter.isEmpty());
    Keys::press(Qt::Key(letter[0].key()), Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    Keys::press(Qt::Key_Up);
    Keys::press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->isVisible());
}

QJsonObject tst_KeyboardAlone::written(const Site& site)
{
    return QJsonDocument::fromJson(SiteFile::write(site, SiteFile::Secrets::Include)).object();
}

void tst_KeyboardAlone::doesTheWholeJob_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in English") << u"en"_s;
    QTest::newRow("in Italian") << u"it"_s;
}

void tst_KeyboardAlone::doesTheWholeJob()
{
    QFETCH(QString, language);
    Languages languages;
    languages.use(language);
    m_folder = std::make_unique<QTemporaryDir>();
    THEN(startDevice())
    THEN(openWindow())
    THEN(makeVault())
    THEN(enterSite())
    THEN(enterRegisteringTrunk())
    THEN(enterTrunkByAddress())
    THEN(enterPlan())
    THEN(go(WizardStep::Users))
    THEN(enterUser())
    THEN(enterPhone())
    THEN(configurePhone())
    THEN(go(WizardStep::Gateways))
    THEN(enterIsdnGateway())
    THEN(enterFaxGateway())
    const QJsonObject wanted = written(StoreFixture::exampleSite());
    const QJsonObject got = written(site());
    for (const QString& part : wanted.keys())
        QVERIFY2(got[part] == wanted[part],
            QJsonDocument(QJsonObject { { u"wanted"_s, wanted[part] }, { u"got"_s, got[part] } })
                .toJson());
    THEN(upload())
    THEN(saveReport())
    THEN(quit())
    m_window.reset();
    m_store.reset();
}

WATCHED_MAIN(tst_KeyboardAlone)
#include "tst_KeyboardAlone.moc"
