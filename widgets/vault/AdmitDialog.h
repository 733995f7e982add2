// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/team/Members.h"
#include "widgets/vault/VaultDialog.h"

class QLineEdit;
class Store;

/// Admits a member after the fingerprint was compared by telephone: what he reads out has to be
/// typed, so that it cannot be clicked away.
class AdmitDialog : public VaultDialog {
    Q_OBJECT

public:
    AdmitDialog(Store* store, const Member& member, QWidget* parent = nullptr);

private:
    void submit();
    Store* m_store;
    Member m_member;
    QLineEdit* m_fingerprint;
};
