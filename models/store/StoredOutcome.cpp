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
    if (code.isEmpty())
        return outcome;
    outcome.error = Error(ErrorCode::UnexpectedAnswer, subject, code + u": "_s + detail);
    for (int i = 0; i <= int(ErrorCode::Cancelled); ++i)
        if (errorCodeName(ErrorCode(i)) == code)
            outcome.error = Error(ErrorCode(i), subject, detail);
    return outcome;
}
