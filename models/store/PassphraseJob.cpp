// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PassphraseJob.h"

#include "models/store/Store.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

const WrappedKey* passphraseKeyOf(const QList<WrappedKey>& keys)
{
    for (const WrappedKey& key : keys)
        if (key.method == u"passphrase")
            return &key;
    return nullptr;
}

} // namespace

PassphraseJob::PassphraseJob(
    Store& store, const Secret& before, const Secret& after, QObject* parent)
    : Job(parent)
    , m_store(store)
    , m_before(before)
    , m_after(after)
    , m_gate(store.vaultKeys())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PassphraseJob::conclude);
}

void PassphraseJob::cancel() { finish(Outcome::cancelled(Error(ErrorCode::Cancelled))); }

void PassphraseJob::run()
{
    if (m_after.isEmpty())
        return finish(Outcome::failed(Error(ErrorCode::BadValue, u"passphrase"_s)));
    const auto keys = m_store.vaultKeys().keys();
    if (!keys)
        return finish(Outcome::failed(keys.error()));
    const WrappedKey* present = passphraseKeyOf(*keys);
    const bool isAsked = !m_before.isEmpty() && present;
    if (!isAsked && !m_store.vault().isUnlocked())
        return finish(Outcome::failed(Error(ErrorCode::VaultLocked, m_store.path())));
    if (isAsked)
        if (const Status entered = m_gate.enter(); !entered)
            return finish(Outcome::failed(entered.error()));
    std::shared_ptr<Vault> vault = m_store.vault().twin();
    const auto work
        = [vault, isAsked, former = present ? *present : WrappedKey(), before = m_before,
              after = m_after, cost = m_cost]() -> Result<WrappedKey> {
        if (isAsked)
            if (const Status status = vault->unlockWithPassphrase(former, before); !status)
                return tl::unexpected(status.error());
        return vault->tryWrapWithPassphrase(after, cost);
    };
    m_isAsked = isAsked;
    m_watcher.setFuture(QtConcurrent::run(work));
}

void PassphraseJob::conclude()
{
    if (!isRunning())
        return;
    const Result<WrappedKey> wrapped = m_watcher.result();
    const bool isWrong = !wrapped && wrapped.error().code == ErrorCode::WrongPassphrase;
    if (m_isAsked && (wrapped || isWrong))
        m_gate.conclude(!isWrong);
    if (!wrapped)
        return finish(Outcome::failed(wrapped.error()));
    const Status saved = m_store.vaultKeys().save(*wrapped);
    finish(saved ? Outcome::done() : Outcome::failed(saved.error()));
}
