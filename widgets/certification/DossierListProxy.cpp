// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/DossierListProxy.h"

#include "models/certification/CertificationText.h"
#include "models/certification/DossierListModel.h"
#include "widgets/certification/TwoLineDelegate.h"
#include "widgets/common/GlyphIcon.h"

#include <QDate>

using namespace Qt::StringLiterals;

DossierListProxy::DossierListProxy(DossierListModel* source, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(source);
}

void DossierListProxy::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void DossierListProxy::setShow(Show which)
{
    m_show = which;
    invalidateFilter();
}

void DossierListProxy::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool DossierListProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    const auto standing = ProviderStanding(source.data(DossierListModel::StandingRole).toInt());
    const bool isShown = m_show == Show::Everything
        || (m_show == Show::WithDossier
            && !source.data(DossierListModel::DossierIdRole).toString().isEmpty())
        || (m_show == Show::NotTested && standing <= ProviderStanding::Listed)
        || (m_show == Show::Certified && standing == ProviderStanding::Certified)
        || (m_show == Show::Expired && standing == ProviderStanding::Expired);
    return isShown && source.data().toString().contains(m_text, Qt::CaseInsensitive);
}

QVariant DossierListProxy::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QModelIndex source = mapToSource(index);
    switch (role) {
    case Qt::DecorationRole: {
        const auto standing = ProviderStanding(source.data(DossierListModel::StandingRole).toInt());
        return GlyphIcon::icon(standing == ProviderStanding::Certified
                ? GlyphIcon::Shape::Certified
                : GlyphIcon::Shape::NotCertified);
    }
    case Qt::ToolTipRole:
    case TwoLineDelegate::SecondLineRole:
        return secondLine(source);
    case TwoLineDelegate::BadgeRole: {
        const QVariant percent = source.data(DossierListModel::PercentRole);
        return percent.isValid() ? tr("%1 %").arg(percent.toInt()) : QString();
    }
    case Qt::AccessibleTextRole:
        return QStringList { source.data().toString(), secondLine(source) }.join(u", "_s);
    default:
        return source.data(role);
    }
}

QString DossierListProxy::standing(const QModelIndex& source) const
{
    const Provider* provider = m_source->provider(source.row());
    return provider ? CertificationText::standing(*provider, QDate::currentDate())
                    : tr("not in the catalogue yet");
}

/// What is going on counts more than what was; both where there is room for both.
QString DossierListProxy::secondLine(const QModelIndex& source) const
{
    const QVariant state = source.data(DossierListModel::StateRole);
    if (!state.isValid())
        return standing(source);
    QStringList words { CertificationText::dossierState(Dossier::State(state.toInt())) };
    const QVariant open = source.data(DossierListModel::OpenRole);
    if (open.isValid() && open.toInt() > 0)
        words.append(tr("%n test(s) open", nullptr, open.toInt()));
    words.append(standing(source));
    return words.join(u" · "_s);
}
