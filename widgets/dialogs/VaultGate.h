// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/core/Secret.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

class Job;
class PassphraseDialog;
class QWidget;
class Store;

/// Stands before everything that needs the secrets: opens the vault by the passphrase given at
/// the start, else by the keychain, else by asking; a team's by the own key of its member. Never
/// blocks.
class VaultGate : public QObject {
    Q_OBJECT

public:
    /// @param window parent of the dialog
    explicit VaultGate(QWidget* window);

    void setStore(Store* store);
    void setPassphrase(const Secret& passphrase) { m_passphrase = passphrase; }
    [[nodiscard]] bool isBusy() const { return m_next != nullptr; }
    /// Shuts the vault; from now on a passphrase, where there is one, is asked for again.
    void lock();
    /// For tests; otherwise that of this laptop.
    void setMemberKey(const QString& path) { m_memberKey = path; }

    /// Runs `next` once the vault is open: at once, later, or never when it stays shut. A second
    /// call while the first is under way is ignored.
    void pass(std::function<void()> next);
    /// Opens it only as far as nobody has to be asked. @param otherwise run when that was not enough
    void passQuietly(std::function<void()> next, std::function<void()> otherwise);
    /// The same for an open vault, too: whoever is there has to open it once more.
    void prove(std::function<void()> next);

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// The vault stays shut; not sent when the user cancelled.
    void failed(const Error& error);
    /// It is open or shut now.
    void lockChanged();

private:
    void start(Job* job, std::function<void(const Error&)> onError);
    void startAsked(Job* job);
    void begin();
    void usePassphrase(bool isMember);
    void ask();
    void askMember();
    void askAgain();
    void askForAdmission();
    void show(PassphraseDialog* dialog);
    void tryPassphrase(const Secret& passphrase);
    [[nodiscard]] bool hasKey(const char* method) const;
    void open();
    void giveUp(const Error& error);
    void end();
    bool endQuietly();
    void noteFocus();
    void returnFocus();

    QWidget* m_window;
    QPointer<QWidget> m_focused; ///< before what is under way
    Store* m_store = nullptr;
    Secret m_passphrase;
    std::function<void()> m_next;
    std::function<void()> m_otherwise; ///< instead of asking
    QPointer<PassphraseDialog> m_dialog;
    QString m_memberKey;
    bool m_isCreating = false;
    bool m_wasLocked = false;
    bool m_isProof = false;
    std::optional<Error> m_refused; ///< what became of the passphrase given at the start
};
