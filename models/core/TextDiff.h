// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// Two texts compared line by line, as they stand side by side.
namespace TextDiff {

enum class Kind {
    Equal,
    Removed, ///< left only
    Added, ///< right only
    Changed, ///< stands on both sides at the same place, but differs
};

struct Row {
    Kind kind = Kind::Equal;
    int left = -1; ///< index of the line, -1 = none
    int right = -1;
    bool operator==(const Row&) const = default;
};

/// Every line of both texts once, in order; the fewest differences (Wu, Manber and Myers' O(NP)).
QList<Row> rows(const QStringList& left, const QStringList& right);

/// How many separate places differ.
int placeCount(const QList<Row>& rows);

/// Rows shown one by one, or a run of equal ones shown as one line.
struct Piece {
    int first = 0; ///< index of the row
    int count = 1; ///< more than 1: a fold
    bool operator==(const Piece&) const = default;
};

/// Folds long runs of equal rows but for `context` rows next to each difference.
QList<Piece> folded(const QList<Row>& rows, int context = 3);

/// The lines of a file, whatever its line ends; an end of line at the end makes no further line.
QStringList lines(const QByteArray& text);

} // namespace TextDiff
