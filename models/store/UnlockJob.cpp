// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/UnlockJob.h"

#include "models/site/Site.h"
#include "models/store/Store.h"

#include <QFutureWatcher>
#include <qt6keychain/keychain.h>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"doppino"_s;

const WrappedKey* keyOf(const QList<WrappedKey>& keys, const QString& method)
{
    for (const WrappedKey& key : keys)
        if (key.method == method)
            return &key;
    return nullptr;
}

} // namespace

UnlockJob::UnlockJob(Store& store, const Secret& passphrase, QObject* parent)
    : Job(parent)
    , m_store(store)
    , m_passphrase(passphrase)
    , m_isByPassphrase(true)
{
}

UnlockJob::UnlockJob(Store& store, QObject* parent)
    : Job(parent)
    , m_store(store)
    , m_isByPassphrase(false)
{
}

void UnlockJob::cancel() { finish(Outcome::cancelled(Error(ErrorCode::Cancelled))); }

void UnlockJob::run()
{
    if (m_store.vault().isUnlocked())
        return finish(Outcome::done());
    const auto keys = m_store.vaultKeys().keys();
    if (!keys)
        return finish(Outcome::failed(keys.error()));
    if (m_isByPassphrase)
        usePassphrase(*keys);
    else
        useKeychain(*keys);
}

void UnlockJob::usePassphrase(const QList<WrappedKey>& keys)
{
    const Secret passphrase = m_passphrase;
    if (keys.isEmpty())
        return compute(
            [passphrase](Vault& vault) -> Result<WrappedKey> {
                vault.create(newId());
                return vault.wrapWithPassphrase(passphrase);
            },
            true);
    const WrappedKey* key = keyOf(keys, u"passphrase"_s);
    if (!key)
        return finish(Outcome::failed(Error(ErrorCode::VaultLocked, m_store.path())));
    compute(
        [passphrase, wrapped = *key](Vault& vault) -> Result<WrappedKey> {
            if (const Status status = vault.unlockWithPassphrase(wrapped, passphrase); !status)
                return tl::unexpected(status.error());
            return wrapped;
        },
        false);
}

/// Runs the slow part on a vault of its own, then hands its key over in this thread.
void UnlockJob::compute(std::function<Result<WrappedKey>(Vault&)> work, bool isNew)
{
    auto vault = std::make_shared<Vault>();
    auto* watcher = new QFutureWatcher<Result<WrappedKey>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, vault, isNew] {
        if (!isRunning())
            return;
        const Result<WrappedKey> result = watcher->result();
        if (!result)
            return finish(Outcome::failed(result.error()));
        const Status saved = isNew ? m_store.vaultKeys().save(*result) : Status();
        if (!saved && saved.error().code == ErrorCode::Conflict)
            return run(); // another program made the vault meanwhile: open that one
        if (!saved)
            return finish(Outcome::failed(saved.error()));
        m_store.vault().take(*vault);
        finish(Outcome::done());
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(work), vault] { return work(*vault); }));
}

void UnlockJob::useKeychain(const QList<WrappedKey>& keys)
{
    if (keys.isEmpty())
        return createInKeychain();
    const WrappedKey* key = keyOf(keys, u"keychain"_s);
    if (!key)
        return finish(Outcome::failed(Error(ErrorCode::VaultLocked, m_store.path())));
    readKeychain(key->vaultId, [this, wrapped = *key](const Secret& secret) {
        conclude(m_store.vault().unlockWithKey(wrapped, secret));
    });
}

/// A keychain counts only when what was written can be read again: a locked one without a
/// prompter may accept and forget.
void UnlockJob::createInKeychain()
{
    const QString id = newId();
    const Secret key = Vault::newKeychainKey();
    writeKeychain(id, key, [this, id, key] {
        readKeychain(id, [this, id, key](const Secret& back) {
            if (!(back == key))
                return conclude(fail(ErrorCode::VaultLocked, m_store.path()));
            Vault fresh;
            fresh.create(id);
            const Status saved = m_store.vaultKeys().save(fresh.wrapWithKey(key));
            if (!saved && saved.error().code == ErrorCode::Conflict)
                return run(); // another program made the vault meanwhile: open that one
            if (saved)
                m_store.vault().take(fresh);
            conclude(saved);
        });
    });
}

void UnlockJob::readKeychain(const QString& vaultId, std::function<void(const Secret&)> next)
{
    auto* job = new QKeychain::ReadPasswordJob(serviceName, this);
    job->setKey(vaultId);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, job, next = std::move(next)] {
        if (!isRunning())
            return;
        if (job->error() != QKeychain::NoError)
            return conclude(fail(ErrorCode::VaultLocked, m_store.path(), job->errorString()));
        next(Secret(job->binaryData()));
    });
    job->start();
}

void UnlockJob::writeKeychain(const QString& vaultId, const Secret& key, std::function<void()> next)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName, this);
    job->setKey(vaultId);
    job->setInsecureFallback(false);
    job->setBinaryData(key.revealUtf8());
    connect(job, &QKeychain::Job::finished, this, [this, job, next = std::move(next)] {
        if (!isRunning())
            return;
        if (job->error() != QKeychain::NoError)
            return conclude(fail(ErrorCode::VaultLocked, m_store.path(), job->errorString()));
        next();
    });
    job->start();
}

void UnlockJob::conclude(const Status& status)
{
    finish(status ? Outcome::done() : Outcome::failed(status.error()));
}
