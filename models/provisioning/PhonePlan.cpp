// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhonePlan.h"

#include "models/provisioning/ParameterRules.h"
#include "models/provisioning/PhoneParameters.h"
#include "models/site/SecretParameters.h"

#include <QTimeZone>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<PhoneKey> emptyKeys(int count)
{
    QList<PhoneKey> keys(count);
    for (int i = 0; i < count; ++i)
        keys[i].index = i + 1;
    return keys;
}

/// Takes the parameter if it is one of a key the phone has.
void takeKey(QList<PhoneKey>& keys, QStringView field, int index, const QString& value)
{
    if (index < 1 || index > keys.size())
        return;
    PhoneKey& key = keys[index - 1];
    if (field == u"type")
        key.type = value;
    else if (field == u"value")
        key.value = value;
    else if (field == u"label")
        key.label = value;
}

/// One pass over the values there are: the keys a phone could have are many more.
void takeKeys(PhonePlan& plan)
{
    plan.softKeys = emptyKeys(plan.model.softKeys);
    plan.lineKeys = emptyKeys(plan.model.lineKeys);
    plan.expansionKeys = emptyKeys(plan.model.expansionKeys());
    for (auto it = plan.values.cbegin(); it != plan.values.cend(); ++it) {
        const QString& name = it.key();
        const auto kind = ParameterRules::keyKindOf(name);
        const auto end = name.lastIndexOf(u'_');
        if (kind.isEmpty() || end <= kind.size())
            continue;
        auto& keys = kind == "softkey"_L1 ? plan.softKeys
            : kind == "linekey"_L1        ? plan.lineKeys
                                          : plan.expansionKeys;
        takeKey(keys, QStringView(name).sliced(kind.size() + 1, end - kind.size() - 1),
            ParameterRules::indexOf(name), it.value());
    }
}

void takeAccounts(PhonePlan& plan, const QSet<int>& known)
{
    for (const int account : known) {
        const auto number = QString::number(account);
        const auto extension = plan.value(u"account_extension"_s, account);
        if (plan.value(u"account_username"_s, account).isEmpty() && !extension.isEmpty())
            plan.values.insert("account_username_"_L1 + number, extension);
        if (!plan.value(u"account_username"_s, account).isEmpty())
            plan.accounts << account;
    }
    std::sort(plan.accounts.begin(), plan.accounts.end());
}

/// Values the model lacks were passed over before, and keys it lacks do no harm.
Status checkSet(const Catalog& catalog, const QMap<QString, QString>& values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const auto status = ParameterRules::check(catalog, nullptr, it.key(), it.value());
        const bool isOfOthers = !status && status.error().code == ErrorCode::BadValue
            && status.error().detail == "-"_L1; // only the server says it: nobody reads this one
        if (!status && !isOfOthers && status.error().code != ErrorCode::UnknownParameter)
            return status;
    }
    return {};
}

Status checkSet(const Site& site, const Catalog& catalog, const Phone& phone)
{
    if (auto status = checkSet(catalog, phone.parameters); !status)
        return status;
    if (auto status = checkSet(catalog, site.parameters.models.value(phone.model)); !status)
        return status;
    return checkSet(catalog, site.parameters.defaults);
}

bool takesSomething(const QString& value)
{
    static const QStringList needy { u"number"_s, u"digits"_s, u"prefix"_s, u"url"_s,
        u"address_port"_s };
    return needy.contains(value);
}

