// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteFile.h"
#include "models/store/Store.h"
#include "tests/support/ServerStore.h"

#include <QFile>

/// A store that is unlocked without Argon2id, and the site of the contract.
namespace StoreFixture {

inline Secret wrappingKey() { return Secret(QByteArray(32, 'k').toBase64()); }

/// Opens the store at `path` with its vault unlocked; nullptr when that fails.
inline std::unique_ptr<Store> openUnlocked(const QString& path)
{
    auto store = Store::open(ServerStore::placeFor(path));
    if (!store)
        return nullptr;
    const auto keys = (*store)->vaultKeys().keys();
    if (!keys)
        return nullptr;
    Vault& vault = (*store)->vault();
    if (!keys->isEmpty())
        return vault.unlockWithKey(keys->first(), wrappingKey()) ? std::move(*store) : nullptr;
    vault.create(newId());
    return (*store)->vaultKeys().save(vault.wrapWithKey(wrappingKey())) ? std::move(*store)
                                                                        : nullptr;
}

/// The contract's example; its passwords are the file's own.
inline Site exampleSite()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    const auto catalog = Catalog::load();
    if (!file.open(QFile::ReadOnly) || !catalog)
        return {};
    return SiteFile::read(file.readAll(), **catalog).value_or(Site());
}

inline QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace StoreFixture
