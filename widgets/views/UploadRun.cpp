// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/UploadRun.h"

#include "widgets/jobs/JobLabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

UploadRun::UploadRun(
    Store* store, const QString& siteId, int parallel, Clock clock, QObject* parent)
    : QObject(parent)
    , m_siteId(siteId)
    , m_batch(store, siteId, parallel, clock)
{
    connect(&m_batch, &GatewayBatch::begun, this, &UploadRun::watch);
    connect(&m_batch, &GatewayBatch::ended, this, &UploadRun::onEnded);
    connect(&m_batch, &GatewayBatch::finished, this, [this] {
        m_isOver = true;
        Q_EMIT finished();
    });
}

UploadRun::~UploadRun() = default;

UploadRun::Entry& UploadRun::entryOf(const Gateway& gateway)
{
    Entry& entry = m_entries.emplace_back();
    entry.gatewayId = gateway.id;
    entry.name = gateway.name;
    return entry;
}

void UploadRun::add(const Gateway& gateway, const GatewayRequest& request, const QString& backupId)
{
    Entry& entry = entryOf(gateway);
    entry.backupId = backupId;
    entry.request = request;
    entry.batchIndex = m_batch.add(gateway, request);
    m_byBatch.append(size() - 1);
}

void UploadRun::refuse(const Gateway& gateway, const Error& error)
{
    entryOf(gateway).outcome = Outcome::failed(error);
}

void UploadRun::start() { m_batch.start(); }
void UploadRun::cancel() { m_batch.cancel(); }

GatewayJob* UploadRun::jobOf(int index) const
{
    const int batchIndex = entry(index).batchIndex;
    return batchIndex < 0 ? nullptr : m_batch.job(batchIndex);
}

const GatewayJob* UploadRun::job(int index) const { return jobOf(index); }

QStringList UploadRun::notes(int index) const
{
    const GatewayJob* job = jobOf(index);
    return job ? job->notes() : QStringList();
}

qint64 UploadRun::elapsedMs(int index) const
{
    const Entry& e = entry(index);
    return e.outcome || !e.since.isValid() ? e.elapsedMs : e.since.elapsed();
}

int UploadRun::count(Outcome::End end) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
        [end](const Entry& entry) { return entry.outcome && entry.outcome->end == end; }));
}

bool UploadRun::isPastActivation() const
{
    for (int i = 0; i < size(); ++i)
        if (const GatewayJob* one = jobOf(i); one && one->isRunning() && !one->isBeforeActivation())
            return true;
    return false;
}

void UploadRun::watch(int batchIndex)
{
    const int index = m_byBatch[batchIndex];
    GatewayJob* job = m_batch.job(batchIndex);
    job->setLabel(
        JobLabels::gateway(m_entries[std::size_t(index)].request, m_siteId, m_siteName, job));
    m_entries[std::size_t(index)].since.start();
    connect(job, &Job::stepChanged, this,
        [this, index](const QString& name, Job::StepState state, qint64 elapsedMs) {
            onStep(index, name, state, elapsedMs);
        });
    connect(
        job, &Job::transcript, this, [this, index](Job::Direction direction, const QString& text) {
            m_entries[std::size_t(index)].transcript.append(direction, text);
            Q_EMIT said(index, direction, text);
        });
    connect(job, &GatewayJob::backupTaken, this,
        [this, index](const QString& region, const QByteArray& content) {
            // What is in force is what a plan is compared with; the other region comes after it.
            if (region != u"startup")
                m_entries[std::size_t(index)].held = content;
        });
    connect(job, &GatewayJob::hostKeySeen, this,
        [this, index](const QString& type, const QString& fingerprint, bool isNew) {
            if (isNew)
                m_entries[std::size_t(index)].newKey = type + u' ' + fingerprint;
            Q_EMIT hostKeySeen(index, type, fingerprint);
            Q_EMIT changed(index);
        });
    connect(m_batch.recorder(batchIndex), &UploadRecorder::failed, this,
        [this, index](const Error& error) {
            m_entries[std::size_t(index)].recordProblem = error;
            Q_EMIT changed(index);
        });
    watchQuestions(job, index);
    Q_EMIT changed(index);
}

void UploadRun::watchQuestions(GatewayJob* job, int index)
{
    connect(job, &GatewayJob::asked, this, [this, index] {
        m_sends.append(Question { .index = index, .deadline = {}, .problem = {} });
        Q_EMIT questionsChanged();
    });
    connect(job, &GatewayJob::keepAsked, this,
        [this, index](std::chrono::seconds within, const std::optional<Error>& problem) {
            m_keeps.append(Question { index, QDeadlineTimer(within), within, problem });
            Q_EMIT questionsChanged();
        });
}

void UploadRun::onStep(int index, const QString& name, Job::StepState state, qint64 elapsedMs)
{
    Entry& entry = m_entries[std::size_t(index)];
    const auto it = std::find_if(entry.steps.begin(), entry.steps.end(),
        [&](const Step& step) { return step.name == name; });
    if (it == entry.steps.end())
        entry.steps.append({ name, state, elapsedMs });
    else
        *it = { name, state, elapsedMs };
    const bool isRunning = state == Job::StepState::Running;
    entry.step = isRunning ? name : QString();
    entry.stepSince.start();
    if (isRunning && name != u"asking" && name != u"confirming")
        dropQuestions(index); // answered by the clock
    Q_EMIT stepChanged(index, name, state, elapsedMs);
    Q_EMIT changed(index);
}

void UploadRun::onEnded(int batchIndex)
{
    const int index = m_byBatch[batchIndex];
    Entry& entry = m_entries[std::size_t(index)];
    entry.elapsedMs = entry.since.elapsed();
    entry.outcome = m_batch.job(batchIndex)->outcome();
    entry.step.clear();
    entry.recordProblem = m_batch.recorder(batchIndex)->problem();
    dropQuestions(index);
    Q_EMIT changed(index);
}

void UploadRun::dropQuestions(int index)
{
    const auto isOfIt = [index](const Question& question) { return question.index == index; };
    if (m_sends.removeIf(isOfIt) + m_keeps.removeIf(isOfIt) > 0)
        Q_EMIT questionsChanged();
}

void UploadRun::answerSend(bool isSending)
{
    if (m_sends.isEmpty())
        return;
    GatewayJob* job = jobOf(m_sends.takeFirst().index);
    isSending ? job->proceed() : job->cancel();
    Q_EMIT questionsChanged();
}

void UploadRun::answerKeep(bool isKeeping)
{
    if (m_keeps.isEmpty())
        return;
    GatewayJob* job = jobOf(m_keeps.takeFirst().index);
    isKeeping ? job->keep() : job->revert();
    Q_EMIT questionsChanged();
}
