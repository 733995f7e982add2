// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Database.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

const QString sqlFolder = u":/sql"_s;
constexpr int applicationId = 0x446F7070; // "Dopp", so that a foreign file is told apart

QStringList migrationFiles()
{
    return QDir(sqlFolder).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
}

/// QSqlQuery runs one statement at a time. The files hold no ';' inside texts.
QStringList statementsOf(const QString& script)
{
    QString bare;
    for (const QString& line : script.split(u'\n'))
        if (!line.startsWith(u"--"))
            bare += line + u'\n';
    QStringList statements;
    for (const QString& statement : bare.split(u';'))
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    return statements;
}

Status done(const Result<QSqlQuery>& result)
{
    return result ? Status() : Status(tl::unexpected(result.error()));
}

} // namespace

QString Database::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/doppino/doppino.sqlite"_s;
}

int Database::currentVersion() { return int(migrationFiles().size()); }

Result<std::unique_ptr<Database>> Database::open(const QString& path)
{
    if (path.contains(u"://"))
        return fail(ErrorCode::DatabaseUnavailable, path, u"only SQLite files are supported"_s);
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ErrorCode::DatabaseUnavailable, path, u"is a directory"_s);
    if (!QDir().mkpath(info.absolutePath()))
        return fail(ErrorCode::DatabaseUnavailable, path, u"the folder cannot be created"_s);
    std::unique_ptr<Database> database(
        new Database(path, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (const Status status = database->prepare(); !status)
        return tl::unexpected(status.error());
    return database;
}

Database::Database(QString path, QString connection)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection))
    , m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Status Database::prepare()
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s);
    const bool isNew = !QFile::exists(m_path) || QFileInfo(m_path).size() == 0;
    if (!m_database.open())
        return tl::unexpected(errorOf(m_database.lastError()));
    if (isNew) // only its owner may read what the customers' names and numbers are
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    // open() succeeds on any file; the first statement tells.
    const auto id = pragma(u"application_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    // Not as it was before: a very first write that was interrupted is rolled back to nothing now.
    const auto pages = pragma(u"page_count"_s);
    if (!pages)
        return tl::unexpected(pages.error());
    const bool isEmpty = *pages == 0 && QFileInfo(m_path).size() == 0;
    if (!isEmpty && *id != applicationId)
        return fail(ErrorCode::DatabaseForeign, m_path);
    const auto stored = version();
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored > currentVersion())
        return fail(
            ErrorCode::DatabaseNewer, m_path, u"%1 > %2"_s.arg(*stored).arg(currentVersion()));
    // The id first: switching to WAL already writes the file, and a program that dies right after
    // would leave one that looks like another's.
    if (isEmpty)
        if (const Status status = done(run(u"PRAGMA application_id=%1"_s.arg(applicationId)));
            !status)
            return status;
    for (const QString& pragma :
        { u"PRAGMA foreign_keys=ON"_s, u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s })
        if (const Status status = done(run(pragma)); !status)
            return status;
    return migrate();
}

Result<int> Database::pragma(const QString& name)
{
    auto query = run(u"PRAGMA "_s + name);
    if (!query)
        return tl::unexpected(query.error());
    query->next();
    const int value = query->value(0).toInt();
    query->finish();
    return value;
}

Result<int> Database::version()
{
    auto exists = run(u"SELECT count(*) FROM sqlite_master WHERE name = 'schema_migration'"_s);
    if (!exists)
        return tl::unexpected(exists.error());
    exists->next();
    if (exists->value(0).toInt() == 0)
        return 0;
    exists->finish();
    auto highest = run(u"SELECT max(version) FROM schema_migration"_s);
    if (!highest)
        return tl::unexpected(highest.error());
    highest->next();
    const int number = highest->value(0).toInt();
    highest->finish();
    return number;
}

Status Database::migrate()
{
    auto at = version();
    if (!at)
        return tl::unexpected(at.error());
    const QStringList files = migrationFiles();
    if (*at > 0 && *at < files.size())
        if (const Status kept = keepCopy(*at); !kept)
            return kept;
    for (int number = *at + 1; number <= files.size(); ++number)
        if (const Status status = applyMigration(number, files[number - 1]); !status)
            return status;
    return {};
}

