// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;
class QTableView;
class QTreeView;

/// Widths, order and sorting of a table's columns, as the user left them, in the settings of this
/// laptop under the view's objectName. Columns that fit themselves to what is in them do so until
/// the user gives them a width.
namespace ColumnMemory {

/// Brings the columns back now, and keeps what the user does to them from now on. To be called
/// once the view has its objectName, its model and its usual columns.
void keep(QTableView* view);
void keep(QTreeView* view);

/// Keeps them as they are now, sorted by other means than the heading.
void remember(QTableView* view);

/// Whether the widths are the user's, and not to be changed any more.
bool isUsers(const QHeaderView* header);

} // namespace ColumnMemory
