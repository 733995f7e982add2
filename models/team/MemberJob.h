// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/team/Members.h"

#include <QFutureWatcher>

#include <optional>

class Store;

/// What takes the own member's key, which lies sealed on this laptop: opening it costs Argon2id in
/// a pool thread. Unlock opens the team's vault with it. Ask makes the key where there is none and
/// writes its public half into the team's database; where nobody has made the vault yet, it makes
/// it, and its owner is the first member.
/// Errors: those of MemberKey and Members, BadValue (no passphrase for a new key), those of the
/// database.
class MemberJob : public Job {
    Q_OBJECT

public:
    enum class Purpose { Unlock, Ask };
    /// @param name of Ask: as colleagues know one, such as the account on the server
    MemberJob(Purpose purpose, Store& store, const QString& keyPath, const Secret& passphrase,
        const QString& name = {}, QObject* parent = nullptr);

    void cancel() override;
    /// Of Unlock: also where the vault is open.
    void openAgain() { m_isAgain = true; }
    /// For tests.
    void setCost(const PassphraseCost& cost) { m_cost = cost; }
    /// After Ask.
    [[nodiscard]] const QString& fingerprint() const { return m_fingerprint; }
    [[nodiscard]] bool hasFounded() const { return m_hasFounded; }

protected:
    void run() override;

private:
    Status use(const MemberKey& key);
    Status ask(Members& members, const MemberKey& key);

    Purpose m_purpose;
    Store& m_store;
    QString m_path;
    Secret m_passphrase;
    QString m_name;
    PassphraseCost m_cost = PassphraseCost::today();
    QString m_fingerprint;
    bool m_hasFounded = false;
    bool m_isAgain = false;
    QFutureWatcher<Result<MemberKey>> m_watcher;
};
