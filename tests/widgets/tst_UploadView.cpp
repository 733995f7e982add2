// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/DiffModel.h"
#include "tests/support/WatchedMain.h"
#include "tests/widgets/UploadBench.h"
#include "widgets/views/ConfigPreview.h"
#include "widgets/views/DiffView.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTableView>
#include <QTabWidget>

using namespace Qt::StringLiterals;

/// One gateway on the upload page.
class tst_UploadView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<UploadBench>(); }
    void cleanup() { m_bench.reset(); }
    void masksSecretsInThePreview();
    void savesTheRealFileForItsOwnerOnly();
    void saysWhatIsMissing();
    void saysThatAFamilyHasNoDriver();
    void keepsReachAtInTheDraft();
    void offersTheWaysOfTheFamilyOnly();
    void asksWithTheDifference();
    void doesNotSendWhenRefused_data();
    void doesNotSendWhenRefused();
    void uploadsAndRecords();
    void goesBackWhenToldTo();
    void goesBackWhenNobodyAnswers();
    void uploadsWithoutAskingToKeep();
    void saysThatItIsNotInForceYet();
    void followsThePlanInTheList();
    void restoresABackup();
    void reportsAWrongPassword();
    void cancels();
    void cancelsWhileAsking();

private:
    UploadBench& bench() { return *m_bench; }
    void upload();
    void uploadToTheQuestionOfKeeping();
    std::unique_ptr<UploadBench> m_bench;
};

