// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QWidget>

class Banner;
class ProviderDetails;
class ProviderListModel;
class ProviderListProxy;
class QLineEdit;
class QTableView;
class SiteDraft;
class Texts;

/// Chooses the provider of the site's first trunk, or that it is not in the list.
class ProviderEditor : public QWidget {
    Q_OBJECT

public:
    explicit ProviderEditor(SiteDraft* draft, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    void buildSearch();
    void buildTable();
    void applyFilter(const QString& text);
    void choose(const QModelIndex& index);
    void chooseListed(Trunk& trunk, const Provider& provider);
    void chooseUnlisted(Trunk& trunk);
    void showChoice();

    SiteDraft* m_draft;
    Texts* m_texts;
    QLineEdit* m_search;
    QTableView* m_table;
    Banner* m_nothingFound;
    ProviderListModel* m_model;
    ProviderListProxy* m_proxy;
    ProviderDetails* m_details;
    Trunk m_unlisted; ///< what was typed for it before a provider of the list was tried
    bool m_isShowing = false;
};
