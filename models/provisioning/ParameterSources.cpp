// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ParameterSources.h"

#include "models/phones/DeviceNumbering.h"

using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

void putFilled(Values& values, QLatin1StringView name, const QString& value)
{
    if (!value.isEmpty())
        values.insert(name, value);
}

void putDefaultKeys(Values& values, const PhoneModel& model, QLatin1StringView type,
    const QList<QPair<int, QString>>& keys)
{
    const auto lacking = model.blacklists.value(type);
    for (const auto& [index, function] : keys)
        if (!lacking.contains(function))
            values.insert(type + u'_' + QString::number(index), function);
}

void putCapabilities(Values& values, const PhoneModel& model)
{
    const auto count
        = [&](QLatin1StringView name, int number) { values.insert(name, QString::number(number)); };
    count("cap_linekey_count"_L1, model.lineKeys);
    count("cap_softkey_count"_L1, model.softKeys);
    count("cap_expkey_count"_L1, model.keysPerModule);
    count("cap_expmodule_count"_L1, model.expansionModules);
    count("cap_ringtone_count"_L1, model.ringtones);
    for (const auto name :
        { "background_file"_L1, "screensaver_file"_L1, "brightness"_L1, "contrast"_L1 })
        if (model.capabilities.value(name))
            values.insert("cap_"_L1 + name, u"1"_s);
    for (auto it = model.blacklists.begin(); it != model.blacklists.end(); ++it)
        values.insert("cap_"_L1 + it.key() + "_blacklist"_L1, it->join(u','));
    QStringList untold { u"none"_s, u"starttls"_s, u"ldaps"_s };
    untold.removeIf([&](const QString& way) { return model.ldapTls.contains(way); });
    putFilled(values, "cap_ldap_tls_blacklist"_L1, untold.join(u','));
}

/// Tones the encoders of phones know. Source: Tancredi variable table.
QString toneZoneOf(const QString& country)
{
    static const QStringList known { u"au"_s, u"at"_s, u"be"_s, u"br"_s, u"cn"_s, u"cz"_s, u"dk"_s,
        u"fi"_s, u"fr"_s, u"de"_s, u"gr"_s, u"hu"_s, u"in"_s, u"ie"_s, u"it"_s, u"jp"_s, u"lt"_s,
        u"mx"_s, u"nl"_s, u"nz"_s, u"no"_s, u"pl"_s, u"pt"_s, u"ru"_s, u"es"_s, u"se"_s, u"ch"_s,
        u"uk"_s, u"us"_s };
    static const Values others { { u"gb"_s, u"uk"_s }, { u"sm"_s, u"it"_s }, { u"va"_s, u"it"_s } };
    const auto code = country.toLower();
    return known.contains(code) ? code : others.value(code);
}

/// Source: FreePBX feature codes as shipped, which NethVoice leaves as they are.
const Values& shippedCodes()
{
    static const Values codes { { u"cfalwayson"_s, u"*72"_s }, { u"cfalwaysoff"_s, u"*73"_s },
        { u"cfbusyon"_s, u"*90"_s }, { u"cfbusyoff"_s, u"*91"_s }, { u"cftimeouton"_s, u"*52"_s },
        { u"cftimeoutoff"_s, u"*53"_s }, { u"dndon"_s, u"*78"_s }, { u"dndoff"_s, u"*79"_s },
        { u"dndtoggle"_s, u"*76"_s }, { u"call_waiting_on"_s, u"*70"_s },
        { u"call_waiting_off"_s, u"*71"_s }, { u"pickup_direct"_s, u"**"_s },
        { u"pickup_group"_s, u"*8"_s }, { u"queuetoggle"_s, u"*45"_s } };
    return codes;
}

bool hasShippedCodes(const Pbx& pbx)
{
    return pbx.kind == "nethvoice"_L1 || pbx.kind == "freepbx"_L1;
}

QString deviceExtension(const Site& site, const Phone& phone)
{
    const auto plan = DeviceNumbering(site).of(phone.user);
    for (const auto& device : plan.devices)
        if (device.mac == phone.mac)
            return device.extension;
    return {};
}

} // namespace

QHash<QString, QString> ParameterSources::ofCatalog(const Catalog& catalog)
{
    Values values;
    values.reserve(256); // with the values of a phone's own, so that it grows only once
    for (const Parameter& parameter : catalog.parameters())
        if (parameter.index.isEmpty() && !parameter.defaultValue.isEmpty())
            values.insert(parameter.name, parameter.defaultValue);
    return values;
}

QHash<QString, QString> ParameterSources::ofModel(const PhoneModel& model)
{
    Values values;
    putDefaultKeys(values, model, "softkey_type"_L1, model.defaultSoftKeys);
    putDefaultKeys(values, model, "linekey_type"_L1, model.defaultLineKeys);
    putCapabilities(values, model);
    putFilled(values, "provisioning_url_filename"_L1, model.urlFileName);
    for (auto it = model.defaults.begin(); it != model.defaults.end(); ++it)
        values.insert(it.key(), it.value());
    return values;
}

QHash<QString, QString> ParameterSources::ofSite(const Site& site)
{
    Values values = hasShippedCodes(site.pbx) ? shippedCodes() : Values();
    putFilled(values, "timezone"_L1, site.timezone);
    putFilled(values, "language"_L1, site.language);
    putFilled(values, "tonezone"_L1, toneZoneOf(site.country));
    putFilled(values, "ntp_server"_L1, site.network.ntp);
    putFilled(values, "hostname"_L1, site.pbx.host.isEmpty() ? site.pbx.address : site.pbx.host);
    putFilled(values, "outbound_proxy_1"_L1, site.pbx.proxy);
    return values;
}

QHash<QString, QString> ParameterSources::ofAccount(
    const Site& site, const Phone& phone, const QString& extension)
{
    const User* user = phone.user.isEmpty() ? nullptr : site.user(phone.user);
    if (!user || user->extension.isEmpty())
        return {};
    const auto number = extension.isEmpty() ? deviceExtension(site, phone) : extension;
    if (number.isEmpty())
        return {};
    Values values { { u"account_username_1"_s, number }, { u"account_extension_1"_s, number },
        { u"account_display_name_1"_s,
            u"%1 <%2>"_s.arg(
                user->name.isEmpty() ? user->username : user->name, user->extension) } };
    if (user->hasVoicemail && hasShippedCodes(site.pbx))
        values.insert(u"account_voicemail_1"_s, u"*97"_s);
    return values;
}
