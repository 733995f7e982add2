// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ParameterText.h"

#include "models/core/TextLanguage.h"
#include "models/provisioning/ParameterRules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString parameterWords(const char* text) { return TextLanguage::translate("ParameterText", text); }

struct ParameterName {
    const char* name; ///< "_N" stands for the index
    const char* text;
};

// clang-format off
constexpr std::array parameterNames {
    ParameterName { "softkey_type_N", QT_TRANSLATE_NOOP("ParameterText", "Soft key %1: function") },
    ParameterName { "softkey_value_N", QT_TRANSLATE_NOOP("ParameterText", "Soft key %1: value") },
    ParameterName { "softkey_label_N", QT_TRANSLATE_NOOP("ParameterText", "Soft key %1: label") },
    ParameterName { "linekey_type_N", QT_TRANSLATE_NOOP("ParameterText", "Line key %1: function") },
    ParameterName { "linekey_value_N", QT_TRANSLATE_NOOP("ParameterText", "Line key %1: value") },
    ParameterName { "linekey_label_N", QT_TRANSLATE_NOOP("ParameterText", "Line key %1: label") },
    ParameterName { "expkey_type_N", QT_TRANSLATE_NOOP("ParameterText", "Expansion key %1: function") },
    ParameterName { "expkey_value_N", QT_TRANSLATE_NOOP("ParameterText", "Expansion key %1: value") },
    ParameterName { "expkey_label_N", QT_TRANSLATE_NOOP("ParameterText", "Expansion key %1: label") },
    ParameterName { "ringtone", QT_TRANSLATE_NOOP("ParameterText", "Ringtone") },
    ParameterName { "ringtone_file", QT_TRANSLATE_NOOP("ParameterText", "Ringtone file") },
    ParameterName { "background_file", QT_TRANSLATE_NOOP("ParameterText", "Background picture") },
    ParameterName { "screensaver_file", QT_TRANSLATE_NOOP("ParameterText", "Screen saver picture") },
    ParameterName { "screensaver_time", QT_TRANSLATE_NOOP("ParameterText", "Screen saver after") },
    ParameterName { "backlight_time", QT_TRANSLATE_NOOP("ParameterText", "Backlight goes down after") },
    ParameterName { "brightness", QT_TRANSLATE_NOOP("ParameterText", "Brightness") },
    ParameterName { "contrast", QT_TRANSLATE_NOOP("ParameterText", "Contrast") },
    ParameterName { "ntp_server", QT_TRANSLATE_NOOP("ParameterText", "Time server") },
    ParameterName { "timezone", QT_TRANSLATE_NOOP("ParameterText", "Time zone") },
    ParameterName { "time_format", QT_TRANSLATE_NOOP("ParameterText", "Clock") },
    ParameterName { "date_format", QT_TRANSLATE_NOOP("ParameterText", "Date format") },
    ParameterName { "provisioning_freq", QT_TRANSLATE_NOOP("ParameterText", "Fetches its configuration") },
    ParameterName { "dss_transfer", QT_TRANSLATE_NOOP("ParameterText", "Line key pressed during a call") },
    ParameterName { "language", QT_TRANSLATE_NOOP("ParameterText", "Language of the phone") },
    ParameterName { "tonezone", QT_TRANSLATE_NOOP("ParameterText", "Call tones of") },
    ParameterName { "firmware_file", QT_TRANSLATE_NOOP("ParameterText", "Firmware file") },
    ParameterName { "call_waiting_tone", QT_TRANSLATE_NOOP("ParameterText", "Call waiting tone") },
    ParameterName { "ldap_server", QT_TRANSLATE_NOOP("ParameterText", "Phone book server") },
    ParameterName { "ldap_port", QT_TRANSLATE_NOOP("ParameterText", "Phone book port") },
    ParameterName { "ldap_tls", QT_TRANSLATE_NOOP("ParameterText", "Phone book encryption") },
    ParameterName { "ldap_user", QT_TRANSLATE_NOOP("ParameterText", "Phone book user") },
    ParameterName { "ldap_password", QT_TRANSLATE_NOOP("ParameterText", "Phone book password") },
    ParameterName { "ldap_base", QT_TRANSLATE_NOOP("ParameterText", "Phone book base (DN)") },
    ParameterName { "ldap_name_filter", QT_TRANSLATE_NOOP("ParameterText", "Search filter for names") },
    ParameterName { "ldap_number_filter", QT_TRANSLATE_NOOP("ParameterText", "Search filter for numbers") },
    ParameterName { "ldap_name_attr", QT_TRANSLATE_NOOP("ParameterText", "Name attributes") },
    ParameterName { "ldap_name_display", QT_TRANSLATE_NOOP("ParameterText", "Name as it is shown") },
    ParameterName { "ldap_mainphone_number_attr", QT_TRANSLATE_NOOP("ParameterText", "Attribute of the main number") },
    ParameterName { "ldap_mobilephone_number_attr", QT_TRANSLATE_NOOP("ParameterText", "Attribute of the mobile number") },
    ParameterName { "ldap_otherphone_number_attr", QT_TRANSLATE_NOOP("ParameterText", "Attribute of a further number") },
    ParameterName { "vlan_id_phone", QT_TRANSLATE_NOOP("ParameterText", "VLAN of the phone") },
    ParameterName { "vlan_id_pcport", QT_TRANSLATE_NOOP("ParameterText", "VLAN of the PC port") },
    ParameterName { "provisioning_url_scheme", QT_TRANSLATE_NOOP("ParameterText", "Protocol of the provisioning address") },
    ParameterName { "provisioning_url_filename", QT_TRANSLATE_NOOP("ParameterText", "File name in the provisioning address") },
    ParameterName { "hostname", QT_TRANSLATE_NOOP("ParameterText", "PBX the phones register at") },
    ParameterName { "adminpw", QT_TRANSLATE_NOOP("ParameterText", "Administrator password of the phones") },
    ParameterName { "userpw", QT_TRANSLATE_NOOP("ParameterText", "User password of the phones") },
    ParameterName { "sip_udp_port", QT_TRANSLATE_NOOP("ParameterText", "SIP port without encryption") },
    ParameterName { "sip_tls_port", QT_TRANSLATE_NOOP("ParameterText", "SIP port with TLS") },
    ParameterName { "outbound_proxy_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: outbound proxy") },
    ParameterName { "outbound_proxy_port_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: port of the outbound proxy") },
    ParameterName { "outbound_proxy2_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: backup outbound proxy") },
    ParameterName { "outbound_proxy2_port_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: port of the backup proxy") },
    ParameterName { "account_username_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: SIP user") },
    ParameterName { "account_password_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: SIP password") },
    ParameterName { "account_extension_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: extension") },
    ParameterName { "account_display_name_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: name shown") },
    ParameterName { "account_encryption_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: encryption (TLS and SRTP)") },
    ParameterName { "account_dtmf_type_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: DTMF digits") },
    ParameterName { "account_voicemail_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: voicemail code") },
    ParameterName { "account_dnd_allow_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: user may set do not disturb") },
    ParameterName { "account_fwd_allow_N", QT_TRANSLATE_NOOP("ParameterText", "Account %1: user may forward calls") },
    ParameterName { "cfalwayson", QT_TRANSLATE_NOOP("ParameterText", "Code: forward all calls") },
    ParameterName { "cfalwaysoff", QT_TRANSLATE_NOOP("ParameterText", "Code: stop forwarding all calls") },
    ParameterName { "cfbusyon", QT_TRANSLATE_NOOP("ParameterText", "Code: forward when busy") },
    ParameterName { "cfbusyoff", QT_TRANSLATE_NOOP("ParameterText", "Code: stop forwarding when busy") },
    ParameterName { "cftimeouton", QT_TRANSLATE_NOOP("ParameterText", "Code: forward when there is no answer") },
    ParameterName { "cftimeoutoff", QT_TRANSLATE_NOOP("ParameterText", "Code: stop forwarding when there is no answer") },
    ParameterName { "dndon", QT_TRANSLATE_NOOP("ParameterText", "Code: do not disturb on") },
    ParameterName { "dndoff", QT_TRANSLATE_NOOP("ParameterText", "Code: do not disturb off") },
    ParameterName { "dndtoggle", QT_TRANSLATE_NOOP("ParameterText", "Code: do not disturb on or off") },
    ParameterName { "call_waiting_on", QT_TRANSLATE_NOOP("ParameterText", "Code: call waiting on") },
    ParameterName { "call_waiting_off", QT_TRANSLATE_NOOP("ParameterText", "Code: call waiting off") },
    ParameterName { "pickup_direct", QT_TRANSLATE_NOOP("ParameterText", "Code: pick up an extension's call") },
    ParameterName { "pickup_group", QT_TRANSLATE_NOOP("ParameterText", "Code: pick up the group's call") },
    ParameterName { "queuetoggle", QT_TRANSLATE_NOOP("ParameterText", "Code: enter or leave a queue") },
    ParameterName { "cftimeout", QT_TRANSLATE_NOOP("ParameterText", "Ringing before a call counts as unanswered") },
    ParameterName { "display_name", QT_TRANSLATE_NOOP("ParameterText", "Name of the phone") },
};

