// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextDiff.h"

#include <QHash>

#include <algorithm>
#include <dtl/dtl.hpp>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestFold = 3;

/// Equal lines get equal numbers: comparing those is what the algorithm does most.
class Numbers {
public:
    std::vector<int> of(const QStringList& lines)
    {
        std::vector<int> numbers;
        numbers.reserve(size_t(lines.size()));
        for (const QString& line : lines) {
            const auto it = m_numbers.constFind(line);
            numbers.push_back(
                it != m_numbers.constEnd() ? *it : *m_numbers.insert(line, int(m_numbers.size())));
        }
        return numbers;
    }

private:
    QHash<QString, int> m_numbers;
};

/// What stands between two equal lines: paired as far as both sides go.
void appendPlace(QList<TextDiff::Row>& rows, int& left, int leftEnd, int& right, int rightEnd)
{
    while (left < leftEnd && right < rightEnd)
        rows.append({ TextDiff::Kind::Changed, left++, right++ });
    while (left < leftEnd)
        rows.append({ TextDiff::Kind::Removed, left++, -1 });
    while (right < rightEnd)
        rows.append({ TextDiff::Kind::Added, -1, right++ });
}

} // namespace

namespace TextDiff {

QList<Row> rows(const QStringList& left, const QStringList& right)
{
    Numbers numbers;
    const auto before = numbers.of(left);
    const auto after = numbers.of(right);
    dtl::Diff<int, std::vector<int>> diff(before, after);
    diff.compose();
    QList<Row> rows;
    int leftAt = 0;
    int rightAt = 0;
    int leftEnd = 0;
    int rightEnd = 0;
    for (const auto& [number, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE) {
            ++leftEnd;
        } else if (info.type == dtl::SES_ADD) {
            ++rightEnd;
        } else {
            appendPlace(rows, leftAt, leftEnd, rightAt, rightEnd);
            rows.append({ Kind::Equal, leftAt++, rightAt++ });
            leftEnd = leftAt;
            rightEnd = rightAt;
        }
    }
    appendPlace(rows, leftAt, leftEnd, rightAt, rightEnd);
    return rows;
}

int placeCount(const QList<Row>& rows)
{
    int count = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (rows[i].kind != Kind::Equal && (i == 0 || rows[i - 1].kind == Kind::Equal))
            ++count;
    return count;
}

QList<Piece> folded(const QList<Row>& rows, int context)
{
    QList<Piece> pieces;
    const int size = int(rows.size());
    for (int i = 0; i < size;) {
        if (rows[i].kind != Kind::Equal) {
            pieces.append({ i++, 1 });
            continue;
        }
        int end = i;
        while (end < size && rows[end].kind == Kind::Equal)
            ++end;
        const int foldBegin = i == 0 ? i : std::min(end, i + context);
        const int foldEnd = end == size ? end : std::max(foldBegin, end - context);
        const bool isFolding = foldEnd - foldBegin >= smallestFold;
        for (; i < (isFolding ? foldBegin : end); ++i)
            pieces.append({ i, 1 });
        if (!isFolding)
            continue;
        pieces.append({ foldBegin, foldEnd - foldBegin });
        for (i = foldEnd; i < end; ++i)
            pieces.append({ i, 1 });
    }
    return pieces;
}

QStringList lines(const QByteArray& text)
{
    QString plain = QString::fromUtf8(text);
    plain.replace(u"\r\n"_s, u"\n"_s);
    plain.remove(u'\r');
    if (plain.isEmpty())
        return {};
    if (plain.endsWith(u'\n'))
        plain.chop(1);
    return plain.split(u'\n');
}

} // namespace TextDiff
