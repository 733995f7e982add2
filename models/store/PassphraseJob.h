// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Secret.h"
#include "models/store/PassphraseGate.h"

#include <QFutureWatcher>

class Store;

/// Gives the vault another passphrase, or its first one beside the keychain: the same key wrapped
/// anew, no row of the store is written again.
/// Errors: WrongPassphrase, PassphraseDelayed (the former passphrase); VaultLocked (no former one
/// was given and the vault is locked); BadValue (the new one is empty); those of the database.
class PassphraseJob : public Job {
    Q_OBJECT

public:
    /// @param before empty = it is enough that the vault is open, as after the recovery key
    PassphraseJob(
        Store& store, const Secret& before, const Secret& after, QObject* parent = nullptr);

    /// Lets go of the pool; the passphrase stays what it was.
    void cancel() override;
    /// For tests.
    void setCost(const PassphraseCost& cost) { m_cost = cost; }

protected:
    void run() override;

private:
    void conclude();

    Store& m_store;
    Secret m_before;
    Secret m_after;
    PassphraseCost m_cost = PassphraseCost::today();
    PassphraseGate m_gate;
    bool m_isAsked = false; ///< for the former passphrase
    QFutureWatcher<Result<WrappedKey>> m_watcher;
};
