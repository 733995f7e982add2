// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

/// A connection to an SQLite file as it is: nothing is created, claimed or migrated.
class SqliteFile {
public:
    enum class Mode {
        Read,
        Write,
        Alone, ///< for writing, and nobody else may have it open
        New, ///< must not be there yet, or be empty
    };
    /// Errors: as Database::open.
    static Result<std::unique_ptr<SqliteFile>> open(const QString& path, Mode mode);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});
    /// The first value of the first row. Errors: those of run.
    Result<QVariant> single(const QString& sql);
    /// The first column of all rows.
    Result<QStringList> texts(const QString& sql);
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    SqliteFile(QString path, const QString& connection);
    Status connect(Mode mode);
    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

namespace Sqlite {

/// What an error of the engine means for a file, looking at what became of that file and its disk.
Error errorOf(const QSqlError& error, const QString& path);
/// Whether this user, on this disk, can do nothing but read it.
bool isReadOnly(const QString& path);
/// Tells a connection, before it is opened, where and how.
void choose(QSqlDatabase& connection, const QString& path, bool isReadOnly);
/// Its own id in the file's header.
constexpr int applicationId = 0x446F7070; // "Dopp"
/// Whether a file that is no database any more, by its header, was one of ours.
bool wasOurs(const QString& path);
/// Whether what is missing or has no bytes is not a new database: its log or its backups are there.
bool isEmptied(const QString& path);
/// On the disk, for good: the file and its entry in the folder.
Status persist(const QString& path);
/// The entry alone. Closing any descriptor of a file gives up all locks this program has on it.
Status persistEntry(const QString& path);
/// Copies of the same content differ in the counters of their headers only.
bool isSameCopy(const QString& one, const QString& other);
/// A whole, compact copy of what is committed in `from`, on the disk for good and its owner's only.
/// It is made within one reading transaction, so that others may go on writing meanwhile and are
/// never waited for; the engine's backup interface starts anew with each of their commits, and
/// copies a database's holes, and what was deleted, too.
/// @param target must not be there yet; it is taken away again when something fails
Status copyTo(SqliteFile& from, const QString& target);

} // namespace Sqlite
