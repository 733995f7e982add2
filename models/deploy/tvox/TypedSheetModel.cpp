// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/TypedSheetModel.h"

using namespace Qt::StringLiterals;

namespace {

/// An item's index carries its section's row, one more; a section's carries 0.
int sectionRowOf(const QModelIndex& index)
{
    return index.internalId() == 0 ? index.row() : int(index.internalId()) - 1;
}

bool isSectionIndex(const QModelIndex& index) { return index.internalId() == 0; }

} // namespace

TypedSheetModel::TypedSheetModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void TypedSheetModel::setSheet(TypedSheet sheet, TypedBook* book)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_book = book;
    m_states.clear();
    std::optional<Error> problem;
    if (m_book) {
        auto states = m_book->states(m_sheet);
        if (states)
            m_states = std::move(*states);
        else
            problem = states.error();
    }
    endResetModel();
    if (problem)
        Q_EMIT failed(*problem);
    Q_EMIT progressed(done(), total());
}

TypedState TypedSheetModel::state(const TypedItem& item) const
{
    return m_states.value(item.id, item.isWanted() ? TypedState::Open : TypedState::NotNeeded);
}

bool TypedSheetModel::isOpen(TypedState state)
{
    return state == TypedState::Open || state == TypedState::Changed;
}

const TypedItem* TypedSheetModel::item(const QModelIndex& index) const
{
    if (!index.isValid() || isSectionIndex(index))
        return nullptr;
    return &m_sheet.sections[sectionRowOf(index)].items[index.row()];
}

QModelIndex TypedSheetModel::indexOf(const QString& id) const
{
    for (int s = 0; s < m_sheet.sections.size(); ++s)
        for (int i = 0; i < m_sheet.sections[s].items.size(); ++i)
            if (m_sheet.sections[s].items[i].id == id)
                return createIndex(i, 0, quintptr(s + 1));
    return {};
}

int TypedSheetModel::done() const
{
    int count = 0;
    for (const TypedItem* item : m_sheet.items())
        count += int(state(*item) == TypedState::Typed);
    return count;
}

int TypedSheetModel::total() const
{
    int count = 0;
    for (const TypedItem* item : m_sheet.items())
        count += int(state(*item) != TypedState::NotNeeded);
    return count;
}

int TypedSheetModel::left(TypedSection::Part part) const
{
    int count = 0;
    for (const TypedSection& section : m_sheet.sections)
        count += section.part == part ? left(section) : 0;
    return count;
}

int TypedSheetModel::left(const TypedSection& section) const
{
    int count = 0;
    for (const TypedItem& item : section.items)
        count += int(isOpen(state(item)));
    return count;
}

QModelIndex TypedSheetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex TypedSheetModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || isSectionIndex(child))
        return {};
    return createIndex(sectionRowOf(child), 0, quintptr(0));
}

int TypedSheetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_sheet.sections.size());
    return isSectionIndex(parent) && parent.column() == 0
        ? int(m_sheet.sections[parent.row()].items.size())
        : 0;
}

int TypedSheetModel::columnCount(const QModelIndex&) const { return ColumnCount; }

Qt::CheckState TypedSheetModel::checkState(const TypedSection& section) const
{
    int typed = 0;
    for (const TypedItem& item : section.items)
        typed += int(state(item) == TypedState::Typed);
    if (left(section) == 0)
        return Qt::Checked;
    return typed == 0 ? Qt::Unchecked : Qt::PartiallyChecked;
}

QVariant TypedSheetModel::sectionData(
    const TypedSection& section, const QModelIndex& index, int role) const
{
    const int count = left(section);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() != Label)
            return {};
        return section.title.isEmpty() ? section.subject
                                       : u"%1: %2"_s.arg(section.subject, section.title);
    case Qt::CheckStateRole:
        return index.column() == Label ? QVariant(checkState(section)) : QVariant();
    case StateRole:
        return int(count == 0 ? TypedState::Typed : TypedState::Open);
    case PartRole:
        return int(section.part);
    case LeftRole:
        return count;
    default:
        return {};
    }
}

QVariant TypedSheetModel::valueData(const TypedItem& item, const QModelIndex& index, int role) const
{
    const TypedState now = state(item);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Label ? QVariant(item.label)
            : index.column() == Value  ? QVariant(item.shown)
                                       : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != Label || now == TypedState::NotNeeded)
            return {};
        return now == TypedState::Typed ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return item.id;
    case StateRole:
        return int(now);
    case PartRole:
        return int(m_sheet.sections[sectionRowOf(index)].part);
    case NoteRole:
        return item.note;
    case SecretRole:
        return item.isSecret;
    case WantedRole:
        return item.isWanted();
    case LeftRole:
        return int(isOpen(now));
    default:
        return {};
    }
}

QVariant TypedSheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TypedItem* value = item(index);
    return value ? valueData(*value, index, role)
                 : sectionData(m_sheet.sections[index.row()], index, role);
}

Status TypedSheetModel::tick(const TypedItem& item, bool isTyped)
{
    if (!isOpen(state(item)) && isTyped)
        return {};
    const Status kept = m_book->tick(item, isTyped);
    if (!kept)
        return kept;
    // What is empty now and was taken back on the PBX has nothing left to type.
    m_states[item.id] = !item.isWanted() ? TypedState::NotNeeded
        : isTyped                        ? TypedState::Typed
                                         : TypedState::Open;
    return {};
}

bool TypedSheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Label || !m_book)
        return false;
    const bool isTyped = value.toInt() == Qt::Checked;
    const int sectionRow = sectionRowOf(index);
    Status kept;
    if (const TypedItem* one = item(index))
        kept = tick(*one, isTyped);
    else
        for (const TypedItem& each : m_sheet.sections[sectionRow].items)
            if (kept && state(each) != TypedState::NotNeeded)
                kept = tick(each, isTyped);
    const QModelIndex section = createIndex(sectionRow, 0, quintptr(0));
    Q_EMIT dataChanged(section, section.siblingAtColumn(ColumnCount - 1));
    const int last = rowCount(section) - 1;
    if (last >= 0)
        Q_EMIT dataChanged(this->index(0, 0, section), this->index(last, ColumnCount - 1, section));
    if (!kept)
        Q_EMIT failed(kept.error());
    Q_EMIT progressed(done(), total());
    return kept.has_value();
}

Qt::ItemFlags TypedSheetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_book && index.column() == Label && data(index, Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
