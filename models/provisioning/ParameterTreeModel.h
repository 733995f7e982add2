// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/ParameterScope.h"

#include <QAbstractItemModel>

/// The parameters of one scope by group: what each is, where that comes from and what it would be
/// if the scope itself said nothing. Raw values only; ParameterText has the words.
class ParameterTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Value, Origin, Otherwise, ColumnCount };
    enum Role {
        NameRole = Qt::UserRole, ///< parameter with its index, or the group's id
        ValueRole, ///< effective
        OriginRole, ///< ParameterOrigin as int
        InheritedValueRole,
        InheritedOriginRole,
        OwnRole, ///< said by this scope itself
        SecretRole,
        GroupRole, ///< whether the row is a group
    };

    explicit ParameterTreeModel(QObject* parent = nullptr);

    /// Shows another scope, or the same one after a change: then rows stay where they are.
    void setScope(const Site& site, const Catalog& catalog, const ParameterScope& scope);
    /// Invalid when the scope does not have it.
    [[nodiscard]] QModelIndex indexOf(const QString& parameter) const;
    /// How many parameters the scope sets itself.
    [[nodiscard]] int ownCount() const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        ParameterValue value;
        ParameterValue inherited;
        bool isOwn = false;
        bool isSecret = false;
        bool operator==(const Row&) const = default;
    };
    struct Group {
        QString id;
        QList<Row> rows;
    };
    static QList<Group> read(const Site& site, const Catalog& catalog, const ParameterScope& scope);
    [[nodiscard]] bool hasSameNames(const QList<Group>& groups) const;
    void takeChanges(const QList<Group>& groups);
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] static QVariant display(const Row& row, int column);

    QList<Group> m_groups;
};
