// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

class QWidget;

/// What a user chose to look at on a page, but none of its values: which tab is in front, and how
/// much room each part has.
namespace WindowPlaces {

/// Of all tabs and splitters with an object name below `page`, by that name.
QVariantMap of(const QWidget* page);
/// What is not there, or does not fit any more, is left as it is.
void restore(QWidget* page, const QVariantMap& places);

/// What is searched and filtered for below `page`: fields whose object names say so.
QVariantMap filtersOf(const QWidget* page);
void restoreFilters(QWidget* page, const QVariantMap& filters);

} // namespace WindowPlaces
