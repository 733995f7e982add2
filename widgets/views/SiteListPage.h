// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SiteRepository.h"

#include <QWidget>

class Banner;
class QBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class SiteListModel;
class SiteListProxy;
class Texts;

/// The list of sites with its search and its buttons; it only says what was asked for.
class SiteListPage : public QWidget {
    Q_OBJECT

public:
    explicit SiteListPage(QWidget* parent = nullptr);

    /// Until the store and the catalogue are there, everything waits disabled and nothing is shown.
    void setReady(bool isReady);
    void setSites(const QList<SiteSummary>& sites);
    void select(const QString& id);
    /// Empty when no site is selected.
    [[nodiscard]] QString selectedId() const;
    [[nodiscard]] Banner* banner() const { return m_banner; }
    void focusList();

Q_SIGNALS:
    void newRequested();
    void continueRequested(const QString& id);
    void importRequested();
    void exportRequested(const QString& id);
    void deleteRequested(const QString& id);
    void certificationRequested();
    /// A site is selected, or none.
    void selectionChanged(bool hasSelection);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSearch();
    QWidget* buildEmptyState();
    QWidget* buildButtons();
    void buildTable();
    void applyFilter(const QString& text);
    void updateButtons();
    void continueSelected();

    Texts* m_texts;
    Banner* m_banner;
    Banner* m_nothingFound;
    SiteListModel* m_model;
    SiteListProxy* m_proxy;
    QLineEdit* m_search;
    QTableView* m_table;
    QStackedWidget* m_stack;
    QWidget* m_searchRow;
    QWidget* m_bar = nullptr;
    QPushButton* m_emptyNew = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_continue = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_certify = nullptr;
    bool m_isReady = false;
};
