// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/Migrations.h"

#include "models/store/Database.h"
#include "models/store/engine/DatabaseEngine.h"
#include "models/store/QueryStatus.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString migrationFolder = u":/sql"_s;

QStringList migrationFiles()
{
    return QDir(migrationFolder).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
}

/// QSqlQuery runs one statement at a time. The files hold no ';' inside texts.
QStringList statementsOf(const QString& script)
{
    QString bare;
    for (const QString& scriptLine : script.split(u'\n'))
        if (!scriptLine.startsWith(u"--"))
            bare += scriptLine + u'\n';
    QStringList statements;
    for (const QString& statement : bare.split(u';'))
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    return statements;
}

Status applyMigration(Database& database, int number, const QString& fileName)
{
    const auto statements = Migrations::statements(number);
    if (!statements)
        return tl::unexpected(statements.error());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Status locked = database.engine().lockMigration(database); !locked)
        return locked;
    // Another program may have migrated while we waited for the lock.
    if (const auto now = Migrations::versionOf(database); now && *now >= number)
        return {};
    for (const QString& statement : *statements)
        if (const Status status = statusOf(database.run(statement)); !status)
            return status;
    const auto note = database.run(
        u"INSERT INTO schema_migration (version, name, applied_at) VALUES (?, ?, ?)"_s,
        { number, fileName, QDateTime::currentDateTimeUtc().toString(Qt::ISODate) });
    if (const Status status = statusOf(note); !status)
        return status;
    if (number == Migrations::newest()) // the tables before have nobody's rights yet
        if (const Status granted = database.engine().grant(database); !granted)
            return granted;
    return transaction->commit();
}

} // namespace

Result<QStringList> Migrations::statements(int number)
{
    const QString name = migrationFiles().value(number - 1);
    QFile file(migrationFolder + u'/' + name);
    if (!file.open(QFile::ReadOnly))
        return fail(ErrorCode::DatabaseUnavailable, name, file.errorString());
    QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    statements.prepend(
        u"CREATE TABLE IF NOT EXISTS schema_migration ("
        "version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)"_s);
    return statements;
}

int Migrations::newest() { return int(migrationFiles().size()); }

Result<int> Migrations::versionOf(Database& database)
{
    const auto exists = database.engine().hasTable(database, u"schema_migration"_s);
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return 0;
    auto highest = database.run(u"SELECT max(version) FROM schema_migration"_s);
    if (!highest)
        return tl::unexpected(highest.error());
    highest->next();
    const int number = highest->value(0).toInt();
    highest->finish();
    return number;
}

Status Migrations::run(Database& database)
{
    const auto at = versionOf(database);
    if (!at)
        return tl::unexpected(at.error());
    const QStringList files = migrationFiles();
    if (*at > 0 && *at < files.size())
        if (const Status kept = database.engine().keepCopy(database, *at); !kept)
            return kept;
    for (int number = *at + 1; number <= files.size(); ++number) {
        const Status status = applyMigration(database, number, files[number - 1]);
        if (status)
            continue;
        // Without a lock to wait at, the slower one of two fails where the other one was faster.
        if (const auto now = versionOf(database); now && *now >= number)
            continue;
        if (status.error().code == ErrorCode::DatabaseNoRight)
            return fail(ErrorCode::DatabaseNoRight, database.engine().subject(),
                u"%1 < %2: %3"_s.arg(number - 1).arg(files.size()).arg(status.error().detail));
        return status;
    }
    return {};
}
