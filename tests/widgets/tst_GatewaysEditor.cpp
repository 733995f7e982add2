// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayDriver.h"
#include "models/itemmodels/PortTableModel.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/editors/GatewayPreview.h"
#include "widgets/editors/GatewaysEditor.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/ConfigPreview.h"
#include "widgets/views/ConfigText.h"
#include "widgets/views/DataTable.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_GatewaysEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void teachesWhenEmpty();
    void addsOneWithTheSitesNetmask();
    void normalisesTheMac();
    void givesThePortsOfTheModel();
    void keepsPortsThatFitAnotherModel();
    void proposesWithoutOverwriting();
    void showsFactoryLoginAsPlaceholder();
    void hidesTheTransportWhenThereIsOne();
    void hidesPasswords();
    void removesTheChosenOne();
    void followsTheChosenOneWhenTheListChanges();
    void takesNoKeysForOneThatIsGone();
    void offersAPasswordWhileTheFactoryOneStands();
    void generatesAPasswordAndKeepsTheWayIn();
    void takesTheFactoryLogin();
    void writesTheConfigurationWhileOneTypes();
    void namesTheFieldThatIsMissing();
    void goesToAPortThatIsMissingSomething();
    void comparesWithTheLastBackup();
    void putsThePreviewWhereThereIsRoom();
    void opensThePreparation();
    void tabFollowsThePage();

private:
    template <typename T> T* find(const char* name)
    {
        return m_editor->findChild<T*>(QString::fromLatin1(name));
    }
    const Gateway& gateway(int index = 0) { return m_draft->site().gateways.at(index); }
    void showPorts() { find<QTabWidget>("gatewayTabs")->setCurrentIndex(1); }
    [[nodiscard]] QString preview() { return m_editor->findChild<ConfigPreview*>()->shownText(); }
    /// A gateway that can be written.
    void fill();
    void add() { QTest::mouseClick(find<QPushButton>("addGatewayButton"), Qt::LeftButton); }
    void choose(const QString& model);
    void type(const char* field, const QString& text);

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<GatewaysEditor> m_editor;
};

void tst_GatewaysEditor::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_GatewaysEditor::init()
{
    Site site;
    site.network = { u"192.168.1.0/24"_s, u"192.168.1.1"_s, { u"192.168.1.2"_s }, {} };
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_editor = std::make_unique<GatewaysEditor>(m_draft.get());
    m_editor->resize(1000, 550);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void tst_GatewaysEditor::cleanup()
{
    m_editor.reset();
    m_draft.reset();
}

void tst_GatewaysEditor::choose(const QString& model)
{
    auto* combo = find<QComboBox>("gatewayModelCombo");
    combo->setCurrentIndex(combo->findData(model));
    Q_EMIT combo->activated(combo->currentIndex());
}

void tst_GatewaysEditor::type(const char* field, const QString& text)
{
    auto* edit = find<QLineEdit>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void tst_GatewaysEditor::fill()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.pbx.host = u"pbx.example.net"_s;
        site.network.ntp = u"it.pool.ntp.org"_s;
    });
    add();
    type("gatewayMacEdit", u"00A0BA0C1122"_s);
    choose(u"TRI_ISDN_2"_s);
    type("gatewayAddressEdit", u"192.168.1.200"_s);
    showPorts();
    QTest::mouseClick(find<QPushButton>("proposeButton"), Qt::LeftButton);
    find<QTabWidget>("gatewayTabs")->setCurrentIndex(0);
}

void tst_GatewaysEditor::teachesWhenEmpty()
{
    QVERIFY(find<QLabel>("gatewaysHintLabel")->isVisible());
    QVERIFY(!find<QPushButton>("removeGatewayButton")->isEnabled());
}

