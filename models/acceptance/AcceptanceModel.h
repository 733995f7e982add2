// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/acceptance/Acceptance.h"

#include <QAbstractTableModel>

/// The tests of the list with what they came to. Raw values: ids, names of states, times in UTC.
class AcceptanceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Test, Result, When, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// In any order; those of tests that are not in the list are left out.
    void setResults(const QList<AcceptanceResult>& results);
    void put(const AcceptanceResult& result);
    /// Of a test without one, one that waits.
    [[nodiscard]] AcceptanceResult result(const QString& testId) const;
    /// The first one after that row that has no result, from the top again; -1 = all have one.
    [[nodiscard]] int nextWaiting(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<AcceptanceResult> m_results;
};
