// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/store/StoreTurns.h"

#include <QWidget>

#include <functional>

class Banner;
class ChangeTable;
class DataTable;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTabWidget;
class SiteHistoryModel;
class TableProxy;
class Texts;

/// What a site went through: who did what when, what that changed, how the site was then, and a way
/// back there. The vault must be open.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Store* store, QWidget* parent = nullptr);

    /// @param siteId empty = it was never saved: there is nothing to show
    void setSite(const QString& siteId, const QString& siteName);
    /// Looks again, at the same entry.
    void refresh();
    void focusTable();
    /// Asked before an earlier state is brought back. @param mayRestore false = says why not
    void setGuard(std::function<bool()> mayRestore) { m_mayRestore = std::move(mayRestore); }
    /// Beside the button that restores.
    void addButton(QPushButton* button);

Q_SIGNALS:
    /// The site was brought back to an earlier state; so it is stored now.
    void restored(const Site& site);

private:
    QWidget* buildList();
    QWidget* buildDetails();
    void buildRestore();
    void showRevisions(const Result<QList<SiteRevision>>& revisions);
    void showSelection();
    using Changes = Result<QList<SiteChange>>;
    void showChanges(const SiteRevision& revision);
    static void showChanges(ChangeTable* table, const Changes& changes);
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
    QPushButton* m_restore;
    QHBoxLayout* m_buttons;
    std::function<bool()> m_mayRestore; ///< null = always
    StoreRead<QList<SiteRevision>> m_read;
    StoreRead<QList<SiteChange>> m_readChanges; ///< of the entry and tab shown
};
