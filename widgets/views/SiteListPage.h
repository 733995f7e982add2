// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SiteRepository.h"
#include "widgets/views/SiteListProxy.h"

#include <QSet>
#include <QWidget>

class Banner;
class FirstSite;
class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class RecentSites;
class SiteFilterBar;
class SiteListModel;
class SiteTable;
class Texts;

/// The home of the program: the sites opened last, all sites with search, filters and order, and
/// what can be done with those selected. It only says what was asked for.
class SiteListPage : public QWidget {
    Q_OBJECT

public:
    explicit SiteListPage(QWidget* parent = nullptr);

    /// Until the store and the catalogue are there, everything waits disabled and nothing is shown.
    void setReady(bool isReady);
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Which database it is, for the sites opened last; see RecentSites.
    void setPlace(const QString& place);
    void setSites(const QList<SiteSummary>& sites);
    /// Sites that are shown no more, although they still are in the store.
    void setHidden(const QSet<QString>& ids);
    void noteOpened(const QString& id);

    void select(const QString& id);
    void selectSeveral(const QStringList& ids);
    /// Empty when no site is selected, or several.
    [[nodiscard]] QString selectedId() const;
    /// In the order shown.
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] QList<SiteSummary> summaries(const QStringList& ids) const;
    /// Every tag in use.
    [[nodiscard]] QStringList tags() const;

    [[nodiscard]] SiteFilter filter() const;
    void setFilter(const SiteFilter& filter);

    [[nodiscard]] Banner* banner() const { return m_banner; }
    /// What was just done to sites and can be taken back; apart from other messages.
    [[nodiscard]] Banner* undoBanner() const { return m_undo; }
    void focusList();

Q_SIGNALS:
    void newRequested();
    void continueRequested(const QString& id);
    void importRequested();
    void importPbxRequested();
    void exportRequested(const QStringList& ids);
    void tagsRequested(const QStringList& ids);
    void deleteRequested(const QStringList& ids);
    void certificationRequested();
    /// One site is selected, or none or several.
    void selectionChanged(bool hasSelection);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFilter();
    void buildTable();
    void buildMenu();
    QWidget* buildButtons();
    void connectParts();
    void showSites();
    void showFilter(const SiteFilter& filter);
    void showNothingFound();
    void showSelection();
    void updateButtons();
    void continueSelected();

    Texts* m_texts;
    Banner* m_banner;
    Banner* m_undo;
    Banner* m_nothingFound;
    RecentSites* m_recent;
    SiteListModel* m_model;
    SiteListProxy* m_proxy;
    SiteFilterBar* m_filter;
    SiteTable* m_table;
    FirstSite* m_empty;
    QStackedWidget* m_stack;
    QWidget* m_bar = nullptr;
    QLabel* m_selection = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_continue = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_tags = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_certify = nullptr;
    QList<SiteSummary> m_sites;
    QSet<QString> m_hidden;
    bool m_isReady = false;
};
