// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Store.h"
#include "tests/screenshots/PageShots.h"

#include <QTableView>
#include <QTest>

/// The pictures of a site's history, of two who changed the same, and of sites that travel.
class HistoryShots : public PageShots {
public:
    HistoryShots(Camera& camera, Store* store, QString siteId)
        : PageShots(camera)
        , m_store(store)
        , m_id(std::move(siteId))
    {
    }

    void takeAll()
    {
        openSite(m_id);
        change();
        takeHistory();
        takeConflict();
        takeTravel();
    }

private:
    void change()
    {
        draft()->edit(nullptr, [](Site& site) {
            site.customer = u"Studio Marchetti S.r.l."_s;
            site.trunks[0].number = u"0721405599"_s;
            site.trunks[0].password = Secret(u"another-password"_s);
        });
        wizard()->save();
        const auto phones = draft()->site().phones;
        (void)draft()->perform(nullptr, PhoneCommands::Name::Release, 1,
            [&](Site& site) { return PhoneCommands::release(site, { phones.first().mac }); });
        trigger("undoAction");
    }

    void takeHistory()
    {
        trigger("historyAction");
        auto* table = find<QTableView>("revisionTable");
        table->selectRow(table->model()->rowCount() - 2);
        take("history-changes");
        table->selectRow(table->model()->rowCount() - 1);
        takeTab("revisionTabs", 1, "history-then");
        click("restoreRevisionButton");
        takeOver("history-restore", "restoreRevisionDialog");
        click("refuseRestoreButton");
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
        take("colleague-joined");
        colleague([](Site& site) {
            site.customer = u"Marchetti e Associati"_s;
            site.address = u"Via Roma 12, Pesaro"_s;
            site.trunks[0].password = Secret(u"hers"_s);
        });
        draft()->edit(nullptr, [](Site& site) {
            site.customer = u"Studio Marchetti"_s;
            site.address = u"Via Roma 10, Pesaro"_s;
            site.trunks[0].password = Secret(u"mine"_s);
        });
        wizard()->save();
        take("colleague-conflict");
        click("decideButton");
        settle();
        QTest::keyClick(find<QTableView>("conflictTable"), Qt::Key_Space);
        takeOver("conflict", "conflictDialog");
        click("allMineButton");
        click("joinButton");
        closeSite();
    }

    void takeTravel()
    {
        for (const auto& [action, name] : { std::pair { "carrySiteAction", "travel-carry" },
                 std::pair { "mergeJobAction", "travel-merge" },
                 std::pair { "takeOfflineAction", "travel-offline" },
                 std::pair { "synchroniseAction", "travel-synchronise" } }) {
            trigger(action);
            takeDialog(name, "travelDialog");
        }
    }

    Store* m_store;
    QString m_id;
};
