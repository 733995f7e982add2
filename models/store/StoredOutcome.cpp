// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/StoredOutcome.h"

using namespace Qt::StringLiterals;

Outcome storedOutcome(
    const QString& text, const QString& code, const QString& subject, const QString& detail)
{
    Outcome outcome;
    outcome.end = Outcome::End::Unknown;
    for (const auto end : { Outcome::End::Done, Outcome::End::Failed, Outcome::End::Cancelled })
        if (outcomeName(end) == text)
            outcome.end = end;
    outcome.error = storedError(code, subject, detail);
    return outcome;
}

std::optional<Error> storedError(
    const QString& code, const QString& subject, const QString& detail, const QString& turn)
{
    if (code.isEmpty())
        return {};
    Error error(ErrorCode::UnexpectedAnswer, subject, code + u": "_s + detail);
    for (int i = 0; i <= int(ErrorCode::Cancelled); ++i)
        if (errorCodeName(ErrorCode(i)) == code)
            error = Error(ErrorCode(i), subject, detail);
    for (const Turn whose :
        { Turn::You, Turn::SiteNetwork, Turn::Provider, Turn::Device, Turn::Pbx })
        if (turnName(whose) == turn)
            error.turn = whose;
    return error;
}
