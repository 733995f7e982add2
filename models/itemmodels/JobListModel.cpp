// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/JobListModel.h"

#include "models/core/RunningJobs.h"

using namespace Qt::StringLiterals;

JobListModel::JobListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    RunningJobs::watch(this, [this](Job* job) { add(job); });
}

void JobListModel::add(Job* job)
{
    beginInsertRows({}, 0, 0);
    Entry entry;
    entry.id = ++m_lastId;
    entry.label = *job->label();
    entry.job = job;
    entry.startedAt = QDateTime::currentDateTimeUtc();
    m_entries.prepend(entry);
    ++m_running;
    endInsertRows();
    connectJob(job, entry.id);
    Q_EMIT began(entry.id);
    Q_EMIT countsChanged();
}

void JobListModel::connectJob(Job* job, int id)
{
    connect(job, &Job::stepChanged, this,
        [this, id](const QString& name, Job::StepState state) { noteStep(id, name, state); });
    connect(job, &Job::advanced, this,
        [this, id](int done, int total) { noteAdvance(id, done, total); });
    connect(job, &Job::finished, this, [this, job, id] {
        noteEnd(id, job->outcome(), job->elapsedMs());
        Q_EMIT ended(id);
    });
    connect(job, &QObject::destroyed, this, [this, id] {
        const int row = rowOf(id);
        if (row >= 0 && m_entries[row].isRunning())
            noteEnd(id, Outcome::cancelled(Error(ErrorCode::Cancelled)), elapsedMs(row));
    });
}

void JobListModel::noteStep(int id, const QString& name, Job::StepState state)
{
    const int row = rowOf(id);
    if (row < 0 || state != Job::StepState::Running || m_entries[row].step == name)
        return;
    m_entries[row].step = name;
    changed(row);
}

void JobListModel::noteAdvance(int id, int done, int total)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Entry& entry = m_entries[row];
    const QVariant before = data(index(row, Progress), Qt::DisplayRole);
    entry.done = done;
    entry.total = total;
    // A large network tells thousands of times.
    if (data(index(row, Progress), Qt::DisplayRole) != before)
        changed(row);
}

/// Goes down to where those begin that have ended.
void JobListModel::noteEnd(int id, const Outcome& outcome, qint64 elapsedMs)
{
    const int row = rowOf(id);
    if (row < 0 || !m_entries[row].isRunning())
        return;
    Entry& entry = m_entries[row];
    entry.outcome = outcome;
    entry.elapsedMs = elapsedMs;
    entry.endedAt = QDateTime::currentDateTimeUtc();
    entry.job.clear();
    const int last = --m_running;
    if (row != last) {
        beginMoveRows({}, row, row, {}, last + 1);
        m_entries.move(row, last);
        endMoveRows();
    }
    changed(last);
    if (m_entries.size() - m_running > mostKept) {
        beginRemoveRows({}, m_running + mostKept, int(m_entries.size()) - 1);
        m_entries.resize(m_running + mostKept);
        endRemoveRows();
    }
    Q_EMIT countsChanged();
}

void JobListModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int JobListModel::rowOf(int id) const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].id == id)
            return row;
    return -1;
}

bool JobListModel::mayCancel(int row) const
{
    const Entry& entry = m_entries[row];
    return entry.isRunning() && entry.job && (!entry.label.mayCancel || entry.label.mayCancel());
}

qint64 JobListModel::elapsedMs(int row) const
{
    const Entry& entry = m_entries[row];
    return entry.isRunning() ? entry.startedAt.msecsTo(QDateTime::currentDateTimeUtc())
                             : entry.elapsedMs;
}

void JobListModel::cancel(int row)
{
    if (mayCancel(row))
        m_entries[row].job->cancel();
}

void JobListModel::clearEnded()
{
    if (m_running == m_entries.size())
        return;
    beginRemoveRows({}, m_running, int(m_entries.size()) - 1);
    m_entries.resize(m_running);
    endRemoveRows();
    Q_EMIT countsChanged();
}

void JobListModel::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void JobListModel::tick()
{
    if (m_running > 0)
        Q_EMIT dataChanged(index(0, When), index(m_running - 1, When));
}

int JobListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JobListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

namespace {

QVariant jobCell(const JobListModel::Entry& entry, int column)
{
    const JobLabel& label = entry.label;
    switch (column) {
    case JobListModel::State:
        return entry.isRunning() ? u"running"_s : outcomeName(entry.outcome.end);
    case JobListModel::Title:
        return label.title ? label.title() : QString();
    case JobListModel::Site:
        return label.siteName;
    case JobListModel::Step:
        return label.stepText && !entry.step.isEmpty() ? label.stepText(entry.step) : QString();
    case JobListModel::Progress:
        return entry.total > 0 ? QVariant(int(qint64(entry.done) * 100 / entry.total)) : QVariant();
    case JobListModel::When:
        return entry.isRunning() ? entry.startedAt : entry.endedAt;
    default:
        return {};
    }
}

} // namespace

QVariant JobListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return jobCell(entry, index.column());
    case IdRole:
        return entry.id;
    case IsRunningRole:
        return entry.isRunning();
    case EndRole:
        return entry.isRunning() ? QVariant() : QVariant(int(entry.outcome.end));
    case DoneRole:
        return entry.done;
    case TotalRole:
        return entry.total;
    default:
        return {};
    }
}
