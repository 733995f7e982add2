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
bool GatewayJob::isBeforeActivation() const { return !m_work->isActivated(); }
QString GatewayJob::identity() const { return m_work->identity; }
QString GatewayJob::difference() const { return m_work->difference; }
QString GatewayJob::method() const { return m_work->method; }
QStringList GatewayJob::notes() const { return m_work->notes; }
