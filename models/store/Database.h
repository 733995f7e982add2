// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <memory>

/// One connection to the store, for the thread that opened it.
/// SQLite: WAL, foreign keys on, synchronous=FULL, busy time-out 3 s.
class Database {
public:
    /// Opens a file, creating it and its folder when absent, and brings its schema up to date.
    /// Before it changes an older schema it keeps a copy beside the file,
    /// "<file>.schema-<version>". Errors: DatabaseUnavailable, DatabaseNewer (subject = file,
    /// detail = both versions; the file is untouched), DatabaseForeign (another program's file),
    /// DatabaseDamaged, DatabaseBusy.
    static Result<std::unique_ptr<Database>> open(const QString& path);
    /// $XDG_DATA_HOME/doppino/doppino.sqlite
    static QString defaultPath();

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement with positional values. Errors: DatabaseBusy, DatabaseDamaged,
    /// DatabaseUnavailable (detail = the driver's words).
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});
    /// A statement to be run many times, see Statement.
    Result<QSqlQuery> prepared(const QString& sql);
    /// Runs it once more.
    Status run(QSqlQuery& statement, const QVariantList& values);
    /// Instead of the 3 s: a window must not stand still for longer than it takes to notice.
    Status setBusyTimeout(std::chrono::milliseconds timeout);
    [[nodiscard]] const QString& path() const { return m_path; }
    /// The schema version this program writes.
    static int currentVersion();

private:
    friend class Transaction;
    Database(QString path, QString connection);
    Status prepare();
    Status migrate();
    Status keepCopy(int version);
    Result<int> pragma(const QString& name);
    Result<int> version();
    Status applyMigration(int number, const QString& fileName);
    [[nodiscard]] Error errorOf(const QSqlError& error) const;
    QSqlDatabase m_database;
    QString m_path;
    QString m_connection;
    int m_depth = 0; ///< transactions under way
};

/// One statement for many rows, prepared when the first one comes.
class Statement {
public:
    Statement(Database& database, QString sql)
        : m_database(database)
        , m_sql(std::move(sql))
    {
    }
    /// Errors: those of Database::run.
    Status run(const QVariantList& values);

private:
    Database& m_database;
    QString m_sql;
    std::optional<QSqlQuery> m_query;
};

/// A write transaction; rolls back unless commit() was reached. One begun within another is a part
/// of it: it can be rolled back alone, and lasts only if the outer one is committed.
class Transaction {
public:
    /// Takes the write lock at once: a deferred one cannot wait for another writer.
    static Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Q_DISABLE_COPY(Transaction)
    Status commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
        , m_level(database.m_depth++)
    {
    }
    [[nodiscard]] static QString savepoint(int level);
    Database* m_database;
    int m_level; ///< 0 = the outermost
};
