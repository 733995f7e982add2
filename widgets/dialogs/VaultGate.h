// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/core/Secret.h"

#include <QObject>
#include <QPointer>

#include <functional>

class PassphraseDialog;
class QWidget;
class Store;
class UnlockJob;

/// Stands before everything that needs the secrets: opens the vault by the passphrase given at
/// the start, else by the keychain, else by asking. Never blocks.
class VaultGate : public QObject {
    Q_OBJECT

public:
    /// @param window parent of the dialog
    explicit VaultGate(QWidget* window);

    void setStore(Store* store) { m_store = store; }
    void setPassphrase(const Secret& passphrase) { m_passphrase = passphrase; }
    [[nodiscard]] bool isBusy() const { return m_next != nullptr; }

    /// Runs `next` once the vault is open: at once, later, or never when it stays shut. A second
    /// call while the first is under way is ignored.
    void pass(std::function<void()> next);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// The vault stays shut; not sent when the user cancelled.
    void failed(const Error& error);

private:
    void start(UnlockJob* job, std::function<void(const Error&)> onError);
    void ask();
    void askAgain();
    void tryPassphrase(const Secret& passphrase);
    void open();
    void giveUp(const Error& error);
    void end();

    QWidget* m_window;
    Store* m_store = nullptr;
    Secret m_passphrase;
    std::function<void()> m_next;
    QPointer<PassphraseDialog> m_dialog;
    bool m_isCreating = false;
};
