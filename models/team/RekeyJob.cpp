// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/RekeyJob.h"

#include "models/site/Site.h"
#include "models/store/Keychain.h"
#include "models/store/Resealing.h"
#include "models/store/Store.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

/// What the pool thread works on; it outlives a job that is deleted meanwhile.
struct RekeyJob::Work {
    QList<WrappedKey> keys; ///< as they were
    std::unique_ptr<Vault> before;
    Vault after;
    QList<WrappedKey> wrapped; ///< as they will be
    RekeyReport report;
    std::atomic_bool isCancelled = false;

    [[nodiscard]] const WrappedKey* key(const QString& method) const
    {
        const auto found = std::find_if(
            keys.begin(), keys.end(), [&](const WrappedKey& key) { return key.method == method; });
        return found == keys.end() ? nullptr : &*found;
    }

    Status wrapWithPassphrase(const Secret& passphrase, const PassphraseCost& cost)
    {
        Vault opened;
        if (const Status right = opened.unlockWithPassphrase(*key(u"passphrase"_s), passphrase);
            !right)
            return right;
        const auto key = after.tryWrapWithPassphrase(passphrase, cost);
        if (!key)
            return tl::unexpected(key.error());
        wrapped.append(*key);
        return {};
    }

    /// With a connection of its own.
    Status renew(const Database& present)
    {
        auto database = present.another();
        return database ? reseal(**database) : tl::unexpected(database.error());
    }

    /// Likewise. What cannot be cleared away is said, and nothing else depends on it.
    Status scrub(const Database& present)
    {
        auto database = present.another();
        report.isClean = database && (*database)->scrub().has_value();
        return {};
    }

    Status reseal(Database& database)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const Status locked = database.lockWhole(); !locked)
            return locked;
        VaultRepository stored(database);
        const auto now = stored.keys();
        if (!now)
            return tl::unexpected(now.error());
        if (!isAsBefore(*now))
            return fail(ErrorCode::Conflict, u"vault_key"_s);
        Resealing resealing(database, *before, after, isCancelled);
        if (const Status resealed = resealing.run(); !resealed)
            return resealed;
        report.fields = resealing.count();
        if (const Status renewed = renewMembers(database); !renewed)
            return renewed;
        if (wrapped.isEmpty()) // there was a recovery sheet and nothing else
            return fail(ErrorCode::LastOwner, u"recovery"_s);
        if (const Status replaced = stored.replaceAll(wrapped); !replaced)
            return replaced;
        return isCancelled ? Status(fail(ErrorCode::Cancelled)) : transaction->commit();
    }

    /// Somebody may have added a way since, which would be lost, or renewed the key.
    [[nodiscard]] bool isAsBefore(const QList<WrappedKey>& now) const
    {
        return std::equal(now.begin(), now.end(), keys.begin(), keys.end(),
            [](const WrappedKey& one, const WrappedKey& other) {
                return one.method == other.method && one.wrapped == other.wrapped
                    && one.vaultId == other.vaultId;
            });
    }

    Status renewMembers(Database& database)
    {
        Members members(database);
        auto leftOut = members.renew(*before, after);
        if (!leftOut)
            return tl::unexpected(leftOut.error());
        report.leftOut = *leftOut;
        auto all = members.list();
        if (!all)
            return tl::unexpected(all.error());
        for (const Member& member : *all)
            if (member.isAdmitted)
                report.members.append(member);
        if (!report.members.isEmpty())
            wrapped.append({ u"members"_s, after.id(), {}, 0, 0, {} });
        return {};
    }
};

RekeyJob::RekeyJob(Store& store, const Secret& passphrase, QObject* parent)
    : Job(parent)
    , m_store(store)
    , m_passphrase(passphrase)
    , m_gate(store.vaultKeys())
    , m_work(std::make_shared<Work>())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_isInPool = false;
        if (isRunning())
            m_next(m_watcher.result());
    });
}

