// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/TableProxy.h"

#include <algorithm>

TableProxy::TableProxy(QAbstractItemModel* source, QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
    // Connected before the base does: texts are forgotten before rows are filtered by them.
    for (const auto signal :
        { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(source, signal, this, &TableProxy::forgetTexts);
    connect(source, &QAbstractItemModel::rowsMoved, this, &TableProxy::forgetTexts);
    connect(source, &QAbstractItemModel::layoutChanged, this, &TableProxy::forgetTexts);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, &TableProxy::forgetTexts);
    connect(source, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            const qsizetype end = std::min<qsizetype>(last.row() + 1, m_rowTexts.size());
            for (qsizetype row = first.row(); row < end; ++row)
                m_rowTexts[row] = QString();
        });
    setSourceModel(source);
}

void TableProxy::forgetTexts() { m_rowTexts.clear(); }

void TableProxy::setHeaders(const QStringList& headers)
{
    m_headers = headers;
    forgetTexts();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) // cells are words as well
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableProxy::setDress(Dress dress)
{
    m_dress = std::move(dress);
    forgetTexts();
}

void TableProxy::setFilter(const QString& text)
{
    if (m_words.isEmpty()) // words may depend on more than the source says
        forgetTexts();
    m_words = text.simplified().toCaseFolded().split(QChar(u' '), Qt::SkipEmptyParts);
    // invalidateFilter() would tell the view of every gap apart: seconds in a long table.
    invalidate();
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
    const QString& text = textOf(row, parent);
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
}

const QString& TableProxy::textOf(int sourceRow, const QModelIndex& parent) const
{
    if (m_rowTexts.size() <= sourceRow)
        m_rowTexts.resize(sourceModel()->rowCount(parent));
    QString& text = m_rowTexts[sourceRow];
    if (!text.isNull())
        return text;
    text = QStringLiteral("\n");
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        text += dressed(sourceModel()->index(sourceRow, column, parent), Qt::DisplayRole).toString()
            + QChar(u'\n');
    text = text.toCaseFolded();
    return text;
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
