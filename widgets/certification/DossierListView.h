// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/certification/DossierListProxy.h"

#include <QWidget>

class Banner;
class DossierListModel;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class Texts;

/// Providers and their dossiers, to be searched and chosen; it only says what was asked for.
class DossierListView : public QWidget {
    Q_OBJECT

public:
    explicit DossierListView(DossierListModel* model, QWidget* parent = nullptr);

    /// Without a word to others: they know already.
    void select(const QString& dossierId, const QString& providerId);
    void focusList();

Q_SIGNALS:
    /// Of the entry chosen now; both empty = none.
    void chosen(const QString& dossierId, const QString& providerId);
    void openRequested(const QString& providerId);
    void newRequested();

private:
    void buildSearch();
    void buildList();
    void connectAll();
    void showChoice();
    void applyFilter();
    void updateButtons();
    [[nodiscard]] QString current(int role) const;

    Texts* m_texts;
    DossierListModel* m_model;
    DossierListProxy* m_proxy;
    QLineEdit* m_search;
    QComboBox* m_show;
    QListView* m_list;
    Banner* m_nothingFound;
    QPushButton* m_open;
    QPushButton* m_new;
    bool m_isSelecting = false;
};
