// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeNeighbours.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/dialogs/DiscoveryDialog.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/serving/ServingPage.h"
#include "widgets/settings/NetworkChoice.h"
#include "widgets/views/TrunkTestView.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

/// The network card and the ports of the settings are those things are really done with.
class tst_NetworkChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void phonesAreServedAsPreferred();
    void discoveryBeginsAsPreferred();
    void trunksAreTestedAsPreferred();

private:
    template <typename T> static T* find(const QWidget& parent, const char* name)
    {
        T* found = parent.findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<const Catalog> m_catalog;
    QWidget m_window;
};

void tst_NetworkChoice::initTestCase()
{
    m_settings = std::make_unique<OwnSettings>();
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_NetworkChoice::init()
{
    QSettings().clear();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"a.sqlite"_s));
    QVERIFY(m_store);
}

void tst_NetworkChoice::phonesAreServedAsPreferred()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    NetworkChoice choice;
    choice.interface = u"lo"_s;
    choice.httpPort = port;
    choice.keep();
    SiteDraft draft(StoreFixture::exampleSite(), m_catalog);
    ServingPage page(&draft, m_store.get());
    page.show();
    QCOMPARE(find<QComboBox>(page, "serverAddress")->currentData().toString(), u"127.0.0.1"_s);
    QCOMPARE(find<QSpinBox>(page, "serverPort")->value(), int(port));
    find<QPushButton>(page, "serverSwitch")->click();
    QVERIFY(page.isServing());
    QTcpSocket phone;
    phone.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(phone.waitForConnected(5000));
}

void tst_NetworkChoice::discoveryBeginsAsPreferred()
{
    auto network = std::make_shared<FakeNetwork>();
    network->addNetwork(u"eth0"_s, u"10.1.0.5"_s, 24);
    network->addNetwork(u"eth1"_s, u"10.2.0.5"_s, 24);
    NeighbourTable::setFactory([network] { return std::make_unique<FakeNeighbours>(network); });
    Site site;
    site.name = u"Rossi"_s;
    SiteDraft draft(site, m_catalog);
    const auto offered = [&] {
        DiscoveryDialog dialog(&draft, DiscoveryDialog::Wanted::Phones, {}, &m_window);
        return find<QComboBox>(dialog, "discoveryNetworkCombo")->currentText();
    };
    const QString without = offered();
    NetworkChoice choice;
    choice.interface = u"eth1"_s;
    choice.keep();
    const QString with = offered();
    NeighbourTable::setFactory({});
    QCOMPARE(without, QString()); // there are two: somebody has to say
    QCOMPARE(with, u"10.2.0.0/24"_s);
}

/// Where the provider sees the first packet come from.
void tst_NetworkChoice::trunksAreTestedAsPreferred()
{
    QUdpSocket provider;
    QVERIFY(provider.bind(QHostAddress::LocalHost));
    quint16 port = 0;
    {
        QUdpSocket free;
        QVERIFY(free.bind(QHostAddress::LocalHost));
        port = free.localPort();
    }
    NetworkChoice choice;
    choice.interface = u"lo"_s;
    choice.sipPort = port;
    choice.keep();
    Site site;
    Trunk trunk;
    trunk.name = u"voip1"_s;
    trunk.host = u"127.0.0.1"_s;
    trunk.port = provider.localPort();
    trunk.username = u"u100"_s;
    trunk.password = Secret(u"long enough 17"_s);
    site.trunks.append(trunk);
    QVERIFY(m_store->sites().save(site, u"test"_s));
    SiteDraft draft(site, m_catalog);
    TrunkTestView view(&draft, m_store.get());
    view.show();
    find<QPushButton>(view, "testTrunkButton")->click();
    QVERIFY(view.isTesting());
    QTRY_VERIFY(provider.hasPendingDatagrams());
    quint16 from = 0;
    char packet[2048];
    provider.readDatagram(packet, sizeof packet, nullptr, &from);
    QCOMPARE(from, port);
}

WATCHED_MAIN(tst_NetworkChoice)
#include "tst_NetworkChoice.moc"
