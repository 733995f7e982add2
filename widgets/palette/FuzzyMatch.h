// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Finds texts by a few of their letters: whole words first, then beginnings of words, then letters
/// in their order. Case and accents do not count: "citta" finds "Città".
namespace FuzzyMatch {

/// Lower case, without accents, every run of other characters as one blank; begins with a blank, so
/// that " x" is the beginning of a word.
QString folded(const QString& text);

/// A text made ready to be searched many times.
struct Text {
    QString folded; ///< title and detail
    qsizetype titleSize = 0; ///< of `folded`
    QString initials; ///< first letters of its words
    quint64 letters = 0; ///< which letters it has, see lettersOf()
    static Text of(const QString& title, const QString& detail = {});
};

/// What somebody typed: its words, all of which must be found.
struct Query {
    QList<QString> words; ///< folded, without blanks
    quint64 letters = 0;
    static Query of(const QString& typed);
    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
};

/// One bit for each letter and digit, the same one for those beyond them.
quint64 lettersOf(const QString& folded);

/// 0 = not found; the higher, the better.
int score(const Query& query, const Text& text);

} // namespace FuzzyMatch
