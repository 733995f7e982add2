// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/NethVoicePeer.h"
#include "tests/screenshots/PageShots.h"
#include "widgets/deploy/DeployDesk.h"
#include "widgets/deploy/DeployView.h"
#include "widgets/deploy/ImportPbxDialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

/// The pictures of bringing a site to its PBX, a simulated NethVoice on loopback.
class DeployShots : public PageShots {
public:
    explicit DeployShots(Camera& camera)
        : PageShots(camera)
        , m_peer(setup())
    {
        if (!m_peer.start())
            qFatal("no PBX");
    }

    /// The wizard stands on a site of that PBX.
    void takeAll()
    {
        takeEditors();
        prepare();
        take("pbx-unread");
        takeTrust();
        takeFailure();
        takePlan();
        takeRun();
        takeHistory();
        takeDrift();
        takeTyped();
    }

    /// With no site open.
    void takeImport()
    {
        trigger("importPbxAction");
        auto* dialog = find<ImportPbxDialog>();
        dialog->setPort(m_peer.port());
        dialog->findChild<QLineEdit*>(u"importHostEdit"_s)->setText(u"pbx.example.net"_s);
        dialog->findChild<QLineEdit*>(u"importAddressEdit"_s)->setText(u"127.0.0.1"_s);
        dialog->findChild<QLineEdit*>(u"importPasswordEdit"_s)->setText(m_peer.setup().password);
        takeOver("pbx-import", "importPbxDialog");
        dialog->findChild<QPushButton*>(u"importReadButton"_s)->click();
        answerTrust();
        auto* open = dialog->findChild<QPushButton*>(u"importOpenButton"_s);
        while (!open->isEnabled())
            settle();
        takeOver("pbx-import-done", "importPbxDialog");
        dialog->reject();
    }

private:
    static NethVoiceSetup setup()
    {
        NethVoiceSetup setup;
        setup.hasSubscription = true;
        return setup;
    }
    DeployDesk* desk() { return find<DeployView>()->desk(); }
    void waitFor(DeployDesk::Phase phase)
    {
        while (desk()->phase() != phase)
            settle();
        settle();
    }

    void takeEditors()
    {
        goTo(WizardStep::Trunks);
        takeTab("trunkTabs", 5, "trunks-routes-empty");
        click("proposeOutboundButton");
        click("proposeInboundButton");
        take("trunks-routes");
        showTab("trunkTabs", 0);
        goTo(WizardStep::Users);
        showTab("usersTabs", 0);
        click("moreUserColumnsCheck");
        take("users-more");
        click("moreUserColumnsCheck");
        goTo(WizardStep::Site);
        click("sshAccessButton");
        takeDialog("site-ssh", "sshAccessDialog");
    }

    /// The PBX answers on this computer.
    void prepare()
    {
        draft()->edit(nullptr, [this](Site& site) {
            site.pbx.address = u"127.0.0.1"_s;
            site.pbx.password = Secret(m_peer.setup().password);
            for (OutboundRoute& route : site.outboundRoutes)
                route.trunks.removeAll(u"other"_s); // of a provider the PBX does not know
        });
        goTo(WizardStep::Deploy);
        desk()->setPort(m_peer.port());
    }

    QDialog* trustDialog()
    {
        for (QDialog* dialog : window()->findChildren<QDialog*>(u"pbxTrustDialog"_s))
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    void answerTrust()
    {
        while (!trustDialog())
            settle();
        trustDialog()->findChild<QPushButton*>(u"trustPbxButton"_s)->click();
    }

    void takeTrust()
    {
        click("phonebooksButton");
        takeDialog("pbx-phonebooks", "phonebooksDialog");
        click("readPbxButton");
        while (!trustDialog())
            settle();
        takeOver("pbx-trust", "pbxTrustDialog");
        trustDialog()->findChild<QPushButton*>(u"trustPbxButton"_s)->click();
        waitFor(DeployDesk::Phase::Waiting);
    }

    void takeFailure()
    {
        const Secret right = draft()->site().pbx.password;
        const auto use = [this](const Secret& password) {
            draft()->edit(nullptr, [&](Site& site) { site.pbx.password = password; });
        };
        use(Secret(u"another"_s));
        waitFor(DeployDesk::Phase::Idle);
        click("readPbxButton");
        waitFor(DeployDesk::Phase::Idle);
        take("pbx-failed");
        use(right);
    }

    void takePlan()
    {
        click("readPbxButton");
        waitFor(DeployDesk::Phase::Waiting);
        take("pbx-plan");
        auto* tree = find<QTreeView>("planTree");
        const QModelIndex kind = tree->model()->index(0, 0);
        tree->expand(tree->model()->index(0, 0, kind));
        take("pbx-plan-fields");
        auto* tick = find<QCheckBox>("irreversibleCheck");
        tick->setChecked(tick->isVisible());
        click("deployButton");
        takeDialog("pbx-question", "deployDialog");
    }

    /// Without what the PBX refuses.
    void takeRun()
    {
        draft()->edit(nullptr, [](Site& site) {
            site.trunks.removeLast();
            site.gateways.removeLast();
            site.phones.removeLast();
        });
        waitFor(DeployDesk::Phase::Idle);
        click("readPbxButton");
        waitFor(DeployDesk::Phase::Waiting);
        find<QCheckBox>("irreversibleCheck")->setChecked(true);
        click("deployButton");
        settle();
        m_peer.setProcessing(std::chrono::milliseconds(60));
        click("confirmDeployButton");
        while (desk()->job()->done() < 6 && desk()->isChanging())
            settle();
        find<QToolButton>("planTranscriptButton")->click();
        take("pbx-running");
        waitFor(DeployDesk::Phase::Idle);
        find<QToolButton>("planTranscriptButton")->click();
        m_peer.setProcessing(std::chrono::milliseconds(0));
        take("pbx-done");
    }

    void takeHistory() { takeTab("deployTabs", 2, "pbx-history"); }

    void takeDrift()
    {
        QJsonObject state = m_peer.state();
        QJsonObject trunks = state.value("trunks"_L1).toObject();
        for (const QString& id : trunks.keys()) {
            QJsonObject row = trunks.value(id).toObject();
            row.insert("outcid"_L1, u"0721000000"_s);
            trunks.insert(id, row);
        }
        state.insert("trunks"_L1, trunks);
        m_peer.load(state);
        takeTab("deployTabs", 1, "pbx-changes-unread");
        click("readPbxButton");
        waitFor(DeployDesk::Phase::Idle);
        auto* tree = find<QTreeView>("driftTree");
        tree->expandAll();
        tree->model()->setData(tree->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        take("pbx-changes");
        showTab("deployTabs", 0);
        takeStep(WizardStep::Summary, "pbx-summary");
    }

    void takeTyped()
    {
        goTo(WizardStep::Deploy);
        for (const char* kind : { "tvox", "lync" }) {
            draft()->edit(nullptr, [kind](Site& site) { site.pbx.kind = QLatin1StringView(kind); });
            take((QByteArray("pbx-") + kind).constData());
        }
        draft()->edit(nullptr, [](Site& site) { site.pbx.kind = u"nethvoice"_s; });
    }

    NethVoicePeer m_peer;
};
