// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"
#include "tests/peers/TrinitySimulator.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/ConfigPreview.h"
#include "widgets/views/StepListView.h"
#include "widgets/views/TranscriptView.h"
#include "widgets/views/UploadView.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_UploadView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void masksSecretsInThePreview();
    void savesTheRealFileForItsOwnerOnly();
    void saysWhatIsMissing();
    void saysThatAFamilyHasNoDriver();
    void keepsReachAtInTheDraft();
    void asksWithTheSafeDefault();
    void uploadsAndRecords();
    void reportsAWrongPassword();
    void cancels();

private:
    template <typename T> T* find(const char* name)
    {
        return m_view->findChild<T*>(QString::fromLatin1(name));
    }
    void startUpload();
    Site siteToUpload() const;
    Banner* endBanner();

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TrinitySimulator> m_device;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<UploadView> m_view;
};

void tst_UploadView::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

Site tst_UploadView::siteToUpload() const
{
    Site site;
    site.name = u"Bianchi, Pesaro"_s;
    site.network = { u"127.0.0.0/8"_s, u"127.0.0.254"_s, { u"127.0.0.253"_s }, {} };
    site.pbx.host = u"pbx.example.org"_s;
    site.pbx.address = u"127.0.0.10"_s;
    Gateway gateway;
    gateway.name = u"gw1"_s;
    gateway.model = u"TRI_ISDN_2"_s;
    gateway.mac = u"00:A0:BA:01:02:03"_s;
    gateway.address = u"127.0.0.1"_s;
    gateway.netmask = u"255.0.0.0"_s;
    gateway.gateway = u"127.0.0.254"_s;
    gateway.login = { u"admin"_s, Secret(u"Sesame99"_s) };
    for (int i = 0; i < 2; ++i) {
        GatewayPort port;
        port.kind = PortKind::Bri;
        port.protocol = u"pp"_s;
        port.trunkNumber = u"2000%1"_s.arg(i + 1);
        port.username = u"Patton_010203_isdn_%1"_s.arg(i);
        port.password = Secret(u"0123456789ab%1"_s.arg(i));
        gateway.ports.append(port);
    }
    site.gateways = { gateway };
    return site;
}

void tst_UploadView::init()
{
    PeerSetup setup;
    setup.clock = Clock(200);
    setup.password = u"Sesame99"_s;
    m_device = std::make_unique<TrinitySimulator>(setup);
    QVERIFY(m_device->start());
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    m_store->vault().create(u"test"_s);
    Site site = siteToUpload();
    QVERIFY(m_store->sites().save(site, u"test"_s));
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_view = std::make_unique<UploadView>(m_draft.get(), m_store.get());
    m_view->setTftp(u"127.0.0.1"_s, 0);
    m_view->setClock(Clock(200));
    m_view->resize(1100, 600);
    m_view->show();
    find<QSpinBox>("telnetPortSpin")->setValue(m_device->port());
}

void tst_UploadView::cleanup()
{
    m_view.reset();
    m_draft.reset();
    m_store.reset();
    m_device.reset();
}

Banner* tst_UploadView::endBanner()
{
    for (Banner* banner : m_view->findChildren<Banner*>())
        if (banner->parentWidget() == m_view.get())
            return banner;
    return nullptr;
}

void tst_UploadView::startUpload()
{
    QTest::mouseClick(find<QPushButton>("uploadButton"), Qt::LeftButton);
    auto* confirm = find<QPushButton>("confirmUploadButton");
    QVERIFY(confirm);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(m_view->isUploading());
}

void tst_UploadView::masksSecretsInThePreview()
{
    const QString text = find<QPlainTextEdit>("configText")->toPlainText();
    QVERIFY2(!text.isEmpty(),
        qPrintable(m_view->findChild<ConfigPreview*>()->findChild<Banner*>()->text()));
    QVERIFY(text.contains(u"20001"_s));
    QVERIFY(!text.contains(u"0123456789ab"_s));
    QVERIFY(text.contains(QChar(0x2022)));
}

void tst_UploadView::savesTheRealFileForItsOwnerOnly()
{
    const QString path = m_folder->filePath(u"gw.cfg"_s);
    QVERIFY(m_view->findChild<ConfigPreview*>()->saveTo(path));
    const QFileInfo file(path);
    QCOMPARE(file.permissions()
            & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                | QFileDevice::WriteOther),
        QFileDevice::Permissions());
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("0123456789ab0"));
}

void tst_UploadView::saysWhatIsMissing()
{
    m_draft->edit(nullptr, [](Site& site) { site.gateways[0].address.clear(); });
    QVERIFY(!find<QPushButton>("uploadButton")->isEnabled());
    QVERIFY(!find<QPushButton>("saveConfigButton")->isEnabled());
    auto* banner = m_view->findChild<ConfigPreview*>()->findChild<Banner*>();
    QVERIFY(!banner->text().isEmpty());
    m_draft->edit(nullptr, [](Site& site) { site.gateways[0].address = u"127.0.0.1"_s; });
    QVERIFY(find<QPushButton>("uploadButton")->isEnabled());
    QVERIFY(!banner->isVisible());
}

