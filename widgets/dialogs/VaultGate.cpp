// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/VaultGate.h"

#include "models/store/Store.h"
#include "models/store/UnlockJob.h"
#include "models/team/MemberJob.h"
#include "widgets/dialogs/PassphraseDialog.h"
#include "widgets/vault/AskAdmissionDialog.h"

#include <QWidget>

#include <algorithm>

VaultGate::VaultGate(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_memberKey(MemberKey::defaultPath())
{
}

void VaultGate::pass(std::function<void()> next)
{
    if (isBusy() || !m_store)
        return;
    if (m_store->vault().isUnlocked())
        return next();
    m_next = std::move(next);
    noteFocus();
    Q_EMIT busyChanged(true);
    begin();
}

void VaultGate::passQuietly(std::function<void()> next, std::function<void()> otherwise)
{
    if (isBusy() || !m_store)
        return;
    m_otherwise = std::move(otherwise);
    pass(std::move(next));
    if (!isBusy()) // it was open already
        m_otherwise = nullptr;
}

void VaultGate::prove(std::function<void()> next)
{
    if (isBusy() || !m_store)
        return;
    m_passphrase.clear();
    m_wasLocked = true;
    m_isProof = true;
    m_next = std::move(next);
    noteFocus();
    Q_EMIT busyChanged(true);
    begin();
}

/// What locks itself because its key was renewed elsewhere is told as what is locked here.
void VaultGate::setStore(Store* store)
{
    m_store = store;
    if (!store)
        return;
    store->vault().setDropped([gate = QPointer(this)] {
        if (gate) // in the middle of a transaction: not at once
            QMetaObject::invokeMethod(gate, &VaultGate::lockChanged, Qt::QueuedConnection);
    });
}

void VaultGate::begin()
{
    const bool isMember = m_store->isTeam() && MemberKey::exists(m_memberKey);
    if (m_store->isTeam() && !isMember && !hasKey("passphrase"))
        return askForAdmission();
    if (!m_passphrase.isEmpty())
        return usePassphrase(isMember);
    if (isMember)
        return askMember();
    if (m_wasLocked && hasKey("passphrase"))
        return ask();
    start(new UnlockJob(*m_store, this), [this](const Error& error) {
        if (error.code == ErrorCode::VaultLocked)
            ask();
        else
            giveUp(error);
    });
}

/// That of the start. One that does not open is of no use a second time: then it is asked for.
void VaultGate::usePassphrase(bool isMember)
{
    Job* job = nullptr;
    if (isMember)
        job = new MemberJob(
            MemberJob::Purpose::Unlock, *m_store, m_memberKey, m_passphrase, {}, this);
    else
        job = new UnlockJob(*m_store, m_passphrase, this);
    start(job, [this](const Error& error) {
        const bool isRefused = error.code == ErrorCode::WrongPassphrase
            || error.code == ErrorCode::PassphraseDelayed;
        if (!isRefused && error.code != ErrorCode::VaultLocked)
            return giveUp(error);
        m_passphrase.clear();
        if (isRefused)
            m_refused = error;
        begin();
    });
}

void VaultGate::lock()
{
    m_passphrase.clear();
    m_wasLocked = true;
    if (m_dialog)
        m_dialog->reject();
    if (!m_store || !m_store->vault().isUnlocked())
        return;
    m_store->vault().lock();
    Q_EMIT lockChanged();
}

bool VaultGate::hasKey(const char* method) const
{
    const auto keys = m_store->vaultKeys().keys();
    return keys && std::any_of(keys->begin(), keys->end(), [method](const WrappedKey& key) {
        return key.method == QLatin1StringView(method);
    });
}

void VaultGate::start(Job* job, std::function<void(const Error&)> onError)
{
    if (auto* unlock = qobject_cast<UnlockJob*>(job); unlock && m_isProof)
        unlock->openAgain();
    if (auto* member = qobject_cast<MemberJob*>(job); member && m_isProof)
        member->openAgain();
    connect(job, &Job::finished, this, [this, job, onError = std::move(onError)] {
        job->deleteLater();
        if (job->outcome().end == Outcome::End::Done)
            open();
        else
            onError(job->outcome().error.value_or(Error(ErrorCode::VaultLocked)));
    });
    job->start();
}

/// The answer of the dialog; a wrong one is said there.
void VaultGate::startAsked(Job* job)
{
    start(job, [this](const Error& error) {
        if (m_dialog)
            m_dialog->showError(error);
    });
}

/// A vault that only the keychain opens cannot be helped by a passphrase; by its sheet it can.
void VaultGate::ask()
{
    if (endQuietly())
        return;
    const auto keys = m_store->vaultKeys().keys();
    if (!keys)
        return giveUp(keys.error());
    using Purpose = PassphraseDialog::Purpose;
    const bool hasSheet = hasKey("recovery");
    m_isCreating = keys->isEmpty();
    if (!m_isCreating && !hasKey("passphrase") && !hasSheet)
        return giveUp(Error(ErrorCode::VaultLocked, m_store->path()));
    auto* dialog = new PassphraseDialog(m_isCreating ? Purpose::Create
            : hasKey("passphrase")                   ? Purpose::Unlock
                                                     : Purpose::Recover,
        m_window);
    if (hasSheet)
        dialog->offerRecovery();
    connect(dialog, &PassphraseDialog::passphraseGiven, this, &VaultGate::tryPassphrase);
    show(dialog);
}

void VaultGate::askMember()
{
    if (endQuietly())
        return;
    auto* dialog = new PassphraseDialog(PassphraseDialog::Purpose::Member, m_window);
    connect(dialog, &PassphraseDialog::passphraseGiven, this, [this](const Secret& passphrase) {
        startAsked(
            new MemberJob(MemberJob::Purpose::Unlock, *m_store, m_memberKey, passphrase, {}, this));
    });
    show(dialog);
}

void VaultGate::show(PassphraseDialog* dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PassphraseDialog::recoveryKeyGiven, this,
        [this](const RecoveryKey& key) { startAsked(new UnlockJob(*m_store, key, this)); });
    connect(dialog, &QDialog::rejected, this, &VaultGate::end);
    dialog->open();
    if (m_refused)
        dialog->showError(*m_refused);
}

/// Nobody but a colleague can help; who is the first one makes the vault there.
void VaultGate::askForAdmission()
{
    if (endQuietly())
        return;
    auto* dialog = new AskAdmissionDialog(m_store, m_memberKey, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_store && m_store->vault().isUnlocked())
            open();
        else
            end();
    });
    dialog->open();
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
    Q_EMIT lockChanged();
    if (next)
        next();
}

void VaultGate::giveUp(const Error& error)
{
    if (endQuietly())
        return;
    end();
    Q_EMIT failed(error);
}

/// False when the user may be asked.
bool VaultGate::endQuietly()
{
    const auto otherwise = m_otherwise;
    if (!otherwise)
        return false;
    end();
    otherwise();
    return true;
}

void VaultGate::end()
{
    m_next = nullptr;
    m_otherwise = nullptr;
    m_isProof = false;
    m_refused.reset();
    Q_EMIT busyChanged(false);
    returnFocus();
}

/// What is disabled while somebody is asked loses it to whatever comes next.
void VaultGate::noteFocus() { m_focused = m_window->focusWidget(); }

void VaultGate::returnFocus()
{
    if (m_focused && m_focused->isVisible() && m_focused->isEnabled())
        m_focused->setFocus(Qt::OtherFocusReason);
    m_focused = nullptr;
}