void tst_GatewaysEditor::addsOneWithTheSitesNetmask()
{
    add();
    QCOMPARE(gateway().name, u"gw1"_s);
    QCOMPARE(gateway().netmask, u"255.255.255.0"_s);
    QCOMPARE(gateway().gateway, u"192.168.1.1"_s);
    QCOMPARE(find<QLineEdit>("gatewayDnsEdit")->placeholderText(), u"192.168.1.2"_s);
    type("gatewayAddressEdit", u"192.168.1.200"_s);
    QCOMPARE(gateway().address, u"192.168.1.200"_s);
    QCOMPARE(find<QLineEdit>("gatewayReachEdit")->placeholderText(), u"192.168.1.200"_s);
    add();
    QCOMPARE(gateway(1).name, u"gw2"_s);
    QCOMPARE(find<QLineEdit>("gatewayAddressEdit")->text(), QString());
}

void tst_GatewaysEditor::normalisesTheMac()
{
    add();
    type("gatewayMacEdit", u"00a0ba0c1122"_s);
    QCOMPARE(gateway().mac, u"00:A0:BA:0C:11:22"_s);
    QCOMPARE(find<QLineEdit>("gatewayMacEdit")->text(), u"00:A0:BA:0C:11:22"_s);
}

void tst_GatewaysEditor::givesThePortsOfTheModel()
{
    add();
    choose(u"TRI_ISDN_2"_s);
    QCOMPARE(gateway().ports.size(), 2);
    auto* table = find<DataTable>("portsTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"BRI 0/0"_s);
    QVERIFY(table->isColumnHidden(2)); // line number: FXO only
    QVERIFY(!table->isColumnHidden(1));
}

void tst_GatewaysEditor::keepsPortsThatFitAnotherModel()
{
    add();
    choose(u"TRI_ISDN_2"_s);
    showPorts();
    QTest::mouseClick(find<QPushButton>("proposeButton"), Qt::LeftButton);
    const QString number = gateway().ports[0].trunkNumber;
    choose(u"TRI_ISDN_1"_s);
    QCOMPARE(gateway().ports.size(), 1);
    QCOMPARE(gateway().ports[0].trunkNumber, number);
    choose(u"TRI_FXO_2"_s);
    QCOMPARE(gateway().ports[0].kind, PortKind::Fxo);
    QCOMPARE(gateway().ports[0].trunkNumber, QString());
}

void tst_GatewaysEditor::proposesWithoutOverwriting()
{
    add();
    type("gatewayMacEdit", u"00:A0:BA:0C:11:22"_s);
    choose(u"TRI_ISDN_2"_s);
    showPorts();
    auto* model = find<DataTable>("portsTable")->model();
    QVERIFY(model->setData(model->index(0, 3), u"300"_s, Qt::EditRole));
    QTest::mouseClick(find<QPushButton>("proposeButton"), Qt::LeftButton);
    QCOMPARE(gateway().ports[0].trunkNumber, u"300"_s);
    QCOMPARE(gateway().ports[1].trunkNumber, u"20001"_s);
    QCOMPARE(gateway().ports[1].username, u"Patton_0c1122_isdn_1"_s);
    const Secret password = gateway().ports[1].password;
    QCOMPARE(password.reveal().size(), 13);
    QTest::mouseClick(find<QPushButton>("proposeButton"), Qt::LeftButton);
    QCOMPARE(gateway().ports[1].password, password);
}

void tst_GatewaysEditor::showsFactoryLoginAsPlaceholder()
{
    add();
    choose(u"TRI_ISDN_2"_s);
    QVERIFY(find<QLineEdit>("gatewayUserEdit")->placeholderText().startsWith(u"admin"_s));
    auto* password = find<PasswordEdit>("gatewayPasswordEdit");
    QTest::keyClicks(password, u"Sesame99"_s);
    QCOMPARE(gateway().login.password, Secret(u"Sesame99"_s));
}

void tst_GatewaysEditor::hidesTheTransportWhenThereIsOne()
{
    add();
    choose(u"TRI_ISDN_2"_s);
    auto* transport = find<QComboBox>("gatewayTransportCombo");
    QVERIFY(transport->isVisible());
    QCOMPARE(transport->currentData().toString(), u"tls"_s);
    transport->setCurrentIndex(1);
    Q_EMIT transport->activated(1);
    QCOMPARE(gateway().transport, u"udp"_s);
    choose(u"4552"_s);
    QVERIFY(!transport->isVisible());
}

void tst_GatewaysEditor::hidesPasswords()
{
    add();
    choose(u"TRI_ISDN_1"_s);
    showPorts();
    QTest::mouseClick(find<QPushButton>("proposeButton"), Qt::LeftButton);
    auto* table = find<DataTable>("portsTable");
    const auto cell = table->model()->index(0, 6);
    QVERIFY(cell.data().toString().startsWith(QChar(0x2022)));
    table->edit(cell);
    auto* edit = table->viewport()->findChild<PasswordEdit*>();
    QVERIFY(edit);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
}

void tst_GatewaysEditor::removesTheChosenOne()
{
    add();
    add();
    find<QListWidget>("gatewayList")->setCurrentRow(0);
    QTest::mouseClick(find<QPushButton>("removeGatewayButton"), Qt::LeftButton);
    QCOMPARE(m_draft->site().gateways.size(), 1);
    QCOMPARE(gateway().name, u"gw2"_s);
    QCOMPARE(find<QLineEdit>("gatewayNameEdit")->text(), u"gw2"_s);
    QTest::mouseClick(find<QPushButton>("removeGatewayButton"), Qt::LeftButton);
    QVERIFY(find<QLabel>("gatewaysHintLabel")->isVisible());
}

void tst_GatewaysEditor::followsTheChosenOneWhenTheListChanges()
{
    add();
    add();
    choose(u"TRI_ISDN_2"_s);
    QCOMPARE(m_draft->site().gateways[1].model, u"TRI_ISDN_2"_s);
    auto* name = find<QLineEdit>("gatewayNameEdit");
    name->setFocus();
    name->setCursorPosition(1);
    // A colleague's: one more before it.
    Site joined = m_draft->site();
    Gateway hers;
    hers.id = newId();
    hers.name = u"hers"_s;
    joined.gateways.prepend(hers);
    m_draft->takeOver(joined);
    QTest::keyClicks(name, u"x"_s);
    QCOMPARE(gateway(1).name, u"gw1"_s);
    QCOMPARE(gateway(2).name, u"gxw2"_s);
    QCOMPARE(find<QListWidget>("gatewayList")->currentRow(), 2);
    showPorts();
    QTest::mouseClick(find<QPushButton>("proposeButton"), Qt::LeftButton);
    QVERIFY(gateway(1).ports.isEmpty());
    QTest::mouseClick(find<QPushButton>("removeGatewayButton"), Qt::LeftButton);
    QCOMPARE(m_draft->site().gateways.size(), 2);
    QCOMPARE(gateway(0).name, u"hers"_s);
    QCOMPARE(gateway(1).name, u"gw1"_s);
}

void tst_GatewaysEditor::takesNoKeysForOneThatIsGone()
{
    add();
    add();
    auto* name = find<QLineEdit>("gatewayNameEdit");
    name->setFocus();
    Site joined = m_draft->site();
    joined.gateways.removeLast();
    m_draft->takeOver(joined);
    QCOMPARE(name->text(), u"gw1"_s);
    QVERIFY(!name->hasFocus());
    QVERIFY(find<QListWidget>("gatewayList")->hasFocus());
}

void tst_GatewaysEditor::offersAPasswordWhileTheFactoryOneStands()
{
    add();
    auto* note = find<QLabel>("factoryPasswordLabel");
    auto* generate = find<QPushButton>("generatePasswordButton");
    QVERIFY(!note->isVisible()); // of what model?
    choose(u"ht802"_s);
    QVERIFY(note->isVisible() && generate->isVisible());
    auto* password = find<PasswordEdit>("gatewayPasswordEdit");
    QTest::keyClicks(password, u"admin"_s); // the factory one, typed
    QVERIFY(note->isVisible());
    QTest::keyClicks(password, u"2"_s);
    QVERIFY(!note->isVisible() && !generate->isVisible());
    password->selectAll();
    QTest::keyClick(password, Qt::Key_Delete);
    QVERIFY(note->isVisible());
}

void tst_GatewaysEditor::generatesAPasswordAndKeepsTheWayIn()
{
    add();
    choose(u"ht802"_s);
    QTest::mouseClick(find<QPushButton>("generatePasswordButton"), Qt::LeftButton);
    static const QRegularExpression form(u"^[A-Za-z0-9._-]{16}\\z"_s);
    QVERIFY(form.match(gateway().login.password.reveal()).hasMatch());
    QCOMPARE(gateway().login.user, u"admin"_s);
    QCOMPARE(gateway().loginNow, (Login { u"admin"_s, Secret(u"admin"_s) }));
    auto* password = find<PasswordEdit>("gatewayPasswordEdit");
    QCOMPARE(password->secret(), gateway().login.password);
    QVERIFY(password->isRevealed());
    find<QLineEdit>("gatewayNameEdit")->setFocus();
    QVERIFY(!password->isRevealed());
    QVERIFY(!find<QPushButton>("generatePasswordButton")->isVisible());
}

void tst_GatewaysEditor::takesTheFactoryLogin()
{
    add();
    auto* button = find<QPushButton>("factoryLoginButton");
    QVERIFY(!button->isEnabled());
    choose(u"M4402"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(gateway().loginNow, (Login { u"admin"_s, Secret(u"administrator"_s) }));
    QCOMPARE(find<QLineEdit>("gatewayUserNowEdit")->text(), u"admin"_s);
    QCOMPARE(find<PasswordEdit>("gatewayPasswordNowEdit")->echoMode(), QLineEdit::Password);
    type("gatewayUserNowEdit", u"public"_s);
    QCOMPARE(gateway().loginNow.user, u"public"_s);
}

void tst_GatewaysEditor::writesTheConfigurationWhileOneTypes()
{
    fill();
    QTRY_VERIFY(preview().contains(u"192.168.1.200"_s));
    const QString password = gateway().ports[0].password.reveal();
    QVERIFY(!preview().contains(password));
    auto* text = m_editor->findChild<ConfigText*>();
    QTRY_VERIFY(text->flashing().isEmpty());
    auto* address = find<QLineEdit>("gatewayAddressEdit");
    address->setFocus();
    address->end(false);
    QTest::keyClick(address, Qt::Key_Backspace);
    QTest::keyClick(address, '7');
    QTRY_VERIFY(preview().contains(u"192.168.1.207"_s));
    QVERIFY(!text->flashing().isEmpty());
    const QStringList lines = preview().split(u'\n');
    for (const int line : text->flashing())
        QVERIFY2(lines[line].contains(u"192.168.1.207"_s), qPrintable(lines[line]));
    QTRY_VERIFY(text->flashing().isEmpty());
    // Not at every key: only once there is a pause.
    m_draft->edit(nullptr, [](Site& site) { site.gateways[0].address = u"192.168.1.208"_s; });
    QVERIFY(m_editor->findChild<GatewayPreview*>()->isPending());
    QVERIFY(preview().contains(u"192.168.1.207"_s));
    QTRY_VERIFY(preview().contains(u"192.168.1.208"_s));
}

void tst_GatewaysEditor::namesTheFieldThatIsMissing()
{
    fill();
    QTRY_VERIFY(preview().contains(u"192.168.1.200"_s));
    const QString before = preview();
    type("gatewayAddressEdit", u" "_s);
    auto* banner = m_editor->findChild<ConfigPreview*>()->findChild<Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"address"_s), qPrintable(banner->text()));
    QVERIFY(!banner->text().contains(u"gateways["_s));
    QCOMPARE(preview(), before); // still there to read
    find<QLineEdit>("gatewayNameEdit")->setFocus();
    showPorts();
    QTest::mouseClick(find<QPushButton>("goToFieldButton"), Qt::LeftButton);
    QVERIFY(find<QLineEdit>("gatewayAddressEdit")->hasFocus());
    type("gatewayAddressEdit", u"192.168.1.201"_s);
    QTRY_VERIFY(preview().contains(u"192.168.1.201"_s));
    QVERIFY(!banner->isVisible());
}

