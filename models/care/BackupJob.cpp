// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/BackupJob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<DatabaseBackup>> backUp(
    const QString& database, int count, BackupJob::When when, const Backups::Watch& watch)
{
    Result<std::optional<DatabaseBackup>> taken;
    if (when == BackupJob::When::IfChanged) {
        taken = Backups::takeIfChanged(database, watch);
    } else {
        const auto always = Backups::take(database, watch);
        if (!always)
            return tl::unexpected(always.error());
        taken = *always;
    }
    // A good backup stays one, whatever happens to the older ones.
    if (taken && *taken && watch(u"thin"_s))
        (void)Backups::thin(database, count);
    return taken;
}

} // namespace

BackupJob::BackupJob(const QString& database, int count, When when, QObject* parent)
    : PoolJob([database, count = std::max(1, count), when](
                  const Backups::Watch& watch) { return backUp(database, count, when, watch); },
        parent)
{
}

BackupSchedule::BackupSchedule(QObject* parent, std::chrono::milliseconds lookEvery)
    : QObject(parent)
{
    m_timer.setInterval(lookEvery);
    m_timer.callOnTimeout(this, [this] { look(m_hours); });
}

void BackupSchedule::begin(const QString& database, int hours, int count)
{
    end();
    m_database = database;
    m_hours = hours;
    m_count = count;
    if (hours <= 0 || database.contains("://"_L1))
        return;
    m_timer.start();
    QTimer::singleShot(0, this, [this] { look(0); });
}

/// One under way comes to its end by itself: its copy is as good as any.
void BackupSchedule::end() { m_timer.stop(); }

void BackupSchedule::look(int hours)
{
    if (m_job || !m_timer.isActive())
        return;
    if (!Backups::isDue(m_database, hours)) {
        Q_EMIT unchanged();
        return;
    }
    m_job = std::make_unique<BackupJob>(m_database, m_count, BackupJob::When::IfChanged);
    connect(m_job.get(), &Job::finished, this, &BackupSchedule::ended);
    if (m_label.title)
        m_job->setLabel(m_label);
    m_job->start();
}

void BackupSchedule::ended()
{
    const std::shared_ptr<BackupJob> job(m_job.release(), [](BackupJob* done) {
        done->deleteLater(); // it is the one that is telling us
    });
    if (job->outcome().end != Outcome::End::Done)
        Q_EMIT failed(*job->outcome().error);
    else if (job->backup())
        Q_EMIT taken(*job->backup());
    else
        Q_EMIT unchanged();
}
