// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

/// Tab goes through a window in the order in which it is read: that of its layouts, line by line,
/// each group, tab and splitter's side whole before the next one. Without it Qt takes the order in
/// which the widgets were made; QWidget::setTabOrder() moves one widget without its parts, and what
/// is made later stands last.
namespace ReadingOrder {

/// What Tab can stop at now, in order.
[[nodiscard]] QList<QWidget*> of(QWidget* page);
/// For QWidget::focusNextPrevChild(). @return false when there is nothing to go to
bool step(QWidget* window, bool isForward);

} // namespace ReadingOrder
