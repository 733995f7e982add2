// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/tvox/TvoxTrunk.h"

#include "models/site/SiteAddress.h"
#include "models/site/SiteRules.h"

using namespace Qt::StringLiterals;

namespace {

using Section = TrunkRendering::Section;

// Asterisk's own range, on which TVox is built; its page does not show it.
const QString tvoxRtpPorts = u"10000-20000"_s;

class TvoxSheet {
public:
    explicit TvoxSheet(const TrunkContext& context)
        : m_context(context)
        , m_plan(context.plan)
    {
    }

    [[nodiscard]] QList<Section> sections() const { return { general(), advanced(), firewall() }; }

    [[nodiscard]] QStringList warnings() const
    {
        QStringList list;
        if (!m_plan.isCertified())
            list.append(u"not_certified"_s);
        if (m_plan.mode == u"ip" && m_context.site.pbx.isCloud)
            list.append(u"ip_in_cloud"_s);
        if (m_plan.isPeerToPeer && isAcrossInternet())
            list.append(u"peer_to_peer_public"_s);
        list += withoutField();
        if (!m_plan.numbers.isEmpty())
            list.append(u"numbers_need_inbound_rules"_s);
        return list;
    }

private:
    [[nodiscard]] static QString yesNo(bool isSet) { return isSet ? u"Si"_s : u"No"_s; }
    [[nodiscard]] bool isInbound() const { return m_plan.mode == u"inbound"; }
    [[nodiscard]] bool isByAddress() const { return m_plan.mode == u"ip"; }
    [[nodiscard]] bool isAcrossInternet() const
    {
        return m_context.site.pbx.isCloud
            || (!m_plan.host.isEmpty() && !SiteAddress::isPrivate(m_plan.host));
    }

    /// What the page has no field for; the trunk may not work without.
    [[nodiscard]] QStringList withoutField() const
    {
        QStringList list;
        if (m_plan.transport != u"udp")
            list.append(u"tvox_udp_only"_s);
        if (m_plan.srtp != u"disabled")
            list.append(u"tvox_no_srtp_field"_s);
        if (!m_plan.outboundProxy.isEmpty() && !isInbound())
            list.append(u"tvox_no_proxy_field"_s);
        if (m_plan.fromDomain != m_plan.host && !isInbound())
            list.append(u"tvox_no_domain_field"_s);
        if (m_plan.authUser != m_plan.username && !isByAddress())
            list.append(u"tvox_no_auth_user_field"_s);
        if (m_context.isTyped(u"codecs"_s))
            list.append(u"tvox_no_codec_field"_s);
        return list;
    }

    [[nodiscard]] Section general() const
    {
        Section page { u"Impostazioni generali"_s, {} };
        add(page, u"Abilitato"_s, u"Si"_s);
        add(page, u"Descrizione"_s, m_plan.name);
        add(page, u"Username"_s, isByAddress() ? QString() : m_plan.sipUser);
        page.rows.append(
            { u"Password"_s, isByAddress() ? QString() : m_context.password(), true, {}, {} });
        add(page, u"Hostname o IP del dispositivo telefonico"_s,
            isInbound() ? u"dynamic"_s : m_plan.host);
        add(page, u"Destinazione consentite"_s, u"Regola d'ingresso"_s);
        add(page, u"Ping Dispositivo"_s, u"Si"_s);
        add(page, u"Mantiene il prefisso internazionale"_s,
            yesNo(m_plan.numberFormat != u"national"), formatNote());
        add(page, u"Prefisso internazionale del trunk"_s,
            m_plan.numberFormat == u"zerozero" ? u"0039"_s : QString(), formatNote());
        page.rows.append(
            { u"Stringa di registrazione"_s, registration(), !m_plan.password.isEmpty(), {}, {} });
        add(page, u"Allarme raggiungimento della soglia chiamate"_s, {});
        return page;
    }
    [[nodiscard]] QString formatNote() const
    {
        return m_plan.numberFormat == u"national" ? QString() : u"tvox_prefix_to_try"_s;
    }
    [[nodiscard]] QString registration() const
    {
        if (!m_plan.isRegistering())
            return {};
        return u"%1:%2@%3:%4/%1"_s.arg(
            m_plan.sipUser, m_context.password(), m_plan.registrar, QString::number(m_plan.port));
    }

