// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/CatalogIssue.h"

#include "models/catalog/CatalogLoader.h"
#include "models/catalog/ProviderWriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

/// The entry's sources, as far as the document has them; else the certification itself.
Provider sourced(Provider entry, QJsonObject& sources, const QString& publisher, const QDate& today)
{
    entry.sourceIds.removeIf([&](const auto& source) { return !sources.contains(source.value()); });
    if (!entry.sourceIds.value(QString()).isEmpty())
        return entry;
    const QString id = u"certification_"_s + entry.id;
    QJsonObject source { { u"title"_s, u"Certification by "_s + publisher },
        { u"date"_s, today.toString(Qt::ISODate) } };
    sources.insert(id, source);
    entry.sourceIds.insert(QString(), id);
    return entry;
}

} // namespace

namespace CatalogIssue {

Result<KeyPair> newPair(const QString& publisher)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    KeyPair pair { { QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), publisher.trimmed() }, {} };
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(pair.key.bytes.data()),
        reinterpret_cast<unsigned char*>(secret.data()));
    pair.secret = Secret(secret);
    sodium_memzero(secret.data(), size_t(secret.size()));
    // what we hand out must be readable where it arrives
    if (!CatalogKey::parse(pair.key.text()))
        return fail(ErrorCode::BadValue, u"publisher"_s, publisher);
    return pair;
}

QByteArray programsOwn()
{
    QFile file(u":/catalog/providers.json"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::shared_ptr<const Catalog>> providersAlone(const QByteArray& providers)
{
    return CatalogLoader::loadProviders(providers).map_error(
        [](const QList<Error>& faults) { return faults.first(); });
}

QByteArray withEntry(const QByteArray& providers, const Provider& entry, const QString& publisher,
    const QDate& today)
{
    QJsonObject document = QJsonDocument::fromJson(providers).object();
    QJsonObject sources = document.value("sources"_L1).toObject();
    const QJsonObject added = ProviderWriter::object(sourced(entry, sources, publisher, today));
    QJsonArray list = document.value("providers"_L1).toArray();
    bool isReplaced = false;
    for (auto&& one : list)
        if (one.toObject().value("id"_L1) == entry.id) {
            one = added;
            isReplaced = true;
        }
    if (!isReplaced)
        list.append(added);
    document.insert("sources"_L1, sources);
    document.insert("providers"_L1, list);
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace CatalogIssue
