// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/SiteDiff.h"

#include <QDateTime>

#include <optional>

class Store;

/// Whether a site was handed over, as it travels with it: it is no value of the site.
struct Delivery {
    QDateTime at {}; ///< UTC; invalid = not handed over
    bool hasDrifted = false; ///< and is not as it was then any more
    bool operator==(const Delivery& other) const { return at == other.at; }

    /// As the store has it. Errors: NoSuchSite.
    static Result<Delivery> of(Store& store, const QString& siteId);
    /// What only one side changed counts. Where both did, one that was handed over is, and of two
    /// times the later one counts: nobody needs to be asked.
    /// @param base what both had; nothing = not known
    static Delivery merged(
        const std::optional<Delivery>& base, const Delivery& mine, const Delivery& theirs);
    /// Writes it to a site that is stored. Errors: NoSuchSite.
    [[nodiscard]] Status keep(Store& store, const QString& siteId) const;
    /// "Site: delivered – → 2026-11-22 10:00", for what a joining brings.
    static SiteChange change(const Delivery& before, const Delivery& after);

    /// For a file or a table; of() of it is the same again. Empty = not handed over.
    [[nodiscard]] QString text() const;
    static Delivery fromText(const QString& text);
};
