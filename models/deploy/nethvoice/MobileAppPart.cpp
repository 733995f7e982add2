// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/MobileAppPart.h"

#include "models/deploy/nethvoice/NethVoiceUsers.h"

using namespace Qt::StringLiterals;

namespace {

QString mobileAppOf(const NethVoiceState& state, const QString& username, const QString& main)
{
    const QString device = NethVoiceUsers::deviceOfType(state, username, u"mobile");
    return device.isEmpty() ? state.object(u"mobileapps").value(main).toString() : device;
}

} // namespace

MobileAppPart::MobileAppPart()
    : UserSwitchPart(u"mobile_app"_s)
{
}

bool User::*MobileAppPart::flag() const { return &User::hasMobileApp; }

bool MobileAppPart::isOn(
    const NethVoiceState& state, const QString& username, const QString& main) const
{
    return !mobileAppOf(state, username, main).isEmpty();
}

QString MobileAppPart::absentFeature(const NethVoiceState& state) const
{
    return state.isNs8() ? QString() : u"POST /mobileapp"_s;
}

UserSwitchPart::Calls MobileAppPart::on(
    NethVoiceState& live, const QString& username, const QString& main) const
{
    NethVoiceCall call { NethVoiceSession::Verb::Post, NethVoiceSession::Api::Rest, u"/mobileapp"_s,
        QJsonObject { { "mainextension"_L1, main } } };
    call.take = [&live, username, main](const NethVoiceCall::Reply& reply) -> Status {
        const QString extension = NethVoiceUsers::text(reply.json.toObject().value("extension"_L1));
        if (extension.isEmpty())
            return fail(ErrorCode::PbxAnswerOdd, u"POST /mobileapp"_s, u"extension"_s);
        NethVoiceUsers::setEntry(live, u"mobileapps"_s, main, extension);
        NethVoiceUsers::addDevice(
            live, username, { { "extension"_L1, extension }, { "type"_L1, u"mobile"_s } });
        return {};
    };
    return { NethVoiceCalls::always(call) };
}

UserSwitchPart::Calls MobileAppPart::off(
    NethVoiceState& live, const QString& username, const QString& main) const
{
    const QString extension = mobileAppOf(live, username, main);
    NethVoiceCall call { NethVoiceSession::Verb::Delete, NethVoiceSession::Api::Rest,
        u"/mobileapp/"_s + NethVoiceCalls::inPath(extension), {}, true };
    call.take = [&live, main, extension](const NethVoiceCall::Reply&) -> Status {
        NethVoiceUsers::setEntry(live, u"mobileapps"_s, main, QJsonValue::Undefined);
        NethVoiceUsers::removeDevice(live, extension);
        return {};
    };
    return { NethVoiceCalls::always(call) };
}
