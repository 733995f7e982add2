// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/CatalogFile.h"

#include "models/catalog/CatalogLoader.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

// Four lines, each ended by a line feed and nothing else: the format, the public key, the
// signature and the payload, the last three in Base64. The signature covers the format's line, the
// key and the payload, so that nothing of a file can be exchanged, and each file has one spelling
// only. Without compression there is nothing that grows when it is opened.

namespace {

const QByteArray catalogFormat = "doppino-catalog-file/1";
const QByteArray catalogFormatStem = "doppino-catalog-file/";
const QByteArray catalogKeyFormat = "doppino-catalog-key/1";
constexpr auto publicKeySize = qsizetype(crypto_sign_PUBLICKEYBYTES);
constexpr auto secretKeySize = qsizetype(crypto_sign_SECRETKEYBYTES);
constexpr auto signatureSize = qsizetype(crypto_sign_BYTES);
constexpr qsizetype maximumPublisher = 100;
constexpr qsizetype maximumKeyText = 1000;
/// What a JSON number holds without loss.
constexpr qint64 maximumSerial = 9'000'000'000'000'000;
/// A laptop's clock may be that much behind.
constexpr int catalogDaysAhead = 1;

const unsigned char* unsignedBytes(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// Of several spellings of the same bytes one is taken.
std::optional<QByteArray> strictBase64(const QByteArray& text)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        return {};
    return decoded.decoded;
}

QByteArray signedBytes(const QByteArray& key, const QByteArray& payload)
{
    return catalogFormat + '\n' + key + payload;
}

bool isPublisherName(const QString& name)
{
    return !name.trimmed().isEmpty() && name.size() <= maximumPublisher
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
}

struct CatalogEnvelope {
    QByteArray key;
    QByteArray signature;
    QByteArray payload;
};

Result<CatalogEnvelope> openCatalogEnvelope(const QByteArray& bytes, const QString& name)
{
    const auto damaged
        = [&](const QString& why) { return fail(ErrorCode::CatalogFileDamaged, name, why); };
    if (bytes.size() > CatalogFile::maximumSize)
        return damaged(u"larger than %1 bytes"_s.arg(CatalogFile::maximumSize));
    const QByteArray first = bytes.left(bytes.indexOf('\n'));
    if (!bytes.startsWith(catalogFormatStem))
        return damaged(u"not a catalogue file"_s);
    if (first != catalogFormat) {
        const bool isNumbered = first.size() < 40
            && std::all_of(first.begin() + catalogFormatStem.size(), first.end(),
                [](char c) { return c >= '0' && c <= '9'; });
        return isNumbered && first.size() > catalogFormatStem.size()
            ? fail(ErrorCode::CatalogFormatNewer, name, QString::fromLatin1(first))
            : damaged(u"not a catalogue file"_s);
    }
    if (bytes.count('\n') != 4 || !bytes.endsWith('\n'))
        return damaged(u"it is cut off or something was added"_s);
    const QList<QByteArray> lines = bytes.split('\n');
    const auto key = strictBase64(lines[1]);
    const auto signature = strictBase64(lines[2]);
    const auto payload = strictBase64(lines[3]);
    if (!key || key->size() != publicKeySize || !signature || signature->size() != signatureSize
        || !payload || payload->isEmpty())
        return damaged(u"it is cut off or was changed"_s);
    return CatalogEnvelope { *key, *signature, *payload };
}

Result<CatalogKey> signerOf(
    const CatalogEnvelope& envelope, const QList<CatalogKey>& trusted, const QString& name)
{
    const CatalogKey stated { envelope.key, {} };
    const auto known = std::find_if(trusted.begin(), trusted.end(),
        [&](const CatalogKey& key) { return key.bytes == envelope.key; });
    if (known == trusted.end())
        return fail(ErrorCode::CatalogSignerUnknown, name, stated.fingerprint());
    const QByteArray covered = signedBytes(envelope.key, envelope.payload);
    if (crypto_sign_verify_detached(unsignedBytes(envelope.signature), unsignedBytes(covered),
            static_cast<unsigned long long>(covered.size()), unsignedBytes(envelope.key))
        != 0)
        return fail(ErrorCode::CatalogSignatureWrong, name, known->fingerprint());
    return *known;
}

QDate catalogDate(const QJsonValue& value)
{
    const QString written = value.toString();
    return written.size() == 10 ? QDate::fromString(written, Qt::ISODate) : QDate();
}

Status checkHead(const CatalogFile& file, const QString& name)
{
    const auto invalid = [&](const QString& field) {
        return fail(ErrorCode::CatalogInvalid, name + u'/' + field, u"is missing or wrong"_s);
    };
    if (file.serial < 1 || file.serial > maximumSerial)
        return invalid(u"serial"_s);
    if (!file.issued.isValid())
        return invalid(u"issued"_s);
    if (!file.expires.isValid() || file.expires < file.issued)
        return invalid(u"expires"_s);
    if (!isPublisherName(file.publisher))
        return invalid(u"publisher"_s);
    return {};
}

Status checkProviders(const QByteArray& providers)
{
    const auto catalog = CatalogLoader::loadProviders(providers);
    return catalog ? Status() : Status(tl::unexpected(catalog.error().first()));
}

bool isOfNewerFormat(const QJsonObject& providers)
{
    static const QString stem = u"doppino-catalog/"_s;
    const QString format = providers.value("format"_L1).toString();
    return format.startsWith(stem) && format != stem + u'1' && format.size() < 40;
}

Result<CatalogFile> contentOf(const CatalogEnvelope& envelope, const QString& name)
{
    const QJsonObject payload = QJsonDocument::fromJson(envelope.payload).object();
    const QJsonObject providers = payload.value("providers"_L1).toObject();
    if (isOfNewerFormat(providers))
        return fail(ErrorCode::CatalogFormatNewer, name, providers.value("format"_L1).toString());
    CatalogFile file;
    const QJsonValue serial = payload.value("serial"_L1);
    file.serial = serial.toInteger();
    file.issued = catalogDate(payload.value("issued"_L1));
    file.expires = catalogDate(payload.value("expires"_L1));
    file.publisher = payload.value("publisher"_L1).toString();
    file.providers = QJsonDocument(providers).toJson(QJsonDocument::Compact);
    if (const Status head = checkHead(file, name); !head)
        return tl::unexpected(head.error());
    if (payload.size() != 5)
        return fail(ErrorCode::CatalogInvalid, name, u"has fields that are not known"_s);
    if (const Status content = checkProviders(file.providers); !content)
        return tl::unexpected(content.error());
    return file;
}

QByteArray payloadOf(const CatalogFile& file, const QJsonObject& providers)
{
    return QJsonDocument(QJsonObject { { u"serial"_s, file.serial },
                             { u"issued"_s, file.issued.toString(Qt::ISODate) },
                             { u"expires"_s, file.expires.toString(Qt::ISODate) },
                             { u"publisher"_s, file.publisher }, { u"providers"_s, providers } })
        .toJson(QJsonDocument::Compact);
}

bool belongTogether(const CatalogKey& publicKey, const QByteArray& secret)
{
    QByteArray derived(publicKeySize, '\0');
    return secret.size() == secretKeySize && publicKey.bytes.size() == publicKeySize
        && crypto_sign_ed25519_sk_to_pk(
               reinterpret_cast<unsigned char*>(derived.data()), unsignedBytes(secret))
        == 0
        && derived == publicKey.bytes;
}

} // namespace

