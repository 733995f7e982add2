// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/KeptDraft.h"

#include "models/store/Vault.h"

using namespace Qt::StringLiterals;

// By a twin of the vault, which asks no database: it may be away.

std::optional<KeptDraft> KeptDraft::of(const SiteWizard::Unsaved& unsaved, const Vault& vault)
{
    const auto twin = vault.twin();
    const auto base = SealedSite::of(unsaved.base, *twin, u"draft:base"_s);
    const auto site = SealedSite::of(unsaved.site, *twin, u"draft:site"_s);
    if (!twin->isUnlocked() || !base || !site || base->content.isEmpty() || site->content.isEmpty())
        return std::nullopt;
    return KeptDraft { unsaved.site.name, unsaved.progress, *base, *site };
}

Result<SiteWizard::Unsaved> KeptDraft::open(const Vault& vault) const
{
    const auto twin = vault.twin();
    const auto opened = base.open(*twin, u"draft:base"_s);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto draft = site.open(*twin, u"draft:site"_s);
    if (!draft)
        return tl::unexpected(draft.error());
    return SiteWizard::Unsaved { *opened, *draft, progress };
}
