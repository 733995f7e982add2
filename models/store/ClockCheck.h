// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>

#include <optional>

class Database;

/// Whether the laptop's clock was set back: its battery, too, may have died.
namespace ClockCheck {

/// ClockBehind (detail = time of the newest change) when `now` is before what is stored, by more
/// than colleagues' clocks differ. Errors: those of Database::run.
Result<std::optional<Error>> behind(Database& database, const QDateTime& now);

} // namespace ClockCheck
