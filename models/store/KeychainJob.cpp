// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/KeychainJob.h"

#include "models/store/Keychain.h"
#include "models/store/Store.h"

KeychainJob::KeychainJob(Store& store, QObject* parent)
    : Job(parent)
    , m_store(store)
{
}

void KeychainJob::cancel() { finish(Outcome::cancelled(Error(ErrorCode::Cancelled))); }

void KeychainJob::run()
{
    const Vault& vault = m_store.vault();
    if (!vault.isUnlocked())
        return finish(Outcome::failed(Error(ErrorCode::VaultLocked, m_store.path())));
    const Secret key = Vault::newKeychainKey();
    Keychain::keep(this, vault.id(), key, [this, key](const Status& kept) {
        if (!isRunning())
            return;
        if (!kept)
            return finish(
                Outcome::failed(Error(kept.error().code, m_store.path(), kept.error().detail)));
        if (!m_store.vault().isUnlocked()) // locked while its user was asked
            return finish(Outcome::failed(Error(ErrorCode::VaultLocked, m_store.path())));
        const Status saved = m_store.vaultKeys().save(m_store.vault().wrapWithKey(key));
        finish(saved ? Outcome::done() : Outcome::failed(saved.error()));
    });
}
