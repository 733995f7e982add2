// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/CliSession.h"

/// Short words for the entries of a dialog table.
namespace DialogPieces {

inline QRegularExpression re(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

inline CliExpect proceed(const QString& prompt) { return { .pattern = re(prompt), .answer = {} }; }

/// A question, answered so often at most.
inline CliExpect answering(const QString& prompt, const QByteArray& with, int limit = 1)
{
    return {
        .pattern = re(prompt), .then = CliExpect::Then::Answer, .answer = with, .limit = limit
    };
}

/// A complete line that ends the step well.
inline CliExpect proceedAtLine(const QString& pattern)
{
    return { .pattern = re(pattern), .where = CliExpect::Where::Line, .answer = {} };
}

inline CliExpect refusing(const QString& pattern, CliExpect::Where where, ErrorCode error)
{
    return { .pattern = re(pattern),
        .where = where,
        .then = CliExpect::Then::Fail,
        .answer = {},
        .error = error };
}

} // namespace DialogPieces
