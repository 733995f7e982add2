// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace RelativeTime {

/// "2 hours ago", "yesterday", "3 weeks ago"; of the future, as of a laptop whose clock was wrong,
/// the plain date. Empty for none. In the current language.
QString text(const QDateTime& at, const QDateTime& now);

} // namespace RelativeTime