struct ValueWords {
    const char* parameter;
    const char* value;
    const char* text;
};
constexpr std::array valueWords {
    ValueWords { "ringtone", "-1", QT_TRANSLATE_NOOP("ParameterText", "the ringtone file") },
    ValueWords { "ringtone", "0", QT_TRANSLATE_NOOP("ParameterText", "silent") },
    ValueWords { "screensaver_time", "0", QT_TRANSLATE_NOOP("ParameterText", "never") },
    ValueWords { "backlight_time", "0", QT_TRANSLATE_NOOP("ParameterText", "always on") },
    ValueWords { "time_format", "12", QT_TRANSLATE_NOOP("ParameterText", "12 hours (2:30 PM)") },
    ValueWords { "time_format", "24", QT_TRANSLATE_NOOP("ParameterText", "24 hours (14:30)") },
    ValueWords { "provisioning_freq", "everyday", QT_TRANSLATE_NOOP("ParameterText", "every night") },
    ValueWords { "provisioning_freq", "never", QT_TRANSLATE_NOOP("ParameterText", "only when it starts") },
    ValueWords { "dss_transfer", "verify", QT_TRANSLATE_NOOP("ParameterText", "starts a new call") },
    ValueWords { "dss_transfer", "attended", QT_TRANSLATE_NOOP("ParameterText", "transfers with announcement") },
    ValueWords { "dss_transfer", "blind", QT_TRANSLATE_NOOP("ParameterText", "transfers at once") },
    ValueWords { "language", "en", QT_TRANSLATE_NOOP("ParameterText", "English") },
    ValueWords { "language", "it", QT_TRANSLATE_NOOP("ParameterText", "Italian") },
    ValueWords { "tonezone", "us", QT_TRANSLATE_NOOP("ParameterText", "United States") },
    ValueWords { "tonezone", "it", QT_TRANSLATE_NOOP("ParameterText", "Italy") },
    ValueWords { "tonezone", "es", QT_TRANSLATE_NOOP("ParameterText", "Spain") },
    ValueWords { "tonezone", "uk", QT_TRANSLATE_NOOP("ParameterText", "United Kingdom") },
    ValueWords { "ldap_tls", "none", QT_TRANSLATE_NOOP("ParameterText", "not encrypted") },
    ValueWords { "ldap_tls", "starttls", "STARTTLS" },
    ValueWords { "ldap_tls", "ldaps", "LDAPS" },
    ValueWords { "provisioning_url_scheme", "http", "HTTP" },
    ValueWords { "provisioning_url_scheme", "https", "HTTPS" },
    ValueWords { "vlan_id_phone", "0", QT_TRANSLATE_NOOP("ParameterText", "off") },
    ValueWords { "vlan_id_pcport", "0", QT_TRANSLATE_NOOP("ParameterText", "off") },
    ValueWords { "account_dtmf_type_N", "rfc4733", "RFC 4733" },
    ValueWords { "account_dtmf_type_N", "inband", QT_TRANSLATE_NOOP("ParameterText", "in the speech") },
    ValueWords { "account_dtmf_type_N", "sip_info", "SIP INFO" },
};
// clang-format on

