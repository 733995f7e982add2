// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/CatalogRepository.h"

#include "models/catalog/CatalogIssue.h"
#include "models/store/Database.h"
#include "models/store/KeptEntries.h"
#include "models/store/SecretPlace.h"
#include "models/store/Vault.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// Of what is exported without anything having been certified.
constexpr int exportMonths = 24;

QString nowText() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs); }

/// "3FA2 91BC ...": as people type it.
QString plainFingerprint(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text.toLower();
}

QString catalogueName(qint64 serial) { return u"catalogue %1"_s.arg(serial); }

QByteArray providersOf(const std::optional<CatalogFile>& inUse)
{
    return inUse ? inUse->providers : CatalogIssue::programsOwn();
}

/// As a file that was signed has it.
QByteArray compactOwn()
{
    return QJsonDocument::fromJson(CatalogIssue::programsOwn()).toJson(QJsonDocument::Compact);
}

} // namespace

struct CatalogRepository::Own {
    CatalogKey key;
    QString sealed;
};

Result<qint64> CatalogRepository::highestSerial(bool isInUse) const
{
    auto q = m_database.run(isInUse
            ? u"SELECT coalesce(max(serial), 0) FROM catalog_file WHERE in_use = 1"_s
            : u"SELECT coalesce(max(serial), 0) FROM catalog_file"_s);
    if (!q)
        return tl::unexpected(q.error());
    q->next();
    return q->value(0).toLongLong();
}

Result<std::optional<QByteArray>> CatalogRepository::newestBytes(bool isInUse) const
{
    auto q = m_database.run(isInUse
            ? u"SELECT file FROM catalog_file WHERE in_use = 1 ORDER BY serial DESC LIMIT 1"_s
            : u"SELECT file FROM catalog_file ORDER BY serial DESC LIMIT 1"_s);
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return std::nullopt;
    return QByteArray::fromBase64(q->value(0).toString().toLatin1());
}

Result<std::optional<CatalogFile>> CatalogRepository::current() const
{
    const auto bytes = newestBytes(true);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!*bytes)
        return std::nullopt;
    const auto trusted = trustedKeys();
    const auto serial = highestSerial(true);
    if (!trusted || !serial)
        return tl::unexpected(trusted ? serial.error() : trusted.error());
    auto file = CatalogFile::open(**bytes, *trusted, catalogueName(*serial));
    if (!file)
        return tl::unexpected(file.error());
    // the row's serial decides which one is in use
    if (file->serial != *serial)
        return fail(
            ErrorCode::CatalogFileDamaged, catalogueName(*serial), QString::number(file->serial));
    return *file;
}

tl::expected<CatalogRepository::Loaded, QList<Error>> CatalogRepository::load(
    const QString& folder) const
{
    std::optional<Error> problem;
    if (const auto file = current(); !file) {
        problem = file.error();
    } else if (*file) {
        if (auto catalog = Catalog::load(folder, (*file)->providers))
            return Loaded { *catalog, {} };
        else
            problem = catalog.error().first();
    }
    auto catalog = Catalog::load(folder);
    if (!catalog)
        return tl::unexpected(catalog.error());
    return Loaded { *catalog, problem };
}

Result<CatalogFile> CatalogRepository::update(const QByteArray& bytes, const QDate& today,
    const QString& name, const std::optional<CatalogKey>& alsoTrusted)
{
    auto trusted = trustedKeys();
    if (!trusted)
        return tl::unexpected(trusted.error());
    if (alsoTrusted)
        trusted->append(*alsoTrusted);
    const auto file = check(bytes, *trusted, today, name);
    return file ? take(*file, alsoTrusted) : file;
}

