// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/Disk.h"
#include "models/store/engine/DatabaseEngine.h"

/// A file of this laptop. WAL, foreign keys on, synchronous=FULL, busy time-out 3 s.
class SqliteEngine : public DatabaseEngine {
public:
    explicit SqliteEngine(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] QString driver() const override;
    [[nodiscard]] QString subject() const override { return m_path; }
    Status connect(QSqlDatabase& connection) override;
    Status settle(Database& database) override;
    Status claim(Database& database) override;
    [[nodiscard]] Result<bool> hasTable(Database& database, const QString& name) override;
    /// "<file>.schema-<version>", with a number behind it where there is another one; under its
    /// final name only when it is whole.
    Status keepCopy(Database& database, int version) override;
    /// BEGIN IMMEDIATE has it already.
    Status lockMigration(Database& /*database*/) override { return {}; }
    /// Takes the write lock at once: a deferred one cannot wait for another writer.
    /// BEGIN IMMEDIATE has the only lock there is.
    Status lockWhole(Database& /*database*/) override { return {}; }
    Status scrub(Database& database) override;
    [[nodiscard]] QString beginWords() const override;
    Status setPatience(Database& database, std::chrono::milliseconds patience) override;
    [[nodiscard]] bool mayWrite(Database& database) override;
    [[nodiscard]] Error errorOf(const QSqlError& error) const override;
    Status stillThere() override;
    [[nodiscard]] bool isBack(const QString& storeId) override;
    void trust() override { m_isTrusted = true; }
    /// All rows at once, so that one that cannot be read is an error and not the end of them.
    Status fetch(QSqlQuery& query) override;
    [[nodiscard]] bool isForwardOnly() const override { return false; }

private:
    [[nodiscard]] Status refuseEmptied() const;
    Status refuseUnread();
    Status keepAs(const QString& copy, const QString& wanted) const;
    Result<int> pragma(Database& database, const QString& name) const;
    QString m_path;
    Disk::Identity m_file; ///< of what was opened
    bool m_isReadOnly = false;
    bool m_isTrusted = false;
    std::chrono::milliseconds m_patience { 3000 };
};
