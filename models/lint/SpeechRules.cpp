// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/LintRule.h"
#include "models/lint/PbxTraits.h"

using namespace Qt::StringLiterals;

namespace {

/// Empty `allowed` allows all.
QStringList keptCodecs(const QStringList& codecs, const QStringList& allowed)
{
    QStringList kept;
    for (const QString& codec : codecs)
        if (allowed.isEmpty() || allowed.contains(codec))
            kept.append(codec);
    return kept;
}

struct CodecSides {
    QStringList offered;
    QStringList pbx;
    QStringList provider;

    explicit CodecSides(const LintedTrunk& t)
        : offered(t.plan.codecs)
        , pbx(PbxTraits::of(t.all.site.pbx.kind).codecs)
        , provider(t.plan.provider ? t.plan.provider->codecs : QStringList())
    {
    }
    [[nodiscard]] bool hasNoneInCommon() const
    {
        return keptCodecs(keptCodecs(offered, pbx), provider).isEmpty();
    }
};

QStringList codecsWithout(QStringList codecs, const QStringList& allowed)
{
    codecs.removeIf([&](const QString& codec) { return allowed.contains(codec); });
    return codecs;
}

/// The button leaves of the typed list what `mine` has; when that is nothing, all that both have.
void reportCodecs(const LintedTrunk& t, LintReport& report, const QString& who,
    const QStringList& lacking, const QStringList& mine, const QStringList& others)
{
    const bool isBroken = CodecSides(t).hasNoneInCommon();
    QStringList kept = keptCodecs(t.trunk.codecs, mine);
    if (kept.isEmpty())
        kept = keptCodecs(mine, others);
    report.add(isBroken ? LintSeverity::Error : LintSeverity::Warning, t.path(u"codecs"_s),
        { who, lacking.join(u", "_s) },
        kept.isEmpty() ? nullptr : t.fix([kept](Trunk& trunk) { trunk.codecs = kept; }));
}

void codecPbxLacks(const LintedTrunk& t, LintReport& report)
{
    const PbxTraits traits = PbxTraits::of(t.all.site.pbx.kind);
    if (traits.codecs.isEmpty())
        return;
    // A provider lists all it can; only when none of that is the PBX's own does it matter.
    const bool isAsListed = t.trunk.codecs.isEmpty();
    const QStringList lacking = codecsWithout(t.plan.codecs, traits.codecs);
    const bool isAll = lacking.size() == t.plan.codecs.size();
    const QStringList typed = codecsWithout(t.trunk.codecs, traits.codecs);
    if (isAsListed ? isAll : !typed.isEmpty())
        reportCodecs(t, report, traits.name, isAsListed ? lacking : typed, traits.codecs,
            CodecSides(t).provider);
}

void codecProviderLacks(const LintedTrunk& t, LintReport& report)
{
    const CodecSides sides(t);
    const QStringList lacking = codecsWithout(t.trunk.codecs, sides.provider);
    if (!sides.provider.isEmpty() && !lacking.isEmpty())
        reportCodecs(t, report, t.plan.provider->name, lacking, sides.provider, sides.pbx);
}

void dtmfInbandCompressed(const LintedTrunk& t, LintReport& report)
{
    if (t.plan.dtmf != u"inband")
        return;
    const QStringList harmful
        = keptCodecs(t.plan.codecs, { u"g729"_s, u"g726"_s, u"gsm"_s, u"opus"_s });
    if (!harmful.isEmpty())
        report.add(t.path(u"dtmf"_s), { harmful.join(u", "_s) },
            t.fix([](Trunk& trunk) { trunk.dtmf = u"rfc4733"_s; }));
}

bool isEncrypting(const TrunkPlan& plan) { return plan.srtp != u"disabled"; }

void srtpProviderOff(const LintedTrunk& t, LintReport& report)
{
    if (t.plan.provider && t.plan.provider->isSrtpOff && isEncrypting(t.plan))
        report.add(t.path(u"srtp"_s), { t.plan.provider->name },
            t.fix([](Trunk& trunk) { trunk.srtp.clear(); }));
}

/// RFC 4568 section 9.1: the keys travel in the SDP. A listed provider that wants it so knows.
void srtpWithoutTls(const LintedTrunk& t, LintReport& report)
{
    if (t.plan.provider || !isEncrypting(t.plan) || t.plan.transport == u"tls")
        return;
    report.add(t.path(u"srtp"_s), { t.plan.transport.toUpper() }, t.fix([](Trunk& trunk) {
        trunk.transport = u"tls"_s;
        if (trunk.port == 5060)
            trunk.port = 5061;
    }));
}

} // namespace

QList<LintRule> LintRules::speech()
{
    return {
        { "codec_pbx_lacks", LintSeverity::Warning, codecPbxLacks },
        { "codec_provider_lacks", LintSeverity::Warning, codecProviderLacks },
        { "dtmf_inband_compressed", LintSeverity::Warning, dtmfInbandCompressed },
        { "srtp_provider_off", LintSeverity::Warning, srtpProviderOff },
        { "srtp_without_tls", LintSeverity::Warning, srtpWithoutTls },
    };
}
