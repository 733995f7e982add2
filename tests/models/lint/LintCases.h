// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/Lint.h"

using SiteChange = std::function<void(Site&)>;

/// One rule: what calls it, what comes close and must not, and what its button makes of the first.
struct LintCase {
    QString rule;
    QString subject;
    SiteChange wrong;
    SiteChange right; ///< a near miss
    SiteChange fixed; ///< applied to the wrong site, gives what the fix must give; none = no fix
};

namespace LintCases {
/// One trunk of a listed provider without notes, at which no rule finds anything.
Site cleanSite();
QList<LintCase> all();
/// Of phones and their numbers; all() has them.
QList<LintCase> phones();
} // namespace LintCases