RekeyJob::~RekeyJob()
{
    m_work->isCancelled = true;
    m_watcher.waitForFinished();
}

const RekeyReport& RekeyJob::report() const { return m_work->report; }

/// What the pool does, or has done a moment ago, may already be committed: it says how it ended.
void RekeyJob::cancel()
{
    m_work->isCancelled = true;
    if (!m_isInPool)
        finish(Outcome::cancelled(Error(ErrorCode::Cancelled)));
}

void RekeyJob::inPool(std::function<Status(Work&)> work, std::function<void(const Status&)> next)
{
    m_next = std::move(next);
    m_isInPool = true;
    m_watcher.setFuture(
        QtConcurrent::run([work = std::move(work), shared = m_work] { return work(*shared); }));
}

void RekeyJob::run()
{
    if (!m_store.vault().isUnlocked())
        return finish(Outcome::failed(Error(ErrorCode::VaultLocked, m_store.path())));
    const auto keys = m_store.vaultKeys().keys();
    if (!keys)
        return finish(Outcome::failed(keys.error()));
    m_work->keys = *keys;
    m_work->before = m_store.vault().twin();
    m_work->after.create(newId());
    m_work->report.isRecoveryVoid = m_work->key(u"recovery"_s) != nullptr;
    m_work->key(u"passphrase"_s) ? checkPassphrase() : keepInKeychain();
}

void RekeyJob::checkPassphrase()
{
    if (m_passphrase.isEmpty())
        return finish(Outcome::failed(Error(ErrorCode::WrongPassphrase, m_store.path())));
    if (const Status entered = m_gate.enter(); !entered)
        return finish(Outcome::failed(entered.error()));
    inPool([passphrase = m_passphrase, cost = m_cost](
               Work& work) { return work.wrapWithPassphrase(passphrase, cost); },
        [this](const Status& status) {
            const bool isWrong = !status && status.error().code == ErrorCode::WrongPassphrase;
            if (status || isWrong)
                m_gate.conclude(!isWrong);
            status ? keepInKeychain() : finish(Outcome::failed(status.error()));
        });
}

/// Under the new vault's id; the present one's entry stays: it opens the backups made before. On
/// another desktop than the one it was made on the keychain may be gone, which must not keep
/// anybody from renewing a key that somebody else knows.
void RekeyJob::keepInKeychain()
{
    if (m_work->isCancelled)
        return finish(Outcome::cancelled(Error(ErrorCode::Cancelled)));
    if (!m_work->key(u"keychain"_s))
        return renew();
    const Secret key = Vault::newKeychainKey();
    Keychain::keep(this, m_work->after.id(), key, [this, key](const Status& kept) {
        if (!isRunning())
            return;
        const bool hasAnother = !m_work->wrapped.isEmpty() || m_work->key(u"members"_s);
        if (!kept && !hasAnother)
            return finish(Outcome::failed(kept.error()));
        m_work->report.isKeychainLost = !kept;
        if (kept)
            m_work->wrapped.append(m_work->after.wrapWithKey(key));
        renew();
    });
}

void RekeyJob::renew()
{
    inPool([this](Work& work) { return work.renew(m_store.database()); },
        [this](const Status& status) { renewed(status); });
}

void RekeyJob::renewed(const Status& status)
{
    if (!status && status.error().code == ErrorCode::DatabaseCommitUnknown) {
        m_store.vault().lock(); // which of the two keys counts is known when it is opened again
        return finish(Outcome::unknown(status.error()));
    }
    if (!status && status.error().code == ErrorCode::Cancelled)
        return finish(Outcome::cancelled(status.error()));
    if (!status)
        return finish(Outcome::failed(status.error()));
    m_store.vault().take(m_work->after);
    inPool([this](Work& work) { return work.scrub(m_store.database()); },
        [this](const Status&) { finish(Outcome::done()); });
}
