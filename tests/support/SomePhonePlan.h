// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"

#include <QTimeZone>

/// Plans of phones made by hand from the catalogue, for whoever writes files from plans.
namespace SomePhonePlan {

inline const Catalog& catalog()
{
    static const auto loaded = Catalog::load();
    return *loaded.value();
}

inline MacAddress macOf(const PhoneModel& model)
{
    static const QHash<QString, QString> macs {
        { QStringLiteral("yealink"), QStringLiteral("00-15-65-AA-BB-C7") },
        { QStringLiteral("fanvil"), QStringLiteral("0C-38-3E-12-34-A5") },
        { QStringLiteral("nethesis"), QStringLiteral("E0-E6-56-AA-BB-C2") },
        { QStringLiteral("snom"), QStringLiteral("00-04-13-96-D9-B4") },
        { QStringLiteral("gigaset"), QStringLiteral("7C-2F-80-4D-F9-A9") },
        { QStringLiteral("sangoma"), QStringLiteral("00-50-58-01-02-0E") },
        { QStringLiteral("akuvox"), QStringLiteral("0C-11-05-0A-0B-0C") },
    };
    return MacAddress::parse(macs.value(model.vendor, QStringLiteral("00-15-65-AA-BB-C7"))).value();
}

inline void addKeys(QList<PhoneKey>& keys, int count, const QList<QPair<int, QString>>& defaults)
{
    for (int index = 1; index <= count; ++index)
        keys.append({ index, {}, {}, {} });
    for (const auto& [index, type] : defaults)
        if (index >= 1 && index <= count)
            keys[index - 1].type = type;
}

/// What a phone nobody has told anything gets: the defaults, and no account.
inline PhonePlan empty(const QString& modelId)
{
    const PhoneModel* model = catalog().phoneModel(modelId);
    if (!model)
        qFatal("no such model");
    PhonePlan plan;
    plan.model = *model;
    plan.mac = macOf(*model);
    for (const Parameter& parameter : catalog().parameters())
        if (!parameter.defaultValue.isEmpty() && parameter.index.isEmpty())
            plan.values.insert(parameter.name, parameter.defaultValue);
    for (auto it = model->defaults.begin(); it != model->defaults.end(); ++it) {
        plan.values.insert(it.key(), it.value());
        if (it.value().isEmpty())
            plan.values.remove(it.key());
    }
    addKeys(plan.softKeys, model->softKeys, model->defaultSoftKeys);
    addKeys(plan.lineKeys, model->lineKeys, model->defaultLineKeys);
    addKeys(plan.expansionKeys, model->expansionKeys(), {});
    plan.host = QStringLiteral("pbx.example.net");
    plan.address = { QStringLiteral("https://pbx.example.net:8443/provisioning/"),
        Secret(QString(32, u'1')), Secret(QStringLiteral("0123456789abcdef0123456789abcdef")) };
    plan.now = QDateTime(QDate(2026, 3, 4), QTime(15, 20), QTimeZone("Europe/Rome"));
    return plan;
}

/// Fills the keys with every type in turn that the model has, with values as they are usual.
inline void fillKeys(QList<PhoneKey>& keys, const PhoneModel& model, const QString& kind)
{
    const QStringList lacking = model.blacklists.value(kind + QStringLiteral("_type"));
    QStringList types { QString() };
    for (const KeyType& type : catalog().keyTypes())
        if (type.kind == kind && !lacking.contains(type.type))
            types.append(type.type);
    for (PhoneKey& key : keys) {
        key.type = types.at((key.index + 1) % types.size());
        key.value = key.type == QLatin1String("line") ? QStringLiteral("1")
            : key.type.isEmpty()                      ? QString()
                                                      : QString::number(200 + key.index);
        key.label = key.type.isEmpty() ? QString() : QStringLiteral("Tasto %1").arg(key.index);
    }
}

/// The settings of the two accounts and of the functions around them.
inline QHash<QString, QString> accountValues()
{
    static const char* const pairs[][2] = { { "account_username_1", "91201" },
        { "account_extension_1", "91201" }, { "account_password_1", "p4ss-one" },
        { "account_display_name_1", "Mario Rossi <201>" }, { "account_encryption_1", "1" },
        { "account_dtmf_type_1", "sip_info" }, { "account_voicemail_1", "*97" },
        { "account_dnd_allow_1", "1" }, { "account_fwd_allow_1", "1" },
        { "account_call_waiting_1", "1" }, { "account_dnd_enable_1", "1" },
        { "account_always_fwd_target_1", "0721405516" }, { "account_busy_fwd_target_1", "202" },
        { "account_timeout_fwd_target_1", "203" }, { "account_cftimeout_1", "25" },
        { "account_username_2", "91210" }, { "account_password_2", "p4ss-two" },
        { "account_display_name_2", "Portineria <210>" }, { "account_dtmf_type_2", "rfc4733" },
        { "outbound_proxy_1", "proxy.example.net" }, { "outbound_proxy_port_1", "5071" },
        { "outbound_proxy2_1", "backup.example.net" }, { "outbound_proxy2_port_1", "5072" },
        { "cfalwayson", "*72" }, { "cfalwaysoff", "*73" }, { "cfbusyon", "*90" },
        { "cfbusyoff", "*91" }, { "cftimeouton", "*52" }, { "cftimeoutoff", "*53" },
        { "dndon", "*78" }, { "dndoff", "*79" }, { "dndtoggle", "*76" },
        { "call_waiting_on", "*70" }, { "call_waiting_off", "*71" }, { "pickup_direct", "**" },
        { "pickup_group", "*8" }, { "queuetoggle", "*45" }, { "cftimeout", "20" } };
    QHash<QString, QString> values;
    for (const auto& pair : pairs)
        values.insert(QLatin1String(pair[0]), QLatin1String(pair[1]));
    return values;
}

/// A phone of a site where everything is set.
inline PhonePlan full(const QString& modelId)
{
    PhonePlan plan = empty(modelId);
    static const char* const pairs[][2] = { { "adminpw", "adm1n" }, { "userpw", "us3r" },
        { "timezone", "Europe/Rome" }, { "ntp_server", "ntp.example.net" }, { "language", "it" },
        { "tonezone", "it" }, { "date_format", "DD MM YYYY" }, { "time_format", "24" },
        { "dss_transfer", "attended" }, { "provisioning_freq", "everyday" },
        { "call_waiting_tone", "1" }, { "ringtone", "3" }, { "firmware_file", "fw-1.2.3.rom" },
        { "ldap_server", "ldap.example.net" }, { "ldap_port", "10389" }, { "ldap_tls", "ldaps" },
        { "ldap_user", "cn=reader,dc=phonebook,dc=nh" }, { "ldap_password", "ldap-pw" },
        { "ldap_base", "dc=phonebook,dc=nh" }, { "vlan_id_phone", "100" },
        { "vlan_id_pcport", "200" } };
    for (const auto& pair : pairs)
        plan.values.insert(QLatin1String(pair[0]), QLatin1String(pair[1]));
    plan.values.insert(accountValues());
    if (plan.model.capabilities.value(QStringLiteral("background_file")))
        plan.values.insert(QStringLiteral("background_file"), QStringLiteral("logo.png"));
    if (plan.model.capabilities.value(QStringLiteral("screensaver_file")))
        plan.values.insert(QStringLiteral("screensaver_file"), QStringLiteral("night.png"));
    if (plan.model.capabilities.value(QStringLiteral("custom_ringtone")))
        plan.values.insert(QStringLiteral("ringtone_file"), QStringLiteral("ring.wav"));
    plan.accounts = { 1, 2 };
    fillKeys(plan.softKeys, plan.model, QStringLiteral("softkey"));
    fillKeys(plan.lineKeys, plan.model, QStringLiteral("linekey"));
    fillKeys(plan.expansionKeys, plan.model, QStringLiteral("expkey"));
    plan.isComplete = true;
    return plan;
}

} // namespace SomePhonePlan
