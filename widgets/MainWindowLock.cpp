// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/core/RunningJobs.h"
#include "models/store/Store.h"
#include "widgets/certification/CertificationPage.h"
#include "widgets/common/Banner.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/jobs/JobCentre.h"
#include "widgets/jobs/JobNews.h"
#include "widgets/jobs/NewsLine.h"
#include "widgets/MainWindow.h"
#include "widgets/palette/CommandPalette.h"
#include "widgets/phones/PhonesStep.h"
#include "widgets/vault/KeptDraft.h"
#include "widgets/vault/LockCover.h"
#include "widgets/vault/VaultActions.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

#include <utility>

// How the window is locked: nothing of a site stays on the screen, and what is not saved yet, or
// still at work, is not lost for it.

namespace {

QString lockedText(VaultGuard::Reason reason)
{
    switch (reason) {
    case VaultGuard::Reason::Idle:
        return MainWindow::tr("The passwords are locked because nobody used the program for a "
                              "while. Everything is saved.");
    case VaultGuard::Reason::Sleep:
        return MainWindow::tr(
            "The passwords were locked when the laptop went to sleep. Everything is saved.");
    case VaultGuard::Reason::ScreenLock:
        return MainWindow::tr("The passwords were locked with the screen. Everything is saved.");
    case VaultGuard::Reason::Demand:
        return MainWindow::tr("The passwords are locked. Everything is saved.");
    }
    Q_UNREACHABLE();
}

} // namespace

void MainWindow::buildCover()
{
    m_cover = new LockCover(this);
    m_stack->addWidget(m_cover);
    connect(m_cover, &LockCover::unlockRequested, this, &MainWindow::unlockWindow);
    connect(m_cover, &LockCover::discardRequested, this, &MainWindow::discardDraft);
    connect(m_gate, &VaultGate::failed, m_cover, [this](const Error& error) {
        m_cover->showTrouble([error] { return ErrorText::whole(error); });
    });
}

/// What must not be cut off, and what still needs the passwords it has.
bool MainWindow::isAtWork() const
{
    const auto* phones = m_wizard ? m_wizard->findChild<PhonesStep*>() : nullptr;
    return RunningJobs::count() > 0 || (phones && phones->isServing())
        || (m_wizard
            && (m_wizard->isUploading() || m_wizard->isDeploying() || m_wizard->isTestingTrunk()));
}

/// Pages are full of secrets also when the vault has lost its key to a newer one.
bool MainWindow::holdsSecrets() const
{
    return m_store && (m_store->vault().isUnlocked() || m_wizard || m_certification);
}

/// What is under way needs the passwords for a while; nobody else shall see them.
void MainWindow::postponeLock()
{
    cover();
    m_cover->offerDiscarding(false);
    m_cover->showReason([] {
        return tr("What is under way goes on. The passwords are locked as soon as it has ended.");
    });
    m_guard->putOff(VaultGuard::Reason::Demand); // somebody touching the mouse takes nothing back
}

void MainWindow::lock(VaultGuard::Reason reason)
{
    const bool isOpen = m_store && m_store->vault().isUnlocked();
    if (!holdsSecrets() || (m_isCovered && !isOpen))
        return;
    m_readSite.drop(); // it would come with its passwords
    cover(); // before anything that may take its time
    const bool isLeft = leaveWizard();
    if (isLeft || keepDraft()) {
        leaveRest();
        m_cover->rejectDialogs();
    }
    m_gate->lock();
    statusBar()->clearMessage();
    m_vault->refresh();
    if (isLeft) {
        uncover();
        showLockNote([reason] { return lockedText(reason); });
    } else {
        showCovered();
    }
}

void MainWindow::showLockNote(std::function<QString()> text)
{
    m_lockNote = std::move(text);
    m_list->banner()->showMessage(Banner::Kind::Information, m_lockNote);
}

/// Whatever else is said there meanwhile stays.
void MainWindow::clearLockNote()
{
    if (!m_store || !m_store->vault().isUnlocked())
        return;
    if (m_lockNote && m_list->banner()->text() == m_lockNote())
        m_list->banner()->clear();
    m_lockNote = {};
}

