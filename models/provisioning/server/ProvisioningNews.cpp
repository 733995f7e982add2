// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/ProvisioningNews.h"

void ProvisioningNews::add(
    ProvisioningRequest request, bool isDeath, std::shared_ptr<const QByteArray> taken)
{
    const std::lock_guard lock(m_mutex);
    const int maximum = request.phoneId.isEmpty() ? maximumStrangers : maximumRequests;
    if (isDeath)
        m_batch.deaths.append(request.phoneId);
    if (taken)
        m_batch.taken.insert(request.phoneId, std::move(taken));
    if (m_batch.requests.size() < maximum)
        m_batch.requests.append(std::move(request));
    if (!std::exchange(m_hasRung, true))
        m_ring();
}

ProvisioningNews::Batch ProvisioningNews::take()
{
    const std::lock_guard lock(m_mutex);
    m_hasRung = false;
    return std::exchange(m_batch, {});
}
