// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

/// What a widget of our own is, for those who hear it instead of seeing it: Qt knows its own
/// widgets only. To be called before anybody asks: before the widget is given its name.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// Has screen readers read out what a notification (a widget of that role) says now; to be called
/// before it is shown. On the AT-SPI bus nobody hears QAccessible::Alert, which Qt 6.4 keeps to
/// itself: there a notification is read out by its name when it begins to show.
void announce(QWidget* notification, const QString& text);
