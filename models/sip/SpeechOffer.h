// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Endpoint.h"
#include "models/sip/SessionDescription.h"
#include "models/sip/SpeechCodec.h"

#include <QStringList>

/// What we are ready for: one stream of speech, RTP/AVP, without SRTP, ICE or multiplexed RTCP.
struct SpeechTerms {
    Endpoint local; ///< where we listen
    QStringList codecs; ///< in our order; names that are no speech codec are passed over
    SpeechDirection direction = SpeechDirection::SendRecv;
    quint64 sessionId = 0;
    quint64 version = 0; ///< one more with every description of a session
    int packetMs = 20;
    /// A description of ours without any stream yet.
    [[nodiscard]] SessionDescription session() const;
};

/// What both sides agreed upon.
struct AgreedSpeech {
    const SpeechCodec* codec = nullptr;
    int sendType = -1; ///< payload type in their numbering: what we send
    int receiveType = -1; ///< in ours: what comes
    int sendEventType = -1; ///< telephone-event (RFC 4733); -1 = they take none
    int receiveEventType = -1;
    Endpoint remote; ///< invalid when they gave no usable address
    quint16 remoteRtcpPort = 0;
    SpeechDirection direction = SpeechDirection::SendRecv; ///< ours
    int packetMs = 20;
    bool operator==(const AgreedSpeech&) const = default;
};

/// Offers and answers (RFC 3264) of one stream of speech.
namespace SpeechOffer {
/// The number we give telephone-event.
constexpr int eventType = 101;
SessionDescription offer(const SpeechTerms& terms);

/// Their answer to our offer. The codec is the first of their list that we offered.
/// Errors: UnexpectedAnswer (detail = what does not fit).
Result<AgreedSpeech> agree(const SessionDescription& ours, const SessionDescription& answer);

struct Answer {
    SessionDescription description;
    AgreedSpeech agreed;
};
/// Our answer to their offer: every stream of theirs in its place, all but one of speech refused,
/// one codec, the first of their list that we know, under their number.
/// Errors: UnexpectedAnswer when nothing fits; to be refused with 488.
Result<Answer> answer(const SpeechTerms& terms, const SessionDescription& offer);
} // namespace SpeechOffer
