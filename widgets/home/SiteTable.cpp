// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/SiteTable.h"

#include "models/itemmodels/SiteListModel.h"
#include "widgets/common/ColumnMemory.h"
#include "widgets/common/RoomForText.h"
#include "widgets/views/SiteListProxy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// By its name a site is known: where large text leaves no room the table scrolls instead.
class SiteHeader : public QHeaderView {
public:
    explicit SiteHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

protected:
    QSize sectionSizeFromContents(int column) const override
    {
        const QSize usual = QHeaderView::sectionSizeFromContents(column);
        const int letters = column == SiteListModel::Name ? 24 : 0;
        return usual.expandedTo({ letters * fontMetrics().averageCharWidth(), 0 });
    }
};

} // namespace

SiteTable::SiteTable(SiteListProxy* proxy, QWidget* parent)
    : QTableView(parent)
{
    setHorizontalHeader(new SiteHeader(this));
    setModel(proxy);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    setSortingEnabled(true);
    sortByColumn(SiteListModel::LastActivity, Qt::DescendingOrder);
}

void SiteTable::buildColumns()
{
    horizontalHeader()->setSectionResizeMode(SiteListModel::Name, QHeaderView::Stretch);
    keepTitlesWhole(horizontalHeader(), { SiteListModel::Name });
    ColumnMemory::keep(this);
}

void SiteTable::measure()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    QHeaderView* header = horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(6 * letter);
    if (ColumnMemory::isUsers(header))
        return;
    // Nothing is measured: that of a thousand rows takes longer than everything else of a search.
    const QHash<int, int> letters { { SiteListModel::Customer, 24 }, { SiteListModel::State, 18 },
        { SiteListModel::Tags, 20 }, { SiteListModel::OpenPoints, 9 }, { SiteListModel::Phones, 8 },
        { SiteListModel::Gateways, 8 }, { SiteListModel::LastActivity, 15 } };
    for (auto it = letters.begin(); it != letters.end(); ++it)
        header->resizeSection(it.key(), std::max(it.value() * letter, headingWidth(it.key())));
}

int SiteTable::headingWidth(int column) const
{
    return horizontalHeader()->sectionSizeHint(column);
}

void SiteTable::fitHeadings()
{
    for (int column = 0; column < SiteListModel::ColumnCount; ++column)
        if (horizontalHeader()->sectionResizeMode(column) == QHeaderView::Interactive
            && columnWidth(column) < headingWidth(column))
            setColumnWidth(column, headingWidth(column));
}

QStringList SiteTable::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex& row : std::as_const(rows))
        ids.append(row.data(SiteListModel::IdRole).toString());
    return ids;
}

void SiteTable::selectIds(const QStringList& ids)
{
    const QSet<QString> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (wanted.contains(index.data(SiteListModel::IdRole).toString()))
            selection.select(index, index);
    }
    if (selection.isEmpty())
        return;
    const QModelIndex first = selection.constFirst().topLeft();
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

void SiteTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::Delete) && !selectedIds().isEmpty()) {
        Q_EMIT removeRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void SiteTable::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < SiteListModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}
