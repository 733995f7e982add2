// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/vault/VaultDialog.h"

class PasswordEdit;
class Store;
struct RekeyReport;

/// A new key for the vault, with what that means said beforehand and what came of it afterwards.
class RekeyDialog : public VaultDialog {
    Q_OBJECT

public:
    RekeyDialog(Store* store, QWidget* parent = nullptr);

private:
    void submit();
    static QString wordsOf(const RekeyReport& report);
    Store* m_store;
    PasswordEdit* m_passphrase = nullptr; ///< nullptr where there is none to ask for
};
