// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/PostgresEngine.h"

#include "models/store/Database.h"
#include "models/store/QueryStatus.h"
#include "models/store/RoleScript.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

using namespace Qt::StringLiterals;

namespace {

/// As nothing else on a server would choose it: "Doppino" in hexadecimal.
constexpr qint64 migrationLock = 0x446F7070696E6F;
const QString firstMigration = u"0001_initial.sql"_s;

QString wordsOf(const QSqlError& error)
{
    const QString words
        = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return words.simplified();
}

/// By SQLSTATE, its class or the whole of it.
std::optional<ErrorCode> codeOfState(const QString& state)
{
    struct StateCode {
        QLatin1String begin;
        ErrorCode code;
    };
    static constexpr std::array rows {
        StateCode { QLatin1String("28"), ErrorCode::DatabaseLogInRefused },
        StateCode { QLatin1String("42501"), ErrorCode::DatabaseNoRight },
        StateCode { QLatin1String("25006"), ErrorCode::DatabaseNoRight }, // read-only transaction
        StateCode { QLatin1String("40001"), ErrorCode::DatabaseBusy },
        StateCode { QLatin1String("40P01"), ErrorCode::DatabaseBusy },
        StateCode { QLatin1String("55P03"), ErrorCode::DatabaseBusy },
        StateCode { QLatin1String("57014"), ErrorCode::DatabaseBusy }, // statement_timeout
        StateCode { QLatin1String("53100"), ErrorCode::DatabaseFull },
        StateCode { QLatin1String("08"), ErrorCode::DatabaseUnreachable },
        StateCode { QLatin1String("57P"), ErrorCode::DatabaseUnreachable }, // it shuts down
        StateCode { QLatin1String("25P03"), ErrorCode::DatabaseUnreachable }, // left idle too long
        StateCode { QLatin1String("53300"), ErrorCode::DatabaseBusy }, // too many connections
        StateCode { QLatin1String("XX001"), ErrorCode::DatabaseDamaged },
        StateCode { QLatin1String("XX002"), ErrorCode::DatabaseDamaged },
        StateCode { QLatin1String("23505"), ErrorCode::Conflict }, // two made the same thing
    };
    for (const StateCode& row : rows)
        if (state.startsWith(row.begin))
            return row.code;
    return std::nullopt;
}

QString literal(const QSqlDatabase& connection, const QVariant& value)
{
    QSqlField field(QString(), value.metaType());
    field.setValue(value);
    const QString text = connection.driver()->formatValue(field);
    // Two minus signs begin a comment.
    return text.startsWith(u'-') ? u'(' + text + u')' : text;
}

} // namespace

QString PostgresEngine::driver() const { return u"QPSQL"_s; }
QString PostgresEngine::channel() { return u"doppino"_s; }
QString PostgresEngine::beginWords() const { return u"BEGIN ISOLATION LEVEL READ COMMITTED"_s; }

/// GSSAPI off: libpq would take it instead of the TLS that was asked for.
QString PostgresEngine::options() const
{
    QStringList all { u"connect_timeout=5"_s, u"gssencmode=disable"_s, u"keepalives_idle=5"_s,
        u"keepalives_interval=1"_s, u"keepalives_count=3"_s, u"tcp_user_timeout=8000"_s,
        u"application_name=doppino"_s, u"sslmode="_s + m_place.sslMode };
    const auto add = [&all](const QString& name, QString value) {
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        if (!value.isEmpty())
            all.append(u"%1='%2'"_s.arg(name, value));
    };
    add(u"sslrootcert"_s, m_place.rootCertificate);
    add(u"sslcert"_s, m_place.certificate);
    add(u"sslkey"_s, m_place.certificateKey);
    return all.join(u';');
}

Status PostgresEngine::connect(QSqlDatabase& connection)
{
    if (!connection.isValid())
        return fail(
            ErrorCode::DatabaseUnavailable, subject(), u"the package libqt6sql6-psql is missing"_s);
    connection.setHostName(m_place.host);
    connection.setPort(m_place.port);
    connection.setDatabaseName(m_place.name);
    connection.setUserName(m_place.user);
    connection.setPassword(m_password.reveal());
    connection.setConnectOptions(options());
    if (connection.open())
        return {};
    return tl::unexpected(errorOfConnecting(wordsOf(connection.lastError())));
}

