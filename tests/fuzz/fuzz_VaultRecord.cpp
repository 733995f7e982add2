// SPDX-License-Identifier: GPL-3.0-or-later
// What a database and a member's file say of the vault, from anywhere: a wrapped key and a sealed
// field open only when no bit of them, of their place and of their vault was touched, and any other
// is refused.
#include "models/store/Database.h"
#include "models/store/PassphraseGate.h"
#include "models/store/RecoveryKey.h"
#include "models/team/MemberKey.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
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
        recoverable = vault.wrapWithRecovery(recovery);
        const PassphraseCost cheapest { crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN };
        auto made = MemberKey::create(folder.filePath(u"real.key"_s), text, cheapest);
        if (!made)
            std::abort();
        member = std::move(*made);
        box = vault.wrapForMember(member.publicKey());
    }
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    Vault vault;
    WrappedKey wrapped;
    QByteArray sealed;
    RecoveryKey recovery = RecoveryKey::make();
    WrappedKey recoverable;
    MemberKey member;
    QByteArray box;
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
        u"INSERT INTO vault_key (method, vault_id, kdf, salt, operations, memory, wrapped, "
        "failures, failed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { in.ConsumeBool() ? u"passphrase"_s : column(16), column(40), column(16), column(40),
            operations, memory, column(160), in.ConsumeIntegral<qint64>(), column(30) });
    if (!written)
        return;
    VaultRepository repository(database);
    PassphraseGate gate(repository);
    if (gate.enter())
        gate.conclude(in.ConsumeBool());
    const auto keys = repository.keys();
    require(keys.has_value());
    for (const WrappedKey& key : *keys) {
        Vault vault;
        require(!vault.unlockWithPassphrase(cheap(key), Secret(taken(in, 24))));
        require(!vault.unlockWithKey(key, Secret(taken(in, 64))));
        require(!vault.unlockWithRecovery(key, bench.recovery));
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

void openTamperedRecovery(FuzzedDataProvider& in, const Bench& bench)
{
    WrappedKey key = bench.recoverable;
    key.wrapped = tampered(in, key.wrapped);
    key.salt = tampered(in, key.salt);
    const QByteArray printed = bench.recovery.text().revealUtf8();
    const auto typed = RecoveryKey::read(Secret(tampered(in, printed)));
    const bool isSame = key.wrapped == bench.recoverable.wrapped
        && key.salt == bench.recoverable.salt && typed && typed->bytes() == bench.recovery.bytes();
    Vault vault;
    require(
        typed.has_value() ? vault.unlockWithRecovery(key, *typed).has_value() == isSame : !isSame);
}

void openTamperedBox(FuzzedDataProvider& in, const Bench& bench)
{
    const QByteArray box = tampered(in, bench.box);
    const QByteArray publicKey = tampered(in, bench.member.publicKey());
    const QString id = QString::fromUtf8(tampered(in, bench.vault.id().toUtf8()));
    const bool isSame
        = box == bench.box && publicKey == bench.member.publicKey() && id == bench.vault.id();
    Vault vault;
    const Status opened = vault.unlockAsMember(box, publicKey, bench.member.secretKey(), id);
    require(opened.has_value() == isSame && vault.isUnlocked() == isSame);
}

/// False for one whose Argon2id would take long, which is bounded elsewhere.
bool isCheap(const QByteArray& file)
{
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    const double operations = object[u"operations"].toDouble();
    return operations * object[u"memory"].toDouble() <= 1024.0 * 1024;
}

void openMemberFile(FuzzedDataProvider& in, const Bench& bench)
{
    QFile real(bench.folder.filePath(u"real.key"_s));
    require(real.open(QFile::ReadOnly));
    const QByteArray content = in.ConsumeBool() ? tampered(in, real.readAll()) : taken(in, 2000);
    if (!isCheap(content))
        return;
    QFile file(bench.folder.filePath(u"other.key"_s));
    require(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto key = MemberKey::open(file.fileName(), text);
    require(!key || key->secretKey() == bench.member.secretKey());
    require(!key || key->publicKey() == bench.member.publicKey());
    require(!key || MemberKey::publicKeyOf(file.fileName()) == key->publicKey());
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
    switch (in.ConsumeIntegralInRange(0, 6)) {
    case 0:
        openForeignRows(in, bench);
        break;
    case 1:
        openTamperedKey(in, bench);
        break;
    case 2:
        openTamperedField(in, bench);
        break;
    case 3:
        openForeignField(in, bench);
        break;
    case 4:
        openTamperedRecovery(in, bench);
        break;
    case 5:
        openTamperedBox(in, bench);
        break;
    default:
        openMemberFile(in, bench);
    }
    return 0;
}