/// Up to the question, and yes.
void tst_UploadView::upload()
{
    bench().click("uploadButton");
    QVERIFY(bench().view->isUploading());
    QTRY_VERIFY_WITH_TIMEOUT(bench().isOffered("sendButton"), 30'000);
    bench().click("sendButton");
}

void tst_UploadView::uploadToTheQuestionOfKeeping()
{
    upload();
    QTRY_VERIFY_WITH_TIMEOUT(bench().isOffered("keepButton"), 30'000);
}

void tst_UploadView::masksSecretsInThePreview()
{
    const QString text = bench().find<QPlainTextEdit>("configText")->toPlainText();
    QVERIFY(text.contains(u"20001"_s));
    QVERIFY(!text.contains(u"0123456789ab"_s));
    QVERIFY(text.contains(QChar(0x2022)));
}

void tst_UploadView::savesTheRealFileForItsOwnerOnly()
{
    const QString path = bench().folder.filePath(u"gw.cfg"_s);
    QVERIFY(bench().view->findChild<ConfigPreview*>()->saveTo(path));
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
    bench().draft->edit(nullptr, [](Site& site) { site.gateways[0].address.clear(); });
    QVERIFY(!bench().button("uploadButton")->isEnabled());
    QVERIFY(!bench().button("saveConfigButton")->isEnabled());
    auto* banner = bench().view->findChild<ConfigPreview*>()->findChild<Banner*>();
    QVERIFY(!banner->text().isEmpty());
    bench().draft->edit(nullptr, [](Site& site) { site.gateways[0].address = u"127.0.0.1"_s; });
    QVERIFY(bench().button("uploadButton")->isEnabled());
    QVERIFY(!banner->isVisible());
}

void tst_UploadView::saysThatAFamilyHasNoDriver()
{
    bench().draft->edit(nullptr, [](Site& site) { site.gateways[0].model = u"none-of-them"_s; });
    QVERIFY(!bench().button("uploadButton")->isEnabled());
    auto* banner = bench().view->findChild<ConfigPreview*>()->findChild<Banner*>();
    QVERIFY2(banner->text().contains(u"none-of-them"_s), qPrintable(banner->text()));
}

void tst_UploadView::keepsReachAtInTheDraft()
{
    QTest::keyClicks(bench().find<QLineEdit>("reachAtEdit"), u"127.0.0.2"_s);
    QCOMPARE(bench().draft->site().gateways[0].reachAt, u"127.0.0.2"_s);
}

void tst_UploadView::offersTheWaysOfTheFamilyOnly()
{
    auto* methods = bench().find<QComboBox>("uploadMethodCombo");
    QStringList words;
    for (int i = 0; i < methods->count(); ++i)
        words.append(methods->itemText(i));
    QCOMPARE(words, QStringList({ u"Automatic"_s, u"TFTP"_s, u"Line by line"_s, u"SSH only"_s }));
    bench().draft->edit(nullptr, [](Site& site) { site.gateways[0].model = u"ht802"_s; });
    QVERIFY(methods->findText(u"Web page"_s) >= 0);
    QVERIFY(methods->findText(u"Fetched by the device"_s) >= 0);
    QVERIFY(methods->findText(u"TFTP"_s) < 0);
}

void tst_UploadView::asksWithTheDifference()
{
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    bench().click("uploadButton");
    QVERIFY(bench().isOffered("cancelUploadButton"));
    QVERIFY(!bench().find<QListWidget>("uploadGatewayList")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(bench().isOffered("sendButton"), 30'000);
    QVERIFY(bench().title().contains(u"gw1"_s));
    const QString details = bench().find<QLabel>("uploadQuestionDetails")->text();
    for (const QString& part :
        { u"127.0.0.1"_s, u"SN4131/2BIS4VHP/EUI"_s, u"Trinity 3.19.2-21031"_s, u"00A0BA010200"_s })
        QVERIFY2(details.contains(part), qPrintable(details));
    QVERIFY(bench().button("sendButton")->text().contains(u"gw1"_s));
    QVERIFY(bench().button("dontSendButton")->hasFocus());
    const QString changes = bench().find<QPlainTextEdit>("uploadChangesText")->toPlainText();
    QVERIFY2(changes.contains(u"+ "_s), qPrintable(changes));
    QVERIFY(!changes.contains(u"0123456789ab"_s));
    QVERIFY(bench().find<DiffView>("uploadDifference")->model()->placeCount() > 0);
    auto* facts = bench().find<Banner>("uploadFacts");
    QVERIFY(facts->isVisible());
    QVERIFY2(facts->text().contains(u"not encrypted"_s), qPrintable(facts->text()));
    QCOMPARE(bench().stateOf("asking"), u"running"_s);
    QCOMPARE(bench().device().reloadCount(), 0);
    bench().click("cancelUploadButton");
    bench().wait(finished);
}

void tst_UploadView::doesNotSendWhenRefused_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("Enter, that is the default") << int(Qt::Key_Return);
    QTest::newRow("the button") << 0;
}

void tst_UploadView::doesNotSendWhenRefused()
{
    QFETCH(int, key);
    const QByteArray before = bench().device().startupConfig();
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    bench().click("uploadButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench().isOffered("dontSendButton"), 30'000);
    if (key == 0)
        bench().click("dontSendButton");
    else
        QTest::keyClick(bench().button("dontSendButton"), Qt::Key(key));
    bench().wait(finished);
    QVERIFY2(bench().end()->text().startsWith(u"Cancelled by you."_s),
        qPrintable(bench().end()->text()));
    QCOMPARE(bench().device().startupConfig(), before);
    QCOMPARE(bench().device().reloadCount(), 0);
    QVERIFY(bench().listText(0).contains(u"not uploaded"_s));
}

void tst_UploadView::uploadsAndRecords()
{
    bench().keepLong();
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    uploadToTheQuestionOfKeeping();
    QVERIFY(bench().find<QLabel>("keepText")->text().contains(u"gw1"_s));
    const auto* left = bench().find<QProgressBar>("keepSecondsLeft");
    const int before = left->value();
    QVERIFY(before > 60);
    QTRY_VERIFY_WITH_TIMEOUT(left->value() < before, 10'000);
    QCOMPARE(bench().stateOf("confirming"), u"running"_s);
    QVERIFY(!bench().button("cancelUploadButton")->isVisible());
    bench().click("keepButton");
    bench().wait(finished);
    QVERIFY2(bench().end()->kind() == Banner::Kind::Positive, qPrintable(bench().end()->text()));
    QVERIFY(!bench().button("keepButton")->isVisible());
    QCOMPARE(bench().stateOf("verifying"), u"done"_s);
    QCOMPARE(bench().device().reloadCount(), 1);
    QVERIFY(bench().device().startupConfig().contains("0123456789ab0"));

    const auto uploads = bench().uploads();
    QCOMPARE(uploads.size(), 1);
    QCOMPARE(uploads.first().outcomeText, u"done"_s);
    const auto backups = bench().store->evidence().backups(bench().draft->site().gateways[0].id);
    QVERIFY(backups && !backups->isEmpty());
    QVERIFY(bench().listText(0).contains(u"uploaded and verified"_s));
    const QString transcript = bench().view->findChild<TranscriptView*>()->text();
    QVERIFY(!transcript.isEmpty());
    QVERIFY(!transcript.contains(u"Sesame99"_s));
    QVERIFY(!transcript.contains(u"0123456789ab"_s));
    QVERIFY(!bench().view->isUploading());
    QVERIFY(bench().isOffered("uploadButton"));
}

void tst_UploadView::goesBackWhenToldTo()
{
    bench().keepLong();
    const QByteArray before = bench().device().startupConfig();
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    uploadToTheQuestionOfKeeping();
    bench().click("goBackButton");
    QTRY_COMPARE_WITH_TIMEOUT(bench().stateOf("reverting").isEmpty(), false, 10'000);
    QVERIFY(!bench().button("keepButton")->isVisible());
    bench().wait(finished);
    QVERIFY2(bench().end()->text().contains(u"previous one is back"_s),
        qPrintable(bench().end()->text()));
    QCOMPARE(bench().device().startupConfig(), before);
    QCOMPARE(bench().device().reloadCount(), 2);
    QVERIFY(bench().listText(0).contains(u"failed"_s));
}

void tst_UploadView::goesBackWhenNobodyAnswers()
{
    bench().keepShort();
    const QByteArray before = bench().device().startupConfig();
    bench().device().setup().reloadTime = std::chrono::seconds(50);
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    upload();
    QTRY_VERIFY_WITH_TIMEOUT(!bench().stateOf("reverting").isEmpty(), 30'000);
    QVERIFY(bench().view->isUploading());
    QVERIFY(!bench().button("keepButton")->isVisible());
    bench().wait(finished);
    QCOMPARE(bench().end()->kind(), Banner::Kind::Error);
    QVERIFY2(bench().end()->text().contains(u"previous one is back"_s),
        qPrintable(bench().end()->text()));
    QCOMPARE(bench().device().startupConfig(), before);
    QCOMPARE(bench().uploads().first().outcomeText, u"failed"_s);
    QVERIFY(!bench().button("keepButton")->isVisible());
}

void tst_UploadView::uploadsWithoutAskingToKeep()
{
    bench().keepNever();
    QVERIFY(!bench().find<QSpinBox>("keepSecondsSpin")->isEnabled());
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    upload();
    bench().wait(finished);
    QCOMPARE(bench().end()->kind(), Banner::Kind::Positive);
    QVERIFY(bench().stateOf("confirming").isEmpty());
}

void tst_UploadView::saysThatItIsNotInForceYet()
{
    bench().find<QCheckBox>("restartCheck")->setChecked(false);
    QVERIFY(!bench().find<QCheckBox>("keepCheck")->isEnabled());
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    upload();
    bench().wait(finished);
    QCOMPARE(bench().device().reloadCount(), 0);
    QVERIFY2(bench().listText(0).contains(u"not in force yet"_s), qPrintable(bench().listText(0)));
    QVERIFY(bench().find<Banner>("uploadFacts")->text().contains(u"next restart"_s));
}

void tst_UploadView::followsThePlanInTheList()
{
    bench().keepNever();
    QVERIFY(bench().listText(0).contains(u"not uploaded"_s));
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    upload();
    bench().wait(finished);
    QVERIFY(bench().listText(0).contains(u"uploaded and verified"_s));
    bench().draft->edit(
        nullptr, [](Site& site) { site.gateways[0].ports[0].trunkNumber = u"20009"_s; });
    QVERIFY2(bench().listText(0).contains(u"changed since"_s), qPrintable(bench().listText(0)));
}

void tst_UploadView::restoresABackup()
{
    bench().keepNever();
    const QByteArray before = bench().device().startupConfig();
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    upload();
    bench().wait(finished);
    QVERIFY(bench().device().startupConfig() != before);

    finished.clear();
    bench().find<QTabWidget>("uploadTabs")->setCurrentIndex(2);
    auto* history = bench().find<QTableView>("historyTable");
    int row = 0;
    const auto what = [&] { return history->model()->index(row, 1).data().toString(); };
    while (row < history->model()->rowCount() && !what().contains(u"startup"_s))
        ++row;
    history->selectRow(row);
    QTRY_VERIFY(bench().isOffered("restoreBackupButton"));
    bench().click("restoreBackupButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench().isOffered("sendButton"), 30'000);
    QVERIFY2(
        bench().title().contains(u"Put this backup back on gw1"_s), qPrintable(bench().title()));
    bench().click("sendButton");
    bench().wait(finished);
    QVERIFY2(bench().end()->kind() == Banner::Kind::Positive, qPrintable(bench().end()->text()));
    QCOMPARE(bench().device().startupConfig(), before);
    QCOMPARE(bench().uploads().first().purpose, u"restore"_s);
    QVERIFY(bench().listText(0).contains(u"changed since"_s));
}

void tst_UploadView::reportsAWrongPassword()
{
    bench().draft->edit(
        nullptr, [](Site& site) { site.gateways[0].login.password = Secret(u"Wrong1234"_s); });
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    bench().click("uploadButton");
    bench().wait(finished);
    QCOMPARE(bench().end()->kind(), Banner::Kind::Error);
    QVERIFY(bench().end()->text().startsWith(u"Not done."_s));
    QCOMPARE(bench().stateOf("logging_in"), u"failed"_s);
    QCOMPARE(bench().stateOf("sending"), u"not begun"_s);
    QCOMPARE(bench().device().reloadCount(), 0);
    QCOMPARE(bench().uploads().first().outcomeText, u"failed"_s);
    QVERIFY(bench().listText(0).contains(u"last upload failed"_s));
}

void tst_UploadView::cancels()
{
    bench().device().faults().silentAt = PeerPoint::Login;
    bench().view->setClock(Clock(1));
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    QSignalSpy connected(&bench().device(), &TrinitySimulator::clientConnected);
    bench().click("uploadButton");
    QVERIFY(connected.wait(5'000));
    bench().click("cancelUploadButton");
    bench().wait(finished);
    QVERIFY2(bench().end()->text().startsWith(u"Cancelled by you."_s),
        qPrintable(bench().end()->text()));
    QCOMPARE(bench().device().reloadCount(), 0);
}

void tst_UploadView::cancelsWhileAsking()
{
    QSignalSpy finished(bench().view.get(), &UploadView::uploadFinished);
    bench().click("uploadButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench().isOffered("sendButton"), 30'000);
    bench().click("cancelUploadButton");
    bench().wait(finished);
    QVERIFY(!bench().button("sendButton")->isVisible());
    QCOMPARE(bench().stateOf("asking"), u"cancelled"_s);
    QVERIFY(bench().end()->text().startsWith(u"Cancelled by you."_s));
}

WATCHED_MAIN(tst_UploadView)
#include "tst_UploadView.moc"
