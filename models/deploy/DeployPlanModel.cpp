// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/DeployPlanModel.h"

#include "models/deploy/DeployText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The internal id of an index says what stands above it: nothing, a kind, or an item of a kind.
constexpr int kindBits = 12;
constexpr quintptr kindMask = (quintptr(1) << kindBits) - 1;

quintptr underKind(int kind) { return quintptr(kind) + 1; }
quintptr underItem(int kind, int item)
{
    return underKind(kind) | (quintptr(item) + 1) << kindBits;
}
bool isKindRow(const QModelIndex& index) { return index.internalId() == 0; }
bool isFieldRow(const QModelIndex& index) { return index.internalId() >> kindBits != 0; }
int kindAbove(const QModelIndex& index) { return int(index.internalId() & kindMask) - 1; }
int itemAbove(const QModelIndex& index) { return int(index.internalId() >> kindBits) - 1; }

bool isTicked(const QVariant& value) { return value.toInt() == Qt::Checked; }

} // namespace

DeployPlanModel::DeployPlanModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void DeployPlanModel::setItems(const QList<DeployItem>& items, bool isDrift)
{
    beginResetModel();
    m_items = items;
    m_kinds.clear();
    m_states.clear();
    m_problems.clear();
    m_checked.clear();
    m_isDrift = isDrift;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        auto kind = std::find_if(m_kinds.begin(), m_kinds.end(),
            [&](const Kind& one) { return one.kind == m_items[i].kind; });
        if (kind == m_kinds.end())
            kind = m_kinds.insert(m_kinds.end(), Kind { m_items[i].kind, {} });
        kind->items.append(i);
        if (m_items[i].refusal)
            m_problems.insert(m_items[i].id(), *m_items[i].refusal);
    }
    endResetModel();
    Q_EMIT checkedChanged();
}

void DeployPlanModel::setState(
    const QString& id, DeployItem::State state, const std::optional<Error>& problem)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    m_states.insert(id, state);
    if (problem)
        m_problems.insert(id, *problem);
    else
        m_problems.remove(id);
    Q_EMIT dataChanged(index, index.siblingAtColumn(columns - 1));
}

void DeployPlanModel::setCheckable(bool isCheckable)
{
    if (m_isCheckable == isCheckable)
        return;
    beginResetModel(); // flags change
    m_isCheckable = isCheckable;
    m_checked.clear();
    endResetModel();
    Q_EMIT checkedChanged();
}

QStringList DeployPlanModel::checked() const
{
    QStringList ids;
    for (const DeployItem& item : m_items)
        if (m_checked.contains(item.id()))
            ids.append(item.id());
    return ids;
}

QModelIndex DeployPlanModel::indexOf(const QString& id) const
{
    for (int k = 0; k < m_kinds.size(); ++k)
        for (int i = 0; id.startsWith(m_kinds[k].kind) && i < m_kinds[k].items.size(); ++i)
            if (m_items[m_kinds[k].items[i]].id() == id)
                return createIndex(i, 0, underKind(k));
    return {};
}

QModelIndex DeployPlanModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column,
        isKindRow(parent) ? underKind(parent.row()) : underItem(kindAbove(parent), parent.row()));
}

QModelIndex DeployPlanModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || isKindRow(child))
        return {};
    if (isFieldRow(child))
        return createIndex(itemAbove(child), 0, underKind(kindAbove(child)));
    return createIndex(kindAbove(child), 0, quintptr(0));
}

int DeployPlanModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_kinds.size());
    if (parent.column() != 0 || isFieldRow(parent))
        return 0;
    if (isKindRow(parent))
        return int(m_kinds[parent.row()].items.size());
    return int(itemAt(parent).fields.size());
}

int DeployPlanModel::columnCount(const QModelIndex&) const { return columns; }

/// Of an item's row or one of its fields'.
const DeployItem& DeployPlanModel::itemAt(const QModelIndex& index) const
{
    const int row = isFieldRow(index) ? itemAbove(index) : index.row();
    return m_items[m_kinds[kindAbove(index)].items[row]];
}

QVariant DeployPlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isKindRow(index))
        return kindData(index, role);
    return isFieldRow(index) ? fieldData(index, role) : rowData(index, role);
}

