// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ProviderWriter.h"
#include "models/lint/LintRule.h"
#include "models/trunk/TrunkTemplates.h"

using namespace Qt::StringLiterals;

namespace {

void missingValue(const LintedTrunk& t, LintReport& report)
{
    const QStringList fields = t.plan.missing();
    for (const QString& field : fields)
        report.add(t.path(field), { field });
}

/// Several calls from a provider's own words: shown as they are, in the reader's language.
void providerNote(const LintedTrunk& t, LintReport& report)
{
    if (!t.plan.provider)
        return;
    for (const LocalizedText& note : t.plan.provider->notes)
        report.add(t.path(u"provider"_s), { t.plan.provider->name, note.en, note.it });
}

void notCertified(const LintedTrunk& t, LintReport& report)
{
    // A gateway of the customer's own is nobody's to certify.
    const bool isOurs = t.plan.mode == u"inbound" || t.all.isOnSite(t.plan.host);
    if (!t.plan.isCertified() && !isOurs)
        report.add(t.path(u"provider"_s));
}

/// The trunk keeps what it was configured with; whether to follow the catalogue is for a person to
/// say, as the PBX has to be set up anew.
void catalogueEntryChanged(const LintedTrunk& t, LintReport& report)
{
    if (t.trunk.providerEntry.isEmpty())
        return;
    const Provider* listed = t.all.catalog.provider(t.trunk.provider);
    if (!listed)
        return report.add(
            t.path(u"provider"_s), { t.plan.provider ? t.plan.provider->name : t.trunk.provider });
    const QStringList fields = t.plan.provider
        ? ProviderWriter::differences(*t.plan.provider, *listed)
        : QStringList { u"provider_entry"_s }; // it cannot be read
    if (!fields.isEmpty())
        report.add(t.path(u"provider"_s), { listed->name, fields.join(u", "_s) },
            t.fix([](Trunk& trunk) { trunk.providerEntry.clear(); }));
}

/// Fields by which a listed provider is reached; its domain and realm may be the customer's.
struct ListedField {
    QString name;
    QString (*read)(const TrunkPlan&);
    void (*clear)(Trunk&);
};

const QList<ListedField>& listedFields()
{
    static const QList<ListedField> all {
        { u"host"_s, [](const TrunkPlan& p) { return p.host; }, [](Trunk& t) { t.host.clear(); } },
        { u"port"_s, [](const TrunkPlan& p) { return QString::number(p.port); },
            [](Trunk& t) { t.port = 0; } },
        { u"transport"_s, [](const TrunkPlan& p) { return p.transport; },
            [](Trunk& t) { t.transport.clear(); } },
        { u"registrar"_s, [](const TrunkPlan& p) { return p.registrar; },
            [](Trunk& t) { t.registrar.clear(); } },
        { u"outbound_proxy"_s, [](const TrunkPlan& p) { return p.outboundProxy; },
            [](Trunk& t) { t.outboundProxy.clear(); } },
    };
    return all;
}

void listedOverridden(const LintedTrunk& t, LintReport& report)
{
    if (!t.plan.provider)
        return;
    for (const ListedField& field : listedFields()) {
        if (t.plan.origin(field.name) != TrunkPlan::Origin::Typed)
            continue;
        Trunk listed = t.trunk;
        field.clear(listed);
        const TrunkPlan plan = TrunkPlan::resolve(listed, t.all.catalog);
        const QString typed = field.read(t.plan);
        if (!typed.isEmpty() && field.read(plan).compare(typed, Qt::CaseInsensitive) != 0)
            report.add(t.path(field.name),
                { field.name, t.plan.provider->name, typed, field.read(plan) }, t.fix(field.clear));
    }
}

void modeUnlikeProvider(const LintedTrunk& t, LintReport& report)
{
    if (!t.plan.provider || t.plan.provider->isRegistering == t.plan.isRegistering())
        return;
    const QString wanted = TrunkTemplates::modeOf(*t.plan.provider);
    report.add(t.path(u"mode"_s), { t.plan.provider->name, t.plan.mode, wanted },
        t.fix([wanted](Trunk& trunk) { trunk.mode = wanted; }));
}

void sameProviderTwice(const LintedTrunk& t, LintReport& report)
{
    if (!t.plan.isRegistering() || t.plan.registrar.isEmpty())
        return;
    for (int i = 0; i < t.index; ++i) {
        const TrunkPlan& other = t.all.plans[i];
        if (!other.isRegistering()
            || other.registrar.compare(t.plan.registrar, Qt::CaseInsensitive) != 0)
            continue;
        // The same account twice is one binding that each takes from the other.
        const bool isSameAccount = !t.plan.username.isEmpty() && other.username == t.plan.username;
        return report.add(isSameAccount ? LintSeverity::Error : LintSeverity::Warning,
            t.path(
                t.trunk.registrar.isEmpty() && t.trunk.host.isEmpty() ? u"provider"_s : u"host"_s),
            { other.name, t.plan.registrar });
    }
}

} // namespace

QList<LintRule> LintRules::provider()
{
    return {
        { "missing_value", LintSeverity::Error, missingValue },
        { "catalogue_entry_changed", LintSeverity::Hint, catalogueEntryChanged },
        { "provider_note", LintSeverity::Hint, providerNote },
        { "not_certified", LintSeverity::Hint, notCertified },
        { "listed_overridden", LintSeverity::Warning, listedOverridden },
        { "mode_unlike_provider", LintSeverity::Warning, modeUnlikeProvider },
        { "same_provider_twice", LintSeverity::Warning, sameProviderTwice },
    };
}
