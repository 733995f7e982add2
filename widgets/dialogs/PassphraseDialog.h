// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"
#include "models/store/RecoveryKey.h"
#include "widgets/vault/VaultDialog.h"

class PasswordEdit;
class QLineEdit;

/// Asks for the passphrase of the vault: once to unlock it, twice to create it. The key of the
/// recovery sheet unlocks it, too.
class PassphraseDialog : public VaultDialog {
    Q_OBJECT

public:
    enum class Purpose {
        Unlock,
        Create,
        Member, ///< the own key of a team's member
        Recover, ///< there is no passphrase, only the sheet
    };
    PassphraseDialog(Purpose purpose, QWidget* parent = nullptr);

    /// While the answer is being tried out.
    using VaultDialog::setBusy;
    void showError(const Error& error);
    /// A sheet exists: it is offered beside the passphrase.
    void offerRecovery();

Q_SIGNALS:
    /// The dialog stays open until its owner knows whether it was right.
    void passphraseGiven(const Secret& passphrase);
    void recoveryKeyGiven(const RecoveryKey& key);

private:
    void buildFields();
    void buildButtons();
    void explainPurpose();
    void useRecovery();
    void submit();
    void submitRecovery();

    Purpose m_purpose;
    PasswordEdit* m_passphrase = nullptr;
    PasswordEdit* m_repeated = nullptr;
    QLineEdit* m_recovery = nullptr; ///< made when it is asked for
    QPushButton* m_accept;
    QPushButton* m_useRecovery = nullptr;
};
