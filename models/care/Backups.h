// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>

#include <functional>
#include <optional>

class Vault;

/// One copy of the database.
struct DatabaseBackup {
    QString path;
    QDateTime at; ///< UTC, from its name, which the clock of then gave
    qint64 bytes = 0;
    int schema = 0;
    bool isFromBeforeMigration = false;
};

/// What a look at a database found.
struct DatabaseReport {
    QString path;
    int schema = 0;
    qint64 bytes = 0;
    int sites = 0;
    int unreadableSecrets = 0; ///< sealed fields that do not open; -1 = locked, not looked at
    QStringList faults; ///< the engine's words, and our own; empty = sound
    [[nodiscard]] bool isSound() const { return faults.isEmpty(); }
};

/// Copies of the SQLite database beside it, in "<file>.backups". All of it blocks: run it in a
/// pool.
namespace Backups {

/// Called before each step (copy, check, sites, replace, thin); false = stop.
using Watch = std::function<bool(const QString& step)>;

/// How many are kept where nobody said otherwise.
constexpr int usuallyKept = 14;

QString folderOf(const QString& database);
/// Of the next one there; higher than all before.
QString nextName(const QString& database, int schema);
/// Newest first, whatever the clock said; what is not ours there is left out. The copies from
/// before a migration lie beside the database.
QList<DatabaseBackup> list(const QString& database);
/// The newest one that is sound. Errors: NoGoodBackup, Cancelled.
Result<DatabaseBackup> newestGood(const QString& database, const Watch& watch = {});
/// Copies the database while it is in use (a connection of its own, WAL included), verifies the
/// copy (engine's check, schema, number of sites) and only then gives it its name. Errors: those of
/// Database, BackupDamaged, Cancelled.
Result<DatabaseBackup> take(const QString& database, const Watch& watch = {});
/// Nothing when it would be the same as the newest one.
Result<std::optional<DatabaseBackup>> takeIfChanged(
    const QString& database, const Watch& watch = {});
/// To a file of the user's choice, which must not be there yet. Errors: FileUnwritable besides.
Result<DatabaseBackup> takeTo(
    const QString& database, const QString& file, const Watch& watch = {});
/// Keeps the newest `count`, and those from before a migration; deletes the others.
Status thin(const QString& database, int count);
/// Whether one is due: the database changed since the newest one, which is older than `hours`.
bool isDue(const QString& database, int hours);

/// Looks through a database without changing it: the engine's check, the schema, what belongs
/// together, and each site against its history. Errors: those of Database::open.
/// @param vault an unlocked one, so that the sealed fields are tried, too
Result<DatabaseReport> check(
    const QString& database, const Vault* vault = nullptr, const Watch& watch = {});
/// Puts a backup in the place of a database, which is kept beside it as "<file>.before-restore",
/// or with a number behind that when there is one already.
/// Nothing is changed unless the backup is sound and no other program has the database open.
/// Errors: BackupDamaged, DatabaseBusy, DatabaseNewer, DatabaseForeign (what is there is another
/// program's), Cancelled, those of Database.
Status restore(const QString& database, const QString& backup, const Watch& watch = {});

/// What could be read of a damaged database, in a new one beside it.
struct Salvaged {
    QString path; ///< "<file>.saved", or with a number behind it when there is one already
    int sites = 0; ///< whole ones
    QStringList lost; ///< tables, with how many rows could not be read
};
/// The damaged file stays as it is. Errors: DatabaseUnavailable (nothing could be read), Cancelled.
Result<Salvaged> salvage(const QString& database, const Watch& watch = {});

} // namespace Backups
