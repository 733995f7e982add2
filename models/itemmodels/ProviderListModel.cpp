// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/ProviderListModel.h"

#include "models/catalog/ProviderStandingText.h"

ProviderListModel::ProviderListModel(std::shared_ptr<const Catalog> catalog, QObject* parent)
    : QAbstractTableModel(parent)
    , m_catalog(std::move(catalog))
{
}

int ProviderListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_catalog->providers().size()) + 1;
}

int ProviderListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProviderListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& providers = m_catalog->providers();
    if (index.row() < providers.size())
        return providerData(providers[index.row()], index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case IdRole:
    case StandingRole:
        return QString();
    case CertifiedRole:
        return false;
    case IsUnlistedRole:
        return true;
    default:
        return {};
    }
}

QVariant ProviderListModel::providerData(const Provider& provider, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayed(provider, column);
    case IdRole:
        return provider.id;
    case CertifiedRole:
        return provider.isCertified;
    case IsUnlistedRole:
        return false;
    case StandingRole:
        return providerStandingName(provider.standing(QDate::currentDate()));
    default:
        return {};
    }
}

QString ProviderListModel::displayed(const Provider& provider, int column)
{
    switch (column) {
    case Name:
        return provider.name;
    case Host:
        return provider.host;
    case Transport:
        return provider.transport;
    default:
        return providerStandingText(provider, QDate::currentDate());
    }
}

QModelIndex ProviderListModel::indexOf(const QString& id) const
{
    const auto& providers = m_catalog->providers();
    if (id.isEmpty())
        return index(int(providers.size()), Name);
    for (int row = 0; row < providers.size(); ++row)
        if (providers[row].id == id)
            return index(row, Name);
    return {};
}
