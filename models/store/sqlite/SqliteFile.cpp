// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/SqliteFile.h"

#include "models/platform/Disk.h"
#include "models/store/QueryStatus.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <cerrno>

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString& path, Mode mode)
{
    const QFileInfo info(path);
    if (mode != Mode::New && !info.isFile())
        return fail(info.exists() ? ErrorCode::DatabaseUnavailable : ErrorCode::DatabaseGone, path,
            info.exists() ? u"is no file"_s : u"no such file"_s);
    // The engine would take it for a new one, and remove its log.
    if (mode != Mode::New && Sqlite::isEmptied(path))
        return fail(ErrorCode::DatabaseDamaged, path, u"is empty"_s);
    std::unique_ptr<SqliteFile> file(
        new SqliteFile(path, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (const Status connected = file->connect(mode); !connected)
        return tl::unexpected(connected.error());
    return file;
}

SqliteFile::SqliteFile(QString path, const QString& connection)
    : m_path(std::move(path))
    , m_connection(connection)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection))
{
}

SqliteFile::~SqliteFile()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Status SqliteFile::connect(Mode mode)
{
    Sqlite::choose(m_database, m_path, mode == Mode::Read);
    if (!m_database.open())
        return tl::unexpected(Sqlite::errorOf(m_database.lastError(), m_path));
    if (mode == Mode::Alone) {
        if (const auto locked = run(u"PRAGMA locking_mode=EXCLUSIVE"_s); !locked)
            return tl::unexpected(locked.error());
        if (const auto begun = run(u"BEGIN EXCLUSIVE"_s); !begun)
            return tl::unexpected(begun.error());
        return statusOf(run(u"COMMIT"_s)); // the lock stays
    }
    // open() succeeds on any file; the first statement tells.
    return statusOf(run(u"SELECT count(*) FROM sqlite_master"_s));
}

Result<QSqlQuery> SqliteFile::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (values.isEmpty()) {
        if (!query.exec(sql))
            return tl::unexpected(Sqlite::errorOf(query.lastError(), m_path));
        return query;
    }
    if (!query.prepare(sql))
        return tl::unexpected(Sqlite::errorOf(query.lastError(), m_path));
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        return tl::unexpected(Sqlite::errorOf(query.lastError(), m_path));
    return query;
}

Result<QVariant> SqliteFile::single(const QString& sql)
{
    auto query = run(sql);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0) : QVariant();
}

Result<QStringList> SqliteFile::texts(const QString& sql)
{
    auto query = run(sql);
    if (!query)
        return tl::unexpected(query.error());
    QStringList all;
    while (query->next())
        all.append(query->value(0).toString());
    // Of a row that cannot be read Qt only says that there is none.
    if (query->lastError().isValid())
        return tl::unexpected(Sqlite::errorOf(query->lastError(), m_path));
    return all;
}

Status Sqlite::copyTo(SqliteFile& from, const QString& target)
{
    QFile file(target);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::DatabaseReadOnly, target, file.errorString());
    file.close();
    Status copied = statusOf(from.run(u"VACUUM INTO ?"_s, { target }));
    if (!copied && copied.error().code == ErrorCode::DatabaseFull)
        copied = tl::unexpected(Error(ErrorCode::DatabaseFull, target, copied.error().detail));
    if (copied)
        copied = persist(target);
    if (!copied)
        QFile::remove(target);
    return copied;
}

namespace {

Status persistOne(const QString& path)
{
    const int error = Disk::sync(path);
    // Some file systems have nothing to say about a folder.
    const bool isDeclined = error == EINVAL || error == ENOTSUP;
    return error == 0 || isDeclined ? Status()
                                    : fail(ErrorCode::DatabaseGone, path, qt_error_string(error));
}

} // namespace

Status Sqlite::persist(const QString& path)
{
    const Status done = persistOne(path);
    return done ? persistEntry(path) : done;
}

Status Sqlite::persistEntry(const QString& path)
{
    return persistOne(QFileInfo(path).absolutePath());
}

bool Sqlite::isSameCopy(const QString& one, const QString& other)
{
    QFile first(one);
    QFile second(other);
    if (!first.open(QFile::ReadOnly) || !second.open(QFile::ReadOnly)
        || first.size() != second.size())
        return false;
    constexpr qint64 block = 1 << 20;
    for (bool isHeader = true; !first.atEnd(); isHeader = false) {
        QByteArray a = first.read(block);
        QByteArray b = second.read(block);
        if (isHeader && a.size() >= 100 && b.size() >= 100)
            for (const auto& [at, length] : { std::pair(24, 4), std::pair(92, 8) })
                for (QByteArray* bytes : { &a, &b })
                    bytes->replace(at, length, QByteArray(length, '\0'));
        if (a.isEmpty() || a != b)
            return false;
    }
    return true;
}
