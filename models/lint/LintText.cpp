// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/Lint.h"

#include "models/core/TextLanguage.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct LintWords {
    const char* sentence; ///< %1, %2 ... = Finding::words
    const char* fix; ///< nullptr where only a person can put it right
};

// clang-format off
const QHash<QString, LintWords>& lintWords()
{
    static const QHash<QString, LintWords> all {
        { u"missing_value"_s, {
            QT_TRANSLATE_NOOP("LintText", "The %1 is missing: without it the trunk can be neither set up nor tested."), nullptr } },
        { u"catalogue_entry_changed"_s, {
            QT_TRANSLATE_NOOP("LintText", "The catalogue's entry of %1 has changed since this trunk was configured (%2). The trunk keeps the former values; after taking the new ones the PBX has to be set up and tested anew."),
            QT_TRANSLATE_NOOP("LintText", "Take the catalogue's values") } },
        { u"catalogue_entry_gone"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 is no longer in the catalogue. The trunk keeps the values it was configured with; ask the provider whether they still hold."), nullptr } },
        { u"not_certified"_s, {
            QT_TRANSLATE_NOOP("LintText", "This provider is not certified: support is limited to analysis and slower. Test the trunk thoroughly; the report will say so."), nullptr } },
        { u"listed_overridden"_s, {
            QT_TRANSLATE_NOOP("LintText", "The %1 was typed by hand (%3), while the catalogue lists %4 for %2. If the provider did not ask for it, the trunk may not register."),
            QT_TRANSLATE_NOOP("LintText", "Use the catalogue's value") } },
        { u"same_provider_twice"_s, {
            QT_TRANSLATE_NOOP("LintText", "The trunk %1 registers at %2 as well. Some providers refuse a second registration from one address, or send the calls of both to one of them."), nullptr } },
        { u"user_number_swapped"_s, {
            QT_TRANSLATE_NOOP("LintText", "The user name %1 looks like a telephone number and the number %2 does not: they seem to have changed places."),
            QT_TRANSLATE_NOOP("LintText", "Swap them") } },
        { u"blank_in_credentials"_s, {
            QT_TRANSLATE_NOOP("LintText", "The %1 begins or ends with a blank, probably copied along; the provider would refuse it."),
            QT_TRANSLATE_NOOP("LintText", "Remove the blanks") } },
        { u"user_with_domain"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 is a whole SIP address; the user name is only what stands before the @. The domain has a field of its own."),
            QT_TRANSLATE_NOOP("LintText", "Keep %2") } },
        { u"inbound_without_gateway"_s, {
            QT_TRANSLATE_NOOP("LintText", "The trunk waits for %1 to register on the PBX, but no gateway port of this site has that user name: it will stay silent."), nullptr } },
        { u"inbound_password_differs"_s, {
            QT_TRANSLATE_NOOP("LintText", "The gateway port with the user name %1 has another password than the trunk: its registration will be refused."),
            QT_TRANSLATE_NOOP("LintText", "Take the port's password") } },
        { u"factory_password"_s, {
            QT_TRANSLATE_NOOP("LintText", "The password of %1 is the first one an intruder tries: a factory setting, a common word, or its own name or number. Calls at your customer's cost are the usual result."), nullptr } },
        { u"password_reused"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 has the same password: whoever learns one of them opens both."), nullptr } },
        { u"password_short"_s, {
            QT_TRANSLATE_NOOP("LintText", "The password has fewer than %1 characters and can be guessed by trying. Ask the provider for a longer one."), nullptr } },
        { u"ip_auth_in_cloud"_s, {
            QT_TRANSLATE_NOOP("LintText", "The provider knows this PBX by its address alone, but it runs in the cloud, where an address is shared or changes: others may call at your customer's cost. Registration is safer."),
            QT_TRANSLATE_NOOP("LintText", "Register instead") } },
        { u"mode_unlike_provider"_s, {
            QT_TRANSLATE_NOOP("LintText", "This mode is not the one of %1 in the catalogue: set up this way, the trunk will probably stay down."),
            QT_TRANSLATE_NOOP("LintText", "Use the catalogue's mode") } },
        { u"peer_to_peer_public"_s, {
            QT_TRANSLATE_NOOP("LintText", "Peer-to-peer sends the voice directly between the devices, which fails between public addresses: calls would connect without sound."),
            QT_TRANSLATE_NOOP("LintText", "Switch peer-to-peer off") } },
        { u"domain_proxy_swapped"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 stands where a domain belongs but looks like an outbound proxy: the provider would not recognise the calls."),
            QT_TRANSLATE_NOOP("LintText", "Put it right") } },
        { u"private_address_public_provider"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 is a private address, which nobody can reach over the Internet: it cannot be the server of %2."),
            QT_TRANSLATE_NOOP("LintText", "Use the catalogue's server") } },
        { u"host_is_pbx"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 is this site's own PBX: the trunk would call itself. The provider's server belongs here."), nullptr } },
        { u"tls_without_name"_s, {
            QT_TRANSLATE_NOOP("LintText", "TLS goes to the address %1, but certificates bear names: without a name to verify, anybody could pose as the provider, or the connection fails."),
            QT_TRANSLATE_NOOP("LintText", "Verify the name %2") } },
        { u"port_transport_mismatch"_s, {
            QT_TRANSLATE_NOOP("LintText", "Port %1 with %2 is unusual: 5060 is for UDP and TCP, 5061 for TLS. One of the two is probably wrong."),
            QT_TRANSLATE_NOOP("LintText", "Use %3") } },
        { u"transport_pbx_lacks"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 cannot connect a trunk over %2. Use another transport, or a session border controller in between."),
            QT_TRANSLATE_NOOP("LintText", "Use %3") } },
        { u"pbx_cannot_register"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 neither registers on a trunk nor takes registrations: the provider has to know it by address, or a gateway or session border controller must register in its place."), nullptr } },
        { u"expiry_longer_than_nat"_s, {
            QT_TRANSLATE_NOOP("LintText", "The registration is renewed only every %1 seconds, but a router may forget the UDP connection after two to five minutes: from then on inbound calls do not arrive."),
            QT_TRANSLATE_NOOP("LintText", "Renew it every %2 seconds") } },
        { u"codec_pbx_lacks"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 does not speak %2: calls that need it are refused."),
            QT_TRANSLATE_NOOP("LintText", "Offer only what both speak") } },
        { u"codec_provider_lacks"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 does not list %2: calls that need it are refused."),
            QT_TRANSLATE_NOOP("LintText", "Offer only what both speak") } },
        { u"dtmf_inband_compressed"_s, {
            QT_TRANSLATE_NOOP("LintText", "Key tones travel within the voice, but %1 distorts them: voice menus will not understand the keys."),
            QT_TRANSLATE_NOOP("LintText", "Send keys by RFC 4733") } },
        { u"srtp_provider_off"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 does not take encrypted voice (SRTP): offering it may get calls refused."),
            QT_TRANSLATE_NOOP("LintText", "Do not offer SRTP") } },
        { u"srtp_without_tls"_s, {
            QT_TRANSLATE_NOOP("LintText", "The voice is encrypted, but its keys travel readable over %1: whoever listens can decrypt it. SRTP needs TLS."),
            QT_TRANSLATE_NOOP("LintText", "Use TLS") } },
        { u"number_format_mixed"_s, {
            QT_TRANSLATE_NOOP("LintText", "The numbers of this trunk are written in different ways (%1): calls will match some of them and not the others."),
            QT_TRANSLATE_NOOP("LintText", "Write them all alike") } },
        { u"number_format_unexpected"_s, {
            QT_TRANSLATE_NOOP("LintText", "The numbers are written as %1, which is not the number format of this trunk: the provider may refuse the caller number and the PBX may miss inbound calls."),
            QT_TRANSLATE_NOOP("LintText", "Write them in the trunk's format") } },
        { u"block_overlap"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 overlaps with %2 of the trunk %3: the same number cannot be reached in two places. Check it against the provider's order."),
            QT_TRANSLATE_NOOP("LintText", "Remove the copy") } },
        { u"outbound_number_not_ours"_s, {
            QT_TRANSLATE_NOOP("LintText", "%1 is presented to those called but is not a number of this trunk: many providers refuse such calls or hide the number."),
            QT_TRANSLATE_NOOP("LintText", "Present the main number") } },
        { u"channels_below_calls"_s, {
            QT_TRANSLATE_NOOP("LintText", "The trunks carry %1 calls at once, but %2 are planned: the rest hears the busy tone. Order more channels or correct the plan."), nullptr } },
        { u"number_taken"_s, {
            QT_TRANSLATE_NOOP("LintText", "The main extension %1 is somebody else's as well (%2): calls would reach only one of the two. Give each an extension of its own."), nullptr } },
        { u"number_ambiguous"_s, {
            QT_TRANSLATE_NOOP("LintText", "The main extension %1 is also what a further device of the extension %2 is called: the PBX would take it away. Choose one that does not begin with 91 to 98 before another extension."), nullptr } },
        { u"phone_without_number"_s, {
            QT_TRANSLATE_NOOP("LintText", "These phones get no number: %1. Their users have no main extension, or no number is free in front of it."), nullptr } },
        { u"phone_without_model"_s, {
            QT_TRANSLATE_NOOP("LintText", "The model of these phones is not known yet: %1. Without it no configuration can be written for them."), nullptr } },
        { u"phone_without_user"_s, {
            QT_TRANSLATE_NOOP("LintText", "These phones are nobody's: %1. They get a configuration without an account and cannot call."), nullptr } },
        { u"phone_vendor_unknown"_s, {
            QT_TRANSLATE_NOOP("LintText", "It is not known who makes these phones: %1. Pick the vendor or the model; compare the address with the label first."), nullptr } },
        { u"phone_factory_password"_s, {
            QT_TRANSLATE_NOOP("LintText", "These phones keep their vendor's password for menu and web page: %1. Anybody on the network can read and change their accounts; have passwords made for the site."), nullptr } },
        { u"phone_without_sip_password"_s, {
            QT_TRANSLATE_NOOP("LintText", "These phones have no SIP password yet: %1. They cannot register; have passwords made, or take them from the PBX."), nullptr } },
        { u"phone_key_without_value"_s, {
            QT_TRANSLATE_NOOP("LintText", "These keys have no number or value and will do nothing: %1."), nullptr } },
    };
    return all;
}

