// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/lync/LyncScript.h"

#include "models/core/TextLanguage.h"
#include "models/pbx/lync/LyncRemarks.h"
#include "models/pbx/NumberForms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using LyncRemarks::Remark;

/// A property of something, as Get- shows it and as New- and Set- take it.
struct LyncSetting {
    QString name;
    QString value; ///< PowerShell: $true, 'Optional', 3
};

struct LyncRule {
    QString name;
    QString pattern;
    QString translation;
};

/// Lync thinks in +39...; the first rule that fits wins.
QList<LyncRule> outboundRules(const TrunkContext& context)
{
    const QString code = NumberForms::countryCode(context.site.country);
    const LyncRule abroad { u"International"_s, u"^\\+(\\d+)$"_s, u"00$1"_s };
    if (context.plan.numberFormat == u"national" && !code.isEmpty())
        return { { u"National"_s, u"^\\+%1(\\d+)$"_s.arg(code), u"$1"_s }, abroad };
    return context.plan.numberFormat == u"zerozero" ? QList<LyncRule> { abroad }
                                                    : QList<LyncRule>();
}

/// What people dial. Italian numbers keep their zero; short ones are services and stay.
QList<LyncRule> dialledRules(const Site& site)
{
    QList<LyncRule> rules { { u"International"_s, u"^00(\\d+)$"_s, u"+$1"_s } };
    if (const QString code = NumberForms::countryCode(site.country); !code.isEmpty()) {
        rules.append({ u"Service"_s, u"^(1\\d{2,5})$"_s, u"$1"_s });
        rules.append({ u"National"_s, u"^([03]\\d{5,11})$"_s, u'+' + code + u"$1"_s });
    }
    return rules;
}

class LyncWriter {
public:
    explicit LyncWriter(const std::vector<TrunkContext>& contexts)
        : m_contexts(contexts)
        , m_site(contexts.front().site)
    {
    }

    QByteArray write()
    {
        const TextLanguage language(m_site.language);
        header();
        helpers();
        line(u"try {"_s);
        dialPlan();
        for (std::size_t i = 0; i < m_contexts.size(); ++i)
            trunk(m_contexts[i], int(i));
        encryption();
        certificate();
        readBack();
        line(u"} catch {"_s);
        line(u"    Write-Output \"doppino: failed $($_.Exception.Message)\""_s);
        line(u"    exit 1"_s);
        line(u"}"_s);
        verdict();
        return "\xEF\xBB\xBF" + m_text.toUtf8();
    }

private:
    void line(const QString& text = {}) { m_text += text + u"\r\n"_s; }
    void remark(Remark what) { line(u"# "_s + LyncRemarks::text(what)); }
    void chapter(Remark what)
    {
        line();
        remark(what);
    }
    void variable(const QString& name, const QString& value)
    {
        line(u'$' + name + u" = "_s + LyncScript::quoted(value));
    }

    void header()
    {
        line(u"# "_s + LyncRemarks::text(Remark::Purpose).arg(plainLine(m_site.name)));
        remark(Remark::Topology);
        remark(Remark::Rights);
        remark(Remark::HowToRun);
        line(u"param([switch] $Apply)"_s);
        line(u"$ErrorActionPreference = 'Stop'"_s);
        line(u"$whatIf = -not $Apply"_s);
        line(u"if (Get-Module -ListAvailable -Name SkypeForBusiness) {"_s);
        line(u"    Import-Module SkypeForBusiness"_s);
        line(u"} else {"_s);
        line(u"    Import-Module Lync"_s);
        line(u"}"_s);
    }
    /// The site's name may hold what ends a line.
    static QString plainLine(const QString& text) { return text.simplified(); }