void tst_UploadView::saysThatAFamilyHasNoDriver()
{
    m_draft->edit(nullptr, [](Site& site) { site.gateways[0].model = u"ht801"_s; });
    QVERIFY(!find<QPushButton>("uploadButton")->isEnabled());
    auto* banner = m_view->findChild<ConfigPreview*>()->findChild<Banner*>();
    QVERIFY(banner->text().contains(u"HT801"_s));
}

void tst_UploadView::keepsReachAtInTheDraft()
{
    QTest::keyClicks(find<QLineEdit>("reachAtEdit"), u"127.0.0.2"_s);
    QCOMPARE(m_draft->site().gateways[0].reachAt, u"127.0.0.2"_s);
}

void tst_UploadView::asksWithTheSafeDefault()
{
    QTest::mouseClick(find<QPushButton>("uploadButton"), Qt::LeftButton);
    auto* box = m_view->findChild<QMessageBox*>(u"confirmUploadDialog"_s);
    QVERIFY(box);
    QVERIFY(box->text().contains(u"gw1"_s));
    QVERIFY(box->text().contains(u"127.0.0.1"_s));
    QVERIFY(find<QPushButton>("refuseUploadButton")->isDefault());
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!m_view->isUploading());
    QCOMPARE(m_device->sessionCount(), 0);
}

void tst_UploadView::uploadsAndRecords()
{
    QSignalSpy finished(m_view.get(), &UploadView::uploadFinished);
    startUpload();
    QVERIFY(find<QPushButton>("cancelUploadButton")->isVisible());
    QVERIFY(!find<QListWidget>("uploadGatewayList")->isEnabled());
    QVERIFY(finished.wait(30'000));
    QVERIFY2(endBanner()->kind() == Banner::Kind::Positive, qPrintable(endBanner()->text()));
    QCOMPARE(find<StepListView>("uploadStepList")->stateOf(u"verifying"_s), u"Done"_s);
    QCOMPARE(m_device->reloadCount(), 1);
    QVERIFY(m_device->startupConfig().contains("0123456789ab0"));

    const auto uploads = m_store->evidence().uploads(m_draft->site().id);
    QVERIFY(uploads);
    QCOMPARE(uploads->size(), 1);
    QCOMPARE(uploads->first().outcomeText, u"done"_s);
    QCOMPARE(uploads->first().fingerprint.size(), 64);
    const auto backups = m_store->evidence().backups(m_draft->site().gateways[0].id);
    QVERIFY(backups);
    QVERIFY(!backups->isEmpty());
    QVERIFY(find<QListWidget>("uploadGatewayList")->item(0)->text().contains(u"done"_s));

    const QString transcript = m_view->findChild<TranscriptView*>()->text();
    QVERIFY(!transcript.isEmpty());
    QVERIFY(!transcript.contains(u"Sesame99"_s));
    QVERIFY(!transcript.contains(u"0123456789ab"_s));
    QVERIFY(!m_view->isUploading());
    QVERIFY(find<QPushButton>("uploadButton")->isVisible());
}

void tst_UploadView::reportsAWrongPassword()
{
    m_draft->edit(
        nullptr, [](Site& site) { site.gateways[0].login.password = Secret(u"Wrong1234"_s); });
    QSignalSpy finished(m_view.get(), &UploadView::uploadFinished);
    startUpload();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(endBanner()->kind(), Banner::Kind::Error);
    QVERIFY(endBanner()->text().startsWith(u"Not done."_s));
    QCOMPARE(find<StepListView>("uploadStepList")->stateOf(u"logging_in"_s), u"Failed"_s);
    QCOMPARE(find<StepListView>("uploadStepList")->stateOf(u"sending"_s), u"Not begun"_s);
    QCOMPARE(m_device->reloadCount(), 0);
    const auto uploads = m_store->evidence().uploads(m_draft->site().id);
    QVERIFY(uploads);
    QCOMPARE(uploads->first().outcomeText, u"failed"_s);
}

void tst_UploadView::cancels()
{
    m_device->faults().silentAt = PeerPoint::Login;
    m_view->setClock(Clock(1));
    QSignalSpy finished(m_view.get(), &UploadView::uploadFinished);
    QSignalSpy connected(m_device.get(), &TrinitySimulator::clientConnected);
    startUpload();
    QVERIFY(connected.wait(5'000));
    QTest::mouseClick(find<QPushButton>("cancelUploadButton"), Qt::LeftButton);
    QVERIFY(finished.wait(15'000));
    QVERIFY2(
        endBanner()->text().startsWith(u"Cancelled by you."_s), qPrintable(endBanner()->text()));
    QCOMPARE(m_device->reloadCount(), 0);
}

QTEST_MAIN(tst_UploadView)
#include "tst_UploadView.moc"
