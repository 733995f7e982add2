// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/ArticleNumber.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isAsciiDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

ArticleNumber::Elements elements(const QString& article, const QString& serial)
{
    return { ArticleNumber::isOne(article) ? article : QString(), serial };
}

} // namespace

namespace ArticleNumber {

bool hasRightCheckDigit(QStringView digits)
{
    if (!isAsciiDigits(digits))
        return false;
    int sum = 0;
    int weight = 1;
    for (auto i = digits.size() - 1; i >= 0; --i) {
        sum += weight * digits[i].digitValue();
        weight = 4 - weight;
    }
    return sum % 10 == 0;
}

bool isOne(QStringView digits)
{
    const auto size = digits.size();
    return (size == 8 || (size >= 12 && size <= 14)) && hasRightCheckDigit(digits);
}

std::optional<Elements> elementsOf(const QString& text, bool isMarked)
{
    static const QRegularExpression bracketed(
        u"^(?:\\(01\\)([0-9]{14}))?(?:\\([0-9]{2,4}\\)[^()]{1,40})*?"
        "(?:\\(21\\)([A-Za-z0-9/-]{1,20}))?(?:\\([0-9]{2,4}\\)[^()]{1,40})*\\z"_s);
    static const QRegularExpression bare(u"^01([0-9]{14})(?:21([A-Za-z0-9/-]{1,20}))?\\z"_s);
    if (text.startsWith(u'('))
        if (const auto match = bracketed.match(text); match.hasMatch())
            return elements(match.captured(1), match.captured(2));
    if (isMarked)
        if (const auto match = bare.match(text); match.hasMatch())
            return elements(match.captured(1), match.captured(2));
    return {};
}

} // namespace ArticleNumber
