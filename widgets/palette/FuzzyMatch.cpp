// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/FuzzyMatch.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeWord = 1000;
constexpr int beginningOfWord = 900;
constexpr int initialsOfWords = 700;
constexpr int insideWord = 500;
constexpr int scattered = 200;
constexpr int besideTitle = 150; ///< lost by what is found in the detail only

int scoreOfPart(const QString& word, const FuzzyMatch::Text& text, qsizetype at)
{
    const bool isBeginning = text.folded[at - 1] == u' ';
    const qsizetype end = at + word.size();
    const bool isWhole = isBeginning && (end == text.folded.size() || text.folded[end] == u' ');
    const int kind = isWhole ? wholeWord : isBeginning ? beginningOfWord : insideWord;
    const int far = int(std::min<qsizetype>(at, 100));
    return kind - far - (at < text.titleSize ? 0 : besideTitle);
}

/// The letters in their order; the closer together, the better. 0 = they are not there, or spread
/// over so much that nobody would have meant it.
int scoreOfLetters(const QString& word, const FuzzyMatch::Text& text)
{
    const QStringView title = QStringView(text.folded).first(text.titleSize);
    const qsizetype first = title.indexOf(word[0]);
    qsizetype at = first;
    for (qsizetype i = 1; at >= 0 && i < word.size(); ++i)
        at = title.indexOf(word[i], at + 1);
    if (at < 0 || word.size() < 2)
        return 0;
    const qsizetype gaps = at - first + 1 - word.size();
    const bool isMeant = gaps <= 3 * word.size() && text.folded[first - 1] == u' ';
    return isMeant ? scattered - int(gaps) : 0;
}

int scoreOfWord(const QString& word, const FuzzyMatch::Text& text)
{
    // Another place may be the beginning of a word, which counts more than being the first one.
    const qsizetype inside = text.folded.indexOf(word);
    if (inside >= 0) {
        if (text.folded[inside - 1] == u' ')
            return scoreOfPart(word, text, inside);
        const qsizetype beginning = text.folded.indexOf(u' ' + word, inside);
        return scoreOfPart(word, text, beginning >= 0 ? beginning + 1 : inside);
    }
    if (word.size() > 1 && text.initials.startsWith(word))
        return initialsOfWords;
    return scoreOfLetters(word, text);
}

/// What an ASCII character is searched as: a small letter, a digit or a blank.
constexpr auto plainLetters = [] {
    std::array<char16_t, 128> table {};
    for (char16_t c = 0; c < 128; ++c) {
        const bool isLarge = c >= u'A' && c <= u'Z';
        const bool isKept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        table[c] = isLarge ? char16_t(c - u'A' + u'a') : isKept ? c : u' ';
    }
    return table;
}();

QString foldedAccents(const QString& text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toLower();
    QString out;
    out.reserve(apart.size() + 1);
    out.append(u' ');
    for (const QChar c : apart) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            out.append(c);
        else if (!c.isMark() && !out.endsWith(u' '))
            out.append(u' ');
    }
    while (out.size() > 1 && out.endsWith(u' '))
        out.chop(1);
    return out;
}

} // namespace

/// Most texts have no accents: one pass over plain letters, which is what thousands of entries
/// take when the palette opens.
QString FuzzyMatch::folded(const QString& text)
{
    QString out(text.size() + 1, Qt::Uninitialized);
    QChar* to = out.data();
    *to++ = u' ';
    bool isAtBlank = true;
    const QChar* const end = text.constData() + text.size();
    for (const QChar* from = text.constData(); from != end; ++from) {
        const char16_t code = from->unicode();
        if (code >= plainLetters.size())
            return foldedAccents(text);
        const char16_t letter = plainLetters[code];
        if (letter != u' ' || !isAtBlank)
            *to++ = letter;
        isAtBlank = letter == u' ';
    }
    out.resize(to - out.data() - (isAtBlank && to - out.data() > 1 ? 1 : 0));
    return out;
}

quint64 FuzzyMatch::lettersOf(const QString& folded)
{
    quint64 letters = 0;
    for (const QChar c : folded) {
        const char16_t code = c.unicode();
        if (code >= u'a' && code <= u'z')
            letters |= quint64(1) << (code - u'a');
        else if (code >= u'0' && code <= u'9')
            letters |= quint64(1) << (26 + code - u'0');
        else if (code != u' ')
            letters |= quint64(1) << 36;
    }
    return letters;
}

FuzzyMatch::Text FuzzyMatch::Text::of(const QString& title, const QString& detail)
{
    Text text;
    text.folded = FuzzyMatch::folded(title);
    text.titleSize = text.folded.size();
    for (qsizetype i = 1; i < text.titleSize; ++i)
        if (text.folded[i - 1] == u' ')
            text.initials.append(text.folded[i]);
    if (!detail.isEmpty())
        text.folded += FuzzyMatch::folded(detail);
    text.letters = lettersOf(text.folded);
    return text;
}

/// A MAC is typed with and without its colons; "aabb" and "aa:bb" are both found because each pair
/// is a word, and the whole is one in the detail.
FuzzyMatch::Query FuzzyMatch::Query::of(const QString& typed)
{
    Query query;
    const QString plain = FuzzyMatch::folded(typed);
    query.words = plain.split(u' ', Qt::SkipEmptyParts);
    query.letters = lettersOf(plain);
    return query;
}

int FuzzyMatch::score(const Query& query, const Text& text)
{
    if ((query.letters & ~text.letters) != 0)
        return 0;
    int sum = 0;
    for (const QString& word : query.words) {
        const int found = scoreOfWord(word, text);
        if (found == 0)
            return 0;
        sum += found;
    }
    return query.words.isEmpty() ? 1 : sum / int(query.words.size());
}
