// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/DataTable.h"

#include "widgets/common/ColumnMemory.h"
#include "widgets/common/RoomForText.h"
#include "widgets/views/TableProxy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

DataTable::DataTable(TableProxy* proxy, QWidget* parent)
    : QTableView(parent)
    , m_proxy(proxy)
{
    if (proxy)
        setModel(proxy);
    buildBehaviour();
}

void DataTable::setProxy(TableProxy* proxy)
{
    m_proxy = proxy;
    setModel(proxy);
    sortByColumn(-1, Qt::AscendingOrder);
}

void DataTable::buildBehaviour()
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(false); // Tab leaves the table; in an open editor it goes to the next cell
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setResizeContentsPrecision(0);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, SIGNAL(timeout()), horizontalHeader(), SLOT(resizeSections()));
}

void DataTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    const auto repaint = [this] { viewport()->update(); };
    connect(model, &QAbstractItemModel::modelReset, this, repaint);
    connect(model, &QAbstractItemModel::rowsInserted, this, repaint);
    // Columns as wide as what is in them do not hear of rows by themselves.
    connect(model, &QAbstractItemModel::rowsInserted, &m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::rowsRemoved, this, repaint);
}

QList<int> DataTable::selectedRows() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end(),
        [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QList<int> rows;
    for (const QModelIndex& index : std::as_const(indexes))
        rows.append(m_proxy->mapToSource(index).row());
    return rows;
}

void DataTable::selectRows(const QList<int>& sourceRows)
{
    QItemSelection selection;
    for (const int row : sourceRows) {
        const auto index = m_proxy->mapFromSource(m_proxy->sourceModel()->index(row, 0));
        if (index.isValid())
            selection.select(index, index);
    }
    selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DataTable::show(int sourceRow, int column, bool isEditing)
{
    const auto index = m_proxy->mapFromSource(m_proxy->sourceModel()->index(sourceRow, column));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    if (isEditing) {
        setFocus();
        edit(index);
    }
}

void DataTable::setStretched(const QList<int>& columns)
{
    if (ColumnMemory::isUsers(horizontalHeader()))
        return;
    stretchReadably(horizontalHeader(), columns);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->key() == Qt::Key_Delete && !selectedRows().isEmpty()) {
        Q_EMIT removeRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::copySelection() const
{
    QStringList lines;
    for (const QModelIndex& first : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            if (!isColumnHidden(column))
                cells.append(first.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void DataTable::showEvent(QShowEvent* event)
{
    ColumnMemory::keep(this); // by now it has its name and its columns
    QTableView::showEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_emptyText || m_proxy->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = 2 * fontMetrics().height();
    const auto area = viewport()->rect().adjusted(margin, margin, -margin, -margin);
    painter.drawText(area, int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText());
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged(int(selectionModel()->selectedRows().size()));
}
