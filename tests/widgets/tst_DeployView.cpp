// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "tests/widgets/DeployBench.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using Phase = DeployDesk::Phase;

/// Real widgets over the real driver and a simulated NethVoice.
class tst_DeployView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<DeployBench>(); }
    void cleanup() { m_bench.reset(); }
    void sendsNothingBeforeThePbxIsTrusted();
    void sendsNothingToAnotherCertificate();
    void deploysWhatThePlanShows();
    void hasNothingToDoTheSecondTime();
    void keepsSecretsOutOfSight();
    void saysWhyThePbxCannotBeRead();
    void deploysTheGroupsChosen();
    void wantsAnotherLookAfterAChange();
    void gatesWhatCannotBeUndone();
    void filtersThePlan();
    void showsDriftAndAdoptsIt();
    void adoptsNothingThatIsNotSaved();
    void restoresDrift();
    void undoesADeployment();
    void stopsAfterTheItemsUnderWay();
    void goesOnAfterAnInterruption();
    void isWorkedByKeyboard();
    void showsWhatIsMissingForAPbx();

private:
    DeployBench& bench() { return *m_bench; }
    [[nodiscard]] QStringList trunksOnPbx() const;
    void renameTrunkOnPbx();
    std::unique_ptr<DeployBench> m_bench;
};

QStringList tst_DeployView::trunksOnPbx() const
{
    QStringList numbers;
    for (const QJsonValue& row : m_bench->peer.state().value("trunks"_L1).toObject())
        numbers.append(row["name"_L1].toString() + u' ' + row["outcid"_L1].toString());
    return numbers;
}

/// The caller number of the first trunk, as somebody sets it on the PBX's own page.
void tst_DeployView::renameTrunkOnPbx()
{
    bench().changePbx([](QJsonObject& state) {
        QJsonObject trunks = state.value("trunks"_L1).toObject();
        QVERIFY(!trunks.isEmpty());
        QJsonObject row = trunks.begin().value().toObject();
        row.insert("outcid"_L1, u"0721000000"_s);
        trunks.insert(trunks.begin().key(), row);
        state.insert("trunks"_L1, trunks);
    });
}

