// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QFrame>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;

/// The models that have what was typed, under the names of their families.
class GatewayModelFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    GatewayModelFilter(
        std::shared_ptr<const Catalog> catalog, QAbstractItemModel* source, QObject* parent);
    void setQuery(const QString& query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool isMatching(int row) const;
    std::shared_ptr<const Catalog> m_catalog;
    QString m_query;
};

/// Draws a model with its front panel and its ports in words.
class GatewayModelDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    GatewayModelDelegate(std::shared_ptr<const Catalog> catalog, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintModel(QPainter* painter, const QStyleOptionViewItem& option,
        const GatewayModel& model, const QString& name) const;
    std::shared_ptr<const Catalog> m_catalog;
};

/// What a GatewayModelPicker opens: a field to search in and the list under it.
class GatewayModelPopup : public QFrame {
    Q_OBJECT

public:
    GatewayModelPopup(
        std::shared_ptr<const Catalog> catalog, QAbstractItemModel* models, QWidget* parent);

    /// @param beneath the widget it hangs on  @param current id of the model chosen now
    void open(QWidget* beneath, const QString& current);
    void setSearch(const QString& text);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void select(const QModelIndex& index);
    void selectFirst();
    void take();
    void place(const QWidget* beneath);

    GatewayModelFilter* m_filter;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_none;
};
