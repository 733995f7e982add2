// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/server/ProvisioningServer.h"

#include <QHash>

#include <functional>
#include <mutex>

/// What the server's threads have to tell, until the owner's thread takes it: bounded, so that a
/// flood of requests is not one of memory. Any thread.
class ProvisioningNews {
public:
    struct Batch {
        QList<ProvisioningRequest> requests;
        QStringList deaths; ///< phones whose first token is worth nothing any more
        QHash<QString, std::shared_ptr<const QByteArray>> taken; ///< the newest of each phone
    };

    /// @param ring called when there is something where there was nothing
    explicit ProvisioningNews(std::function<void()> ring)
        : m_ring(std::move(ring))
    {
    }
    /// @param taken null = no configuration went out whole
    void add(ProvisioningRequest request, std::shared_ptr<const QByteArray> taken);
    /// Its first token is worth nothing from now on.
    void addDeath(const QString& phoneId);
    Batch take();

    /// Requests kept; what strangers ask is dropped first.
    static constexpr int maximumStrangers = 2'000;
    static constexpr int maximumRequests = 50'000;

private:
    void ring();

    std::mutex m_mutex;
    std::function<void()> m_ring;
    Batch m_batch;
    bool m_hasRung = false;
};
