// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/lync/LyncScript.h"

#include "models/pbx/NumberForms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

class LyncWriter {
public:
    explicit LyncWriter(const TrunkContext& context)
        : m_context(context)
        , m_plan(context.plan)
    {
    }

    QByteArray write()
    {
        header();
        trunkConfiguration();
        translations();
        usage();
        route();
        policy();
        readBack();
        tests();
        return "\xEF\xBB\xBF" + m_text.toUtf8();
    }

private:
    void line(const QString& text = {}) { m_text += text + u"\r\n"_s; }
    void remark(const QString& text) { line(u"# "_s + text); }
    void chapter(const QString& text)
    {
        line();
        remark(text);
    }
    void variable(const QString& name, const QString& value)
    {
        line(u'$' + name + u" = "_s + LyncScript::quoted(value));
    }

    void header()
    {
        remark(u"Trunk %1, for the Lync Server 2013 Management Shell."_s.arg(m_plan.name));
        remark(u"First create the gateway in Topology Builder and publish the topology."_s);
        remark(u"Needs the role CsAdministrator, or the group RTCUniversalServerAdmins."_s);
        line(u"$ErrorActionPreference = 'Stop'"_s);
        line(u"Import-Module Lync"_s);
        line();
        variable(u"gateway"_s, u"PstnGateway:"_s + m_plan.host);
        variable(u"usage"_s, m_plan.name);
        variable(u"route"_s, m_context.plainName());
        line(
            u"if (-not (Get-CsService -PstnGateway | Where-Object { $_.Identity -eq $gateway })) {"_s);
        line(u"    throw \"$gateway is not in the published topology\""_s);
        line(u"}"_s);
    }

    /// A setting that is made the first time and put right every other time.
    void newOrSet(const QString& noun, const QString& identity, const QStringList& parameters)
    {
        line(u"if (Get-%1 -Identity %2 -ErrorAction SilentlyContinue) {"_s.arg(noun, identity));
        command(u"Set-"_s + noun, identity, parameters);
        line(u"} else {"_s);
        command(u"New-"_s + noun, identity, parameters);
        line(u"}"_s);
    }
    void command(const QString& cmdlet, const QString& identity, const QStringList& parameters)
    {
        QString text = u"    %1 -Identity %2"_s.arg(cmdlet, identity);
        for (const QString& parameter : parameters)
            text += u' ' + parameter;
        line(text);
    }

    void trunkConfiguration()
    {
        chapter(u"What the gateway can do. RTCP and session timer as most providers want them:"_s);
        remark(u"without RTCP on hold Lync would hang up, so the session timer watches instead."_s);
        remark(u"Media bypass needs concentrated topology, and REFER or no RTCP; and that the"_s);
        remark(u"clients reach the gateway's media address without NAT between. Left off."_s);
        newOrSet(u"CsTrunkConfiguration"_s, u"$gateway"_s,
            { u"-SRTPMode "_s + LyncScript::srtpMode(m_plan.srtp), u"-EnableBypass $false"_s,
                u"-ConcentratedTopology $true"_s, u"-EnableReferSupport $false"_s,
                u"-RTCPActiveCalls $false"_s, u"-RTCPCallsOnHold $false"_s,
                u"-EnableSessionTimer $true"_s, u"-RemovePlusFromUri $false"_s });
    }

    struct Rule {
        QString name;
        QString pattern;
        QString translation;
    };
    /// Lync thinks in +39...; the first rule that fits wins.
    [[nodiscard]] QList<Rule> rules() const
    {
        const QString code = NumberForms::countryCode(m_context.site.country);
        const Rule abroad { u"International"_s, u"^\\+(\\d+)$"_s, u"00$1"_s };
        if (m_plan.numberFormat == u"national" && !code.isEmpty())
            return { { u"National"_s, u"^\\+%1(\\d+)$"_s.arg(code), u"$1"_s }, abroad };
        return m_plan.numberFormat == u"zerozero" ? QList<Rule> { abroad } : QList<Rule>();
    }
    void translations()
    {
        if (rules().isEmpty())
            return;
        chapter(u"Numbers as the provider writes them, called and calling."_s);
        for (const char* noun :
            { "CsOutboundTranslationRule", "CsOutboundCallingNumberTranslationRule" }) {
            int priority = 0;
            for (const Rule& rule : rules())
                newOrSet(QString::fromLatin1(noun), u"\"$gateway/%1\""_s.arg(rule.name),
                    { u"-Pattern "_s + LyncScript::quoted(rule.pattern),
                        u"-Translation "_s + LyncScript::quoted(rule.translation),
                        u"-Priority %1"_s.arg(priority++) });
        }
    }

