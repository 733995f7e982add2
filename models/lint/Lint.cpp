// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/Lint.h"

#include "models/lint/LintRule.h"
#include "models/site/SiteRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QList<LintRule>& allLintRules()
{
    static const QList<LintRule> rules = LintRules::provider() + LintRules::account()
        + LintRules::passwords() + LintRules::connection() + LintRules::speech()
        + LintRules::numbers() + LintRules::phones();
    return rules;
}

} // namespace

LintedSite::LintedSite(const Site& s, const Catalog& c)
    : site(s)
    , catalog(c)
{
    for (const Trunk& trunk : site.trunks)
        plans.append(TrunkPlan::resolve(trunk, catalog));
}

bool LintedSite::isOnInternet() const
{
    const QString& connection = site.capacity.connection;
    return connection != u"mpls" && connection != u"private" && !site.capacity.hasVpn;
}

bool LintedSite::isOnSite(const QString& host) const
{
    if (!SiteRules::isIpv4(host))
        return false;
    if (SiteRules::isInSubnet(host, site.network.subnet))
        return true;
    return std::any_of(site.gateways.begin(), site.gateways.end(),
        [&](const Gateway& gateway) { return gateway.address == host; });
}

QString LintedTrunk::path(const QString& field) const
{
    return u"trunks[%1].%2"_s.arg(index).arg(field);
}

std::function<void(Site&)> LintedTrunk::fix(std::function<void(Trunk&)> change) const
{
    return [at = index, change = std::move(change)](Site& site) {
        if (at < site.trunks.size())
            change(site.trunks[at]);
    };
}

void LintReport::begin(const QString& rule, Finding::Severity severity)
{
    m_rule = rule;
    m_severity = severity;
}

void LintReport::add(
    const QString& subject, const QStringList& words, std::function<void(Site&)> fix)
{
    add(m_severity, subject, words, std::move(fix));
}

void LintReport::add(Finding::Severity severity, const QString& subject, const QStringList& words,
    std::function<void(Site&)> fix)
{
    m_findings.append({ severity, m_rule, subject, words, std::move(fix) });
}

QList<Finding> LintReport::sorted() const
{
    QList<Finding> list = m_findings;
    std::stable_sort(list.begin(), list.end(), [](const Finding& a, const Finding& b) {
        return a.severity != b.severity ? a.severity < b.severity : a.subject < b.subject;
    });
    return list;
}

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return u"error"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Hint:
        return u"hint"_s;
    }
    Q_UNREACHABLE();
}

QList<Finding> Lint::check(const Site& site, const Catalog& catalog)
{
    const LintedSite all(site, catalog);
    LintReport report;
    for (const LintRule& rule : allLintRules()) {
        report.begin(QLatin1StringView(rule.name), rule.severity);
        if (rule.onSite)
            rule.onSite(all, report);
        for (int i = 0; rule.onTrunk && i < site.trunks.size(); ++i)
            rule.onTrunk({ all, i, site.trunks[i], all.plans[i] }, report);
    }
    return report.sorted();
}

QStringList Lint::rules()
{
    QStringList names;
    for (const LintRule& rule : allLintRules())
        names.append(QLatin1StringView(rule.name));
    return names;
}