    /// `Note` collects what differs; `Differs` compares as text, which is how these objects show
    /// their values.
    void helpers()
    {
        chapter(Remark::Helpers);
        line(u"$script:open = @()"_s);
        line(u"function Note([string] $what) {"_s);
        line(u"    $script:open += $what"_s);
        line(u"    Write-Output \"doppino: open $what\""_s);
        line(u"}"_s);
        line(u"function Differs($now, $want) {"_s);
        line(u"    foreach ($name in $want.Keys) {"_s);
        line(u"        if ([string] $now.$name -ne [string] $want[$name]) { return $true }"_s);
        line(u"    }"_s);
        line(u"    return $false"_s);
        line(u"}"_s);
        line();
    }

    static QString wanted(const QList<LyncSetting>& settings)
    {
        QStringList pairs;
        for (const LyncSetting& setting : settings)
            pairs.append(setting.name + u" = "_s + setting.value);
        return u"@{ "_s + pairs.join(u"; "_s) + u" }"_s;
    }
    void command(const QString& verb, const QString& noun, const QString& identity,
        const QList<LyncSetting>& settings, const QString& lists = {})
    {
        QString text = u"    %1-%2 -Identity %3"_s.arg(verb, noun, identity);
        for (const LyncSetting& setting : settings)
            text += u" -%1 %2"_s.arg(setting.name, setting.value);
        line(text + lists + u" -WhatIf:$whatIf | Out-Null"_s);
    }

    /// Something that is made the first time, put right where it differs, and read again after it
    /// was. @param further what Get- shows otherwise than Set- takes it
    /// @param condition "... -and ": else it is left alone
    void ensure(const QString& noun, const QString& identity, const QList<LyncSetting>& settings,
        const QList<LyncSetting>& further = {}, const QString& lists = {},
        const QString& newLists = {}, const QString& condition = {})
    {
        const QString get
            = u"Get-%1 -Identity %2 -ErrorAction SilentlyContinue"_s.arg(noun, identity);
        line(u"$want = "_s + wanted(settings + further));
        line(u"$now = "_s + get);
        line(u"if (%1-not $now) {"_s.arg(condition));
        command(u"New"_s, noun, identity, settings, newLists);
        line(u"} elseif (%1(Differs $now $want)) {"_s.arg(condition));
        command(u"Set"_s, noun, identity, settings, lists);
        line(u"}"_s);
        line(u"$now = "_s + get);
        line(u"if (-not $now -or (Differs $now $want)) { Note %1 }"_s.arg(
            LyncScript::quoted(noun + u' ' + plainIdentity(identity))));
    }
    /// For the last line, where variables have no meaning any more.
    [[nodiscard]] QString plainIdentity(const QString& identity) const
    {
        return QString(identity)
            .replace(u"$gateway"_s, m_gateway)
            .replace(u"$route"_s, m_route)
            .remove(u'"')
            .remove(u'\'');
    }
    static LyncSetting text(const QString& name, const QString& value)
    {
        return { name, LyncScript::quoted(value) };
    }
    static LyncSetting flag(const QString& name, bool isSet)
    {
        return { name, isSet ? u"$true"_s : u"$false"_s };
    }

    void dialPlan()
    {
        chapter(Remark::DialPlan);
        int priority = 0;
        for (const LyncRule& rule : dialledRules(m_site))
            ensure(u"CsVoiceNormalizationRule"_s,
                LyncScript::quoted(u"Global/Doppino-"_s + rule.name),
                { text(u"Pattern"_s, rule.pattern), text(u"Translation"_s, rule.translation),
                    { u"Priority"_s, QString::number(priority++) } });
    }

    void trunk(const TrunkContext& context, int priority)
    {
        m_gateway = u"PstnGateway:"_s + context.plan.host;
        m_route = context.plainName();
        line();
        variable(u"gateway"_s, m_gateway);
        variable(u"usage"_s, context.plan.name);
        variable(u"route"_s, m_route);
        line(
            u"if (-not (Get-CsService -PstnGateway | Where-Object { $_.Identity -eq $gateway })) {"_s);
        line(u"    throw \"$gateway is not in the published topology\""_s);
        line(u"}"_s);
        trunkConfiguration(context);
        translations(context);
        usage();
        route(context, priority);
        policy();
        tests(context);
    }

