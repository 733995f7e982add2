// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <memory>

class Database;

/// What differs between the engines below a Database. It has no connection of its own.
class DatabaseEngine {
public:
    /// The one a place asks for. Errors: BadUsage (an address that cannot be meant),
    /// DatabaseInsecure.
    static Result<std::unique_ptr<DatabaseEngine>> forPlace(
        const QString& place, const Secret& password);
    virtual ~DatabaseEngine() = default;
    Q_DISABLE_COPY_MOVE(DatabaseEngine)

    /// Name of Qt's driver.
    [[nodiscard]] virtual QString driver() const = 0;
    /// What errors are about: the file, or host and port of the server.
    [[nodiscard]] virtual QString subject() const = 0;
    /// Opens the connection; it may be one that was cut off.
    virtual Status connect(QSqlDatabase& connection) = 0;
    /// Settings of this connection, each time it was opened.
    virtual Status settle(Database& database) = 0;
    /// Refuses another program's database and leaves it as it was; claims an empty one.
    virtual Status claim(Database& database) = 0;
    [[nodiscard]] virtual Result<bool> hasTable(Database& database, const QString& name) = 0;
    /// Before an older schema is changed.
    virtual Status keepCopy(Database& database, int version) = 0;
    /// Within a transaction: of several programs that migrate at once, one does.
    virtual Status lockMigration(Database& database) = 0;
    /// Within a transaction, after the schema was changed: who may do what with the new tables.
    virtual Status grant(Database& /*database*/) { return {}; }
    /// See Database::lockWhole and Database::scrub.
    virtual Status lockWhole(Database& database) = 0;
    virtual Status scrub(Database& database) = 0;
    [[nodiscard]] virtual QString beginWords() const = 0;
    virtual Status setPatience(Database& database, std::chrono::milliseconds patience) = 0;
    /// False: this account, or this file, can only be read.
    [[nodiscard]] virtual bool mayWrite(Database& database) = 0;
    [[nodiscard]] virtual Error errorOf(const QSqlError& error) const = 0;

    /// Whether what was opened is still what its name says; asked before each writing and commit.
    /// Errors: DatabaseGone.
    virtual Status stillThere() { return {}; }
    /// Whether what was gone is there again, and is the same store: connecting anew helps.
    [[nodiscard]] virtual bool isBack(const QString& /*storeId*/) { return false; }
    /// Claiming need not look through it: that was just done.
    virtual void trust() { }
    /// Right after a statement was run.
    virtual Status fetch(QSqlQuery& /*query*/) { return {}; }

    /// Over a network: the connection can break, others write at the same time.
    [[nodiscard]] virtual bool isRemote() const { return false; }
    /// Others can be told of a change within the transaction that makes it.
    [[nodiscard]] virtual bool canNotify() const { return false; }
    /// The last statement of a transaction over a network: its row in commit_note and, where that
    /// can be done, what others are told.
    virtual Status writeNote(
        Database& database, const QString& id, const QString& at, const QString& payload);
    /// Rows are fetched one by one; no other statement may come between on a server.
    [[nodiscard]] virtual bool isForwardOnly() const { return true; }
    /// As this engine takes it.
    [[nodiscard]] virtual QVariant bindable(const QVariant& value) const;
    /// The statement with its values in it; empty = values are bound instead.
    [[nodiscard]] virtual QString inlined(
        const QSqlDatabase& connection, const QString& sql, const QVariantList& values) const;

protected:
    DatabaseEngine() = default;
};
