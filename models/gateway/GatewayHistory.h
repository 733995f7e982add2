// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/core/Result.h"
#include "models/site/Site.h"

class Store;

/// The configurations a gateway's history is made of.
namespace GatewayHistory {

/// The name under which the plan of now stands beside the ids of backups.
inline const QString planned = QStringLiteral("planned");

/// @param which a backup's id or `planned`
/// Errors: NoSuchBackup (also another gateway's; subject = gateway, detail = id), VaultLocked,
/// those of renderGateway().
Result<QByteArray> content(Store& store, const Site& site, const Gateway& gateway,
    const Catalog& catalog, const QString& which);

} // namespace GatewayHistory
