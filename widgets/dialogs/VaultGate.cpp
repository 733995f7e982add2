// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/VaultGate.h"

#include "models/store/Store.h"
#include "models/store/UnlockJob.h"
#include "widgets/dialogs/PassphraseDialog.h"

#include <algorithm>

VaultGate::VaultGate(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void VaultGate::pass(std::function<void()> next)
{
    if (isBusy() || !m_store)
        return;
    if (m_store->vault().isUnlocked())
        return next();
    m_next = std::move(next);
    Q_EMIT busyChanged(true);
    if (!m_passphrase.isEmpty())
        return start(new UnlockJob(*m_store, m_passphrase, this),
            [this](const Error& error) { giveUp(error); });
    start(new UnlockJob(*m_store, this), [this](const Error& error) {
        if (error.code == ErrorCode::VaultLocked)
            ask();
        else
            giveUp(error);
    });
}

void VaultGate::start(UnlockJob* job, std::function<void(const Error&)> onError)
{
    connect(job, &Job::finished, this, [this, job, onError = std::move(onError)] {
        job->deleteLater();
        if (job->outcome().end == Outcome::End::Done)
            open();
        else
            onError(job->outcome().error.value_or(Error(ErrorCode::VaultLocked)));
    });
    job->start();
}

/// A vault that only the keychain opens cannot be helped by a passphrase.
void VaultGate::ask()
{
    const auto keys = m_store->vaultKeys().keys();
    if (!keys)
        return giveUp(keys.error());
    const bool hasPassphrase = std::any_of(keys->begin(), keys->end(),
        [](const WrappedKey& key) { return key.method == QLatin1StringView("passphrase"); });
    if (!keys->isEmpty() && !hasPassphrase)
        return giveUp(Error(ErrorCode::VaultLocked, m_store->path()));
    m_isCreating = keys->isEmpty();
    m_dialog = new PassphraseDialog(
        m_isCreating ? PassphraseDialog::Purpose::Create : PassphraseDialog::Purpose::Unlock,
        m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PassphraseDialog::passphraseGiven, this, &VaultGate::tryPassphrase);
    connect(m_dialog, &QDialog::rejected, this, &VaultGate::end);
    m_dialog->open();
}

void VaultGate::tryPassphrase(const Secret& passphrase)
{
    start(new UnlockJob(*m_store, passphrase, this), [this](const Error& error) {
        if (!m_dialog)
            return;
        if (m_isCreating && error.code == ErrorCode::WrongPassphrase)
            askAgain();
        if (m_dialog)
            m_dialog->showError(error);
    });
}

/// Another program made the vault meanwhile: now its passphrase is needed, once.
void VaultGate::askAgain()
{
    m_dialog->done(QDialog::Accepted);
    ask();
}

void VaultGate::open()
{
    // Cancelled meanwhile: the vault is open now, but nobody waits for it.
    const auto next = m_next;
    if (m_dialog)
        m_dialog->done(QDialog::Accepted);
    end();
    if (next)
        next();
}

void VaultGate::giveUp(const Error& error)
{
    end();
    Q_EMIT failed(error);
}

void VaultGate::end()
{
    m_next = nullptr;
    Q_EMIT busyChanged(false);
}
