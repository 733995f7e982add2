// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/Application.h"

#include "models/core/PoolJob.h"
#include "models/store/engine/ServerPlace.h"
#include "widgets/common/ButtonKeys.h"
#include "widgets/common/ComboKeys.h"
#include "widgets/common/TabKeys.h"
#include "widgets/jobs/JobLabels.h"
#include "widgets/settings/Appearance.h"
#include "widgets/settings/LocalSettings.h"
#include "widgets/settings/PlacePassword.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"language"_s;

QString firstOf(const QStringList& places)
{
    for (const QString& place : places)
        if (!place.isEmpty())
            return place;
    return {};
}

} // namespace

Application::Application(Settings settings)
    : m_settings(std::move(settings))
    , m_place(firstOf({ m_settings.database, LocalSettings::place(), Database::defaultPath() }))
{
    QString language = m_settings.language;
    if (language.isEmpty())
        language = QSettings().value(languageKey).toString();
    m_languages.use(Languages::codes().contains(language) ? language : Languages::ofSystem());
    Appearance::kept().apply();
    new ComboKeys(qApp);
    new ButtonKeys(qApp);
    new TabKeys(qApp);
    m_window = std::make_unique<MainWindow>();
    m_window->setPassphrase(m_settings.passphrase);
    m_settings.passphrase.clear();
    m_window->keepSession();
    if (!m_settings.file.isEmpty())
        m_window->openFile(m_settings.file);
    connectWindow();
}

void Application::connectWindow()
{
    MainWindow* window = m_window.get();
    connect(window, &MainWindow::languageChosen, this, &Application::chooseLanguage);
    connect(window, &MainWindow::retryRequested, this, &Application::retry);
    connect(window, &MainWindow::databaseChosen, this, &Application::choose);
    connect(window, &MainWindow::restoreRequested, this, &Application::restore);
    connect(window, &MainWindow::settingsChanged, this, &Application::beginBackups);
    connect(&m_opener, &StoreOpener::opened, this, &Application::storeOpened);
    connect(&m_opener, &StoreOpener::failed, this, &Application::storeFailed);
    connect(&m_opener, &StoreOpener::damaged, this, [this](const Error& error) {
        m_damage = error;
        leaveDamaged();
    });
    // Queued: the backup that was under way has ended then.
    connect(&m_backups, &BackupSchedule::failed, this, &Application::leaveDamaged,
        Qt::QueuedConnection);
    connect(&m_backups, &BackupSchedule::unchanged, this, &Application::leaveDamaged,
        Qt::QueuedConnection);
    connect(&m_backups, &BackupSchedule::failed, window, &MainWindow::showBackupError);
    connect(&m_backups, &BackupSchedule::taken, window, &MainWindow::clearBackupError);
    connect(&m_backups, &BackupSchedule::unchanged, window, &MainWindow::clearBackupError);
    connect(&m_desktop, &DesktopWatch::goingToSleep, window,
        [window] { window->guard()->request(VaultGuard::Reason::Sleep); });
    connect(&m_desktop, &DesktopWatch::screenLocked, window,
        [window] { window->guard()->request(VaultGuard::Reason::ScreenLock); });
}

void Application::show()
{
    m_window->installEventFilter(this);
    m_window->show();
}

/// The technician sees the window before anything slow begins.
bool Application::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        m_window->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &Application::begin, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Application::begin()
{
    openPlace();
    m_desktop.start();
}

/// A server wants a password, which the keychain may have; the window does not wait for it.
void Application::openPlace()
{
    m_window->setPlace(m_place);
    if (!ServerPlace::isServer(m_place) || !m_password.isEmpty())
        return openStore(m_password);
    PlacePassword::read(this, m_place, [this, place = m_place](const Secret& kept) {
        if (place == m_place && !m_store)
            openStore(kept);
    });
}

void Application::openStore(const Secret& password) { m_opener.open(m_place, password); }

void Application::storeOpened()
{
    m_store = m_opener.take();
    m_damage.reset();
    if (m_isKept)
        PlacePassword::keep(this, m_place, m_password);
    m_isKept = false;
    m_password.clear();
    m_window->setStore(m_store.get());
    loadCatalog();
    beginBackups();
}

void Application::storeFailed(const Error& error)
{
    m_isKept = false;
    m_password.clear();
    m_window->showTrouble(m_place, error);
    loadCatalog();
}

/// Restoring wants it closed. While something is under way it is only said, and tried again later.
void Application::leaveDamaged()
{
    if (!m_damage || !m_store)
        return;
    if (!m_window->releaseStore())
        return m_window->showStartError({ *m_damage });
    m_backups.end();
    m_store.reset();
    m_window->showTrouble(m_place, *m_damage);
}

void Application::loadCatalog()
{
    if (!m_store) {
        const auto own = Catalog::load();
        return own ? m_window->setCatalog(*own) : m_window->showStartError(own.error());
    }
    const auto loaded = m_store->catalogs().load();
    if (!loaded)
        return m_window->showStartError(loaded.error());
    // Before a site can be opened: it has to have what it was configured with.
    const Status settled
        = m_store->mayWrite() ? m_store->catalogs().settle(*loaded->catalog) : Status();
    m_window->setCatalog(loaded->catalog);
    if (loaded->problem)
        m_window->showStartWarning(*loaded->problem);
    if (!settled)
        m_window->showStartError({ settled.error() });
}

void Application::retry(const Secret& password, bool isKept)
{
    m_password = password;
    m_isKept = isKept && !password.isEmpty();
    openPlace();
}

void Application::choose(const QString& place, const Secret& password, bool isKept)
{
    if (!m_window->releaseStore())
        return;
    m_backups.end();
    m_store.reset();
    LocalSettings::setPlace(place == Database::defaultPath() ? QString() : place);
    m_place = place;
    retry(password, isKept);
}

/// Nobody may have the database open meanwhile.
void Application::restore(const QString& backup)
{
    if (!m_window->releaseStore())
        return;
    m_backups.end();
    m_store.reset();
    auto* job = new PoolJob<void>(
        [place = m_place, backup] { return Backups::restore(place, backup); }, this);
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        if (!job->result())
            m_window->showStartError({ job->result().error() });
        openPlace();
    });
    job->start();
}

void Application::beginBackups()
{
    m_backups.end();
    const LocalSettings::Backups rules = LocalSettings::backups();
    JobLabel label = JobLabels::backup();
    label.isQuiet = true;
    m_backups.setLabel(label);
    if (m_store && !m_store->isTeam() && m_store->mayWrite())
        m_backups.begin(m_store->path(), rules.hours, rules.keep);
}

void Application::chooseLanguage(const QString& code)
{
    m_languages.use(code);
    QSettings().setValue(languageKey, code);
}
