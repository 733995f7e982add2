// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/engine/DatabaseEngine.h"
#include "models/store/engine/ServerPlace.h"

/// PostgreSQL 15, through Qt's driver and libpq; what is not in every server that speaks its
/// language (advisory locks, NOTIFY) is used where it is there.
///
/// A window calls this in its own thread: connecting may take 5 s, a statement 8 s, waiting for
/// somebody else's lock 3 s; a network gone silent is noticed after 8 s.
class PostgresEngine : public DatabaseEngine {
public:
    PostgresEngine(ServerPlace place, Secret password)
        : m_place(std::move(place))
        , m_password(std::move(password))
    {
    }

    [[nodiscard]] QString driver() const override;
    [[nodiscard]] QString subject() const override { return m_place.server(); }
    Status connect(QSqlDatabase& connection) override;
    Status settle(Database& database) override;
    Status claim(Database& database) override;
    [[nodiscard]] Result<bool> hasTable(Database& database, const QString& name) override;
    /// A server has its own backups.
    Status keepCopy(Database& /*database*/, int /*version*/) override { return {}; }
    Status lockMigration(Database& database) override;
    Status grant(Database& database) override;
    Status lockWhole(Database& database) override;
    /// What a server has overwritten is out of reach for whoever has no account on its machine.
    Status scrub(Database& /*database*/) override { return {}; }
    [[nodiscard]] QString beginWords() const override;
    Status setPatience(Database& database, std::chrono::milliseconds patience) override;
    [[nodiscard]] bool mayWrite(Database& database) override;
    [[nodiscard]] Error errorOf(const QSqlError& error) const override;

    [[nodiscard]] bool isRemote() const override { return true; }
    [[nodiscard]] bool canNotify() const override { return m_canNotify; }
    Status writeNote(
        Database& database, const QString& id, const QString& at, const QString& payload) override;
    [[nodiscard]] bool isForwardOnly() const override { return false; }
    [[nodiscard]] QVariant bindable(const QVariant& value) const override;
    [[nodiscard]] QString inlined(const QSqlDatabase& connection, const QString& sql,
        const QVariantList& values) const override;

    /// Of the notifications.
    static QString channel();

private:
    Result<QVariant> ask(Database& database, const QString& sql) const;
    Status becomeOwner(Database& database) const;
    Result<bool> hasOwners(Database& database) const;
    [[nodiscard]] QString options() const;
    [[nodiscard]] Error errorOfConnecting(const QString& words) const;
    ServerPlace m_place;
    Secret m_password;
    std::chrono::milliseconds m_patience { 3000 };
    bool m_canNotify = false;
    bool m_canLock = false;
};