QVariant DeployPlanModel::kindData(const QModelIndex& index, int role) const
{
    const Kind& kind = m_kinds[index.row()];
    if (role == Qt::DisplayRole && index.column() == Item)
        return u"%1 (%2)"_s.arg(DeployText::kind(kind.kind)).arg(kind.items.size());
    if (role != Qt::CheckStateRole || index.column() != Item || !m_isCheckable)
        return {};
    const auto ticked = std::count_if(kind.items.begin(), kind.items.end(),
        [this](qsizetype i) { return m_checked.contains(m_items[i].id()); });
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == kind.items.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant DeployPlanModel::rowData(const QModelIndex& index, int role) const
{
    const DeployItem& item = itemAt(index);
    const QString id = item.id();
    switch (role) {
    case Qt::DisplayRole:
        return itemText(item, index.column());
    case Qt::ToolTipRole:
        return itemTip(item);
    case Qt::CheckStateRole:
        if (!m_isCheckable || index.column() != Item)
            return {};
        return m_checked.contains(id) ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return id;
    case ActionRole:
        return deployActionName(item.action);
    case StateRole:
        return m_states.contains(id) ? deployStateName(m_states.value(id)) : QVariant();
    case IsIrreversibleRole:
        return item.isWork() && !item.irreversible.isEmpty();
    default:
        return {};
    }
}

QString DeployPlanModel::itemText(const DeployItem& item, int column) const
{
    switch (column) {
    case Item:
        return item.key;
    case Action:
        return DeployText::action(item.action);
    case State: {
        if (const auto problem = m_problems.find(item.id()); problem != m_problems.end())
            return DeployText::sentence(*problem);
        const auto state = m_states.find(item.id());
        const bool isTelling = state != m_states.end() && item.isWork() && !m_isDrift;
        return isTelling ? DeployText::state(*state) : QString();
    }
    default:
        if (item.fields.size() != 1)
            return {};
        return DeployText::value(item.fields.first(), column == Planned);
    }
}

QString DeployPlanModel::itemTip(const DeployItem& item) const
{
    QStringList lines;
    if (const auto problem = m_problems.find(item.id()); problem != m_problems.end())
        lines.append(DeployText::whole(*problem));
    if (item.isWork() && !item.irreversible.isEmpty())
        lines.append(DeployText::irreversible(item.irreversible));
    for (const QString& note : item.notes)
        lines.append(DeployText::note(note));
    return lines.join(u'\n');
}

QVariant DeployPlanModel::fieldData(const QModelIndex& index, int role) const
{
    const DeployItem& item = itemAt(index);
    const DeployField& field = item.fields[index.row()];
    if (role == IdRole)
        return item.id();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Item:
        return DeployText::field(field.name);
    case Now:
        return DeployText::value(field, false);
    case Planned:
        return DeployText::value(field, true);
    default:
        return {};
    }
}

bool DeployPlanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_isCheckable
        || role != Qt::CheckStateRole || index.column() != Item || isFieldRow(index))
        return false;
    const QModelIndex kind = isKindRow(index) ? index : index.parent();
    const int count = rowCount(kind);
    const int first = isKindRow(index) ? 0 : index.row();
    const int last = isKindRow(index) ? count - 1 : index.row();
    for (int row = first; row <= last; ++row) {
        const QString id = itemAt(this->index(row, 0, kind)).id();
        if (isTicked(value))
            m_checked.insert(id);
        else
            m_checked.remove(id);
    }
    Q_EMIT dataChanged(kind, kind, { Qt::CheckStateRole });
    if (last >= first)
        Q_EMIT dataChanged(
            this->index(first, 0, kind), this->index(last, 0, kind), { Qt::CheckStateRole });
    Q_EMIT checkedChanged();
    return true;
}

QVariant DeployPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Item");
    case Action:
        return tr("Action");
    case Now:
        return m_isDrift ? tr("Then") : tr("Now");
    case Planned:
        return m_isDrift ? tr("Now") : tr("Planned");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags DeployPlanModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && isFieldRow(index))
        flags |= Qt::ItemNeverHasChildren;
    if (index.isValid() && m_isCheckable && index.column() == Item && !isFieldRow(index))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
