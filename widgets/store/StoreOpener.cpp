// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/store/StoreOpener.h"

#include "models/core/PoolJob.h"
#include "models/store/engine/ServerPlace.h"
#include "models/store/sqlite/SqliteSound.h"

#include <QFileInfo>

StoreOpener::StoreOpener(QObject* parent)
    : QObject(parent)
{
}

void StoreOpener::open(const QString& place, const Secret& password)
{
    const int attempt = ++m_attempt;
    const auto isCurrent = [this, attempt] { return attempt == m_attempt; };
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
    auto store = Store::open(place, password, Database::Sight::Again);
    if (!store) {
        Q_EMIT failed(store.error());
        return;
    }
    m_store = std::move(*store);
    // From now on a window waits: it is better to offer another attempt than to stand still.
    if (const Status set = m_store->setBusyTimeout(std::chrono::milliseconds(250)); !set) {
        Q_EMIT failed(set.error());
        return;
    }
    if (!ServerPlace::isServer(place) && !SqliteSound::isGlancedAt(QFileInfo(place).size()))
        lookThrough(place);
    Q_EMIT opened();
}

void StoreOpener::lookThrough(const QString& file)
{
    auto* job = new PoolJob<void>(
        [file]() -> Status {
            const auto look = SqliteSound::look(file);
            if (!look)
                return tl::unexpected(look.error());
            return look->faults.isEmpty()
                ? Status()
                : fail(ErrorCode::DatabaseDamaged, file, look->faults.first());
        },
        this);
    job->start(); // before connecting: it no longer counts as under way when its end is told
    connect(job, &Job::finished, this, [this, job, attempt = m_attempt] {
        job->deleteLater();
        // What it could not look at for another reason is found out by whoever needs it.
        const Status& found = job->result();
        if (attempt == m_attempt && !found && found.error().code == ErrorCode::DatabaseDamaged)
            Q_EMIT damaged(found.error());
    });
}
