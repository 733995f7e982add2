// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// Which page of the help belongs to what somebody looks at.
namespace HelpTopics {

/// A dynamic property by which a widget names its own page, for all within it.
inline constexpr const char* property = "helpTopic";

/// The page of the nearest part around a widget that has one: of the panel the focus is in, of the
/// page, of the dialog, of what the dialog was opened from. "first-steps" when nothing has one.
/// @param widget may be null
QString of(const QWidget* widget);

} // namespace HelpTopics
