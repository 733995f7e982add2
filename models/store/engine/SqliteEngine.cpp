// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/SqliteEngine.h"

#include "models/store/Database.h"
#include "models/store/engine/Migrations.h"
#include "models/store/QueryStatus.h"
#include "models/store/sqlite/SqliteFile.h"
#include "models/store/sqlite/SqliteSound.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

QString SqliteEngine::driver() const { return u"QSQLITE"_s; }

Status SqliteEngine::connect(QSqlDatabase& connection)
{
    const QFileInfo info(m_path);
    if (info.isDir())
        return fail(ErrorCode::DatabaseUnavailable, m_path, u"is a directory"_s);
    if (!QDir().mkpath(info.absolutePath()))
        return fail(ErrorCode::DatabaseUnavailable, m_path, u"the folder cannot be created"_s);
    if (const Status there = refuseEmptied(); !there)
        return there;
    if (const Status ours = refuseUnread(); !ours)
        return ours;
    m_isReadOnly = Sqlite::isReadOnly(m_path);
    Sqlite::choose(connection, m_path, m_isReadOnly);
    const bool isNew = !info.exists() || info.size() == 0;
    if (!connection.open())
        return tl::unexpected(errorOf(connection.lastError()));
    if (isNew) // only its owner may read what the customers' names and numbers are
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    m_file = Disk::identityOf(m_path);
    return {};
}

/// A new one in its place would hide what was lost, and its backups push out the good ones. Asked
/// before anything is opened: the engine removes the log of a file without bytes.
Status SqliteEngine::refuseEmptied() const
{
    if (!Sqlite::isEmptied(m_path))
        return {};
    return QFile::exists(m_path)
        ? fail(ErrorCode::DatabaseDamaged, m_path, u"is empty"_s)
        : fail(ErrorCode::DatabaseGone, m_path, u"no such file, but there are backups of it"_s);
}

/// The last one to close a file takes its log in, even one who only came to refuse it. So a file
/// whose program left one behind is looked at by a connection that cannot.
Status SqliteEngine::refuseUnread()
{
    if (QFileInfo(m_path + u"-wal"_s).size() == 0)
        return {};
    const auto file = SqliteFile::open(m_path, SqliteFile::Mode::Read);
    if (!file)
        return {}; // opening it says why
    const auto id = (*file)->single(u"PRAGMA application_id"_s);
    const auto newest = (*file)->single(u"SELECT max(version) FROM schema_migration"_s);
    if (id && id->toInt() != Sqlite::applicationId && !newest)
        return fail(ErrorCode::DatabaseForeign, m_path);
    if (newest && newest->toInt() > Migrations::newest())
        return fail(ErrorCode::DatabaseNewer, m_path,
            u"%1 > %2"_s.arg(newest->toInt()).arg(Migrations::newest()));
    return {};
}

/// The engine goes on writing to a file that was deleted or replaced, and says that it did.
Status SqliteEngine::stillThere()
{
    const auto now = Disk::identityOf(m_path);
    if (now == m_file || m_file.second == 0)
        return {};
    return fail(ErrorCode::DatabaseGone, m_path,
        now.second == 0 ? u"the file is not there any more"_s : u"another file took its place"_s);
}

/// On another device, or as another file of the same one, as a stick is after it was pulled out.
/// The log of the earlier file must not be taken for one of what is there now.
bool SqliteEngine::isBack(const QString& storeId)
{
    if (storeId.isEmpty() || QFileInfo(m_path).size() == 0 || Disk::isOpenHere(m_path + u"-wal"_s))
        return false;
    const auto file = SqliteFile::open(m_path, SqliteFile::Mode::Read);
    if (!file)
        return false;
    const auto application = (*file)->single(u"PRAGMA application_id"_s);
    const auto id = (*file)->single(u"SELECT content FROM store_fact WHERE name = 'id'"_s);
    const auto version = (*file)->single(u"SELECT max(version) FROM schema_migration"_s);
    return application && application->toInt() == Sqlite::applicationId && id
        && id->toString() == storeId && version && version->toInt() == Migrations::newest();
}

