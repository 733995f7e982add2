// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Database.h"

/// What a test asks of a server's database, in short.
namespace ServerWords {

inline QVariant single(Database& database, const QString& sql)
{
    auto query = database.run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

/// "-" = no error
inline QString codeOf(const Status& status)
{
    return status ? QStringLiteral("-") : errorCodeName(status.error().code);
}

template <typename T> inline QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("-") : errorCodeName(result.error().code);
}

} // namespace ServerWords