QString CatalogKey::fingerprint() const
{
    const QByteArray hash
        = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(8).toHex('\0');
    QStringList groups;
    for (int i = 0; i < 16; i += 4)
        groups.append(QString::fromLatin1(hash.mid(i, 4)));
    return groups.join(u'-');
}

QString CatalogKey::text() const
{
    return QString::fromLatin1(catalogKeyFormat + ' ' + bytes.toBase64()) + u' ' + name;
}

Result<CatalogKey> CatalogKey::parse(const QString& text)
{
    const auto refused
        = [](const QString& why) { return fail(ErrorCode::BadValue, u"key"_s, why); };
    if (text.size() > maximumKeyText)
        return refused(u"it is too long"_s);
    const QString line = text.trimmed();
    const auto format = line.section(u' ', 0, 0);
    const auto bytes = strictBase64(line.section(u' ', 1, 1).toLatin1());
    const QString name = line.section(u' ', 2).trimmed();
    if (format != QLatin1String(catalogKeyFormat))
        return refused(u"a key begins with %1"_s.arg(QLatin1String(catalogKeyFormat)));
    if (!bytes || bytes->size() != publicKeySize)
        return refused(u"the key is not whole"_s);
    if (!isPublisherName(name))
        return refused(u"the publisher's name is missing"_s);
    return CatalogKey { *bytes, name };
}