    void usage()
    {
        chapter(u"Who may call out this way: the usage joins route and policy."_s);
        line(u"if ((Get-CsPstnUsage -Identity Global).Usage -notcontains $usage) {"_s);
        line(u"    Set-CsPstnUsage -Identity Global -Usage @{ Add = $usage }"_s);
        line(u"}"_s);
    }

    void route()
    {
        chapter(u"Which numbers go out through the gateway: all of them."_s);
        QStringList settings { u"-NumberPattern '^\\+?\\d+$'"_s };
        // Every caller would show this number: only where somebody asked for it.
        if (!m_context.trunk.outboundNumber.isEmpty())
            settings += { u"-SuppressCallerId $true"_s,
                u"-AlternateCallerId "_s + LyncScript::quoted(callerNumber()) };
        const QString lists
            = u" -PstnGatewayList @{ %1 = $gateway } -PstnUsages @{ %1 = $usage }"_s;
        line(u"if (Get-CsVoiceRoute -Identity $route -ErrorAction SilentlyContinue) {"_s);
        line(u"    Set-CsVoiceRoute -Identity $route "_s + settings.join(u' ')
            + lists.arg(u"Replace"_s));
        line(u"} else {"_s);
        line(u"    New-CsVoiceRoute -Identity $route "_s + settings.join(u' ')
            + lists.arg(u"Add"_s));
        line(u"}"_s);
    }
    [[nodiscard]] QString callerNumber() const
    {
        return NumberForms::inForm(m_plan.outboundNumber, u"plus"_s, m_context.site.country);
    }

    void policy()
    {
        chapter(u"The policy of all users; take another one's name where only some may call."_s);
        line(u"if ((Get-CsVoicePolicy -Identity Global).PstnUsages -notcontains $usage) {"_s);
        line(u"    Set-CsVoicePolicy -Identity Global -PstnUsages @{ Add = $usage }"_s);
        line(u"}"_s);
    }

    void readBack()
    {
        chapter(u"What is there now."_s);
        line(u"Get-CsTrunk | Format-List"_s);
        line(u"Get-CsTrunkConfiguration -Identity $gateway | Format-List"_s);
        line(u"Get-CsVoiceRoute -Identity $route | Format-List"_s);
        line(u"Get-CsPstnUsage -Identity Global | Format-List"_s);
        line(u"Get-CsVoicePolicy -Identity Global | Format-List"_s);
    }

    /// Remarks: they call, or need a number only the technician has.
    void tests()
    {
        chapter(u"To try it, with a number you may call in place of +390000000000:"_s);
        remark(u"$configuration = Get-CsTrunkConfiguration -Identity $gateway"_s);
        remark(u"Test-CsTrunkConfiguration -DialedNumber '+390000000000' "
               "-TrunkConfiguration $configuration"_s);
        remark(u"Test-CsVoiceRoute -Route (Get-CsVoiceRoute -Identity $route) "
               "-TargetNumber '+390000000000'"_s);
        remark(
            u"Test-CsPstnOutboundCall -TargetFqdn %1 -TargetPstnPhoneNumber '+390000000000'"_s.arg(
                LyncScript::quoted(m_context.site.pbx.host)));
    }

    const TrunkContext& m_context;
    const TrunkPlan& m_plan;
    QString m_text;
};

} // namespace

namespace LyncScript {

QByteArray write(const TrunkContext& context) { return LyncWriter(context).write(); }

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
