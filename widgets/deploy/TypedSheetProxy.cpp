// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/TypedSheetProxy.h"

#include "models/pbx/TrunkRendering.h"
#include "widgets/common/GlyphIcon.h"

#include <QFont>
#include <QSize>

TypedSheetProxy::TypedSheetProxy(TypedSheetModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void TypedSheetProxy::setPart(TypedSection::Part part)
{
    m_part = part;
    invalidateFilter();
}

void TypedSheetProxy::setOnlyLeft(bool isOnlyLeft)
{
    m_isOnlyLeft = isOnlyLeft;
    invalidateFilter();
}

void TypedSheetProxy::setKept(const QString& id)
{
    if (m_kept == id)
        return;
    m_kept = id;
    if (m_isOnlyLeft)
        invalidateFilter();
}

void TypedSheetProxy::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, TypedSheetModel::ColumnCount - 1);
    invalidate();
}

const TypedItem* TypedSheetProxy::item(const QModelIndex& index) const
{
    return m_model->item(mapToSource(index));
}

bool TypedSheetProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = m_model->index(row, 0, parent);
    if (index.data(TypedSheetModel::PartRole).toInt() != int(m_part))
        return false;
    if (!m_isOnlyLeft || index.data(TypedSheetModel::LeftRole).toInt() > 0)
        return true;
    const QModelIndex kept = m_model->indexOf(m_kept);
    return kept.isValid() && (index == kept || index == kept.parent());
}

QString TypedSheetProxy::stateWord(TypedState state)
{
    switch (state) {
    case TypedState::Open:
        return tr("to type");
    case TypedState::Typed:
        return tr("typed");
    case TypedState::Changed:
        return tr("changed since");
    case TypedState::NotNeeded:
        break;
    }
    return tr("leave as it is");
}

QString TypedSheetProxy::cellText(const QModelIndex& index) const
{
    const TypedItem* value = item(index);
    if (index.column() != TypedSheetModel::State)
        return {};
    const auto state = TypedState(index.data(TypedSheetModel::StateRole).toInt());
    if (!value) {
        const int left = index.data(TypedSheetModel::LeftRole).toInt();
        return left == 0 ? tr("all typed") : tr("%n left", nullptr, left);
    }
    return value->isAction && state == TypedState::Open ? tr("to do") : stateWord(state);
}

QVariant TypedSheetProxy::decoration(const QModelIndex& index) const
{
    const auto state = TypedState(index.data(TypedSheetModel::StateRole).toInt());
    const TypedItem* value = item(index);
    if (index.column() == TypedSheetModel::State && value && state == TypedState::Changed)
        return GlyphIcon::icon(GlyphIcon::Shape::Warning);
    if (index.column() == TypedSheetModel::State && value && state == TypedState::Typed)
        return GlyphIcon::icon(GlyphIcon::Shape::Done);
    if (index.column() == TypedSheetModel::Value && !note(index).isEmpty())
        return GlyphIcon::icon(value ? GlyphIcon::Shape::Information : GlyphIcon::Shape::Warning);
    if (index.column() == TypedSheetModel::Copy && value && !value->value().isEmpty())
        return GlyphIcon::icon(GlyphIcon::Shape::Copy);
    return {};
}

QString TypedSheetProxy::note(const QModelIndex& index) const
{
    if (const TypedItem* value = item(index))
        return value->note.isEmpty() ? QString() : TrunkRenderingText::note(value->note);
    const QModelIndex source = mapToSource(index);
    if (!source.isValid())
        return {};
    const auto& sections = m_model->sheet().sections;
    const TypedSection& section = sections[source.row()];
    // Only at the first of a trunk's sections.
    const bool isFirst = source.row() == 0 || sections[source.row() - 1].subject != section.subject;
    QStringList sentences;
    for (const auto& [trunk, warning] : m_model->sheet().warnings)
        if (isFirst && section.part == TypedSection::Part::Trunks && trunk == section.subject)
            sentences.append(TrunkRenderingText::warning(warning));
    return sentences.join(QLatin1Char('\n'));
}

QVariant TypedSheetProxy::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TypedItem* value = item(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TypedSheetModel::State)
            return cellText(index);
        break;
    case Qt::DecorationRole:
        return decoration(index);
    case Qt::FontRole:
        if (!value) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        break;
    case Qt::SizeHintRole:
        // Of the column whose width does not follow what stands in it.
        return index.column() == TypedSheetModel::Value ? QVariant(QSize(0, m_rowHeight))
                                                        : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == TypedSheetModel::Copy && value)
            return tr("Copy “%1”").arg(value->label);
        return note(index).isEmpty() ? index.data(Qt::DisplayRole) : QVariant(note(index));
    case Qt::AccessibleTextRole:
        if (index.column() == TypedSheetModel::Copy && value)
            return tr("Copy “%1”").arg(value->label);
        break;
    case Qt::AccessibleDescriptionRole:
        return note(index);
    default:
        break;
    }
    return QSortFilterProxyModel::data(index, role);
}

QVariant TypedSheetProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TypedSheetModel::Label:
        return tr("Field");
    case TypedSheetModel::Value:
        return tr("Value");
    case TypedSheetModel::State:
        return tr("State");
    default:
        return QString();
    }
}