/// libpq gives no SQLSTATE for a connection that did not come about; its words are in the language
/// of the system, what the server said in its own. What is not translated is looked for.
Error PostgresEngine::errorOfConnecting(const QString& words) const
{
    const auto says = [&words](const QStringList& marks) {
        return std::any_of(marks.begin(), marks.end(),
            [&words](const QString& mark) { return words.contains(mark, Qt::CaseInsensitive); });
    };
    if (says({ u"pg_hba.conf"_s, u"fe_sendauth"_s, u"SCRAM"_s, u"authentication"_s,
            u"no password"_s, u"role \""_s }))
        return Error(ErrorCode::DatabaseLogInRefused, subject(), words);
    if (says({ u"SSL"_s, u"certificat"_s }))
        return Error(ErrorCode::DatabaseInsecure, subject(), words);
    const bool isAnswer = words.contains(u"FATAL");
    if (isAnswer && !m_place.user.isEmpty() && words.contains(u'"' + m_place.user + u'"'))
        return Error(ErrorCode::DatabaseLogInRefused, subject(), words);
    if (isAnswer && words.contains(u'"' + m_place.name + u'"'))
        return Error(ErrorCode::DatabaseUnavailable, subject(), words);
    return Error(ErrorCode::DatabaseUnreachable, subject(), words);
}

/// What a server does not know it leaves out; none of it is needed for being right.
Status PostgresEngine::settle(Database& database)
{
    const QStringList settings { u"client_min_messages = warning"_s,
        u"standard_conforming_strings = on"_s, u"statement_timeout = 8000"_s,
        u"lock_timeout = %1"_s.arg(m_patience.count()),
        u"idle_in_transaction_session_timeout = 60000"_s };
    for (const QString& setting : settings) {
        const Status set = statusOf(database.run(u"SET "_s + setting));
        if (!set && set.error().code == ErrorCode::DatabaseUnreachable)
            return set;
    }
    const auto has = [&](const QString& function) {
        const auto count = ask(database,
            u"SELECT count(*) FROM pg_catalog.pg_proc WHERE proname = '%1' "
            "AND has_function_privilege(oid, 'EXECUTE')"_s.arg(function));
        return count && count->toInt() > 0;
    };
    m_canNotify = has(u"pg_notify"_s);
    m_canLock = has(u"pg_advisory_xact_lock"_s);
    return {};
}

Result<QVariant> PostgresEngine::ask(Database& database, const QString& sql) const
{
    auto query = database.run(sql);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0) : QVariant();
}

/// A server has no mark of its own for whose a database is: our first migration is one.
Status PostgresEngine::claim(Database& database)
{
    const auto isOurs = hasTable(database, u"schema_migration"_s);
    if (!isOurs)
        return tl::unexpected(isOurs.error());
    if (*isOurs) {
        const auto first = ask(database, u"SELECT name FROM schema_migration WHERE version = 1"_s);
        if (!first && first.error().code != ErrorCode::DatabaseUnavailable)
            return tl::unexpected(first.error());
        return first && first->toString() == firstMigration
            ? Status()
            : Status(fail(ErrorCode::DatabaseForeign, subject(), m_place.name));
    }
    const auto others = ask(database,
        u"SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = current_schema()"_s);
    if (!others)
        return tl::unexpected(others.error());
    return others->toInt() == 0 ? Status()
                                : Status(fail(ErrorCode::DatabaseForeign, subject(), m_place.name));
}

Result<bool> PostgresEngine::hasTable(Database& database, const QString& name)
{
    const auto count = ask(database,
        u"SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = current_schema() "
        "AND tablename = '%1'"_s.arg(name));
    if (!count)
        return tl::unexpected(count.error());
    return count->toInt() > 0;
}

/// Whether the groups of RoleScript are there and this account is an owner.
Result<bool> PostgresEngine::hasOwners(Database& database) const
{
    auto query = database.run(u"SELECT count(*) FROM pg_catalog.pg_roles WHERE rolname = ? "
                              "AND pg_has_role(current_user, oid, 'MEMBER')"_s,
        { RoleScript::ownerName(m_place.name) });
    if (!query)
        return tl::unexpected(query.error());
    return query->next() && query->value(0).toInt() > 0;
}

