// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/DatabaseEngine.h"

#include "models/store/Database.h"
#include "models/store/engine/PostgresEngine.h"
#include "models/store/engine/SqliteEngine.h"
#include "models/store/QueryStatus.h"

using namespace Qt::StringLiterals;

Result<std::unique_ptr<DatabaseEngine>> DatabaseEngine::forPlace(
    const QString& place, const Secret& password)
{
    if (!ServerPlace::isServer(place))
        return std::make_unique<SqliteEngine>(place);
    auto server = ServerPlace::read(place);
    if (!server)
        return tl::unexpected(server.error());
    return std::make_unique<PostgresEngine>(std::move(*server), password);
}

/// A null QString would bind NULL where the schema says NOT NULL.
QVariant DatabaseEngine::bindable(const QVariant& value) const
{
    const bool isNullText
        = value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
    return isNullText ? QVariant(u""_s) : value;
}

QString DatabaseEngine::inlined(const QSqlDatabase& /*connection*/, const QString& /*sql*/,
    const QVariantList& /*values*/) const
{
    return {};
}

Status DatabaseEngine::writeNote(
    Database& database, const QString& id, const QString& at, const QString& /*payload*/)
{
    return statusOf(database.run(u"INSERT INTO commit_note (id, at) VALUES (?, ?)"_s, { id, at }));
}
