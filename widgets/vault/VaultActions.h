// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QAction;
class Store;
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
    void update();

    void changePassphrase();
    void printRecoverySheet();
    void makeNewKey();
    void showMembers();

Q_SIGNALS:
    void lockRequested();

private:
    QAction* add(const char* source, const char* objectName, void (VaultActions::*slot)());
    void open(QDialog* dialog);

    VaultGate* m_gate;
    QWidget* m_window;
    Store* m_store = nullptr;
    Texts* m_texts;
    QAction* m_lock;
    QList<QAction*> m_ofStore; ///< of any that is open
    QAction* m_members = nullptr;
};
