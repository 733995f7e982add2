// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SpeechOffer.h"

#include <optional>

/// T.38 over UDPTL as it is offered and answered (ITU-T T.38 annex D). It takes the place of the
/// stream of speech, and its port.
namespace FaxOffer {
SessionDescription offer(const SpeechTerms& terms);
[[nodiscard]] bool isFax(const SessionDescription& ours);
/// Whether their answer to that takes it.
[[nodiscard]] bool isAgreed(const SessionDescription& answer);
/// Our answer to their offer: the first T.38 in it, everything else refused; nothing when there is
/// none.
std::optional<SessionDescription> answer(const SpeechTerms& terms, const SessionDescription& offer);
} // namespace FaxOffer
