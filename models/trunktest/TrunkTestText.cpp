// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/core/TextLanguage.h"
#include "models/trunktest/TrunkTestJob.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char* key;
    const char* text;
};

constexpr std::array stepWords {
    Word { "resolve", QT_TRANSLATE_NOOP("TrunkTestText", "Resolve the name") },
    Word { "reach_udp", QT_TRANSLATE_NOOP("TrunkTestText", "Reach over UDP") },
    Word { "reach_tcp", QT_TRANSLATE_NOOP("TrunkTestText", "Reach over TCP") },
    Word { "reach_tls", QT_TRANSLATE_NOOP("TrunkTestText", "Reach over TLS") },
    Word { "local_network", QT_TRANSLATE_NOOP("TrunkTestText", "Local network") },
    Word { "register", QT_TRANSLATE_NOOP("TrunkTestText", "Register") },
    Word { "call", QT_TRANSLATE_NOOP("TrunkTestText", "Call") },
    Word { "receive", QT_TRANSLATE_NOOP("TrunkTestText", "Receive a call") },
    Word { "unregister", QT_TRANSLATE_NOOP("TrunkTestText", "Unregister") },
};

constexpr std::array stateWords {
    Word { "waiting", QT_TRANSLATE_NOOP("TrunkTestText", "waiting") },
    Word { "running", QT_TRANSLATE_NOOP("TrunkTestText", "running") },
    Word { "passed", QT_TRANSLATE_NOOP("TrunkTestText", "passed") },
    Word { "failed", QT_TRANSLATE_NOOP("TrunkTestText", "failed") },
    Word { "skipped", QT_TRANSLATE_NOOP("TrunkTestText", "skipped") },
    Word { "not_applicable", QT_TRANSLATE_NOOP("TrunkTestText", "not applicable") },
};

