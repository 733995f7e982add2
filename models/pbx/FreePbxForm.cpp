// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/FreePbxForm.h"

#include "models/pbx/NumberForms.h"
#include "models/pbx/PjsipValues.h"

using namespace Qt::StringLiterals;

namespace {

using Section = TrunkRendering::Section;

class FreePbxPages {
public:
    FreePbxPages(const TrunkContext& context, FreePbxForm::Flavour flavour)
        : m_context(context)
        , m_plan(context.plan)
        , m_values(PjsipValues::of(context.plan))
        , m_isAlone(flavour == FreePbxForm::Flavour::FreePbx)
    {
    }

    [[nodiscard]] QList<Section> all() const
    {
        QList<Section> list { trunk(), general(), advanced(), codecs() };
        if (const Section routes = inboundRoutes(); !routes.rows.isEmpty())
            list.append(routes);
        return list;
    }

private:
    [[nodiscard]] bool isInbound() const { return m_plan.mode == u"inbound"; }
    [[nodiscard]] QString yesNo(bool isSet) const { return isSet ? u"yes"_s : u"no"_s; }

    [[nodiscard]] Section trunk() const
    {
        return { u"General"_s,
            { { u"Trunk Name"_s, m_plan.name, false, {}, u"trunk_name"_s },
                { u"Outbound CallerID"_s, callerId(), false, {}, u"outcid"_s },
                { u"Maximum Channels"_s,
                    m_plan.channels > 0 ? QString::number(m_plan.channels) : QString(), false, {},
                    u"maxchans"_s } } };
    }
    [[nodiscard]] QString callerId() const
    {
        return m_context.isTyped(u"number_format"_s) ? NumberForms::inForm(
                   m_plan.outboundNumber, m_plan.numberFormat, m_context.site.country)
                                                     : m_plan.outboundNumber;
    }

    [[nodiscard]] Section general() const
    {
        const QString userNote
            = isInbound() && m_plan.sipUser != m_plan.name ? u"user_is_trunk_name"_s : QString();
        return { u"PJSIP Settings: General"_s,
            { { u"Username"_s, m_plan.sipUser, false, userNote, u"username"_s },
                { u"Auth username"_s, m_plan.authUser, false, {}, u"auth_username"_s },
                { u"Secret"_s, m_context.password(), true, {}, u"secret"_s },
                { u"Authentication"_s, m_values.authentication, false, {}, u"authentication"_s },
                { u"Registration"_s, m_values.registration, false, {}, u"registration"_s },
                { u"SIP Server"_s, isInbound() ? u"dynamic"_s : m_plan.host, false,
                    isInbound() ? u"ignored_when_receiving"_s : QString(), u"sip_server"_s },
                { u"SIP Server Port"_s, QString::number(m_plan.port), false, {},
                    u"sip_server_port"_s },
                { u"Context"_s, m_values.context, false, {}, u"context"_s },
                { u"Transport"_s, u"0.0.0.0-"_s + m_plan.transport, false, {}, u"transport"_s } } };
    }

    [[nodiscard]] Section advanced() const
    {
        Section page { u"PJSIP Settings: Advanced"_s, {} };
        add(page, u"DTMF Mode"_s, m_values.dtmf, u"dtmfmode"_s);
        add(page, u"General Retry Interval"_s, QString::number(m_values.retrySeconds),
            u"retry_interval"_s);
        add(page, u"Expiration"_s, QString::number(m_plan.expirySeconds), u"expiration"_s);
        add(page, u"Qualify Frequency"_s, QString::number(m_values.qualifySeconds),
            u"qualify_frequency"_s);
        add(page, u"Outbound Proxy"_s, proxy(), u"outbound_proxy"_s);
        add(page, u"Contact User"_s, m_plan.contactUser, u"contact_user"_s);
        add(page, u"From Domain"_s, m_values.fromDomain, u"from_domain"_s);
        add(page, u"From User"_s, m_plan.fromUser, u"from_user"_s);
        addGiven(page, u"Client URI"_s, m_values.clientUri, u"client_uri"_s);
        addGiven(page, u"Server URI"_s, serverUri(), u"server_uri"_s);
        addGiven(
            page, u"Match (Permit)"_s, m_plan.mode == u"ip" ? m_plan.host : QString(), u"match"_s);
        addGiven(page, u"Send RPID/PAI"_s, m_values.sendRpid, u"sendrpid"_s);
        addGiven(page, u"Match Inbound Authentication"_s, m_values.identifyBy, u"identify_by"_s);
        add(page, u"Direct Media"_s, yesNo(m_plan.isPeerToPeer), u"direct_media"_s);
        add(page, u"Rewrite Contact"_s, yesNo(m_values.isRewritingContact), u"rewrite_contact"_s);
        add(page, u"RTP Symmetric"_s, yesNo(isRtpSymmetric()), u"rtp_symmetric"_s);
        add(page, u"Media Encryption"_s, m_values.mediaEncryption, u"media_encryption"_s);
        return page;
    }
    static void add(Section& page, const QString& label, const QString& value, const QString& key)
    {
        page.rows.append({ label, value, false, {}, key });
    }
    /// A field that FreePBX fills itself when it is left empty.
    static void addGiven(
        Section& page, const QString& label, const QString& value, const QString& key)
    {
        if (!value.isEmpty())
            add(page, label, value, key);
    }
    [[nodiscard]] bool isRtpSymmetric() const
    {
        return m_values.isRtpSymmetric || (m_isAlone && !m_plan.isPeerToPeer);
    }
    [[nodiscard]] QString proxy() const
    {
        return m_isAlone ? QString(m_values.outboundProxy).replace(u";"_s, u"\\;"_s)
                         : m_values.outboundProxy;
    }
    [[nodiscard]] QString serverUri() const
    {
        return m_plan.isRegistering() && m_plan.registrar != m_plan.host
            ? u"sip:%1:%2"_s.arg(m_plan.registrar).arg(m_plan.port)
            : QString();
    }

    [[nodiscard]] Section codecs() const
    {
        return { u"PJSIP Settings: Codecs"_s,
            { { u"Codecs"_s, m_plan.codecs.join(u','), false, u"in_this_order"_s, u"codecs"_s } } };
    }

    [[nodiscard]] Section inboundRoutes() const
    {
        Section page { u"Inbound Routes"_s, {} };
        for (const NumberBlock& block : m_plan.numbers)
            for (const QString& pattern : NumberForms::patterns(block))
                page.rows.append({ u"DID Number"_s, pattern, false, {}, {} });
        return page;
    }

    const TrunkContext& m_context;
    const TrunkPlan& m_plan;
    PjsipValues m_values;
    bool m_isAlone;
};

} // namespace

QList<TrunkRendering::Section> FreePbxForm::sections(const TrunkContext& context, Flavour flavour)
{
    return FreePbxPages(context, flavour).all();
}
