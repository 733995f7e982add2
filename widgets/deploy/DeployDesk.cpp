// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/DeployDesk.h"

#include "models/deploy/DeployRecorder.h"
#include "models/provisioning/PhoneFiles.h"
#include "models/store/Store.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/jobs/JobLabels.h"

using namespace Qt::StringLiterals;

/// The job goes before the books it writes.
struct DeployDesk::Visit : QObject {
    Visit(Store* store, const QString& siteId, QObject* parent)
        : QObject(parent)
        , recorder(store, siteId)
    {
    }

    DeployRecorder recorder;
    std::unique_ptr<DeployJob> job;
};

DeployDesk::DeployDesk(SiteDraft* draft, Store* store, QObject* parent)
    : QObject(parent)
    , m_draft(draft)
    , m_store(store)
{
    connect(draft, &SiteDraft::changed, this, [this](const QObject* source) {
        if (source != this && m_visit && m_visit->job)
            setStale(true);
    });
}

DeployDesk::~DeployDesk() { delete m_visit; }

bool DeployDesk::hasDriver(const QString& pbxKind)
{
    PbxAccess access;
    access.pbx.kind = pbxKind;
    return PbxDrivers::make(access) != nullptr;
}

bool DeployDesk::isReady() const
{
    const Site& site = m_draft->site();
    const bool isPlaced = !site.pbx.host.isEmpty() || !site.pbx.address.isEmpty();
    return !site.id.isEmpty() && site.version > 0 && isPlaced && hasDriver(site.pbx.kind);
}

const DeployJob* DeployDesk::job() const { return m_visit ? m_visit->job.get() : nullptr; }

void DeployDesk::start(const DeployRequest& request)
{
    if (isChanging() || !isReady())
        return;
    m_accepted.clear();
    m_request = request;
    m_request.clock = m_clock;
    const bool isSending = request.purpose == DeployRequest::Purpose::Deploy
        || request.purpose == DeployRequest::Purpose::Plan;
    if (isSending && !m_draft->problems().isEmpty())
        return end(Outcome::failed(m_draft->problems().first()));
    if (const Status opened = open(); !opened)
        end(Outcome::failed(opened.error()));
}

void DeployDesk::startTrusting(const QString& fingerprint)
{
    if (isChanging() || !isReady())
        return;
    m_accepted = fingerprint;
    if (const Status opened = open(); !opened)
        end(Outcome::failed(opened.error()));
}

Status DeployDesk::open()
{
    if (m_visit) {
        // Perhaps it is one of its signals that led here.
        m_visit->job->disconnect(this);
        m_visit->job->cancel();
        m_visit->deleteLater();
    }
    m_visit = new Visit(m_store, m_draft->site().id, this);
    m_transcript.clear();
    m_outcome.reset();
    m_wasAgreed = false;
    m_agreed = std::make_shared<bool>(false);
    setStale(false);
    const auto known = m_visit->recorder.known();
    PbxAccess access { m_draft->site().pbx, known.value_or(QList<PbxTrust>()), m_accepted, m_clock,
        m_isUsingRedirect, PhoneFiles::beside(m_store->path()).folder(), m_port };
    m_visit->job = std::make_unique<DeployJob>(PbxDrivers::make(access), m_draft->site(),
        m_draft->sharedCatalog(), m_request, &m_visit->recorder);
    if (!known)
        return tl::unexpected(known.error());
    watch(*m_visit->job);
    setPhase(Phase::Reading);
    m_visit->job->setLabel(JobLabels::deployment(m_request.purpose, m_draft->site(), m_agreed));
    m_visit->job->start();
    return {};
}

void DeployDesk::watch(DeployJob& job)
{
    connect(&job, &DeployJob::planned, this, [this](bool needsAgreement) {
        if (needsAgreement)
            setPhase(Phase::Waiting);
        Q_EMIT planned();
    });
    connect(&job, &DeployJob::itemChanged, this, &DeployDesk::itemChanged);
    connect(&job, &DeployJob::learned, this, &DeployDesk::learn);
    connect(&job, &Job::stepChanged, this,
        [this](const QString& name, Job::StepState state) { Q_EMIT stepChanged(name, state); });
    connect(&job, &Job::transcript, this, [this](Job::Direction direction, const QString& text) {
        m_transcript.appendLine(direction, text);
        Q_EMIT said(direction, TranscriptText::line(text));
    });
    connect(&job, &Job::finished, this, [this] { end(m_visit->job->outcome()); });
}

/// By the driver and not by the job's own site: that one lacks what was edited meanwhile.
void DeployDesk::learn()
{
    Site site = m_draft->site();
    if (m_visit->job->driver().learn(site, m_visit->job->found()))
        m_draft->edit(this, [&](Site& edited) { edited = site; });
}

void DeployDesk::agree(bool isIrreversibleAgreed)
{
    if (m_phase != Phase::Waiting || m_isStale)
        return;
    m_wasAgreed = true;
    *m_agreed = true;
    setPhase(Phase::Applying);
    m_visit->job->agree(isIrreversibleAgreed);
}

void DeployDesk::cancel()
{
    if (m_phase != Phase::Idle)
        m_visit->job->cancel();
}

Status DeployDesk::noteAdopted(const QStringList& items)
{
    const Pbx& pbx = m_draft->site().pbx;
    return m_visit->recorder.adopt(pbx.kind, pbx.host, items, m_visit->job->found());
}

void DeployDesk::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void DeployDesk::setStale(bool isStale)
{
    if (isStale == m_isStale)
        return;
    m_isStale = isStale;
    Q_EMIT staleChanged();
}

void DeployDesk::end(const Outcome& outcome)
{
    m_outcome = outcome;
    setPhase(Phase::Idle);
    Q_EMIT finished();
}
