// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue file from anywhere, the payload of a publisher gone mad, and an entry as a site file
// keeps it: refused with a reason, or read, usable and written again without a loss.
#include "models/catalog/CatalogFile.h"
#include "models/catalog/ProviderWriter.h"

#include <cstdint>
#include <cstdlib>
#include <sodium.h>

namespace {

struct FuzzPublisher {
    FuzzPublisher()
        : key { QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QStringLiteral("Fuzz") }
        , secret(crypto_sign_SECRETKEYBYTES, '\0')
    {
        const QByteArray seed(crypto_sign_SEEDBYTES, 's');
        if (sodium_init() < 0)
            std::abort();
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(key.bytes.data()),
            reinterpret_cast<unsigned char*>(secret.data()),
            reinterpret_cast<const unsigned char*>(seed.constData()));
    }

    [[nodiscard]] QByteArray fileOf(const QByteArray& payload) const
    {
        const QByteArray covered = "doppino-catalog-file/1\n" + key.bytes + payload;
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
            reinterpret_cast<const unsigned char*>(covered.constData()),
            static_cast<unsigned long long>(covered.size()),
            reinterpret_cast<const unsigned char*>(secret.constData()));
        return "doppino-catalog-file/1\n" + key.bytes.toBase64() + '\n' + signature.toBase64()
            + '\n' + payload.toBase64() + '\n';
    }

    CatalogKey key;
    QByteArray secret;
};

void checkFile(const QByteArray& bytes, const CatalogKey& key)
{
    const auto file = CatalogFile::open(bytes, { key }, QStringLiteral("fuzz"));
    if (!file)
        return;
    const bool isSane = file->bytes == bytes && file->serial > 0 && file->issued <= file->expires;
    if (!isSane || !Catalog::load(QStringLiteral(":/catalog"), file->providers))
        std::abort();
}

void checkEntry(const QByteArray& bytes)
{
    const auto entry = ProviderWriter::read(bytes);
    if (!entry)
        return;
    const QByteArray written = ProviderWriter::compact(*entry);
    const auto again = ProviderWriter::read(written);
    if (!again || ProviderWriter::compact(*again) != written
        || ProviderWriter::fingerprint(*again) != ProviderWriter::fingerprint(*entry)
        || !ProviderWriter::differences(*again, *entry).isEmpty())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const FuzzPublisher publisher;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    checkFile(bytes, publisher.key);
    checkFile(publisher.fileOf(bytes), publisher.key);
    checkEntry(bytes);
    (void)CatalogKey::parse(QString::fromUtf8(bytes));
    return 0;
}
