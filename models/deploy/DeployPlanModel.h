// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployPlan.h"

#include <QAbstractItemModel>
#include <QHash>

/// A plan, or what drifted, as a tree: kind, item, field. Secrets are masked. Columns: Item,
/// Action, Now, Planned, State.
class DeployPlanModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Item, Action, Now, Planned, State, columns };
    enum Role { IdRole = Qt::UserRole + 1, ActionRole, StateRole, IsIrreversibleRole };

    explicit DeployPlanModel(QObject* parent = nullptr);

    /// @param isDrift the columns are Then and Now instead
    void setItems(const QList<DeployItem>& items, bool isDrift = false);
    void setState(
        const QString& id, DeployItem::State state, const std::optional<Error>& problem = {});
    /// Items can be ticked, for restoring or adopting some.
    void setCheckable(bool isCheckable);
    [[nodiscard]] QStringList checked() const;
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    struct Kind {
        QString kind;
        QList<qsizetype> items; ///< indices of m_items
    };

    [[nodiscard]] const DeployItem& itemAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant kindData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant rowData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant fieldData(const QModelIndex& index, int role) const;
    [[nodiscard]] QString itemText(const DeployItem& item, int column) const;
    [[nodiscard]] QString itemTip(const DeployItem& item) const;

    QList<DeployItem> m_items;
    QList<Kind> m_kinds;
    QHash<QString, DeployItem::State> m_states;
    QHash<QString, Error> m_problems;
    QSet<QString> m_checked;
    bool m_isDrift = false;
    bool m_isCheckable = false;
};
