// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"
#include "models/store/Store.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <sodium.h>

/// Databases whose passphrase costs next to nothing to try. What it usually costs is the business
/// of tst_Vault; a test that calls the program a hundred times would do little else.
namespace QuickVault {

/// The vault's key under a passphrase at the least cost the vault accepts.
inline WrappedKey wrap(const Vault& vault, const QByteArray& passphrase)
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    QByteArray key(32, '\0');
    if (crypto_pwhash(reinterpret_cast<unsigned char*>(key.data()), size_t(key.size()),
            passphrase.constData(), size_t(passphrase.size()),
            reinterpret_cast<const unsigned char*>(salt.constData()), crypto_pwhash_OPSLIMIT_MIN,
            crypto_pwhash_MEMLIMIT_MIN, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {};
    WrappedKey wrapped = vault.wrapWithKey(Secret(key.toBase64()));
    wrapped.method = QStringLiteral("passphrase");
    wrapped.salt = salt;
    wrapped.operations = crypto_pwhash_OPSLIMIT_MIN;
    wrapped.memory = crypto_pwhash_MEMLIMIT_MIN;
    return wrapped;
}

inline QByteArray database(const QByteArray& passphrase)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("quick.sqlite"));
    {
        auto store = Store::open(path);
        if (!store)
            return {};
        Vault& vault = (*store)->vault();
        vault.create(newId());
        if (!(*store)->vaultKeys().save(wrap(vault, passphrase)))
            return {};
        // Each copy of the file is a database of its own.
        if (!(*store)->database().run(QStringLiteral("DELETE FROM store_fact WHERE name = 'id'")))
            return {};
    }
    QFile file(path); // whole: the last connection has folded its log in
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Makes an empty one at `path` unless there is one. False when that fails.
inline bool prepare(const QString& path, const QByteArray& passphrase)
{
    static QHash<QByteArray, QByteArray> made;
    if (QFile::exists(path))
        return true;
    QByteArray& bytes = made[passphrase];
    if (bytes.isEmpty())
        bytes = database(passphrase);
    QFile file(path);
    return !bytes.isEmpty() && file.open(QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size();
}

} // namespace QuickVault
