// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/Application.h"

#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"language"_s;

} // namespace

Application::Application(Settings settings)
    : m_settings(std::move(settings))
{
    QString language = m_settings.language;
    if (language.isEmpty())
        language = QSettings().value(languageKey).toString();
    m_languages.use(Languages::codes().contains(language) ? language : Languages::ofSystem());
    m_window = std::make_unique<MainWindow>();
    m_window->setPassphrase(m_settings.passphrase);
    m_settings.passphrase.clear();
    connect(m_window.get(), &MainWindow::languageChosen, this, &Application::chooseLanguage);
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
        QMetaObject::invokeMethod(this, &Application::openStore, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &Application::loadCatalog, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Application::openStore()
{
    auto store = Store::open(m_settings.database);
    if (!store)
        return m_window->showStartError({ store.error() });
    m_store = std::move(*store);
    // From now on a window waits: it is better to offer another attempt than to stand still.
    if (const Status set = m_store->setBusyTimeout(std::chrono::milliseconds(250)); !set)
        return m_window->showStartError({ set.error() });
    m_window->setStore(m_store.get());
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
    const Status settled = m_store->catalogs().settle(*loaded->catalog);
    m_window->setCatalog(loaded->catalog);
    if (loaded->problem)
        m_window->showStartWarning(*loaded->problem);
    if (!settled)
        m_window->showStartError({ settled.error() });
}

void Application::chooseLanguage(const QString& code)
{
    m_languages.use(code);
    QSettings().setValue(languageKey, code);
}
