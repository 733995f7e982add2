// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/team/TravelActions.h"

#include "models/core/ErrorText.h"
#include "models/gateway/FolderWriter.h"
#include "models/team/JobFileJob.h"
#include "models/team/SiteJoin.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/dialogs/VaultGate.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// Job files; the copies are in TravelCopies.cpp.

TravelActions::TravelActions(VaultGate* gate, Banner* banner, QWidget* window)
    : QObject(window)
    , m_gate(gate)
    , m_banner(banner)
    , m_window(window)
{
    m_next.setSingleShot(true);
    m_next.callOnTimeout(this, [this] { m_isTaking ? takeNext() : joinNext(); });
}

TravelActions::~TravelActions() { delete m_dialog; }

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

/// What fails is said in the dialog, which stays open for another attempt.
void TravelActions::start(Job* job, std::function<void()> done)
{
    m_job = job;
    connect(job, &Job::finished, this, [this, job, done = std::move(done)] {
        job->deleteLater();
        const Outcome& outcome = job->outcome();
        if (!m_dialog || outcome.end == Outcome::End::Cancelled)
            return;
        if (outcome.end != Outcome::End::Done)
            return m_dialog->showError(outcome.error.value_or(Error(ErrorCode::Cancelled)));
        done();
    });
    job->start();
}

void TravelActions::stop()
{
    if (m_job && m_job->isRunning())
        m_job->cancel();
    m_next.stop();
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
        const auto content = SiteJoin::content(*m_store, siteId);
        if (!content)
            return sayError(content.error());
        m_content = *content;
        ask(TravelDialog::Purpose::WriteJob,
            FolderWriter::safeName(content->now.name, u"site"_s) + u".job"_s,
            &TravelActions::writeJob);
    });
}

void TravelActions::writeJob()
{
    auto* job = new JobFileJob(m_content, m_dialog->passphrase(), this);
    start(job, [this, job] {
        const QFileInfo file(m_dialog->path());
        const Status written
            = FolderWriter::write(file.absolutePath(), { { file.fileName(), job->bytes(), true } });
        if (!written)
            return m_dialog->showError(written.error());
        m_dialog->accept();
        sayDone([name = m_content.now.name, path = file.absoluteFilePath()] {
            return tr("“%1” is in %2. Without its passphrase nobody can read it.").arg(name, path);
        });
        m_content = {};
    });
}

void TravelActions::merge()
{
    m_gate->pass([this] { ask(TravelDialog::Purpose::ReadJob, {}, &TravelActions::readJob); });
}

void TravelActions::readJob()
{
    QFile file(m_dialog->path());
    if (!file.open(QIODevice::ReadOnly))
        return m_dialog->showError(
            Error(ErrorCode::FileUnreadable, m_dialog->path(), file.errorString()));
    auto* job = new JobFileJob(file.read(JobFile::maximumSize + 1), m_dialog->passphrase(),
        QFileInfo(file).fileName(), this);
    start(job, [this, job] {
        const JobContent content = job->content();
        m_dialog->accept();
        joinJob(content);
    });
}

void TravelActions::joinJob(const JobContent& content)
{
    using State = SiteJoin::Standing::State;
    const auto standing = SiteJoin::compare(*m_store, content);
    if (!standing)
        return sayError(standing.error());
    const QString name = standing->name;
    switch (standing->state) {
    case State::Same:
        return sayDone([name] { return tr("The job file brings nothing new to “%1”.").arg(name); });
    case State::New:
        return finishJob(
            content, {}, [name] { return tr("“%1” came with the job file.").arg(name); });
    case State::Changed:
        return finishJob(content, {}, [name, taken = standing->taken] {
            return tr("“%1” is joined with the job file: %2.").arg(name, SiteDiff::summary(taken));
        });
    case State::Conflicting:
    case State::RemovedHere:
        return decideJob(content);
    }
}

/// @param choices made before: one may show another conflict behind it
void TravelActions::decideJob(const JobContent& content, const SiteMerge::Choices& choices)
{
    const auto standing = SiteJoin::compare(*m_store, content, choices);
    if (!standing)
        return sayError(standing.error());
    const QString name = standing->name;
    if (standing->conflicts.isEmpty())
        return finishJob(
            content, choices, [name] { return tr("“%1” is joined with the job file.").arg(name); });
    auto* dialog = new ConflictDialog(standing->conflicts,
        { ConflictDialog::Kind::JobFile, name, content.who, content.at }, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, content, name, choices] {
        SiteMerge::Choices all = choices;
        all.insert(dialog->choices());
        if (all.value(u"site"_s, SiteMerge::Side::Theirs) == SiteMerge::Side::Mine)
            return sayDone([name] { return tr("“%1” stays removed here.").arg(name); });
        decideJob(content, all);
    });
    connect(dialog, &QDialog::rejected, this, [this, name] {
        sayDone([name] {
            return tr("Nothing was changed: the job file of “%1” can be merged at any time.")
                .arg(name);
        });
    });
    dialog->open();
}

void TravelActions::finishJob(
    const JobContent& content, const SiteMerge::Choices& choices, std::function<QString()> text)
{
    const auto site = SiteJoin::join(*m_store, content, choices);
    if (!site)
        return sayError(site.error());
    Q_EMIT sitesChanged(site->id);
    sayDone(std::move(text));
}
