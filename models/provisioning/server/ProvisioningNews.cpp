// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/ProvisioningNews.h"

void ProvisioningNews::add(ProvisioningRequest request, std::shared_ptr<const QByteArray> taken)
{
    const std::lock_guard lock(m_mutex);
    const int maximum = request.phoneId.isEmpty() ? maximumStrangers : maximumRequests;
    if (taken)
        m_batch.taken.insert(request.phoneId, std::move(taken));
    if (m_batch.requests.size() < maximum)
        m_batch.requests.append(std::move(request));
    ring();
}

void ProvisioningNews::addDeath(const QString& phoneId)
{
    const std::lock_guard lock(m_mutex);
    m_batch.deaths.append(phoneId);
    ring();
}

void ProvisioningNews::ring()
{
    if (!std::exchange(m_hasRung, true))
        m_ring();
}

ProvisioningNews::Batch ProvisioningNews::take()
{
    const std::lock_guard lock(m_mutex);
    m_hasRung = false;
    return std::exchange(m_batch, {});
}
