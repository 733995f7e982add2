// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

/// What a widget of our own is, for those who hear it instead of seeing it: Qt knows its own
/// widgets only. To be called before anybody asks: before the widget is given its name.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);
