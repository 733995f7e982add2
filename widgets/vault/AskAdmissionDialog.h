// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/vault/VaultDialog.h"

class PasswordEdit;
class QLineEdit;
class Store;

/// Asks the team to be admitted: makes the own key where there is none, and says what to read out.
class AskAdmissionDialog : public VaultDialog {
    Q_OBJECT

public:
    AskAdmissionDialog(Store* store, const QString& keyPath, QWidget* parent = nullptr);

private:
    void submit();
    Store* m_store;
    QString m_keyPath;
    QLineEdit* m_name;
    PasswordEdit* m_passphrase;
    PasswordEdit* m_repeated = nullptr; ///< for a new key
};
