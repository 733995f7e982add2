// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QVariant>

/// How the rows of sites spell what is no plain text or number. Internal to the store.
namespace RowText {

/// UTC in ISO 8601 with milliseconds: moments in this form are in the order of their letters.
inline QString of(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }
inline QString now() { return of(QDateTime::currentDateTimeUtc()); }
/// Invalid for what is none.
inline QDateTime moment(const QVariant& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

/// Words without commas in one column.
inline QString joined(const QStringList& words) { return words.join(u','); }
inline QStringList split(const QVariant& text)
{
    return text.toString().split(u',', Qt::SkipEmptyParts);
}

/// "?, ?, ?"
inline QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

} // namespace RowText
