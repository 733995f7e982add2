// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorTextRow.h"

#include <QCoreApplication>

#include <array>

namespace {

// clang-format off
constexpr std::array trunkTestRows {
    ErrorTextRow { ErrorCode::TrunkPasswordRefused,
        QT_TRANSLATE_NOOP("ErrorText", "%1 does not accept the password or the auth user (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Type password and auth user again as they stand on the provider's sheet; do not try often, many providers lock an account.") },
    ErrorTextRow { ErrorCode::TrunkForbidden,
        QT_TRANSLATE_NOOP("ErrorText", "%1 does not let this account or address in (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the provider whether the account is active and whether it may be used from this line's public address.") },
    ErrorTextRow { ErrorCode::TrunkAccountUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "%1 knows no such user or number (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Compare user, number and domain with the provider's sheet; user and number are easily swapped.") },
    ErrorTextRow { ErrorCode::TrunkMethodRefused,
        QT_TRANSLATE_NOOP("ErrorText", "%1 does not allow this kind of request (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the provider which of its servers takes registrations and which takes calls.") },
    ErrorTextRow { ErrorCode::TrunkTimeoutReported,
        QT_TRANSLATE_NOOP("ErrorText", "%1 reports that the request took too long behind it (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Test again in some minutes; when it stays so, give the provider the time and the evidence.") },
    ErrorTextRow { ErrorCode::TrunkExtensionRefused,
        QT_TRANSLATE_NOOP("ErrorText", "%1 refuses or demands an extension of the protocol (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the provider which SIP extensions, as 100rel or timer, its server demands, and set the PBX accordingly.") },
    ErrorTextRow { ErrorCode::TrunkExpiryRefused,
        QT_TRANSLATE_NOOP("ErrorText", "%1 does not accept so short a registration (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Set the expiry of the registration to what the provider demands.") },
    ErrorTextRow { ErrorCode::CalleeUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "The provider knows no number %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the number and the form the provider wants: national, +39 or 0039.") },
    ErrorTextRow { ErrorCode::CalleeUnavailable,
        QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be reached just now (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that the phone called is switched on; call another number to compare.") },
    ErrorTextRow { ErrorCode::CalleeIncomplete,
        QT_TRANSLATE_NOOP("ErrorText", "The number %1 is incomplete for the provider (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Write the whole number with its area code, in the form the provider wants.") },
    ErrorTextRow { ErrorCode::CalleeBusy,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is busy (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Call again when it is free, or another number; when all of the trunk's channels are taken it looks the same.") },
    ErrorTextRow { ErrorCode::CalleeSilent,
        QT_TRANSLATE_NOOP("ErrorText", "The call to %1 ended before anybody answered it (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Call a number where somebody answers, or the provider's echo number.") },
    ErrorTextRow { ErrorCode::CodecsRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The far side takes none of the codecs offered to %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Offer the codecs of the provider's sheet; check whether it wants speech in clear or encrypted (SRTP).") },
    ErrorTextRow { ErrorCode::TrunkRequestPending,
        QT_TRANSLATE_NOOP("ErrorText", "%1 was still busy with an earlier request (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Test again; when it stays so, give the provider the evidence.") },
    ErrorTextRow { ErrorCode::TrunkProviderFault,
        QT_TRANSLATE_NOOP("ErrorText", "%1 has a fault of its own (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Test again in some minutes, then give the provider the answer and the evidence.") },
    ErrorTextRow { ErrorCode::TrunkBadGateway,
        QT_TRANSLATE_NOOP("ErrorText", "%1 got a useless answer from the network behind it (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Test again in some minutes, then give the provider the answer and the evidence.") },
    ErrorTextRow { ErrorCode::TrunkOverloaded,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is overloaded or out of service (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Wait as long as it asks for, then test again; when it stays so, tell the provider.") },
    ErrorTextRow { ErrorCode::TrunkGatewayTimeout,
        QT_TRANSLATE_NOOP("ErrorText", "%1 got no answer in time from the network behind it (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Test again in some minutes, then give the provider the answer and the evidence.") },
    ErrorTextRow { ErrorCode::CallDeclined,
        QT_TRANSLATE_NOOP("ErrorText", "%1 declined the call (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask whoever was called, or call another number; some providers answer so when a destination is barred.") },
    ErrorTextRow { ErrorCode::CallForbidden,
        QT_TRANSLATE_NOOP("ErrorText", "The provider does not let this trunk call %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the provider whether outgoing calls, this destination and the caller number presented are allowed.") },
    ErrorTextRow { ErrorCode::TrunkRefused,
        QT_TRANSLATE_NOOP("ErrorText", "%1 refuses the request (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Give the provider this answer and the evidence.") },
    ErrorTextRow { ErrorCode::OptionsSilent,
        QT_TRANSLATE_NOOP("ErrorText", "%1 answers nothing at all (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check host, port and transport; then whether the site's firewall lets SIP out and the answers in.") },
    ErrorTextRow { ErrorCode::UdpBlocked,
        QT_TRANSLATE_NOOP("ErrorText", "%1 answers over TCP, but what is sent over UDP gets lost (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Let SIP over UDP pass the site's firewall in both directions, or use TCP when the provider allows it.") },
    ErrorTextRow { ErrorCode::RegisterSilent,
        QT_TRANSLATE_NOOP("ErrorText", "%1 did not answer the registration (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that this is the registrar; ask the provider whether it has barred this line's public address.") },
    ErrorTextRow { ErrorCode::InviteSilent,
        QT_TRANSLATE_NOOP("ErrorText", "Nothing came back for the call to %1, not even that it is being tried (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the provider whether it takes calls from this address; check that the firewall lets long packets pass.") },
    ErrorTextRow { ErrorCode::TrunkNameUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "The name %1 does not exist in the DNS (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Compare it letter by letter with the provider's sheet.") },
    ErrorTextRow { ErrorCode::DnsSilent,
        QT_TRANSLATE_NOOP("ErrorText", "No name server answered the question for %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check this laptop's network and its DNS server; try another one.") },
    ErrorTextRow { ErrorCode::DnsFault,
        QT_TRANSLATE_NOOP("ErrorText", "The name server could not answer the question for %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Try another DNS server; when it stays so, tell the provider.") },
    ErrorTextRow { ErrorCode::TrunkNameWithoutSip,
        QT_TRANSLATE_NOOP("ErrorText", "The name %1 exists, but no SIP server stands behind it (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Compare the name with the provider's sheet; it may be the one of its mail or its web site.") },
    ErrorTextRow { ErrorCode::TrunkPortClosed,
        QT_TRANSLATE_NOOP("ErrorText", "Nobody listens for SIP at %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Compare port and transport with the provider's sheet.") },
    ErrorTextRow { ErrorCode::TrunkUnreachable,
        QT_TRANSLATE_NOOP("ErrorText", "There is no way from here to %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check cable, address and default gateway of this laptop, and the VPN when the trunk needs one.") },
    ErrorTextRow { ErrorCode::TrunkConnectionLost,
        QT_TRANSLATE_NOOP("ErrorText", "The connection to %1 broke off (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Test again; when it stays so, look for a firewall or a SIP ALG on the way.") },
    ErrorTextRow { ErrorCode::TrunkAnswerNonsense,
        QT_TRANSLATE_NOOP("ErrorText", "What %1 answers is no SIP (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Compare the port with the provider's sheet: another service seems to listen there.") },
    ErrorTextRow { ErrorCode::TrunkRedirectLoop,
        QT_TRANSLATE_NOOP("ErrorText", "%1 sends the request round in circles (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Give the provider this answer and the evidence.") },
    ErrorTextRow { ErrorCode::AlgRewrites,
        QT_TRANSLATE_NOOP("ErrorText", "A router on the way to %1 rewrites our SIP messages (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Switch off SIP ALG (also SIP helper or SIP inspection) in the site's router, then test again.") },
    ErrorTextRow { ErrorCode::NatBindingLost,
        QT_TRANSLATE_NOOP("ErrorText", "On the way to %1 the router forgot the way back to us (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Set the expiry below the router's time-out for UDP, or have the PBX send keep-alives.") },
    ErrorTextRow { ErrorCode::SpeechNotReceived,
        QT_TRANSLATE_NOOP("ErrorText", "The call to %1 is one-way: we hear nothing (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Let the provider's speech (RTP over UDP) in at the firewall and switch off SIP ALG in the router.") },
    ErrorTextRow { ErrorCode::SpeechNotSent,
        QT_TRANSLATE_NOOP("ErrorText", "The call to %1 is one-way: the far side hears nothing of us (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Let our speech (RTP over UDP) out at the firewall and switch off SIP ALG in the router.") },
    ErrorTextRow { ErrorCode::NoSpeech,
        QT_TRANSLATE_NOOP("ErrorText", "The call to %1 was answered, but no speech passed either way (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Let RTP over UDP pass the firewall in both directions and switch off SIP ALG in the router.") },
    ErrorTextRow { ErrorCode::SpeechPoor,
        QT_TRANSLATE_NOOP("ErrorText", "The speech of the call to %1 is too bad (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Test again by cable with an idle line; then give speech priority (DSCP EF) in the router.") },
    ErrorTextRow { ErrorCode::HangUpUnconfirmed,
        QT_TRANSLATE_NOOP("ErrorText", "Nobody confirmed that the call to %1 is over (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the phone called whether it is over; otherwise the provider ends it by itself after a while.") },
    ErrorTextRow { ErrorCode::BindingLeft,
        QT_TRANSLATE_NOOP("ErrorText", "It could not be proven that our registration at %1 is gone (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "It ends by itself when its time is over; until then calls may come to this laptop. Test once more to see.") },
    ErrorTextRow { ErrorCode::NoCallArrived,
        QT_TRANSLATE_NOOP("ErrorText", "No call to %1 arrived (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the provider where the number leads; check that the firewall lets the provider's requests in.") },
    ErrorTextRow { ErrorCode::NothingToTest,
        QT_TRANSLATE_NOOP("ErrorText", "%1 registers on the PBX; from here there is nothing it could be asked."),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the registrations in the PBX, or test from the gateway that registers.") },
};
// clang-format on

constexpr auto firstTrunkTestCode = std::size_t(ErrorCode::TrunkPasswordRefused);

constexpr bool trunkTestRowsAreInOrder()
{
    for (std::size_t i = 0; i < trunkTestRows.size(); ++i)
        if (std::size_t(trunkTestRows[i].code) != firstTrunkTestCode + i)
            return false;
    return true;
}
static_assert(trunkTestRowsAreInOrder(), "one row per code, in the order of the enum");
static_assert(trunkTestRows.back().code == ErrorCode::NothingToTest);

} // namespace

const ErrorTextRow* errorTextOfTrunkTest(ErrorCode code)
{
    const std::size_t index = std::size_t(code) - firstTrunkTestCode;
    return index < trunkTestRows.size() ? &trunkTestRows[index] : nullptr;
}