/// The tables belong to the group, so that each of the owners can change them later.
Status PostgresEngine::becomeOwner(Database& database) const
{
    const auto has = hasOwners(database);
    if (!has || !*has)
        return has ? Status() : Status(tl::unexpected(has.error()));
    return statusOf(database.run(u"SET LOCAL ROLE "_s + RoleScript::owner(m_place.name)));
}

Status PostgresEngine::grant(Database& database)
{
    const auto has = hasOwners(database);
    if (!has || !*has)
        return has ? Status() : Status(tl::unexpected(has.error()));
    for (const QString& each : RoleScript::grants(m_place.name))
        if (const Status granted = statusOf(database.run(each)); !granted)
            return granted;
    return {};
}

Status PostgresEngine::lockMigration(Database& database)
{
    if (const Status patient = statusOf(database.run(u"SET LOCAL lock_timeout = 60000"_s));
        !patient)
        return patient;
    if (const Status patient = statusOf(database.run(u"SET LOCAL statement_timeout = 60000"_s));
        !patient)
        return patient;
    if (m_canLock)
        if (const Status locked
            = statusOf(database.run(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(migrationLock)));
            !locked)
            return locked;
    if (const Status owner = becomeOwner(database); !owner)
        return owner;
    const auto exists = hasTable(database, u"schema_migration"_s);
    if (!exists)
        return tl::unexpected(exists.error());
    return !*exists || m_canLock
        ? Status()
        : statusOf(database.run(u"UPDATE schema_migration SET name = name WHERE version = 1"_s));
}

Status PostgresEngine::lockWhole(Database& database)
{
    return statusOf(database.run(u"LOCK TABLE vault_key IN ACCESS EXCLUSIVE MODE"_s));
}

Status PostgresEngine::setPatience(Database& database, std::chrono::milliseconds patience)
{
    m_patience = patience;
    return statusOf(database.run(u"SET lock_timeout = %1"_s.arg(patience.count())));
}

bool PostgresEngine::mayWrite(Database& database)
{
    const auto isReading = ask(database, u"SHOW transaction_read_only"_s);
    if (isReading && isReading->toString() == u"on")
        return false;
    const auto may = ask(database, u"SELECT has_table_privilege('site', 'INSERT, UPDATE')"_s);
    return !may || may->toBool();
}

Error PostgresEngine::errorOf(const QSqlError& error) const
{
    const QString state = error.nativeErrorCode();
    const QString words = wordsOf(error);
    // Without a state the words are libpq's or the driver's own: the connection is gone.
    if (state.isEmpty())
        return Error(ErrorCode::DatabaseUnreachable, subject(), words);
    return Error(codeOfState(state).value_or(ErrorCode::DatabaseUnavailable), subject(), words);
}

Status PostgresEngine::writeNote(
    Database& database, const QString& id, const QString& at, const QString& payload)
{
    if (!m_canNotify)
        return DatabaseEngine::writeNote(database, id, at, payload);
    return statusOf(
        database.run(u"WITH note AS (INSERT INTO commit_note (id, at) VALUES (?, ?) RETURNING id) "
                     "SELECT pg_notify(?, ?) FROM note"_s,
            { id, at, channel(), payload }));
}

QVariant PostgresEngine::bindable(const QVariant& value) const
{
    if (value.metaType() == QMetaType::fromType<bool>())
        return int(value.toBool());
    if (value.metaType() == QMetaType::fromType<QByteArray>())
        return DatabaseEngine::bindable(QString::fromUtf8(value.toByteArray()));
    return DatabaseEngine::bindable(value);
}

/// One message to the server instead of the three that a prepared statement takes. The quoting is
/// the driver's, which it uses for the values of prepared statements, too.
QString PostgresEngine::inlined(
    const QSqlDatabase& connection, const QString& sql, const QVariantList& values) const
{
    QString whole;
    qsizetype next = 0;
    bool isText = false;
    for (const QChar c : sql) {
        isText = isText != (c == u'\'');
        if (c != u'?' || isText || next >= values.size())
            whole += c;
        else
            whole += literal(connection, bindable(values.at(next++)));
    }
    return whole;
}
