// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SealedSite.h"
#include "widgets/wizard/SiteWizard.h"

/// What a wizard could not save when the passwords had to be locked: in memory, and its secrets
/// sealed with the vault's key, which is out of memory until the vault is opened again.
struct KeptDraft {
    QString name; ///< of the site
    WizardProgress progress;
    SealedSite base; ///< what was stored when the draft began
    SealedSite site;

    /// Nothing when it is too large, or when the vault has no key any more.
    static std::optional<KeptDraft> of(const SiteWizard::Unsaved& unsaved, const Vault& vault);
    /// Errors: VaultLocked, DatabaseDamaged (the key was renewed meanwhile).
    [[nodiscard]] Result<SiteWizard::Unsaved> open(const Vault& vault) const;
};
