// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

class Vault;

/// A whole site as a table keeps it: one text that is small and holds no secret, one that is
/// sealed. Internal to the store and to copies of it.
struct SealedSite {
    QString content; ///< Base64 of the deflated snapshot; empty = not kept
    QString secrets; ///< deflated and sealed; empty = there are none

    /// Both stay empty for a site that takes more than maximumSize.
    /// @param place what the secrets are sealed for, e.g. "journal:<id>"
    /// Errors: VaultLocked.
    static Result<SealedSite> of(const Site& site, const Vault& vault, const QString& place);
    /// Errors: VaultLocked, DatabaseDamaged (subject = place).
    [[nodiscard]] Result<Site> open(const Vault& vault, const QString& place) const;

    /// Of the deflated bytes: what is read by mistake or malice must not fill the memory.
    static constexpr qsizetype maximumSize = 2 * 1024 * 1024;
};
