// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/JobLabel.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QPointer>

/// The jobs of this session that have a label: those that run, the newest first, then those that
/// have ended, the last one first. Whoever started a job goes on owning it; one that is deleted
/// before its end counts as cancelled.
class JobListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Title, Site, Step, Progress, When, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        IsRunningRole,
        EndRole, ///< int of Outcome::End, once it has ended
        DoneRole, ///< how far it came...
        TotalRole, ///< ...of this; 0 = not known
    };

    struct Entry {
        int id = 0; ///< counted through the session
        JobLabel label;
        QPointer<Job> job; ///< null once it has ended
        QDateTime startedAt;
        QDateTime endedAt; ///< invalid while it runs
        qint64 elapsedMs = 0; ///< once it has ended
        QString step; ///< the last one told
        int done = 0;
        int total = 0;
        Outcome outcome; ///< once it has ended
        [[nodiscard]] bool isRunning() const { return !endedAt.isValid(); }
    };

    /// Ended ones that are kept; the oldest are dropped.
    static constexpr int mostKept = 200;

    /// Sees every job that is started in its thread from now on.
    explicit JobListModel(QObject* parent = nullptr);

    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] const Entry& entry(int row) const { return m_entries[row]; }
    /// -1 = not there (any more).
    [[nodiscard]] int rowOf(int id) const;
    [[nodiscard]] bool mayCancel(int row) const;
    /// So far, or in all.
    [[nodiscard]] qint64 elapsedMs(int row) const;
    void cancel(int row);
    void clearEnded();
    /// In another language titles and steps are called otherwise.
    void retranslate();
    /// Time has gone by for those that run.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: outcomeName() or "running", title, site, step in words, percent (invalid = not
    /// known), QDateTime of the end or of the start.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void began(int id);
    /// Not of one that was deleted: nobody is told of what nobody waits for.
    void ended(int id);
    void countsChanged();

private:
    void add(Job* job);
    void connectJob(Job* job, int id);
    void noteStep(int id, const QString& name, Job::StepState state);
    void noteAdvance(int id, int done, int total);
    void noteEnd(int id, const Outcome& outcome, qint64 elapsedMs);
    void changed(int row);
    QList<Entry> m_entries;
    int m_running = 0;
    int m_lastId = 0;
};