/// Under its final name only when it is whole.
Status Database::keepCopy(int version)
{
    const QString path = u"%1.schema-%2"_s.arg(m_path).arg(version);
    if (QFile::exists(path))
        return {};
    const QString part = path + u'.' + m_connection;
    QFile file(part);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::DatabaseUnavailable, part, file.errorString());
    file.close();
    const Status copied = done(run(u"VACUUM INTO ?"_s, { part }));
    // Another program may have been faster; its copy is as good.
    if (!copied || (!QFile::rename(part, path) && !QFile::exists(path))) {
        QFile::remove(part);
        return copied ? Status(fail(ErrorCode::DatabaseUnavailable, path)) : copied;
    }
    QFile::remove(part);
    return {};
}

Status Database::applyMigration(int number, const QString& fileName)
{
    QFile file(sqlFolder + u'/' + fileName);
    if (!file.open(QFile::ReadOnly))
        return fail(ErrorCode::DatabaseUnavailable, fileName, file.errorString());
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another program may have migrated while we waited for the lock.
    if (const auto now = version(); now && *now >= number)
        return {};
    QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    statements.prepend(
        u"CREATE TABLE IF NOT EXISTS schema_migration ("
        "version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)"_s);
    for (const QString& statement : std::as_const(statements))
        if (const Status status = done(run(statement)); !status)
            return status;
    const auto note
        = run(u"INSERT INTO schema_migration (version, name, applied_at) VALUES (?, ?, ?)"_s,
            { number, fileName, QDateTime::currentDateTimeUtc().toString(Qt::ISODate) });
    if (const Status status = done(note); !status)
        return status;
    return transaction->commit();
}

namespace {

/// A null QString would bind NULL where the schema says NOT NULL.
QVariant bindable(const QVariant& value)
{
    const bool isNullText
        = value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
    return isNullText ? QVariant(u""_s) : value;
}

} // namespace

Result<QSqlQuery> Database::run(const QString& sql, const QVariantList& values)
{
    if (!values.isEmpty()) {
        auto query = prepared(sql);
        if (!query)
            return query;
        if (const Status status = run(*query, values); !status)
            return tl::unexpected(status.error());
        return query;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(errorOf(query.lastError()));
    return query;
}

Result<QSqlQuery> Database::prepared(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorOf(query.lastError()));
    return query;
}

Status Database::run(QSqlQuery& statement, const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i)
        statement.bindValue(i, bindable(values[i]));
    if (!statement.exec())
        return tl::unexpected(errorOf(statement.lastError()));
    return {};
}

Status Statement::run(const QVariantList& values)
{
    if (!m_query) {
        auto query = m_database.prepared(m_sql);
        if (!query)
            return tl::unexpected(query.error());
        m_query = std::move(*query);
    }
    return m_database.run(*m_query, values);
}

Status Database::setBusyTimeout(std::chrono::milliseconds timeout)
{
    return done(run(u"PRAGMA busy_timeout=%1"_s.arg(timeout.count())));
}

Error Database::errorOf(const QSqlError& error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    const QString words
        = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error(ErrorCode::DatabaseBusy, m_path, words);
    case 11: // SQLITE_CORRUPT
        return Error(ErrorCode::DatabaseDamaged, m_path, words);
    case 26: // SQLITE_NOTADB
        return Error(ErrorCode::DatabaseForeign, m_path, words);
    default:
        return Error(ErrorCode::DatabaseUnavailable, m_path, words);
    }
}

QString Transaction::savepoint(int level) { return u"level_%1"_s.arg(level); }

Result<Transaction> Transaction::begin(Database& database)
{
    const int level = database.m_depth;
    const auto begun
        = database.run(level == 0 ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT "_s + savepoint(level));
    if (!begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_level(other.m_level)
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    --m_database->m_depth;
    if (m_level > 0) {
        (void)m_database->run(u"ROLLBACK TO SAVEPOINT "_s + savepoint(m_level));
        (void)m_database->run(u"RELEASE SAVEPOINT "_s + savepoint(m_level));
    } else {
        (void)m_database->run(u"ROLLBACK"_s);
    }
}

Status Transaction::commit()
{
    const auto committed = m_database->run(
        m_level == 0 ? u"COMMIT"_s : u"RELEASE SAVEPOINT "_s + savepoint(m_level));
    if (!committed)
        return tl::unexpected(committed.error());
    --m_database->m_depth;
    m_database = nullptr;
    return {};
}