Result<CatalogFile> CatalogRepository::check(const QByteArray& bytes,
    const QList<CatalogKey>& trusted, const QDate& today, const QString& name) const
{
    auto file = CatalogFile::read(bytes, trusted, today, name);
    if (!file)
        return file;
    const auto highest = highestSerial(true);
    if (!highest)
        return tl::unexpected(highest.error());
    if (file->serial <= *highest)
        return fail(ErrorCode::CatalogOlder, name, u"%1 <= %2"_s.arg(file->serial).arg(*highest));
    return file;
}

Result<CatalogFile> CatalogRepository::ofStranger(
    const QByteArray& bytes, const QDate& today, const QString& name) const
{
    const auto key = CatalogFile::keyStated(bytes, name);
    if (!key)
        return tl::unexpected(key.error());
    auto file = check(bytes, { *key }, today, name);
    const auto known = trustedKeys();
    if (!file || !known)
        return tl::unexpected(file ? known.error() : file.error());
    file->key.name = file->publisher.trimmed();
    for (const CatalogKey& other : *known)
        if (other.name == file->key.name && other.bytes != key->bytes)
            return fail(ErrorCode::DuplicateName, other.name, other.fingerprint());
    return file;
}

/// Everything that can be refused was refused before.
Result<CatalogFile> CatalogRepository::take(
    CatalogFile file, const std::optional<CatalogKey>& alsoTrusted)
{
    const Status taken = whileFollowing([&]() -> Status {
        // Another program may have taken one while we waited for the lock.
        const auto highest = highestSerial(true);
        if (!highest)
            return tl::unexpected(highest.error());
        if (file.serial <= *highest)
            return fail(ErrorCode::CatalogOlder, catalogueName(file.serial),
                u"%1 <= %2"_s.arg(file.serial).arg(*highest));
        const Status added = alsoTrusted ? addKey(*alsoTrusted) : Status();
        return added ? keepFile(file, true) : added;
    });
    if (!taken)
        return tl::unexpected(taken.error());
    return file;
}

Status CatalogRepository::whileFollowing(const std::function<Status()>& change)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    KeptEntries kept(m_database);
    const auto follow = [&]() -> Status {
        const auto file = current(); // as load(): the program's own stands in for what is damaged
        const auto inUse = CatalogIssue::providersAlone(providersOf(file.value_or(std::nullopt)));
        return inUse ? kept.follow(**inUse) : tl::unexpected(inUse.error());
    };
    Status done = follow();
    if (done)
        done = change();
    if (done)
        done = follow();
    return done ? transaction->commit() : done;
}

Status CatalogRepository::keepFile(const CatalogFile& file, bool isInUse)
{
    const auto removed
        = m_database.run(u"DELETE FROM catalog_file WHERE serial = ?"_s, { file.serial });
    if (!removed)
        return tl::unexpected(removed.error());
    const auto inserted = m_database.run(
        u"INSERT INTO catalog_file (serial, issued, taken_at, in_use, file) VALUES (?, ?, ?, ?, ?)"_s,
        { file.serial, file.issued.toString(Qt::ISODate), nowText(), int(isInUse),
            QString::fromLatin1(file.bytes.toBase64()) });
    return inserted ? Status() : Status(tl::unexpected(inserted.error()));
}

Result<std::optional<CatalogFile>> CatalogRepository::revert()
{
    Result<std::optional<CatalogFile>> now;
    const Status left = whileFollowing([&]() -> Status {
        now = leaveCurrent();
        return now ? Status() : Status(tl::unexpected(now.error()));
    });
    if (!left)
        return tl::unexpected(left.error());
    return now;
}

/// Goes back and takes that back: nothing else tells so surely what can be gone back to.
Result<std::optional<CatalogFile>> CatalogRepository::earlier()
{
    const auto neverCommitted = Transaction::begin(m_database);
    if (!neverCommitted)
        return tl::unexpected(neverCommitted.error());
    return leaveCurrent();
}

