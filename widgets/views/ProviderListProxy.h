// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

/// Dresses ProviderListModel: words for headers, transport and the unlisted row, which stays last
/// and is never filtered away. The filter looks at name, id and host.
class ProviderListProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ProviderListProxy(QObject* parent = nullptr);

    void setFilterText(const QString& text);
    /// Whether a provider of the catalogue passes the filter.
    [[nodiscard]] bool hasMatches() const { return rowCount() > 1; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// After a change of language.
    void retranslate();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    static QVariant standingIcon(const QString& standing);
    QString m_filter;
};
