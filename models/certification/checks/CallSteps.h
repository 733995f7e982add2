// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/checks/OwnCallCheck.h"

/// What happens in calls of ours, to be put together. Every one waits for its event and no longer.
namespace CallSteps {
/// 200 ms of speech: with less, silence proves nothing but that the call was short.
constexpr quint64 fewestPackets = 10;
/// All keys of a telephone.
extern const QString everyDigit;

/// Both ends are up; where nobody comes back, the calling one.
CallStep answered(const CallTerms& terms);
/// The calling one is up, whatever became of the other.
CallStep callerAnswered(const CallTerms& terms);
/// It came in.
CallStep arrived(const CallTerms& terms);
/// The caller is told that it rings.
CallStep ringing(std::chrono::milliseconds within);
/// The caller's call has ended, by whomever.
CallStep refused(std::chrono::milliseconds within);
/// The caller hears what is said before the answer.
CallStep heardEarly(const CallTerms& terms);
/// The called end answers what it let ring, and both are up.
CallStep answer(const CallTerms& terms);
/// Packets come through in both directions.
CallStep speech(const CallTerms& terms);
/// The same, not counting those that were under way before.
CallStep speechAnew(const CallTerms& terms);
/// Time goes by. @param real already shortened
CallStep stand(std::chrono::milliseconds real);
/// All of them one after the other.
CallStep digits(bool isFromCaller);
CallStep hold(const CallTerms& terms);
CallStep resume(const CallTerms& terms);
CallStep fax(const CallTerms& terms);
CallStep codecs(const CallTerms& terms, const QStringList& codecs);
CallStep refresh(const CallTerms& terms);
} // namespace CallSteps
