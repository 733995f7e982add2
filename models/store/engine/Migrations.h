// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QStringList>

class Database;

/// The numbered files of resources/sql, the same for every engine.
namespace Migrations {

/// The schema version they make.
int newest();
/// What the file with that number does, one by one; numbers count from 1.
Result<QStringList> statements(int number);
/// What the database has; 0 = nothing yet.
Result<int> versionOf(Database& database);
/// Brings it up to the newest, each file in a transaction of its own. Of two programs at once one
/// does and the other finds it done. Errors: DatabaseNoRight (detail = both versions), others.
Status run(Database& database);

} // namespace Migrations
