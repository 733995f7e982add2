// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/TableProxy.h"

#include <algorithm>

TableProxy::TableProxy(QAbstractItemModel* source, QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
    setSourceModel(source);
}

void TableProxy::setHeaders(const QStringList& headers)
{
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) // cells are words as well
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableProxy::setDress(Dress dress) { m_dress = std::move(dress); }

void TableProxy::setFilter(const QString& text)
{
    m_words = text.simplified().split(QChar(u' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

QVariant TableProxy::data(const QModelIndex& index, int role) const
{
    return index.isValid() ? dressed(mapToSource(index), role) : QVariant();
}

QVariant TableProxy::dressed(const QModelIndex& source, int role) const
{
    const QVariant value = m_dress ? m_dress(source, role) : QVariant();
    return value.isValid() ? value : source.data(role);
}

Qt::ItemFlags TableProxy::flags(const QModelIndex& index) const
{
    const auto flags = QSortFilterProxyModel::flags(index);
    return m_isReadOnly ? flags & ~(Qt::ItemIsEditable | Qt::ItemIsUserCheckable) : flags;
}

QVariant TableProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headers.value(section);
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        text += dressed(sourceModel()->index(row, column, parent), Qt::DisplayRole).toString()
            + QChar(u'\n');
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool TableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QString a = dressed(left, Qt::DisplayRole).toString();
    const QString b = dressed(right, Qt::DisplayRole).toString();
    bool isNumber = false;
    bool isOtherNumber = false;
    const auto number = a.toULongLong(&isNumber);
    const auto other = b.toULongLong(&isOtherNumber);
    return isNumber && isOtherNumber ? number < other : a.localeAwareCompare(b) < 0;
}
