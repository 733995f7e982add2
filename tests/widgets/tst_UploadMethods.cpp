// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"
#include "tests/models/gateway/FaultWay.h"
#include "tests/peers/GrandstreamWebPeer.h"
#include "tests/peers/PeerSimulator.h"
#include "tests/peers/SshFront.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/TranscriptView.h"
#include "widgets/views/UploadOutcome.h"
#include "widgets/views/UploadView.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every method of every family through the upload page, chosen in its list by hand.
class tst_UploadMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void uploads_data();
    void uploads();

private:
    static constexpr int speed = 10;
    template <typename T> T* find(const char* name)
    {
        T* widget = m_view->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void startDevice(const FaultWay& way, const QByteArray& earlier);
    void openView(const Site& site);
    void choose(const QString& method);
    [[nodiscard]] bool isHeldBy(const QString& value) const;

    QTemporaryDir m_folder;
    std::unique_ptr<PeerSimulator> m_device;
    std::unique_ptr<SshFront> m_front;
    std::unique_ptr<GrandstreamWebPeer> m_web;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<UploadView> m_view;
    int m_port = 0;
};

void tst_UploadMethods::initTestCase()
{
    QVERIFY(SshFront::makeHostKey(m_folder.filePath(u"key"_s)));
}

void tst_UploadMethods::startDevice(const FaultWay& way, const QByteArray& earlier)
{
    PeerSetup setup = way.setup();
    setup.clock = Clock(speed);
    setup.startup = earlier;
    m_device = std::make_unique<PeerSimulator>(setup);
    QVERIFY(m_device->start());
    for (const QString& name : m_device->storeNames())
        if (m_device->store(name).isEmpty())
            m_device->setStore(name, earlier);
    m_port = m_device->port();
    if (way.door == Door::Ssh) {
        m_front = std::make_unique<SshFront>(SshFrontSetup { .backendPort = m_device->port(),
            .user = setup.user,
            .password = setup.password,
            .hostKeyFile = m_folder.filePath(u"key"_s),
            .isRefusingWhileBackendDown = true });
        QVERIFY(m_front->start());
        m_port = m_front->port();
    } else if (way.door == Door::Http) {
        m_web = std::make_unique<GrandstreamWebPeer>(
            dynamic_cast<GrandstreamDevice&>(m_device->device()), GrandstreamWebSetup());
        QVERIFY(m_web->start());
        m_port = m_web->port();
    }
}

void tst_UploadMethods::openView(const Site& planned)
{
    m_view.reset();
    auto store = Store::open(m_folder.filePath(u"%1.sqlite"_s.arg(newId())));
    QVERIFY(store);
    m_store = std::move(*store);
    m_store->vault().create(u"test"_s);
    Site site = planned;
    site.gateways[0].reachAt = u"127.0.0.1"_s;
    QVERIFY(m_store->sites().save(site, u"test"_s));
    m_draft = std::make_unique<SiteDraft>(site, faultCatalog());
    m_view = std::make_unique<UploadView>(m_draft.get(), m_store.get());
    m_view->setTftp(u"127.0.0.1"_s, 0);
    m_view->setClock(Clock(speed));
    m_view->resize(1100, 700);
    m_view->show();
}

void tst_UploadMethods::choose(const QString& method)
{
    auto* methods = find<QComboBox>("uploadMethodCombo");
    QVERIFY2(methods->findText(method) >= 0, qPrintable(method));
    methods->setCurrentIndex(methods->findText(method));
    Q_EMIT methods->activated(methods->currentIndex());
    find<QSpinBox>("uploadPortSpin")->setValue(m_port);
    find<QSpinBox>("keepSecondsSpin")->setValue(3600);
}

bool tst_UploadMethods::isHeldBy(const QString& value) const
{
    const QStringList names = m_device->storeNames();
    return std::any_of(names.begin(), names.end(),
        [&](const QString& name) { return m_device->store(name).contains(value.toUtf8()); });
}

void tst_UploadMethods::uploads_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("method");
    for (int i = 0; i < FaultWay::all().size(); ++i) {
        const FaultWay& way = FaultWay::all()[i];
        const bool isTyped = way.isTyped();
        const QString method = way.transfer == Transfer::Web ? u"Web page"_s
            : way.transfer == Transfer::Pull                 ? u"Fetched by the device"_s
            : isTyped && way.door == Door::Ssh               ? u"SSH only"_s
            : isTyped                                        ? u"Line by line"_s
                                                             : u"TFTP"_s;
        // A stated port is telnet's where a family has both doors for one method.
        if (method == u"TFTP" && way.door == Door::Ssh)
            continue;
        QTest::addRow("%s, %s", qPrintable(way.model), qPrintable(way.name())) << i << method;
    }
}

void tst_UploadMethods::uploads()
{
    QFETCH(int, way);
    QFETCH(QString, method);
    const FaultWay& the = FaultWay::all()[way];
    const Site earlier = the.earlierSite();
    const auto before = renderGateway(earlier, earlier.gateways[0], *faultCatalog());
    QVERIFY(before);
    startDevice(the, *before);
    openView(the.plannedSite());
    QVERIFY(!isHeldBy(u"pbx.example.net"_s));
    choose(method);
    QSignalSpy finished(m_view.get(), &UploadView::uploadFinished);
    QTest::mouseClick(find<QPushButton>("uploadButton"), Qt::LeftButton);
    auto* send = find<QPushButton>("sendButton");
    auto* keep = find<QPushButton>("keepButton");
    const auto* end = m_view->findChild<UploadOutcome*>();
    QTRY_VERIFY_WITH_TIMEOUT(send->isVisible() || !finished.isEmpty(), 30'000);
    QVERIFY2(send->isVisible(), qPrintable(end->text()));
    const bool isPatton = the.peer == PeerFamily::Trinity || the.peer == PeerFamily::Smartware;
    QCOMPARE(find<QTabWidget>("uploadDifferenceTabs")->currentIndex(), isPatton ? 0 : 1);
    const QString changes = find<QPlainTextEdit>("uploadChangesText")->toPlainText();
    QVERIFY2(changes.contains(u"pbx.example.net"_s), qPrintable(changes));
    for (const QString& secret : faultSecrets())
        QVERIFY2(!changes.contains(secret), qPrintable(changes));
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(keep->isVisible() || !finished.isEmpty(), 60'000);
    QVERIFY2(keep->isVisible(),
        qPrintable(end->text() + m_view->findChild<TranscriptView*>()->text().right(400)));
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 30'000);
    QVERIFY2(end->kind() == Banner::Kind::Positive, qPrintable(end->text()));
    QVERIFY(isHeldBy(u"pbx.example.net"_s));
    const auto uploads = m_store->evidence().uploads(m_draft->site().id);
    QVERIFY(uploads);
    QCOMPARE(uploads->first().method, transferName(the.transfer));
    QCOMPARE(uploads->first().door, doorName(the.door));
    m_web.reset();
    m_front.reset();
}

WATCHED_MAIN(tst_UploadMethods)
#include "tst_UploadMethods.moc"
