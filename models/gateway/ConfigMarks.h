// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/ConfigFormat.h"

/// Which lines of a configuration text to point at.
namespace ConfigMarks {

/// The lines of `after`, from 0, that `before` has not in this order: an ordinary line difference.
QList<int> changedLines(const QByteArray& before, const QByteArray& after);

/// The lines of a configuration, from 0, that hold what a comparison says was added. A statement
/// that stands in several blocks is looked for in its own one, going by the indentation; a
/// parameter "name=value" by its name and value.
QList<int> addedLines(const QByteArray& configuration, const QList<ConfigDifference>& differences);

} // namespace ConfigMarks
