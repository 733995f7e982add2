// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"

/// How a job ended, from its columns. A newer program may know outcomes and errors that this one
/// does not: those become Unknown, and UnexpectedAnswer with the code in the detail.
Outcome storedOutcome(
    const QString& text, const QString& code, const QString& subject, const QString& detail);

/// The error alone; nothing without a code. @param turn as turnName() has it; any other = the
/// code's usual one
std::optional<Error> storedError(
    const QString& code, const QString& subject, const QString& detail, const QString& turn = {});