/// open() succeeds on any file; the first statement tells.
Status SqliteEngine::claim(Database& database)
{
    const auto id = pragma(database, u"application_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    // Not as it was before: a very first write that was interrupted is rolled back to nothing now.
    const auto pages = pragma(database, u"page_count"_s);
    if (!pages)
        return tl::unexpected(pages.error());
    const bool isEmpty = *pages == 0 && QFileInfo(m_path).size() == 0;
    if (!isEmpty && *id != Sqlite::applicationId)
        return Sqlite::wasOurs(m_path)
            ? fail(ErrorCode::DatabaseDamaged, m_path, u"application id %1"_s.arg(*id))
            : fail(ErrorCode::DatabaseForeign, m_path);
    // Before anything else: switching to WAL already writes the file, and a program that dies right
    // after would leave one that looks like another's.
    if (isEmpty)
        return statusOf(database.run(u"PRAGMA application_id=%1"_s.arg(Sqlite::applicationId)));
    if (!m_isTrusted)
        if (const auto whole = SqliteSound::glance(database, QFileInfo(m_path).size()); !whole)
            return whole;
    // The first migration makes its tables and its note at once.
    const auto version = Migrations::versionOf(database);
    const auto tables = pragma(database, u"schema_version"_s);
    if (!version || !tables)
        return tl::unexpected(version ? tables.error() : version.error());
    return *version == 0 && *tables > 0
        ? fail(ErrorCode::DatabaseDamaged, m_path, u"schema_migration is empty"_s)
        : Status();
}

Status SqliteEngine::settle(Database& database)
{
    if (const Status set = setPatience(database, m_patience); !set)
        return set;
    if (m_isReadOnly)
        return statusOf(database.run(u"PRAGMA foreign_keys=ON"_s));
    for (const QString& pragma :
        { u"PRAGMA foreign_keys=ON"_s, u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
            // What was a password once is wiped; not every distribution builds it so.
            u"PRAGMA secure_delete=ON"_s })
        if (const Status status = statusOf(database.run(pragma)); !status)
            return status;
    return {};
}

Result<bool> SqliteEngine::hasTable(Database& database, const QString& name)
{
    auto query = database.run(
        u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s, { name });
    if (!query)
        return tl::unexpected(query.error());
    query->next();
    const bool isThere = query->value(0).toInt() > 0;
    query->finish();
    return isThere;
}

Result<int> SqliteEngine::pragma(Database& database, const QString& name) const
{
    auto query = database.run(u"PRAGMA "_s + name);
    if (!query)
        return tl::unexpected(query.error());
    query->next();
    const int value = query->value(0).toInt();
    query->finish();
    return value;
}

Status SqliteEngine::keepCopy(Database& /*database*/, int version)
{
    if (m_isReadOnly)
        return fail(ErrorCode::DatabaseReadOnly, m_path, u"schema %1"_s.arg(version));
    const QString path = u"%1.schema-%2"_s.arg(m_path).arg(version);
    const auto source = SqliteFile::open(m_path, SqliteFile::Mode::Read);
    if (!source)
        return tl::unexpected(source.error());
    const QString part = path + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Status copied = Sqlite::copyTo(**source, part); !copied)
        return copied;
    const auto looked = SqliteSound::look(part);
    Status kept;
    if (!looked && looked.error().code != ErrorCode::DatabaseDamaged)
        kept = tl::unexpected(looked.error());
    else if (!looked || !looked->faults.isEmpty()) // a copy has the faults of what was copied
        kept = fail(ErrorCode::DatabaseDamaged, m_path,
            looked ? looked->faults.first() : looked.error().detail);
    else if (looked->schema == version) // else another program was faster, and has kept its copy
        kept = keepAs(part, path);
    QFile::remove(part);
    return kept;
}

/// One of the same name may be of another database, which had this place before.
Status SqliteEngine::keepAs(const QString& copy, const QString& wanted) const
{
    QString path = wanted;
    for (int i = 2; !QFile::rename(copy, path); ++i) {
        if (!QFile::exists(path))
            return fail(ErrorCode::DatabaseReadOnly, path);
        if (Sqlite::isSameCopy(copy, path) && SqliteSound::lookAtCopy(path))
            return {};
        path = u"%1-%2"_s.arg(wanted).arg(i);
    }
    return Sqlite::persist(path);
}

/// VACUUM writes all pages anew; the log still has the earlier ones until it is emptied.
Status SqliteEngine::scrub(Database& database)
{
    for (const QString& statement : { u"PRAGMA secure_delete=ON"_s, u"VACUUM"_s })
        if (const Status done = statusOf(database.run(statement)); !done)
            return done;
    auto emptied = database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!emptied)
        return tl::unexpected(emptied.error());
    // Whoever reads an earlier state of the file keeps the log; that is told in a row, not as a
    // fault of the statement.
    const bool isBlocked = !emptied->next() || emptied->value(0).toInt() != 0;
    return isBlocked ? Status(fail(ErrorCode::DatabaseBusy, database.path())) : Status();
}

QString SqliteEngine::beginWords() const { return u"BEGIN IMMEDIATE"_s; }

Status SqliteEngine::setPatience(Database& database, std::chrono::milliseconds patience)
{
    m_patience = patience;
    return statusOf(database.run(u"PRAGMA busy_timeout=%1"_s.arg(patience.count())));
}

bool SqliteEngine::mayWrite(Database& /*database*/) { return !m_isReadOnly; }

Error SqliteEngine::errorOf(const QSqlError& error) const { return Sqlite::errorOf(error, m_path); }

/// Of a row that cannot be read Qt only says that there are no more.
Status SqliteEngine::fetch(QSqlQuery& query)
{
    if (!query.isSelect())
        return {};
    query.last();
    if (query.lastError().isValid())
        return tl::unexpected(errorOf(query.lastError()));
    query.seek(QSql::BeforeFirstRow);
    return {};
}
