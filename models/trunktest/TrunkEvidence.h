// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipCall.h"

/// OPTIONS to one address over one transport.
struct ReachEvidence {
    SipHop hop;
    bool isOfTrunk = false; ///< over the trunk's own transport; the others only inform
    int asked = 0; ///< requests
    int repeated = 0; ///< datagrams sent again because nothing came back
    QList<SipReply> replies; ///< as far as they came
    std::optional<SipTlsPeer> tls; ///< of a handshake of its own

    [[nodiscard]] const SipReply* answer() const; ///< first with a response; nullptr = none
    [[nodiscard]] std::optional<Error> firstError() const;
    [[nodiscard]] bool isOver() const { return replies.size() >= asked; }
};

/// One call, out or in, as it went.
struct CallEvidence {
    QString number; ///< as called; of an incoming one the trunk's
    bool isIncoming = false;
    bool wasAnswered = false;
    bool isOver = false;
    bool isEndedByFarSide = false;
    bool hasEarlyMedia = false;
    bool rangInVain = false; ///< we gave up
    QList<int> provisional;
    std::optional<SipMessage> message; ///< the INVITE that came in, or the answer to ours
    SipReply end;
    MediaFigures figures;
    int holdStatus = 0; ///< 0 = not tried
    bool hasSentDigits = false;
};

/// All a test found. Nothing of it is a judgement yet.
struct TrunkEvidence {
    QString mode; ///< register, ip or inbound
    QString host; ///< the far side as the plan names it
    QString number; ///< the trunk's
    qint64 testedAt = 0; ///< seconds since 1970
    QString missing; ///< field of the site file without which nothing can be tested
    std::optional<SipRoute> route;
    std::optional<SipRoute> registrarRoute; ///< where the registrar is another host
    QList<ReachEvidence> reaches;
    QStringList rewritten; ///< proofs that a router changed our messages: "Via 10.0.0.2 → ..."
    QStringList replaced; ///< headers that came back changed, by a router or the far side itself
    std::optional<Error> keepError; ///< the way back was lost
    std::optional<SipRegistration> registration;
    std::optional<SipRegistration> bindings;
    std::optional<SipRegistration> unregistration;
    std::optional<CallEvidence> call;
    std::optional<CallEvidence> received;
    bool hasWaited = false; ///< for a call to come in
    bool isWaitCutShort = false; ///< by the technician

    /// Of the trunk's own transport; the first that answered, else the first; nullptr = none.
    [[nodiscard]] const ReachEvidence* own() const;
    /// Whether the registrar may hold a binding of ours.
    [[nodiscard]] bool mayBeBound() const;
};
