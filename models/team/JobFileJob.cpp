// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/JobFileJob.h"

#include <QtConcurrentRun>

JobFileJob::JobFileJob(const JobContent& content, const Secret& passphrase, QObject* parent)
    : Job(parent)
    , m_isSealing(true)
    , m_content(content)
    , m_passphrase(passphrase)
{
    connect(&m_sealing, &QFutureWatcherBase::finished, this, &JobFileJob::conclude);
}

JobFileJob::JobFileJob(
    const QByteArray& bytes, const Secret& passphrase, const QString& name, QObject* parent)
    : Job(parent)
    , m_isSealing(false)
    , m_bytes(bytes)
    , m_passphrase(passphrase)
    , m_name(name)
{
    connect(&m_opening, &QFutureWatcherBase::finished, this, &JobFileJob::conclude);
}

void JobFileJob::cancel() { finish(Outcome::cancelled(Error(ErrorCode::Cancelled))); }

void JobFileJob::run()
{
    if (m_isSealing)
        m_sealing.setFuture(QtConcurrent::run([content = m_content, passphrase = m_passphrase] {
            return JobFile::write(content, passphrase);
        }));
    else
        m_opening.setFuture(
            QtConcurrent::run([bytes = m_bytes, passphrase = m_passphrase, name = m_name] {
                return JobFile::read(bytes, passphrase, name);
            }));
}

void JobFileJob::conclude()
{
    if (!isRunning())
        return;
    if (m_isSealing) {
        m_bytes = m_sealing.result();
        return finish(Outcome::done());
    }
    const Result<JobContent> content = m_opening.result();
    if (!content)
        return finish(Outcome::failed(content.error()));
    m_content = *content;
    finish(Outcome::done());
}
