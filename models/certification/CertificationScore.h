// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationRun.h"

/// What a run is worth. Pure. Points of tests that do not apply count on neither side; those not
/// done, or skipped, count as not reached.
struct CertificationScore {
    struct Part {
        int reached = 0;
        int possible = 0;
        int open = 0; ///< tests without a decision
        /// 0 to 100, rounded down; 0 of 0 is 0
        [[nodiscard]] int percent() const { return possible == 0 ? 0 : 100 * reached / possible; }
    };
    Part all;
    Part automatic;
    QList<QPair<QString, Part>> areas; ///< by CertificationArea::id, in the plan's order
    QStringList failedKo; ///< test ids
    QStringList openKo; ///< without a decision
    QStringList failed; ///< the others that failed
    QStringList open; ///< every test without a decision

    /// No KO failed and none open; and something was proven at all.
    [[nodiscard]] bool isCertifiable() const
    {
        return failedKo.isEmpty() && openKo.isEmpty() && all.reached > 0;
    }
    /// A guided KO test does not apply only with a reason: without a note it stays open.
    static bool needsReason(const CertificationTest& test, CertificationResult::State state);
    static CertificationScore of(const CertificationRun& run);
};

/// What changed between two runs. Pure.
struct CertificationComparison {
    enum class Change {
        Same,
        Better, ///< failed before, and no more
        Worse, ///< fails now, and did not
        New, ///< decided now only, or of a test the earlier plan has not
        Gone, ///< decided before only, or of a test the later plan has not
    };
    struct Line {
        QString testId;
        CertificationResult::State before = CertificationResult::State::Waiting;
        CertificationResult::State after = CertificationResult::State::Waiting;
        Change change = Change::Same;
        QStringList facts; ///< keys of those that differ; figures by more than a fifth
    };
    QList<Line> lines; ///< in the later plan's order, then those gone
    int pointsBefore = 0;
    int pointsAfter = 0;
    static CertificationComparison between(
        const CertificationRun& earlier, const CertificationRun& later);
};
