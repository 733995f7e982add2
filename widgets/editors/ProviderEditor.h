// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QWidget>

class Banner;
class CurrentTrunk;
class ProviderDetails;
class ProviderListModel;
class ProviderListProxy;
class QLineEdit;
class QPushButton;
class QTableView;
class SiteDraft;
class Texts;

/// Chooses the provider of the trunk being edited, or that it is not in the list; such a trunk can
/// begin with what a certified provider needs.
class ProviderEditor : public QWidget {
    Q_OBJECT

public:
    ProviderEditor(SiteDraft* draft, CurrentTrunk* current, QWidget* parent = nullptr);

    /// Puts the cursor where a provider is looked for.
    void startSearching();
    /// For a trunk that has no provider yet.
    void startAnew();
    [[nodiscard]] QWidget* searchField() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildDetails();
    void buildSearch();
    void buildTable();
    void applyFilter(const QString& text);
    void takeFound();
    void choose(const QModelIndex& index);
    void chooseListed(Trunk& trunk, const Provider& provider);
    void chooseTemplate();
    void showChoice();
    void showProvider(const QString& id);

    SiteDraft* m_draft;
    CurrentTrunk* m_current;
    Texts* m_texts;
    QLineEdit* m_search;
    QTableView* m_table;
    Banner* m_nothingFound;
    ProviderListModel* m_model;
    ProviderListProxy* m_proxy;
    ProviderDetails* m_details;
    QPushButton* m_template;
    /// By the trunk's id: what was typed for it before a provider of the list was tried.
    QHash<QString, Trunk> m_unlisted;
    bool m_isShowing = false;
};
