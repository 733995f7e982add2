// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/SiteListProxy.h"

#include "models/itemmodels/SiteListModel.h"
#include "models/site/SiteTags.h"
#include "widgets/home/RelativeTime.h"
#include "widgets/home/SiteStateText.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

SiteListProxy::SiteListProxy(SiteListModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true); // "Site 9" before "Site 10"
    setSourceModel(model);
}

void SiteListProxy::setFilter(const SiteFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = SiteListModel::folded(filter.text).simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void SiteListProxy::retranslate()
{
    m_collator.setLocale(QLocale());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant SiteListProxy::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SiteSummary& site = m_model->sites()[mapToSource(index).row()];
    switch (role) {
    case Qt::DisplayRole:
        return shown(site, index.column());
    case Qt::ToolTipRole:
        return toolTip(site, index.column());
    case Qt::DecorationRole:
        return index.column() == SiteListModel::State
            ? QVariant(GlyphIcon::icon(SiteStateText::shape(site.standing.state)))
            : QVariant();
    case SiteListModel::IdRole:
        return site.id;
    default:
        return {};
    }
}

QVariant SiteListProxy::shown(const SiteSummary& site, int column) const
{
    switch (column) {
    case SiteListModel::Name:
        return site.name.isEmpty() ? tr("(no name yet)") : site.name;
    case SiteListModel::Customer:
        return site.customer;
    case SiteListModel::State:
        return SiteStateText::word(site.standing.state);
    case SiteListModel::Tags:
        return SiteTags::text(site.tags);
    case SiteListModel::OpenPoints: // none are no news
        return site.standing.openPoints > 0 ? QVariant(site.standing.openPoints) : QVariant();
    case SiteListModel::Phones:
        return site.phones;
    case SiteListModel::Gateways:
        return site.gateways;
    case SiteListModel::LastActivity:
        return RelativeTime::text(site.activeAt, QDateTime::currentDateTimeUtc());
    default:
        return {};
    }
}

QVariant SiteListProxy::toolTip(const SiteSummary& site, int column)
{
    switch (column) {
    case SiteListModel::State:
        return SiteStateText::details(site);
    case SiteListModel::Tags:
        return SiteTags::text(site.tags);
    case SiteListModel::OpenPoints:
        return tr(
            "%n open point(s) when the site was last looked at", nullptr, site.standing.openPoints);
    case SiteListModel::LastActivity:
        return QLocale().toString(site.activeAt.toLocalTime(), QLocale::LongFormat);
    case SiteListModel::Customer:
        return site.customer;
    default:
        return site.name;
    }
}

QVariant SiteListProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SiteListModel::Name:
        return tr("Name");
    case SiteListModel::Customer:
        return tr("Customer");
    case SiteListModel::State:
        return tr("State");
    case SiteListModel::Tags:
        return tr("Tags");
    case SiteListModel::OpenPoints:
        return tr("Open points");
    case SiteListModel::Phones:
        return tr("Phones");
    case SiteListModel::Gateways:
        return tr("Gateways");
    case SiteListModel::LastActivity:
        return tr("Last activity");
    default:
        return {};
    }
}

bool SiteListProxy::filterAcceptsRow(int row, const QModelIndex&) const
{
    const SiteSummary& site = m_model->sites()[row];
    if (m_filter.state && site.standing.state != *m_filter.state)
        return false;
    if (!m_filter.pbxKind.isEmpty() && site.pbxKind != m_filter.pbxKind)
        return false;
    if (!m_filter.tag.isEmpty() && !SiteTags::contains(site.tags, m_filter.tag))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString& searched = m_model->searched(row);
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString& word) { return searched.contains(word); });
}

bool SiteListProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const SiteSummary& a = m_model->sites()[left.row()];
    const SiteSummary& b = m_model->sites()[right.row()];
    switch (left.column()) {
    case SiteListModel::Name:
        return m_collator.compare(a.name, b.name) < 0;
    case SiteListModel::Customer:
        return m_collator.compare(a.customer, b.customer) < 0;
    case SiteListModel::State:
        return a.standing.state < b.standing.state;
    case SiteListModel::Tags:
        return m_collator.compare(SiteTags::text(a.tags), SiteTags::text(b.tags)) < 0;
    case SiteListModel::OpenPoints:
        return a.standing.openPoints < b.standing.openPoints;
    case SiteListModel::Phones:
        return a.phones < b.phones;
    case SiteListModel::Gateways:
        return a.gateways < b.gateways;
    default:
        return a.activeAt < b.activeAt;
    }
}
