// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"
#include "widgets/common/Texts.h"
#include "widgets/common/WindowPlaces.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/MainWindow.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAction>
#include <QCryptographicHash>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

// How one gets around in the window, and how it looks again at the next start as it was left.

namespace {

const QString sessionGeometryKey = u"window/geometry"_s;
const QString sessionSiteKey = u"site"_s;
const QString sessionPlacesKey = u"places"_s;
const QString sessionFiltersKey = u"filters"_s;

/// Sites are of one database: each has a session of its own.
QString sessionGroup(const QString& place)
{
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256);
    return u"session/"_s + QString::fromLatin1(hash.toHex().first(16));
}

} // namespace

/// Has no letter in the bar, as "Edit": the pages use them all.
void MainWindow::buildGoMenu()
{
    m_go = menuBar()->addMenu(QString());
    m_go->setObjectName(u"goMenu"_s);
    m_texts->always([this] { m_go->setTitle(tr("Go")); });
}

void MainWindow::fillGoMenu()
{
    m_go->clear();
    if (!m_wizard)
        return;
    const auto& actions = m_wizard->sectionActions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (siteSections().at(i) == WizardStep::Site
            || siteSections().at(i) == WizardStep::Acceptance)
            m_go->addSeparator();
        m_go->addAction(actions[i]);
    }
}

void MainWindow::goTo(const QString& siteId, WizardStep step, const QString& part)
{
    if (m_isCovered || siteId.isEmpty())
        return;
    if (m_wizard && m_wizard->draft()->site().id == siteId)
        return m_wizard->goToPart(step, part);
    if (m_wizard && !m_wizard->prepareToClose())
        return;
    if (m_wizard)
        showList();
    if (isCertifying())
        hideCertification();
    m_going = Going { siteId, step, part };
    enterSite(siteId);
}

/// It may be open at once, or when the passwords are. Where it was left counts less than where one
/// goes.
void MainWindow::takeGoing()
{
    const auto left = std::exchange(m_left, std::nullopt);
    if (left && m_wizard && m_wizard->draft()->site().id == left->first)
        m_wizard->setPlaces(left->second);
    if (!m_wizard || !m_going || m_wizard->draft()->site().id != m_going->siteId)
        return;
    const Going going = *std::exchange(m_going, std::nullopt);
    m_wizard->goToPart(going.step, going.part);
}

void MainWindow::keepSession()
{
    m_isSessionKept = true;
    restoreGeometry(QSettings().value(sessionGeometryKey).toByteArray());
}

void MainWindow::noteSession()
{
    if (!m_isSessionKept || !m_store)
        return;
    QSettings settings;
    settings.setValue(sessionGeometryKey, saveGeometry());
    settings.beginGroup(sessionGroup(m_store->path()));
    settings.setValue(sessionFiltersKey, WindowPlaces::filtersOf(m_list));
    settings.setValue(sessionSiteKey, m_wizard ? m_wizard->draft()->site().id : QString());
    if (m_wizard)
        settings.setValue(sessionPlacesKey, m_wizard->places());
}

/// Nobody is asked for a passphrase by a window that opens on its own.
void MainWindow::restoreSession()
{
    if (!m_isSessionKept || std::exchange(m_sessionPlace, m_store->path()) == m_store->path())
        return;
    QSettings settings;
    settings.beginGroup(sessionGroup(m_store->path()));
    WindowPlaces::restoreFilters(m_list, settings.value(sessionFiltersKey).toMap());
    const QString id = settings.value(sessionSiteKey).toString();
    if (id.isEmpty() || !m_pendingSite.isEmpty() || !m_pendingFile.isEmpty())
        return;
    m_readSession.ask(
        *m_store, [id](Store& store) { return store.sites().version(id); },
        [this, id, places = settings.value(sessionPlacesKey).toMap()](const Result<int>& version) {
            if (version && !m_wizard && !isCertifying() && !m_readSite.isAsking())
                resumeSite(id, places);
        });
}

void MainWindow::resumeSite(const QString& id, const QVariantMap& places)
{
    m_list->select(id);
    m_gate->passQuietly(
        [this, id, places] {
            if (m_wizard || isCertifying()) // somebody was faster
                return;
            showSite(id, [this, places] { m_wizard->setPlaces(places); });
        },
        [this, id, places] {
            m_left.emplace(id, places);
            m_list->focusList(); // so that Enter goes on with it
            showLockNote([] {
                return tr("The site you left open last is selected. Its passwords are locked: "
                          "“Continue” asks for the passphrase.");
            });
        });
}