/// One that cannot be used any more is none to go back to.
Result<std::optional<CatalogFile>> CatalogRepository::leaveCurrent()
{
    const auto highest = highestSerial(true);
    if (!highest)
        return tl::unexpected(highest.error());
    if (*highest == 0)
        return fail(ErrorCode::CatalogNoEarlier);
    for (;;) {
        const auto left
            = m_database.run(u"UPDATE catalog_file SET in_use = 0 WHERE serial = "
                             "(SELECT max(serial) FROM catalog_file WHERE in_use = 1)"_s);
        if (!left)
            return tl::unexpected(left.error());
        auto now = current();
        if (now || left->numRowsAffected() == 0)
            return now;
    }
}

Status CatalogRepository::settle(const Catalog& catalog)
{
    KeptEntries kept(m_database);
    const auto isAffected = kept.isAffectedBy(catalog);
    if (!isAffected)
        return tl::unexpected(isAffected.error());
    if (!*isAffected)
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Status followed = kept.follow(catalog); !followed)
        return followed;
    return transaction->commit();
}

Result<QList<CatalogKey>> CatalogRepository::trustedKeys() const
{
    auto q
        = m_database.run(u"SELECT name, public_key FROM catalog_key ORDER BY name, fingerprint"_s);
    if (!q)
        return tl::unexpected(q.error());
    QList<CatalogKey> keys;
    while (q->next())
        keys.append(
            { QByteArray::fromBase64(q->value(1).toString().toLatin1()), q->value(0).toString() });
    return keys;
}

Status CatalogRepository::writeKey(const CatalogKey& key, const QString& sealed)
{
    const auto known = trustedKeys();
    if (!known)
        return tl::unexpected(known.error());
    // two keys of one name could not be told apart on the screen
    for (const CatalogKey& other : *known)
        if (other.fingerprint() == key.fingerprint() || other.name == key.name)
            return fail(ErrorCode::DuplicateName, key.name, other.fingerprint());
    const auto inserted = m_database.run(
        u"INSERT INTO catalog_key (fingerprint, name, public_key, secret, added_at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        { plainFingerprint(key.fingerprint()), key.name, QString::fromLatin1(key.bytes.toBase64()),
            sealed, nowText() });
    return inserted ? Status() : Status(tl::unexpected(inserted.error()));
}

/// One trusted again may bring back a catalogue that was out of use.
Status CatalogRepository::trust(const CatalogKey& key)
{
    return whileFollowing([&] { return addKey(key); });
}

Status CatalogRepository::addKey(const CatalogKey& key)
{
    const auto known = trustedKeys();
    if (!known)
        return tl::unexpected(known.error());
    const bool isKnown = std::any_of(known->begin(), known->end(),
        [&](const CatalogKey& other) { return other.bytes == key.bytes; });
    return isKnown ? Status() : writeKey(key, {});
}

Status CatalogRepository::distrust(const QString& fingerprint)
{
    const QString wanted = plainFingerprint(fingerprint);
    const auto ours = own();
    if (ours && plainFingerprint(ours->key.fingerprint()) == wanted)
        return fail(ErrorCode::BadValue, ours->key.fingerprint(), u"our own key"_s);
    return whileFollowing([&]() -> Status {
        const auto removed = m_database.run(
            u"DELETE FROM catalog_key WHERE fingerprint = ? AND secret = ''"_s, { wanted });
        if (!removed)
            return tl::unexpected(removed.error());
        if (removed->numRowsAffected() != 1)
            return fail(ErrorCode::BadValue, u"fingerprint"_s,
                u"%1 is nobody's who is trusted here"_s.arg(fingerprint));
        return {};
    });
}

Result<CatalogRepository::Own> CatalogRepository::own() const
{
    auto q = m_database.run(
        u"SELECT name, public_key, secret FROM catalog_key WHERE secret <> '' ORDER BY added_at"_s);
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSigningKey);
    return Own { { QByteArray::fromBase64(q->value(1).toString().toLatin1()),
                     q->value(0).toString() },
        q->value(2).toString() };
}

Result<CatalogKey> CatalogRepository::ownKey() const
{
    return own().map([](const Own& ours) { return ours.key; });
}

