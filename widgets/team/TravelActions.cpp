// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/team/TravelActions.h"

#include "models/core/ErrorText.h"
#include "models/gateway/FolderWriter.h"
#include "models/team/JobFileJob.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/jobs/JobLabels.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// Job files; the copies are in TravelCopies.cpp.

TravelActions::TravelActions(VaultGate* gate, Banner* banner, QWidget* window)
    : QObject(window)
    , m_gate(gate)
    , m_banner(banner)
    , m_window(window)
    , m_abandoned(std::make_shared<std::atomic_bool>(false))
{
}

TravelActions::~TravelActions()
{
    *m_abandoned = true;
    delete m_dialog;
}

void TravelActions::ask(
    TravelDialog::Purpose purpose, const QString& fileName, void (TravelActions::*given)())
{
    m_banner->clear();
    m_dialog = new TravelDialog(purpose, fileName, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &TravelDialog::given, this, given);
    connect(m_dialog, &TravelDialog::stopped, this, &TravelActions::stop);
    m_dialog->open();
}

/// Under the file's name, for whoever looks what is under way.
void TravelActions::list(Job* job) const
{
    if (m_dialog)
        job->setLabel(JobLabels::travel(m_dialog->path()));
}

/// What fails is said in the dialog, which stays open for another attempt.
void TravelActions::start(Job* job, std::function<void()> done)
{
    m_job = job;
    connect(job, &Job::finished, this, [this, job, done = std::move(done)] {
        job->deleteLater();
        const Outcome& outcome = job->outcome();
        if (!m_dialog || outcome.end == Outcome::End::Cancelled)
            return;
        if (outcome.end == Outcome::End::Done)
            return done();
        closeCopy();
        m_dialog->showError(outcome.error.value_or(Error(ErrorCode::Cancelled)));
    });
    job->start();
}

void TravelActions::stop()
{
    if (m_job && m_job->isRunning())
        m_job->cancel();
    *m_abandoned = true;
    closeCopy();
}

void TravelActions::sayDone(std::function<QString()> text)
{
    Q_EMIT said(text());
    m_banner->showMessage(Banner::Kind::Positive, std::move(text));
}

void TravelActions::sayError(const Error& error)
{
    Q_EMIT said(ErrorText::whole(error));
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
}

void TravelActions::carry(const QString& siteId)
{
    m_gate->pass([this, siteId] {
        const auto site = m_store->sites().load(siteId, SiteRepository::Secrets::Leave);
        if (!site)
            return sayError(site.error());
        m_siteId = siteId;
        ask(TravelDialog::Purpose::WriteJob,
            FolderWriter::safeName(site->name, u"site"_s) + u".doppino.job"_s,
            &TravelActions::writeJob);
    });
}

void TravelActions::writeJob()
{
    startWork<JobContent>([twin = TravelWork::Twin(*m_store),
                              siteId = m_siteId] { return TravelWork::content(twin, siteId); },
        [this](const JobContent& content) { sealJob(content); });
}

void TravelActions::sealJob(const JobContent& content)
{
    auto* job = new JobFileJob(content, m_dialog->passphrase(), this);
    list(job);
    start(job, [this, job, name = content.now.name] {
        const QFileInfo file(m_dialog->path());
        const Status written
            = FolderWriter::write(file.absolutePath(), { { file.fileName(), job->bytes(), true } });
        if (!written)
            return m_dialog->showError(written.error());
        m_dialog->accept();
        sayDone([name, path = file.absoluteFilePath()] {
            return tr("“%1” is in %2. Without its passphrase nobody can read it.").arg(name, path);
        });
    });
}

void TravelActions::merge(const QString& path)
{
    m_gate->pass(
        [this, path] { ask(TravelDialog::Purpose::ReadJob, path, &TravelActions::readJob); });
}

void TravelActions::readJob()
{
    QFile file(m_dialog->path());
    if (!file.open(QIODevice::ReadOnly))
        return m_dialog->showError(
            Error(ErrorCode::FileUnreadable, m_dialog->path(), file.errorString()));
    auto* job = new JobFileJob(file.read(JobFile::maximumSize + 1), m_dialog->passphrase(),
        QFileInfo(file).fileName(), this);
    list(job);
    start(job, [this, job] { joinJob(job->content()); });
}

void TravelActions::joinJob(const JobContent& content, const ConflictDecisions& made)
{
    startWork<TravelWork::JobEnd>([twin = TravelWork::Twin(*m_store), content,
                                      made] { return TravelWork::joinJob(twin, content, made); },
        [this, content](const TravelWork::JobEnd& end) {
            if (!end.standing.conflicts.isEmpty())
                return decideJob(content, end);
            m_dialog->accept();
            sayJobJoined(end.standing, end.kept);
        });
}

void TravelActions::decideJob(const JobContent& content, const TravelWork::JobEnd& end)
{
    const QString name = end.standing.name;
    auto* dialog = new ConflictDialog(end.standing.conflicts,
        { ConflictDialog::Kind::JobFile, name, content.who, content.at }, m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, content, end] {
        ConflictDecisions all = end.kept;
        all.add(end.state, end.standing.conflicts, dialog->choices());
        joinJob(content, all);
    });
    connect(dialog, &QDialog::rejected, this, [this, name] {
        m_dialog->accept();
        sayDone([name] {
            return tr("Nothing was changed: the job file of “%1” can be merged at any time.")
                .arg(name);
        });
    });
    dialog->open();
}

void TravelActions::sayJobJoined(const SiteJoin::Standing& standing, const ConflictDecisions& made)
{
    using State = SiteJoin::Standing::State;
    const QString name = standing.name;
    if (standing.state == State::Same && made.isEmpty())
        return sayDone([name] { return tr("The job file brings nothing new to “%1”.").arg(name); });
    const auto whole = made.choices().value(u"site"_s, SiteMerge::Side::Theirs);
    if (standing.state == State::RemovedHere && whole == SiteMerge::Side::Mine)
        return sayDone([name] { return tr("“%1” stays removed here.").arg(name); });
    Q_EMIT sitesChanged(standing.siteId);
    if (standing.state == State::New)
        return sayDone([name] { return tr("“%1” came with the job file.").arg(name); });
    if (!made.isEmpty())
        return sayDone([name] { return tr("“%1” is joined with the job file.").arg(name); });
    sayDone([name, taken = standing.taken] {
        return tr("“%1” is joined with the job file: %2.").arg(name, SiteDiff::summary(taken));
    });
}
