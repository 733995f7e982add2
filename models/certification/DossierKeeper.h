// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/CatalogFile.h"
#include "models/certification/CertificationRun.h"
#include "models/certification/Dossier.h"
#include "models/store/CertificationRepository.h"

class Store;

/// Dossiers and runs out of the store and back into it, whole. What changes in a dossier is logged
/// by itself: nobody can forget to.
class DossierKeeper {
public:
    /// @param store outlives this
    explicit DossierKeeper(Store& store)
        : m_store(store)
    {
    }

    using Secrets = CertificationRepository::Secrets;
    /// Errors: NoSuchDossier, VaultLocked, DatabaseDamaged.
    [[nodiscard]] Result<Dossier> dossier(
        const QString& id, Secrets secrets = Secrets::Leave) const;
    /// By the provider's id in the catalogue, or the dossier's own. Errors: NoSuchDossier, ...
    [[nodiscard]] Result<Dossier> find(
        const QString& providerOrId, Secrets secrets = Secrets::Leave) const;
    [[nodiscard]] Result<QList<DossierEvent>> events(const QString& dossierId) const;
    /// With the events of what changed since the store's; gives a new one its id.
    /// Stores nothing when nothing changed.
    /// Errors: Conflict, VaultLocked (only with a password to seal).
    Status save(Dossier& dossier, const QString& note = {});
    /// The run counts for the dossier from now on, whose state follows what it came to.
    Status follow(const CertificationRun& run, const QString& note = {});

    /// The entry goes into the catalogue and the dossier says so: both, or neither.
    /// Errors: those of CatalogRepository::publish and of save().
    Result<CatalogFile> publish(Dossier& dossier, const Provider& entry, const QString& note = {});

    /// With its results; what was running when the laptop died waits again. Errors: NoSuchRun, ...
    [[nodiscard]] Result<CertificationRun> run(const QString& id) const;
    /// The newest of that trunk; nothing when there is none.
    [[nodiscard]] Result<std::optional<CertificationRun>> newestRun(
        const QString& dossierId, const QString& trunkName) const;

private:
    [[nodiscard]] Result<QList<DossierEventRecord>> changes(
        const Dossier& dossier, const QString& note) const;
    Store& m_store;
};
