// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Database.h"

#include "models/store/engine/DatabaseEngine.h"
#include "models/store/engine/Migrations.h"
#include "models/store/engine/PostgresEngine.h"
#include "models/store/QueryStatus.h"

#include <QFile>
#include <QScopedValueRollback>
#include <QSqlDriver>
#include <QSqlError>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// All others can be run twice: they read, or they begin a transaction.
bool isWriting(const QString& sql)
{
    static const QStringList writingWords { u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s, u"CREATE"_s,
        u"ALTER"_s, u"DROP"_s, u"GRANT"_s, u"REVOKE"_s };
    const QStringView text = QStringView(sql).trimmed();
    return std::any_of(writingWords.begin(), writingWords.end(),
        [text](const QString& word) { return text.startsWith(word, Qt::CaseInsensitive); });
}

} // namespace

bool Database::isThere(const QString& place)
{
    return ServerPlace::isServer(place) || QFile::exists(place);
}

QString Database::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/doppino/doppino.sqlite"_s;
}

int Database::currentVersion() { return Migrations::newest(); }

Result<std::unique_ptr<Database>> Database::open(
    const QString& place, const Secret& password, Sight sight)
{
    auto engine = DatabaseEngine::forPlace(place, password);
    if (!engine)
        return tl::unexpected(engine.error());
    if (sight == Sight::Again)
        (*engine)->trust();
    std::unique_ptr<Database> database(new Database(place, password, std::move(*engine)));
    if (const Status status = database->prepare(); !status)
        return tl::unexpected(status.error());
    return database;
}

Database::Database(QString path, Secret password, std::unique_ptr<DatabaseEngine> engine)
    : m_path(std::move(path))
    , m_password(std::move(password))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_token(m_connection)
    , m_engine(std::move(engine))
{
    m_database = QSqlDatabase::addDatabase(m_engine->driver(), m_connection);
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Status Database::prepare()
{
    if (const Status opened = m_engine->connect(m_database); !opened)
        return opened;
    if (const Status ours = m_engine->claim(*this); !ours)
        return ours;
    const auto version = Migrations::versionOf(*this);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > currentVersion())
        return fail(ErrorCode::DatabaseNewer, m_engine->subject(),
            u"%1 > %2"_s.arg(*version).arg(currentVersion()));
    if (const Status settled = m_engine->settle(*this); !settled)
        return settled;
    if (const Status migrated = Migrations::run(*this); !migrated)
        return migrated;
    m_hasNotes = true;
    m_mayWrite = m_engine->mayWrite(*this);
    return {};
}

Result<std::unique_ptr<Database>> Database::another() const { return open(m_path, m_password); }

Status Database::lockWhole() { return m_engine->lockWhole(*this); }

Status Database::scrub() { return m_engine->scrub(*this); }

bool Database::isTeam() const { return m_engine->isRemote(); }

Result<bool> Database::hasTable(const QString& name) { return m_engine->hasTable(*this, name); }

bool Database::isCut(const Error& error) const
{
    return m_engine->isRemote() && error.code == ErrorCode::DatabaseUnreachable;
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantList& values)
{
    if (m_isBroken || (m_isAway && m_depth == 0))
        return fail(ErrorCode::DatabaseUnreachable, m_engine->subject(), m_breakWords);
    if (m_depth == 0 && isTeam() && isWriting(sql))
        return runAlone(sql, values);
    if (const Status sent = flush(); !sent)
        return tl::unexpected(sent.error());
    if (m_depth == 0 && isWriting(sql))
        if (const Status there = stillThere(); !there)
            return tl::unexpected(there.error());
    auto result = execute(sql, values);
    if (result)
        return result;
    if (result.error().code == ErrorCode::DatabaseGone && m_depth == 0 && !m_isConnecting)
        return connectIfBack(result.error()) ? execute(sql, values) : std::move(result);
    if (!isCut(result.error()))
        return result;
    if (m_depth > 0 || m_isConnecting)
        return tl::unexpected(noted(result.error()));
    if (const Status again = connect(); !again)
        return tl::unexpected(again.error());
    return execute(sql, values);
}

/// Asked before a transaction, or a statement outside of one.
Status Database::stillThere()
{
    const Status there = m_engine->stillThere();
    return there ? there : connectIfBack(there.error());
}

/// The connection to a file that is gone never comes back by itself: it is another file now.
Status Database::connectIfBack(const Error& error)
{
    return m_engine->isBack(m_storeId) ? connect() : tl::unexpected(error);
}

