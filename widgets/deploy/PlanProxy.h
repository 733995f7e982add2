// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

/// What of a plan is shown: items that hold every word of the filter in any of their cells or
/// fields, and those that stay as they are only when asked for.
class PlanProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PlanProxy(QAbstractItemModel* plan, QObject* parent = nullptr);

    void setFilter(const QString& text);
    void setShowingUnchanged(bool isShowing);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool acceptsItem(const QModelIndex& item) const;
    [[nodiscard]] bool hasWords(const QModelIndex& item) const;
    QStringList m_words;
    bool m_isShowingUnchanged = false;
};