constexpr std::array factWords {
    Word { "addresses", QT_TRANSLATE_NOOP("TrunkTestText", "Addresses, in order") },
    Word { "found_by", QT_TRANSLATE_NOOP("TrunkTestText", "Found by") },
    Word { "records", QT_TRANSLATE_NOOP("TrunkTestText", "DNS records") },
    Word { "name_servers", QT_TRANSLATE_NOOP("TrunkTestText", "Name servers") },
    Word { "address", QT_TRANSLATE_NOOP("TrunkTestText", "Address") },
    Word { "answer", QT_TRANSLATE_NOOP("TrunkTestText", "Answer") },
    Word { "answers", QT_TRANSLATE_NOOP("TrunkTestText", "Answers, in order") },
    Word { "server", QT_TRANSLATE_NOOP("TrunkTestText", "Server") },
    Word { "user_agent", QT_TRANSLATE_NOOP("TrunkTestText", "User agent") },
    Word { "allow", QT_TRANSLATE_NOOP("TrunkTestText", "Methods allowed") },
    Word { "codecs", QT_TRANSLATE_NOOP("TrunkTestText", "Codecs") },
    Word { "samples", QT_TRANSLATE_NOOP("TrunkTestText", "Samples") },
    Word { "loss_percent", QT_TRANSLATE_NOOP("TrunkTestText", "Loss") },
    Word { "their_loss_percent", QT_TRANSLATE_NOOP("TrunkTestText", "Loss the far side reports") },
    Word { "rtt_min_ms", QT_TRANSLATE_NOOP("TrunkTestText", "Shortest round trip") },
    Word { "rtt_ms", QT_TRANSLATE_NOOP("TrunkTestText", "Round trip") },
    Word { "rtt_max_ms", QT_TRANSLATE_NOOP("TrunkTestText", "Longest round trip") },
    Word { "jitter_ms", QT_TRANSLATE_NOOP("TrunkTestText", "Jitter") },
    Word { "gap_ms", QT_TRANSLATE_NOOP("TrunkTestText", "Longest gap") },
    Word { "tls_protocol", QT_TRANSLATE_NOOP("TrunkTestText", "TLS version") },
    Word { "tls_cipher", QT_TRANSLATE_NOOP("TrunkTestText", "TLS cipher") },
    Word { "tls_chain", QT_TRANSLATE_NOOP("TrunkTestText", "Certificate chain") },
    Word { "tls_names", QT_TRANSLATE_NOOP("TrunkTestText", "Certificate is for") },
    Word { "tls_issuer", QT_TRANSLATE_NOOP("TrunkTestText", "Certificate issued by") },
    Word { "tls_expires", QT_TRANSLATE_NOOP("TrunkTestText", "Certificate expires") },
    Word { "local_address", QT_TRANSLATE_NOOP("TrunkTestText", "Own address") },
    Word { "seen_as", QT_TRANSLATE_NOOP("TrunkTestText", "Address the far side sees") },
    Word { "nat", QT_TRANSLATE_NOOP("TrunkTestText", "Address translation (NAT)") },
    Word { "alg", QT_TRANSLATE_NOOP("TrunkTestText", "A router rewrites SIP (ALG)") },
    Word { "rewritten", QT_TRANSLATE_NOOP("TrunkTestText", "Rewritten on the way") },
    Word { "replaced", QT_TRANSLATE_NOOP("TrunkTestText", "Came back replaced") },
    Word { "dscp", QT_TRANSLATE_NOOP("TrunkTestText", "Priority mark (DSCP)") },
    Word { "kept", QT_TRANSLATE_NOOP("TrunkTestText", "Way back kept") },
    Word { "kept_seconds", QT_TRANSLATE_NOOP("TrunkTestText", "Watched for") },
    Word { "realm", QT_TRANSLATE_NOOP("TrunkTestText", "Realm") },
    Word { "digest", QT_TRANSLATE_NOOP("TrunkTestText", "Digest") },
    Word { "asked_seconds", QT_TRANSLATE_NOOP("TrunkTestText", "Expiry asked for") },
    Word { "granted_seconds", QT_TRANSLATE_NOOP("TrunkTestText", "Expiry granted") },
    Word { "service_route", QT_TRANSLATE_NOOP("TrunkTestText", "Service-Route") },
    Word { "binding", QT_TRANSLATE_NOOP("TrunkTestText", "Our binding") },
    Word { "other_bindings", QT_TRANSLATE_NOOP("TrunkTestText", "Bindings of others") },
    Word { "bindings_left", QT_TRANSLATE_NOOP("TrunkTestText", "Bindings left") },
    Word { "number", QT_TRANSLATE_NOOP("TrunkTestText", "Number called") },
    Word { "progress", QT_TRANSLATE_NOOP("TrunkTestText", "Progress") },
    Word { "answered", QT_TRANSLATE_NOOP("TrunkTestText", "Answered") },
    Word { "early_media", QT_TRANSLATE_NOOP("TrunkTestText", "Speech before the answer") },
    Word { "codec", QT_TRANSLATE_NOOP("TrunkTestText", "Codec") },
    Word { "packets_sent", QT_TRANSLATE_NOOP("TrunkTestText", "Speech packets sent") },
    Word { "packets_received", QT_TRANSLATE_NOOP("TrunkTestText", "Speech packets received") },
    Word { "mos", QT_TRANSLATE_NOOP("TrunkTestText", "Speech quality (MOS)") },
    Word { "digits_sent", QT_TRANSLATE_NOOP("TrunkTestText", "Digits sent") },
    Word { "digits_received", QT_TRANSLATE_NOOP("TrunkTestText", "Digits received") },
    Word { "hold", QT_TRANSLATE_NOOP("TrunkTestText", "Answer to hold") },
    Word { "ended_by", QT_TRANSLATE_NOOP("TrunkTestText", "Hung up by") },
    Word { "called_number", QT_TRANSLATE_NOOP("TrunkTestText", "Called number") },
    Word { "called_header", QT_TRANSLATE_NOOP("TrunkTestText", "Called number stands in") },
    Word { "called_form", QT_TRANSLATE_NOOP("TrunkTestText", "Form of the called number") },
    Word { "caller_number", QT_TRANSLATE_NOOP("TrunkTestText", "Calling number") },
    Word { "caller_header", QT_TRANSLATE_NOOP("TrunkTestText", "Calling number stands in") },
    Word { "caller_form", QT_TRANSLATE_NOOP("TrunkTestText", "Form of the calling number") },
    Word { "caller_name", QT_TRANSLATE_NOOP("TrunkTestText", "Caller's name") },
    Word { "diversion", QT_TRANSLATE_NOOP("TrunkTestText", "Diverted by") },
    Word { "reason", QT_TRANSLATE_NOOP("TrunkTestText", "Reason") },
};

