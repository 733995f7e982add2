// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteMerge.h"

#include <QAbstractTableModel>

#include <optional>

/// The values two sides of a site changed each to something else, and which side shall count for
/// each. Raw values only. A side is chosen by ticking its cell.
class ConflictModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Base, Mine, Theirs, ColumnCount };
    enum Role {
        SubjectRole = Qt::UserRole, ///< name of the part
        SecretRole, ///< its values are not said
        RemovedRole, ///< the side of this column removed the part
        RemovalRole, ///< one of both sides did
    };

    explicit ConflictModel(QObject* parent = nullptr);

    void setConflicts(const QList<SiteConflict>& conflicts);
    void choose(int row, SiteMerge::Side side);
    void chooseAll(SiteMerge::Side side);
    [[nodiscard]] int undecidedCount() const;
    /// Of the rows that are decided.
    [[nodiscard]] SiteMerge::Choices choices() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: place, and the three values; CheckStateRole of both sides.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        SiteConflict conflict;
        std::optional<SiteMerge::Side> choice {};
    };
    [[nodiscard]] static QVariant display(const SiteConflict& conflict, int column);
    [[nodiscard]] static std::optional<SiteMerge::Side> sideOf(int column);
    [[nodiscard]] static QVariant tick(const Row& row, int column);
    [[nodiscard]] static bool isRemoved(const SiteConflict& conflict, int column);
    QList<Row> m_rows;
};