    void trunkConfiguration(const TrunkContext& context)
    {
        chapter(Remark::Trunk);
        remark(Remark::TrunkTimers);
        remark(Remark::TrunkBypass);
        ensure(u"CsTrunkConfiguration"_s, u"$gateway"_s,
            { text(u"SRTPMode"_s, LyncScript::srtpMode(context.plan.srtp)),
                flag(u"EnableBypass"_s, false), flag(u"ConcentratedTopology"_s, true),
                flag(u"EnableReferSupport"_s, false), flag(u"RTCPActiveCalls"_s, false),
                flag(u"RTCPCallsOnHold"_s, false), flag(u"EnableSessionTimer"_s, true),
                flag(u"RemovePlusFromUri"_s, false) });
    }

    void translations(const TrunkContext& context)
    {
        const QList<LyncRule> rules = outboundRules(context);
        if (rules.isEmpty())
            return;
        chapter(Remark::Translation);
        for (const char* noun :
            { "CsOutboundTranslationRule", "CsOutboundCallingNumberTranslationRule" }) {
            int priority = 0;
            for (const LyncRule& rule : rules)
                ensure(QString::fromLatin1(noun), u"\"$gateway/%1\""_s.arg(rule.name),
                    { text(u"Pattern"_s, rule.pattern), text(u"Translation"_s, rule.translation),
                        { u"Priority"_s, QString::number(priority++) } });
        }
    }

    void addOnce(
        const QString& noun, const QString& property, Remark what, const QString& condition = {})
    {
        chapter(what);
        const QString lacks
            = u"(Get-%1 -Identity Global).%2 -notcontains $usage"_s.arg(noun, property);
        line(u"if ("_s + condition + u'(' + lacks + u")) {"_s);
        line(u"    Set-%1 -Identity Global -%2 @{ Add = $usage } -WhatIf:$whatIf"_s.arg(
            noun, property));
        line(u"}"_s);
        line(
            u"if ("_s + lacks + u") { Note "_s + LyncScript::quoted(noun + u" Global"_s) + u" }"_s);
    }
    /// Route and policy are refused a usage that is not there yet, even with -WhatIf.
    void usage()
    {
        addOnce(u"CsPstnUsage"_s, u"Usage"_s, Remark::Usage);
        line(u"$hasUsage = (Get-CsPstnUsage -Identity Global).Usage -contains $usage"_s);
    }
    void policy()
    {
        addOnce(u"CsVoicePolicy"_s, u"PstnUsages"_s, Remark::Policy, u"$hasUsage -and "_s);
    }

    void route(const TrunkContext& context, int priority)
    {
        chapter(Remark::Route);
        QList<LyncSetting> settings { text(u"NumberPattern"_s, u"^\\+?\\d+$"_s),
            { u"Priority"_s, QString::number(priority) } };
        // Every caller would show this number: only where somebody asked for it.
        if (!context.trunk.outboundNumber.isEmpty())
            settings += { flag(u"SuppressCallerId"_s, true),
                text(u"AlternateCallerId"_s, numberOf(context, context.plan.outboundNumber)) };
        const QString lists
            = u" -PstnGatewayList @{ %1 = $gateway } -PstnUsages @{ %1 = $usage }"_s;
        ensure(u"CsVoiceRoute"_s, u"$route"_s, settings,
            { { u"PstnGatewayList"_s, u"$gateway"_s }, { u"PstnUsages"_s, u"$usage"_s } },
            lists.arg(u"Replace"_s), lists.arg(u"Add"_s), u"$hasUsage -and "_s);
    }
    static QString numberOf(const TrunkContext& context, const QString& number)
    {
        return NumberForms::inForm(number, u"plus"_s, context.site.country);
    }