// Values of a closed list.
constexpr std::array valueWords {
    Word { "yes", QT_TRANSLATE_NOOP("TrunkTestText", "yes") },
    Word { "no", QT_TRANSLATE_NOOP("TrunkTestText", "no") },
    Word { "national", QT_TRANSLATE_NOOP("TrunkTestText", "national (0721...)") },
    Word { "plus", QT_TRANSLATE_NOOP("TrunkTestText", "international with plus (+39...)") },
    Word { "zerozero", QT_TRANSLATE_NOOP("TrunkTestText", "international with 00 (0039...)") },
    Word { "other", QT_TRANSLATE_NOOP("TrunkTestText", "no number") },
    Word { "far_side", QT_TRANSLATE_NOOP("TrunkTestText", "the far side") },
    Word { "us", QT_TRANSLATE_NOOP("TrunkTestText", "us") },
    Word { "literal", QT_TRANSLATE_NOOP("TrunkTestText", "stated as an address") },
    Word { "naptr", QT_TRANSLATE_NOOP("TrunkTestText", "NAPTR and SRV records") },
    Word { "srv", QT_TRANSLATE_NOOP("TrunkTestText", "SRV records") },
    Word { "address", QT_TRANSLATE_NOOP("TrunkTestText", "address records") },
    Word { "hosts", QT_TRANSLATE_NOOP("TrunkTestText", "this computer's list of hosts") },
    Word { "not_asked", QT_TRANSLATE_NOOP("TrunkTestText", "it was not asked for") },
    Word { "no_registration",
        QT_TRANSLATE_NOOP("TrunkTestText", "the trunk is known by its address") },
    Word { "pbx_is_registrar",
        QT_TRANSLATE_NOOP(
            "TrunkTestText", "the gateway registers on the PBX, nobody on the gateway") },
    Word { "not_the_trunks",
        QT_TRANSLATE_NOOP("TrunkTestText", "the trunk does not use this transport") },
    Word { "earlier_failure", QT_TRANSLATE_NOOP("TrunkTestText", "an earlier step failed") },
    Word { "nothing_registered", QT_TRANSLATE_NOOP("TrunkTestText", "nothing was registered") },
    Word { "no_answer", QT_TRANSLATE_NOOP("TrunkTestText", "nothing was answered") },
    Word { "cancelled", QT_TRANSLATE_NOOP("TrunkTestText", "stopped before its end") },
    Word { "not_applicable",
        QT_TRANSLATE_NOOP(
            "TrunkTestText", "not applicable: answers do not tell how marks arrived") },
};

constexpr std::array remarkWords {
    Word { "options_silent",
        QT_TRANSLATE_NOOP("TrunkTestText",
            "It does not answer OPTIONS: switch off the PBX's monitoring (qualify) by OPTIONS.") },
    Word { "options_refused",
        QT_TRANSLATE_NOOP("TrunkTestText",
            "It refuses OPTIONS but answers: the PBX's monitoring (qualify) takes that as "
            "alive.") },
    Word { "packets_lost",
        QT_TRANSLATE_NOOP(
            "TrunkTestText", "Some packets had to be sent again: the line loses some.") },
    Word { "address_dead",
        QT_TRANSLATE_NOOP(
            "TrunkTestText", "The first address of the name does not answer; another does.") },
    Word { "certificate_expires",
        QT_TRANSLATE_NOOP("TrunkTestText", "The provider's certificate expires within 30 days.") },
    Word { "expiry_raised",
        QT_TRANSLATE_NOOP("TrunkTestText",
            "It demanded a longer registration than the trunk states: set the expiry to that.") },
    Word { "redirected",
        QT_TRANSLATE_NOOP("TrunkTestText", "It sent the registration on to another server.") },
    Word { "other_bindings",
        QT_TRANSLATE_NOOP("TrunkTestText",
            "Somebody else is registered on this account, perhaps the PBX; that was left alone.") },
    Word { "contact_replaced",
        QT_TRANSLATE_NOOP("TrunkTestText",
            "Our address came back replaced: by the provider's way of passing NAT, or by a SIP "
            "ALG.") },
    Word {
        "hold_refused", QT_TRANSLATE_NOOP("TrunkTestText", "It refused to put the call on hold.") },
    Word { "speech_fair",
        QT_TRANSLATE_NOOP("TrunkTestText", "The speech is only fair: some users will complain.") },
};

