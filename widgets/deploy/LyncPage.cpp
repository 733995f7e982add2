// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/LyncPage.h"

#include "models/core/ErrorText.h"
#include "models/deploy/DeployRecorder.h"
#include "models/deploy/lync/LyncRunJob.h"
#include "models/site/PathText.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PrivateFile.h"
#include "widgets/common/Texts.h"
#include "widgets/deploy/PbxTrustDialog.h"
#include "widgets/deploy/TypedSheetView.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/jobs/JobLabels.h"
#include "widgets/views/ConfigText.h"
#include "widgets/views/TranscriptView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

LyncPage::LyncPage(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_tabs(new QTabWidget(this))
    , m_sheet(new TypedSheetView(draft, store, this))
    , m_banner(new Banner(this))
    , m_script(new ConfigText(this))
    , m_transcript(new TranscriptView(this))
    , m_views(new QTabWidget(this))
    , m_save(new QPushButton(this))
    , m_run(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_file(new PrivateFile(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_texts->name(m_tabs, "Topology and script", "lyncTabs");
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_sheet, QString());
    m_tabs->addTab(buildScript(), QString());
    m_texts->always([this] {
        m_tabs->setTabText(0, tr("1. Topology Builder"));
        m_tabs->setTabText(1, tr("2. Script"));
        m_views->setTabText(0, tr("Script"));
        m_views->setTabText(1, tr("Server"));
        if (isVisible())
            refresh();
    });
    m_pending.setSingleShot(true);
    m_pending.setInterval(0);
    connect(&m_pending, &QTimer::timeout, this, &LyncPage::refresh);
    connect(draft, &SiteDraft::changed, this, [this] {
        if (isVisible())
            m_pending.start();
    });
}

LyncPage::~LyncPage()
{
    if (m_job)
        m_job->disconnect(this);
}

QWidget* LyncPage::buildScript()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_banner);
    column->addWidget(m_views, 1);
    m_texts->name(m_views, "Script and server", "lyncScriptViews");
    m_views->setDocumentMode(true);
    m_texts->name(m_script, "Script for the server", "lyncScriptText");
    m_views->addTab(m_script, QString());
    m_views->addTab(m_transcript, QString());
    column->addLayout(buildButtons());
    return page;
}

