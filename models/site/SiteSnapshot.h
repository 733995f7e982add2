// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

/// A site as it was at one moment, with the ids of its parts, in the form that histories, job files
/// and copies keep. Equal sites give equal bytes.
struct SiteSnapshot {
    QByteArray content; ///< UTF-8 JSON, format doppino-snapshot/1, without any secret
    Secret secrets; ///< UTF-8 JSON object, place -> secret; empty = there are none

    static SiteSnapshot of(const Site& site);
    /// Tolerant of what SiteRules would refuse, for a draft is kept, too; not of anything else.
    /// Errors: MalformedFile (detail = what is wrong).
    [[nodiscard]] Result<Site> site() const;
    bool operator==(const SiteSnapshot&) const = default;

    /// The largest content that site() reads: 32 MiB.
    static constexpr qsizetype maximumSize = 32 * 1024 * 1024;
};