/// As the catalogue spells it: "linekey_type_3" is "linekey_type_N".
QString patternOf(const QString& parameter)
{
    const int index = ParameterRules::indexOf(parameter);
    return index == 0 ? parameter : parameter.left(parameter.lastIndexOf(u'_')) + u"_N"_s;
}

QString duration(int seconds)
{
    if (seconds >= 60 && seconds % 60 == 0)
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "%1 min")).arg(seconds / 60);
    return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "%1 s")).arg(seconds);
}

QString numberInWords(const Parameter& parameter, const QString& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber)
        return value;
    if (parameter.name == u"ringtone")
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "melody %1")).arg(number);
    return parameter.unit == u"s" ? duration(number) : value;
}

} // namespace

QString ParameterText::name(const QString& parameter)
{
    const QString pattern = patternOf(parameter);
    const auto found = std::find_if(parameterNames.begin(), parameterNames.end(),
        [&](const ParameterName& row) { return pattern == QLatin1StringView(row.name); });
    if (found == parameterNames.end())
        return parameter;
    const QString words = parameterWords(found->text);
    return pattern == parameter ? words : words.arg(ParameterRules::indexOf(parameter));
}

QString ParameterText::value(
    const Catalog& catalog, const QString& parameter, const QString& value, const QString& language)
{
    const Parameter* known = catalog.parameter(parameter);
    const QString kind = ParameterRules::keyKindOf(parameter);
    if (!kind.isEmpty() && parameter.startsWith(kind + u"_type_"_s))
        return keyType(catalog, kind, value, language);
    if (known && known->type == u"boolean")
        return value == u"1" ? parameterWords(QT_TRANSLATE_NOOP("ParameterText", "yes"))
                             : parameterWords(QT_TRANSLATE_NOOP("ParameterText", "no"));
    if (value.isEmpty())
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "(empty)"));
    const QString pattern = patternOf(parameter);
    for (const ValueWords& row : valueWords)
        if (pattern == QLatin1StringView(row.parameter) && value == QLatin1StringView(row.value))
            return parameterWords(row.text);
    return known ? numberInWords(*known, value) : value;
}

