// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ClockCheck.h"

#include "models/site/IdClock.h"
#include "models/store/Database.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 toleratedSeconds = 5 * 60;
}

Result<std::optional<Error>> ClockCheck::behind(Database& database, const QDateTime& now)
{
    auto newest = database.run(u"SELECT max(t.at) FROM ("
                               "SELECT max(updated_at) AS at FROM site UNION ALL "
                               "SELECT max(at) AS at FROM journal UNION ALL "
                               "SELECT max(ended_at) AS at FROM upload UNION ALL "
                               "SELECT max(started_at) AS at FROM deployment) t"_s);
    if (!newest)
        return tl::unexpected(newest.error());
    const QString text = newest->next() ? newest->value(0).toString() : QString();
    const QDateTime last = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!last.isValid() || now.secsTo(last) <= toleratedSeconds)
        return std::optional<Error>();
    // What is "the newest" by its id stays so.
    IdClock::notBefore(last);
    return Error(ErrorCode::ClockBehind, database.path(), last.toUTC().toString(Qt::ISODate));
}
