// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ServerProbe.h"

#include "models/store/engine/DatabaseEngine.h"
#include "models/store/engine/ServerPlace.h"

#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// One number; nothing where the account may not see it.
std::optional<int> numberOf(QSqlDatabase& connection, const QString& sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql) || !query.next())
        return std::nullopt;
    return query.value(0).toInt();
}

Result<ServerProbe::Facts> factsOf(
    DatabaseEngine& engine, const ServerPlace& place, QSqlDatabase& connection)
{
    using Content = ServerProbe::Facts::Content;
    if (const Status connected = engine.connect(connection); !connected)
        return tl::unexpected(connected.error());
    ServerProbe::Facts facts;
    facts.isLocal = place.isLocal();
    const auto tables = numberOf(connection,
        u"SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = current_schema()"_s);
    const auto schema = numberOf(connection, u"SELECT max(version) FROM schema_migration"_s);
    facts.content = schema ? Content::Ours : tables == 0 ? Content::Empty : Content::Foreign;
    facts.schema = schema.value_or(0);
    return facts;
}

} // namespace

Result<ServerProbe::Facts> ServerProbe::look(const QString& place, const Secret& password)
{
    const auto server = ServerPlace::read(place);
    if (!server)
        return tl::unexpected(server.error());
    const auto engine = DatabaseEngine::forPlace(place, password);
    if (!engine)
        return tl::unexpected(engine.error());
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto facts = [&] {
        QSqlDatabase connection = QSqlDatabase::addDatabase((*engine)->driver(), name);
        const auto seen = factsOf(**engine, *server, connection);
        connection.close();
        return seen;
    }();
    QSqlDatabase::removeDatabase(name);
    return facts;
}
