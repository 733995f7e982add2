// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/nethvoice/NethVoiceTrunk.h"

#include "models/pbx/FreePbxForm.h"
#include "models/pbx/NumberForms.h"
#include "models/pbx/PjsipValues.h"
#include "models/trunk/TrunkTemplates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

// Columns of the PBX's table of trunks.
constexpr int maximumName = 50;
constexpr int maximumPhone = 40;

/// The trunk as the REST call makes it: what the catalogue has, and the account.
TrunkPlan nethVoiceOwnPlan(const TrunkContext& context)
{
    Trunk bare = context.trunk;
    bare.mode = TrunkTemplates::modeOf(*context.plan.provider);
    bare.authUser.clear();
    bare.host.clear();
    bare.port = 0;
    bare.transport.clear();
    bare.registrar.clear();
    bare.outboundProxy.clear();
    bare.fromDomain.clear();
    bare.dtmf.clear();
    bare.expirySeconds = 0;
    bare.srtp.clear();
    bare.isPeerToPeer = false;
    return TrunkPlan::resolve(bare, context.catalog);
}

/// The REST call cannot set these: such a trunk is typed by hand.
bool isBeyondRest(const TrunkContext& context)
{
    const TrunkPlan own = nethVoiceOwnPlan(context);
    const TrunkPlan& plan = context.plan;
    return plan.mode != own.mode || plan.authUser != own.authUser || plan.host != own.host
        || plan.port != own.port || plan.transport != own.transport
        || plan.registrar != own.registrar || plan.outboundProxy != own.outboundProxy
        || plan.fromDomain != own.fromDomain || plan.dtmf != own.dtmf
        || plan.expirySeconds != own.expirySeconds || plan.srtp != own.srtp
        || plan.isPeerToPeer != own.isPeerToPeer;
}

class NethVoiceRest {
public:
    explicit NethVoiceRest(const TrunkContext& context)
        : m_context(context)
        , m_plan(context.plan)
    {
    }

    [[nodiscard]] QJsonObject request() const
    {
        return { { u"method"_s, u"POST"_s }, { u"path"_s, u"/freepbx/rest/trunks"_s },
            { u"body"_s,
                QJsonObject { { u"name"_s, m_plan.name }, { u"provider"_s, m_plan.provider->id },
                    { u"username"_s, m_plan.username }, { u"password"_s, m_context.password() },
                    { u"phone"_s, phone() },
                    { u"codecs"_s, QJsonArray::fromStringList(m_plan.codecs) },
                    { u"forceCodec"_s, true } } } };
    }

    /// The same as a person types it.
    [[nodiscard]] TrunkRendering::Section page() const
    {
        return {
            u"Provider settings"_s,
            { { u"Provider"_s, m_plan.provider->name, false, {}, u"provider"_s },
                { u"Trunk name"_s, m_plan.name, false, u"name_not_checked"_s, u"name"_s },
                { u"Username"_s, m_plan.username, false, {}, u"username"_s },
                { u"Password"_s, m_context.password(), true, passwordNote(), u"password"_s },
                { u"Phone number"_s, phone(), false, u"phone_alone_changes_users"_s, u"phone"_s },
                { u"Allowed codec"_s, m_plan.codecs.join(u','), false, u"in_this_order"_s,
                    u"codecs"_s },
                { u"Force codec"_s, u"on"_s, false, u"unforced_codecs_break"_s, u"forceCodec"_s } }
        };
    }

    [[nodiscard]] QStringList warnings() const
    {
        QStringList list;
        if (!phoneShowsCaller())
            list.append(u"outbound_number_by_hand"_s);
        if (m_plan.channels > 0)
            list.append(u"channels_by_hand"_s);
        if (m_plan.provider->sipUser == UserRule::Number)
            list.append(u"edit_breaks_sip_user"_s);
        return list;
    }

private:
    /// Where the number is the SIP user, what callers see cannot be another one.
    [[nodiscard]] bool phoneShowsCaller() const
    {
        const Provider& p = *m_plan.provider;
        const bool isAccount = p.sipUser == UserRule::Number || p.fromUser == UserRule::Number
            || p.contactUser == UserRule::Number;
        return !isAccount || m_plan.outboundNumber == m_plan.number;
    }
    [[nodiscard]] QString passwordNote() const
    {
        return m_plan.password.isEmpty() ? QString() : u"edit_wipes_password"_s;
    }
    [[nodiscard]] QString phone() const
    {
        return phoneShowsCaller() ? m_plan.outboundNumber : m_plan.number;
    }

    const TrunkContext& m_context;
    const TrunkPlan& m_plan;
};

void addFormWarnings(QStringList& list, const TrunkPlan& plan)
{
    // An update of the PBX puts its own proxy into every trunk not named so.
    if (!plan.outboundProxy.isEmpty() && !plan.name.contains(u"Custom-"_s))
        list.append(u"name_custom_keeps_proxy"_s);
    if (plan.outboundProxy.isEmpty() && plan.mode != u"inbound")
        list.append(u"pbx_proxy_by_hand"_s);
    if (plan.mode == u"inbound" && plan.sipUser != plan.name)
        list.append(u"user_is_trunk_name"_s);
}

QStringList commonWarnings(const TrunkPlan& plan)
{
    QStringList list;
    if (!plan.isCertified())
        list.append(u"not_certified"_s);
    if (plan.provider && plan.provider->specialOptions.contains(u"client_uri"_s))
        list.append(u"client_uri_to_complete_by_hand"_s);
    if (plan.mode == u"ip")
        list.append(u"proxy_rule_by_hand"_s);
    return list;
}

} // namespace

namespace NethVoiceTrunk {

Result<TrunkRendering> render(const TrunkContext& context)
{
    const TrunkPlan& plan = context.plan;
    if (plan.name.size() > maximumName)
        return fail(ErrorCode::ValueNotAllowed, context.at(u"name"_s), plan.name);
    if (plan.number.size() > maximumPhone || plan.outboundNumber.size() > maximumPhone)
        return fail(ErrorCode::ValueNotAllowed, context.at(u"number"_s));
    TrunkRendering out;
    out.warnings = commonWarnings(plan);
    if (plan.provider && plan.provider->hasNethVoiceTemplate && !isBeyondRest(context)) {
        const NethVoiceRest rest(context);
        out.request = rest.request();
        out.sections = { rest.page() };
        out.warnings += rest.warnings();
    } else {
        out.sections = FreePbxForm::sections(context, FreePbxForm::Flavour::NethVoice);
        addFormWarnings(out.warnings, plan);
    }
    if (!plan.numbers.isEmpty())
        out.warnings.append(u"numbers_need_inbound_routes"_s);
    return out;
}

} // namespace NethVoiceTrunk
