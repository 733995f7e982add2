// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayJob.h"

#include <QHash>

using namespace Qt::StringLiterals;

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
    // A family that cannot list its configuration is asked for what the plan sets.
    const auto text = request.driver->render(site, *found, catalog);
    if (!text && purpose != Purpose::Backup && purpose != Purpose::Restore)
        return tl::unexpected(text.error());
    request.configuration = text.value_or(QByteArray());
    request.name = found->name;
    request.fileName = request.driver->fileName(*found);
    request.mac = found->mac;
    request.modelName = model->name;
    request.kinds = model->ports.keys();
    request.host = found->reachAt.isEmpty() ? found->address : found->reachAt;
    if (request.host.isEmpty())
        return fail(ErrorCode::MissingValue, gateway + u".reach_at"_s);
    request.ports.telnet = quint16(family->telnetPort);
    request.ports.ssh = quint16(family->sshPort);
    request.newAddress = found->address;
    request.factoryLogin = { family->defaultUser, Secret(family->defaultPassword) };
    request.setLogins(*found);
    request.secrets = site.secrets();
    return request;
}

/// Without a password of the plan's the device keeps the one it has.
void GatewayRequest::setLogins(const Gateway& gateway)
{
    const auto completed = [this](Login wanted) {
        if (wanted.user.isEmpty()) {
            wanted.user = factoryLogin.user;
            if (wanted.password.isEmpty())
                wanted.password = factoryLogin.password;
        }
        return wanted;
    };
    const bool hasOther = gateway.loginNow != Login();
    loginAfter = completed(gateway.login);
    login = hasOther ? completed(gateway.loginNow) : loginAfter;
    // A plan without a password of its own changes none.
    if (hasOther && gateway.login.password.isEmpty())
        loginAfter = login;
}

Result<GatewayRequest> GatewayRequest::restoring(
    const Site& site, const QString& gateway, const Catalog& catalog, const QByteArray& backup)
{
    auto request = of(site, gateway, catalog, Purpose::Restore);
    if (!request)
        return request;
    request->configuration = request->driver->adopted(backup, request->mac);
    request->newAddress.clear(); // the backup's own; it is looked for where it is now
    return request;
}

std::optional<GatewayRequest::Method> GatewayRequest::methodNamed(const QString& name)
{
    static const QHash<QString, Method> methods { { u"auto"_s, Method::Auto },
        { u"tftp"_s, Method::Tftp }, { u"inline"_s, Method::Inline }, { u"ssh"_s, Method::Ssh },
        { u"http"_s, Method::Http }, { u"pull"_s, Method::Pull } };
    const auto it = methods.find(name);
    return it == methods.end() ? std::optional<Method>() : *it;
}

bool GatewayRequest::isOf(const UploadWay& way, Method method)
{
    switch (method) {
    case Method::Auto:
        return true;
    case Method::Tftp:
        return way.transfer == Transfer::StartupFile || way.transfer == Transfer::CommandFile;
    case Method::Inline:
        return way.transfer == Transfer::Statements || way.transfer == Transfer::Parameters;
    case Method::Ssh:
        return way.door == Door::Ssh
            && (way.transfer == Transfer::Statements || way.transfer == Transfer::Parameters);
    case Method::Http:
        return way.door == Door::Http;
    case Method::Pull:
        return way.transfer == Transfer::Pull;
    }
    Q_UNREACHABLE();
}

QList<Door> GatewayRequest::doorsOf(const GatewayDriver& driver, Method method)
{
    QList<Door> doors;
    for (const UploadWay& way : driver.ways())
        if (isOf(way, method) && !doors.contains(way.door))
            doors.append(way.door);
    return doors;
}

void GatewayRequest::setPort(quint16 port)
{
    const QList<Door> doors = driver ? doorsOf(*driver, method) : QList<Door>();
    const Door meant = doors.contains(Door::Telnet) ? Door::Telnet : doors.value(0, Door::Telnet);
    ports = { .ssh = 0, .telnet = 0, .http = 0 };
    (meant == Door::Telnet ? ports.telnet : meant == Door::Ssh ? ports.ssh : ports.http) = port;
}
