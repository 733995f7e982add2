// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/HttpCondition.h"

#include <optional>

namespace {

bool isListed(const QByteArray& list, const QByteArray& tag)
{
    if (list.trimmed() == "*")
        return true;
    for (QByteArray one : list.left(2048).split(',')) {
        one = one.trimmed();
        if (one.startsWith("W/"))
            one.remove(0, 2);
        if (one == tag)
            return true;
    }
    return false;
}

/// Nothing but digits; what does not fit is as good as endless.
std::optional<qint64> byteNumber(const QByteArray& digits)
{
    for (const char c : digits)
        if (c < '0' || c > '9')
            return std::nullopt;
    if (digits.isEmpty())
        return std::nullopt;
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits ? number : std::numeric_limits<qint64>::max();
}

HttpCondition ofLast(qint64 wanted, qint64 size)
{
    if (wanted == 0 || size == 0)
        return { HttpCondition::Kind::Unsatisfiable };
    const qint64 count = qMin(wanted, size);
    return { HttpCondition::Kind::Part, size - count, count };
}

HttpCondition ofRange(const QByteArray& header, qint64 size)
{
    const QByteArray range = header.trimmed();
    if (!range.toLower().startsWith("bytes=") || range.contains(','))
        return {};
    const QByteArray spec = range.mid(6).trimmed();
    const auto dash = spec.indexOf('-');
    if (dash < 0)
        return {};
    const auto first = byteNumber(spec.left(dash));
    const auto last = byteNumber(spec.mid(dash + 1));
    if (dash == 0)
        return last ? ofLast(*last, size) : HttpCondition {};
    const bool hasEnd = dash + 1 < spec.size();
    if (!first || (hasEnd && (!last || *last < *first)))
        return {};
    if (*first >= size)
        return { HttpCondition::Kind::Unsatisfiable };
    const qint64 end = hasEnd ? qMin(*last, size - 1) : size - 1;
    return { HttpCondition::Kind::Part, *first, end - *first + 1 };
}

} // namespace

HttpCondition HttpCondition::of(const Headers& headers, qint64 size, const QByteArray& tag)
{
    if (!headers.ifNoneMatch.isEmpty() && isListed(headers.ifNoneMatch, tag))
        return { Kind::NotModified };
    // A date in If-Range cannot match: none is ever sent.
    if (headers.range.isEmpty() || (!headers.ifRange.isEmpty() && headers.ifRange.trimmed() != tag))
        return {};
    return ofRange(headers.range, size);
}
