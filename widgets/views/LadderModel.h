// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/TrunkTestExport.h"

#include <QAbstractTableModel>

/// The messages of a trunk test, a row each: when, the arrow, with whom.
class LadderModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Arrow, Remote, ColumnCount };
    enum Role { IsSentRole = Qt::UserRole, LabelRole };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const TracedMessage& message);
    [[nodiscard]] const QList<TracedMessage>& messages() const { return m_messages; }
    /// The whole message of a row, as it passed the wire.
    [[nodiscard]] QString messageText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TracedMessage> m_messages;
    QList<TrunkTestExport::Rung> m_rungs;
};
