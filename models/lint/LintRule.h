// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/Lint.h"
#include "models/trunk/TrunkPlan.h"

using LintSeverity = Finding::Severity;

/// What every rule may look at.
struct LintedSite {
    const Site& site;
    const Catalog& catalog;
    QList<TrunkPlan> plans; ///< of site.trunks, in that order

    LintedSite(const Site& s, const Catalog& c);
    /// Whether calls to a provider leave by the open Internet, as far as the plan says.
    [[nodiscard]] bool isOnInternet() const;
    /// An address of the site's own network, such as a gateway's.
    [[nodiscard]] bool isOnSite(const QString& host) const;
};

struct LintedTrunk {
    const LintedSite& all;
    int index;
    const Trunk& trunk;
    const TrunkPlan& plan;

    /// "trunks[0].host"
    [[nodiscard]] QString path(const QString& field) const;
    [[nodiscard]] std::function<void(Site&)> fix(std::function<void(Trunk&)> change) const;
};

/// Takes what a rule finds.
class LintReport {
public:
    void begin(const QString& rule, Finding::Severity severity);
    void add(
        const QString& subject, const QStringList& words = {}, std::function<void(Site&)> fix = {});
    /// Where it weighs more, or less, than the rule usually does.
    void add(Finding::Severity severity, const QString& subject, const QStringList& words = {},
        std::function<void(Site&)> fix = {});
    [[nodiscard]] QList<Finding> sorted() const;

private:
    QString m_rule;
    Finding::Severity m_severity = Finding::Severity::Warning;
    QList<Finding> m_findings;
};

/// One of onTrunk and onSite is there.
struct LintRule {
    const char* name;
    Finding::Severity severity;
    void (*onTrunk)(const LintedTrunk&, LintReport&);
    void (*onSite)(const LintedSite&, LintReport&) = nullptr;
};

namespace LintRules {
QList<LintRule> account();
QList<LintRule> connection();
QList<LintRule> numbers();
QList<LintRule> passwords();
QList<LintRule> phones();
QList<LintRule> provider();
QList<LintRule> speech();
} // namespace LintRules
