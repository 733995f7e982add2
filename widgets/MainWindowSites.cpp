// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/MainWindow.h"
#include "widgets/report/SiteEvidenceWatch.h"
#include "widgets/vault/VaultActions.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How a site is made, opened and left.

void MainWindow::createSite()
{
    if (!isReady() || m_wizard)
        return;
    m_list->banner()->clear();
    m_gate->pass([this] { showWizard(Site(), {}); });
}

void MainWindow::openSite(const QString& id)
{
    m_going.reset();
    enterSite(id);
}

void MainWindow::enterSite(const QString& id)
{
    if (!isReady()) {
        m_pendingSite = id;
        return;
    }
    if (id.isEmpty() || m_wizard)
        return;
    m_list->banner()->clear();
    m_gate->pass([this, id] { showSite(id); });
}

/// @param shown called with the wizard there
void MainWindow::showSite(const QString& id, std::function<void()> shown)
{
    m_readSite.ask(
        *m_store,
        [id](Store& store) -> Result<Opened> {
            auto site = store.sites().load(id);
            if (!site)
                return tl::unexpected(site.error());
            auto progress = store.sites().progress(id);
            if (!progress)
                return tl::unexpected(progress.error());
            return Opened { std::move(*site), std::move(*progress) };
        },
        [this, id, shown = std::move(shown)](const Result<Opened>& opened) {
            statusBar()->clearMessage();
            if (m_wizard || isCertifying() || m_isCovered) // somebody was faster
                return;
            if (!opened)
                return showErrors({ opened.error() });
            m_list->noteOpened(id);
            showWizard(opened->site, opened->progress);
            if (shown)
                shown();
        });
    if (m_readSite.isAsking())
        statusBar()->showMessage(tr("Opening the site…"));
}

void MainWindow::showWizard(const Site& site, const WizardProgress& progress)
{
    m_wizard = new SiteWizard(m_store, site, progress, m_catalog, this);
    connect(m_wizard, &SiteWizard::closed, this, &MainWindow::showList);
    connect(m_wizard, &SiteWizard::saved, this, &MainWindow::updateTitle);
    connect(m_wizard, &SiteWizard::saved, this, &MainWindow::updateActions);
    connect(m_wizard, &SiteWizard::noted, this, [this](const QString& text) {
        statusBar()->showMessage(text, std::chrono::milliseconds(8s).count());
    });
    connect(m_wizard, &SiteWizard::stepChanged, this, &MainWindow::updateActions);
    connect(m_wizard, &SiteWizard::unlockRequested, this, [this] {
        m_gate->pass([this] {
            if (m_wizard)
                m_wizard->save();
        });
    });
    m_stack->addWidget(m_wizard);
    m_stack->setCurrentWidget(m_wizard);
    // The button that led here was disabled while the vault was opened, and the focus went with it.
    m_wizard->focusFirst();
    fillGoMenu();
    takeGoing();
    noteSession();
    updateActions();
    updateTitle();
}

void MainWindow::showList()
{
    const QString id = m_wizard ? m_wizard->draft()->site().id : QString();
    m_stack->setCurrentWidget(m_list);
    if (m_wizard) {
        // It goes a moment later, when the store may have made room for another one.
        const auto watches = m_wizard->findChildren<SiteEvidenceWatch*>();
        for (SiteEvidenceWatch* watch : watches)
            watch->leave();
        m_stack->removeWidget(m_wizard);
        m_wizard->deleteLater();
        m_wizard = nullptr;
    }
    fillGoMenu();
    noteSession();
    m_list->noteOpened(id); // also one that was new
    m_list->select(id);
    refreshList(id);
    m_list->focusList();
    updateActions();
    updateTitle();
}

/// False when what is open cannot be saved, or is busy: it says so itself.
bool MainWindow::goToSites()
{
    leaveSite();
    if (isCertifying())
        hideCertification();
    return !m_wizard;
}

void MainWindow::leaveSite()
{
    if (m_wizard && m_wizard->prepareToClose())
        showList();
}
