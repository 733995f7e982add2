// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <functional>

/// Something about a plan that will hurt later, though every value is well formed.
struct Finding {
    enum class Severity { Error, Warning, Hint };
    Severity severity = Severity::Warning;
    QString rule; ///< snake_case, of a closed list
    QString subject; ///< JSON path of the field it is about: "trunks[0].host"
    QStringList words; ///< %1, %2 ... of its sentence
    /// Puts it right; empty when only a person can. Applied to the site it was found in.
    std::function<void(Site&)> fix;
};

/// error, warning or hint.
QString severityName(Finding::Severity severity);

/// Pure functions of site and catalogue; fast enough to run at every key.
namespace Lint {
/// Every finding, errors first, then by subject.
QList<Finding> check(const Site& site, const Catalog& catalog);
/// All rules there are.
QStringList rules();
} // namespace Lint

/// In the current language.
namespace LintText {
/// What is the matter and why it matters, in one or two sentences.
QString sentence(const Finding& finding);
/// Of the button that puts it right: "Swap them"; empty without a fix.
QString fixLabel(const Finding& finding);
} // namespace LintText
