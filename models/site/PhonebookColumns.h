// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QMap>
#include <QStringList>

/// The columns of a phone book file, and the fields of a PBX's phone book they belong to.
namespace PhonebookColumns {

constexpr qsizetype maximumSize = 4 * 1024 * 1024;

/// As it is kept: UTF-8 without a byte order mark. Errors: TooMuchData (detail = the limit),
/// MalformedFile (without a line of headings).
Result<QByteArray> utf8(const QByteArray& file);
/// Of the first line; without empty ones.
QStringList headings(const QByteArray& utf8);
/// How many lines follow the headings.
int rows(const QByteArray& utf8);

/// Names of the phone book's fields, those used most first.
/// Source: NethVoice wizard REST, phone book fields (2026)
const QStringList& fields();
/// Heading -> field of those that are called alike, in English or Italian.
QMap<QString, QString> proposed(const QStringList& headings);

} // namespace PhonebookColumns
