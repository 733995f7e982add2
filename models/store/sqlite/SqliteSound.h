// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlite/SqliteFile.h"

#include <QStringList>

#include <functional>

class Database;
class Vault;

/// Whether a file holds what it should.
namespace SqliteSound {

struct Look {
    int schema = 0;
    int sites = 0;
    QStringList faults; ///< the engine's words, and our own; empty = sound
    QStringList orphans; ///< rows whose site is gone: nothing is lost by them
};

/// The engine's whole check, what belongs together, the tables its schema has.
/// Errors: DatabaseForeign, DatabaseNewer, those of SqliteFile.
Result<Look> look(SqliteFile& file);
/// The same of a path.
Result<Look> look(const QString& path);
/// A copy is as it should be, or it is said what is wrong with it. Errors: BackupDamaged.
Result<Look> lookAtCopy(const QString& path);

/// The structure alone, without what takes time: fit for each opening, and nothing where the file
/// is too large even for that. Errors: DatabaseDamaged.
bool isGlancedAt(qint64 bytes);
Status glance(Database& database, qint64 bytes);

/// Each site can be read, and is what its history says it was left as.
/// @param isHistoryNeeded one without a history to compare it with is a fault, too
/// @param goesOn asked before each site; false = stop
QStringList siteFaults(
    Database& database, bool isHistoryNeeded = false, const std::function<bool()>& goesOn = {});
/// How many sealed fields the vault does not open; -1 = it is locked.
int unreadableSecrets(SqliteFile& file, const Vault& vault);

} // namespace SqliteSound
