// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QSortFilterProxyModel>

#include <memory>

class ParameterTreeModel;

/// Puts words and icons on the parameters: names, values as people say them, origins, passwords as
/// dots. Filters over names, descriptions and values; a group stays while something in it does.
class ParameterProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    ParameterProxy(ParameterTreeModel* source, std::shared_ptr<const Catalog> catalog,
        QObject* parent = nullptr);

    void setFilter(const QString& text);
    void setOnlyOwn(bool isOnlyOwn);
    [[nodiscard]] bool isFiltered() const { return m_isOnlyOwn || !m_words.isEmpty(); }
    /// After a change of language.
    void refresh();

    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "24 hours (14:30)"; dots for a password.
    [[nodiscard]] static QString valueText(
        const Catalog& catalog, const QString& parameter, const QString& value, bool isSecret);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] QString words(const QModelIndex& source) const;
    [[nodiscard]] QVariant icon(const QModelIndex& source) const;

    std::shared_ptr<const Catalog> m_catalog;
    QStringList m_words;
    bool m_isOnlyOwn = false;
};
