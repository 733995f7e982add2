// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/asterisk/AsteriskTrunk.h"

#include "models/pbx/asterisk/AsteriskFile.h"
#include "models/pbx/asterisk/DialPlanFile.h"
#include "models/pbx/asterisk/PjsipFile.h"
#include "models/pbx/FreePbxForm.h"
#include "models/pbx/NumberForms.h"
#include "models/pbx/PjsipValues.h"

using namespace Qt::StringLiterals;

namespace {

Status checkAsteriskValues(const TrunkContext& context)
{
    const TrunkPlan& plan = context.plan;
    const std::pair<QString, QString> values[] = { { u"username"_s, plan.username },
        { u"auth_user"_s, plan.authUser }, { u"password"_s, plan.password.reveal() },
        { u"number"_s, plan.number }, { u"outbound_number"_s, plan.outboundNumber },
        { u"realm"_s, plan.realm }, { u"codecs"_s, plan.codecs.join(u',') } };
    for (const auto& [field, value] : values)
        if (!AsteriskFile::canHold(value))
            return fail(ErrorCode::ValueNotAllowed, context.at(field));
    // Both are put into URIs as they stand, some of them parsed and some not.
    for (const QString& user : { plan.fromUser, plan.contactUser })
        if (PjsipValues::uriUser(user) != user)
            return fail(ErrorCode::ValueNotAllowed, context.at(u"username"_s), user);
    // The registrar of an Asterisk finds the trunk by the user that registers.
    if (plan.mode == u"inbound" && !AsteriskFile::isSectionName(plan.sipUser))
        return fail(ErrorCode::ValueNotAllowed, context.at(u"username"_s), plan.sipUser);
    return {};
}

/// Numbers become patterns and arguments of the dial plan.
Status checkAsteriskNumbers(const TrunkContext& context)
{
    const auto isNumber = [](const QString& text) {
        return std::all_of(text.begin(), text.end(),
            [](QChar c) { return c == u'+' || (c >= u'0' && c <= u'9'); });
    };
    if (!isNumber(context.plan.number))
        return fail(ErrorCode::ValueNotAllowed, context.at(u"number"_s), context.plan.number);
    if (!isNumber(context.plan.outboundNumber))
        return fail(ErrorCode::ValueNotAllowed, context.at(u"outbound_number"_s),
            context.plan.outboundNumber);
    return {};
}

QStringList asteriskWarnings(const TrunkContext& context)
{
    const TrunkPlan& plan = context.plan;
    QStringList list;
    if (!plan.isCertified())
        list.append(u"not_certified"_s);
    if (plan.codecs.contains(u"g729"_s))
        list.append(u"g729_needs_module"_s);
    if (plan.srtp != u"disabled" && plan.transport != u"tls")
        list.append(u"srtp_keys_in_clear"_s);
    if (plan.transport == u"tls" && plan.verifyName != plan.host)
        list.append(u"asterisk_verifies_host"_s);
    if (plan.numberFormat != u"national"
        && NumberForms::countryCode(context.site.country).isEmpty())
        list.append(u"number_format_by_hand"_s);
    if (plan.mode == u"inbound" && plan.sipUser != plan.name)
        list.append(u"user_is_trunk_name"_s);
    return list;
}

} // namespace

namespace AsteriskTrunk {

Result<TrunkRendering> render(const TrunkContext& context)
{
    if (const Status values = checkAsteriskValues(context); !values)
        return tl::unexpected(values.error());
    if (const Status numbers = checkAsteriskNumbers(context); !numbers)
        return tl::unexpected(numbers.error());
    if (PjsipValues::of(context.plan).isClientUriIncomplete && context.plan.isRegistering())
        return fail(ErrorCode::MissingValue, context.at(u"from_domain"_s));
    const QString name = context.plainName();
    const QString section = context.plan.mode == u"inbound" ? context.plan.sipUser : name;
    TrunkRendering out;
    out.sections = FreePbxForm::sections(context, FreePbxForm::Flavour::FreePbx);
    out.files = { { u"pjsip-%1.conf"_s.arg(name), PjsipFile::write(context, section) },
        { u"extensions-%1.conf"_s.arg(name), DialPlanFile::write(context, section) } };
    out.warnings = asteriskWarnings(context);
    return out;
}

} // namespace AsteriskTrunk
