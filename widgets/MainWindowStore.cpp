// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/core/RunningJobs.h"
#include "models/store/ClockCheck.h"
#include "models/store/Store.h"
#include "widgets/certification/CatalogActions.h"
#include "widgets/certification/CertificationPage.h"
#include "widgets/common/Banner.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/common/Texts.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/MainWindow.h"
#include "widgets/phones/PhonesStep.h"
#include "widgets/settings/LocalSettings.h"
#include "widgets/settings/SettingsDialog.h"
#include "widgets/store/DatabaseTroubleDialog.h"
#include "widgets/vault/VaultActions.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

// Which database is open, what is set up for this laptop, and when its passwords are locked.

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

void MainWindow::buildVaultMenu()
{
    m_vault = new VaultActions(m_gate, this);
    menuBar()->addMenu(m_vault);
    connect(m_vault, &VaultActions::failed, this,
        [this](const Error& error) { showErrors({ error }); });
    connect(m_vault, &VaultActions::lockRequested, this,
        [this] { m_guard->request(VaultGuard::Reason::Demand); });
}

void MainWindow::buildGuard()
{
    m_guard = new VaultGuard(this);
    m_guard->setRules(LocalSettings::lockRules());
    m_guard->setBusy([this] { return m_store && m_store->vault().isUnlocked() && isAtWork(); });
    m_guard->watch(QCoreApplication::instance());
    connect(m_guard, &VaultGuard::due, this, &MainWindow::lock);
    connect(m_guard, &VaultGuard::postponed, this, [this] {
        statusBar()->showMessage(
            tr("The passwords are locked as soon as what is under way has ended."));
    });
    m_lockState = new QLabel(this);
    m_lockState->setObjectName(u"lockState"_s);
    statusBar()->addPermanentWidget(m_lockState);
    connect(m_gate, &VaultGate::lockChanged, this, &MainWindow::showLockState);
    m_texts->always([this] { showLockState(); });
}

void MainWindow::addSettingsAction(QMenu* menu)
{
    menu->addSeparator();
    m_settings = menu->addAction(QString());
    m_texts->action(m_settings, QT_TR_NOOP("S&ettings…"), "settingsAction");
    m_settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_settings->setMenuRole(QAction::PreferencesRole);
    connect(m_settings, &QAction::triggered, this, [this] { showSettings(0); });
}

void MainWindow::showLockState()
{
    const bool isOpen = m_store && m_store->vault().isUnlocked();
    m_lockState->setVisible(m_store != nullptr);
    m_lockState->setText(isOpen ? tr("Passwords: open") : tr("Passwords: locked"));
}

/// What must not be cut off, and what still needs the passwords it has.
bool MainWindow::isAtWork() const
{
    const auto* phones = m_wizard ? m_wizard->findChild<PhonesStep*>() : nullptr;
    return RunningJobs::count() > 0 || (phones && phones->isServing())
        || (m_wizard
            && (m_wizard->isUploading() || m_wizard->isDeploying() || m_wizard->isTestingTrunk()));
}

void MainWindow::lock(VaultGuard::Reason reason)
{
    if (!m_store || !m_store->vault().isUnlocked())
        return;
    if (!leaveEverything()) {
        statusBar()->showMessage(
            tr("The passwords are not locked yet: what is open could not be saved."));
        return m_guard->putOff(reason);
    }
    m_gate->lock();
    SecretClipboard::clearAll();
    statusBar()->clearMessage();
    m_list->banner()->showMessage(
        Banner::Kind::Information, [reason] { return lockedText(reason); });
    m_vault->refresh();
}

/// Back to the list of sites, with nothing behind it that holds a password. False when something
/// could not be saved; the wizard says what.
bool MainWindow::leaveEverything()
{
    if (m_wizard && !m_wizard->prepareToClose())
        return false;
    if (m_wizard)
        showList();
    const auto dialogs = findChildren<QDialog*>();
    for (QDialog* dialog : dialogs)
        if (dialog->isVisible())
            dialog->reject();
    if (m_certification) {
        m_certification->prepareToClose();
        hideCertification();
        m_stack->removeWidget(m_certification);
        m_certification->deleteLater();
        m_certification = nullptr;
    }
    return true;
}

bool MainWindow::releaseStore()
{
    if (m_store && isAtWork()) {
        m_list->banner()->showMessage(Banner::Kind::Warning, [] {
            return tr("Something is still under way. Wait until it has ended, then open the other "
                      "database.");
        });
        return false;
    }
    if (!leaveEverything())
        return false;
    m_gate->lock();
    SecretClipboard::clearAll();
    forgetStore();
    m_list->setSites({});
    m_list->setReady(false);
    m_list->banner()->clear();
    m_database->clear();
    updateActions();
    showLockState();
    return true;
}

void MainWindow::forgetStore()
{
    m_store = nullptr;
    m_gate->setStore(nullptr);
    m_catalogs->setStore(nullptr);
    m_vault->setStore(nullptr);
}

void MainWindow::setPlace(const QString& place)
{
    m_place = place;
    if (!m_store)
        m_database->setText(tr("Opening %1…").arg(QDir::toNativeSeparators(place)));
}

void MainWindow::storeOpened()
{
    m_place = m_store->path();
    if (m_trouble)
        m_trouble->accept();
    m_vault->setStore(m_store);
    showLockState();
    if (!m_store->mayWrite())
        m_list->banner()->showMessage(Banner::Kind::Warning, [this] {
            return m_store->isTeam()
                ? tr("Your account on the server may only read: nothing can be changed.")
                : tr("The database can only be read: nothing can be changed.");
        });
    const auto clock = ClockCheck::behind(m_store->database(), QDateTime::currentDateTimeUtc());
    if (clock && *clock)
        m_list->banner()->showMessage(
            Banner::Kind::Warning, [error = **clock] { return ErrorText::whole(error); });
}

void MainWindow::showTrouble(const QString& place, const Error& error)
{
    m_place = place;
    m_database->setText(tr("Not open: %1").arg(QDir::toNativeSeparators(place)));
    if (m_trouble) {
        m_trouble->disconnect(this);
        m_trouble->reject();
    }
    m_list->banner()->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
    m_list->banner()->addButton([] { return tr("What can be done…"); }, "showTroubleButton",
        [this, place, error] { showTrouble(place, error); });
    m_trouble = new DatabaseTroubleDialog(place, error, this);
    m_trouble->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_trouble, &DatabaseTroubleDialog::retryRequested, this, &MainWindow::retryRequested);
    connect(m_trouble, &DatabaseTroubleDialog::chooseRequested, this, [this] { showSettings(0); });
    m_trouble->open();
}

/// Beside what one is doing: it is tried again later.
void MainWindow::showBackupError(const Error& error)
{
    m_list->banner()->showMessage(Banner::Kind::Warning,
        [error] { return tr("There is no new backup. %1").arg(ErrorText::whole(error)); });
}

void MainWindow::showSettings(int page)
{
    auto* dialog = new SettingsDialog(m_place, m_trouble ? static_cast<QWidget*>(m_trouble) : this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::databaseChosen, this, &MainWindow::databaseChosen);
    connect(dialog, &SettingsDialog::restoreRequested, this, &MainWindow::restoreRequested);
    connect(dialog, &SettingsDialog::applied, this, [this] {
        m_guard->setRules(LocalSettings::lockRules());
        Q_EMIT settingsChanged();
    });
    dialog->showPage(page);
    dialog->open();
}