QHBoxLayout* LyncPage::buildButtons()
{
    m_texts->button(m_save, QT_TR_NOOP("Save scr&ipt…"), "saveLyncScriptButton");
    m_texts->button(m_run, QT_TR_NOOP("T&ry on the server"), "runLyncScriptButton");
    m_texts->toolTip(m_run,
        QT_TR_NOOP("Runs it over SSH and changes nothing; what it would change is shown first"));
    m_texts->button(m_stop, QT_TR_NOOP("Sto&p"), "stopLyncScriptButton");
    auto* row = new QHBoxLayout;
    m_hint->setObjectName(u"lyncSshHint"_s);
    m_hint->setWordWrap(true);
    row->addWidget(m_save);
    row->addWidget(m_hint, 1);
    row->addWidget(m_stop);
    row->addWidget(m_run);
    connect(m_save, &QPushButton::clicked, this, &LyncPage::save);
    connect(m_run, &QPushButton::clicked, this, [this] { run({}); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_file, &PrivateFile::saved, this, [this](const QString& path) {
        m_banner->showMessage(Banner::Kind::Positive, [path] { return tr("Saved: %1").arg(path); });
    });
    connect(m_file, &PrivateFile::failed, this, &LyncPage::showError);
    return row;
}

bool LyncPage::isRunning() const { return m_job && m_job->isRunning(); }

void LyncPage::refresh()
{
    m_pending.stop();
    const auto script = LyncSite::script(m_draft->site(), m_draft->catalog());
    m_content = script.value_or(QByteArray());
    m_script->setConfiguration(QString::fromUtf8(m_content), {});
    if (!script)
        showError(script.error());
    else if (!isRunning())
        m_banner->clear();
    showButtons();
}

void LyncPage::showButtons()
{
    m_save->setEnabled(!m_content.isEmpty());
    const bool hasSsh = !m_draft->site().pbx.ssh.user.isEmpty();
    m_run->setEnabled(!m_content.isEmpty() && hasSsh && !isRunning());
    m_stop->setVisible(isRunning());
    // It keeps its room when there is nothing to say.
    m_hint->setText(hasSsh
            ? QString()
            : tr("To run it from here, enter the server's SSH access on the page Site."));
}

void LyncPage::save() { m_file->save(m_content, LyncSite::scriptName(m_draft->site())); }

void LyncPage::run(const QString& accepted)
{
    // Without what is known of it every server would be a new one.
    const auto known = DeployRecorder(m_store, m_draft->site().id).known();
    if (!known)
        return showError(known.error());
    PbxAccess access;
    access.pbx = m_draft->site().pbx;
    access.known = *known;
    access.accepted = accepted;
    m_transcript->clear();
    m_job = std::make_unique<LyncRunJob>(access, m_content);
    connect(m_job.get(), &Job::transcript, m_transcript, &TranscriptView::append);
    connect(m_job.get(), &LyncRunJob::trusted, this, &LyncPage::trust);
    connect(m_job.get(), &LyncRunJob::tried, this, &LyncPage::onTried);
    connect(m_job.get(), &Job::finished, this, &LyncPage::onFinished);
    m_banner->showMessage(Banner::Kind::Information,
        [] { return tr("Running the script without changing anything…"); });
    m_views->setCurrentIndex(1);
    m_job->setLabel(JobLabels::script(m_draft->site()));
    m_job->start();
    showButtons();
}

void LyncPage::trust(const QString& what, const QString& host, const QString& type,
    const QString& fingerprint, bool isNew)
{
    if (!isNew || m_draft->site().id.isEmpty())
        return;
    DeployRecorder books(m_store, m_draft->site().id);
    if (const Status kept = books.trust(what, host, type, fingerprint); !kept)
        showError(kept.error());
}

/// What leaves the laptop is agreed to with the server's name before one's eyes.
void LyncPage::onTried(bool needsAgreement)
{
    if (!needsAgreement)
        return;
    const QString host = m_draft->site().pbx.ssh.host.isEmpty() ? m_draft->site().pbx.host
                                                                : m_draft->site().pbx.ssh.host;
    m_banner->showMessage(Banner::Kind::Warning, [host, what = m_job->verdict().what] {
        return tr("On %1 the script would change: %2.").arg(host, what);
    });
    m_banner->addButton([host] { return tr("Change %1").arg(host); }, "applyLyncScriptButton",
        [this] {
            m_banner->showMessage(
                Banner::Kind::Information, [] { return tr("Changing the server…"); });
            m_job->agree();
        });
    m_banner->addButton([] { return tr("Leave it as it is"); }, "leaveLyncServerButton",
        [this] { m_job->cancel(); });
}

void LyncPage::onFinished()
{
    showButtons();
    showEnd(m_job->outcome());
}

void LyncPage::showEnd(const Outcome& outcome)
{
    if (outcome.end == Outcome::End::Done) {
        m_banner->showMessage(Banner::Kind::Positive,
            [] { return tr("The server is as it shall be: read back and tested."); });
        return;
    }
    if (outcome.end == Outcome::End::Cancelled) {
        m_banner->showMessage(
            Banner::Kind::Information, [] { return tr("Nothing was changed on the server."); });
        return;
    }
    if (outcome.error)
        showError(*outcome.error);
    if (!outcome.error || !PbxTrustDialog::asks(*outcome.error))
        return;
    auto* dialog = new PbxTrustDialog(*outcome.error, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { run(dialog->found()); });
    dialog->open();
}

void LyncPage::showError(const Error& error)
{
    const bool isOfPlan = error.subject.startsWith(u"trunks") || error.subject.startsWith(u"site.");
    m_banner->showMessage(isOfPlan ? Banner::Kind::Information : Banner::Kind::Error,
        [this, error] { return PathText::inWords(ErrorText::whole(error), m_draft->site()); });
}

void LyncPage::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}
