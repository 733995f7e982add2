// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayJob.h"

#include "models/gateway/GatewayWork.h"

GatewayJob::GatewayJob(GatewayRequest request, Clock clock, QObject* parent)
    : Job(parent)
    , m_work(std::make_unique<Work>(*this, std::move(request), clock))
{
}

GatewayJob::~GatewayJob() = default;

void GatewayJob::run() { m_work->start(); }
void GatewayJob::cancel() { m_work->cancel(); }
void GatewayJob::proceed() { m_work->proceed(); }
void GatewayJob::keep() { m_work->decideToKeep(true); }
void GatewayJob::revert() { m_work->decideToKeep(false); }
bool GatewayJob::isBeforeActivation() const { return !m_work->isActivated(); }
QString GatewayJob::difference() const { return m_work->difference; }
QString GatewayJob::method() const { return m_work->method; }
QString GatewayJob::door() const { return m_work->door; }
QStringList GatewayJob::notes() const { return m_work->notes; }
QString GatewayJob::serial() const { return m_work->identity.serial; }

QString GatewayJob::identity() const
{
    const DeviceIdentity& found = m_work->identity;
    if (found.product.isEmpty() && found.software.isEmpty() && found.serial.isEmpty())
        return {};
    return QStringList { found.product, found.software, found.serial }.join(QStringLiteral(", "));
}
