// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/NumberForm.h"

#include "models/pbx/NumberForms.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNumber = 6; ///< below it is an internal or a special number

/// Geographic numbers begin with 0, mobile ones with 3; nothing else is ordered as a trunk's.
bool isItalianWithCode(QStringView digits)
{
    return digits.startsWith(u"39") && digits.size() >= 11
        && (digits[2] == u'0' || digits[2] == u'3');
}

} // namespace

bool LintNumbers::canRewrite(const QString& country)
{
    return !NumberForms::countryCode(country).isEmpty();
}

NumberForm LintNumbers::of(const QString& number, const QString& country)
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

QString LintNumbers::written(const QString& number, const QString& form, const QString& country)
{
    const NumberForm now = of(number, country);
    if (now == NumberForm::Unknown)
        return number;
    const QString plain = now == NumberForm::Bare ? u'+' + number : number;
    return NumberForms::inForm(plain, form, country);
}

NumberBlock LintNumbers::written(
    const NumberBlock& block, const QString& form, const QString& country)
{
    return { written(block.first, form, country), written(block.last, form, country) };
}

QString LintNumbers::name(NumberForm form)
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

QString LintNumbers::example(NumberForm form)
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
