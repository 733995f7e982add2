// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipMessage.h"

/// How long a session lives without being refreshed, and who sees to it (RFC 4028).
struct SessionTimer {
    int seconds = 0; ///< Session-Expires; 0 = for ever
    bool isRefreshedByUs = false;
    bool operator==(const SessionTimer&) const = default;

    /// What the 2xx to a request of ours grants.
    static SessionTimer granted(const SipMessage& answer);
    /// What we grant to a request of theirs. The far side keeps its own session alive; only who is
    /// at it already goes on.
    [[nodiscard]] SessionTimer grantedTo(const SipMessage& request) const;
    /// Of a 422: the least it accepts; 0 = it does not say.
    static int leastOf(const SipMessage& answer);

    /// Of a request of ours that keeps it as it is.
    [[nodiscard]] QList<SipHeader> requestHeaders() const;
    /// Whole lines of our 2xx to a request of theirs; nothing without a timer.
    [[nodiscard]] QByteArray answerLines() const;
};
