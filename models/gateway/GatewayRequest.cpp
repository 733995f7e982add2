// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayJob.h"

#include <QHostAddress>

Result<GatewayRequest> GatewayRequest::of(
    const Site& site, const QString& gateway, const Catalog& catalog, Purpose purpose)
{
    const Gateway* found = site.gateway(gateway);
    if (!found)
        return fail(ErrorCode::NoSuchGateway, gateway);
    const GatewayModel* model = catalog.gatewayModel(found->model);
    if (!model)
        return fail(ErrorCode::UnknownModel, gateway, found->model);
    const GatewayFamily* family = catalog.gatewayFamily(model->family);
    GatewayRequest request;
    request.purpose = purpose;
    request.driver = gatewayDriver(model->family);
    if (!request.driver || !family)
        return fail(ErrorCode::UnsupportedFamily, gateway, model->name);
    if (purpose != Purpose::Backup) {
        const auto text = request.driver->render(site, *found, catalog);
        if (!text)
            return tl::unexpected(text.error());
        request.configuration = *text;
    }
    request.name = found->name;
    request.fileName = request.driver->fileName(*found);
    request.mac = found->mac;
    request.modelName = model->name;
    request.mainKind = model->ports.isEmpty() ? PortKind::Fxs : model->ports.firstKey();
    request.host = found->reachAt.isEmpty() ? found->address : found->reachAt;
    if (request.host.isEmpty())
        return fail(ErrorCode::MissingValue, gateway + QStringLiteral(".reach_at"));
    request.port = quint16(family->telnetPort);
    request.newAddress = found->address;
    request.login = found->login;
    if (request.login.user.isEmpty()) {
        request.login.user = family->defaultUser;
        if (request.login.password.isEmpty())
            request.login.password = Secret(family->defaultPassword);
    }
    request.secrets = site.secrets();
    return request;
}
