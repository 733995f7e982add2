// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/vault/VaultDialog.h"

class PasswordEdit;
class Store;

/// Another passphrase for the vault, or its first one where only the keychain opens it so far.
class ChangePassphraseDialog : public VaultDialog {
    Q_OBJECT

public:
    ChangePassphraseDialog(Store* store, QWidget* parent = nullptr);

private:
    void submit();
    [[nodiscard]] bool hasPassphrase() const;
    Store* m_store;
    PasswordEdit* m_before = nullptr;
    PasswordEdit* m_after;
    PasswordEdit* m_repeated;
};
