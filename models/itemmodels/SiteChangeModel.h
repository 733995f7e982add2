// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteDiff.h"

#include <QAbstractTableModel>

/// What differs between two states of a site. Raw values only.
class SiteChangeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Before, After, ColumnCount };

    explicit SiteChangeModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setChanges(const QList<SiteChange>& changes);
    [[nodiscard]] const SiteChange& change(int row) const { return m_changes[row]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: place and both values.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<SiteChange> m_changes;
};