/// A single writing statement, too, must be known to have happened or not.
Result<QSqlQuery> Database::runAlone(const QString& sql, const QVariantList& values)
{
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto result = run(sql, values);
    if (!result)
        return result;
    if (const Status committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return result;
}

Status Database::connect()
{
    if (m_database.isOpen())
        m_database.close();
    if (const Status opened = m_engine->connect(m_database); !opened)
        return opened;
    const QScopedValueRollback connecting(m_isConnecting, true); // a break in it is not mended
    return m_engine->settle(*this);
}

Result<QSqlQuery> Database::execute(const QString& sql, const QVariantList& values)
{
    m_hasWritten = m_hasWritten || isWriting(sql);
    QString whole = sql;
    if (!values.isEmpty()) {
        whole = m_engine->inlined(m_database, sql, values);
        if (whole.isEmpty())
            return bound(sql, values);
    }
    if (!m_database.isOpen())
        return fail(ErrorCode::DatabaseUnreachable, m_engine->subject(), m_breakWords);
    QSqlQuery query(m_database);
    query.setForwardOnly(m_engine->isForwardOnly());
    if (!query.exec(whole))
        return tl::unexpected(m_engine->errorOf(query.lastError()));
    if (const Status fetched = m_engine->fetch(query); !fetched)
        return tl::unexpected(fetched.error());
    return query;
}

Result<QSqlQuery> Database::bound(const QString& sql, const QVariantList& values)
{
    auto query = prepared(sql);
    if (!query)
        return query;
    if (const Status status = run(*query, values); !status)
        return tl::unexpected(status.error());
    if (const Status fetched = m_engine->fetch(*query); !fetched)
        return tl::unexpected(fetched.error());
    return query;
}

Result<QSqlQuery> Database::prepared(const QString& sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(m_engine->isForwardOnly());
    if (!query.prepare(sql))
        return tl::unexpected(m_engine->errorOf(query.lastError()));
    return query;
}

Status Database::run(QSqlQuery& statement, const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i)
        statement.bindValue(i, m_engine->bindable(values[i]));
    if (!statement.exec())
        return tl::unexpected(m_engine->errorOf(statement.lastError()));
    return {};
}

Status Database::setBusyTimeout(std::chrono::milliseconds timeout)
{
    return m_engine->setPatience(*this, timeout);
}

Error Database::noted(const Error& error)
{
    if (isCut(error)) {
        m_isBroken = m_depth > 0;
        m_breakWords = error.detail;
    }
    return error;
}

Status Database::ping() { return statusOf(execute(u"SELECT 1"_s, {})); }

void Database::setAway(bool isAway, const QString& words)
{
    m_isAway = isAway;
    if (isAway)
        m_breakWords = words;
}

bool Database::canNotify() const { return m_engine->canNotify(); }

Status Database::listen(QObject* receiver, std::function<void(const QString& payload)> hear)
{
    QSqlDriver* driver = m_database.driver();
    if (!driver->subscribeToNotification(PostgresEngine::channel()))
        return tl::unexpected(m_engine->errorOf(driver->lastError()));
    QObject::connect(driver, &QSqlDriver::notification, receiver,
        [hear = std::move(hear)](const QString&, QSqlDriver::NotificationSource,
            const QVariant& payload) { hear(payload.toString()); });
    return {};
}

void Database::announce(const SiteNews& news) { m_news.append(news); }

/// A message to a server takes as long for a hundred rows as for one. What goes wrong comes out
/// with a later statement, at the latest with the commit: either way the transaction has failed.
Status Database::later(const QString& sql, const QVariantList& values)
{
    constexpr qsizetype mostCharacters = 65'536;
    if (m_isBroken)
        return fail(ErrorCode::DatabaseUnreachable, m_engine->subject(), m_breakWords);
    m_hasWritten = true;
    m_later += m_engine->inlined(m_database, sql, values) + u';';
    return m_later.size() < mostCharacters ? Status() : flush();
}

Status Database::flush()
{
    if (m_later.isEmpty())
        return {};
    QSqlQuery query(m_database);
    const bool isDone = query.exec(std::exchange(m_later, QString()));
    while (isDone && query.nextResult()) { }
    return query.lastError().isValid()
        ? Status(tl::unexpected(noted(m_engine->errorOf(query.lastError()))))
        : Status();
}

/// Outside of a transaction nothing is won by it, and the connection may be another one by then.
Status Statement::run(const QVariantList& values)
{
    if (!m_database.isInTransaction())
        return statusOf(m_database.run(m_sql, values));
    if (m_database.isTeam())
        return m_database.later(m_sql, values);
    if (!m_query) {
        m_database.m_hasWritten = true;
        auto query = m_database.prepared(m_sql);
        if (!query)
            return tl::unexpected(m_database.noted(query.error()));
        m_query = std::move(*query);
    }
    const Status done = m_database.run(*m_query, values);
    return done ? done : Status(tl::unexpected(m_database.noted(done.error())));
}
