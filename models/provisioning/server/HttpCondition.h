// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

/// What the conditional headers of a GET or HEAD make of an answer. Source: RFC 9110 13, 14.
struct HttpCondition {
    enum class Kind { Whole, Part, NotModified, Unsatisfiable };
    Kind kind = Kind::Whole;
    qint64 first = 0; ///< of Part: first byte, and how many
    qint64 count = 0;

    struct Headers {
        QByteArray ifNoneMatch;
        QByteArray ifRange;
        QByteArray range;
    };
    /// @param size of the whole body @param tag its ETag, quoted
    /// Several ranges, and units other than bytes, are answered with the whole.
    static HttpCondition of(const Headers& headers, qint64 size, const QByteArray& tag);
};
