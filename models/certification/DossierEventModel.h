// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/Dossier.h"

#include <QAbstractTableModel>

/// The journal of a dossier. Raw values only.
class DossierEventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, Kind, Before, After, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param kinds shown; empty = all
    void setEvents(const QList<DossierEvent>& events, const QStringList& kinds = {});

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: QDateTime in UTC; the others as in DossierEvent.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<DossierEvent> m_events;
};
