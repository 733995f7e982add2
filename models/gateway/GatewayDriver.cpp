// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayDriver.h"

#include "models/gateway/grandstream/GrandstreamDriver.h"
#include "models/gateway/mediatrix/MediatrixDriver.h"
#include "models/gateway/patton/SmartwareDriver.h"
#include "models/gateway/patton/TrinityDriver.h"
#include "models/gateway/vega/VegaDriver.h"

using namespace Qt::StringLiterals;

const GatewayDriver* gatewayDriver(const QString& family)
{
    static const GrandstreamDriver ht80x(
        { GrandstreamProfile::Ht80x, "grandstream-ht80x", "HT80" });
    static const GrandstreamDriver ht81x(
        { GrandstreamProfile::Ht81x, "grandstream-ht81x", "HT81" });
    static const GrandstreamDriver gxw({ GrandstreamProfile::Gxw, "grandstream-gxw42xx", "GXW42" });
    static const MediatrixDriver mediatrix;
    static const SmartwareDriver smartware;
    static const TrinityDriver trinity;
    static const VegaDriver vega;
    // One line per family; nothing else in the program knows their names.
    static const QList<const GatewayDriver*> drivers { &ht80x, &ht81x, &gxw, &mediatrix, &smartware,
        &trinity, &vega };
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

QString doorName(Door door)
{
    switch (door) {
    case Door::Telnet:
        return u"telnet"_s;
    case Door::Ssh:
        return u"ssh"_s;
    case Door::Http:
        return u"http"_s;
    }
    Q_UNREACHABLE();
}

QString transferName(Transfer transfer)
{
    switch (transfer) {
    case Transfer::StartupFile:
    case Transfer::CommandFile:
        return u"tftp"_s;
    case Transfer::Statements:
    case Transfer::Parameters:
        return u"inline"_s;
    case Transfer::Pull:
        return u"pull"_s;
    case Transfer::Web:
        return u"http"_s;
    }
    Q_UNREACHABLE();
}

QList<std::pair<QString, QByteArray>> GatewayDriver::extraFiles(const Gateway&) const { return {}; }

QList<QByteArray> GatewayDriver::lines(const QByteArray& configuration) const
{
    QList<QByteArray> out;
    for (const QByteArray& line : configuration.split('\n'))
        if (const QByteArray text = line.trimmed();
            !text.isEmpty() && text[0] != '#' && text[0] != ';')
            out.append(text);
    return out;
}

QList<QByteArray> GatewayDriver::questions(const QByteArray&) const { return {}; }

QList<QByteArray> GatewayDriver::linesBack(const QByteArray&, const QByteArray& backup) const
{
    return lines(backup);
}

QString GatewayDriver::lostBy(const QByteArray&) const { return {}; }

Status GatewayDriver::checkTyped(const QByteArray&) const { return {}; }

QByteArray GatewayDriver::adopted(const QByteArray& backup, const QString&) const { return backup; }