struct Unit {
    const char* ending;
    const char* form;
};
constexpr std::array units {
    Unit { "_ms", QT_TRANSLATE_NOOP("TrunkTestText", "%1 ms") },
    Unit { "_percent", QT_TRANSLATE_NOOP("TrunkTestText", "%1 %") },
    Unit { "_seconds", QT_TRANSLATE_NOOP("TrunkTestText", "%1 s") },
};

QString testWord(const char* text) { return TextLanguage::translate("TrunkTestText", text); }

/// What is not in the table stays as it is: a newer program may have written it.
template <typename Table> QString wordOf(const Table& table, const QString& key)
{
    for (const Word& word : table)
        if (key == QLatin1StringView(word.key))
            return testWord(word.text);
    return key;
}

} // namespace

QString trunkTestStateName(TrunkTestStep::State state)
{
    return QString::fromLatin1(stateWords[std::size_t(state)].key);
}

namespace TrunkTestText {

QString step(const QString& name) { return wordOf(stepWords, name); }

QString state(TrunkTestStep::State state) { return testWord(stateWords[std::size_t(state)].text); }

QString factName(const QString& key) { return wordOf(factWords, key); }

QString factValue(const TrunkFact& fact)
{
    for (const Unit& unit : units)
        if (fact.key.endsWith(QLatin1StringView(unit.ending)))
            return testWord(unit.form).replace(u"%1"_s, TextLanguage::figure(fact.value));
    return fact.key.endsWith(u"mos"_s) ? TextLanguage::figure(fact.value)
                                       : wordOf(valueWords, fact.value);
}

QString remark(const QString& key) { return wordOf(remarkWords, key); }

QString sentence(const TrunkVerdict& verdict)
{
    if (verdict.outcome.error)
        return ErrorText::sentence(*verdict.outcome.error);
    const auto has
        = [&](const char* proof) { return verdict.proofs.contains(QLatin1StringView(proof)); };
    if (has("called") || has("received"))
        return has("registered")
            ? testWord(QT_TRANSLATE_NOOP("TrunkTestText",
                "The trunk works: it registers, and the call went through with speech both ways."))
            : testWord(QT_TRANSLATE_NOOP(
                "TrunkTestText", "The trunk works: the call went through with speech both ways."));
    if (has("registered"))
        return testWord(QT_TRANSLATE_NOOP(
            "TrunkTestText", "The trunk works: the provider accepts the registration."));
    return testWord(QT_TRANSLATE_NOOP("TrunkTestText",
        "The provider answers; whether it knows this address, only a call will tell."));
}

QString nextStep(const TrunkVerdict& verdict)
{
    if (verdict.outcome.error)
        return ErrorText::nextStep(*verdict.outcome.error);
    if (verdict.proofs.contains(u"called"_s) || verdict.proofs.contains(u"received"_s))
        return testWord(
            QT_TRANSLATE_NOOP("TrunkTestText", "Enter these values in the PBX as they are."));
    return testWord(QT_TRANSLATE_NOOP("TrunkTestText",
        "Enter these values in the PBX as they are; a call from here would prove the speech, "
        "too."));
}

} // namespace TrunkTestText
