// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/SiteListModel.h"

#include "models/site/SiteTags.h"

#include <QSet>

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
    m_searched.clear();
    if (!isSameOrder) {
        beginResetModel();
        m_sites = sites;
        endResetModel();
    } else if (!sites.isEmpty()) {
        m_sites = sites;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

QString SiteListModel::folded(const QString& text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    const bool hasMarks
        = std::any_of(apart.begin(), apart.end(), [](const QChar c) { return c.isMark(); });
    if (!hasMarks) // most names have no accents
        return apart.toLower();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart)
        if (!c.isMark())
            plain.append(c);
    return plain.toLower();
}

const QString& SiteListModel::searched(int row) const
{
    if (m_searched.isEmpty())
        for (const SiteSummary& site : m_sites)
            m_searched.append(
                folded(site.name + u'\n' + site.customer + u'\n' + SiteTags::text(site.tags)));
    return m_searched[row];
}

QStringList SiteListModel::tags() const
{
    QSet<QString> all;
    for (const SiteSummary& site : m_sites)
        all.unite(QSet<QString>(site.tags.begin(), site.tags.end()));
    QStringList tags = all.values();
    tags.sort(); // so that of two spellings it is always the same one
    return SiteTags::normalised(tags);
}

QStringList SiteListModel::pbxKinds() const
{
    QSet<QString> all;
    for (const SiteSummary& site : m_sites)
        all.insert(site.pbxKind);
    QStringList kinds = all.values();
    kinds.sort();
    return kinds;
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
    if (role == Qt::DisplayRole)
        return display(site, index.column());
    return role == IdRole ? QVariant(site.id) : QVariant();
}

QVariant SiteListModel::display(const SiteSummary& site, int column)
{
    switch (column) {
    case Name:
        return site.name;
    case Customer:
        return site.customer;
    case State:
        return static_cast<int>(site.standing.state);
    case Tags:
        return site.tags;
    case OpenPoints:
        return site.standing.openPoints;
    case Phones:
        return site.phones;
    case Gateways:
        return site.gateways;
    case LastActivity:
        return site.activeAt;
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
