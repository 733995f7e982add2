// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QDialog>

class HistoryPanel;
class Store;

/// The history of a site that is not open. The vault must be open.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(
        Store* store, const QString& siteId, const QString& siteName, QWidget* parent = nullptr);

    /// Looks again, at the same entry.
    void refresh();

Q_SIGNALS:
    /// The site was brought back to an earlier state; so it is stored now.
    void restored(const Site& site);

private:
    QString m_siteName;
    HistoryPanel* m_panel;
};
