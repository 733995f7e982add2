// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Vault.h"
#include "tests/support/StoreFixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

/// A database as the first schema left it, with data of every kind that later schemas touch.
namespace OldStore {

const QByteArray backupContent("cli version 4.00\nadministrator a password s3cret\n");

/// Runs statements on a file behind Database's back.
inline void runRaw(const QString& path, const QStringList& statements)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open the test data");
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

inline QStringList firstSchema()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/sql/0001_initial.sql"));
    if (!file.open(QFile::ReadOnly))
        qFatal("the first schema is missing");
    QString bare;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.startsWith(QStringLiteral("--")))
            bare += line + u'\n';
    QStringList statements { QStringLiteral("PRAGMA application_id=1148153968"),
        QStringLiteral("PRAGMA journal_mode=WAL"),
        QStringLiteral("CREATE TABLE schema_migration (version INTEGER PRIMARY KEY, "
                       "name TEXT NOT NULL, applied_at TEXT NOT NULL)"),
        QStringLiteral("INSERT INTO schema_migration VALUES (1, '0001_initial.sql', 'then')") };
    for (const QString& statement : bare.split(u';'))
        if (!statement.trimmed().isEmpty())
            statements.append(statement);
    return statements;
}

/// One site "old" with a gateway "gw" (its log-in sealed), one upload and one backup.
inline void make(const QString& path)
{
    Vault vault;
    vault.create(QStringLiteral("v"));
    const WrappedKey key = vault.wrapWithKey(StoreFixture::wrappingKey());
    const auto seal = [&](const QByteArray& text, const char* place) {
        return vault.seal(Secret(text), QString::fromLatin1(place)).value();
    };
    QStringList statements = firstSchema();
    statements
        << QStringLiteral("INSERT INTO vault_key VALUES ('keychain', 'v', 'none', '', 0, 0, '%1')")
               .arg(QString::fromLatin1(key.wrapped.toBase64()))
        << QStringLiteral(
               "INSERT INTO site VALUES ('s1', 3, 'old', 'Rossi', '', 'it', 'IT', 'Europe/Rome', "
               "'192.168.1.0/24', '', '', '', 'nethvoice', '', '', '', '', 0, 4, 1, '', 0, '', "
               "'upload', 'site', '2025-01-01T10:00:00.000Z', '2025-01-01T10:00:00.000Z')")
        << QStringLiteral("INSERT INTO gateway VALUES ('g1', 's1', 0, 'gw', 'TRI_ISDN_2', "
                          "'00:A0:BA:01:02:03', '192.168.1.100', '255.255.255.0', '192.168.1.1', "
                          "'', '', '', '', 'administrator')")
        << QStringLiteral("INSERT INTO secret VALUES ('s1', 'g1', 'login', '%1')")
               .arg(seal("s3cret", "secret:g1:login"))
        << QStringLiteral(
               "INSERT INTO upload VALUES ('u1', 's1', 'g1', 'gw', '2025-01-01T11:00:00.000Z', "
               "1500, 'tftp', 'failed', 'device_refused', 'line 7', 'Error', 'abc', '> show')")
        << QStringLiteral("INSERT INTO backup VALUES ('b1', 's1', 'g1', "
                          "'2025-01-01T10:59:00.000Z', 'running', 'abc', '%1')")
               .arg(seal(backupContent, "backup:b1"));
    runRaw(path, statements);
}

} // namespace OldStore
