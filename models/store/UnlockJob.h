// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Secret.h"
#include "models/store/PassphraseGate.h"
#include "models/store/RecoveryKey.h"

#include <optional>

class Store;

/// Unlocks the vault of a store, or makes one where none exists yet. When another program makes
/// one at the same moment, that one is opened instead.
/// Errors: WrongPassphrase; PassphraseDelayed (detail = whole seconds to wait after several wrong
/// ones); RecoveryKeyWrong; VaultLocked (the keychain cannot be used, or the vault has no key for
/// this way of unlocking; detail = the keychain's words); those of the database.
class UnlockJob : public Job {
    Q_OBJECT

public:
    /// By passphrase. Argon2id runs in a pool thread.
    UnlockJob(Store& store, const Secret& passphrase, QObject* parent = nullptr);
    /// By the desktop's keychain, which may ask its user something and take any time.
    explicit UnlockJob(Store& store, QObject* parent = nullptr);
    /// By the key of the newest recovery sheet; makes no vault.
    UnlockJob(Store& store, const RecoveryKey& key, QObject* parent = nullptr);

    /// A key that was wrapped at less than today's cost is wrapped anew on the way, silently: where
    /// that cannot be saved it stays as it was. Not wanted where a script calls the program a
    /// hundred times, several at once.
    void keepCost() { m_keepsCost = true; }
    /// Also where the vault is open: whoever asks has to open it once more.
    void openAgain() { m_isAgain = true; }
    /// For tests.
    void setCost(const PassphraseCost& cost) { m_cost = cost; }
    void setClock(PassphraseGate::Now now);

    /// Lets go of the keychain or the pool; the vault stays as it was.
    void cancel() override;

protected:
    void run() override;

private:
    void usePassphrase(const QList<WrappedKey>& keys);
    void useRecovery(const QList<WrappedKey>& keys);
    void useKeychain(const QList<WrappedKey>& keys);
    void createInKeychain();
    void compute(std::function<Result<WrappedKey>(Vault&)> work, bool isNew);
    void computed(const Result<WrappedKey>& result, Vault& vault, bool isNew);
    void keepStronger(const WrappedKey& wrapped);
    void conclude(const Status& status);

    Store& m_store;
    Secret m_passphrase;
    std::optional<RecoveryKey> m_recovery;
    PassphraseCost m_cost = PassphraseCost::today();
    PassphraseGate m_gate;
    bool m_isByPassphrase = false;
    bool m_keepsCost = false;
    bool m_isAgain = false;
    bool m_hasEntered = false; ///< the gate wants to know how it ended
    QByteArray m_opened; ///< the wrapped key that the passphrase is tried on
};
