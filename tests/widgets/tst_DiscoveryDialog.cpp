// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeNeighbours.h"
#include "tests/support/WatchedMain.h"
#include "widgets/dialogs/DiscoveryDialog.h"
#include "widgets/editors/PhonesEditor.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/VendorRules.h"
#include "widgets/views/DataTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The dialog with real clicks and keys, over a network in memory.
class tst_DiscoveryDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void fillsAGateway();
    void leavesReachAtEmptyAtItsOwnAddress();
    void refusesAnotherGatewaysDevice();
    void takesItsOwnDeviceAgain();
    void addsPhonesFromThePage();
    void filtersByKind();
    void saysWhatIsInThePlanAndIgnoresTheRest();
    void filtersAsOneTypes();
    void searchesAgainByKey();
    void showsWhatIsWrong();
    void searchesOnEnterInTheNetwork();
    void doesNotSearchWhereNothingIsClear();
    void stops();
    void closesWhileSearching();
    void saysWhatNothingFoundMeans();
    void namesEverything();

private:
    template <typename T> T* find(const char* name)
    {
        T* widget = m_dialog->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    DataTable* table() { return find<DataTable>("discoveryTable"); }
    QPushButton* take() { return find<QPushButton>("discoveryTakeButton"); }
    QString text(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    void openForGateway(const char* id = "g1");
    void waitForTheEnd();
    const Gateway& gateway() { return m_draft->site().gateways.first(); }

    std::shared_ptr<const Catalog> m_catalog;
    std::shared_ptr<FakeNetwork> m_network;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<QWidget> m_window;
    QPointer<DiscoveryDialog> m_dialog;
};

void tst_DiscoveryDialog::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    NeighbourTable::setFactory([this] { return std::make_unique<FakeNeighbours>(m_network); });
}

void tst_DiscoveryDialog::cleanupTestCase() { NeighbourTable::setFactory({}); }

void tst_DiscoveryDialog::init()
{
    m_network = std::make_shared<FakeNetwork>();
    m_network->addNetwork(u"lo"_s, u"127.0.0.1"_s, 8);
    m_network->addNetwork(u"eth0"_s, u"192.168.1.1"_s, 28);
    m_network->add(u"192.168.1.5"_s, u"00:A0:BA:01:02:03"_s);
    m_network->add(u"192.168.1.6"_s, u"00:A0:BA:0A:0B:0C"_s);
    m_network->add(u"192.168.1.8"_s, u"00:15:65:AA:BB:CC"_s);
    m_network->add(u"192.168.1.9"_s, u"00:15:65:AA:BB:CD"_s);
    m_network->add(u"192.168.1.12"_s, u"3C:2A:F4:00:00:01"_s);
    Site site;
    site.network.subnet = u"192.168.1.0/28"_s;
    Gateway first;
    first.id = u"g1"_s;
    first.name = u"isdn"_s;
    first.address = u"192.168.1.10"_s;
    Gateway second;
    second.id = u"g2"_s;
    second.name = u"analog"_s;
    second.model = u"TRI_FXO_4"_s;
    second.mac = u"00:A0:BA:0A:0B:0C"_s;
    site.gateways = { first, second };
    Phone known;
    known.mac = *MacAddress::parse(u"00:15:65:AA:BB:CC"_s);
    site.phones = { known };
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 600);
    m_window->show();
}

void tst_DiscoveryDialog::cleanup()
{
    m_window.reset();
    m_draft.reset();
}

void tst_DiscoveryDialog::openForGateway(const char* id)
{
    m_dialog = DiscoveryDialog::fillGateway(m_draft.get(), QString::fromLatin1(id), m_window.get());
    QVERIFY(m_dialog->isVisible());
}

void tst_DiscoveryDialog::waitForTheEnd()
{
    QVERIFY(m_dialog->isSearching());
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isSearching(), 10'000);
}

void tst_DiscoveryDialog::fillsAGateway()
{
    openForGateway();
    waitForTheEnd();
    QCOMPARE(table()->model()->rowCount(), 2); // gateways only
    QVERIFY(!take()->isEnabled());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(text(0, 3), u"00-A0-BA-01-02-03"_s);
    QVERIFY(take()->isEnabled());
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(gateway().mac, u"00:A0:BA:01:02:03"_s);
    QCOMPARE(gateway().reachAt, u"192.168.1.5"_s);
    QCOMPARE(gateway().address, u"192.168.1.10"_s);
    QVERIFY(m_draft->site().gateways[1].reachAt.isEmpty());
}

