// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/ParameterProxy.h"

#include "models/provisioning/ParameterText.h"
#include "models/provisioning/ParameterTreeModel.h"
#include "widgets/common/GlyphIcon.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using Tree = ParameterTreeModel;

ParameterProxy::ParameterProxy(
    ParameterTreeModel* source, std::shared_ptr<const Catalog> catalog, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_catalog(std::move(catalog))
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(source);
}

void ParameterProxy::setFilter(const QString& text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ParameterProxy::setOnlyOwn(bool isOnlyOwn)
{
    m_isOnlyOwn = isOnlyOwn;
    invalidateFilter();
}

void ParameterProxy::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(parent, parent);
        if (rowCount(parent) > 0)
            Q_EMIT dataChanged(
                index(0, 0, parent), index(rowCount(parent) - 1, Tree::ColumnCount - 1, parent));
    }
}

QString ParameterProxy::valueText(
    const Catalog& catalog, const QString& parameter, const QString& value, bool isSecret)
{
    if (isSecret && !value.isEmpty())
        return u"••••••"_s;
    return ParameterText::value(catalog, parameter, value, QLocale().name());
}

QString ParameterProxy::words(const QModelIndex& source) const
{
    const QString name = source.data(Tree::NameRole).toString();
    if (source.data(Tree::GroupRole).toBool())
        return source.column() == Tree::Name
            ? ParameterText::group(*m_catalog, name, QLocale().name())
            : QString();
    const bool isSecret = source.data(Tree::SecretRole).toBool();
    switch (source.column()) {
    case Tree::Name:
        return ParameterText::name(name);
    case Tree::Value:
        return valueText(*m_catalog, name, source.data(Tree::ValueRole).toString(), isSecret);
    case Tree::Origin:
        return ParameterText::origin(ParameterOrigin(source.data(Tree::OriginRole).toInt()));
    default:
        return source.data(Tree::OwnRole).toBool() ? valueText(
                   *m_catalog, name, source.data(Tree::InheritedValueRole).toString(), isSecret)
                                                   : QString();
    }
}

QVariant ParameterProxy::icon(const QModelIndex& source) const
{
    if (source.column() != Tree::Origin || source.data(Tree::GroupRole).toBool())
        return {};
    if (source.data(Tree::OwnRole).toBool())
        return GlyphIcon::icon(GlyphIcon::Shape::Current);
    const auto origin = ParameterOrigin(source.data(Tree::OriginRole).toInt());
    return GlyphIcon::icon(
        origin == ParameterOrigin::None ? GlyphIcon::Shape::LeftOut : GlyphIcon::Shape::Open);
}

QVariant ParameterProxy::data(const QModelIndex& index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words(source);
    case Qt::DecorationRole:
        return icon(source);
    case Qt::FontRole: {
        QFont font;
        font.setBold(source.data(Tree::GroupRole).toBool()
            || (source.data(Tree::OwnRole).toBool() && source.column() == Tree::Value));
        return font.bold() ? QVariant(font) : QVariant();
    }
    default:
        return source.data(role);
    }
}

QVariant ParameterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    const QString headers[]
        = { tr("Setting"), tr("Value"), tr("Where it comes from"), tr("Otherwise") };
    return section >= 0 && section < Tree::ColumnCount ? QVariant(headers[section]) : QVariant();
}

bool ParameterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!isFiltered())
        return true;
    if (!parent.isValid()) // a group stays for what is in it
        return false;
    const QModelIndex source = sourceModel()->index(row, Tree::Name, parent);
    if (m_isOnlyOwn && !source.data(Tree::OwnRole).toBool())
        return false;
    const QString name = source.data(Tree::NameRole).toString();
    const Parameter* known = m_catalog->parameter(name);
    const QString all = name + u'\n' + words(source) + u'\n'
        + words(source.siblingAtColumn(Tree::Value)) + u'\n' + words(parent) + u'\n'
        + (known ? known->description.in(QLocale().name()) : QString());
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}