Result<CatalogKey> CatalogRepository::makeOwnKey(const QString& publisher)
{
    if (auto present = ownKey(); present || present.error().code != ErrorCode::NoSigningKey)
        return present;
    const auto pair = CatalogIssue::newPair(publisher);
    if (!pair)
        return tl::unexpected(pair.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto sealed
        = m_vault.seal(pair->secret, SecretPlace::catalogKey(pair->key.fingerprint()));
    if (!sealed)
        return tl::unexpected(sealed.error());
    if (auto present = ownKey(); present) // another program was faster
        return present;
    if (const Status written = writeKey(pair->key, *sealed); !written)
        return tl::unexpected(written.error());
    if (const Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return pair->key;
}

Result<CatalogFile> CatalogRepository::issue(
    const QByteArray& providers, const QDate& today, const QDate& expires) const
{
    const auto ours = own();
    if (!ours)
        return tl::unexpected(ours.error());
    const auto secret
        = m_vault.open(ours->sealed, SecretPlace::catalogKey(ours->key.fingerprint()));
    if (!secret)
        return tl::unexpected(secret.error());
    const auto highest = highestSerial(false);
    if (!highest)
        return tl::unexpected(highest.error());
    CatalogFile file;
    file.serial = *highest + 1;
    file.issued = today;
    file.expires = expires;
    file.publisher = ours->key.name;
    file.providers = providers;
    return CatalogFile::sign(std::move(file), ours->key, *secret);
}

/// What it is based on is read under the lock: two who publish at once both get in.
Result<CatalogFile> CatalogRepository::publish(
    const Provider& entry, const QDate& today, const QDate& expires)
{
    Result<CatalogFile> published;
    const Status done = whileFollowing([&]() -> Status {
        const auto ours = ownKey();
        if (!ours)
            return tl::unexpected(ours.error());
        const auto before = current();
        if (!before)
            return tl::unexpected(before.error());
        published = issue(CatalogIssue::withEntry(providersOf(*before), entry, ours->name, today),
            today, expires);
        return published ? keepFile(*published, true) : tl::unexpected(published.error());
    });
    if (!done)
        return tl::unexpected(done.error());
    return published;
}

Result<std::optional<CatalogFile>> CatalogRepository::exportable(const QDate& today) const
{
    auto file = current();
    if (!file)
        return file;
    const auto ours = own();
    const auto isOurs
        = [&](const CatalogFile& one) { return ours && one.key.bytes == ours->key.bytes; };
    if (*file)
        return isOurs(**file) && (*file)->expires < today ? std::nullopt : *file;
    const auto bytes = newestBytes(false);
    const auto trusted = trustedKeys();
    if (!bytes || !trusted)
        return tl::unexpected(bytes ? trusted.error() : bytes.error());
    const auto newest
        = CatalogFile::open(bytes->value_or(QByteArray()), *trusted, catalogueName(0));
    const bool isSame = newest && isOurs(*newest) && newest->providers == compactOwn()
        && newest->expires >= today.addMonths(exportMonths / 2);
    return isSame ? std::optional(*newest) : std::nullopt;
}

Result<CatalogFile> CatalogRepository::exportCurrent(const QDate& today)
{
    auto ready = exportable(today);
    if (!ready)
        return tl::unexpected(ready.error());
    if (*ready)
        return **ready;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (ready = exportable(today); ready && *ready) // another program was faster
        return **ready;
    const auto file = current();
    if (!file)
        return tl::unexpected(file.error());
    auto signedFile = issue(providersOf(*file), today, today.addMonths(exportMonths));
    if (!signedFile)
        return signedFile;
    // The program's own stays in use; a newer program's shall not be hidden by it.
    Status done = keepFile(*signedFile, file->has_value());
    if (done)
        done = transaction->commit();
    if (!done)
        return tl::unexpected(done.error());
    return signedFile;
}
