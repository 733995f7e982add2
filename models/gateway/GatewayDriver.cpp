// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayDriver.h"

#include "models/gateway/patton/TrinityDriver.h"

const GatewayDriver* gatewayDriver(const QString& family)
{
    static const TrinityDriver trinity;
    // One line per family; nothing else in the program knows their names.
    static const QList<const GatewayDriver*> drivers { &trinity };
    for (const GatewayDriver* driver : drivers)
        if (driver->family() == family)
            return driver;
    return nullptr;
}

Result<QByteArray> renderGateway(const Site& site, const Gateway& gateway, const Catalog& catalog)
{
    const GatewayModel* model = catalog.gatewayModel(gateway.model);
    if (!model)
        return fail(ErrorCode::UnknownModel, gateway.name, gateway.model);
    const GatewayDriver* driver = gatewayDriver(model->family);
    if (!driver)
        return fail(ErrorCode::UnsupportedFamily, gateway.name, model->name);
    return driver->render(site, gateway, catalog);
}
