// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;
class QTableView;
class QTreeView;

/// Widths, order and sorting of a table's columns, as the user left them, in the settings of this
/// laptop under the view's objectName.
namespace ColumnMemory {

/// Brings the columns back now, and keeps what the user does to them from now on. To be called
/// once the view has its objectName, its model and its usual columns.
void keep(QTableView* view);
void keep(QTreeView* view);

/// Columns as they are by themselves, from the next start on.
void forget(const QTableView* view);

} // namespace ColumnMemory
