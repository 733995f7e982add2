// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Secret.h"
#include "models/store/Vault.h"

class Store;

/// Unlocks the vault of a store, or makes one where none exists yet. When another program makes
/// one at the same moment, that one is opened instead.
/// Errors: WrongPassphrase; VaultLocked (the keychain cannot be used, or the vault has no key for
/// this way of unlocking; detail = the keychain's words); those of the database.
class UnlockJob : public Job {
    Q_OBJECT

public:
    /// By passphrase. Argon2id runs in a pool thread.
    UnlockJob(Store& store, const Secret& passphrase, QObject* parent = nullptr);
    /// By the desktop's keychain, which may ask its user something and take any time.
    explicit UnlockJob(Store& store, QObject* parent = nullptr);

    /// Lets go of the keychain or the pool; the vault stays as it was.
    void cancel() override;

protected:
    void run() override;

private:
    void usePassphrase(const QList<WrappedKey>& keys);
    void useKeychain(const QList<WrappedKey>& keys);
    void createInKeychain();
    void readKeychain(const QString& vaultId, std::function<void(const Secret&)> next);
    void writeKeychain(const QString& vaultId, const Secret& key, std::function<void()> next);
    void compute(std::function<Result<WrappedKey>(Vault&)> work, bool isNew);
    void conclude(const Status& status);

    Store& m_store;
    Secret m_passphrase;
    bool m_isByPassphrase;
};
