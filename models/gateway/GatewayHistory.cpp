// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayHistory.h"

#include "models/gateway/GatewayDriver.h"
#include "models/store/Store.h"

Result<QByteArray> GatewayHistory::content(Store& store, const Site& site, const Gateway& gateway,
    const Catalog& catalog, const QString& which)
{
    if (which == planned)
        return renderGateway(site, gateway, catalog);
    const auto backup = store.evidence().backup(which);
    if (!backup && backup.error().code != ErrorCode::NoSuchBackup)
        return tl::unexpected(backup.error());
    if (!backup || backup->gatewayId != gateway.id)
        return fail(ErrorCode::NoSuchBackup, gateway.name, which);
    return backup->content;
}
