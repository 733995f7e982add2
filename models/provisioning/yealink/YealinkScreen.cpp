// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/FixedSettings.h"
#include "models/provisioning/PhoneCodes.h"
#include "models/provisioning/PlanValues.h"
#include "models/provisioning/yealink/YealinkGroups.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::array yealinkLanguages { PhoneCode { "it"_L1, "Italian"_L1 },
    PhoneCode { "da"_L1, "Danish"_L1 }, PhoneCode { "dk"_L1, "Danish"_L1 },
    PhoneCode { "nl"_L1, "Dutch"_L1 }, PhoneCode { "fr"_L1, "French"_L1 },
    PhoneCode { "de"_L1, "German"_L1 }, PhoneCode { "pt"_L1, "Portuguese"_L1 },
    PhoneCode { "ru"_L1, "Russian"_L1 }, PhoneCode { "es"_L1, "Spanish"_L1 },
    PhoneCode { "tr"_L1, "Turkish"_L1 } };

/// The firmware has tones of its own for some countries, others share theirs.
constexpr std::array yealinkTones { PhoneCode { "au"_L1, "Australia"_L1 },
    PhoneCode { "at"_L1, "Austria"_L1 }, PhoneCode { "be"_L1, "Belgium"_L1 },
    PhoneCode { "br"_L1, "Brazil"_L1 }, PhoneCode { "cl"_L1, "Chile"_L1 },
    PhoneCode { "cn"_L1, "China"_L1 }, PhoneCode { "cz"_L1, "Czech"_L1 },
    PhoneCode { "dk"_L1, "Denmark"_L1 }, PhoneCode { "fi"_L1, "Finland"_L1 },
    PhoneCode { "fr"_L1, "France"_L1 }, PhoneCode { "de"_L1, "Germany"_L1 },
    PhoneCode { "pl"_L1, "Germany"_L1 }, PhoneCode { "gr"_L1, "Greece"_L1 },
    PhoneCode { "hu"_L1, "Hungary"_L1 }, PhoneCode { "in"_L1, "India"_L1 },
    PhoneCode { "it"_L1, "Italy"_L1 }, PhoneCode { "jp"_L1, "Japan"_L1 },
    PhoneCode { "lt"_L1, "Lithuania"_L1 }, PhoneCode { "mx"_L1, "Mexico"_L1 },
    PhoneCode { "nl"_L1, "Netherlands"_L1 }, PhoneCode { "nz"_L1, "New Zealand"_L1 },
    PhoneCode { "no"_L1, "Norway"_L1 }, PhoneCode { "pt"_L1, "Portugal"_L1 },
    PhoneCode { "ru"_L1, "Russia"_L1 }, PhoneCode { "es"_L1, "Spain"_L1 },
    PhoneCode { "se"_L1, "Sweden"_L1 }, PhoneCode { "ch"_L1, "Switzerland"_L1 },
    PhoneCode { "us"_L1, "USA"_L1 } };

/// The parameter counts from 0, the firmware from 1; a model without the one has no setting.
void yealinkLevel(
    ConfigLines& out, QByteArrayView key, const PhonePlan& plan, const QString& parameter)
{
    const int level = ConfigText::numberOr(plan.value(parameter), -1, 0, 9);
    if (level >= 0 && plan.model.capabilities.value(parameter))
        out.set(key, level + 1);
}

/// What an Alert-Info header of the PBX rings with.
void yealinkAlerts(ConfigLines& out)
{
    constexpr int alerts = 10;
    for (int alert = 1; alert <= alerts; ++alert) {
        const QByteArray number = QByteArray::number(alert);
        out.setPrefix("distinctive_ring_tones.alert_info." + number + '.');
        out.set("text", QByteArrayView("ring" + number));
        out.set("ringer", alert);
    }
    out.setPrefix({});
}

} // namespace

void YealinkGroups::language(ConfigLines& out, const PhonePlan& plan)
{
    const auto language = phoneCode(yealinkLanguages, plan.value(u"language"_s), "English"_L1);
    out.set("lang.gui", language);
    out.set("lang.wui", language);
    out.set("voice.tone.country",
        phoneCode(yealinkTones, plan.value(u"tonezone"_s), "Great Britain"_L1));
}

void YealinkGroups::screen(ConfigLines& out, const PhonePlan& plan)
{
    yealinkLevel(out, "phone_setting.active_backlight_level", plan, u"brightness"_s);
    yealinkLevel(out, "phone_setting.contrast", plan, u"contrast"_s);
    out.set("phone_setting.backlight_time", ConfigText::valueOr(plan, u"backlight_time"_s, u"0"_s));
    const QString background = PlanValues::shownFile(plan, u"background_file"_s);
    out.set("wallpaper_upload.url", plan.fileUrl(u"backgrounds"_s, background));
    out.set("phone_setting.backgrounds", plan.value(u"background_file"_s));
    const QString screensaver = PlanValues::shownFile(plan, u"screensaver_file"_s);
    out.set("screensaver.type", PlanValues::flag(!screensaver.isEmpty()));
    out.set("screensaver.upload_url", plan.fileUrl(u"screensavers"_s, screensaver));
    out.set("screensaver.wait_time", ConfigText::valueOr(plan, u"screensaver_time"_s, u"600"_s));
}

QString YealinkGroups::ringName(const PhonePlan& plan, const QString& own)
{
    const int last = plan.model.ringtones > 0 ? plan.model.ringtones : 10;
    const int ring = ConfigText::numberOr(plan.value(u"ringtone"_s), 1, -1, last);
    if (ring == -1 && !plan.value(u"ringtone_file"_s).isEmpty())
        return own;
    if (ring == 0)
        return u"Silent.wav"_s;
    return ring == last ? u"Splash.wav"_s : u"Ring%1.wav"_s.arg(qMax(ring, 1));
}

void YealinkGroups::ringtone(ConfigLines& out, const PhonePlan& plan)
{
    const QString file = plan.value(u"ringtone_file"_s);
    // The firmware looks for the type behind the last point and takes a query for its end.
    const QString url = plan.fileUrl(u"ringtones"_s, file);
    out.set("ringtone.url", url.isEmpty() ? url : url + u'?');
    out.set("phone_setting.ring_type", ringName(plan, file));
    yealinkAlerts(out);
}
