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
            return translatedFact(unit).replace(QLatin1StringView("%1"), fact.value);
    if (const FactWord* word = factWord(certificationValueWords, fact.value))
        return translatedFact(*word);
    return TrunkTestText::factValue(fact);
}

} // namespace CertificationText
