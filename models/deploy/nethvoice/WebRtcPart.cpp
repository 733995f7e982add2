// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/WebRtcPart.h"

#include "models/deploy/nethvoice/NethVoiceUsers.h"

using namespace Qt::StringLiterals;

namespace {

NethVoiceCall browserDevice(NethVoiceSession::Verb verb, const QString& main)
{
    return { verb, NethVoiceSession::Api::Rest, u"/webrtc/"_s + NethVoiceCalls::inPath(main), {},
        true };
}

/// An extension as the PBX gives it: a text, nothing, or false.
Status checkMade(const QJsonValue& extension, const QString& request)
{
    if (!NethVoiceUsers::text(extension).isEmpty())
        return {};
    return fail(ErrorCode::PbxFault, request,
        u"200, extension = %1"_s.arg(extension.isBool() ? u"false"_s : u"\"\""_s));
}

} // namespace

WebRtcPart::WebRtcPart()
    : UserSwitchPart(u"webrtc"_s)
{
}

bool User::*WebRtcPart::flag() const { return &User::hasWebRtc; }

bool WebRtcPart::isOn(const NethVoiceState& state, const QString& username, const QString&) const
{
    return !NethVoiceUsers::deviceOfType(state, username, u"webrtc").isEmpty();
}

UserSwitchPart::Calls WebRtcPart::on(
    NethVoiceState& live, const QString& username, const QString& main) const
{
    NethVoiceCall make { NethVoiceSession::Verb::Post, NethVoiceSession::Api::Rest, u"/webrtc"_s,
        QJsonObject { { "extension"_L1, main } } };
    make.take = [](const NethVoiceCall::Reply& reply) {
        return checkMade(reply.json.toObject().value("extension"_L1), u"POST /webrtc"_s);
    };
    NethVoiceCall readBack = browserDevice(NethVoiceSession::Verb::Get, main);
    readBack.take = [&live, username, request = u"GET "_s + readBack.path](
                        const NethVoiceCall::Reply& reply) -> Status {
        if (const Status status = checkMade(reply.json, request); !status)
            return status;
        NethVoiceUsers::addDevice(live, username,
            { { "extension"_L1, NethVoiceUsers::text(reply.json) }, { "type"_L1, u"webrtc"_s } });
        return {};
    };
    return { NethVoiceCalls::always(make), NethVoiceCalls::always(readBack) };
}

UserSwitchPart::Calls WebRtcPart::off(
    NethVoiceState& live, const QString& username, const QString& main) const
{
    NethVoiceCall call = browserDevice(NethVoiceSession::Verb::Delete, main);
    call.take = [&live, username](const NethVoiceCall::Reply&) -> Status {
        NethVoiceUsers::removeDevice(live, NethVoiceUsers::deviceOfType(live, username, u"webrtc"));
        return {};
    };
    return { NethVoiceCalls::always(call) };
}
