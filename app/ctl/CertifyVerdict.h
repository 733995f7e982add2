// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationScore.h"
#include "models/core/Job.h"

/// How `certify run` ends: the contract's exit codes. Pure.
struct CertifyVerdict {
    QString state; ///< done, failed, unknown or cancelled
    int exitCode = 0;
    std::optional<Error> error; ///< nothing = all went well

    /// @param tests that were asked for; each must be decided by now
    /// @param provider for the sentence
    static CertifyVerdict of(const CertificationRun& run, const CertificationScore& score,
        const QStringList& tests, const Outcome& outcome, const QString& provider);
};
