// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/site/Site.h"
#include "models/store/UploadState.h"

#include <optional>

/// How one gateway of a site stands against the plan of now.
struct GatewayStanding {
    UploadState state = UploadState::Never;
    std::optional<UploadRecord> last; ///< the record that decides; none for Never
};

/// @param uploads of the whole site, newest first
GatewayStanding gatewayStanding(const Site& site, const Gateway& gateway, const Catalog& catalog,
    const QList<UploadRecord>& uploads);

/// For SiteRepository::notePlanned(); "none" for what cannot be written.
QHash<QString, QString> plannedFingerprints(const Site& site, const Catalog& catalog);

/// configurationFingerprint() of what this gateway shall hold; empty when it cannot be written.
QString plannedFingerprint(const Site& site, const Gateway& gateway, const Catalog& catalog);