void tst_DeployView::sendsNothingBeforeThePbxIsTrusted()
{
    bench().click("readPbxButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench().dialog("pbxTrustDialog"), DeployBench::waitMs);
    QCOMPARE(bench().peer.requests().size(), 0);
    auto* fingerprint
        = bench().dialog("pbxTrustDialog")->findChild<QPlainTextEdit*>(u"foundFingerprint"_s);
    QString read = u"SHA256:"_s + fingerprint->toPlainText().replace(u' ', u':');
    QCOMPARE(read, NethVoiceTest::fingerprintOf(bench().peer.certificate()));
    bench().answer("pbxTrustDialog", "rejectPbxButton");
    QVERIFY(bench().banner()->text().contains(NethVoiceTest::host));
    QCOMPARE(bench().peer.requests().size(), 0);

    bench().read();
    QCOMPARE(bench().view->desk()->phase(), Phase::Waiting);
    // It is remembered, for the next visit and the next start.
    bench().openView();
    bench().click("readPbxButton");
    bench().waitFor(Phase::Waiting);
    QVERIFY(!bench().dialog("pbxTrustDialog"));
}

void tst_DeployView::sendsNothingToAnotherCertificate()
{
    bench().read();
    const QString known = NethVoiceTest::fingerprintOf(bench().peer.certificate());
    QVERIFY(bench().peer.changeCertificate());
    bench().peer.clearLog();
    bench().click("readPbxButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench().dialog("pbxTrustDialog"), DeployBench::waitMs);
    QDialog* dialog = bench().dialog("pbxTrustDialog");
    QCOMPARE(bench().peer.requests().size(), 0);
    const auto textOf = [&](const char* name) {
        auto* field = dialog->findChild<QPlainTextEdit*>(QLatin1StringView(name));
        return field ? u"SHA256:"_s + field->toPlainText().replace(u' ', u':') : QString();
    };
    QCOMPARE(textOf("knownFingerprint"), known);
    QCOMPARE(textOf("foundFingerprint"), NethVoiceTest::fingerprintOf(bench().peer.certificate()));
    auto* trust = dialog->findChild<QPushButton*>(u"trustPbxButton"_s);
    QVERIFY(!trust->isEnabled());
    dialog->findChild<QCheckBox*>(u"fingerprintComparedCheck"_s)->click();
    QVERIFY(trust->isEnabled());
    bench().answer("pbxTrustDialog", "trustPbxButton");
    bench().waitFor(Phase::Waiting);
}

void tst_DeployView::deploysWhatThePlanShows()
{
    bench().read();
    const QStringList plan = bench().shown();
    QVERIFY2(plan.contains(u"Create voip1"_s), qPrintable(plan.join(u'\n')));
    QVERIFY(plan.contains(u"Create anna"_s));
    QVERIFY(trunksOnPbx().isEmpty());
    QSignalSpy finished(bench().view.get(), &DeployView::deployFinished);
    if (bench().find<QCheckBox>("irreversibleCheck")->isVisible())
        bench().find<QCheckBox>("irreversibleCheck")->setChecked(true);
    bench().click("deployButton");
    auto* question = qobject_cast<QMessageBox*>(bench().dialog("deployDialog"));
    QVERIFY(question);
    QVERIFY(question->text().contains(NethVoiceTest::host));
    bench().answer("deployDialog", "rejectDeployButton");
    QVERIFY(trunksOnPbx().isEmpty());

    bench().confirm();
    QCOMPARE(bench().banner()->kind(), Banner::Kind::Positive);
    QCOMPARE(trunksOnPbx(), QStringList { u"voip1 0721405516"_s });
    QVERIFY(!finished.isEmpty());
    QCOMPARE(bench().past().size(), 1);
    QCOMPARE(bench().past().first().outcomeText, u"done"_s);
    bench().turnTo(2);
    QCOMPARE(bench().find<QTreeWidget>("deploymentList")->topLevelItemCount(), 1);
    const QString details = bench().find<QPlainTextEdit>("deploymentDetails")->toPlainText();
    QVERIFY2(details.contains(u"Trunk voip1"_s), qPrintable(details));
}

void tst_DeployView::hasNothingToDoTheSecondTime()
{
    bench().deploy();
    bench().peer.clearLog();
    bench().click("readPbxButton");
    QTRY_VERIFY_WITH_TIMEOUT(bench().view->desk()->outcome(), DeployBench::waitMs);
    QCOMPARE(bench().banner()->kind(), Banner::Kind::Positive);
    QVERIFY(!bench().isOffered("deployButton"));
    QVERIFY(bench().shown().isEmpty());
    bench().click("showUnchangedCheck");
    QVERIFY(bench().shown().contains(u"Unchanged voip1"_s));
    QCOMPARE(bench().peer.lines(true), QStringList());
}

void tst_DeployView::keepsSecretsOutOfSight()
{
    bench().deploy();
    bench().turnTo(2);
    QStringList seen { bench().find<QPlainTextEdit>("deploymentDetails")->toPlainText() };
    const auto* model = bench().find<QTreeView>("planTree")->model();
    for (int kind = 0; kind < model->rowCount(); ++kind)
        for (int row = 0; row < model->rowCount(model->index(kind, 0)); ++row) {
            const QModelIndex item = model->index(row, 0, model->index(kind, 0));
            for (int field = 0; field < model->rowCount(item); ++field)
                for (int column = 0; column < model->columnCount(); ++column)
                    seen.append(model->index(field, column, item).data().toString());
        }
    QVERIFY(seen.size() > 5);
    QVERIFY(!seen.join(u'\n').contains(u"CANARY"));
}

void tst_DeployView::saysWhyThePbxCannotBeRead()
{
    bench().draft->edit(nullptr, [](Site& site) { site.pbx.password = Secret(u"wrong"_s); });
    bench().read();
    QCOMPARE(bench().banner()->kind(), Banner::Kind::Error);
    QCOMPARE(bench().view->desk()->outcome()->error->code, ErrorCode::PbxCredentialsRefused);
    QVERIFY2(bench().banner()->text().contains(u"refuses the user or the password"_s),
        qPrintable(bench().banner()->text()));
    QVERIFY(bench().isOffered("readPbxButton"));
    QVERIFY(!bench().isOffered("deployButton"));
    QSignalSpy chosen(bench().view.get(), &DeployView::stepChosen);
    bench().click("changePbxButton");
    QCOMPARE(chosen.value(0).value(0).value<WizardStep>(), WizardStep::Site);
}

void tst_DeployView::deploysTheGroupsChosen()
{
    for (const char* box : { "deployUsersCheck", "deployPhonesCheck", "deployGatewaysCheck" })
        bench().click(box);
    bench().read();
    QCOMPARE(bench().shown(), QStringList { u"Create voip1"_s });
    bench().click("deployUsersCheck"); // another choice wants another plan
    bench().waitForEnd();
    QVERIFY(!bench().isOffered("deployButton"));
    QVERIFY(bench().banner()->text().contains(u"read it again"_s));
    bench().read();
    QVERIFY(bench().shown().contains(u"Create anna"_s));
}

void tst_DeployView::wantsAnotherLookAfterAChange()
{
    bench().read();
    QVERIFY(bench().find<QTreeView>("planTree")->model()->rowCount() > 0);
    bench().draft->edit(nullptr, [](Site& site) { site.trunks[0].number = u"0721405599"_s; });
    bench().waitForEnd();
    QVERIFY(!bench().isOffered("deployButton"));
    QVERIFY(bench().banner()->text().contains(u"The site was changed"_s));
    bench().deploy();
    QCOMPARE(trunksOnPbx(), QStringList { u"voip1 0721405599"_s });
}

void tst_DeployView::gatesWhatCannotBeUndone()
{
    bench().deploy();
    bench().draft->edit(nullptr, [](Site& site) { site.users[0].extension = u"230"_s; });
    bench().read();
    auto* tick = bench().find<QCheckBox>("irreversibleCheck");
    QVERIFY(tick->isVisible());
    QVERIFY(!tick->isChecked());
    QVERIFY(!bench().isOffered("deployButton"));
    QVERIFY2(bench().minded().join(u'\n').contains(u"Cannot be undone: Main extension anna"_s),
        qPrintable(bench().minded().join(u'\n')));
    tick->click();
    QVERIFY(bench().isOffered("deployButton"));
    bench().confirm();
    QCOMPARE(bench().banner()->kind(), Banner::Kind::Positive);
    // The next plan asks anew.
    bench().draft->edit(nullptr, [](Site& site) { site.users[0].extension = u"231"_s; });
    bench().read();
    QVERIFY(tick->isVisible());
    QVERIFY(!tick->isChecked());
}

void tst_DeployView::filtersThePlan()
{
    bench().read();
    const auto all = bench().shown().size();
    QTest::keyClick(bench().view.get(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = bench().find<QLineEdit>("planFilterEdit");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"ANNA"_s);
    QVERIFY(!bench().shown().isEmpty());
    QVERIFY(bench().shown().size() < all);
    for (const QString& line : bench().shown())
        QVERIFY2(line.endsWith(u"anna"), qPrintable(line));
    filter->clear();
    QTest::keyClicks(filter, u"0721405516 trunk"_s); // also in its fields
    QCOMPARE(bench().shown(), QStringList { u"Create voip1"_s });
    filter->clear();
    QCOMPARE(bench().shown().size(), all);
}

void tst_DeployView::showsDriftAndAdoptsIt()
{
    bench().turnTo(1);
    QTest::keyClick(bench().view.get(), Qt::Key_F5);
    const auto* sentence = bench().find<QLabel>("driftSentence");
    QTRY_VERIFY2(
        sentence->text().contains(u"Nothing was deployed"_s), qPrintable(sentence->text()));
    bench().turnTo(0);
    bench().deploy();
    renameTrunkOnPbx();
    bench().turnTo(1);
    QTest::keyClick(bench().view.get(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(
        bench().view->desk()->request().purpose == DeployRequest::Purpose::Drift
            && bench().view->desk()->outcome(),
        DeployBench::waitMs);
    QCOMPARE(bench().shown("driftTree"), QStringList { u"Change voip1"_s });
    QVERIFY(!bench().isOffered("adoptDriftButton"));
    auto* model = bench().find<QTreeView>("driftTree")->model();
    QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    bench().click("adoptDriftButton");
    QCOMPARE(bench().draft->site().trunks[0].outboundNumber, u"0721000000"_s);
    QVERIFY(bench().shown("driftTree").isEmpty());
    // Neither drift nor work any more.
    bench().read();
    QCOMPARE(bench().find<QTabWidget>("deployTabs")->currentIndex(), 1);
    QVERIFY(bench().shown("driftTree").isEmpty());
    bench().turnTo(0);
    bench().read();
    QVERIFY2(bench().shown().isEmpty(), qPrintable(bench().shown().join(u'\n')));
}

/// A booking without the site's change would hide it from the next look at the PBX.
void tst_DeployView::adoptsNothingThatIsNotSaved()
{
    bench().deploy();
    renameTrunkOnPbx();
    bool canSave = false;
    int asked = 0;
    const auto isBooked = [this] { return bench().past().first().purpose == u"adopt"; };
    bench().view->setGuard([&] {
        ++asked;
        return canSave && !isBooked()
            && bench().draft->site().trunks[0].outboundNumber == u"0721000000"_s;
    });
    for (const bool can : { false, true }) {
        canSave = can;
        bench().turnTo(1);
        bench().read();
        auto* model = bench().find<QTreeView>("driftTree")->model();
        QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        bench().click("adoptDriftButton");
        QCOMPARE(asked, can ? 2 : 1);
        QCOMPARE(isBooked(), can);
    }
}

void tst_DeployView::restoresDrift()
{
    bench().deploy();
    renameTrunkOnPbx();
    bench().turnTo(1);
    bench().read();
    auto* model = bench().find<QTreeView>("driftTree")->model();
    QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    bench().click("restoreDriftButton");
    bench().waitFor(Phase::Waiting);
    QCOMPARE(bench().find<QTabWidget>("deployTabs")->currentIndex(), 0);
    QCOMPARE(bench().shown(), QStringList { u"Change voip1"_s });
    bench().confirm();
    QCOMPARE(bench().banner()->kind(), Banner::Kind::Positive);
    QCOMPARE(trunksOnPbx(), QStringList { u"voip1 0721405516"_s });
    QCOMPARE(bench().past().first().purpose, u"restore"_s);
}

void tst_DeployView::undoesADeployment()
{
    for (const char* box : { "deployUsersCheck", "deployPhonesCheck", "deployGatewaysCheck" })
        bench().click(box); // what can be taken back without a trace
    const QByteArray before = bench().peer.dumpWithoutRandom();
    bench().deploy();
    QVERIFY(bench().peer.dumpWithoutRandom() != before);
    bench().turnTo(2);
    QVERIFY(bench().isOffered("undoDeploymentButton"));
    bench().click("undoDeploymentButton");
    bench().waitFor(Phase::Waiting);
    QCOMPARE(bench().shown(), QStringList { u"Delete voip1"_s });
    bench().confirm();
    QVERIFY2(
        bench().banner()->kind() == Banner::Kind::Positive, qPrintable(bench().banner()->text()));
    QCOMPARE(bench().peer.dumpWithoutRandom(), before);
    bench().turnTo(2);
    QCOMPARE(bench().find<QTreeWidget>("deploymentList")->topLevelItemCount(), 2);
    QVERIFY(bench().past().last().isUndone);
    QVERIFY(!bench().isOffered("undoDeploymentButton")); // of the undo itself
}

void tst_DeployView::stopsAfterTheItemsUnderWay()
{
    bench().read();
    NethVoiceFault hold;
    hold.kind = NethVoiceFault::Kind::HoldBefore;
    hold.match = u"POST /freepbx/rest/mainextensions"_s;
    bench().peer.addFault(hold);
    if (bench().find<QCheckBox>("irreversibleCheck")->isVisible())
        bench().find<QCheckBox>("irreversibleCheck")->setChecked(true);
    bench().click("deployButton");
    bench().answer("deployDialog", "confirmDeployButton");
    QTRY_COMPARE_WITH_TIMEOUT(bench().peer.count(hold.match), 1, DeployBench::waitMs);
    QVERIFY(bench().view->isDeploying());
    QVERIFY(!bench().isOffered("readPbxButton"));
    QVERIFY(bench().isOffered("stopDeployButton"));
    bench().click("stopDeployButton");
    QVERIFY(!bench().isOffered("stopDeployButton"));
    QVERIFY(bench().view->isDeploying()); // the item under way is waited for
    bench().peer.release();
    bench().waitForEnd();
    QCOMPARE(bench().view->desk()->outcome()->end, Outcome::End::Cancelled);
    QVERIFY2(bench().banner()->text().contains(u"Stopped by you"_s),
        qPrintable(bench().banner()->text()));
    QVERIFY(trunksOnPbx().isEmpty());
    bench().deploy(); // and the rest
    QCOMPARE(trunksOnPbx().size(), 1);
}

void tst_DeployView::goesOnAfterAnInterruption()
{
    DeploymentRecord record;
    record.siteId = bench().draft->site().id;
    record.pbxKind = u"nethvoice"_s;
    record.host = NethVoiceTest::host;
    record.purpose = u"deploy"_s;
    record.scope = { u"trunks"_s };
    QVERIFY(bench().store->deployments().begin(record, PbxState().bytes()));
    bench().openView();
    QVERIFY2(bench().banner()->text().contains(u"was interrupted"_s),
        qPrintable(bench().banner()->text()));
    bench().click("continueInterruptedButton");
    bench().answer("pbxTrustDialog", "trustPbxButton");
    bench().waitFor(Phase::Waiting);
    QCOMPARE(bench().shown(), QStringList { u"Create voip1"_s });
    QVERIFY(!bench().find<QCheckBox>("deployUsersCheck")->isChecked());
    bench().confirm();
    QCOMPARE(bench().past().size(), 1);
    QCOMPARE(bench().past().first().outcomeText, u"done"_s);
}

/// F5, Tab, Space and Enter.
void tst_DeployView::isWorkedByKeyboard()
{
    QWidget* view = bench().view.get();
    const auto press = [](QWidget* on, int key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(on, Qt::Key(key), with);
    };
    press(view, Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(bench().dialog("pbxTrustDialog"), DeployBench::waitMs);
    QDialog* trust = bench().dialog("pbxTrustDialog");
    QVERIFY(QTest::qWaitForWindowActive(trust));
    press(trust, Qt::Key_T, Qt::AltModifier);
    bench().waitFor(Phase::Waiting);
    bench().activate();
    auto* tick = bench().find<QCheckBox>("irreversibleCheck");
    if (tick->isVisible()) {
        press(view, Qt::Key_I, Qt::AltModifier);
        QTRY_VERIFY(tick->isChecked());
    }
    QVERIFY2(bench().isOffered("deployButton"), qPrintable(bench().banner()->text()));
    press(view, Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(
        bench().dialog("deployDialog")); // a button pressed by its letter is seen to go down
    QDialog* question = bench().dialog("deployDialog");
    QVERIFY(QTest::qWaitForWindowActive(question));
    press(question, Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(!bench().dialog("deployDialog"));
    bench().activate();
    bench().waitForEnd();
    QCOMPARE(bench().banner()->kind(), Banner::Kind::Positive);
    QCOMPARE(trunksOnPbx().size(), 1);
    QVERIFY(bench().find<QPushButton>("readPbxButton")->hasFocus());
}

void tst_DeployView::showsWhatIsMissingForAPbx()
{
    bench().draft->edit(nullptr, [](Site& site) {
        site.pbx.host.clear();
        site.pbx.address.clear();
    });
    QVERIFY(bench().find<QLabel>("deployPlace")->text().contains(u"does not say yet"_s));
    QVERIFY(!bench().isOffered("readPbxButton"));
    bench().draft->edit(nullptr, [](Site& site) { site.pbx.kind = u"lync"_s; });
    QVERIFY(!bench().find<QPushButton>("readPbxButton")->isVisible());
    bench().draft->edit(nullptr, [](Site& site) {
        site.pbx.kind = u"nethvoice"_s;
        site.pbx.host = NethVoiceTest::host;
    });
    QVERIFY(bench().isOffered("readPbxButton"));
}

WATCHED_MAIN(tst_DeployView)
#include "tst_DeployView.moc"
