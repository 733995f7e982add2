// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/fanvil/FanvilCodes.h"

#include "models/provisioning/ConfigText.h"
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/PlanValues.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<PhoneCode, 31> toneCodes { { { "au"_L1, "15"_L1 }, { "at"_L1, "22"_L1 },
    { "be"_L1, "0"_L1 }, { "br"_L1, "16"_L1 }, { "ca"_L1, "18"_L1 }, { "cl"_L1, "20"_L1 },
    { "cn"_L1, "1"_L1 }, { "tw"_L1, "10"_L1 }, { "cz"_L1, "12"_L1 }, { "dk"_L1, "23"_L1 },
    { "fi"_L1, "24"_L1 }, { "fr"_L1, "25"_L1 }, { "de"_L1, "2"_L1 }, { "gr"_L1, "26"_L1 },
    { "hu"_L1, "27"_L1 }, { "lt"_L1, "28"_L1 }, { "in"_L1, "29"_L1 }, { "it"_L1, "21"_L1 },
    { "jp"_L1, "4"_L1 }, { "mx"_L1, "30"_L1 }, { "nz"_L1, "31"_L1 }, { "nl"_L1, "5"_L1 },
    { "no"_L1, "6"_L1 }, { "pt"_L1, "32"_L1 }, { "ru"_L1, "19"_L1 }, { "za"_L1, "14"_L1 },
    { "es"_L1, "33"_L1 }, { "se"_L1, "8"_L1 }, { "ch"_L1, "9"_L1 }, { "uk"_L1, "13"_L1 },
    { "us"_L1, "11"_L1 } } };

constexpr std::array<PhoneCode, 3> dtmfCodes { { { "inband"_L1, "0"_L1 }, { "rfc4733"_L1, "1"_L1 },
    { "sip_info"_L1, "2"_L1 } } };

constexpr std::array<PhoneCode, 12> oldDates { { { "DD MM YY"_L1, "4"_L1 },
    { "DD MM YYYY"_L1, "5"_L1 }, { "DD MMM WW"_L1, "0"_L1 }, { "DD MMM YY"_L1, "0"_L1 },
    { "DD MMM YYYY"_L1, "0"_L1 }, { "WWW DD MMM"_L1, "2"_L1 }, { "WWW MMM DD"_L1, "3"_L1 },
    { "MM DD YY"_L1, "6"_L1 }, { "MM DD YYYY"_L1, "7"_L1 }, { "MMM DD WW"_L1, "1"_L1 },
    { "YY MM DD"_L1, "8"_L1 }, { "YYYY MM DD"_L1, "9"_L1 } } };

constexpr std::array<PhoneCode, 12> newDates { { { "DD MM YY"_L1, "8"_L1 },
    { "DD MM YYYY"_L1, "9"_L1 }, { "DD MMM WW"_L1, "0"_L1 }, { "DD MMM YY"_L1, "0"_L1 },
    { "DD MMM YYYY"_L1, "0"_L1 }, { "WWW DD MMM"_L1, "4"_L1 }, { "WWW MMM DD"_L1, "6"_L1 },
    { "MM DD YY"_L1, "10"_L1 }, { "MM DD YYYY"_L1, "11"_L1 }, { "MMM DD WW"_L1, "2"_L1 },
    { "YY MM DD"_L1, "12"_L1 }, { "YYYY MM DD"_L1, "13"_L1 } } };

constexpr std::array<int, 10> contrasts { 1, 2, 3, 4, 5, 6, 7, 9, 11, 16 };
constexpr std::array<int, 10> luminances { 1, 4, 8, 9, 10, 12, 13, 14, 15, 16 };

/// Of sixteen steps, for what is no step of ours.
constexpr int middleStep = 10;

QString stepOf(const std::array<int, 10>& steps, const QString& value)
{
    const int step = ConfigText::numberOr(value, -1, 0, int(steps.size()) - 1);
    return QString::number(step < 0 ? middleStep : steps.at(size_t(step)));
}

struct TitleText {
    const char* english;
    const char* italian;
};

/// In the order of FanvilCodes::Title.
constexpr std::array<TitleText, 14> titleTexts { { { "", "" }, { "Phonebook", "Rubrica" },
    { "Pickup", "Pickup" }, { "Forward", "Inoltro" }, { "DND", "DND" }, { "Hold", "Attesa" },
    { "Line", "Linea" }, { "Lock phone", "Blocca telefono" }, { "Redial", "Richiama" },
    { "Record", "Registra" }, { "Transfer", "Trasferimento" }, { "URL", "URL" },
    { "Voice mail", "Casella vocale" }, { "Prefix", "Prefisso" } } };

