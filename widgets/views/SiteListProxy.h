// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

/// Dresses SiteListModel: header words, the state in words and with an icon, dates of the locale.
/// The filter looks at name and customer.
class SiteListProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SiteListProxy(QObject* parent = nullptr);

    void setFilterText(const QString& text);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    /// After a change of language.
    void retranslate();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] static QString stateText(const QModelIndex& index);
    [[nodiscard]] static QIcon stateIcon(const QModelIndex& index);
    QString m_filter;
};
