// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "widgets/store/StoreTurns.h"

#include <QMenu>

class QAction;
class Texts;
class VaultGate;

/// The menu of everything about the key that seals the passwords.
class VaultActions : public QMenu {
    Q_OBJECT

public:
    VaultActions(VaultGate* gate, QWidget* window);

    /// @param store nullptr = none is open
    void setStore(Store* store);
    /// By what the vault is just now.
    void refresh();

    void changePassphrase();
    void printRecoverySheet();
    void makeNewKey();
    void showMembers();
    /// False as long as no passphrase nor anything else was ever chosen: nothing is sealed then.
    [[nodiscard]] bool hasAnyKey() const;

Q_SIGNALS:
    void lockRequested();
    /// hasAnyKey() may say something else now.
    void keysKnown();
    void failed(const Error& error);

private:
    void letKeychainOpen(bool isWanted);
    [[nodiscard]] bool hasKeychain() const;
    void showKeys();
    QAction* add(const char* source, const char* objectName, void (VaultActions::*slot)());
    void open(QDialog* dialog);

    VaultGate* m_gate;
    QWidget* m_window;
    Store* m_store = nullptr;
    std::optional<QList<WrappedKey>> m_keys; ///< nothing = they cannot be read, or not yet
    StoreRead<QList<WrappedKey>> m_readKeys;
    Texts* m_texts;
    QAction* m_lock;
    QList<QAction*> m_ofStore; ///< of any that is open
    QAction* m_keychain = nullptr; ///< checked = the desktop's keychain opens them, too
    QAction* m_members = nullptr;
};
