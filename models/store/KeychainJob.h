// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Secret.h"

class Store;

/// Lets the desktop's keychain open the vault, too, from now on. What it has for this vault already
/// stays what it is: backups made while it was used open with that.
/// Errors: VaultLocked (also when the keychain cannot be used; detail = its words), those of the
/// database. To take it away again: VaultRepository::remove("keychain").
class KeychainJob : public Job {
    Q_OBJECT

public:
    explicit KeychainJob(Store& store, QObject* parent = nullptr);
    void cancel() override;

protected:
    void run() override;

private:
    void make();
    void wrap(const Secret& key);
    Store& m_store;
};
