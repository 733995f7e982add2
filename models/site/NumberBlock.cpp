// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/NumberBlock.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNumbers = 1'000'000;

qlonglong distance(const QString& first, const QString& last)
{
    return last.mid(last.startsWith(u'+')).toLongLong()
        - first.mid(first.startsWith(u'+')).toLongLong();
}

} // namespace

std::optional<NumberBlock> NumberBlock::parse(const QString& text)
{
    // Fifteen digits are the longest number there is (ITU-T E.164), two more for 00.
    static const QRegularExpression form(
        u"^(\\+?[0-9]{2,17})(?:\\s*[-–/]\\s*\\+?([0-9]{1,17}))?\\z"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    NumberBlock block { match.captured(1), match.captured(1) };
    const QString end = match.captured(2);
    if (!end.isEmpty()) {
        const qsizetype digits = block.first.size() - qsizetype(block.first.startsWith(u'+'));
        if (end.size() > digits)
            return {};
        block.last = block.first.chopped(end.size()) + end;
    }
    const qlonglong steps = distance(block.first, block.last);
    if (steps < 0 || steps >= mostNumbers)
        return {};
    return block;
}

QString NumberBlock::text() const
{
    // The '+' stands once; parse() gives it to the end as well.
    return first == last ? first : first + u'-' + last.mid(last.startsWith(u'+'));
}

int NumberBlock::count() const { return int(distance(first, last)) + 1; }

bool NumberBlock::contains(const QString& number) const
{
    return number.size() == first.size() && number.startsWith(u'+') == first.startsWith(u'+')
        && number >= first && number <= last;
}

bool NumberBlock::overlaps(const NumberBlock& other) const
{
    return contains(other.first) || contains(other.last) || other.contains(first);
}
