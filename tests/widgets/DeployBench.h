// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployPlanModel.h"
#include "models/store/Store.h"
#include "tests/support/NethVoiceAccess.h"
#include "widgets/common/Banner.h"
#include "widgets/deploy/DeployDesk.h"
#include "widgets/deploy/DeployView.h"
#include "widgets/editors/SiteDraft.h"

#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

/// The page of a site over a simulated NethVoice in a thread of its own.
class DeployBench {
public:
    static constexpr int speed = 20;
    static constexpr int waitMs = 30'000;

    explicit DeployBench(NethVoiceSetup setup = {})
        : peer(std::move(setup))
    {
        using namespace Qt::StringLiterals;
        if (!peer.start())
            qFatal("%s", qPrintable(peer.errorText()));
        auto opened = Store::open(folder.filePath(u"doppino.sqlite"_s));
        const auto catalog = Catalog::load();
        if (!opened || !catalog)
            qFatal("no store or no catalogue");
        store = std::move(*opened);
        store->vault().create(u"test"_s);
        Site site = office();
        site.pbx.password = Secret(peer.setup().password);
        if (!store->sites().save(site, u"test"_s))
            qFatal("the site cannot be saved");
        draft = std::make_unique<SiteDraft>(site, *catalog);
        openView();
    }

    void openView()
    {
        view = std::make_unique<DeployView>(draft.get(), store.get());
        view->desk()->setPort(peer.port());
        view->desk()->setClock(Clock(speed));
        view->resize(1000, 640);
        view->show();
        activate();
    }

    static Site office()
    {
        using namespace Qt::StringLiterals;
        Site site;
        site.name = u"Rossi, Pesaro"_s;
        site.pbx.host = NethVoiceTest::host;
        site.pbx.address = u"127.0.0.1"_s;
        site.pbx.user = u"admin"_s;
        Trunk trunk;
        trunk.name = u"voip1"_s;
        trunk.provider = u"twt"_s;
        trunk.username = u"0721405516"_s;
        trunk.password = Secret(u"CANARY-trunk"_s);
        trunk.number = u"0721405516"_s;
        trunk.codecs = { u"alaw"_s };
        site.trunks = { trunk };
        for (const auto& [name, extension] :
            { std::pair(u"anna"_s, u"201"_s), std::pair(u"luca"_s, u"202"_s) }) {
            User user;
            user.username = name;
            user.name = name.left(1).toUpper() + name.mid(1);
            user.extension = extension;
            site.users.append(user);
        }
        return site;
    }

    template <typename T> T* find(const char* name) const
    {
        T* widget = view->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    void click(const char* name) const
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] bool isOffered(const char* name) const
    {
        const auto* button = find<QAbstractButton>(name);
        return button->isVisible() && button->isEnabled();
    }
    [[nodiscard]] QDialog* dialog(const char* name) const
    {
        for (QDialog* one : view->findChildren<QDialog*>(QString::fromLatin1(name)))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    /// Presses a button of a dialog that comes.
    void answer(const char* dialogName, const char* button) const
    {
        QTRY_VERIFY2_WITH_TIMEOUT(dialog(dialogName), dialogName, waitMs);
        auto* pressed = dialog(dialogName)->findChild<QPushButton*>(QString::fromLatin1(button));
        QVERIFY2(pressed && pressed->isEnabled(), button);
        QTest::mouseClick(pressed, Qt::LeftButton);
        activate(); // as a desktop does when a dialog goes
    }
    void activate() const
    {
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
    }
    void waitFor(DeployDesk::Phase phase) const
    {
        QTRY_VERIFY2_WITH_TIMEOUT(
            view->desk()->phase() == phase, qPrintable(banner()->text()), waitMs);
    }
    void waitForEnd() const { waitFor(DeployDesk::Phase::Idle); }

    /// Reads the PBX, which is known from then on, and has the plan.
    void read() const
    {
        click("readPbxButton");
        QTRY_VERIFY_WITH_TIMEOUT(dialog("pbxTrustDialog")
                || view->desk()->phase() == DeployDesk::Phase::Waiting || view->desk()->outcome(),
            waitMs);
        if (dialog("pbxTrustDialog"))
            answer("pbxTrustDialog", "trustPbxButton");
        QTRY_VERIFY_WITH_TIMEOUT(view->desk()->phase() != DeployDesk::Phase::Reading, waitMs);
    }
    /// Agrees to the plan shown and waits for the end.
    void confirm() const
    {
        if (find<QAbstractButton>("irreversibleCheck")->isVisible())
            find<QAbstractButton>("irreversibleCheck")->setChecked(true);
        QVERIFY2(isOffered("deployButton"), qPrintable(banner()->text()));
        click("deployButton");
        answer("deployDialog", "confirmDeployButton");
        waitForEnd();
    }
    void deploy() const
    {
        read();
        confirm();
        QVERIFY2(view->desk()->outcome()->end == Outcome::End::Done, qPrintable(banner()->text()));
    }
    void turnTo(int tab) const { find<QTabWidget>("deployTabs")->setCurrentIndex(tab); }

    [[nodiscard]] Banner* banner() const { return find<Banner>("deployBanner"); }
    /// "Create voip1", "Unchanged anna", as the tree shows them.
    [[nodiscard]] QStringList shown(const char* tree = "planTree") const
    {
        QStringList lines;
        const auto* model = find<QTreeView>(tree)->model();
        for (int kind = 0; kind < model->rowCount(); ++kind)
            for (int row = 0; row < model->rowCount(model->index(kind, 0)); ++row) {
                const QModelIndex item = model->index(row, 0, model->index(kind, 0));
                lines.append(item.siblingAtColumn(DeployPlanModel::Action).data().toString() + u' '
                    + item.data().toString());
            }
        return lines;
    }
    [[nodiscard]] QStringList minded() const
    {
        QStringList lines;
        const auto* list = find<QListWidget>("planMindList");
        for (int row = 0; row < list->count(); ++row)
            lines.append(list->item(row)->text());
        return lines;
    }
    [[nodiscard]] QList<DeploymentRecord> past() const
    {
        return store->deployments()
            .deployments(draft->site().id)
            .value_or(QList<DeploymentRecord>());
    }
    /// Changed by hand on the PBX. @param change of NethVoicePeer::state()
    template <typename Change> void changePbx(Change change)
    {
        QJsonObject state = peer.state();
        change(state);
        peer.load(state);
    }

    NethVoicePeer peer;
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    std::unique_ptr<SiteDraft> draft;
    std::unique_ptr<DeployView> view;
};
