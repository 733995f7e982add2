// SPDX-License-Identifier: GPL-3.0-or-later
// What a database says of its vault, from anywhere: a wrapped key and a sealed field open only when
// no bit of them, of their place and of their vault was touched, and any other is refused.
#include "models/store/Database.h"
#include "models/store/Vault.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <fuzzer/FuzzedDataProvider.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

const Secret text(QByteArray("what nobody may read"));
const QString place = u"secret:0190c1f6:password"_s;
const Secret wrappingKey(QByteArray(32, 'k').toBase64());

/// One real vault with a real key and a real field, and a database to read others' from.
struct Bench {
    Bench()
    {
        auto opened = Database::open(folder.filePath(u"fuzz.sqlite"_s));
        if (!opened)
            std::abort();
        database = std::move(*opened);
        if (!database->run(u"PRAGMA synchronous=OFF"_s)) // thousands of rows a second
            std::abort();
        vault.create(u"0190c1f6-0000"_s);
        wrapped = vault.wrapWithKey(wrappingKey);
        sealed = QByteArray::fromBase64(vault.seal(text, place).value().toLatin1());
    }
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    Vault vault;
    WrappedKey wrapped;
    QByteArray sealed;
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray taken(FuzzedDataProvider& in, size_t most)
{
    const std::string bytes = in.ConsumeRandomLengthString(most);
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

/// A few bits turned over, perhaps cut or longer.
QByteArray tampered(FuzzedDataProvider& in, QByteArray bytes)
{
    for (int left = in.ConsumeIntegralInRange(0, 4); left > 0 && !bytes.isEmpty(); --left) {
        const auto at = in.ConsumeIntegralInRange<qsizetype>(0, bytes.size() - 1);
        bytes[at] = char(bytes[at] ^ in.ConsumeIntegral<char>());
    }
    if (in.ConsumeBool())
        bytes.truncate(in.ConsumeIntegralInRange<qsizetype>(0, bytes.size()));
    return in.ConsumeBool() ? bytes + taken(in, 64) : bytes;
}

/// What is within the bounds a vault believes costs a minute; here it need not.
WrappedKey cheap(WrappedKey key)
{
    if (key.operations >= crypto_pwhash_OPSLIMIT_MIN && key.operations <= 64)
        key.operations = crypto_pwhash_OPSLIMIT_MIN;
    if (key.memory >= crypto_pwhash_MEMLIMIT_MIN && key.memory <= crypto_pwhash_MEMLIMIT_SENSITIVE)
        key.memory = crypto_pwhash_MEMLIMIT_MIN;
    return key;
}

void openForeignRows(FuzzedDataProvider& in, Bench& bench)
{
    Database& database = *bench.database;
    require(database.run(u"DELETE FROM vault_key"_s).has_value());
    const auto column = [&in](size_t most) { return QString::fromUtf8(taken(in, most)); };
    const QVariant operations
        = in.ConsumeBool() ? QVariant(in.ConsumeIntegral<qint64>()) : QVariant(column(12));
    const QVariant memory
        = in.ConsumeBool() ? QVariant(in.ConsumeIntegral<qint64>()) : QVariant(column(12));
    const auto written = database.run(
        u"INSERT INTO vault_key (method, vault_id, kdf, salt, operations, memory, wrapped) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { column(16), column(40), column(16), column(40), operations, memory, column(160) });
    if (!written)
        return;
    const auto keys = VaultRepository(database).keys();
    require(keys.has_value());
    for (const WrappedKey& key : *keys) {
        Vault vault;
        require(!vault.unlockWithPassphrase(cheap(key), Secret(taken(in, 24))));
        require(!vault.unlockWithKey(key, Secret(taken(in, 64))));
        require(!vault.unlockWithKey(key, wrappingKey) && !vault.isUnlocked());
    }
}

void openTamperedKey(FuzzedDataProvider& in, const Bench& bench)
{
    WrappedKey key = bench.wrapped;
    key.wrapped = tampered(in, key.wrapped);
    key.vaultId = QString::fromUtf8(tampered(in, key.vaultId.toUtf8()));
    const bool isTouched
        = key.wrapped != bench.wrapped.wrapped || key.vaultId != bench.wrapped.vaultId;
    Vault vault;
    const Status unlocked = vault.unlockWithKey(key, wrappingKey);
    require(unlocked.has_value() != isTouched && vault.isUnlocked() != isTouched);
    if (!isTouched)
        require(vault.open(QString::fromLatin1(bench.sealed.toBase64()), place) == text);
}

void openTamperedField(FuzzedDataProvider& in, const Bench& bench)
{
    const QByteArray sealed = tampered(in, bench.sealed);
    const QString where = QString::fromUtf8(tampered(in, place.toUtf8()));
    const bool isTouched = sealed != bench.sealed || where != place;
    const auto opened = bench.vault.open(QString::fromLatin1(sealed.toBase64()), where);
    require(opened.has_value() != isTouched && (isTouched || *opened == text));
}

void openForeignField(FuzzedDataProvider& in, const Bench& bench)
{
    const QString sealed = QString::fromUtf8(taken(in, 400));
    const auto opened = bench.vault.open(sealed, QString::fromUtf8(taken(in, 60)));
    require(!opened || QByteArray::fromBase64(sealed.toLatin1()) == bench.sealed);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static Bench bench;
    FuzzedDataProvider in(data, size);
    switch (in.ConsumeIntegralInRange(0, 3)) {
    case 0:
        openForeignRows(in, bench);
        break;
    case 1:
        openTamperedKey(in, bench);
        break;
    case 2:
        openTamperedField(in, bench);
        break;
    default:
        openForeignField(in, bench);
    }
    return 0;
}