void tst_GatewaysEditor::goesToAPortThatIsMissingSomething()
{
    fill();
    m_draft->edit(nullptr, [](Site& site) { site.gateways[0].ports[1].username.clear(); });
    QTRY_VERIFY(find<QPushButton>("goToFieldButton"));
    QTest::mouseClick(find<QPushButton>("goToFieldButton"), Qt::LeftButton);
    QCOMPARE(find<QTabWidget>("gatewayTabs")->currentIndex(), 1);
    const QModelIndex cell = find<DataTable>("portsTable")->currentIndex();
    QCOMPARE(cell.row(), 1);
    QCOMPARE(cell.column(), int(PortTableModel::Username));
}

void tst_GatewaysEditor::comparesWithTheLastBackup()
{
    const QTemporaryDir folder;
    const auto store = StoreFixture::openUnlocked(folder.filePath(u"doppino.sqlite"_s));
    QVERIFY(store);
    Site site;
    site.name = u"Rossi"_s;
    QVERIFY(store->sites().save(site, u"test"_s));
    fill();
    const auto old = renderGateway(m_draft->site(), gateway(), *m_catalog);
    QVERIFY(old);
    BackupRecord backup { {}, site.id, gateway().id, QDateTime::currentDateTimeUtc(), u"running"_s,
        *old };
    QVERIFY(store->evidence().add(backup));
    m_editor->setStore(store.get());
    type("gatewayAddressEdit", u"192.168.1.201"_s);
    auto* text = m_editor->findChild<ConfigText*>();
    QTRY_VERIFY(!text->marked().isEmpty());
    const QStringList lines = preview().split(u'\n');
    for (const int line : text->marked())
        QVERIFY2(lines[line].contains(u"192.168.1.201"_s), qPrintable(lines[line]));
    QVERIFY(find<QLabel>("configComparisonLabel")->text().contains(u"backup"_s));
    QTest::mouseClick(find<QPushButton>("nextDifferenceButton"), Qt::LeftButton);
    QCOMPARE(text->textCursor().blockNumber(), text->marked().first());
    UploadRecord upload;
    upload.siteId = site.id;
    upload.gatewayId = gateway().id;
    upload.gatewayName = gateway().name;
    upload.endedAt = QDateTime::currentDateTimeUtc();
    upload.outcome.end = Outcome::End::Done;
    upload.fingerprint
        = configurationFingerprint(*renderGateway(m_draft->site(), gateway(), *m_catalog));
    QVERIFY(store->evidence().add(upload));
    m_editor->setStore(store.get());
    QTRY_VERIFY(text->marked().isEmpty());
    QVERIFY(find<QLabel>("configComparisonLabel")->text().contains(u"uploaded"_s));
}

