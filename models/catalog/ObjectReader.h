// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QVarLengthArray>

/// Internal to models/catalog.

using Words = QList<QLatin1String>;

/// What all entries of one file share.
struct Sheet {
    QHash<QString, Source> sources;
    QList<Error>& faults;
};

/// Takes the fields of one JSON object one by one, reports what is wrong with each, and knows
/// in the end which fields nobody asked for. A faulty field reads as its empty value, so that
/// the reading goes on and finds the other faults.
class ObjectReader {
public:
    ObjectReader(QJsonObject object, QString path, Sheet& sheet)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_sheet(sheet)
    {
    }

    [[nodiscard]] const QJsonObject& object() const { return m_object; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Sheet& sheet() const { return m_sheet; }

    void fault(const QString& field, const QString& detail) const
    {
        m_sheet.faults << Error(
            ErrorCode::CatalogInvalid, m_path + QLatin1Char('/') + field, detail);
    }

    QString text(QLatin1String key) { return nonEmpty(key, string(required(key), key)); }
    /// Absent or filled: an empty text is left out of the file.
    QString optionalText(QLatin1String key)
    {
        const auto value = optional(key);
        return value.isUndefined() ? QString() : nonEmpty(key, string(value, key));
    }
    /// Must be there, but may be empty.
    QString anyText(QLatin1String key) { return string(required(key), key); }
    int integer(QLatin1String key, int least, int most)
    {
        return number(required(key), key, least, most);
    }
    int optionalInteger(QLatin1String key, int least, int most)
    {
        const auto value = optional(key);
        return value.isUndefined() ? 0 : number(value, key, least, most);
    }
    bool flag(QLatin1String key) { return boolean(required(key), key); }
    bool optionalFlag(QLatin1String key)
    {
        const auto value = optional(key);
        return !value.isUndefined() && boolean(value, key);
    }
    QString choice(QLatin1String key, const Words& allowed);
    QStringList texts(QLatin1String key) { return strings(required(key), key); }
    QStringList optionalTexts(QLatin1String key)
    {
        const auto value = optional(key);
        return value.isUndefined() ? QStringList() : strings(value, key);
    }
    QStringList choices(QLatin1String key, const Words& allowed);
    QMap<QString, QString> optionalTextMap(QLatin1String key);
    LocalizedText localized(QLatin1String key);
    QList<LocalizedText> optionalLocalizedList(QLatin1String key);
    QHash<QString, QString> sourceIds();
    /// An absent or faulty object reads as an empty one.
    ObjectReader child(QLatin1String key)
    {
        return { asObject(required(key), key), sub(key), m_sheet };
    }
    ObjectReader optionalChild(QLatin1String key);
    QJsonArray array(QLatin1String key) { return asArray(required(key), key); }
    QJsonArray optionalArray(QLatin1String key)
    {
        const auto value = optional(key);
        return value.isUndefined() ? QJsonArray() : asArray(value, key);
    }
    /// Reports the fields nobody asked for.
    void finish() const;

private:
    QJsonValue optional(QLatin1String key)
    {
        m_known.append(key);
        return m_object.value(key);
    }
    QJsonValue required(QLatin1String key);
    QString sub(const QString& field) const { return m_path + QLatin1Char('/') + field; }
    QString string(const QJsonValue& value, const QString& field) const;
    QString nonEmpty(QLatin1String key, const QString& text) const;
    int number(const QJsonValue& value, const QString& field, int least, int most) const;
    bool boolean(const QJsonValue& value, const QString& field) const;
    QJsonObject asObject(const QJsonValue& value, const QString& field) const;
    QJsonArray asArray(const QJsonValue& value, const QString& field) const;
    QStringList strings(const QJsonValue& value, const QString& field) const;
    LocalizedText localizedFrom(const QJsonValue& value, const QString& field) const;
    void checkSource(const QString& field, const QString& id) const;
    /// A missing field was reported already; it is not of the wrong type as well.
    bool isOfType(
        const QJsonValue& value, bool right, const QString& field, QLatin1String type) const;

    QJsonObject m_object;
    QString m_path;
    Sheet& m_sheet;
    QVarLengthArray<QLatin1String, 32> m_known;
};

/// What an entry is called in error subjects: the values of its key fields, or its position.
QString entryName(const QJsonObject& object, const Words& keys, qsizetype position);

constexpr int maximumPort = 65535;
/// Keys, seconds, ringtones: anything above is a slip of the pen.
constexpr int maximumCount = 9999;

/// udp, tcp, tls.
const Words& transportWords();

/// Calls read(entry) for each object of a list and sees to duplicates and unknown fields.
/// @param keys the fields that together identify an entry
template <typename Read>
void readEach(ObjectReader& root, QLatin1String list, const Words& keys, Read read)
{
    QSet<QString> seen;
    qsizetype position = 0;
    const auto items = root.array(list);
    for (const auto& item : items) {
        const auto object = item.toObject();
        const auto name = entryName(object, keys, position++);
        ObjectReader entry(object, root.path() + QLatin1Char('/') + name, root.sheet());
        if (seen.contains(name))
            entry.fault(keys.first(), QStringLiteral("stands there twice"));
        seen.insert(name);
        read(entry);
        entry.finish();
    }
}