    /// Without changing anything there may be nothing yet that could be tested.
    void tests(const TrunkContext& context)
    {
        chapter(Remark::Tests);
        const QString own = numberOf(context, context.plan.number);
        const QString number = LyncScript::quoted(own.isEmpty() ? u"+390000000000"_s : own);
        line(u"if ($Apply) {"_s);
        line(u"    $configuration = Get-CsTrunkConfiguration -Identity $gateway"_s);
        line(
            u"    Test-CsTrunkConfiguration -DialedNumber %1 -TrunkConfiguration $configuration | Format-List"_s
                .arg(number));
        line(
            u"    $result = Test-CsVoiceRoute -Route (Get-CsVoiceRoute -Identity $route) -TargetNumber "_s
            + number);
        line(u"    if (-not $result.MatchesPattern) { Note "_s
            + LyncScript::quoted(u"Test-CsVoiceRoute "_s + m_route) + u" }"_s);
        line(u"}"_s);
        remark(Remark::TestCall);
        line(u"# Test-CsPstnOutboundCall -TargetFqdn %1 -TargetPstnPhoneNumber '+390000000000'"_s
                 .arg(LyncScript::quoted(plainLine(m_site.pbx.host))));
    }

    void encryption()
    {
        const bool isRequired = std::any_of(m_contexts.begin(), m_contexts.end(),
            [](const TrunkContext& c) { return c.plan.srtp == u"required"; });
        chapter(Remark::Encryption);
        line(u"$media = Get-CsMediaConfiguration -Identity Global"_s);
        line(u"$media | Format-List"_s);
        if (isRequired)
            line(
                u"if ([string] $media.EncryptionLevel -eq 'DoNotSupportEncryption') { Note 'CsMediaConfiguration Global' }"_s);
    }

    void certificate()
    {
        const bool isTls
            = std::any_of(m_contexts.begin(), m_contexts.end(), [](const TrunkContext& c) {
                  return LyncScript::transport(c.plan.transport) == u"tls";
              });
        if (!isTls)
            return;
        chapter(Remark::Certificate);
        line(u"$certificate = Get-CsCertificate -Type Default"_s);
        line(u"$certificate | Format-List"_s);
        line(
            u"if (-not $certificate -or $certificate.NotAfter -lt (Get-Date) -or $certificate.NotBefore -gt (Get-Date)) { Note 'CsCertificate Default' }"_s);
    }

    void readBack()
    {
        chapter(Remark::ReadBack);
        for (const char* what : { "Get-CsService -PstnGateway", "Get-CsTrunk",
                 "Get-CsTrunkConfiguration", "Get-CsVoiceRoute", "Get-CsPstnUsage -Identity Global",
                 "Get-CsVoicePolicy -Identity Global", "Get-CsDialPlan -Identity Global" })
            line(QString::fromLatin1(what) + u" | Format-List"_s);
    }

    void verdict()
    {
        chapter(Remark::Verdict);
        line(u"$summary = ($script:open | Sort-Object -Unique) -join '; '"_s);
        line(u"if ($script:open.Count -eq 0) {"_s);
        line(u"    Write-Output 'doppino: ok'"_s);
        line(u"} elseif ($Apply) {"_s);
        line(u"    Write-Output \"doppino: differs $summary\""_s);
        line(u"} else {"_s);
        line(u"    Write-Output \"doppino: would change $summary\""_s);
        line(u"}"_s);
    }

    const std::vector<TrunkContext>& m_contexts;
    const Site& m_site;
    QString m_gateway; ///< of the trunk being written
    QString m_route;
    QString m_text;
};

} // namespace

namespace LyncScript {

QByteArray write(const std::vector<TrunkContext>& contexts) { return LyncWriter(contexts).write(); }

QString quoted(const QString& text)
{
    static const QRegularExpression quote(u"(['\u2018\u2019\u201A\u201B])"_s);
    return u'\'' + QString(text).replace(quote, u"\\1\\1"_s) + u'\'';
}

QString srtpMode(const QString& srtp)
{
    if (srtp == u"required")
        return u"Required"_s;
    return srtp == u"preferred" ? u"Optional"_s : u"NotSupported"_s;
}

QString transport(const QString& wanted) { return wanted == u"tls" ? u"tls"_s : u"tcp"_s; }

} // namespace LyncScript
