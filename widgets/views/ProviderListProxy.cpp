// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/ProviderListProxy.h"

#include "models/itemmodels/ProviderListModel.h"
#include "widgets/common/GlyphIcon.h"

ProviderListProxy::ProviderListProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
}

void ProviderListProxy::setFilterText(const QString& text)
{
    m_filter = text.trimmed();
    invalidateFilter();
}

void ProviderListProxy::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant ProviderListProxy::data(const QModelIndex& index, int role) const
{
    const QVariant raw = QSortFilterProxyModel::data(index, role);
    if (role == Qt::DecorationRole && index.column() == ProviderListModel::Standing)
        return standingIcon(index.data(ProviderListModel::StandingRole).toString());
    if (role == Qt::ToolTipRole && index.column() == ProviderListModel::Standing)
        return index.data(); // it may be too long for its column
    if (role != Qt::DisplayRole)
        return raw;
    if (index.data(ProviderListModel::IsUnlistedRole).toBool())
        return index.column() == ProviderListModel::Name ? tr("Not in the list") : QString();
    return index.column() == ProviderListModel::Transport ? raw.toString().toUpper() : raw;
}

/// Of the proved ones and those no longer proved; the others are most of them.
QVariant ProviderListProxy::standingIcon(const QString& standing)
{
    if (standing == providerStandingName(ProviderStanding::Certified))
        return GlyphIcon::icon(GlyphIcon::Shape::Certified);
    if (standing == providerStandingName(ProviderStanding::Expired))
        return GlyphIcon::icon(GlyphIcon::Shape::Warning);
    return {};
}

QVariant ProviderListProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProviderListModel::Name:
        return tr("Name");
    case ProviderListModel::Host:
        return tr("Host");
    case ProviderListModel::Transport:
        return tr("Transport");
    case ProviderListModel::Standing:
        return tr("Certification");
    default:
        return {};
    }
}

bool ProviderListProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex name = sourceModel()->index(row, ProviderListModel::Name, parent);
    if (m_filter.isEmpty() || name.data(ProviderListModel::IsUnlistedRole).toBool())
        return true;
    const QModelIndex host = name.siblingAtColumn(ProviderListModel::Host);
    return name.data().toString().contains(m_filter, Qt::CaseInsensitive)
        || name.data(ProviderListModel::IdRole).toString().contains(m_filter, Qt::CaseInsensitive)
        || host.data().toString().contains(m_filter, Qt::CaseInsensitive);
}

bool ProviderListProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool isLeftUnlisted = left.data(ProviderListModel::IsUnlistedRole).toBool();
    const bool isRightUnlisted = right.data(ProviderListModel::IsUnlistedRole).toBool();
    if (isLeftUnlisted != isRightUnlisted)
        return isRightUnlisted;
    return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
}
