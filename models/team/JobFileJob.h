// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/team/JobFile.h"

#include <QFutureWatcher>

/// Seals or opens a job file in a pool thread. It touches no disk and no database.
/// Errors: those of JobFile::read.
class JobFileJob : public Job {
    Q_OBJECT

public:
    /// Seals; bytes() is what came of it.
    JobFileJob(const JobContent& content, const Secret& passphrase, QObject* parent = nullptr);
    /// Opens; content() is what came of it. @param name of the file, for errors
    JobFileJob(const QByteArray& bytes, const Secret& passphrase, const QString& name,
        QObject* parent = nullptr);

    /// The pool finishes what it is at, and nobody looks at it.
    void cancel() override;
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] const JobContent& content() const { return m_content; }

protected:
    void run() override;

private:
    void conclude();
    bool m_isSealing;
    JobContent m_content;
    QByteArray m_bytes;
    Secret m_passphrase;
    QString m_name;
    QFutureWatcher<QByteArray> m_sealing;
    QFutureWatcher<Result<JobContent>> m_opening;
};
