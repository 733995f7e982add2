// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/CatalogFile.h"

#include <functional>

class Database;
class Vault;

/// The catalogues this store took, the keys it trusts and its own key. The newest one not gone
/// back from is in use; without any, the program's own.
class CatalogRepository {
public:
    CatalogRepository(Database& database, const Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// What is in use, its signature checked again; nothing = the program's own.
    /// Errors: those of CatalogFile::read but CatalogExpired: what was taken in time stays.
    [[nodiscard]] Result<std::optional<CatalogFile>> current() const;
    /// The catalogue with what is in use: load() of the folder and the current file. When the file
    /// cannot be used any more, the program's own and the reason.
    struct Loaded {
        std::shared_ptr<const Catalog> catalog;
        std::optional<Error> problem;
    };
    [[nodiscard]] tl::expected<Loaded, QList<Error>> load(
        const QString& folder = QStringLiteral(":/catalog")) const;

    /// Takes a file: checks it, and in one transaction stores it and keeps for every trunk whose
    /// entry it changes the entry that trunk was configured with. Nothing is changed on failure.
    /// @param alsoTrusted a key to trust from now on, if the file is taken
    /// Errors: those of CatalogFile::read, CatalogOlder.
    Result<CatalogFile> update(const QByteArray& bytes, const QDate& today, const QString& name,
        const std::optional<CatalogKey>& alsoTrusted = {});
    /// What update() would take once that key is trusted, for somebody to compare the key first;
    /// its name is what the file calls its publisher.
    /// Errors: those of update() but CatalogSignerUnknown; DuplicateName (another key of a
    /// publisher of that name is trusted).
    [[nodiscard]] Result<CatalogFile> ofStranger(
        const QByteArray& bytes, const QDate& today, const QString& name) const;
    /// What revert() would bring. Errors: CatalogNoEarlier.
    [[nodiscard]] Result<std::optional<CatalogFile>> earlier();
    /// Back to the one before, or to the program's own. @return what is in use now
    /// Errors: CatalogNoEarlier.
    Result<std::optional<CatalogFile>> revert();
    /// Keeps for trunks what they were configured with when the program itself brings another
    /// catalogue than last time. To be called once after load(); cheap when nothing changed.
    Status settle(const Catalog& catalog);

    [[nodiscard]] Result<QList<CatalogKey>> trustedKeys() const; ///< our own is one of them
    /// Errors: DuplicateName (another key of a publisher of that name is trusted).
    Status trust(const CatalogKey& key);
    /// @param fingerprint as CatalogKey has it, hyphens or not
    /// Errors: BadValue (no such key, or it is our own, whose secret half would be lost).
    Status distrust(const QString& fingerprint);

    /// Errors: NoSigningKey.
    [[nodiscard]] Result<CatalogKey> ownKey() const;
    /// Made when there is none yet. Errors: VaultLocked, BadValue (no name to print),
    /// DuplicateName.
    Result<CatalogKey> makeOwnKey(const QString& publisher);

    /// A new catalogue: the one in use with this entry added or replaced, signed with our own key,
    /// one serial higher, taken at once. Errors: CatalogInvalid, NoSigningKey, VaultLocked.
    Result<CatalogFile> publish(const Provider& entry, const QDate& today, const QDate& expires);
    /// What is in use, signed by us: for `catalog export`. Where it is somebody else's file, that
    /// very file. The program's own is given a serial of ours, which no later file gets again; it
    /// is signed once as long as it stays the same.
    /// Errors: NoSigningKey, VaultLocked.
    Result<CatalogFile> exportCurrent(const QDate& today);

private:
    struct Own;
    [[nodiscard]] Result<std::optional<QByteArray>> newestBytes(bool isInUse) const;
    /// What needs no signing (anew).
    [[nodiscard]] Result<std::optional<CatalogFile>> exportable(const QDate& today) const;
    [[nodiscard]] Result<qint64> highestSerial(bool isInUse) const;
    [[nodiscard]] Result<Own> own() const;
    [[nodiscard]] Result<CatalogFile> issue(
        const QByteArray& providers, const QDate& today, const QDate& expires) const;
    [[nodiscard]] Result<CatalogFile> check(const QByteArray& bytes,
        const QList<CatalogKey>& trusted, const QDate& today, const QString& name) const;
    Result<CatalogFile> take(CatalogFile file, const std::optional<CatalogKey>& alsoTrusted);
    Result<std::optional<CatalogFile>> leaveCurrent();
    Status addKey(const CatalogKey& key);
    /// Does it in a transaction, in which trunks keep what the change would take from them.
    Status whileFollowing(const std::function<Status()>& change);
    Status keepFile(const CatalogFile& file, bool isInUse);
    Status writeKey(const CatalogKey& key, const QString& sealed);

    Database& m_database;
    const Vault& m_vault;
};
