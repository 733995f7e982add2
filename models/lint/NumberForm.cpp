// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/NumberForm.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNumber = 6; ///< below it is an internal or a special number

/// Geographic numbers begin with 0, mobile ones with 3; nothing else is ordered as a trunk's.
bool isItalianWithCode(QStringView digits)
{
    return digits.startsWith(u"39") && digits.size() >= 11
        && (digits[2] == u'0' || digits[2] == u'3');
}

QString italianNational(const QString& number, NumberForm form)
{
    const qsizetype code = form == NumberForm::Plus ? 3
        : form == NumberForm::ZeroZero              ? 4
        : form == NumberForm::Bare                  ? 2
                                                    : 0;
    return number.sliced(code);
}

bool isItalian(const QString& number, NumberForm form)
{
    return (form != NumberForm::Plus || number.startsWith(u"+39"))
        && (form != NumberForm::ZeroZero || number.startsWith(u"0039"));
}

} // namespace

bool NumberForms::canRewrite(const QString& country) { return country == u"IT"; }

NumberForm NumberForms::of(const QString& number, const QString& country)
{
    if (number.size() < shortestNumber)
        return NumberForm::Unknown;
    if (number.startsWith(u'+'))
        return NumberForm::Plus;
    if (number.startsWith(u"00"))
        return NumberForm::ZeroZero;
    if (canRewrite(country) && isItalianWithCode(number))
        return NumberForm::Bare;
    return NumberForm::National;
}

QString NumberForms::written(const QString& number, const QString& form, const QString& country)
{
    const NumberForm now = of(number, country);
    if (!canRewrite(country) || now == NumberForm::Unknown || !isItalian(number, now))
        return number;
    const QString national = italianNational(number, now);
    if (form == u"plus")
        return u"+39"_s + national;
    return form == u"zerozero" ? u"0039"_s + national : national;
}

NumberBlock NumberForms::written(
    const NumberBlock& block, const QString& form, const QString& country)
{
    return { written(block.first, form, country), written(block.last, form, country) };
}

QString NumberForms::name(NumberForm form)
{
    switch (form) {
    case NumberForm::National:
        return u"national"_s;
    case NumberForm::Plus:
        return u"plus"_s;
    case NumberForm::ZeroZero:
        return u"zerozero"_s;
    case NumberForm::Unknown:
    case NumberForm::Bare:
        return {};
    }
    Q_UNREACHABLE();
}

QString NumberForms::example(NumberForm form)
{
    switch (form) {
    case NumberForm::National:
        return u"0..."_s;
    case NumberForm::Plus:
        return u"+39..."_s;
    case NumberForm::ZeroZero:
        return u"0039..."_s;
    case NumberForm::Bare:
        return u"39..."_s;
    case NumberForm::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}
