// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/BackupJob.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

BackupJob::BackupJob(QString database, int count, When when, QObject* parent)
    : Job(parent)
    , m_database(std::move(database))
    , m_count(std::max(1, count))
    , m_when(when)
    , m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
}

BackupJob::~BackupJob() { *m_isCancelled = true; }

void BackupJob::cancel() { *m_isCancelled = true; }

void BackupJob::run()
{
    using Taken = Result<std::optional<DatabaseBackup>>;
    auto* watcher = new QFutureWatcher<Taken>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Taken taken = watcher->result();
        if (taken) {
            m_backup = *taken;
            return finish(Outcome::done());
        }
        const bool isCancelled = taken.error().code == ErrorCode::Cancelled;
        finish(isCancelled ? Outcome::cancelled(taken.error()) : Outcome::failed(taken.error()));
    });
    const QPointer<BackupJob> self(this);
    const Backups::Watch watch = [self, stop = m_isCancelled](const QString& step) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, step] {
                if (self)
                    Q_EMIT self->stepChanged(step, StepState::Running, 0);
            },
            Qt::QueuedConnection);
        return !*stop;
    };
    watcher->setFuture(QtConcurrent::run(
        [database = m_database, count = m_count, when = m_when, watch]() -> Taken {
            Taken taken;
            if (when == When::IfChanged) {
                taken = Backups::takeIfChanged(database, watch);
            } else {
                auto always = Backups::take(database, watch);
                taken = always ? Taken(std::optional(*always)) : tl::unexpected(always.error());
            }
            // A good backup stays one, whatever happens to the older ones.
            if (taken && *taken && watch(u"thin"_s))
                (void)Backups::thin(database, count);
            return taken;
        }));
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
