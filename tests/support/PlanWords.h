// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SomePhonePlan.h"

/// Plans written down in a line of a table.
namespace PlanWords {

inline PhoneKey* keyOf(PhonePlan& plan, const QString& name)
{
    const qsizetype end = name.lastIndexOf(u'_');
    const QString kind = name.left(end);
    QList<PhoneKey>* keys = kind == QLatin1String("linekey") ? &plan.lineKeys
        : kind == QLatin1String("softkey")                   ? &plan.softKeys
        : kind == QLatin1String("expkey")                    ? &plan.expansionKeys
                                                             : nullptr;
    const int index = name.mid(end + 1).toInt();
    return keys && index >= 1 && index <= keys->size() ? &(*keys)[index - 1] : nullptr;
}

/// One of "name=value", "linekey_3=blf,202,Anna" (type, value, label), "agent=", "mac=", "now=",
/// "base=", "hostname=", "complete=", "account="; an empty value takes a parameter away.
inline void apply(PhonePlan& plan, const QString& word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.left(equals);
    const QString value = word.mid(equals + 1);
    if (PhoneKey* key = keyOf(plan, name)) {
        key->type = value.section(u',', 0, 0);
        key->value = value.section(u',', 1, 1);
        key->label = value.section(u',', 2);
    } else if (name == QLatin1String("agent")) {
        plan.agent = value;
    } else if (name == QLatin1String("mac")) {
        plan.mac = *MacAddress::parse(value);
    } else if (name == QLatin1String("base")) {
        plan.address.base = value;
    } else if (name == QLatin1String("hostname")) {
        plan.host = value;
    } else if (name == QLatin1String("now")) {
        const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
        plan.now = QDateTime(moment.date(), moment.time(), plan.now.timeZone());
    } else if (name == QLatin1String("complete")) {
        plan.isComplete = !value.isEmpty();
    } else if (name == QLatin1String("account")) {
        plan.accounts = value.isEmpty() ? QList<int> {} : QList<int> { 1 };
    } else if (value.isEmpty()) {
        plan.values.remove(name);
    } else {
        plan.values.insert(name, value);
    }
}

/// The full plan of a model with these words, "; " between them.
inline PhonePlan plan(const QString& model, const QString& words)
{
    PhonePlan plan = SomePhonePlan::full(model);
    if (!words.isEmpty())
        for (const QString& word : words.split(QStringLiteral("; ")))
            apply(plan, word);
    return plan;
}

/// What people, scanners and attackers put into labels, names and passwords.
inline QList<QPair<const char*, QString>> hostileTexts()
{
    return { { "quotes", QStringLiteral("\"it's\" \u00abok\u00bb") },
        { "markup", QStringLiteral("<b>&amp;</b> ]]> <!-- --> <?x?>") },
        { "UTF-8", QStringLiteral("Perché così però Ü ß Ž") },
        { "emoji", QStringLiteral("Reception \U0001F4DE\U0001F468\u200D\U0001F4BB") },
        { "200 characters", QString(200, u'x') }, { "leading zeros", QStringLiteral("00039") },
        { "a colon", QStringLiteral("a:b:c") },
        { "a part's heading", QStringLiteral("--Dsskey Config1--   :") },
        { "a module's heading", QStringLiteral("<SIP CONFIG MODULE>") },
        { "the end of a file", QStringLiteral("<<END OF FILE>>") },
        { "the head of a file", QStringLiteral("<<voip config file>>Version:9") },
        { "a newline", QStringLiteral("a\nSIP1 Register Addr:evil.example") },
        { "a carriage return", QStringLiteral("a\rb") }, { "NUL", QStringLiteral("a") + QChar(0) },
        { "a line separator", QStringLiteral("a\u2028b") }, { "NEL", QStringLiteral("a\u0085b") },
        { "half an emoji", QStringLiteral("a") + QChar(0xd83d) },
        { "a format sign", QStringLiteral("%1 %s $mac {mac} %NULL%") } };
}

} // namespace PlanWords
