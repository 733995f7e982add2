// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QMenuBar;

/// The keys of the program for the help: those of the menus as the menus have them, and those of
/// the pages, which have no text anywhere else.
namespace ShortcutSheet {

struct Key {
    QString area; ///< where it works, in the current language
    QList<QKeySequence> keys;
    QString what; ///< in the current language
    /// By which objects it is done: a QShortcut or a QAction. Else by the page's own handling of
    /// keys.
    bool isShortcut = false;
};

QList<Key> ofMenus(const QMenuBar& bar);
QList<Key> ofPages();
/// One table for each area.
QString markdown(const QMenuBar& bar);

} // namespace ShortcutSheet