    [[nodiscard]] Section advanced() const
    {
        Section page { u"Impostazioni avanzate"_s, {} };
        add(page, u"Privacy"_s, u"No"_s);
        add(page, u"Modalità invio DTMF"_s, dtmf());
        add(page, u"Lingua"_s, u"Italiano"_s);
        add(page, u"Canali disponibili"_s,
            m_plan.channels > 0 ? QString::number(m_plan.channels) : QString());
        add(page, u"Peer To Peer"_s, yesNo(m_plan.isPeerToPeer));
        add(page, u"Converti messaggio SIP 480 da Busy a Chan unavail"_s, u"No"_s);
        add(page, u"Selezione dinamica del CLID in chiamata"_s, u"Disabilitato"_s);
        add(page, u"Porta UDP"_s, isInbound() ? u"5060"_s : QString::number(m_plan.port));
        add(page, u"Modalità recupero DNIS"_s, u"SIP Invite"_s);
        add(page, u"NAT"_s, yesNo(isAcrossInternet() && !m_context.site.pbx.isCloud));
        add(page, u"Rimozione del prefisso sul CLID presentato"_s, {});
        add(page, u"Aggiunta del prefisso al CLID trasmesso"_s, {});
        return page;
    }
    [[nodiscard]] QString dtmf() const
    {
        if (m_plan.dtmf == u"inband")
            return u"Inband"_s;
        return m_plan.dtmf == u"sip_info" ? u"Info"_s : u"Rfc2833"_s;
    }

    /// Source, protocol and port; everything else from outside stays shut.
    [[nodiscard]] Section firewall() const
    {
        Section page { u"Firewall"_s, {} };
        for (const QString& source : sources()) {
            const QString note = source.contains(u'/') || SiteRules::isIpv4(source)
                ? QString()
                : u"every_address_of_name"_s;
            add(page, u"SIP"_s, rule(source, m_plan.transport, isInbound() ? 5060 : m_plan.port),
                note);
        }
        add(page, u"RTP"_s, u"%1, UDP, %2"_s.arg(sources().value(0), tvoxRtpPorts),
            u"rtp_range_to_check"_s);
        return page;
    }
    static QString rule(const QString& source, const QString& transport, int port)
    {
        const QString protocol = transport == u"udp" ? u"UDP"_s : u"TCP"_s;
        return u"%1, %2, %3"_s.arg(source, protocol, QString::number(port));
    }
    [[nodiscard]] QStringList sources() const
    {
        QStringList list;
        if (isInbound())
            list.append(m_plan.host.isEmpty() ? m_context.site.network.subnet : m_plan.host);
        else
            list = { m_plan.host, m_plan.registrar, SiteAddress::hostOf(m_plan.outboundProxy) };
        list.removeAll(QString());
        list.removeDuplicates();
        return list;
    }

    static void add(
        Section& page, const QString& label, const QString& value, const QString& note = {})
    {
        page.rows.append({ label, value, false, note, {} });
    }

    const TrunkContext& m_context;
    const TrunkPlan& m_plan;
};

/// username:password@host:port/username leaves no way to write these.
bool fitsRegistrationString(const QString& text)
{
    return !text.contains(u':') && !text.contains(u'@') && !text.contains(u'/');
}

} // namespace

namespace TvoxTrunk {

Result<TrunkRendering> render(const TrunkContext& context)
{
    const TrunkPlan& plan = context.plan;
    if (plan.isRegistering()) {
        if (!fitsRegistrationString(plan.sipUser))
            return fail(ErrorCode::ValueNotAllowed, context.at(u"username"_s), plan.sipUser);
        if (!fitsRegistrationString(plan.password.reveal()))
            return fail(ErrorCode::ValueNotAllowed, context.at(u"password"_s));
    }
    const TvoxSheet sheet(context);
    TrunkRendering out;
    out.sections = sheet.sections();
    out.warnings = sheet.warnings();
    return out;
}

} // namespace TvoxTrunk