constexpr int secondsPerHour = 3600;

/// So that not all phones of a site come in the same hour: four groups of one, four of none.
int hoursLater(const MacAddress& mac)
{
    constexpr std::array<int, 16> hours { 0, 0, 0, 0, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4 };
    return hours.at(mac.value() & 0xf);
}

} // namespace

namespace FanvilCodes {

Agent Agent::read(const QString& agent)
{
    Agent read;
    const QStringList words = agent.left(512).simplified().split(u' ');
    if (words.size() < 2)
        return read;
    read.brand = words.at(0);
    read.model = words.at(1);
    read.isSecondHardware = read.model.endsWith("-V2"_L1, Qt::CaseInsensitive)
        || (words.size() > 2 && words.at(2).compare("V2"_L1, Qt::CaseInsensitive) == 0);
    return read;
}

bool Agent::isOneOf(const char* models) const
{
    const QStringList names = QString::fromLatin1(models).split(u' ');
    return !model.isEmpty() && std::any_of(names.begin(), names.end(), [this](const QString& name) {
        return model.startsWith(name, Qt::CaseInsensitive);
    });
}

QString tones(const QString& country) { return phoneCode(toneCodes, country, "13"_L1); }

QString dtmf(const QString& type) { return phoneCode(dtmfCodes, type, "3"_L1); }

QString contrast(const QString& value) { return stepOf(contrasts, value); }

QString luminance(const QString& value) { return stepOf(luminances, value); }

QString date(const QString& format, bool isNew)
{
    return isNew ? phoneCode(newDates, format, "4"_L1) : phoneCode(oldDates, format, "2"_L1);
}

bool hasNewDates(const Agent& agent)
{
    if (agent.brand == "Nethesis"_L1)
        return agent.isOneOf("NP-X5 NP-X210");
    return agent.brand == "Fanvil"_L1
        && agent.isOneOf("X3U X4U X5U X6U X7C X210 X301 X303 V67 V65 V64 V62");
}

QString language(const QString& language, bool isCode)
{
    const bool isItalian = language == "it"_L1;
    if (!isCode)
        return isItalian ? u"7"_s : u"0"_s;
    return isItalian || language == "en"_L1 ? language : u"0"_s;
}

int seconds(const QString& value) { return ConfigText::numberOr(value, 0, 0, 3600); }

int ringtone(const PhonePlan& plan)
{
    return ConfigText::numberOr(plan.value(u"ringtone"_s), 1, 1, plan.model.ringtones);
}

int hoursToNight(const PhonePlan& plan)
{
    return qRound(double(PlanValues::secondsUntilNight(plan)) / secondsPerHour)
        + hoursLater(plan.mac);
}

int fetchMode(const PhonePlan& plan)
{
    return plan.isComplete && plan.value(u"provisioning_freq"_s) == "never"_L1 ? 1 : 2;
}

int fetchInterval(const PhonePlan& plan) { return plan.isComplete ? hoursToNight(plan) : 1; }

Server server(const PhonePlan& plan)
{
    const QString url = PlanValues::ownUrl(plan);
    const qsizetype schemeEnd = url.indexOf("://"_L1);
    const qsizetype hostBegin = schemeEnd < 0 ? 0 : schemeEnd + 3;
    const qsizetype hostEnd = url.indexOf(u'/', hostBegin);
    Server server;
    server.host = hostEnd < 0 ? url.mid(hostBegin) : url.mid(hostBegin, hostEnd - hostBegin);
    server.path = hostEnd < 0 ? QString() : url.mid(hostEnd + 1);
    constexpr std::array<PhoneCode, 4> protocols { { { "ftp"_L1, "1"_L1 }, { "tftp"_L1, "2"_L1 },
        { "http"_L1, "4"_L1 }, { "https"_L1, "5"_L1 } } };
    server.protocol = QString(
        phoneCode(protocols, QStringView(url).left(qMax<qsizetype>(schemeEnd, 0)), "0"_L1))
                          .toInt();
    return server;
}

QString backgroundUrl(const PhonePlan& plan)
{
    const QString name = plan.value(u"background_file"_s);
    return name.endsWith(".bmp"_L1) ? plan.fileUrl(u"backgrounds"_s, name) : QString();
}

QString title(const PhonePlan& plan, Title title)
{
    const TitleText& text = titleTexts.at(size_t(title));
    return QString::fromLatin1(plan.value(u"language"_s) == "it"_L1 ? text.italian : text.english);
}

} // namespace FanvilCodes
