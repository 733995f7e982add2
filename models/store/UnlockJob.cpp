// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/UnlockJob.h"

#include "models/site/Site.h"
#include "models/store/Keychain.h"
#include "models/store/Store.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

const WrappedKey* keyOf(const QList<WrappedKey>& keys, const QString& method)
{
    for (const WrappedKey& key : keys)
        if (key.method == method)
            return &key;
    return nullptr;
}

bool isWeaker(const WrappedKey& key, const PassphraseCost& cost)
{
    return key.operations < cost.operations || key.memory < cost.memory;
}

} // namespace

UnlockJob::UnlockJob(Store& store, const Secret& passphrase, QObject* parent)
    : Job(parent)
    , m_store(store)
    , m_passphrase(passphrase)
    , m_gate(store.vaultKeys())
    , m_isByPassphrase(true)
{
}

UnlockJob::UnlockJob(Store& store, QObject* parent)
    : Job(parent)
    , m_store(store)
    , m_gate(store.vaultKeys())
{
}

UnlockJob::UnlockJob(Store& store, const RecoveryKey& key, QObject* parent)
    : Job(parent)
    , m_store(store)
    , m_recovery(key)
    , m_gate(store.vaultKeys())
{
}

void UnlockJob::setClock(PassphraseGate::Now now) { m_gate.setNow(std::move(now)); }

void UnlockJob::cancel() { finish(Outcome::cancelled(Error(ErrorCode::Cancelled))); }

void UnlockJob::run()
{
    if (m_store.vault().isUnlocked() && !m_isAgain)
        return finish(Outcome::done());
    const auto keys = m_store.vaultKeys().keys();
    if (!keys)
        return finish(Outcome::failed(keys.error()));
    if (m_recovery)
        useRecovery(*keys);
    else if (m_isByPassphrase)
        usePassphrase(*keys);
    else
        useKeychain(*keys);
}

void UnlockJob::usePassphrase(const QList<WrappedKey>& keys)
{
    const Secret passphrase = m_passphrase;
    const PassphraseCost cost = m_cost;
    if (keys.isEmpty())
        return compute(
            [passphrase, cost](Vault& vault) -> Result<WrappedKey> {
                vault.create(newId());
                return vault.tryWrapWithPassphrase(passphrase, cost);
            },
            true);
    const WrappedKey* key = keyOf(keys, u"passphrase"_s);
    if (!key)
        return finish(Outcome::failed(Error(ErrorCode::VaultLocked, m_store.path())));
    if (const Status entered = m_gate.enter(); !entered)
        return finish(Outcome::failed(entered.error()));
    m_hasEntered = true;
    m_opened = key->wrapped;
    const bool isRenewed = !m_keepsCost && isWeaker(*key, cost);
    compute(
        [passphrase, cost, isRenewed, wrapped = *key](Vault& vault) -> Result<WrappedKey> {
            if (const Status status = vault.unlockWithPassphrase(wrapped, passphrase); !status)
                return tl::unexpected(status.error());
            return isRenewed ? vault.tryWrapWithPassphrase(passphrase, cost).value_or(wrapped)
                             : wrapped;
        },
        false);
}

void UnlockJob::useRecovery(const QList<WrappedKey>& keys)
{
    const WrappedKey* key = keyOf(keys, u"recovery"_s);
    if (!key)
        return conclude(fail(ErrorCode::RecoveryKeyWrong, m_store.path()));
    conclude(m_store.vault().unlockWithRecovery(*key, *m_recovery));
}

/// Runs the slow part on a vault of its own, then hands its key over in this thread.
void UnlockJob::compute(std::function<Result<WrappedKey>(Vault&)> work, bool isNew)
{
    auto vault = std::make_shared<Vault>();
    auto* watcher = new QFutureWatcher<Result<WrappedKey>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, vault, isNew] {
        if (isRunning())
            computed(watcher->result(), *vault, isNew);
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(work), vault] { return work(*vault); }));
}

void UnlockJob::computed(const Result<WrappedKey>& result, Vault& vault, bool isNew)
{
    const bool isWrong = !result && result.error().code == ErrorCode::WrongPassphrase;
    if (std::exchange(m_hasEntered, false) && (result || isWrong))
        m_gate.conclude(!isWrong);
    if (!result)
        return finish(Outcome::failed(result.error()));
    if (isNew) {
        const Status saved = m_store.vaultKeys().save(*result);
        if (!saved && saved.error().code == ErrorCode::Conflict)
            return run(); // another program made the vault meanwhile: open that one
        if (!saved)
            return finish(Outcome::failed(saved.error()));
    } else if (result->wrapped != m_opened) {
        keepStronger(*result);
    }
    m_store.vault().take(vault);
    finish(Outcome::done());
}

/// Unless the passphrase was changed meanwhile. Nobody is told when it cannot be saved: the next
/// unlocking tries again.
void UnlockJob::keepStronger(const WrappedKey& wrapped)
{
    auto transaction = m_store.begin();
    if (!transaction)
        return;
    const auto keys = m_store.vaultKeys().keys();
    const WrappedKey* present = keys ? keyOf(*keys, u"passphrase"_s) : nullptr;
    if (present && present->wrapped == m_opened && m_store.vaultKeys().save(wrapped))
        (void)transaction->commit();
}

void UnlockJob::useKeychain(const QList<WrappedKey>& keys)
{
    if (keys.isEmpty())
        return createInKeychain();
    const WrappedKey* key = keyOf(keys, u"keychain"_s);
    if (!key)
        return finish(Outcome::failed(Error(ErrorCode::VaultLocked, m_store.path())));
    Keychain::read(this, key->vaultId, [this, wrapped = *key](const Result<Secret>& secret) {
        if (!isRunning())
            return;
        conclude(secret ? m_store.vault().unlockWithKey(wrapped, *secret)
                        : tl::unexpected(secret.error()));
    });
}

void UnlockJob::createInKeychain()
{
    const QString id = newId();
    const Secret key = Vault::newKeychainKey();
    Keychain::keep(this, id, key, [this, id, key](const Status& kept) {
        if (!isRunning())
            return;
        if (!kept)
            return conclude(kept);
        Vault fresh;
        fresh.create(id);
        const Status saved = m_store.vaultKeys().save(fresh.wrapWithKey(key));
        if (!saved && saved.error().code == ErrorCode::Conflict)
            return run(); // another program made the vault meanwhile: open that one
        if (saved)
            m_store.vault().take(fresh);
        conclude(saved);
    });
}

void UnlockJob::conclude(const Status& status)
{
    if (status)
        return finish(Outcome::done());
    Error error = status.error();
    if (error.code == ErrorCode::VaultLocked)
        error.subject = m_store.path();
    finish(Outcome::failed(error));
}