bool hasBlank(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

Status checkKeys(const Catalog& catalog, const PhoneModel& model, const QString& kind,
    const QList<PhoneKey>& keys)
{
    const auto lacking = model.blacklists.value(kind + "_type"_L1);
    for (const PhoneKey& key : keys) {
        if (key.type.isEmpty())
            continue;
        const auto number = QString::number(key.index);
        if (lacking.contains(key.type))
            return fail(ErrorCode::BadValue, kind + "_type_"_L1 + number,
                u"%1: %2"_s.arg(model.name, key.type));
        const KeyType* type = ParameterRules::keyType(catalog, kind, key.type);
        if (type && takesSomething(type->value) && (key.value.isEmpty() || hasBlank(key.value)))
            return fail(ErrorCode::BadValue, kind + "_value_"_L1 + number,
                u"%1: \"%2\""_s.arg(key.type, key.value));
    }
    return {};
}

Status checkKeys(const Catalog& catalog, const PhonePlan& plan)
{
    if (auto status = checkKeys(catalog, plan.model, u"softkey"_s, plan.softKeys); !status)
        return status;
    if (auto status = checkKeys(catalog, plan.model, u"linekey"_s, plan.lineKeys); !status)
        return status;
    return checkKeys(catalog, plan.model, u"expkey"_s, plan.expansionKeys);
}

/// Of others than the phone itself: their names, and what the phone reaches.
void forgetKeys(QList<PhoneKey>& keys)
{
    for (PhoneKey& key : keys)
        if (!key.value.isEmpty() || !key.label.isEmpty())
            key = { key.index, {}, {}, {} };
}

bool isForStrangers(const QString& name)
{
    static const QStringList hidden { u"ldap_user"_s, u"ldap_base"_s, u"firmware_file"_s,
        u"ringtone_file"_s, u"background_file"_s, u"screensaver_file"_s };
    if (name.startsWith("account_"_L1) || SecretParameters::isSecret(name))
        return false;
    return !hidden.contains(name) && ParameterRules::keyKindOf(name).isEmpty();
}

QString withMac(QString fileName, const MacAddress& mac)
{
    static const QLatin1StringView placeholders[] { "%25MACD"_L1, "{mac}"_L1, "$mac"_L1 };
    for (const auto placeholder : placeholders)
        fileName.replace(placeholder, mac.plain().toLower(), Qt::CaseInsensitive);
    return fileName;
}

} // namespace

QString ProvisioningAddress::folder() const
{
    return second.isEmpty() ? base : base + second.reveal() + u'/';
}

QString ProvisioningAddress::url(const PhoneModel& model, const MacAddress& mac,
    const Secret& token, bool isPlaceholderKept) const
{
    const auto file = isPlaceholderKept ? model.urlFileName : withMac(model.urlFileName, mac);
    if (token.isEmpty())
        return base + file;
    const auto proof = base + token.reveal();
    return file.isEmpty() ? proof : proof + u'/' + file;
}

QString PhonePlan::fileUrl(const QString& kind, const QString& name) const
{
    if (name.isEmpty())
        return {};
    return address.folder() + kind + u'/'
        + QString::fromLatin1(QUrl::toPercentEncoding(name, "()"));
}

Result<PhonePlan> PhonePlan::make(const Site& site, const Catalog& catalog, const Phone& phone,
    const ProvisioningAddress& address, const QString& extension)
{
    if (phone.model.isEmpty())
        return fail(ErrorCode::PhoneWithoutModel, phone.mac.hyphens());
    const auto parameters = PhoneParameters::ofPhone(site, catalog, phone, extension);
    if (!parameters.model())
        return fail(ErrorCode::NoSuchPhoneModel, phone.model);
    if (const auto status = checkSet(site, catalog, phone); !status)
        return tl::unexpected(status.error());
    PhonePlan plan;
    plan.mac = phone.mac;
    plan.model = *parameters.model();
    plan.values = parameters.all();
    plan.model.urlFileName = plan.value(u"provisioning_url_filename"_s);
    takeKeys(plan);
    takeAccounts(plan, parameters.accounts());
    if (const auto status = checkKeys(catalog, plan); !status)
        return tl::unexpected(status.error());
    plan.address = address;
    plan.host = plan.value(u"hostname"_s);
    plan.now = QDateTime::currentDateTimeUtc();
    if (const QTimeZone zone(site.timezone.toUtf8()); zone.isValid())
        plan.now = plan.now.toTimeZone(zone);
    return plan;
}

PhonePlan PhonePlan::bootstrap() const
{
    PhonePlan plan = *this;
    plan.values.removeIf([](const std::pair<const QString&, QString&>& entry) {
        return !isForStrangers(entry.first);
    });
    plan.accounts.clear();
    for (auto* keys : { &plan.softKeys, &plan.lineKeys, &plan.expansionKeys })
        forgetKeys(*keys);
    plan.address.first.clear();
    plan.address.second.clear();
    plan.isComplete = false;
    return plan;
}

QList<Secret> PhonePlan::secrets() const
{
    QList<Secret> all { address.first, address.second };
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        if (SecretParameters::isSecret(it.key()))
            all << Secret(it.value());
    all.removeIf([](const Secret& secret) { return secret.isEmpty(); });
    return all;
}
