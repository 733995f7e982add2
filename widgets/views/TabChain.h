// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

/// Tab goes through these in order. (QWidget takes a list only from Qt 6.6 on.)
inline void setTabChain(std::initializer_list<QWidget*> widgets)
{
    QWidget* before = nullptr;
    for (QWidget* widget : widgets) {
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}