Result<CatalogFile> CatalogFile::sign(
    CatalogFile content, const CatalogKey& publicKey, const Secret& secretKey)
{
    QByteArray secret = secretKey.revealUtf8();
    const bool isKey = sodium_init() >= 0 && belongTogether(publicKey, secret);
    if (const Status head = checkHead(content, u"catalogue"_s); !isKey || !head) {
        sodium_memzero(secret.data(), size_t(secret.size()));
        return isKey ? tl::unexpected(head.error()) : fail(ErrorCode::NoSigningKey);
    }
    const QJsonObject providers = QJsonDocument::fromJson(content.providers).object();
    content.providers = QJsonDocument(providers).toJson(QJsonDocument::Compact);
    const Status valid = checkProviders(content.providers);
    const QByteArray payload = payloadOf(content, providers);
    const QByteArray covered = signedBytes(publicKey.bytes, payload);
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
        unsignedBytes(covered), static_cast<unsigned long long>(covered.size()),
        unsignedBytes(secret));
    sodium_memzero(secret.data(), size_t(secret.size()));
    if (!valid)
        return tl::unexpected(valid.error());
    content.bytes = catalogFormat + '\n' + publicKey.bytes.toBase64() + '\n' + signature.toBase64()
        + '\n' + payload.toBase64() + '\n';
    if (content.bytes.size() > maximumSize)
        return fail(ErrorCode::CatalogInvalid, u"catalogue"_s,
            u"is larger than %1 bytes"_s.arg(maximumSize));
    content.key = publicKey;
    return content;
}

Result<CatalogFile> CatalogFile::open(
    const QByteArray& bytes, const QList<CatalogKey>& trusted, const QString& name)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    const auto envelope = openCatalogEnvelope(bytes, name);
    if (!envelope)
        return tl::unexpected(envelope.error());
    const auto signer = signerOf(*envelope, trusted, name);
    if (!signer)
        return tl::unexpected(signer.error());
    auto file = contentOf(*envelope, name);
    if (!file)
        return file;
    file->bytes = bytes;
    file->key = *signer;
    return file;
}

Result<CatalogKey> CatalogFile::keyStated(const QByteArray& bytes, const QString& name)
{
    return openCatalogEnvelope(bytes, name).map([](const CatalogEnvelope& envelope) {
        return CatalogKey { envelope.key, {} };
    });
}

Result<CatalogFile> CatalogFile::read(const QByteArray& bytes, const QList<CatalogKey>& trusted,
    const QDate& today, const QString& name)
{
    auto file = open(bytes, trusted, name);
    if (!file)
        return file;
    if (file->expires < today)
        return fail(ErrorCode::CatalogExpired, name,
            u"%1 < %2"_s.arg(file->expires.toString(Qt::ISODate), today.toString(Qt::ISODate)));
    if (file->issued > today.addDays(catalogDaysAhead))
        return fail(ErrorCode::CatalogExpired, name,
            u"%1 > %2"_s.arg(file->issued.toString(Qt::ISODate), today.toString(Qt::ISODate)));
    return file;
}
