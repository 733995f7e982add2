// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/NethVoicePeer.h"
#include "tests/peers/TrinitySimulator.h"
#include "tests/support/EveryPage.h"
#include "widgets/deploy/DeployDesk.h"
#include "widgets/deploy/DeployView.h"
#include "widgets/views/TrunkTestView.h"
#include "widgets/views/UploadView.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QUdpSocket>

#include <chrono>

/// The pages of a site while something is under way on them, and after it has ended, well or not:
/// with a simulated gateway and PBX, and a provider who never answers, all on loopback. What does
/// not come about is told by EveryPage::missing().
class RunningPages {
public:
    explicit RunningPages(EveryPage* pages)
        : m_pages(pages)
    {
    }

    void walk(const EveryPage::Visit& visit)
    {
        m_visit = visit;
        m_pages->openSite(m_pages->siteId());
        walkUpload();
        walkDeployment();
        walkTrunkTest();
        walkJobs();
        m_pages->leaveSite();
    }

private:
    static constexpr int speed = 60; ///< the clocks of the upload go that much faster
    static constexpr int patienceMs = 30'000;

    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        return m_pages->window()->findChild<T*>(QLatin1StringView(name));
    }
    template <typename T> [[nodiscard]] T* find() const
    {
        return m_pages->window()->findChild<T*>();
    }
    [[nodiscard]] SiteDraft* draft() const { return m_pages->wizard()->draft(); }

    /// Without settling: what is shown may be over in a moment. Labels that wrap need to be painted
    /// before the rest is laid out around them.
    void show(const char* name)
    {
        for (int rounds = 0; rounds < 3; ++rounds)
            QCoreApplication::processEvents();
        m_visit(QString::fromLatin1(name));
    }
    template <typename Condition> bool comes(const char* what, Condition condition)
    {
        return QTest::qWaitFor(condition, patienceMs) || m_pages->miss(what);
    }
    bool isAsked(const char* button) const { return find<QAbstractButton>(button)->isVisible(); }

    void walkUpload()
    {
        PeerSetup setup;
        setup.clock = Clock(speed);
        setup.password = u"another"_s;
        setup.serial = Showcase::trinitySerial(0);
        TrinitySimulator device(setup);
        if (!device.start())
            return void(m_pages->miss("a gateway"));
        m_pages->goTo(WizardStep::Upload);
        auto* view = find<UploadView>();
        view->setTftp(u"127.0.0.1"_s, 0);
        view->setClock(Clock(speed));
        find<QSpinBox>("keepSecondsSpin")->setValue(3600);
        find<QSpinBox>("uploadPortSpin")->setValue(device.port());
        m_pages->click("uploadButton");
        if (!comes("upload, failed", [view] { return !view->isUploading(); }))
            return;
        settle();
        show("upload, failed");
        device.setup().password = Showcase::sitePassword;
        m_pages->click("uploadButton");
        show("upload, begun");
        if (!comes("upload, asking", [this] { return isAsked("sendButton"); }))
            return;
        settle();
        show("upload, asking");
        finishUpload(device);
    }

    void finishUpload(TrinitySimulator& device)
    {
        auto* view = find<UploadView>();
        bool isDown = false;
        QObject::connect(&device, &TrinitySimulator::goingDown, view, [&isDown] { isDown = true; });
        m_pages->click("sendButton");
        if (!comes("upload, restarting", [&isDown] { return isDown; }))
            return;
        show("upload, restarting");
        if (!comes("upload, keep or go back", [this] { return isAsked("keepButton"); }))
            return;
        settle();
        show("upload, keep or go back");
        m_pages->click("keepButton");
        if (!comes("upload, done", [view] { return !view->isUploading(); }))
            return;
        settle();
        show("upload, done");
    }

    [[nodiscard]] QDialog* dialog(const char* name) const
    {
        for (auto* dialog : m_pages->window()->findChildren<QDialog*>(QLatin1StringView(name)))
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    bool reaches(DeployDesk::Phase phase, const char* what)
    {
        const auto* desk = find<DeployView>()->desk();
        const bool isThere = comes(what, [desk, phase] { return desk->phase() == phase; });
        settle();
        return isThere;
    }

    /// Without what that PBX refuses.
    void walkDeployment()
    {
        NethVoiceSetup setup;
        setup.hasSubscription = true;
        NethVoicePeer pbx(setup);
        if (!pbx.start())
            return void(m_pages->miss("a PBX"));
        draft()->edit(nullptr, [&](Site& site) {
            site.pbx.address = u"127.0.0.1"_s;
            site.pbx.password = Secret(pbx.setup().password);
            site.trunks.removeLast();
            site.gateways.removeLast();
            site.phones.removeLast();
        });
        m_pages->goTo(WizardStep::Deploy);
        find<DeployView>()->desk()->setPort(pbx.port());
        m_pages->click("readPbxButton");
        show("deploy, reading");
        if (!comes("pbxTrustDialog", [this] { return dialog("pbxTrustDialog"); }))
            return;
        dialog("pbxTrustDialog")->findChild<QAbstractButton*>(u"trustPbxButton"_s)->click();
        if (!reaches(DeployDesk::Phase::Waiting, "deploy, plan"))
            return;
        show("deploy, plan");
        runDeployment(pbx);
    }

    void runDeployment(NethVoicePeer& pbx)
    {
        auto* tick = find<QCheckBox>("irreversibleCheck");
        tick->setChecked(tick->isVisible());
        m_pages->click("deployButton");
        if (QDialog* question = dialog("deployDialog")) {
            m_pages->setShown(question);
            show("deploy, question");
            m_pages->setShown(nullptr);
        }
        pbx.setProcessing(std::chrono::milliseconds(60));
        m_pages->click("confirmDeployButton");
        const auto* desk = find<DeployView>()->desk();
        if (!comes("deploy, running", [desk] { return desk->isChanging(); }))
            return;
        show("deploy, running");
        pbx.setProcessing(std::chrono::milliseconds(0));
        if (reaches(DeployDesk::Phase::Idle, "deploy, done"))
            show("deploy, done");
    }

    /// To somebody who takes what is sent and says nothing.
    void walkTrunkTest()
    {
        QUdpSocket silent;
        if (!silent.bind(QHostAddress::LocalHost))
            return void(m_pages->miss("a silent provider"));
        draft()->edit(nullptr, [&](Site& site) {
            Trunk& trunk = site.trunks.first();
            trunk.provider.clear();
            trunk.host = u"127.0.0.1"_s;
            trunk.port = silent.localPort();
            trunk.transport = u"udp"_s;
        });
        m_pages->goTo(WizardStep::TrunkTest);
        m_pages->click("testTrunkButton");
        const auto* view = find<TrunkTestView>();
        if (!comes("trunk test, running", [view] { return view->isTesting(); }))
            return;
        show("trunk test, running");
        m_pages->click("cancelTestButton");
        if (!comes("trunk test, cancelled", [view] { return !view->isTesting(); }))
            return;
        settle();
        show("trunk test, cancelled");
    }

    void walkJobs()
    {
        m_pages->trigger("jobsAction");
        show("jobs");
        m_pages->trigger("jobsAction");
    }

    EveryPage* m_pages;
    EveryPage::Visit m_visit;
};
