// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QHeaderView;
class QLabel;
class QWidget;

/// Makes a window with a layout large enough for so many letters and lines of its text, as far as
/// the screen has room. @param lines 0 = what is in it needs at that width
void makeRoomForText(QWidget* window, int letters, int lines = 0);

/// A text that wraps is never cut off by what is around it, also where a tab or a scroll area does
/// not ask how high it is at its width.
void keepWhole(QLabel* label);

/// A page whose height depends on its width keeps the height it needs, also in a tab or a splitter,
/// which do not ask. @param letters only where it is narrower than so many; 0 = always
void keepRoom(QWidget* page, int letters = 0);
/// The same for a page of tabs that is not the first: measured once it is shown, for the width it
/// has until then says nothing, and the tabs would be as high as that needs.
void keepRoomOfTab(QWidget* tab);

/// These columns share the room that is left, and where there is none keep their titles whole and
/// some letters of what is in them: the table scrolls then. The others fit what is in them.
void stretchReadably(QHeaderView* header, const QList<int>& columns);
/// The same for columns that stretch already; the others stay what they are.
void keepTitlesWhole(QHeaderView* header, const QList<int>& columns);
