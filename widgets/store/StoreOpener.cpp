// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/store/StoreOpener.h"

#include "models/store/engine/ServerPlace.h"
#include "widgets/store/PoolJob.h"

StoreOpener::StoreOpener(QObject* parent)
    : QObject(parent)
{
}

void StoreOpener::open(const QString& place, const Secret& password)
{
    const int attempt = ++m_attempt;
    const auto isCurrent = [this, attempt] { return attempt == m_attempt; };
    if (!ServerPlace::isServer(place)) {
        QMetaObject::invokeMethod(
            this,
            [this, place, isCurrent] {
                if (isCurrent())
                    openHere(place, {});
            },
            Qt::QueuedConnection);
        return;
    }
    auto* job = new PoolJob<void>(
        [place, password]() -> Status {
            const auto store = Store::open(place, password);
            return store ? Status() : tl::unexpected(store.error());
        },
        this);
    connect(job, &Job::finished, this, [this, job, place, password, isCurrent] {
        job->deleteLater();
        if (!isCurrent())
            return;
        if (job->result())
            openHere(place, password);
        else
            Q_EMIT failed(job->result().error());
    });
    job->start();
}

void StoreOpener::openHere(const QString& place, const Secret& password)
{
    auto store = Store::open(place, password);
    if (!store) {
        Q_EMIT failed(store.error());
        return;
    }
    m_store = std::move(*store);
    // From now on a window waits: it is better to offer another attempt than to stand still.
    if (const Status set = m_store->setBusyTimeout(std::chrono::milliseconds(250)); !set)
        Q_EMIT failed(set.error());
    else
        Q_EMIT opened();
}
