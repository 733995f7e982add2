// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/MemberJob.h"

#include "models/store/Store.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

MemberJob::MemberJob(Purpose purpose, Store& store, const QString& keyPath,
    const Secret& passphrase, const QString& name, QObject* parent)
    : Job(parent)
    , m_purpose(purpose)
    , m_store(store)
    , m_path(keyPath)
    , m_passphrase(passphrase)
    , m_name(name)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!isRunning())
            return;
        const Result<MemberKey> key = m_watcher.result();
        const Status used = key ? use(*key) : tl::unexpected(key.error());
        finish(used ? Outcome::done() : Outcome::failed(used.error()));
    });
}

void MemberJob::cancel() { finish(Outcome::cancelled(Error(ErrorCode::Cancelled))); }

void MemberJob::run()
{
    if (m_purpose == Purpose::Unlock && m_store.vault().isUnlocked() && !m_isAgain)
        return finish(Outcome::done());
    if (m_passphrase.isEmpty())
        return finish(Outcome::failed(Error(ErrorCode::BadValue, u"passphrase"_s)));
    const bool isNew = m_purpose == Purpose::Ask && !MemberKey::exists(m_path);
    m_watcher.setFuture(QtConcurrent::run(
        [isNew, path = m_path, passphrase = m_passphrase, cost = m_cost]() -> Result<MemberKey> {
            return isNew ? MemberKey::create(path, passphrase, cost)
                         : MemberKey::open(path, passphrase);
        }));
}

Status MemberJob::use(const MemberKey& key)
{
    m_fingerprint = Member::fingerprintOf(key.publicKey());
    Members members(m_store.database());
    return m_purpose == Purpose::Unlock ? members.unlock(m_store.vault(), key) : ask(members, key);
}

Status MemberJob::ask(Members& members, const MemberKey& key)
{
    const auto keys = m_store.vaultKeys().keys();
    if (!keys)
        return tl::unexpected(keys.error());
    if (!keys->isEmpty())
        return members.ask(m_name, key);
    const Status founded = members.found(m_name, key, m_store.vault());
    if (!founded && founded.error().code == ErrorCode::Conflict)
        return members.ask(m_name, key); // somebody else was the first
    m_hasFounded = founded.has_value();
    return founded;
}
