// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/SshFront.h"
#include "tests/support/WatchedMain.h"
#include "tests/widgets/UploadBench.h"

#include <QComboBox>
#include <QMessageBox>

using namespace Qt::StringLiterals;

/// What the upload page asks about SSH: keys never seen, keys that changed, old algorithms.
class tst_UploadTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tellsANewKeyAndRemembersIt();
    void refusesAnotherKey();
    void acceptsAnotherKeyWhenTold();
    void doesNotAcceptAThirdKey();
    void allowsOldAlgorithmsWhenTold();

private:
    void startFront(const QString& key, bool isOldOnly = false);
    void begin();
    void uploadToTheQuestion();
    void failWithAnotherKey();
    [[nodiscard]] std::optional<HostKey> known() const;
    [[nodiscard]] QString gatewayId() const { return m_bench->draft->site().gateways[0].id; }

    QTemporaryDir m_keys;
    std::unique_ptr<UploadBench> m_bench;
    std::unique_ptr<SshFront> m_front;
};

void tst_UploadTrust::initTestCase()
{
    for (const QString& name : { u"one"_s, u"two"_s, u"three"_s })
        QVERIFY(SshFront::makeHostKey(m_keys.filePath(name)));
    QVERIFY(SshFront::makeHostKey(m_keys.filePath(u"rsa"_s), u"rsa"_s));
}

void tst_UploadTrust::init()
{
    m_bench = std::make_unique<UploadBench>(1, true);
    m_bench->view->setClock(Clock(10)); // key exchange is real work
    m_bench->find<QCheckBox>("restartCheck")->setChecked(false);
    auto* methods = m_bench->find<QComboBox>("uploadMethodCombo");
    methods->setCurrentIndex(methods->findText(u"SSH only"_s));
    Q_EMIT methods->activated(methods->currentIndex());
    startFront(u"one"_s);
}

void tst_UploadTrust::cleanup()
{
    m_bench.reset();
    m_front.reset();
}

/// On the port of before, as after a reset of the device.
void tst_UploadTrust::startFront(const QString& key, bool isOldOnly)
{
    const quint16 port = m_front ? m_front->port() : 0;
    m_front.reset();
    m_front = std::make_unique<SshFront>(SshFrontSetup { .backendPort = m_bench->device().port(),
        .password = u"Sesame99"_s,
        .hostKeyFile = m_keys.filePath(key),
        .isOldOnly = isOldOnly });
    QVERIFY(m_front->start(port));
    m_bench->setPort(0, m_front->port());
}

void tst_UploadTrust::begin() { m_bench->click("uploadButton"); }

void tst_UploadTrust::uploadToTheQuestion()
{
    begin();
    QTRY_VERIFY2_WITH_TIMEOUT(m_bench->isOffered("sendButton") || !m_bench->view->isUploading(),
        qPrintable(m_bench->end()->text()), 30'000);
    QVERIFY2(m_bench->isOffered("sendButton"), qPrintable(m_bench->end()->text()));
}

std::optional<HostKey> tst_UploadTrust::known() const
{
    return m_bench->store->hostKeys().find(gatewayId()).value_or(std::nullopt);
}

void tst_UploadTrust::tellsANewKeyAndRemembersIt()
{
    QSignalSpy finished(m_bench->view.get(), &UploadView::uploadFinished);
    uploadToTheQuestion();
    QVERIFY(known());
    auto* facts = m_bench->find<Banner>("uploadFacts");
    QCOMPARE(facts->kind(), Banner::Kind::Information);
    QVERIFY2(facts->text().contains(u"ssh-ed25519 "_s + known()->fingerprint),
        qPrintable(facts->text()));
    m_bench->click("dontSendButton");
    m_bench->wait(finished);
    finished.clear();
    uploadToTheQuestion();
    QVERIFY(!facts->isVisible());
    m_bench->click("cancelUploadButton");
    m_bench->wait(finished);
}

/// The first upload learns the first key; the second finds another.
void tst_UploadTrust::failWithAnotherKey()
{
    QSignalSpy finished(m_bench->view.get(), &UploadView::uploadFinished);
    uploadToTheQuestion();
    m_bench->click("dontSendButton");
    m_bench->wait(finished);
    finished.clear();
    startFront(u"two"_s);
    begin();
    m_bench->wait(finished);
    QVERIFY2(m_bench->isOffered("acceptKeyButton"), qPrintable(m_bench->end()->text()));
}

void tst_UploadTrust::refusesAnotherKey()
{
    failWithAnotherKey();
    QVERIFY(m_bench->end()->text().contains(known()->fingerprint));
    QCOMPARE(m_bench->end()->text().count(u"SHA256:"_s), 2);
    QVERIFY(m_front->passwords().isEmpty());
    m_bench->click("acceptKeyButton");
    auto* box = m_bench->view->findChild<QMessageBox*>(u"trustDialog"_s);
    QVERIFY(box);
    QVERIFY(m_bench->button("dontTrustButton")->isDefault());
    QVERIFY(box->informativeText().contains(known()->fingerprint));
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!m_bench->view->isUploading());
    QVERIFY(m_front->passwords().isEmpty());
}

void tst_UploadTrust::acceptsAnotherKeyWhenTold()
{
    failWithAnotherKey();
    const QString before = known()->fingerprint;
    m_bench->click("acceptKeyButton");
    m_bench->click("trustButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isOffered("sendButton"), 30'000);
    QVERIFY(known()->fingerprint != before);
    QCOMPARE(known()->type, u"ssh-ed25519"_s);
    QSignalSpy finished(m_bench->view.get(), &UploadView::uploadFinished);
    m_bench->click("sendButton");
    m_bench->wait(finished);
    QVERIFY2(m_bench->end()->kind() == Banner::Kind::Positive, qPrintable(m_bench->end()->text()));
}

void tst_UploadTrust::doesNotAcceptAThirdKey()
{
    failWithAnotherKey();
    const auto before = known();
    startFront(u"three"_s);
    QSignalSpy finished(m_bench->view.get(), &UploadView::uploadFinished);
    m_bench->click("acceptKeyButton");
    m_bench->click("trustButton");
    m_bench->wait(finished);
    QVERIFY(m_bench->isOffered("acceptKeyButton"));
    QVERIFY(m_front->passwords().isEmpty());
    QCOMPARE(known(), before);
}

void tst_UploadTrust::allowsOldAlgorithmsWhenTold()
{
    startFront(u"rsa"_s, true);
    QSignalSpy finished(m_bench->view.get(), &UploadView::uploadFinished);
    begin();
    m_bench->wait(finished);
    QVERIFY2(m_bench->isOffered("allowOldButton"), qPrintable(m_bench->end()->text()));
    m_bench->click("allowOldButton");
    m_bench->click("trustButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->isOffered("sendButton"), 30'000);
    QVERIFY(known() && known()->isAllowingOld);
    finished.clear();
    m_bench->click("dontSendButton");
    m_bench->wait(finished);
}

WATCHED_MAIN(tst_UploadTrust)
#include "tst_UploadTrust.moc"