const QHash<QString, const char*>& lintFieldNames()
{
    static const QHash<QString, const char*> all {
        { u"username"_s, QT_TRANSLATE_NOOP("LintField", "user name") },
        { u"auth_user"_s, QT_TRANSLATE_NOOP("LintField", "auth user") },
        { u"password"_s, QT_TRANSLATE_NOOP("LintField", "password") },
        { u"number"_s, QT_TRANSLATE_NOOP("LintField", "number") },
        { u"host"_s, QT_TRANSLATE_NOOP("LintField", "host") },
        { u"port"_s, QT_TRANSLATE_NOOP("LintField", "port") },
        { u"transport"_s, QT_TRANSLATE_NOOP("LintField", "transport") },
        { u"registrar"_s, QT_TRANSLATE_NOOP("LintField", "registrar") },
        { u"outbound_proxy"_s, QT_TRANSLATE_NOOP("LintField", "outbound proxy") },
    };
    return all;
}
// clang-format on

/// Rules whose first word is a field of the site file.
bool namesAField(const QString& rule)
{
    return rule == u"missing_value" || rule == u"blank_in_credentials"
        || rule == u"listed_overridden";
}

/// In one pass: a value may itself hold "%2".
QString filledIn(const QString& text, const Finding& finding)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1) {
            out += text[i];
            continue;
        }
        ++i;
        const QString word = finding.words.value(place - 1);
        const char* field
            = place == 1 && namesAField(finding.rule) ? lintFieldNames().value(word) : nullptr;
        out += field ? TextLanguage::translate("LintField", field) : word;
    }
    return out;
}

} // namespace

QString LintText::sentence(const Finding& finding)
{
    if (finding.rule == u"provider_note") {
        const LocalizedText note { finding.words.value(1), finding.words.value(2) };
        return finding.words.value(0) + u": "_s + note.in(QLocale().name());
    }
    const bool isGone = finding.rule == u"catalogue_entry_changed" && finding.words.size() == 1;
    const LintWords words
        = lintWords().value(isGone ? u"catalogue_entry_gone"_s : finding.rule);
    return words.sentence
        ? filledIn(TextLanguage::translate("LintText", words.sentence), finding)
        : QString();
}

QString LintText::fixLabel(const Finding& finding)
{
    const LintWords words = lintWords().value(finding.rule);
    return finding.fix && words.fix
        ? filledIn(TextLanguage::translate("LintText", words.fix), finding)
        : QString();
}
