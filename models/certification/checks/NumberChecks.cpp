// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers: who is called and who calls, and how both are written.
#include "models/certification/checks/CallJudge.h"
#include "models/certification/checks/CallSteps.h"
#include "models/lint/NumberForm.h"
#include "models/trunktest/TrunkNumbers.h"

#include <array>

using namespace Qt::StringLiterals;
using Calls = Result<QList<OwnCallPlan>>;

namespace {

// Only Italian numbers can be written in another form.
const QString country = u"IT"_s;

/// Refused as busy once it has come in: nobody pays for it.
OwnCallPlan brief(const CallTerms& terms, const QString& number, const CallWish& wish = {})
{
    OwnCallPlan plan;
    plan.number = number;
    plan.wish = wish;
    plan.called.does = CalledEnd::Does::Refuse;
    plan.steps = { CallSteps::arrived(terms), CallSteps::refused(terms.answerDeadline) };
    return plan;
}

Calls briefCalls(const CallTerms& terms) { return QList { brief(terms, terms.own()) }; }

/// In the form the trunk dials, as a PBX presents it.
QString identityOf(const CallTerms& terms)
{
    return LintNumbers::written(terms.identity(), terms.trunk.numberFormat, country);
}

/// That number where it stands, else whoever else is named.
TrunkNumbers::Found presented(const SipMessage& invite, const QString& number)
{
    for (const char* header : { "P-Asserted-Identity", "Remote-Party-ID", "From" })
        for (const QByteArray& value : invite.headers(header)) {
            const auto address = SipAddress::parse(value);
            const QString user = address ? QString::fromUtf8(address->user) : QString();
            if (TrunkNumbers::isSame(user, number))
                return { user, QString::fromLatin1(header), {} };
        }
    return TrunkNumbers::caller(invite);
}

QString foundText(const TrunkNumbers::Found& found)
{
    return found.number.isEmpty() ? u"–"_s : found.header + u": "_s + found.number;
}

CheckFinding findingOf(const OwnCallEvidence& evidence, const std::optional<Error>& error)
{
    FactList facts = CallJudge::facts(evidence);
    CallJudge::addNumbers(facts, evidence);
    return CallJudge::finding(error, facts);
}

CheckFinding judgeCalled(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::arriving(evidence, terms);
    if (!error) {
        const QString number = evidence.callee->number;
        const auto found = TrunkNumbers::called(*evidence.callee->message, number);
        if (!TrunkNumbers::isSame(found.number, number))
            error = Error(ErrorCode::CalledNumberMissing, number, foundText(found));
    }
    return findingOf(evidence, error);
}

/// Spread evenly over the block, both ends among them.
QStringList numbersOf(const NumberBlock& block, int most)
{
    const int count = qMin(block.count(), most);
    QStringList numbers;
    for (int i = 0; i < count; ++i) {
        const qint64 offset = count > 1 ? qint64(i) * (block.count() - 1) / (count - 1) : 0;
        const bool isPlus = block.first.startsWith(u'+');
        const QString digits = block.first.mid(isPlus ? 1 : 0);
        const QString number = QString::number(digits.toULongLong() + quint64(offset))
                                   .rightJustified(digits.size(), u'0');
        numbers.append(isPlus ? u'+' + number : number);
    }
    return numbers;
}

Calls allNumbersCalls(const CallTerms& terms)
{
    const int most = qMax(1, int(terms.limit("most")));
    const auto& blocks = terms.trunk.numbers;
    QList<OwnCallPlan> calls;
    for (qsizetype i = 0; i < blocks.size() && calls.size() < most; ++i) {
        const int share = qMax(1, (most - int(calls.size())) / int(blocks.size() - i));
        for (const QString& number : numbersOf(blocks.at(i), share))
            calls.append(brief(terms, number));
    }
    if (calls.isEmpty())
        return fail(ErrorCode::NotForThisTrunk, terms.own(), u"1 DID"_s);
    return calls;
}

Calls dialCalls(const CallTerms& terms)
{
    const QString form = terms.with.value(u"form"_s);
    const QString number = LintNumbers::written(terms.own(), form, country);
    if (LintNumbers::name(LintNumbers::of(number, country)) != form)
        return fail(ErrorCode::NotForThisTrunk, terms.own(), number);
    OwnCallPlan plan = brief(terms, number);
    plan.ownNumber = terms.own();
    return QList { plan };
}

CheckFinding judgeDialled(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    return findingOf(evidence, CallJudge::arriving(evidence, terms));
}

Calls presentingCalls(const CallTerms& terms)
{
    return QList { brief(terms, terms.own(), terms.presenting(identityOf(terms))) };
}

std::optional<Error> presentation(
    const OwnCallEvidence& evidence, const CallTerms& terms, const QString& number)
{
    if (auto error = CallJudge::arriving(evidence, terms))
        return error;
    const auto found = presented(*evidence.callee->message, number);
    if (TrunkNumbers::isSame(found.number, number))
        return {};
    const bool isNumber = !TrunkNumbers::form(found.number).isEmpty()
        && TrunkNumbers::form(found.number) != u"other";
    return Error(isNumber ? ErrorCode::CallerNumberDiffers : ErrorCode::CallerNumberMissing, number,
        foundText(found));
}

CheckFinding judgePresented(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    return findingOf(evidence, presentation(evidence, terms, terms.identity()));
}

Calls foreignCalls(const CallTerms& terms)
{
    return QList { brief(terms, terms.own(), terms.presenting(terms.input("foreign_number"))) };
}

CheckFinding judgeForeign(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    return findingOf(evidence, presentation(evidence, terms, terms.input("foreign_number")));
}

CheckFinding judgeForm(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    if (const auto error = CallJudge::arriving(evidence, terms))
        return findingOf(evidence, error);
    const QString asked = terms.with.value(u"form"_s);
    const QString form = asked == u"agreed" ? terms.trunk.numberFormat : asked;
    const auto found = presented(*evidence.callee->message, terms.identity());
    std::optional<Error> error;
    if (TrunkNumbers::form(found.number).isEmpty() || TrunkNumbers::form(found.number) == u"other")
        error = Error(ErrorCode::CallerNumberMissing, terms.identity(), foundText(found));
    else if (found.number != LintNumbers::written(found.number, form, country)
        || (TrunkNumbers::isSame(found.number, terms.identity())
            && found.number != LintNumbers::written(terms.identity(), form, country)))
        error = Error(ErrorCode::CallerFormDiffers, form, foundText(found));
    return findingOf(evidence, error);
}

Calls withheldCalls(const CallTerms& terms)
{
    CallWish wish = terms.presenting(identityOf(terms));
    wish.isWithheld = true;
    return QList { brief(terms, terms.own(), wish) };
}

/// The header that names who shall not be named; empty = none does.
QString revealing(const SipMessage& invite, const QString& number, const QString& called)
{
    QList<const char*> headers { "From", "P-Asserted-Identity", "P-Preferred-Identity",
        "Remote-Party-ID", "Contact", "Referred-By" };
    // These name who was called, too: the same number there may be the called end's.
    if (!TrunkNumbers::isSame(number, called))
        headers += { "Diversion", "History-Info" };
    for (const char* header : headers)
        for (const QByteArray& value : invite.headers(header)) {
            const auto address = SipAddress::parse(value);
            if (!address)
                continue;
            if (TrunkNumbers::isSame(QString::fromUtf8(address->user), number)
                || TrunkNumbers::isSame(QString::fromUtf8(address->displayName), number))
                return QString::fromLatin1(header) + u": "_s + QString::fromUtf8(address->user);
        }
    return {};
}

CheckFinding judgeWithheld(const OwnCallEvidence& evidence, const CallTerms& terms)
{
    auto error = CallJudge::arriving(evidence, terms);
    const QString number = terms.identity();
    if (!error)
        if (const QString where
            = revealing(*evidence.callee->message, number, evidence.callee->number);
            !where.isEmpty())
            error = Error(ErrorCode::CallerNumberShown, number, where);
    return findingOf(evidence, error);
}

constexpr std::array numberRecipes {
    CallRecipe { "called_number", briefCalls, judgeCalled },
    CallRecipe { "all_numbers", allNumbersCalls, judgeCalled },
    CallRecipe { "dial", dialCalls, judgeDialled },
    CallRecipe { "caller_presented", presentingCalls, judgePresented },
    CallRecipe { "caller_form", presentingCalls, judgeForm },
    CallRecipe { "caller_withheld", withheldCalls, judgeWithheld },
    CallRecipe { "caller_foreign", foreignCalls, judgeForeign },
};

} // namespace

std::span<const CallRecipe> CallRecipes::numbers() { return numberRecipes; }
