// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SiteHistory.h"

#include <QDialog>

class Banner;
class ChangeTable;
class DataTable;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;
class SiteHistoryModel;
class Store;
class TableProxy;
class Texts;

/// What a site went through: who did what when, what that changed, how the site was then, and a way
/// back there. The vault must be open.
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
    QWidget* buildList();
    QWidget* buildDetails();
    void buildButtons(QVBoxLayout* column);
    void showSelection();
    void showChanges(const SiteRevision& revision);
    void showStanding(const SiteRevision& revision);
    void askToRestore();
    void restore(const SiteRevision& revision);
    void showError(const Error& error);
    [[nodiscard]] std::optional<SiteRevision> selected() const;
    [[nodiscard]] QVariant dressed(const QModelIndex& source, int role) const;

    Store* m_store;
    QString m_siteId;
    QString m_siteName;
    Texts* m_texts;
    Banner* m_banner;
    SiteHistoryModel* m_model;
    TableProxy* m_proxy;
    QLineEdit* m_find;
    DataTable* m_table;
    QTabWidget* m_tabs;
    ChangeTable* m_changes;
    ChangeTable* m_standing;
    QPushButton* m_restore = nullptr;
};
