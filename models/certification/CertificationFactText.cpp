// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationText.h"
#include "models/core/TextLanguage.h"
#include "models/trunktest/TrunkTestJob.h"

#include <QCoreApplication>

#include <array>

namespace {

struct FactWord {
    const char* key;
    const char* text;
};

// What a trunk's test knows already, TrunkTestText says. What nobody knows stays as it is.
constexpr std::array certificationFactWords {
    FactWord { "register_ms", QT_TRANSLATE_NOOP("CertificationText", "Registered within") },
    FactWord { "numbers_called", QT_TRANSLATE_NOOP("CertificationText", "Numbers called") },
    FactWord { "ringing_ms", QT_TRANSLATE_NOOP("CertificationText", "Rang after") },
    FactWord { "answered_ms", QT_TRANSLATE_NOOP("CertificationText", "Answered after") },
    FactWord { "arrived", QT_TRANSLATE_NOOP("CertificationText", "The call came in") },
    FactWord { "other_calls", QT_TRANSLATE_NOOP("CertificationText", "Calls of others meanwhile") },
    FactWord { "released", QT_TRANSLATE_NOOP("CertificationText", "The other end was told") },
    FactWord { "stood_s", QT_TRANSLATE_NOOP("CertificationText", "The call stood for") },
    FactWord { "codecs_offered", QT_TRANSLATE_NOOP("CertificationText", "Codecs offered") },
    FactWord { "digits_arrived", QT_TRANSLATE_NOOP("CertificationText", "Digits arrived") },
    FactWord { "telephone_events",
        QT_TRANSLATE_NOOP("CertificationText", "Telephone events (RFC 4733) taken") },
    FactWord { "called_packets_sent",
        QT_TRANSLATE_NOOP("CertificationText", "Speech packets sent by the called end") },
    FactWord { "called_packets_received",
        QT_TRANSLATE_NOOP("CertificationText", "Speech packets received by the called end") },
    FactWord {
        "called_loss_percent", QT_TRANSLATE_NOOP("CertificationText", "Loss at the called end") },
    FactWord {
        "called_jitter_ms", QT_TRANSLATE_NOOP("CertificationText", "Jitter at the called end") },
    FactWord { "called_mos",
        QT_TRANSLATE_NOOP("CertificationText", "Speech quality (MOS) at the called end") },
    FactWord { "second_number", QT_TRANSLATE_NOOP("CertificationText", "Second number") },
    FactWord { "transfer", QT_TRANSLATE_NOOP("CertificationText", "Answer to REFER") },
    FactWord { "transfer_progress",
        QT_TRANSLATE_NOOP("CertificationText", "How the transfer went, as told last") },
    FactWord { "fax", QT_TRANSLATE_NOOP("CertificationText", "Answer to the offer of fax") },
    FactWord { "session_seconds", QT_TRANSLATE_NOOP("CertificationText", "Session timer granted") },
    FactWord {
        "refresh", QT_TRANSLATE_NOOP("CertificationText", "Answer to the refresh of the session") },
    FactWord { "calls_placed", QT_TRANSLATE_NOOP("CertificationText", "Calls placed") },
    FactWord { "calls_answered", QT_TRANSLATE_NOOP("CertificationText", "Calls answered") },
    FactWord {
        "calls_at_once", QT_TRANSLATE_NOOP("CertificationText", "Most calls at the same time") },
    FactWord { "calls_dropped", QT_TRANSLATE_NOOP("CertificationText", "Ends of calls cut off") },
    FactWord { "calls_refused", QT_TRANSLATE_NOOP("CertificationText", "Calls refused") },
    FactWord { "refusals", QT_TRANSLATE_NOOP("CertificationText", "Refused with") },
    FactWord { "refused_ms", QT_TRANSLATE_NOOP("CertificationText", "Refused after") },
    FactWord { "placed_per_second", QT_TRANSLATE_NOOP("CertificationText", "Rate reached") },
    FactWord {
        "ringing_p95_ms", QT_TRANSLATE_NOOP("CertificationText", "95 % of the calls rang within") },
    FactWord { "worst_loss_percent", QT_TRANSLATE_NOOP("CertificationText", "Loss, worst call") },
    FactWord { "mean_loss_percent", QT_TRANSLATE_NOOP("CertificationText", "Loss, on average") },
    FactWord { "worst_jitter_ms", QT_TRANSLATE_NOOP("CertificationText", "Jitter, worst call") },
    FactWord { "mean_jitter_ms", QT_TRANSLATE_NOOP("CertificationText", "Jitter, on average") },
    FactWord {
        "worst_mos", QT_TRANSLATE_NOOP("CertificationText", "Speech quality (MOS), worst call") },
    FactWord {
        "mean_mos", QT_TRANSLATE_NOOP("CertificationText", "Speech quality (MOS), on average") },
    FactWord { "both_ends_counted",
        QT_TRANSLATE_NOOP(
            "CertificationText", "Both ends of a call to oneself count as channels") },
    FactWord { "resolve_ms", QT_TRANSLATE_NOOP("CertificationText", "Resolved within") },
    FactWord {
        "silent_addresses", QT_TRANSLATE_NOOP("CertificationText", "Servers not answering") },
    FactWord {
        "valid_days", QT_TRANSLATE_NOOP("CertificationText", "Certificate still valid for") },
    FactWord { "servers", QT_TRANSLATE_NOOP("CertificationText", "Reserve servers") },
    FactWord { "abandoned", QT_TRANSLATE_NOOP("CertificationText", "Place left without a word") },
    FactWord { "bindings", QT_TRANSLATE_NOOP("CertificationText", "Contacts then registered") },
    FactWord { "rang_at_abandoned",
        QT_TRANSLATE_NOOP("CertificationText", "Calls went to the place left, too") },
    FactWord { "idle_s", QT_TRANSLATE_NOOP("CertificationText", "Silence before the call") },
    FactWord { "template", QT_TRANSLATE_NOOP("CertificationText", "Template tested") },
    FactWord {
        "template_transport", QT_TRANSLATE_NOOP("CertificationText", "Transport of the template") },
    FactWord { "files", QT_TRANSLATE_NOOP("CertificationText", "Files made for the PBX") },
    FactWord { "warnings", QT_TRANSLATE_NOOP("CertificationText", "Warnings") },
    FactWord { "missing_fields", QT_TRANSLATE_NOOP("CertificationText", "Fields without a value") },
};

// Values of a closed list, that TrunkTestText does not know.
constexpr std::array certificationValueWords {
    FactWord { "agreed", QT_TRANSLATE_NOOP("CertificationText", "as agreed") },
};

// Endings of keys; _ms, _percent and _seconds are TrunkTestText's.
constexpr std::array certificationUnits {
    FactWord { "_s", QT_TRANSLATE_NOOP("CertificationText", "%1 s") },
    FactWord { "_days", QT_TRANSLATE_NOOP("CertificationText", "%1 days") },
    FactWord { "_per_second", QT_TRANSLATE_NOOP("CertificationText", "%1 per second") },
};

template <typename Table> const FactWord* factWord(const Table& table, const QString& key)
{
    for (const FactWord& word : table)
        if (key == QLatin1StringView(word.key))
            return &word;
    return nullptr;
}

QString translatedFact(const FactWord& word)
{
    return TextLanguage::translate("CertificationText", word.text);
}

} // namespace

namespace CertificationText {

QString factName(const QString& key)
{
    if (const FactWord* word = factWord(certificationFactWords, key))
        return translatedFact(*word);
    return TrunkTestText::factName(key);
}

QString factValue(const TrunkFact& fact)
{
    for (const FactWord& unit : certificationUnits)
        if (fact.key.endsWith(QLatin1StringView(unit.key)))
            return translatedFact(unit).replace(
                QLatin1StringView("%1"), TextLanguage::figure(fact.value));
    if (const FactWord* word = factWord(certificationValueWords, fact.value))
        return translatedFact(*word);
    return TrunkTestText::factValue(fact);
}

} // namespace CertificationText
