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
    Keychain::read(this, vault.id(), [this](const Result<Secret>& present) {
        if (!isRunning())
            return;
        if (present && Vault::isKeychainKey(*present))
            return wrap(*present);
        if (!present && !Keychain::isAbsent(present.error()))
            return finish(Outcome::failed(
                Error(present.error().code, m_store.path(), present.error().detail)));
        make();
    });
}

void KeychainJob::make()
{
    const Secret key = Vault::newKeychainKey();
    Keychain::keep(this, m_store.vault().id(), key, [this, key](const Status& kept) {
        if (!isRunning())
            return;
        if (!kept)
            return finish(
                Outcome::failed(Error(kept.error().code, m_store.path(), kept.error().detail)));
        wrap(key);
    });
}

void KeychainJob::wrap(const Secret& key)
{
    if (!m_store.vault().isUnlocked()) // locked while its user was asked
        return finish(Outcome::failed(Error(ErrorCode::VaultLocked, m_store.path())));
    const Status saved = m_store.vaultKeys().save(m_store.vault().wrapWithKey(key));
    finish(saved ? Outcome::done() : Outcome::failed(saved.error()));
}
