// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayWay.h"

#include "models/core/Redactor.h"
#include "models/gateway/ways/ParametersWay.h"
#include "models/gateway/ways/PullWay.h"
#include "models/gateway/ways/StartupFileWay.h"
#include "models/gateway/ways/StatementsWay.h"

using namespace Qt::StringLiterals;

GatewayWay::GatewayWay(const GatewayRequest& request, Clock clock)
    : m_request(request)
    , m_clock(clock)
{
}

bool GatewayWay::isStored(const ConfigFormat&) const { return !isRestarting(); }

Status GatewayWay::check(const QList<ConfigDifference>&) { return {}; }

void GatewayWay::leaveForLater(Next next, TakeError)
{
    Q_EMIT noted(u"restart_pending"_s);
    next();
}

QString GatewayWay::described(const ConfigDifference& d) const
{
    const QString place = d.path.isEmpty() ? QString() : d.path.join(u" / "_s) + u": "_s;
    return redacted((d.isAdded ? u"+ "_s : u"- "_s) + place + d.text);
}

QString GatewayWay::redacted(const QString& text) const
{
    QList<Secret> secrets = m_request.secrets;
    secrets << m_request.login.password << m_request.loginAfter.password;
    return QString::fromUtf8(Redactor::redact(text.toUtf8(), secrets));
}

QString GatewayWay::firstDifference(
    const QByteArray& found, const QByteArray& planned, bool isExact) const
{
    const auto differences
        = m_request.driver->format().differences(found, planned, ConfigFormat::Hidden::Equal);
    for (const auto& d : differences)
        if (d.isAdded || isExact)
            return described(d);
    return {};
}

std::unique_ptr<GatewayWay> GatewayDriver::webWay(const GatewayRequest&, Clock) const
{
    return nullptr;
}

std::unique_ptr<GatewayWay> makeGatewayWay(const UploadWay& way, const GatewayRequest& request,
    Clock clock, std::shared_ptr<CliConsole>& console)
{
    if (way.transfer != Transfer::Web && !(console && console->door() == way.door))
        console = std::make_shared<CliConsole>(request, clock, way.door);
    switch (way.transfer) {
    case Transfer::StartupFile:
        return std::make_unique<StartupFileWay>(request, clock, console);
    case Transfer::Statements:
        return std::make_unique<StatementsWay>(request, clock, console);
    case Transfer::CommandFile:
        return std::make_unique<ParametersWay>(request, clock, console, true);
    case Transfer::Parameters:
        return std::make_unique<ParametersWay>(request, clock, console, false);
    case Transfer::Pull:
        return std::make_unique<PullWay>(request, clock, console);
    case Transfer::Web:
        return request.driver->webWay(request, clock);
    }
    Q_UNREACHABLE();
}
