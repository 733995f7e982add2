// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/NethVoicePeer.h"
#include "tests/screenshots/Settle.h"
#include "widgets/deploy/DeployDesk.h"
#include "widgets/deploy/DeployView.h"
#include "widgets/deploy/ImportPbxDialog.h"
#include "widgets/MainWindow.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// The pictures of bringing a site to its PBX, a simulated NethVoice on loopback.
class DeployShots {
public:
    using Save = std::function<void(const char* name)>;
    using SaveDialog = std::function<void(const char* name, const char* dialog)>;

    DeployShots(MainWindow* window, Save save, SaveDialog saveDialog)
        : m_window(window)
        , m_save(std::move(save))
        , m_saveDialog(std::move(saveDialog))
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
        m_window->findChild<QAction*>(u"importPbxAction"_s)->trigger();
        settle();
        auto* dialog = m_window->findChild<ImportPbxDialog*>();
        dialog->setPort(m_peer.port());
        dialog->findChild<QLineEdit*>(u"importHostEdit"_s)->setText(u"pbx.example.net"_s);
        dialog->findChild<QLineEdit*>(u"importAddressEdit"_s)->setText(u"127.0.0.1"_s);
        dialog->findChild<QLineEdit*>(u"importPasswordEdit"_s)->setText(m_peer.setup().password);
        m_saveDialog("pbx-import", "importPbxDialog");
        dialog->findChild<QPushButton*>(u"importReadButton"_s)->click();
        answerTrust();
        auto* open = dialog->findChild<QPushButton*>(u"importOpenButton"_s);
        while (!open->isEnabled())
            settle();
        m_saveDialog("pbx-import-done", "importPbxDialog");
        dialog->reject();
    }

private:
    static NethVoiceSetup setup()
    {
        NethVoiceSetup setup;
        setup.hasSubscription = true;
        return setup;
    }
    template <typename T> T* find(const char* name)
    {
        T* widget = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    SiteWizard* wizard() { return m_window->findChild<SiteWizard*>(); }
    DeployDesk* desk() { return m_window->findChild<DeployView*>()->desk(); }
    void take(const char* name)
    {
        settle();
        m_save(name);
    }
    void waitFor(DeployDesk::Phase phase)
    {
        while (desk()->phase() != phase)
            settle();
        settle();
    }
    void click(const char* name) { find<QAbstractButton>(name)->click(); }

    void takeEditors()
    {
        wizard()->goTo(WizardStep::Trunks);
        find<QTabWidget>("trunkTabs")->setCurrentIndex(5);
        take("trunks-routes-empty");
        click("proposeOutboundButton");
        click("proposeInboundButton");
        take("trunks-routes");
        find<QTabWidget>("trunkTabs")->setCurrentIndex(0);
        wizard()->goTo(WizardStep::Users);
        find<QTabWidget>("usersTabs")->setCurrentIndex(0);
        click("moreUserColumnsCheck");
        take("users-more");
        click("moreUserColumnsCheck");
        wizard()->goTo(WizardStep::Site);
        click("sshAccessButton");
        m_saveDialog("site-ssh", "sshAccessDialog");
        find<QDialog>("sshAccessDialog")->reject();
    }

    /// The PBX answers on this computer.
    void prepare()
    {
        wizard()->draft()->edit(nullptr, [this](Site& site) {
            site.pbx.address = u"127.0.0.1"_s;
            site.pbx.password = Secret(m_peer.setup().password);
            for (OutboundRoute& route : site.outboundRoutes)
                route.trunks.removeAll(u"other"_s); // of a provider the PBX does not know
        });
        wizard()->goTo(WizardStep::Deploy);
        settle();
        desk()->setPort(m_peer.port());
    }

    QDialog* trustDialog()
    {
        for (QDialog* dialog : m_window->findChildren<QDialog*>(u"pbxTrustDialog"_s))
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
        m_saveDialog("pbx-phonebooks", "phonebooksDialog");
        find<QDialog>("phonebooksDialog")->reject();
        click("readPbxButton");
        while (!trustDialog())
            settle();
        m_saveDialog("pbx-trust", "pbxTrustDialog");
        trustDialog()->findChild<QPushButton*>(u"trustPbxButton"_s)->click();
        waitFor(DeployDesk::Phase::Waiting);
    }

    void takeFailure()
    {
        const Secret right = wizard()->draft()->site().pbx.password;
        const auto use = [this](const Secret& password) {
            wizard()->draft()->edit(nullptr, [&](Site& site) { site.pbx.password = password; });
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
        m_saveDialog("pbx-question", "deployDialog");
    }

    /// Without what the PBX refuses.
    void takeRun()
    {
        find<QDialog>("deployDialog")->reject();
        wizard()->draft()->edit(nullptr, [](Site& site) {
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
        m_window->findChildren<QDialog*>(u"deployDialog"_s)
            .last()
            ->findChild<QPushButton*>(u"confirmDeployButton"_s)
            ->click();
        while (desk()->job()->done() < 6 && desk()->isChanging())
            settle();
        find<QToolButton>("planTranscriptButton")->click();
        take("pbx-running");
        waitFor(DeployDesk::Phase::Idle);
        find<QToolButton>("planTranscriptButton")->click();
        m_peer.setProcessing(std::chrono::milliseconds(0));
        take("pbx-done");
    }

    void takeHistory()
    {
        find<QTabWidget>("deployTabs")->setCurrentIndex(2);
        take("pbx-history");
    }

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
        find<QTabWidget>("deployTabs")->setCurrentIndex(1);
        take("pbx-changes-unread");
        click("readPbxButton");
        waitFor(DeployDesk::Phase::Idle);
        auto* tree = find<QTreeView>("driftTree");
        tree->expandAll();
        tree->model()->setData(tree->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        take("pbx-changes");
        find<QTabWidget>("deployTabs")->setCurrentIndex(0);
        wizard()->goTo(WizardStep::Summary);
        take("pbx-summary");
    }

    void takeTyped()
    {
        wizard()->goTo(WizardStep::Deploy);
        for (const char* kind : { "tvox", "lync" }) {
            wizard()->draft()->edit(
                nullptr, [kind](Site& site) { site.pbx.kind = QLatin1StringView(kind); });
            settle();
            take((QByteArray("pbx-") + kind).constData());
        }
        wizard()->draft()->edit(nullptr, [](Site& site) { site.pbx.kind = u"nethvoice"_s; });
    }

    MainWindow* m_window;
    Save m_save;
    SaveDialog m_saveDialog;
    NethVoicePeer m_peer;
};
