// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/store/PassphraseGate.h"
#include "models/team/Members.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>

class Store;

/// What renewing the vault's key came to.
struct RekeyReport {
    int fields = 0; ///< sealed anew
    bool isRecoveryVoid = false; ///< there was a recovery sheet: it opens nothing any more
    bool isKeychainLost = false; ///< it opened the former key and could not take the new one
    QList<Member> members; ///< who have the new key; their fingerprints are to be looked at
    QList<Member> leftOut; ///< whose proof was not right: to be admitted again
    bool isClean = true; ///< false = old values may still lie in free space of the file
};

/// A new key for the vault: every sealed field of the database is sealed anew, in one transaction
/// and in a thread with a connection of its own. The passphrase, the keychain and the members get
/// the new key; a recovery sheet is void. Backups made before still open with the earlier ways. A
/// keychain that takes nothing is left out where something else opens the new key.
/// Errors: VaultLocked (the vault must be open); WrongPassphrase, PassphraseDelayed (where there is
/// a passphrase, it is needed); Conflict (somebody else renewed it meanwhile); DatabaseDamaged
/// (subject = the field that does not open: nothing was changed); those of the keychain and the
/// database.
class RekeyJob : public Job {
    Q_OBJECT

public:
    RekeyJob(Store& store, const Secret& passphrase, QObject* parent = nullptr);
    ~RekeyJob() override;

    /// Until it is committed: everything stays as it was.
    void cancel() override;
    /// For tests.
    void setCost(const PassphraseCost& cost) { m_cost = cost; }
    [[nodiscard]] const RekeyReport& report() const;

protected:
    void run() override;

private:
    struct Work;
    void inPool(std::function<Status(Work&)> work, std::function<void(const Status&)> next);
    void checkPassphrase();
    void keepInKeychain();
    void renew();
    void renewed(const Status& status);

    Store& m_store;
    Secret m_passphrase;
    PassphraseCost m_cost = PassphraseCost::today();
    PassphraseGate m_gate;
    std::shared_ptr<Work> m_work;
    QFutureWatcher<Status> m_watcher;
    std::function<void(const Status&)> m_next;
    bool m_isInPool = false; ///< until this thread has heard how it ended
};
