// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Store.h"
#include "tests/screenshots/Settle.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/MainWindow.h"
#include "widgets/team/TravelDialog.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

/// The pictures of a site's history, of two who changed the same, and of sites that travel.
class HistoryShots {
public:
    using Save = std::function<void(const char* name)>;
    using SaveDialog = std::function<void(const char* name, const char* dialog)>;

    HistoryShots(MainWindow* window, Store* store, QString siteId, Save save, SaveDialog saveDialog)
        : m_window(window)
        , m_store(store)
        , m_id(std::move(siteId))
        , m_save(std::move(save))
        , m_saveDialog(std::move(saveDialog))
    {
    }

    void takeAll()
    {
        m_window->openSite(m_id);
        settle();
        change();
        takeHistory();
        takeConflict();
        takeTravel();
    }

private:
    template <typename T> T* find(const char* name)
    {
        T* widget = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    SiteWizard* wizard() { return m_window->findChild<SiteWizard*>(); }

    void change()
    {
        wizard()->draft()->edit(nullptr, [](Site& site) {
            site.customer = u"Studio Marchetti S.r.l."_s;
            site.trunks[0].number = u"0721405599"_s;
            site.trunks[0].password = Secret(u"another-password"_s);
        });
        wizard()->save();
        const auto phones = wizard()->draft()->site().phones;
        (void)wizard()->draft()->perform(nullptr, PhoneCommands::Name::Release, 1,
            [&](Site& site) { return PhoneCommands::release(site, { phones.first().mac }); });
        find<QAction>("undoAction")->trigger();
    }

    void takeHistory()
    {
        find<QAction>("historyAction")->trigger();
        settle();
        auto* table = find<QTableView>("revisionTable");
        table->selectRow(table->model()->rowCount() - 2);
        m_save("history-changes");
        table->selectRow(table->model()->rowCount() - 1);
        find<QTabWidget>("revisionTabs")->setCurrentIndex(1);
        m_save("history-then");
        find<QPushButton>("restoreRevisionButton")->click();
        m_saveDialog("history-restore", "restoreRevisionDialog");
        find<QPushButton>("refuseRestoreButton")->click();
        settle();
    }

    void colleague(const std::function<void(Site&)>& how)
    {
        auto site = m_store->sites().load(m_id);
        if (!site)
            qFatal("no site");
        how(*site);
        SiteRevision entry;
        entry.what = u"wizard: users"_s;
        entry.who = u"anna"_s;
        if (!m_store->sites().save(*site, entry))
            qFatal("not saved");
    }

    void takeConflict()
    {
        colleague([](Site& site) { site.users[0].name = u"Anna Maria Bianchi"_s; });
        wizard()->lookAgain();
        m_save("colleague-joined");
        colleague([](Site& site) {
            site.customer = u"Marchetti e Associati"_s;
            site.address = u"Via Roma 12, Pesaro"_s;
            site.trunks[0].password = Secret(u"hers"_s);
        });
        wizard()->draft()->edit(nullptr, [](Site& site) {
            site.customer = u"Studio Marchetti"_s;
            site.address = u"Via Roma 10, Pesaro"_s;
            site.trunks[0].password = Secret(u"mine"_s);
        });
        wizard()->save();
        m_save("colleague-conflict");
        find<QPushButton>("decideButton")->click();
        settle();
        QTest::keyClick(find<QTableView>("conflictTable"), Qt::Key_Space);
        m_saveDialog("conflict", "conflictDialog");
        find<QPushButton>("allMineButton")->click();
        find<QPushButton>("joinButton")->click();
        find<QPushButton>("closeButton")->click();
        settle();
    }

    void takeTravel()
    {
        for (const auto& [action, name] : { std::pair { "carrySiteAction", "travel-carry" },
                 std::pair { "mergeJobAction", "travel-merge" },
                 std::pair { "takeOfflineAction", "travel-offline" },
                 std::pair { "synchroniseAction", "travel-synchronise" } }) {
            find<QAction>(action)->trigger();
            settle();
            m_saveDialog(name, "travelDialog");
            find<TravelDialog>("travelDialog")->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    MainWindow* m_window;
    Store* m_store;
    QString m_id;
    Save m_save;
    SaveDialog m_saveDialog;
};
