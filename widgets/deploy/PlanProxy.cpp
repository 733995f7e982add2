// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/PlanProxy.h"

#include "models/deploy/DeployPlanModel.h"
#include "widgets/deploy/DeployWords.h"

#include <algorithm>

namespace {
// As deployActionName() has them.
constexpr QStringView refused = u"refused";
constexpr QStringView unchanged = u"unchanged";
} // namespace

PlanProxy::PlanProxy(QAbstractItemModel* plan, QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false); // states change while it is looked at, rows do not
    setSourceModel(plan);
}

void PlanProxy::setFilter(const QString& text)
{
    m_words = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void PlanProxy::setShowingUnchanged(bool isShowing)
{
    m_isShowingUnchanged = isShowing;
    invalidateFilter();
}

/// Icons beside the words: of what happens to an item, and of how far that is.
QVariant PlanProxy::data(const QModelIndex& index, int role) const
{
    const bool isItem = index.parent().isValid() && !index.parent().parent().isValid();
    if (role != Qt::DecorationRole || !isItem)
        return QSortFilterProxyModel::data(index, role);
    const QModelIndex item = mapToSource(index).siblingAtColumn(DeployPlanModel::Item);
    const bool isRefused = item.data(DeployPlanModel::ActionRole).toString() == refused;
    if (index.column() == DeployPlanModel::State && !isRefused
        && !QSortFilterProxyModel::data(index, Qt::DisplayRole).toString().isEmpty())
        return GlyphIcon::icon(
            DeployWords::stateShape(item.data(DeployPlanModel::StateRole).toString()));
    if (index.column() != DeployPlanModel::Action)
        return {};
    if (isRefused)
        return GlyphIcon::icon(GlyphIcon::Shape::Error);
    return item.data(DeployPlanModel::IsIrreversibleRole).toBool()
        ? QVariant(GlyphIcon::icon(GlyphIcon::Shape::Warning))
        : QVariant();
}

/// Kinds go with their items, fields with theirs.
bool PlanProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (parent.parent().isValid())
        return true;
    if (parent.isValid())
        return acceptsItem(index);
    for (int item = 0; item < sourceModel()->rowCount(index); ++item)
        if (acceptsItem(sourceModel()->index(item, 0, index)))
            return true;
    return false;
}

bool PlanProxy::acceptsItem(const QModelIndex& item) const
{
    return (m_isShowingUnchanged || item.data(DeployPlanModel::ActionRole).toString() != unchanged)
        && (m_words.isEmpty() || hasWords(item));
}

bool PlanProxy::hasWords(const QModelIndex& item) const
{
    QString text = item.parent().data().toString();
    const auto add = [&](const QModelIndex& row) {
        for (int column = 0; column < DeployPlanModel::columns; ++column)
            text += u'\n' + row.siblingAtColumn(column).data().toString();
    };
    add(item);
    for (int field = 0; field < sourceModel()->rowCount(item); ++field)
        add(sourceModel()->index(field, 0, item));
    text = text.toCaseFolded();
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
}