void tst_GatewaysEditor::putsThePreviewWhereThereIsRoom()
{
    add();
    auto* split = m_editor->findChild<QSplitter*>();
    m_editor->resize(800, 550);
    QCoreApplication::processEvents();
    QCOMPARE(split->orientation(), Qt::Vertical);
    m_editor->resize(2400, 900);
    QCoreApplication::processEvents();
    QCOMPARE(split->orientation(), Qt::Horizontal);
}

void tst_GatewaysEditor::opensThePreparation()
{
    fill();
    QTest::mouseClick(find<QPushButton>("prepareForLaterButton"), Qt::LeftButton);
    auto* dialog = m_editor->findChild<QDialog*>(u"prepareDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget*>()->item(0)->checkState(), Qt::Checked);
    dialog->reject();
}

void tst_GatewaysEditor::tabFollowsThePage()
{
    fill();
    auto* name = find<QLineEdit>("gatewayNameEdit");
    name->setFocus();
    QStringList order;
    for (int i = 0; i < 15; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(order,
        (QStringList { u"gatewayModelCombo"_s, u"gatewayMacEdit"_s, u"gatewayTransportCombo"_s,
            u"gatewayUserEdit"_s, u"gatewayPasswordEdit"_s, u"generatePasswordButton"_s,
            u"gatewayAddressEdit"_s, u"gatewayNetmaskEdit"_s, u"gatewayGatewayEdit"_s,
            u"gatewayDnsEdit"_s, u"gatewayReachEdit"_s, u"findGatewayButton"_s,
            u"factoryLoginButton"_s, u"gatewayUserNowEdit"_s, u"gatewayPasswordNowEdit"_s }));
}

WATCHED_MAIN(tst_GatewaysEditor)
#include "tst_GatewaysEditor.moc"
