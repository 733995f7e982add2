// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

/// Fonts that keep to the size of the text around them, also when that is changed.
namespace Fonts {

/// Letters of one width; for QWidget::setFont.
QFont fixed();
/// From now on a widget's text is larger or smaller than its parent's. @param factor of its size
void relate(QWidget* widget, qreal factor, bool isBold = false);

} // namespace Fonts
