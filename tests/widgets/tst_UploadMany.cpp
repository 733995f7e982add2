// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "tests/widgets/UploadBench.h"

#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// Many gateways at once on the upload page.
class tst_UploadMany : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uploadsAllOneQuestionAfterTheOther();
    void oneThatFailsStopsNoOther();
    void uploadsOnlyTheChecked();
    void runsNoMoreAtOnceThanAllowed();
    void queuesTheQuestionsOfKeeping();
    void ignoresADoubleClickOnAnotherQuestion();
    void cancelsAll();
    void listsOneThatCannotBegin();
    void rememberedPortsStayWithTheirGateway();

private:
    static QString row(const UploadBench& bench, int index, int column)
    {
        return bench.find<QTreeWidget>("uploadRunList")->topLevelItem(index)->text(column);
    }
    static QString summary(const UploadBench& bench)
    {
        return bench.find<QLabel>("uploadSummary")->text();
    }
    static void check(const UploadBench& bench, int index)
    {
        bench.find<QListWidget>("uploadGatewayList")->item(index)->setCheckState(Qt::Checked);
    }
    static void sendTo(const UploadBench& bench, int count);
};

/// Answers so many questions, each of another gateway.
void tst_UploadMany::sendTo(const UploadBench& bench, int count)
{
    QString before;
    for (int i = 0; i < count; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(bench.isOffered("sendButton") && bench.title() != before, 30'000);
        before = bench.title();
        QTest::qWait(int(UploadRun::answerPause.count()) + 50); // the pause is what is tested
        bench.click("sendButton");
    }
}

void tst_UploadMany::uploadsAllOneQuestionAfterTheOther()
{
    const UploadBench bench(3);
    bench.keepNever();
    QSignalSpy finished(bench.view.get(), &UploadView::uploadFinished);
    bench.click("uploadAllButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench.find<QLabel>("uploadQuestionOthers")
                                 ->text()
                                 .contains(u"2 other(s) ask after this one"_s),
        30'000);
    sendTo(bench, 3);
    bench.wait(finished);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(row(bench, i, 0), u"gw%1"_s.arg(i + 1));
        QCOMPARE(row(bench, i, 1), u"done"_s);
        QVERIFY(row(bench, i, 2).endsWith(u" s"_s));
        QCOMPARE(bench.device(i).reloadCount(), 1);
        QVERIFY(
            bench.device(i).startupConfig().contains(u"Patton_01020%1_isdn_0"_s.arg(i).toUtf8()));
        QVERIFY(bench.listText(i).contains(u"uploaded and verified"_s));
    }
    QCOMPARE(summary(bench), u"3 done of 3"_s);
    QCOMPARE(bench.uploads().size(), 3);
}

void tst_UploadMany::oneThatFailsStopsNoOther()
{
    const UploadBench bench(3);
    bench.keepNever();
    bench.device(1).setup().password = u"another"_s;
    QSignalSpy finished(bench.view.get(), &UploadView::uploadFinished);
    bench.click("uploadAllButton");
    sendTo(bench, 2);
    bench.wait(finished);
    QCOMPARE(summary(bench), u"2 done, 1 failed of 3. To be looked at: gw2"_s);
    // The one that failed is shown, and the others can be.
    QVERIFY2(bench.end()->text().startsWith(u"Not done."_s), qPrintable(bench.end()->text()));
    auto* transcript = bench.view->findChild<TranscriptView*>();
    QVERIFY(!transcript->text().contains(u"show version"_s));
    auto* list = bench.find<QTreeWidget>("uploadRunList");
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 1);
    list->setCurrentItem(list->topLevelItem(2));
    QVERIFY(transcript->text().contains(u"show version"_s));
    QCOMPARE(bench.end()->kind(), Banner::Kind::Positive);
    QCOMPARE(bench.stateOf("verifying"), u"done"_s);
}

void tst_UploadMany::uploadsOnlyTheChecked()
{
    const UploadBench bench(3);
    bench.keepNever();
    check(bench, 0);
    check(bench, 2);
    QVERIFY(bench.button("uploadAllButton")->text().contains(u"2 checked"_s));
    QSignalSpy finished(bench.view.get(), &UploadView::uploadFinished);
    bench.click("uploadAllButton");
    sendTo(bench, 2);
    bench.wait(finished);
    QCOMPARE(bench.device(0).reloadCount(), 1);
    QCOMPARE(bench.device(1).sessionCount(), 0);
    QCOMPARE(bench.device(2).reloadCount(), 1);
}

