// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayBatch.h"

#include "models/store/Store.h"

GatewayBatch::GatewayBatch(Store* store, QString siteId, int parallel, Clock clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_siteId(std::move(siteId))
    , m_parallel(std::max(1, parallel))
    , m_clock(clock)
{
}

GatewayBatch::~GatewayBatch() = default;

int GatewayBatch::add(const Gateway& gateway, GatewayRequest request)
{
    auto entry = std::make_unique<Entry>();
    entry->name = gateway.name;
    entry->gateway = gateway;
    entry->request = std::move(request);
    m_entries.push_back(std::move(entry));
    return size() - 1;
}

QString GatewayBatch::gatewayId(int index) const
{
    return m_entries[std::size_t(index)]->gateway.id;
}

GatewayJob* GatewayBatch::job(int index) const { return m_entries[std::size_t(index)]->job.get(); }

UploadRecorder* GatewayBatch::recorder(int index) const
{
    return m_entries[std::size_t(index)]->recorder.get();
}

void GatewayBatch::start()
{
    // finished() never comes from inside the call, not even of an empty batch.
    QMetaObject::invokeMethod(this, &GatewayBatch::fill, Qt::QueuedConnection);
}

void GatewayBatch::fill()
{
    while (m_active < m_parallel && m_next < m_entries.size())
        begin(int(m_next++));
    if (m_active == 0 && !std::exchange(m_isOver, true))
        Q_EMIT finished();
}

void GatewayBatch::begin(int index)
{
    Entry& entry = *m_entries[std::size_t(index)];
    ++m_active;
    entry.recorder
        = std::make_unique<UploadRecorder>(m_store, m_siteId, entry.gateway, entry.request);
    entry.job = std::make_unique<GatewayJob>(entry.request, m_clock);
    entry.recorder->watch(entry.job.get());
    connect(entry.job.get(), &Job::finished, this, [this, index] {
        --m_active;
        Q_EMIT ended(index);
        QMetaObject::invokeMethod(this, &GatewayBatch::fill, Qt::QueuedConnection);
    });
    Q_EMIT begun(index);
    entry.job->start();
}

void GatewayBatch::cancel()
{
    m_next = m_entries.size();
    bool isAnyRunning = false;
    for (const auto& entry : m_entries) {
        if (!entry->job || !entry->job->isRunning())
            continue;
        isAnyRunning = true;
        entry->job->cancel();
    }
    if (!isAnyRunning)
        QMetaObject::invokeMethod(this, &GatewayBatch::fill, Qt::QueuedConnection);
}
