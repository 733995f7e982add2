// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/store/ClockCheck.h"
#include "models/store/Store.h"
#include "widgets/certification/CatalogActions.h"
#include "widgets/common/Banner.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/common/Texts.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/home/SiteActions.h"
#include "widgets/MainWindow.h"
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
#include <QStatusBar>

using namespace Qt::StringLiterals;

// Which database is open, and what is set up for this laptop.

void MainWindow::buildVaultMenu()
{
    m_vault = new VaultActions(m_gate, this);
    menuBar()->addMenu(m_vault);
    connect(m_vault, &VaultActions::failed, this,
        [this](const Error& error) { showErrors({ error }); });
    connect(m_vault, &VaultActions::keysKnown, this, &MainWindow::showLockState);
    connect(m_vault, &VaultActions::lockRequested, this,
        [this] { m_guard->request(VaultGuard::Reason::Demand); });
}

void MainWindow::buildGuard()
{
    m_guard = new VaultGuard(this);
    m_guard->setRules(LocalSettings::lockRules());
    m_guard->setBusy([this] { return holdsSecrets() && isAtWork(); });
    m_guard->watch(QCoreApplication::instance());
    connect(m_guard, &VaultGuard::due, this, &MainWindow::lock);
    connect(m_guard, &VaultGuard::postponed, this, &MainWindow::postponeLock);
    buildCover();
    m_lockState = new QLabel(this);
    m_lockState->setObjectName(u"lockState"_s);
    statusBar()->addPermanentWidget(m_lockState);
    connect(m_gate, &VaultGate::lockChanged, this, &MainWindow::showLockState);
    connect(m_gate, &VaultGate::lockChanged, this, &MainWindow::clearLockNote);
    m_texts->always([this] { showLockState(); });
}

void MainWindow::addSettingsAction(QMenu* menu)
{
    menu->addSeparator();
    m_settings = menu->addAction(QString());
    m_texts->action(m_settings, QT_TR_NOOP("S&ettings…"), "settingsAction");
    m_settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_settings->setMenuRole(QAction::PreferencesRole);
    connect(m_settings, &QAction::triggered, this, [this] { showSettings({}); });
}

void MainWindow::showLockState()
{
    const bool isOpen = m_store && m_store->vault().isUnlocked();
    m_lockState->setVisible(m_store != nullptr);
    m_lockState->setText(isOpen    ? tr("Passwords: open")
            : m_vault->hasAnyKey() ? tr("Passwords: locked")
                                   : tr("Passwords: none yet"));
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
    if (m_isCovered || !leaveWizard())
        return false;
    leaveRest();
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
    m_sites->setStore(nullptr);
    m_readSites.drop();
    m_readSite.drop();
    m_readSession.drop();
    m_readClock.drop();
    m_store = nullptr;
    m_sessionPlace.clear();
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
    m_readClock.ask(
        *m_store,
        [](Store& store) {
            return ClockCheck::behind(store.database(), QDateTime::currentDateTimeUtc());
        },
        [this](const Result<std::optional<Error>>& clock) {
            if (clock && *clock)
                m_list->banner()->showMessage(
                    Banner::Kind::Warning, [error = **clock] { return ErrorText::whole(error); });
        });
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
    connect(m_trouble, &DatabaseTroubleDialog::chooseRequested, this,
        [this] { showSettings(u"databasePage"_s); });
    m_trouble->open();
}

/// Beside what one is doing: it is tried again later.
void MainWindow::showBackupError(const Error& error)
{
    m_backupWarning
        = [error] { return tr("There is no new backup. %1").arg(ErrorText::whole(error)); };
    m_list->banner()->showMessage(Banner::Kind::Warning, m_backupWarning);
}

/// Whatever else is said there meanwhile stays.
void MainWindow::clearBackupError()
{
    if (m_backupWarning && m_list->banner()->text() == m_backupWarning())
        m_list->banner()->clear();
    m_backupWarning = {};
}

void MainWindow::showSettings(const QString& page)
{
    auto* dialog = new SettingsDialog(
        m_place, m_trouble ? static_cast<QWidget*>(m_trouble) : this, m_store);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::databaseChosen, this, &MainWindow::databaseChosen);
    connect(dialog, &SettingsDialog::restoreRequested, this, &MainWindow::restoreRequested);
    connect(dialog, &SettingsDialog::applied, this, [this] {
        m_guard->setRules(LocalSettings::lockRules());
        Q_EMIT settingsChanged();
    });
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
    // Queued: the settings are closed then.
    connect(
        dialog, &SettingsDialog::actionRequested, this,
        [this](const QString& name) {
            if (auto* action = findChild<QAction*>(name))
                action->trigger();
        },
        Qt::QueuedConnection);
    if (!page.isEmpty())
        dialog->showPage(page);
    dialog->open();
}
