// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/TestBench.h"

#include "models/certification/CertificationRecorder.h"
#include "models/certification/CertificationStart.h"
#include "models/core/SystemUser.h"
#include "models/store/Store.h"
#include "models/trunktest/TrunkTarget.h"
#include "widgets/certification/DossierDesk.h"
#include "widgets/jobs/JobLabels.h"
#include "widgets/settings/NetworkChoice.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

TestBench::TestBench(DossierDesk* desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_recorder(std::make_unique<CertificationRecorder>(&desk->store(), nullptr))
{
    if (const auto plan = CertificationPlan::load())
        m_plan = *plan;
    connect(desk, &DossierDesk::leaving, this, &TestBench::leaving);
    connect(desk, &DossierDesk::opened, this, &TestBench::open);
    connect(m_recorder.get(), &CertificationRecorder::failed, this, &TestBench::failed);
}

/// The job's own end unregisters; the window need not wait for it.
TestBench::~TestBench() = default;

void TestBench::setPlan(std::shared_ptr<const CertificationPlan> plan)
{
    m_plan = std::move(plan);
    open();
}

/// As it was left: a half-done run goes on where it stood.
void TestBench::open()
{
    m_job.reset();
    m_isRunning = false;
    m_run = m_plan ? CertificationRun::of(m_plan) : CertificationRun();
    m_shown.clear();
    const QString id = m_desk->dossier().runId;
    if (!id.isEmpty()) {
        if (const auto run = load(id))
            m_run = *run;
        else
            Q_EMIT failed(run.error());
    }
    readAttachments();
    Q_EMIT runReplaced();
    Q_EMIT runningChanged();
}

CertificationScore TestBench::score() const
{
    return m_run.plan ? CertificationScore::of(m_run) : CertificationScore();
}

QString TestBench::initialInput(const CertificationInput& input) const
{
    const Trunk& trunk = m_desk->dossier().trunk;
    if (input.initial == u"$number")
        return trunk.number;
    if (input.initial == u"$channels")
        return trunk.channels > 0 ? QString::number(trunk.channels) : QString();
    return input.initial;
}

QString TestBench::input(const QString& id) const
{
    if (const QString given = m_run.inputs.value(id); !given.isEmpty() || !m_run.plan)
        return given;
    for (const CertificationInput& known : m_run.plan->inputs())
        if (known.id == id)
            return initialInput(known);
    return {};
}

void TestBench::setInput(const QString& id, const QString& value)
{
    if (m_run.inputs.value(id) == value || isRunning())
        return;
    m_run.inputs.insert(id, value);
    if (ensureBegun())
        reportTrouble(m_recorder->keep(m_run));
    Q_EMIT inputsChanged();
}

void TestBench::reportTrouble(const Status& status)
{
    if (!status)
        Q_EMIT failed(status.error());
}

/// The first thing worth keeping makes the run.
bool TestBench::ensureBegun()
{
    if (isBegun())
        return true;
    if (!m_run.plan || !m_desk->isOpen() || !m_desk->keep())
        return false;
    const Dossier& dossier = m_desk->dossier();
    CertificationRun begun = CertificationStart::run(m_run.plan, dossier, line(), systemUser());
    begun.inputs = m_run.inputs;
    if (const Status status = m_recorder->keep(begun); !status) {
        Q_EMIT failed(status.error());
        return false;
    }
    m_run = begun;
    m_desk->follow(m_run);
    return true;
}

void TestBench::beginAnother()
{
    if (isRunning() || !isBegun())
        return;
    const auto inputs = m_run.inputs;
    m_run = m_plan ? CertificationRun::of(m_plan) : CertificationRun();
    m_run.inputs = inputs;
    ensureBegun();
    readAttachments();
    Q_EMIT runReplaced();
}

QList<CertificationRunRecord> TestBench::runs() const
{
    return m_desk->isOpen() ? m_desk->store()
                                  .certification()
                                  .runs(m_desk->dossier().id)
                                  .value_or(QList<CertificationRunRecord>())
                            : QList<CertificationRunRecord>();
}

Result<CertificationRun> TestBench::load(const QString& runId) const
{
    return m_desk->keeper().run(runId);
}

QString TestBench::currentTest() const { return isRunning() ? m_job->current() : QString(); }

int TestBench::jobCount() const { return m_job ? int(m_job->tests().size()) : 0; }

CertificationRequest TestBench::requestFor(const QStringList& tests) const
{
    const Dossier& dossier = m_desk->dossier();
    CertificationRequest request;
    request.run = m_run;
    request.tests = tests;
    request.trunk = line();
    request.catalog = m_desk->sharedCatalog();
    request.entry = dossier.entry;
    request.agent = TrunkTarget::setupOf(
        NetworkChoice::kept().completed(m_setup.agent), request.trunk);
    request.tester = systemUser();
    request.clock = m_setup.clock;
    request.answerDeadline = m_setup.answerDeadline;
    request.ringDeadline = m_setup.ringDeadline;
    return request;
}

TrunkPlan TestBench::line() const
{
    const Dossier& dossier = m_desk->dossier();
    return CertificationStart::line(dossier.trunk, dossier.entry, m_desk->catalog());
}

bool TestBench::hasLine() const { return !line().host.isEmpty(); }

void TestBench::start(const QStringList& tests)
{
    if (isRunning() || !ensureBegun())
        return;
    m_done = 0;
    m_job = std::make_unique<CertificationJob>(requestFor(tests));
    m_recorder->watch(m_job.get());
    watch();
    m_isRunning = true;
    m_job->setLabel(JobLabels::certification(m_desk->dossier().company, m_run.plan));
    m_job->start();
    Q_EMIT runningChanged();
}

void TestBench::watch()
{
    connect(m_job.get(), &CertificationJob::resultChanged, this,
        [this](const CertificationResult& result) {
            CertificationResult* known = m_run.result(result.testId);
            if (!known)
                return;
            const bool isOver = result.state != CertificationResult::State::Running
                && result.state != CertificationResult::State::Waiting;
            m_done += isOver ? 1 : 0;
            *known = result;
            m_run.changedAt = QDateTime::currentDateTimeUtc();
            Q_EMIT resultChanged(result);
        });
    connect(m_job.get(), &CertificationJob::traced, this, &TestBench::traced);
    connect(m_job.get(), &CertificationJob::progressed, this, &TestBench::progressed);
    connect(m_job.get(), &CertificationJob::figuresChanged, this, &TestBench::figuresChanged);
    connect(m_job.get(), &Job::finished, this, &TestBench::onFinished);
}

void TestBench::onFinished()
{
    m_isRunning = false;
    m_desk->follow(m_run);
    Q_EMIT runningChanged();
    Q_EMIT finished(m_job->outcome());
}

void TestBench::skip()
{
    if (isRunning() && m_job->isRunning())
        m_job->skip();
}

void TestBench::stop()
{
    if (isRunning() && m_job->isRunning())
        m_job->cancel();
}

void TestBench::show(const QString& testId)
{
    if (m_shown == testId)
        return;
    m_shown = testId;
    m_shownAt = QDateTime::currentDateTimeUtc();
}

bool TestBench::keepResult(const CertificationResult& result)
{
    if (!ensureBegun())
        return false;
    CertificationResult* known = m_run.result(result.testId);
    if (!known)
        return false;
    *known = result;
    m_run.changedAt = QDateTime::currentDateTimeUtc();
    reportTrouble(m_recorder->keep(m_run.id, result));
    Q_EMIT resultChanged(result);
    return true;
}

void TestBench::answer(const QString& testId, CertificationResult::State state, const QString& note)
{
    const CertificationResult* known = std::as_const(m_run).result(testId);
    if (!known)
        return;
    CertificationResult result;
    result.testId = testId;
    result.state = state;
    result.note = note.trimmed();
    result.tester = systemUser();
    result.attempt = known->attempt + 1;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    result.startedAt = m_shown == testId && m_shownAt.isValid() ? m_shownAt : now;
    result.elapsedMs = result.startedAt.msecsTo(now);
    if (state == CertificationResult::State::Failed)
        result.error = Error(ErrorCode::TesterFailed, testId, result.note);
    if (keepResult(result))
        m_desk->follow(m_run);
}

void TestBench::setNote(const QString& testId, const QString& note)
{
    const CertificationResult* known = std::as_const(m_run).result(testId);
    if (!known || known->note == note.trimmed())
        return;
    CertificationResult result = *known;
    result.note = note.trimmed();
    if (result.error && result.error->code == ErrorCode::TesterFailed)
        result.error->detail = result.note;
    keepResult(result);
}

QList<CertificationAttachmentRecord> TestBench::attachments(const QString& testId) const
{
    QList<CertificationAttachmentRecord> found;
    for (const CertificationAttachmentRecord& each : m_attachments)
        if (each.testId == testId)
            found.append(each);
    return found;
}

void TestBench::readAttachments()
{
    m_attachments.clear();
    if (isBegun())
        m_attachments = m_desk->store().certification().attachments(m_run.id).value_or(
            QList<CertificationAttachmentRecord>());
    Q_EMIT attachmentsChanged();
}

void TestBench::attach(const QString& testId, const QString& path)
{
    if (!ensureBegun())
        return;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Q_EMIT failed(Error(ErrorCode::FileUnreadable, path, file.errorString()));
    CertificationAttachmentRecord record;
    record.runId = m_run.id;
    record.testId = testId;
    record.fileName = QFileInfo(path).fileName();
    record.content = file.read(CertificationAttachment::maximumSize + 1);
    record.size = record.content.size();
    if (record.size > CertificationAttachment::maximumSize)
        return Q_EMIT failed(
            Error(ErrorCode::FileUnreadable, path, tr("larger than 20 megabytes")));
    reportTrouble(m_desk->store().certification().add(record));
    readAttachments();
}

void TestBench::removeAttachment(const QString& id)
{
    reportTrouble(m_desk->store().certification().removeAttachment(id));
    readAttachments();
}
