// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/SupportBundle.h"
#include "models/itemmodels/JobListModel.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/home/SiteActions.h"
#include "widgets/jobs/JobCentre.h"
#include "widgets/jobs/JobNews.h"
#include "widgets/jobs/JobWords.h"
#include "widgets/jobs/NewsLine.h"
#include "widgets/MainWindow.h"
#include "widgets/report/SupportDialog.h"
#include "widgets/vault/LockCover.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

// What is under way, and where it is shown.

void MainWindow::buildJobs()
{
    m_jobs = new JobListModel(this);
    m_jobNews = new JobNews(m_jobs, this);
    m_jobCentre = new JobCentre(m_jobs, this);
    m_jobCentre->setFoot(statusBar());
    statusBar()->addWidget(m_jobNews->line(), 1);
    m_jobNews->line()->hide();
    statusBar()->addPermanentWidget(m_jobNews->button());
    auto* action = new QAction(this);
    m_tools->insertAction(m_tools->actions().value(1), action); // behind the certification
    m_texts->action(action, QT_TR_NOOP("&Jobs"), "jobsAction");
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, action](bool isOpen) {
        if (isOpen && !m_isCovered)
            m_jobCentre->open();
        else
            m_jobCentre->shut();
        action->setChecked(m_jobCentre->isVisible()); // of a locked window it stays shut
    });
    connect(m_jobNews->button(), &QToolButton::clicked, action, &QAction::trigger);
    connect(m_jobCentre, &JobCentre::shown, action, &QAction::setChecked);
    connect(m_jobCentre, &JobCentre::showRequested, this, &MainWindow::showJob);
    connect(m_jobNews, &JobNews::showRequested, this, [this](int jobId) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
        showJob(jobId);
    });
}

/// Goes to the page where a job runs or ran; of one without a page its line in the list is shown.
void MainWindow::showJob(int jobId)
{
    const int row = m_jobs->rowOf(jobId);
    if (row < 0 || m_isCovered)
        return;
    const JobLabel label = m_jobs->entry(row).label;
    if (!JobWords::hasPage(label))
        return m_jobCentre->open(jobId);
    m_jobCentre->shut();
    if (label.kind != JobLabel::Kind::Certification)
        return goTo(label.siteId, wizardStepFromId(label.step));
    if (m_wizard && !m_wizard->prepareToClose())
        return;
    if (m_wizard)
        showList();
    showCertification();
}

QList<SupportEvent> MainWindow::troubles(const QString& siteId) const
{
    QList<SupportEvent> events;
    for (int row = m_jobs->rowCount() - 1; row >= m_jobs->running(); --row) {
        const JobListModel::Entry& entry = m_jobs->entry(row);
        const bool isHere = entry.label.siteId.isEmpty() || entry.label.siteId == siteId;
        if (isHere && entry.outcome.error)
            events.append({ entry.endedAt, entry.label.title(), *entry.outcome.error });
    }
    return events;
}

/// Of the site that is open or selected; without one of the program alone.
void MainWindow::showSupport()
{
    if (!isReady() || m_isCovered || findChild<SupportDialog*>())
        return;
    const auto show = [this](const QString& id, const QString& name) {
        auto* dialog = new SupportDialog(m_store, id, name, troubles(id), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    const QString id = chosenSite();
    if (id.isEmpty())
        return show({}, {});
    m_gate->pass([this, id, show] {
        const auto site = m_store->sites().load(id, SiteRepository::Secrets::Leave);
        site ? show(id, site->name) : showErrors({ site.error() });
    });
}

/// What is done to many sites has no page of its own to say so.
bool MainWindow::mayStop()
{
    const auto work = m_sites->underWay();
    if (!work)
        return true;
    m_workNote = [work] {
        return tr("This is still under way: %1. Cancel it among the jobs or wait until it has "
                  "ended, then close.")
            .arg(work());
    };
    if (m_isCovered) {
        m_cover->showTrouble(m_workNote);
        return false;
    }
    m_list->banner()->showMessage(Banner::Kind::Warning, m_workNote);
    showFront();
    return false;
}

/// The list says which and why; of a locked window nobody reads it.
void MainWindow::showFailedDeletions()
{
    if (!m_isCovered)
        return showFront();
    m_cover->showTrouble([] {
        return tr("Not every site could be deleted. Unlock the window to see why, or close it once "
                  "more.");
    });
}

/// The list, for what it says has to be seen.
void MainWindow::showFront()
{
    if (m_wizard)
        showList();
    if (isCertifying())
        hideCertification();
}
