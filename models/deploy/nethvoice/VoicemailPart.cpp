// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/VoicemailPart.h"

#include "models/deploy/nethvoice/NethVoiceUsers.h"

using namespace Qt::StringLiterals;

namespace {

NethVoiceCalls::Make mailboxCall(NethVoiceState& live, const QString& main, bool isOn)
{
    return [&live, main, isOn] {
        NethVoiceCall call { NethVoiceSession::Verb::Post, NethVoiceSession::Api::Rest,
            u"/voicemails"_s,
            QJsonObject { { "extension"_L1, main }, { "state"_L1, isOn ? u"yes"_s : u"no"_s } },
            !isOn };
        call.take = [&live, main, isOn](const NethVoiceCall::Reply&) -> Status {
            NethVoiceUsers::setEntry(live, u"voicemails"_s, main,
                isOn ? QJsonValue(QJsonObject()) : QJsonValue(QJsonValue::Undefined));
            return {};
        };
        return std::optional(call);
    };
}

} // namespace

VoicemailPart::VoicemailPart()
    : UserSwitchPart(u"voicemail"_s)
{
}

bool User::*VoicemailPart::flag() const { return &User::hasVoicemail; }

bool VoicemailPart::isOn(const NethVoiceState& state, const QString&, const QString& main) const
{
    return state.object(u"voicemails").contains(main);
}

UserSwitchPart::Calls VoicemailPart::on(
    NethVoiceState& live, const QString&, const QString& main) const
{
    return { mailboxCall(live, main, true) };
}

UserSwitchPart::Calls VoicemailPart::off(
    NethVoiceState& live, const QString&, const QString& main) const
{
    return { mailboxCall(live, main, false) };
}
