// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/SiteListModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

SiteListModel::SiteListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void SiteListModel::setSites(const QList<SiteSummary>& sites)
{
    const bool isSameOrder = std::equal(sites.begin(), sites.end(), m_sites.begin(), m_sites.end(),
        [](const SiteSummary& a, const SiteSummary& b) { return a.id == b.id; });
    if (!isSameOrder) {
        beginResetModel();
        m_sites = sites;
        endResetModel();
    } else if (!sites.isEmpty()) {
        m_sites = sites;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int SiteListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_sites.size());
}

int SiteListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SiteListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SiteSummary& site = m_sites[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(site, index.column());
    case IdRole:
        return site.id;
    case StateRole:
        return QVariant::fromValue(stateOf(site));
    case StepRole:
        return site.progress.step;
    case GatewaysRole:
        return site.gateways;
    case GatewaysDoneRole:
        return site.gatewaysDone;
    default:
        return {};
    }
}

QVariant SiteListModel::display(const SiteSummary& site, int column)
{
    switch (column) {
    case Name:
        return site.name;
    case Customer:
        return site.customer;
    case State:
        return static_cast<int>(stateOf(site));
    case Phones:
        return site.phones;
    case Gateways:
        return site.gateways;
    case LastChange:
        return site.updatedAt;
    default:
        return {};
    }
}

QModelIndex SiteListModel::indexOf(const QString& id) const
{
    for (int row = 0; row < m_sites.size(); ++row)
        if (m_sites[row].id == id)
            return index(row, Name);
    return {};
}

SiteListModel::SiteState SiteListModel::stateOf(const SiteSummary& site)
{
    static const QStringList plan { u"site"_s, u"trunks"_s, u"users"_s, u"gateways"_s };
    const bool isPlanned = std::all_of(plan.begin(), plan.end(),
        [&](const QString& step) { return site.progress.done.contains(step); });
    if (site.gateways > 0 && site.gatewaysDone > 0 && site.gatewaysDone < site.gateways)
        return SiteState::PartlyUploaded;
    if (isPlanned && site.gatewaysDone >= site.gateways)
        return SiteState::Complete;
    if (isPlanned)
        return SiteState::ReadyToUpload;
    return site.progress.step.isEmpty() ? SiteState::NotStarted : SiteState::InProgress;
}
