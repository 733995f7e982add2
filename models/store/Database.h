// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"
#include "models/store/SiteNews.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class DatabaseEngine;

/// One connection to the store, for the thread that opened it: a file of this laptop, or a server
/// that a team shares. What is not the same for both lies in models/store/engine.
///
/// A connection to a server that breaks comes back by itself with the next statement, unless it
/// broke within a transaction: that one has not happened, as a whole.
class Database {
public:
    /// Opens a file, creating it and its folder when absent, or postgresql://USER@HOST:PORT/NAME,
    /// and brings its schema up to date. Before it changes an older schema of a file it keeps a
    /// copy beside it, "<file>.schema-<version>". @param password of the account on the server;
    /// without it libpq looks at PGPASSWORD and .pgpass.
    /// Errors: DatabaseUnavailable, DatabaseNewer (subject = file, detail = both versions; it is
    /// untouched), DatabaseForeign (another program's), DatabaseDamaged, DatabaseBusy; of a server
    /// BadUsage (the address), DatabaseInsecure, DatabaseUnreachable, DatabaseLogInRefused,
    /// DatabaseNoRight (its schema is old and this account may not change it).
    /// @param sight Again = it was opened a moment ago elsewhere, and need not be looked through
    enum class Sight { First, Again };
    static Result<std::unique_ptr<Database>> open(
        const QString& place, const Secret& password = {}, Sight sight = Sight::First);
    /// Whether there is one to open; of a server only opening it tells.
    static bool isThere(const QString& place);
    /// $XDG_DATA_HOME/doppino/doppino.sqlite
    static QString defaultPath();

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A second connection to the same place as the same account, also for another thread.
    [[nodiscard]] Result<std::unique_ptr<Database>> another() const;

    /// Runs one statement with positional values. Errors: DatabaseBusy, DatabaseDamaged,
    /// DatabaseUnavailable (detail = the driver's words) and those that a server has besides.
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});
    /// Instead of the 3 s: a window must not stand still for longer than it takes to notice.
    Status setBusyTimeout(std::chrono::milliseconds timeout);
    [[nodiscard]] Result<bool> hasTable(const QString& name);
    /// What the store is known by: a file that was gone, as on a stick that was pulled out, is
    /// gone on with as soon as it is back. See Store::id.
    void setStoreId(const QString& id) { m_storeId = id; }
    /// The place it was opened with.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// A server, which others use, too.
    [[nodiscard]] bool isTeam() const;
    /// False: this account, or this file, can only be read.
    [[nodiscard]] bool mayWrite() const { return m_mayWrite; }
    [[nodiscard]] bool isInTransaction() const { return m_depth > 0; }
    /// Number of the transaction under way, never the same twice; 0 = none.
    [[nodiscard]] quint64 transaction() const { return m_depth > 0 ? m_transaction : 0; }
    /// Within a transaction: nobody else reads or writes the vault's keys until it ends.
    Status lockWhole();
    /// What was overwritten or deleted does not stay behind in unused parts of the file.
    Status scrub();
    /// The schema version this program writes.
    static int currentVersion();

    /// Whether the connection is there now; unlike run() it does not bring it back.
    Status ping();
    /// Somebody else found out that the server is away, or back: until then run() and
    /// Transaction::begin() say DatabaseUnreachable at once, where trying would keep their thread
    /// waiting. A transaction under way goes on. @param words what was wrong
    void setAway(bool isAway, const QString& words = {});
    /// Calls `hear` with what others' transactions announce from now on, until the connection ends.
    Status listen(QObject* receiver, std::function<void(const QString& payload)> hear);
    /// False: others' changes have to be looked for.
    [[nodiscard]] bool canNotify() const;
    /// Tells other programs, once the transaction under way is committed. See StoreWatcher.
    void announce(const SiteNews& news);
    /// The version this connection gave a site last; 0 = none, -1 = it removed the site.
    [[nodiscard]] int ownVersion(const QString& siteId) const { return m_own.value(siteId); }
    /// By which others' news are told from what this connection announced itself.
    [[nodiscard]] const QString& token() const { return m_token; }
    /// It writes on behalf of another connection of this program, which is told nothing of it.
    void speakFor(const QString& token) { m_token = token; }

    [[nodiscard]] const Secret& password() const { return m_password; }
    [[nodiscard]] DatabaseEngine& engine() const { return *m_engine; }

private:
    friend class Transaction;
    friend class Statement;
    Database(QString path, Secret password, std::unique_ptr<DatabaseEngine> engine);
    Status prepare();
    Status connect();
    Result<QSqlQuery> prepared(const QString& sql);
    Status run(QSqlQuery& statement, const QVariantList& values);
    Result<QSqlQuery> execute(const QString& sql, const QVariantList& values);
    Result<QSqlQuery> bound(const QString& sql, const QVariantList& values);
    Status later(const QString& sql, const QVariantList& values);
    Status flush();
    Result<QSqlQuery> runAlone(const QString& sql, const QVariantList& values);
    void begun();
    Status commit();
    void rollBack();
    void end(bool isCommitted);
    Status writeNote(const QString& id);
    Status outcomeOf(const QString& note);
    void forgetOldNotes();
    Error noted(const Error& error);
    [[nodiscard]] bool isCut(const Error& error) const;
    Status stillThere();
    Status connectIfBack(const Error& error);
    QSqlDatabase m_database;
    QString m_path;
    Secret m_password;
    QString m_connection;
    QString m_token;
    QString m_storeId;
    std::unique_ptr<DatabaseEngine> m_engine;
    QString m_later; ///< statements of the transaction under way that were not sent yet
    QList<SiteNews> m_news; ///< of the transaction under way
    QHash<QString, int> m_own;
    int m_depth = 0; ///< transactions under way
    quint64 m_transaction = 0;
    bool m_isBroken = false; ///< the connection broke within the transaction under way
    QString m_breakWords;
    bool m_isAway = false;
    bool m_isConnecting = false;
    bool m_hasWritten = false; ///< the transaction under way
    bool m_hasNotes = false; ///< the schema is new enough for notes of what was committed
    bool m_hasTidied = false;
    bool m_mayWrite = true;
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
    /// In a file it takes the write lock at once; on a server rows are locked as they are written.
    static Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Q_DISABLE_COPY(Transaction)
    /// Errors: those of Database::run; DatabaseUnreachable = nothing of it happened;
    /// DatabaseCommitUnknown = the connection broke and it could not be found out whether it did.
    Status commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
        , m_level(database.m_depth++)
        , m_newsBefore(database.m_news.size())
    {
    }
    [[nodiscard]] static QString savepoint(int level);
    Database* m_database;
    int m_level; ///< 0 = the outermost
    qsizetype m_newsBefore;
};