void tst_DiscoveryDialog::leavesReachAtEmptyAtItsOwnAddress()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.gateways[0].address = u"192.168.1.5"_s;
        site.gateways[0].reachAt = u"192.168.1.200"_s;
    });
    openForGateway();
    waitForTheEnd();
    const QRect cell = table()->visualRect(table()->model()->index(0, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseClick(take(), Qt::LeftButton);
    QCOMPARE(gateway().mac, u"00:A0:BA:01:02:03"_s);
    QCOMPARE(gateway().reachAt, QString());
}

void tst_DiscoveryDialog::refusesAnotherGatewaysDevice()
{
    openForGateway();
    waitForTheEnd();
    table()->selectRow(1);
    QVERIFY(!take()->isEnabled());
    QVERIFY(find<QLabel>("discoveryHintLabel")->text().contains(u"analog"));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(gateway().mac.isEmpty());
}

void tst_DiscoveryDialog::takesItsOwnDeviceAgain()
{
    openForGateway("g2");
    waitForTheEnd();
    table()->selectRow(1);
    QVERIFY(take()->isEnabled());
    take()->click();
    QCOMPARE(m_draft->site().gateways[1].reachAt, u"192.168.1.6"_s);
}

void tst_DiscoveryDialog::addsPhonesFromThePage()
{
    VendorRules vendors(m_draft->sharedCatalog(), nullptr);
    PhonesEditor editor(m_draft.get(), &vendors);
    editor.show();
    auto* button = editor.findChild<QPushButton*>(u"findPhonesButton"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    m_dialog = editor.findChild<DiscoveryDialog*>();
    QVERIFY(m_dialog);
    waitForTheEnd();
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(text(0, 6).contains(u"In the site"));
    table()->setFocus();
    table()->selectAll();
    QCOMPARE(take()->text(), u"&Add 1 phone(s)"_s); // the other one is in the list already
    QTest::keyClick(table(), Qt::Key_Enter);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_draft->site().phones.size(), 2);
    QCOMPARE(m_draft->site().phones.last().mac.colons(), u"00:15:65:AA:BB:CD"_s);
    QVERIFY(editor.feedback().contains(u"Added: 1"));
}

void tst_DiscoveryDialog::filtersByKind()
{
    openForGateway();
    waitForTheEnd();
    auto* kind = find<QComboBox>("discoveryKindCombo");
    const QList<int> expected { 2, 2, 4, 5 };
    for (int i = 0; i < expected.size(); ++i) {
        kind->setCurrentIndex(i);
        QCOMPARE(table()->model()->rowCount(), expected[i]);
    }
    QCOMPARE(text(4, 1), u"unknown"_s);
    QCOMPARE(text(4, 0), u"Other"_s);
    QVERIFY(find<QLabel>("discoveryStatusLabel")->text().contains(u"Devices: 5"));
}

void tst_DiscoveryDialog::saysWhatIsInThePlanAndIgnoresTheRest()
{
    openForGateway();
    waitForTheEnd();
    find<QComboBox>("discoveryKindCombo")->setCurrentIndex(3);
    const auto rowOf = [this](const QString& mac) {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (text(row, 3) == mac)
                return row;
        return -1;
    };
    const QString known = u"00-A0-BA-0A-0B-0C"_s;
    const QString stranger = u"3C-2A-F4-00-00-01"_s;
    QCOMPARE(text(rowOf(known), 7), u"in plan"_s);
    QCOMPARE(text(rowOf(stranger), 7), u"not in plan"_s);
    auto* ignore = find<QPushButton>("discoveryIgnoreButton");
    table()->setCurrentIndex(table()->model()->index(rowOf(known), 0));
    QVERIFY(!ignore->isEnabled()); // the site has it
    table()->setCurrentIndex(table()->model()->index(rowOf(stranger), 0));
    QVERIFY(ignore->isEnabled());
    QTest::mouseClick(ignore, Qt::LeftButton);
    QCOMPARE(text(rowOf(stranger), 7), u"ignored"_s); // among all devices it is still seen
    QVERIFY(find<QLabel>("discoveryStatusLabel")->text().contains(u"ignored: 1"_s));
    // A gateway's vendor, ignored: gone from the gateways.
    const QString other = u"00-A0-BA-01-02-03"_s;
    table()->setCurrentIndex(table()->model()->index(rowOf(other), 0));
    QTest::mouseClick(ignore, Qt::LeftButton);
    find<QComboBox>("discoveryKindCombo")->setCurrentIndex(0);
    QCOMPARE(rowOf(other), -1);
    find<QComboBox>("discoveryKindCombo")->setCurrentIndex(3);
    table()->setCurrentIndex(table()->model()->index(rowOf(other), 0));
    QVERIFY(ignore->text().contains(u"not"_s));
    QTest::mouseClick(ignore, Qt::LeftButton);
    QCOMPARE(text(rowOf(other), 7), u"not in plan"_s);
}

void tst_DiscoveryDialog::filtersAsOneTypes()
{
    openForGateway();
    waitForTheEnd();
    find<QComboBox>("discoveryKindCombo")->setCurrentIndex(3);
    const int all = table()->model()->rowCount();
    QTest::keyClick(m_dialog.data(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = find<QLineEdit>("discoveryFilterEdit");
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"3C-2A"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Escape); // the innermost only: the dialog stays
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(table()->model()->rowCount(), all);
}

void tst_DiscoveryDialog::searchesAgainByKey()
{
    openForGateway();
    waitForTheEnd();
    QTest::keyClick(m_dialog.data(), Qt::Key_F5);
    QVERIFY(m_dialog->isSearching());
    waitForTheEnd();
}

void tst_DiscoveryDialog::showsWhatIsWrong()
{
    m_network->add(u"192.168.1.10"_s, u"00:15:65:00:00:01"_s); // the gateway's planned address
    m_network->remember(u"192.168.1.11"_s, u"00:A0:BA:00:00:11"_s);
    m_network->isMute = true;
    openForGateway();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(text(0, 6).contains(u"no answer yet"));
    m_dialog->stop();
    waitForTheEnd();
    m_network->isMute = false;
    find<QComboBox>("discoveryKindCombo")->setCurrentIndex(1);
    QTest::mouseClick(find<QPushButton>("discoverySearchButton"), Qt::LeftButton);
    waitForTheEnd();
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY2(text(2, 6).contains(u"planned for the gateway isdn"), qPrintable(text(2, 6)));
}

void tst_DiscoveryDialog::searchesOnEnterInTheNetwork()
{
    openForGateway();
    waitForTheEnd();
    table()->selectRow(0); // Enter in the field must not take it
    auto* network = find<QComboBox>("discoveryNetworkCombo");
    network->setFocus();
    network->lineEdit()->selectAll();
    QTest::keyClicks(network->lineEdit(), u"192.168.7.0/24"_s);
    QTest::keyClick(network->lineEdit(), Qt::Key_Return);
    QVERIFY(m_dialog && m_dialog->isVisible());
    waitForTheEnd();
    const QString status = find<QLabel>("discoveryStatusLabel")->text();
    QVERIFY2(status.contains(u"192.168.1.0/28"), qPrintable(status)); // what would be possible
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(gateway().mac.isEmpty());
}

void tst_DiscoveryDialog::doesNotSearchWhereNothingIsClear()
{
    m_draft->edit(nullptr, [](Site& site) { site.network.subnet = u"10.0.0.0/24"_s; });
    m_network->addNetwork(u"wlan0"_s, u"192.168.2.1"_s, 24);
    openForGateway();
    QVERIFY(!m_dialog->isSearching());
    QCOMPARE(m_network->asked.size(), 0);
    auto* network = find<QComboBox>("discoveryNetworkCombo");
    QCOMPARE(network->count(), 2);
    QVERIFY(network->currentText().isEmpty());
    QVERIFY(!find<QPushButton>("discoverySearchButton")->isEnabled());
    network->setCurrentIndex(0);
    QTest::mouseClick(find<QPushButton>("discoverySearchButton"), Qt::LeftButton);
    waitForTheEnd();
    QCOMPARE(table()->model()->rowCount(), 2);
}

void tst_DiscoveryDialog::stops()
{
    m_network->isMute = true;
    openForGateway();
    QTRY_VERIFY(!m_network->asked.isEmpty());
    QVERIFY(!find<QPushButton>("discoverySearchButton")->isEnabled());
    QTest::mouseClick(find<QPushButton>("discoveryStopButton"), Qt::LeftButton);
    waitForTheEnd();
    QVERIFY(find<QLabel>("discoveryStatusLabel")->text().contains(u"stopped"));
    QVERIFY(find<QPushButton>("discoverySearchButton")->isEnabled());
    QVERIFY(!find<QPushButton>("discoveryStopButton")->isEnabled());
}

void tst_DiscoveryDialog::closesWhileSearching()
{
    m_network->isMute = true;
    openForGateway();
    QTRY_VERIFY(!m_network->asked.isEmpty());
    QTest::keyClick(m_dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(gateway().mac.isEmpty());
}

void tst_DiscoveryDialog::saysWhatNothingFoundMeans()
{
    m_network->present.clear();
    openForGateway();
    waitForTheEnd();
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!take()->isEnabled());
    QVERIFY(find<QLabel>("discoveryStatusLabel")->text().contains(u"Devices: 0"));
}

void tst_DiscoveryDialog::namesEverything()
{
    openForGateway();
    QStringList mnemonics;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>())
        if (label->buddy()) {
            mnemonics.append(label->text());
            QVERIFY(!label->buddy()->accessibleName().isEmpty());
            QVERIFY(!label->buddy()->objectName().isEmpty());
        }
    for (const QAbstractButton* button : m_dialog->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        mnemonics.append(button->text());
        QVERIFY(!button->accessibleName().isEmpty());
    }
    QCOMPARE(mnemonics.size(), 10);
    QSet<QChar> letters;
    for (const QString& text : std::as_const(mnemonics))
        letters.insert(text.at(text.indexOf(u'&') + 1).toLower());
    QCOMPARE(letters.size(), mnemonics.size());
}

WATCHED_MAIN(tst_DiscoveryDialog)
#include "tst_DiscoveryDialog.moc"
