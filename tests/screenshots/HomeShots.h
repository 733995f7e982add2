// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Store.h"
#include "tests/screenshots/Settle.h"
#include "widgets/MainWindow.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <functional>

/// The list of sites: found, filtered, several at once.
class HomeShots {
public:
    using Save = std::function<void(const char* name)>;
    using SaveDialog = std::function<void(const char* name, const char* dialog)>;

    HomeShots(MainWindow* window, Save save, SaveDialog saveDialog)
        : m_window(window)
        , m_save(std::move(save))
        , m_saveDialog(std::move(saveDialog))
    {
    }

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
            site->tags = i % 2 == 0
                ? QStringList { QStringLiteral("2026"), QStringLiteral("Marche") }
                : QStringList { QStringLiteral("hotel") };
            (void)store.sites().save(*site, QStringLiteral("tags"));
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
        settle();
        m_save("sites-selected");
        find<QPushButton>("tagsButton")->click();
        m_saveDialog("tags", "tagsDialog");
        find<QDialog>("tagsDialog")->reject();
        find<QComboBox>("siteStateFilter")->setCurrentIndex(2);
        find<QLineEdit>("siteSearch")->setText(QStringLiteral("hotel"));
        settle();
        m_save("sites-nothing-found");
        find<QPushButton>("clearSiteFilterButton")->click();
        find<QTableView>("siteTable")->selectRow(0);
        find<QPushButton>("deleteButton")->click();
        settle();
        m_save("sites-deleted");
        find<QPushButton>("undoDeleteButton")->click();
        settle();
    }

private:
    template <typename T> T* find(const char* name)
    {
        T* widget = m_window->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    MainWindow* m_window;
    Save m_save;
    SaveDialog m_saveDialog;
};
