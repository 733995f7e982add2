// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/DossierListModel.h"

#include "models/store/CertificationRepository.h"

#include <algorithm>

namespace {

std::optional<Dossier::State> stateOf(const DossierRecord& record, const QDate& today)
{
    Dossier dossier;
    dossier.expiresOn = record.expiresOn;
    dossier.state = dossierStateFromName(record.state).value_or(Dossier::State::Contact);
    return dossier.stateOn(today);
}

template <typename T> QVariant orNothing(const std::optional<T>& value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

} // namespace

void DossierListModel::setEntries(std::shared_ptr<const Catalog> catalog,
    const QList<DossierRecord>& dossiers, const QDate& today)
{
    const auto former = m_entries;
    beginResetModel();
    m_catalog = std::move(catalog);
    m_entries.clear();
    for (const Provider& provider : m_catalog->providers())
        m_entries.append({ provider.name, provider.id, {}, provider.standing(today), {}, {} });
    for (const DossierRecord& record : dossiers) {
        const int listed = record.providerId.isEmpty() ? -1 : rowOfProvider(record.providerId);
        if (listed < 0)
            m_entries.append({ record.company, record.providerId, {}, {}, {}, {} });
        Entry& entry = listed < 0 ? m_entries.last() : m_entries[listed];
        entry.dossierId = record.id;
        entry.state = stateOf(record, today);
        for (const Entry& known : former)
            if (known.dossierId == record.id)
                entry.score = known.score;
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const Entry& a, const Entry& b) { return a.name.localeAwareCompare(b.name) < 0; });
    endResetModel();
}

void DossierListModel::setScore(const QString& dossierId, const CertificationScore& score)
{
    const int row = rowOfDossier(dossierId);
    if (row < 0)
        return;
    m_entries[row].score = score.all;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const Provider* DossierListModel::provider(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_catalog->provider(m_entries[row].providerId)
                                              : nullptr;
}

int DossierListModel::rowOfDossier(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return entry.dossierId == id; });
    return id.isEmpty() || found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int DossierListModel::rowOfProvider(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return entry.providerId == id; });
    return id.isEmpty() || found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int DossierListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int DossierListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DossierListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, index.column());
    case DossierIdRole:
        return entry.dossierId;
    case ProviderIdRole:
        return entry.providerId;
    case StandingRole:
        return int(entry.standing);
    case StateRole:
        return orNothing(entry.state);
    case PercentRole:
        return entry.score ? QVariant(entry.score->percent()) : QVariant();
    case OpenRole:
        return entry.score ? QVariant(entry.score->open) : QVariant();
    default:
        return {};
    }
}

QVariant DossierListModel::display(const Entry& entry, int column) const
{
    switch (column) {
    case Name:
        return entry.name;
    case Standing:
        return int(entry.standing);
    case State:
        return orNothing(entry.state);
    case Score:
        return entry.score ? QVariant(entry.score->percent()) : QVariant();
    case Open:
        return entry.score ? QVariant(entry.score->open) : QVariant();
    default:
        return {};
    }
}
