// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/CatalogRepository.h"
#include "models/store/CertificationRepository.h"
#include "models/store/Database.h"
#include "models/store/DeploymentRepository.h"
#include "models/store/EvidenceRepository.h"
#include "models/store/HostKeyRepository.h"
#include "models/store/PbxRepository.h"
#include "models/store/PhoneRepository.h"
#include "models/store/SiteHistory.h"
#include "models/store/SiteRepository.h"
#include "models/store/StoreWatcher.h"
#include "models/store/TrunkTestRepository.h"
#include "models/store/Vault.h"

/// Everything kept on this laptop, or on the server of a team: one database, its vault and its
/// repositories.
class Store {
public:
    /// Errors: those of Database::open.
    static Result<std::unique_ptr<Store>> open(const QString& place, const Secret& password = {},
        Database::Sight sight = Database::Sight::First);

    SiteRepository& sites() { return m_sites; }
    SiteHistory& history() { return m_history; }
    EvidenceRepository& evidence() { return m_evidence; }
    HostKeyRepository& hostKeys() { return m_hostKeys; }
    TrunkTestRepository& trunkTests() { return m_trunkTests; }
    CertificationRepository& certification() { return m_certification; }
    CatalogRepository& catalogs() { return m_catalogs; }
    PhoneRepository& phones() { return m_phones; }
    DeploymentRepository& deployments() { return m_deployments; }
    PbxRepository& pbx() { return m_pbx; }
    Vault& vault() { return m_vault; }
    VaultRepository& vaultKeys() { return m_vaultKeys; }
    /// What others do to it; begin with start().
    StoreWatcher& watcher() { return m_watcher; }
    /// For what keeps tables of its own: models/team and models/care.
    Database& database() { return *m_database; }
    /// A UUID of its own, the same for everybody who opens it; copies that travel name it.
    /// Errors: DatabaseNoRight (there is none yet, and this account may only read).
    Result<QString> id();
    /// Whether others use it, too, over a network.
    [[nodiscard]] bool isTeam() const { return m_database->isTeam(); }
    /// False: this account, or this file, can only be read.
    [[nodiscard]] bool mayWrite() const { return m_database->mayWrite(); }
    /// What is done until it is committed lasts whole or not at all.
    Result<Transaction> begin() { return Transaction::begin(*m_database); }
    /// How long writing may wait for another program from now on; Database::open waits longer.
    Status setBusyTimeout(std::chrono::milliseconds timeout)
    {
        return m_database->setBusyTimeout(timeout);
    }
    [[nodiscard]] const QString& path() const { return m_database->path(); }

private:
    explicit Store(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
    Vault m_vault;
    SiteRepository m_sites;
    SiteHistory m_history;
    EvidenceRepository m_evidence;
    HostKeyRepository m_hostKeys;
    TrunkTestRepository m_trunkTests;
    CertificationRepository m_certification;
    CatalogRepository m_catalogs;
    PhoneRepository m_phones;
    DeploymentRepository m_deployments;
    PbxRepository m_pbx;
    VaultRepository m_vaultKeys;
    StoreWatcher m_watcher;
};
