// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PasswordEdit.h"
#include "widgets/editors/GatewaysEditor.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/DataTable.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
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
    void groupsModelsByVendor();
    void givesThePortsOfTheModel();
    void keepsPortsThatFitAnotherModel();
    void proposesWithoutOverwriting();
    void showsFactoryLoginAsPlaceholder();
    void hidesTheTransportWhenThereIsOne();
    void hidesPasswords();
    void removesTheChosenOne();

private:
    template <typename T> T* find(const char* name)
    {
        return m_editor->findChild<T*>(QString::fromLatin1(name));
    }
    const Gateway& gateway(int index = 0) { return m_draft->site().gateways.at(index); }
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

void tst_GatewaysEditor::groupsModelsByVendor()
{
    add();
    auto* combo = find<QComboBox>("gatewayModelCombo");
    QCOMPARE(combo->currentIndex(), -1);
    QCOMPARE(combo->itemText(0), u"Patton"_s);
    QVERIFY(!combo->itemData(0).isValid());
    QVERIFY(combo->findData(u"TRI_ISDN_2"_s) < combo->findData(u"4552"_s));
    QCOMPARE(combo->itemText(combo->findData(u"TRI_ISDN_2"_s)), u"Patton Trinity 2 BRI"_s);
}

void tst_GatewaysEditor::givesThePortsOfTheModel()
{
    add();
    choose(u"TRI_ISDN_2"_s);
    QCOMPARE(gateway().ports.size(), 2);
    auto* table = find<DataTable>("portsTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"BRI 0"_s);
    QVERIFY(table->isColumnHidden(2)); // line number: FXO only
    QVERIFY(!table->isColumnHidden(1));
}

void tst_GatewaysEditor::keepsPortsThatFitAnotherModel()
{
    add();
    choose(u"TRI_ISDN_2"_s);
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

QTEST_MAIN(tst_GatewaysEditor)
#include "tst_GatewaysEditor.moc"
