// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/CallLeg.h"
#include "models/trunktest/FactList.h"

/// How many calls fared. Of each end no more is kept than its figures.
struct LoadEvidence {
    /// One end of a call once it is over, or as it stands.
    struct End {
        bool isIncoming = false;
        MediaFigures figures;
    };
    struct Spread {
        double mean = 0;
        double worst = 0;
    };

    bool isOwn = false; ///< they were to come in again
    int asked = 0; ///< calls that were to be placed
    int placed = 0;
    int answered = 0;
    int arrived = 0; ///< that came in
    int atOnce = 0; ///< most answered ones up at the same time, as the caller sees it
    int dropped = 0; ///< ends that were answered and cut off by the far side
    int deafened = 0; ///< ends that heard speech, and none any more at the end
    int strangers = 0; ///< calls of others, refused meanwhile
    QMap<QString, int> refusals; ///< "503 Service Unavailable" to how often; "no answer", too
    int lastStatus = 0; ///< of the call refused last; 0 = it was never answered
    qint64 lastRefusalMs = -1; ///< how long that took
    double perSecond = 0; ///< calls placed; 0 = one by one
    std::optional<Error> ownTrouble; ///< it was this computer that could not
    std::optional<LegEvidence> firstLost; ///< the first call that was not answered
    QList<End> ends; ///< of answered calls
    QList<int> ringingMs; ///< from the INVITE to 180, 183 or the answer

    /// Everything of an end that is over. @param mayBeCutOff its end was nobody's wish
    void add(const LegEvidence& leg, bool mayBeCutOff);
    [[nodiscard]] int refused() const;
    /// "486 Busy Here × 3, no answer × 1"
    [[nodiscard]] QString refusalsText() const;
    [[nodiscard]] qint64 ringingWithinMs(int percent) const; ///< -1 = nobody answered
    /// Of the ends that heard something; nothing heard at all is a loss of 100 %.
    [[nodiscard]] Spread lossPercent() const;
    [[nodiscard]] Spread jitterMs() const;
    [[nodiscard]] Spread mos() const;
    [[nodiscard]] int silentEnds() const; ///< that never heard anything
    [[nodiscard]] FactList facts() const;
};
