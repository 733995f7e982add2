// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ObjectReader.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString joined(const Words& words)
{
    QStringList list;
    for (const auto word : words)
        list << QString(word);
    return list.join(u", "_s);
}

} // namespace

QJsonValue ObjectReader::required(QLatin1String key)
{
    const auto value = optional(key);
    if (value.isUndefined())
        fault(key, u"is missing"_s);
    return value;
}

bool ObjectReader::isOfType(
    const QJsonValue& value, bool right, const QString& field, QLatin1String type) const
{
    if (!right && !value.isUndefined())
        fault(field, u"must be "_s + type);
    return right;
}

QString ObjectReader::string(const QJsonValue& value, const QString& field) const
{
    return isOfType(value, value.isString(), field, "a text"_L1) ? value.toString() : QString();
}

QString ObjectReader::nonEmpty(QLatin1String key, const QString& text) const
{
    if (text.isEmpty() && m_object.value(key).isString())
        fault(key, u"is empty"_s);
    return text;
}

int ObjectReader::number(const QJsonValue& value, const QString& field, int least, int most) const
{
    const double number = value.toDouble();
    const bool isWhole = value.isDouble() && number == std::trunc(number);
    if (!isOfType(value, isWhole, field, "a whole number"_L1))
        return least;
    if (number >= least && number <= most)
        return static_cast<int>(number);
    fault(field, u"%1 is not between %2 and %3"_s.arg(number).arg(least).arg(most));
    return least;
}

bool ObjectReader::boolean(const QJsonValue& value, const QString& field) const
{
    return isOfType(value, value.isBool(), field, "true or false"_L1) && value.toBool();
}

QJsonObject ObjectReader::asObject(const QJsonValue& value, const QString& field) const
{
    isOfType(value, value.isObject(), field, "an object"_L1);
    return value.toObject();
}

QJsonArray ObjectReader::asArray(const QJsonValue& value, const QString& field) const
{
    isOfType(value, value.isArray(), field, "a list"_L1);
    return value.toArray();
}

QStringList ObjectReader::strings(const QJsonValue& value, const QString& field) const
{
    QStringList list;
    const auto items = asArray(value, field);
    for (const auto& item : items) {
        const auto text = string(item, u"%1/%2"_s.arg(field).arg(list.size()));
        if (list.contains(text) && item.isString())
            fault(field, u"%1 stands there twice"_s.arg(text));
        list << text;
    }
    return list;
}

QString ObjectReader::choice(QLatin1String key, const Words& allowed)
{
    const auto value = text(key);
    if (!value.isEmpty() && !allowed.contains(value))
        fault(key, u"%1 is not one of %2"_s.arg(value, joined(allowed)));
    return value;
}

QStringList ObjectReader::choices(QLatin1String key, const Words& allowed)
{
    const auto values = texts(key);
    for (const auto& value : values)
        if (!value.isNull() && !allowed.contains(value))
            fault(key, u"%1 is not one of %2"_s.arg(value, joined(allowed)));
    return values;
}

QMap<QString, QString> ObjectReader::optionalTextMap(QLatin1String key)
{
    QMap<QString, QString> map;
    const auto entries = optionalChild(key);
    for (auto it = entries.m_object.constBegin(); it != entries.m_object.constEnd(); ++it)
        map.insert(it.key(), entries.string(it.value(), it.key()));
    return map;
}

LocalizedText ObjectReader::localizedFrom(const QJsonValue& value, const QString& field) const
{
    if (!isOfType(value, value.isObject(), field, "a text in en and it"_L1))
        return {};
    ObjectReader reader(value.toObject(), sub(field), m_sheet);
    LocalizedText text { reader.text("en"_L1), reader.text("it"_L1) };
    reader.finish();
    return text;
}

LocalizedText ObjectReader::localized(QLatin1String key)
{
    return localizedFrom(required(key), key);
}

QList<LocalizedText> ObjectReader::optionalLocalizedList(QLatin1String key)
{
    QList<LocalizedText> list;
    const auto items = optionalArray(key);
    for (const auto& item : items)
        list << localizedFrom(item, u"%1/%2"_s.arg(key).arg(list.size()));
    return list;
}

ObjectReader ObjectReader::optionalChild(QLatin1String key)
{
    const auto value = optional(key);
    return { value.isUndefined() ? QJsonObject() : asObject(value, key), sub(key), m_sheet };
}

void ObjectReader::checkSource(const QString& field, const QString& id) const
{
    if (!id.isEmpty() && !m_sheet.sources.contains(id))
        fault(field, u"there is no source %1"_s.arg(id));
}

QHash<QString, QString> ObjectReader::sourceIds()
{
    QHash<QString, QString> ids { { QString(), text("source"_L1) } };
    checkSource(u"source"_s, ids.value(QString()));
    const auto others = optionalTextMap("sources"_L1);
    for (auto it = others.constBegin(); it != others.constEnd(); ++it) {
        checkSource(u"sources/"_s + it.key(), it.value());
        if (!m_object.contains(it.key()))
            fault(u"sources/"_s + it.key(), u"the entry has no such field"_s);
        ids.insert(it.key(), it.value());
    }
    return ids;
}

void ObjectReader::finish() const
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it)
        if (std::find(m_known.cbegin(), m_known.cend(), it.key()) == m_known.cend())
            fault(it.key(), u"is not a known field"_s);
}

QString entryName(const QJsonObject& object, const Words& keys, qsizetype position)
{
    QStringList parts;
    for (const auto key : keys)
        if (const auto part = object.value(key).toString(); !part.isEmpty())
            parts << part;
    return parts.size() == keys.size() ? parts.join(u'.') : u"#%1"_s.arg(position + 1);
}

const Words& transportWords()
{
    static const Words words { "udp"_L1, "tcp"_L1, "tls"_L1 };
    return words;
}
