// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Store.h"
#include "tests/screenshots/PageShots.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

/// The list of sites: found, filtered, several at once.
class HomeShots : public PageShots {
public:
    using PageShots::PageShots;

    /// What is in the store becomes a reseller's usual mixture.
    static void mix(Store& store)
    {
        const auto sites = store.sites().list();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        int i = 0;
        for (const SiteSummary& summary : sites.value_or(QList<SiteSummary>())) {
            auto site = store.sites().load(summary.id);
            if (!site)
                continue;
            site->tags
                = i % 2 == 0 ? QStringList { u"2026"_s, u"Marche"_s } : QStringList { u"hotel"_s };
            (void)store.sites().save(*site, u"tags"_s);
            (void)store.sites().noteOpenPoints(site->id, 3 * i);
            if (i >= 2)
                (void)store.sites().setDelivered(site->id, now.addDays(-20));
            if (i >= 3)
                (void)store.sites().noteFoundDifferent(site->id, true);
            ++i;
        }
    }

    void takeAll()
    {
        find<QTableView>("siteTable")->selectAll();
        take("sites-selected");
        click("tagsButton");
        takeDialog("tags", "tagsDialog");
        find<QComboBox>("siteStateFilter")->setCurrentIndex(2);
        find<QLineEdit>("siteSearch")->setText(u"hotel"_s);
        take("sites-nothing-found");
        click("clearSiteFilterButton");
        find<QTableView>("siteTable")->selectRow(0);
        click("deleteButton");
        take("sites-deleted");
        click("undoDeleteButton");
        settle();
    }
};
