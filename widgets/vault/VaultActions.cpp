// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/VaultActions.h"

#include "models/store/KeychainJob.h"
#include "models/team/MemberKey.h"
#include "widgets/common/Texts.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/vault/ChangePassphraseDialog.h"
#include "widgets/vault/MembersDialog.h"
#include "widgets/vault/RecoverySheetDialog.h"
#include "widgets/vault/RekeyDialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

VaultActions::VaultActions(VaultGate* gate, QWidget* window)
    : QMenu(window)
    , m_gate(gate)
    , m_window(window)
    , m_texts(new Texts(this))
{
    setObjectName(u"vaultMenu"_s);
    m_texts->always([this] { setTitle(tr("Passwords")); });
    m_lock = addAction(QString());
    m_texts->action(m_lock, QT_TR_NOOP("&Lock"), "lockAction");
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(m_lock, &QAction::triggered, this, &VaultActions::lockRequested);
    addSeparator();
    m_ofStore = { add(QT_TR_NOOP("&Change the passphrase…"), "changePassphraseAction",
                      &VaultActions::changePassphrase),
        add(QT_TR_NOOP("&Recovery sheet…"), "recoverySheetAction",
            &VaultActions::printRecoverySheet),
        add(QT_TR_NOOP("&New key…"), "newKeyAction", &VaultActions::makeNewKey) };
    m_keychain = addAction(QString());
    m_keychain->setCheckable(true);
    m_texts->action(m_keychain, QT_TR_NOOP("The &keychain opens them, too"), "keychainAction");
    connect(m_keychain, &QAction::triggered, this, &VaultActions::letKeychainOpen);
    addSeparator();
    m_members
        = add(QT_TR_NOOP("&Members of the team…"), "membersAction", &VaultActions::showMembers);
    connect(m_gate, &VaultGate::lockChanged, this, &VaultActions::refresh);
    connect(m_gate, &VaultGate::busyChanged, this, &VaultActions::refresh);
    connect(this, &QMenu::aboutToShow, this, &VaultActions::refresh);
    refresh();
}

QAction* VaultActions::add(const char* source, const char* objectName, void (VaultActions::*slot)())
{
    QAction* action = addAction(QString());
    m_texts->action(action, source, objectName);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void VaultActions::setStore(Store* store)
{
    m_store = store;
    m_keys.reset();
    m_readKeys.drop();
    refresh();
}

void VaultActions::refresh()
{
    showKeys();
    if (!m_store)
        return;
    using Keys = Result<QList<WrappedKey>>;
    m_readKeys.ask(
        *m_store, [](Store& store) { return store.vaultKeys().keys(); },
        [this](const Keys& keys) {
            m_keys = keys ? std::optional(*keys) : std::nullopt;
            showKeys();
            Q_EMIT keysKnown();
        });
}

void VaultActions::showKeys()
{
    const bool isFree = m_store && !m_gate->isBusy();
    // By shortcut as well as by menu: locking what is locked does no harm.
    m_lock->setEnabled(hasAnyKey());
    for (QAction* action : std::as_const(m_ofStore))
        action->setEnabled(isFree && m_store->mayWrite());
    m_keychain->setEnabled(isFree && m_store->mayWrite());
    m_keychain->setChecked(m_store && hasKeychain());
    m_members->setVisible(m_store && m_store->isTeam());
    m_members->setEnabled(isFree);
}

void VaultActions::open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VaultActions::changePassphrase()
{
    m_gate->pass([this] { open(new ChangePassphraseDialog(m_store, m_window)); });
}

void VaultActions::printRecoverySheet()
{
    m_gate->pass([this] { open(new RecoverySheetDialog(m_store, m_window)); });
}

void VaultActions::makeNewKey()
{
    m_gate->pass([this] { open(new RekeyDialog(m_store, m_window)); });
}

bool VaultActions::hasAnyKey() const
{
    if (!m_store || m_store->vault().isUnlocked())
        return m_store != nullptr;
    return !m_keys || !m_keys->isEmpty(); // what cannot be read may be locked
}

bool VaultActions::hasKeychain() const
{
    return m_keys && std::any_of(m_keys->begin(), m_keys->end(), [](const WrappedKey& key) {
        return key.method == QLatin1StringView("keychain");
    });
}

/// Until it is done the menu says what is.
void VaultActions::letKeychainOpen(bool isWanted)
{
    m_keychain->setChecked(!isWanted);
    m_gate->pass([this, isWanted] {
        if (!isWanted) {
            if (const Status removed = m_store->vaultKeys().remove(u"keychain"_s); !removed)
                Q_EMIT failed(removed.error());
            return refresh();
        }
        auto* job = new KeychainJob(*m_store, this);
        connect(job, &Job::finished, this, [this, job] {
            job->deleteLater();
            if (job->outcome().error)
                Q_EMIT failed(*job->outcome().error);
            refresh();
        });
        job->start();
    });
}

/// Who is not admitted yet sees the list, too: there is the way in.
void VaultActions::showMembers()
{
    auto* dialog = new MembersDialog(m_store, MemberKey::defaultPath(), m_window);
    connect(dialog, &MembersDialog::newKeyRequested, this, [this, dialog] {
        dialog->close();
        makeNewKey();
    });
    open(dialog);
}
