// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/SiteListProxy.h"

#include "models/itemmodels/SiteListModel.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/WizardStep.h"

#include <QLocale>

using State = SiteListModel::SiteState;

SiteListProxy::SiteListProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
}

void SiteListProxy::setFilterText(const QString& text)
{
    m_filter = text.trimmed();
    invalidateFilter();
}

void SiteListProxy::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant SiteListProxy::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DecorationRole && index.column() == SiteListModel::State)
        return stateIcon(index);
    if (role != Qt::DisplayRole)
        return QSortFilterProxyModel::data(index, role);
    const QVariant raw = QSortFilterProxyModel::data(index, role);
    switch (index.column()) {
    case SiteListModel::Name:
        return raw.toString().isEmpty() ? tr("(no name yet)") : raw;
    case SiteListModel::State:
        return stateText(index);
    case SiteListModel::LastChange:
        return QLocale().toString(raw.toDateTime().toLocalTime(), QLocale::ShortFormat);
    default:
        return raw;
    }
}

QString SiteListProxy::stateText(const QModelIndex& index)
{
    switch (index.data(SiteListModel::StateRole).value<State>()) {
    case State::NotStarted:
        return tr("Not started");
    case State::ReadyToUpload:
        return tr("Ready to upload");
    case State::Complete:
        return tr("Complete");
    case State::PartlyUploaded:
        return tr(
            "%1 of %n gateway(s) done", nullptr, index.data(SiteListModel::GatewaysRole).toInt())
            .arg(index.data(SiteListModel::GatewaysDoneRole).toInt());
    case State::InProgress:
        break;
    }
    const auto step = wizardStepFromId(index.data(SiteListModel::StepRole).toString());
    return tr("Step %1 of %2: %3")
        .arg(int(step) + 1)
        .arg(wizardStepCount)
        .arg(wizardStepTitle(step));
}

QIcon SiteListProxy::stateIcon(const QModelIndex& index)
{
    switch (index.data(SiteListModel::StateRole).value<State>()) {
    case State::NotStarted:
        return GlyphIcon::icon(GlyphIcon::Shape::Open);
    case State::Complete:
        return GlyphIcon::icon(GlyphIcon::Shape::Done);
    default:
        return GlyphIcon::icon(GlyphIcon::Shape::Current);
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
    case SiteListModel::Phones:
        return tr("Phones");
    case SiteListModel::Gateways:
        return tr("Gateways");
    case SiteListModel::LastChange:
        return tr("Last change");
    default:
        return {};
    }
}

bool SiteListProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex name = sourceModel()->index(row, SiteListModel::Name, parent);
    return m_filter.isEmpty() || name.data().toString().contains(m_filter, Qt::CaseInsensitive)
        || name.siblingAtColumn(SiteListModel::Customer)
               .data()
               .toString()
               .contains(m_filter, Qt::CaseInsensitive);
}

bool SiteListProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (left.column() == SiteListModel::Name || left.column() == SiteListModel::Customer)
        return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}
