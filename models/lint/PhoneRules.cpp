// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/LintRule.h"
#include "models/phones/DeviceNumbering.h"
#include "models/phones/VendorBook.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Many phones are one finding: the first ones by name, how many more there are.
class PhoneFindings {
public:
    void add(const QString& subject, const QString& word)
    {
        if (m_count++ == 0)
            m_subject = subject;
        if (m_count <= shown)
            m_words.append(word);
    }
    void report(LintReport& report) const
    {
        if (m_count == 0)
            return;
        const QString more = m_count > shown ? u" (+%1)"_s.arg(m_count - shown) : QString();
        report.add(m_subject, { m_words.join(u", "_s) + more });
    }

private:
    static constexpr int shown = 3;
    int m_count = 0;
    QString m_subject;
    QStringList m_words;
};

QString phonePath(qsizetype row, const QString& field)
{
    return u"phones[%1].%2"_s.arg(row).arg(field);
}

/// Every phone of which `isWrong` says so.
void reportPhones(const LintedSite& all, LintReport& report, const QString& field,
    const std::function<bool(const Phone&)>& isWrong)
{
    PhoneFindings found;
    for (qsizetype i = 0; i < all.site.phones.size(); ++i)
        if (isWrong(all.site.phones[i]))
            found.add(phonePath(i, field), all.site.phones[i].mac.hyphens());
    found.report(report);
}

/// What the nearest level says: the phone, its model at this site, all phones.
QString lintedSetting(const Site& site, const Phone& phone, const QString& name)
{
    const auto model = site.parameters.models.constFind(phone.model);
    const QMap<QString, QString> none;
    for (const QMap<QString, QString>* level :
        { &phone.parameters, model == site.parameters.models.constEnd() ? &none : &*model,
            &site.parameters.defaults }) {
        const auto value = level->constFind(name);
        if (value != level->constEnd() && *value != u"-")
            return *value;
    }
    return {};
}

void phoneWithoutModel(const LintedSite& all, LintReport& report)
{
    reportPhones(all, report, u"model"_s, [](const Phone& phone) { return phone.model.isEmpty(); });
}

void phoneWithoutUser(const LintedSite& all, LintReport& report)
{
    reportPhones(all, report, u"user"_s, [](const Phone& phone) { return phone.user.isEmpty(); });
}

void phoneVendorUnknown(const LintedSite& all, LintReport& report)
{
    reportPhones(all, report, u"mac"_s, [&](const Phone& phone) {
        const auto match = phone.mac.isNull() ? std::nullopt : all.catalog.vendorOf(phone.mac);
        return phone.model.isEmpty() && !phone.mac.isNull() && !(match && match->isPhone);
    });
}

void phoneFactoryPassword(const LintedSite& all, LintReport& report)
{
    reportPhones(all, report, u"parameters.adminpw"_s, [&](const Phone& phone) {
        return lintedSetting(all.site, phone, u"adminpw"_s).isEmpty()
            || lintedSetting(all.site, phone, u"userpw"_s).isEmpty();
    });
}

void phoneWithoutSipPassword(const LintedSite& all, LintReport& report)
{
    QSet<QString> withExtension;
    for (const User& user : all.site.users)
        if (!user.extension.isEmpty())
            withExtension.insert(user.username);
    reportPhones(all, report, u"parameters.account_password_1"_s, [&](const Phone& phone) {
        return withExtension.contains(phone.user)
            && lintedSetting(all.site, phone, u"account_password_1"_s).isEmpty();
    });
}

/// Types of keys that do nothing without a value.
QSet<QString> typesWithValue(const Catalog& catalog)
{
    static const QStringList needed { u"number"_s, u"digits"_s, u"url"_s, u"address_port"_s,
        u"prefix"_s };
    QSet<QString> types;
    for (const KeyType& type : catalog.keyTypes())
        if (needed.contains(type.value))
            types.insert(type.kind + u' ' + type.type);
    return types;
}

void phoneKeyWithoutValue(const LintedSite& all, LintReport& report)
{
    static const QRegularExpression form(u"^(softkey|linekey|expkey)_type_([0-9]+)\\z"_s);
    const QSet<QString> types = typesWithValue(all.catalog);
    PhoneFindings found;
    const auto look = [&](const QMap<QString, QString>& own, const Phone& phone,
                          const QString& path, const QString& who) {
        for (auto it = own.begin(); it != own.end(); ++it) {
            const auto match = form.match(it.key());
            const QString kind = match.captured(1);
            // Expansion keys take what line keys take.
            if (!match.hasMatch()
                || !(types.contains(kind + u' ' + it.value())
                    || (kind == u"expkey" && types.contains(u"linekey "_s + it.value()))))
                continue;
            const QString value = u"%1_value_%2"_s.arg(kind, match.captured(2));
            if (lintedSetting(all.site, phone, value).isEmpty())
                found.add(path + value, u"%1 %2 %3"_s.arg(who, kind, match.captured(2)));
        }
    };
    for (qsizetype i = 0; i < all.site.phones.size(); ++i) {
        const Phone& phone = all.site.phones[i];
        look(phone.parameters, phone, phonePath(i, u"parameters."_s), phone.mac.hyphens());
    }
    const auto& models = all.site.parameters.models;
    for (auto it = models.begin(); it != models.end(); ++it) {
        Phone any;
        any.model = it.key();
        look(*it, any, u"parameters.models.%1."_s.arg(it.key()), it.key());
    }
    found.report(report);
}

/// Those problems of the numbers that have this code, one finding each.
void reportNumbers(const LintedSite& all, LintReport& report, ErrorCode code)
{
    const DeviceNumbering numbering(all.site);
    for (qsizetype i = 0; i < all.site.users.size(); ++i) {
        const auto plan = numbering.of(all.site.users[i].username);
        for (const Error& problem : plan.problems)
            if (problem.code == code)
                report.add(u"users[%1].extension"_s.arg(i), { problem.subject, problem.detail });
    }
}

void numberTaken(const LintedSite& all, LintReport& report)
{
    reportNumbers(all, report, ErrorCode::NumberTaken);
}

void numberAmbiguous(const LintedSite& all, LintReport& report)
{
    reportNumbers(all, report, ErrorCode::NumberAmbiguous);
}

/// Somebody's phone that gets no number: no main extension, or none left in front of it.
void phoneWithoutNumber(const LintedSite& all, LintReport& report)
{
    const auto numbers = DeviceNumbering(all.site).all();
    reportPhones(all, report, u"user"_s,
        [&](const Phone& phone) { return !phone.user.isEmpty() && !numbers.contains(phone.mac); });
}

} // namespace

QList<LintRule> LintRules::phones()
{
    using Severity = LintSeverity;
    return {
        { "number_taken", Severity::Error, nullptr, numberTaken },
        { "number_ambiguous", Severity::Error, nullptr, numberAmbiguous },
        { "phone_without_number", Severity::Warning, nullptr, phoneWithoutNumber },
        { "phone_without_model", Severity::Warning, nullptr, phoneWithoutModel },
        { "phone_without_user", Severity::Hint, nullptr, phoneWithoutUser },
        { "phone_vendor_unknown", Severity::Hint, nullptr, phoneVendorUnknown },
        { "phone_factory_password", Severity::Warning, nullptr, phoneFactoryPassword },
        { "phone_without_sip_password", Severity::Warning, nullptr, phoneWithoutSipPassword },
        { "phone_key_without_value", Severity::Warning, nullptr, phoneKeyWithoutValue },
    };
}
