// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/CatalogIssue.h"
#include "models/catalog/ProviderWriter.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Publishers and the catalogues they sign.
namespace CatalogBench {

const QDate today(2026, 11, 21);

inline CatalogIssue::KeyPair publisher(const QString& name)
{
    return CatalogIssue::newPair(name).value();
}

inline QJsonObject object(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }
inline QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The program's own document with one provider's field changed; undefined takes it out.
inline QByteArray providersWith(const QString& id, const QString& field, const QJsonValue& value)
{
    QJsonObject document = object(CatalogIssue::programsOwn());
    QJsonArray list = document[QLatin1String("providers")].toArray();
    for (auto&& one : list) {
        QJsonObject entry = one.toObject();
        if (entry[QLatin1String("id")] != id)
            continue;
        value.isUndefined() ? entry.remove(field) : void(entry.insert(field, value));
        one = entry;
    }
    document[QLatin1String("providers")] = list;
    return bytes(document);
}

inline QByteArray providersWithout(const QString& id)
{
    QJsonObject document = object(CatalogIssue::programsOwn());
    QJsonArray list;
    for (const auto& one : document[QLatin1String("providers")].toArray())
        if (one.toObject()[QLatin1String("id")] != id)
            list.append(one);
    document[QLatin1String("providers")] = list;
    return bytes(document);
}

/// A whole catalogue with one entry, small enough to be tampered with everywhere.
inline QByteArray oneProvider()
{
    QJsonObject document = object(CatalogIssue::programsOwn());
    document[QLatin1String("providers")]
        = QJsonArray { document[QLatin1String("providers")].toArray().first() };
    return bytes(document);
}

inline CatalogFile content(qint64 serial, const QByteArray& providers)
{
    CatalogFile file;
    file.serial = serial;
    file.issued = today;
    file.expires = today.addYears(1);
    file.publisher = QStringLiteral("Lab");
    file.providers = providers;
    return file;
}

inline QByteArray signedBy(const CatalogIssue::KeyPair& pair, const CatalogFile& file)
{
    const auto whole = CatalogFile::sign(file, pair.key, pair.secret);
    return whole ? whole->bytes : QByteArray();
}

inline ProviderCertification proof(const QDate& expires)
{
    return { QDate(2026, 11, 20), expires, QStringLiteral("standard"), 3, 96,
        QStringLiteral("Mario Rossi"),
        { QStringLiteral("Anna Bianchi"), QStringLiteral("+39 0721 1"),
            QStringLiteral("noc@example.net"), QStringLiteral("Mon-Fri 9-18") } };
}

} // namespace CatalogBench
