// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/snom/SnomCodes.h"

#include "models/provisioning/ConfigText.h"
#include "models/provisioning/PhoneCodes.h"

using namespace Qt::StringLiterals;

namespace {

struct NativeName {
    QLatin1StringView code;
    const char* utf8;
};
constexpr std::array<NativeName, 19> languages { { { "bs"_L1, "Bosanski" }, { "cs"_L1, "Čeština" },
    { "da"_L1, "Dansk" }, { "de"_L1, "Deutsch" }, { "en"_L1, "English" }, { "es"_L1, "Español" },
    { "fi"_L1, "Suomi" }, { "fr"_L1, "Français" }, { "hu"_L1, "Magyar" }, { "it"_L1, "Italiano" },
    { "lt"_L1, "Lietuvių" }, { "nl"_L1, "Nederlands" }, { "no"_L1, "Norsk" },
    { "pt"_L1, "Português" }, { "ru"_L1, "Русский" }, { "sl"_L1, "Slovenščina" },
    { "sv"_L1, "Svenska" }, { "tr"_L1, "Türkçe" }, { "zh"_L1, "Traditional Chinese" } } };

struct Country {
    QLatin1StringView code;
    QLatin1StringView tones; ///< of the nearest country the firmware knows
    QLatin1StringView locale;
};
constexpr std::array<Country, 30> countries { { { "at"_L1, "AUT"_L1, "de_AT"_L1 },
    { "au"_L1, "AUS"_L1, "en_AU"_L1 }, { "be"_L1, "FRA"_L1, "fr_BE"_L1 },
    { "br"_L1, "USA"_L1, "pt_BR"_L1 }, { "ch"_L1, "SWI"_L1, "de_CH"_L1 },
    { "cn"_L1, "CHN"_L1, "zh_CN"_L1 }, { "cz"_L1, "AUT"_L1, "cs_CZ"_L1 },
    { "de"_L1, "GER"_L1, "de_DE"_L1 }, { "dk"_L1, "DNK"_L1, "da_DK"_L1 },
    { "es"_L1, "ESP"_L1, "es_ES"_L1 }, { "fi"_L1, "SWE"_L1, "fi_FI"_L1 },
    { "fr"_L1, "FRA"_L1, "fr_FR"_L1 }, { "gr"_L1, "GRE"_L1, "el_GR"_L1 },
    { "hu"_L1, "AUT"_L1, "hu_HU"_L1 }, { "ie"_L1, "GBR"_L1, "en_IE"_L1 },
    { "in"_L1, "IND"_L1, "en_IN"_L1 }, { "it"_L1, "ITA"_L1, "it_IT"_L1 },
    { "jp"_L1, "JPN"_L1, "ja_JP"_L1 }, { "lt"_L1, "GER"_L1, "lt_LT"_L1 },
    { "mx"_L1, "MEX"_L1, "es_MX"_L1 }, { "nl"_L1, "NLD"_L1, "nl_NL"_L1 },
    { "no"_L1, "NOR"_L1, "nb_NO"_L1 }, { "nz"_L1, "NZL"_L1, "en_NZ"_L1 },
    { "pl"_L1, "GER"_L1, "pl_PL"_L1 }, { "pt"_L1, "ESP"_L1, "pt_PT"_L1 },
    { "ru"_L1, "GER"_L1, "ru_RU"_L1 }, { "se"_L1, "SWE"_L1, "sv_SE"_L1 },
    { "uk"_L1, "GBR"_L1, "en_GB"_L1 }, { "us"_L1, "USA"_L1, "en_US"_L1 },
    { "za"_L1, "USA"_L1, "en_ZA"_L1 } } };

const Country& countryOf(const QString& code)
{
    static constexpr Country other { {}, "USA"_L1, "en_US"_L1 };
    for (const Country& country : countries) {
        if (code == country.code)
            return country;
    }
    return other;
}

} // namespace

namespace SnomCodes {

QString language(const QString& language)
{
    for (const NativeName& name : languages) {
        if (language == name.code)
            return QString::fromUtf8(name.utf8);
    }
    return u"English"_s;
}

QString tones(const QString& country) { return countryOf(country).tones; }

QString locale(const QString& country) { return countryOf(country).locale; }

QString ringer(const PhonePlan& plan)
{
    const int number = ConfigText::numberOr(plan.value(u"ringtone"_s), 1, -1, plan.model.ringtones);
    if (number == 0)
        return u"Silent"_s;
    return number < 0 ? u"Custom"_s : u"Ringer"_s + QString::number(number);
}

int backlight(const QString& brightness)
{
    constexpr int middle = 5;
    return qRound(1.2 * ConfigText::numberOr(brightness, middle, 0, 9) + 3);
}

QString callWaiting(const PhonePlan& plan)
{
    if (plan.value(u"account_call_waiting"_s, 1) != "1"_L1)
        return u"off"_s;
    return plan.isOn(u"call_waiting_tone"_s) ? u"on"_s : u"visual"_s;
}

} // namespace SnomCodes