void MainWindow::showCovered()
{
    const QString name = m_kept ? m_kept->name : m_wizard->draft()->site().name;
    m_stack->setCurrentWidget(m_cover);
    m_cover->offerDiscarding(true);
    m_cover->showReason([name] {
        return tr("The passwords are locked. “%1” could not be saved before; it goes on where you "
                  "were once you unlock them. Do not quit the program until then.")
            .arg(name);
    });
    m_cover->setFocus();
}

void MainWindow::cover()
{
    if (std::exchange(m_isCovered, true))
        return;
    m_beforeCover = m_stack->currentWidget();
    m_cover->hideDialogsOf(this);
    m_jobCentre->hide();
    m_palette->close(); // full of names, and its entries run
    m_jobNews->line()->hide();
    m_jobNews->setDiscreet(true);
    m_stack->setCurrentWidget(m_cover);
    menuBar()->setEnabled(false);
    SecretClipboard::clearAll();
    m_cover->setFocus();
    repaint();
}

void MainWindow::uncover()
{
    if (!std::exchange(m_isCovered, false))
        return;
    m_guard->rest();
    menuBar()->setEnabled(true);
    m_jobNews->setDiscreet(false);
    if (m_stack->currentWidget() == m_cover)
        m_stack->setCurrentWidget(m_beforeCover ? m_beforeCover.data() : m_list);
    m_cover->showDialogs();
    if (m_stack->currentWidget() == m_list)
        m_list->focusList();
    updateActions();
    updateTitle();
}

void MainWindow::unlockWindow()
{
    const bool isLocked = m_store && !m_store->vault().isUnlocked();
    m_gate->prove([this, isLocked] {
        uncover();
        if (m_kept)
            resumeDraft();
        else if (m_wizard && isLocked)
            m_wizard->save();
    });
}

/// Sealed, it may stay in memory as long as it takes.
bool MainWindow::keepDraft()
{
    const auto kept = KeptDraft::of(m_wizard->unsaved(), m_store->vault());
    if (!kept)
        return false;
    m_kept = std::make_unique<KeptDraft>(*kept);
    m_wizard->abandon();
    m_beforeCover = nullptr;
    showList();
    return true;
}

void MainWindow::resumeDraft()
{
    const auto kept = std::exchange(m_kept, nullptr);
    const auto unsaved = kept->open(m_store->vault());
    if (!unsaved)
        return m_list->banner()->showMessage(Banner::Kind::Error, [name = kept->name] {
            return tr("What was not saved of “%1” is lost: the passwords were given a new key "
                      "meanwhile, and the former one is gone.")
                .arg(name);
        });
    showWizard(unsaved->base, unsaved->progress);
    m_wizard->resume(unsaved->site);
}

void MainWindow::discardDraft()
{
    m_kept.reset();
    if (m_wizard) {
        m_wizard->abandon();
        m_beforeCover = nullptr;
        showList();
        leaveRest();
    }
    m_cover->rejectDialogs();
    uncover();
}

/// False when something could not be saved; the wizard says what.
bool MainWindow::leaveWizard()
{
    if (!m_wizard)
        return true;
    const auto conflicts = m_wizard->findChildren<ConflictDialog*>();
    for (ConflictDialog* conflict : conflicts)
        conflict->reject();
    if (!m_wizard->prepareToClose())
        return false;
    m_beforeCover = nullptr;
    showList();
    return true;
}

/// Nothing that holds a password is left behind the list of sites.
void MainWindow::leaveRest()
{
    const auto dialogs = findChildren<QDialog*>();
    for (QDialog* dialog : dialogs)
        if (dialog->isVisible())
            dialog->reject();
    if (!m_certification)
        return;
    m_certification->prepareToClose();
    hideCertification();
    m_stack->removeWidget(m_certification);
    m_certification->deleteLater();
    m_certification = nullptr;
    m_beforeCover = nullptr;
}
