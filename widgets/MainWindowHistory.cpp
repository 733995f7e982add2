// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/store/Store.h"
#include "models/store/StoreWatcher.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/history/HistoryDialog.h"
#include "widgets/MainWindow.h"
#include "widgets/team/TravelActions.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QMenu>
#include <QStatusBar>

using namespace std::chrono_literals;

// What sites went through, how they travel, and what others do to them meanwhile.

void MainWindow::buildHistoryMenu(QMenu* site)
{
    m_history = site->addAction(QString());
    m_texts->action(m_history, QT_TR_NOOP("&History…"), "historyAction");
    connect(m_history, &QAction::triggered, this, &MainWindow::showHistory);
    QMenu* travel = site->addMenu(QString());
    m_texts->always([travel] { travel->setTitle(tr("On another &laptop")); });
    const auto add = [&](const char* source, const char* objectName, auto slot) {
        m_travelActions.append(travel->addAction(QString()));
        m_texts->action(m_travelActions.last(), source, objectName);
        connect(m_travelActions.last(), &QAction::triggered, this, slot);
    };
    add(QT_TR_NOOP("&Carry the site along…"), "carrySiteAction", [this] {
        if (!m_wizard || m_wizard->save())
            m_travel->carry(chosenSite());
    });
    add(QT_TR_NOOP("&Merge a job file back…"), "mergeJobAction", [this] { m_travel->merge(); });
    add(QT_TR_NOOP("&Take sites offline…"), "takeOfflineAction",
        [this] { m_travel->takeOffline(m_list->selectedId()); });
    add(QT_TR_NOOP("&Synchronise a copy…"), "synchroniseAction",
        [this] { m_travel->synchronise(); });
    m_listLater.setSingleShot(true);
    m_listLater.setInterval(100ms);
    m_listLater.callOnTimeout(this, [this] {
        if (m_store) // also behind an open site: the palette finds by it
            refreshList();
        if (m_wizard) // the open site may be among what changed
            m_wizard->lookAgain();
        if (m_historyDialog)
            m_historyDialog->refresh();
    });
    connect(m_travel, &TravelActions::said, this, [this](const QString& text) {
        if (m_wizard)
            statusBar()->showMessage(text, std::chrono::milliseconds(8s).count());
    });
    connect(m_travel, &TravelActions::sitesChanged, this, [this](const QString& siteId) {
        refreshList(siteId);
    });
}

void MainWindow::updateHistoryActions(bool isFree, bool hasSelection)
{
    const bool mayWrite = m_store && m_store->mayWrite();
    const bool isOpen = m_wizard && m_wizard->draft()->site().version > 0;
    m_history->setEnabled(hasSelection || isOpen);
    m_travelActions[0]->setEnabled(hasSelection || isOpen);
    m_travelActions[1]->setEnabled(isFree && mayWrite);
    m_travelActions[2]->setEnabled(hasSelection);
    m_travelActions[3]->setEnabled(isFree && mayWrite);
    m_delete->setEnabled(isFree && mayWrite && !m_list->selectedIds().isEmpty());
}

/// The one that is open, or else the one selected in the list.
QString MainWindow::chosenSite() const
{
    return m_wizard ? m_wizard->draft()->site().id : m_list->selectedId();
}

/// Of the open site it is one of its sections.
void MainWindow::showHistory()
{
    if (m_wizard)
        return m_wizard->goTo(WizardStep::History);
    if (!isReady() || m_historyDialog || chosenSite().isEmpty())
        return;
    m_gate->pass([this, id = chosenSite()] {
        const auto site = m_store->sites().load(id, SiteRepository::Secrets::Leave);
        if (!site)
            return showErrors({ site.error() });
        m_historyDialog = new HistoryDialog(m_store, id, site->name, this);
        m_historyDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_historyDialog, &HistoryDialog::restored, this, [this] { refreshList(); });
        m_historyDialog->open();
    });
}

void MainWindow::watchStore()
{
    StoreWatcher* watcher = &m_store->watcher();
    connect(watcher, &StoreWatcher::siteChanged, this, &MainWindow::meetChange);
    connect(watcher, &StoreWatcher::siteRemoved, this, &MainWindow::meetRemoval);
    connect(watcher, &StoreWatcher::changed, this, [this] { m_listLater.start(); });
    connect(watcher, &StoreWatcher::lost, this, &MainWindow::showLost);
    connect(watcher, &StoreWatcher::back, this, &MainWindow::showBack);
    watcher->start();
}

void MainWindow::meetChange(const QString& siteId, int version)
{
    if (m_wizard)
        m_wizard->meetColleague(siteId, version);
    m_listLater.start();
}

void MainWindow::meetRemoval(const QString& siteId)
{
    if (m_wizard)
        m_wizard->meetRemoval(siteId);
    m_listLater.start();
}

void MainWindow::showLost(const Error& error)
{
    if (m_wizard)
        m_wizard->noteLost(error);
    m_list->banner()->showMessage(Banner::Kind::Warning, [error, isTeam = m_store->isTeam()] {
        return (isTeam ? tr("The server cannot be reached: the list is as it was last seen. %1")
                       : tr("The file of the sites cannot be read: the list is as it was last "
                            "seen. %1"))
            .arg(ErrorText::sentence(error));
    });
}

void MainWindow::showBack()
{
    m_list->banner()->clear();
    if (m_wizard)
        m_wizard->noteBack();
    m_listLater.start();
}
