// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/NumberForms.h"

using namespace Qt::StringLiterals;

namespace {

struct DigitClass {
    QChar from;
    QChar to;
    [[nodiscard]] QString text() const
    {
        if (from == to)
            return from;
        return from == u'0' && to == u'9' ? u"X"_s : u"[%1-%2]"_s.arg(from).arg(to);
    }
};

bool isAll(QStringView digits, QChar digit)
{
    return std::all_of(digits.begin(), digits.end(), [=](QChar c) { return c == digit; });
}

/// Both ends of the same length.
QStringList digitPatterns(const QString& prefix, QStringView first, QStringView last)
{
    if (first.isEmpty())
        return { prefix };
    if (first[0] == last[0])
        return digitPatterns(prefix + first[0], first.mid(1), last.mid(1));
    QStringList list;
    DigitClass middle { first[0], last[0] };
    const QString any(first.size() - 1, u'X');
    if (!isAll(first.mid(1), u'0')) {
        list += digitPatterns(prefix + first[0], first.mid(1), QString(first.size() - 1, u'9'));
        middle.from = QChar(first[0].unicode() + 1);
    }
    const bool isLastFull = isAll(last.mid(1), u'9');
    if (!isLastFull)
        middle.to = QChar(last[0].unicode() - 1);
    if (middle.from <= middle.to)
        list.append(prefix + middle.text() + any);
    if (!isLastFull)
        list += digitPatterns(prefix + last[0], QString(last.size() - 1, u'0'), last.mid(1));
    return list;
}

QString nationalOf(const QString& number, const QString& code)
{
    for (const QString& prefix : { u'+' + code, u"00"_s + code })
        if (number.startsWith(prefix))
            return number.sliced(prefix.size());
    return number;
}

} // namespace

namespace NumberForms {

QString countryCode(const QString& country) { return country == u"IT" ? u"39"_s : QString(); }

QString inForm(const QString& number, const QString& format, const QString& country)
{
    const QString code = countryCode(country);
    if (number.isEmpty() || code.isEmpty())
        return number;
    const QString national = nationalOf(number, code);
    // What is still international after that is another country's.
    if (national.startsWith(u'+') || national.startsWith(u"00"))
        return number;
    if (format == u"plus")
        return u'+' + code + national;
    return format == u"zerozero" ? u"00"_s + code + national : national;
}

QStringList patterns(const NumberBlock& block)
{
    QStringList list = digitPatterns({}, block.first, block.last);
    for (QString& pattern : list)
        if (pattern.contains(u'X') || pattern.contains(u'['))
            pattern.prepend(u'_');
    return list;
}

} // namespace NumberForms