void tst_UploadMany::runsNoMoreAtOnceThanAllowed()
{
    const UploadBench bench(2);
    bench.keepNever();
    bench.find<QSpinBox>("atOnceSpin")->setValue(1);
    QSignalSpy finished(bench.view.get(), &UploadView::uploadFinished);
    bench.click("uploadAllButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOffered("sendButton"), 30'000);
    QCOMPARE(row(bench, 1, 1), u"waits for its turn"_s);
    QCOMPARE(bench.device(1).sessionCount(), 0);
    sendTo(bench, 2);
    bench.wait(finished);
    QCOMPARE(summary(bench), u"2 done of 2"_s);
}

void tst_UploadMany::queuesTheQuestionsOfKeeping()
{
    const UploadBench bench(2);
    bench.keepLong();
    QSignalSpy finished(bench.view.get(), &UploadView::uploadFinished);
    bench.click("uploadAllButton");
    sendTo(bench, 2);
    auto* text = bench.find<QLabel>("keepText");
    QTRY_VERIFY_WITH_TIMEOUT(text->text().contains(u"1 other(s)"_s), 30'000);
    const QString first = text->text().section(u' ', 0, 0);
    bench.click("keepButton");
    QTRY_VERIFY(text->text().section(u' ', 0, 0) != first);
    QTest::qWait(int(UploadRun::answerPause.count()) + 50);
    bench.click("goBackButton");
    bench.wait(finished);
    const QString second = first == u"gw1" ? u"gw2"_s : u"gw1"_s;
    QCOMPARE(summary(bench), u"1 done, 1 failed of 2. To be looked at: "_s + second);
}

void tst_UploadMany::ignoresADoubleClickOnAnotherQuestion()
{
    const UploadBench bench(2);
    bench.keepNever();
    QSignalSpy finished(bench.view.get(), &UploadView::uploadFinished);
    bench.click("uploadAllButton");
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.find<QLabel>("uploadQuestionOthers")->text().contains(u"1 other(s)"_s), 30'000);
    const QString first = bench.title();
    bench.click("sendButton");
    const QString second = bench.title();
    QVERIFY(second != first);
    bench.click("sendButton"); // at once
    QCOMPARE(bench.title(), second);
    QVERIFY(bench.isOffered("sendButton"));
    bench.click("cancelUploadButton");
    bench.wait(finished);
    int reloads = 0;
    for (const auto& device : bench.devices)
        reloads += device->reloadCount();
    QVERIFY(reloads <= 1);
}

void tst_UploadMany::cancelsAll()
{
    const UploadBench bench(3);
    bench.find<QSpinBox>("atOnceSpin")->setValue(2);
    QSignalSpy finished(bench.view.get(), &UploadView::uploadFinished);
    bench.click("uploadAllButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOffered("sendButton"), 30'000);
    QVERIFY(bench.button("cancelUploadButton")->text().contains(u"all"_s));
    bench.click("cancelUploadButton");
    bench.wait(finished);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(bench.device(i).reloadCount(), 0);
    QCOMPARE(bench.device(2).sessionCount(), 0);
    QCOMPARE(row(bench, 2, 1), u"not begun"_s);
    QVERIFY(!bench.view->isUploading());
    QVERIFY(bench.isOffered("uploadAllButton"));
}

void tst_UploadMany::listsOneThatCannotBegin()
{
    const UploadBench bench(2);
    bench.keepNever();
    bench.draft->edit(nullptr, [](Site& site) { site.gateways[0].address.clear(); });
    QSignalSpy finished(bench.view.get(), &UploadView::uploadFinished);
    bench.click("uploadAllButton");
    sendTo(bench, 1);
    bench.wait(finished);
    QCOMPARE(row(bench, 0, 1), u"failed"_s);
    QCOMPARE(row(bench, 1, 1), u"done"_s);
    QCOMPARE(bench.device(1).reloadCount(), 1);
}

void tst_UploadMany::rememberedPortsStayWithTheirGateway()
{
    const UploadBench bench(2);
    auto* list = bench.find<QListWidget>("uploadGatewayList");
    auto* port = bench.find<QSpinBox>("uploadPortSpin");
    QCOMPARE(port->value(), bench.device(0).port());
    list->setCurrentRow(1);
    QCOMPARE(port->value(), bench.device(1).port());
}

WATCHED_MAIN(tst_UploadMany)
#include "tst_UploadMany.moc"