QString ParameterText::origin(ParameterOrigin origin)
{
    switch (origin) {
    case ParameterOrigin::Phone:
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "set for this phone"));
    case ParameterOrigin::Account:
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "from user and extension"));
    case ParameterOrigin::Model:
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "set for the model"));
    case ParameterOrigin::ModelCatalog:
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "usual for the model"));
    case ParameterOrigin::Defaults:
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "set for all phones"));
    case ParameterOrigin::Site:
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "from the site's data"));
    case ParameterOrigin::Catalog:
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "as usual"));
    case ParameterOrigin::None:
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "not set anywhere"));
    }
    Q_UNREACHABLE();
}

QString ParameterText::key(const QString& kind, int index)
{
    if (kind == u"softkey")
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "Soft key %1")).arg(index);
    if (kind == u"linekey")
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "Line key %1")).arg(index);
    return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "Expansion key %1")).arg(index);
}

QString ParameterText::keyType(
    const Catalog& catalog, const QString& kind, const QString& type, const QString& language)
{
    if (type.isEmpty())
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "no function"));
    const KeyType* known = ParameterRules::keyType(catalog, kind, type);
    return known ? known->name.in(language) : type;
}

QString ParameterText::groupOf(const Parameter& parameter)
{
    if (parameter.name == u"firmware_file")
        return u"firmware"_s;
    if (parameter.name == u"adminpw" || parameter.name == u"userpw")
        return u"passwords"_s;
    static const QStringList plain { u"soft_keys"_s, u"line_keys"_s, u"expansion_keys"_s,
        u"screen_ringtone"_s, u"preferences"_s, u"ldap_phonebook"_s, u"network"_s };
    return plain.contains(parameter.group) ? parameter.group : u"advanced"_s;
}

QStringList ParameterText::groups()
{
    return { u"preferences"_s, u"screen_ringtone"_s, u"soft_keys"_s, u"line_keys"_s,
        u"expansion_keys"_s, u"ldap_phonebook"_s, u"network"_s, u"firmware"_s, u"passwords"_s,
        u"advanced"_s };
}

QString ParameterText::group(const Catalog& catalog, const QString& id, const QString& language)
{
    if (id == u"firmware")
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "Firmware"));
    if (id == u"passwords")
        return parameterWords(QT_TRANSLATE_NOOP("ParameterText", "Passwords"));
    if (id == u"advanced")
        return parameterWords(
            QT_TRANSLATE_NOOP("ParameterText", "Advanced: servers, accounts, service codes"));
    for (const ParameterGroup& group : catalog.parameterGroups())
        if (group.id == id)
            return group.name.in(language);
    return id;
}
