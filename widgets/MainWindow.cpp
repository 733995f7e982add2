// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MainWindow.h"

#include "models/core/ErrorText.h"
#include "models/core/Translations.h"
#include "models/store/Store.h"
#include "widgets/certification/CatalogActions.h"
#include "widgets/certification/CertificationPage.h"
#include "widgets/common/Banner.h"
#include "widgets/common/EditMenu.h"
#include "widgets/common/PageArea.h"
#include "widgets/common/ReadingOrder.h"
#include "widgets/common/Texts.h"
#include "widgets/common/TrainingMode.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/home/SiteActions.h"
#include "widgets/team/TravelActions.h"
#include "widgets/vault/KeptDraft.h"
#include "widgets/vault/LockCover.h"
#include "widgets/vault/VaultActions.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Names of languages are the same in all of them: their letters are found here. @param taken grows
QString withMnemonic(QString name, QString& taken)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!name[i].isLetter() || taken.contains(name[i], Qt::CaseInsensitive))
            continue;
        taken += name[i];
        return name.insert(i, u'&');
    }
    return name;
}

/// From the list of windows it is closed while it is minimised, too.
void showSelf(QWidget* window)
{
    if (window->isMinimized())
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_texts(new Texts(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new SiteListPage(this))
    , m_gate(new VaultGate(this))
    , m_database(new QLabel(this))
    , m_catalogs(new CatalogActions(m_gate, m_list->banner(), this))
    , m_travel(new TravelActions(m_gate, m_list->banner(), this))
{
    m_stack->setObjectName(u"pageStack"_s);
    m_stack->addWidget(m_list);
    // Pages fit without scrolling; the area is for text at 200 % on a small screen.
    auto* area = new PageArea(this);
    area->setPage(m_stack);
    setCentralWidget(area);
    buildMenus();
    buildStatusBar();
    buildJobs();
    buildGuard();
    connectList();
    connect(m_gate, &VaultGate::busyChanged, this, [this](bool isBusy) {
        updateActions();
        // The list was disabled meanwhile; where the focus was before, the gate brings it back to.
        const bool isList = m_stack->currentWidget() == m_list && m_store;
        if (!isBusy && isList && !m_list->isAncestorOf(focusWidget()))
            m_list->focusList();
    });
    connect(
        m_gate, &VaultGate::failed, this, [this](const Error& error) { showErrors({ error }); });
    const QSize forText(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 42);
    resize(QSize(1180, 740).expandedTo(forText).boundedTo(screen()->availableSize()));
    updateActions();
    updateTitle();
}

MainWindow::~MainWindow()
{
    delete m_wizard;
    delete m_certification;
}

void MainWindow::buildMenus()
{
    buildSiteMenu();
    m_edit = new EditMenu(
        [this] { return m_wizard ? m_wizard->editActions() : QList<QAction*>(); }, this);
    menuBar()->addMenu(m_edit);
    buildGoMenu();
    buildVaultMenu();
    buildLanguageMenu();
    buildToolsMenu();
    buildHelpMenu();
}

void MainWindow::buildSiteMenu()
{
    QMenu* menu = menuBar()->addMenu(QString());
    m_texts->always([this, menu] { menu->setTitle(tr("&Site")); });
    const auto add = [&](QAction*& action, const char* source, const char* objectName) {
        action = menu->addAction(QString());
        m_texts->action(action, source, objectName);
    };
    add(m_new, QT_TR_NOOP("&New site"), "newSiteAction");
    add(m_continue, QT_TR_NOOP("&Continue"), "continueAction");
    add(m_import, QT_TR_NOOP("&Import…"), "importAction");
    add(m_importPbx, QT_TR_NOOP("Import from a &PBX…"), "importPbxAction");
    add(m_export, QT_TR_NOOP("&Export…"), "exportAction");
    add(m_delete, QT_TR_NOOP("&Delete"), "deleteAction");
    buildHistoryMenu(menu);
    menu->addSeparator();
    add(m_allSites, QT_TR_NOOP("&All sites"), "allSitesAction");
    QAction* quit = nullptr;
    add(quit, QT_TR_NOOP("&Quit"), "quitAction");
    m_new->setShortcut(QKeySequence::New);
    m_import->setShortcut(QKeySequence::Open);
    quit->setShortcut(QKeySequence::Quit);
    const auto connectFromSites = [this](QAction* action, void (MainWindow::*begin)()) {
        connect(action, &QAction::triggered, this, [this, begin] {
            if (goToSites())
                (this->*begin)();
        });
    };
    connectFromSites(m_new, &MainWindow::createSite);
    connect(m_continue, &QAction::triggered, this, [this] { openSite(m_list->selectedId()); });
    connectFromSites(m_import, &MainWindow::chooseImport);
    connectFromSites(m_importPbx, &MainWindow::importFromPbx);
    connect(m_export, &QAction::triggered, this, [this] {
        if (!m_wizard)
            exportChosen(m_list->selectedIds());
        else if (m_wizard->save())
            chooseExport(m_wizard->draft()->site().id);
    });
    connect(m_delete, &QAction::triggered, this,
        [this] { m_sites->deleteSites(m_list->selectedIds()); });
    connect(m_allSites, &QAction::triggered, this,
        [this] { isCertifying() ? hideCertification() : leaveSite(); });
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildLanguageMenu()
{
    QMenu* view = menuBar()->addMenu(QString());
    QMenu* language = view->addMenu(QString());
    m_texts->always([this, view, language] {
        view->setTitle(tr("&View"));
        language->setTitle(tr("&Language"));
    });
    QAction* training = view->addAction(QString());
    m_texts->action(training, QT_TR_NOOP("&Training mode: passwords stay hidden"), "trainingAction");
    training->setCheckable(true);
    training->setChecked(TrainingMode::isOn());
    connect(training, &QAction::toggled, TrainingMode::instance(), &TrainingMode::set);
    connect(TrainingMode::instance(), &TrainingMode::changed, training, &QAction::setChecked);
    m_languages = new QActionGroup(this);
    const QStringList codes = Translations::codes();
    QString taken;
    for (const QString& code : codes) {
        QAction* action = language->addAction(withMnemonic(Translations::nativeName(code), taken));
        action->setObjectName(u"languageAction_"_s + code);
        action->setData(code);
        action->setCheckable(true);
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
        [this](QAction* action) { Q_EMIT languageChosen(action->data().toString()); });
    m_texts->always([this] {
        const QString current = Translations::current();
        const auto actions = m_languages->actions();
        for (QAction* action : actions)
            action->setChecked(action->data() == current);
    });
}

void MainWindow::buildStatusBar()
{
    auto* training = new QLabel(this);
    training->setObjectName(u"trainingLabel"_s);
    training->setVisible(TrainingMode::isOn());
    m_texts->plain(training, QT_TR_NOOP("Training mode"));
    connect(TrainingMode::instance(), &TrainingMode::changed, training, &QWidget::setVisible);
    statusBar()->addPermanentWidget(training);
    m_database->setObjectName(u"databasePath"_s);
    m_database->setTextInteractionFlags(Qt::TextSelectableByMouse);
    statusBar()->addPermanentWidget(m_database);
    m_texts->always([this] {
        m_database->setText(m_store
                ? tr("Database: %1").arg(QDir::toNativeSeparators(m_store->path()))
                : QString());
    });
}

void MainWindow::connectList()
{
    connect(m_list, &SiteListPage::newRequested, this, &MainWindow::createSite);
    connect(m_list, &SiteListPage::continueRequested, this, &MainWindow::openSite);
    connect(m_list, &SiteListPage::importRequested, this, &MainWindow::chooseImport);
    connect(m_list, &SiteListPage::importPbxRequested, this, &MainWindow::importFromPbx);
    connect(m_list, &SiteListPage::exportRequested, this, &MainWindow::exportChosen);
    m_sites = new SiteActions(m_gate, m_list, this);
    connect(m_list, &SiteListPage::tagsRequested, m_sites, &SiteActions::chooseTags);
    connect(m_list, &SiteListPage::deleteRequested, m_sites, &SiteActions::deleteSites);
    connect(m_sites, &SiteActions::failed, this, &MainWindow::showErrors);
    connect(m_sites, &SiteActions::sitesChanged, this, [this] {
        if (m_workNote && !m_sites->underWay()) {
            if (m_list->banner()->text() == m_workNote()) // whatever else is said stays
                m_list->banner()->clear();
            m_cover->clearTrouble(m_workNote());
            m_workNote = {};
        }
        if (m_store)
            refreshList();
    });
    connect(m_list, &SiteListPage::certificationRequested, this, &MainWindow::showCertification);
    connect(m_list, &SiteListPage::selectionChanged, this, &MainWindow::updateActions);
}

void MainWindow::setStore(Store* store)
{
    m_store = store;
    m_gate->setStore(store);
    m_catalogs->setStore(store);
    m_travel->setStore(store);
    m_sites->setStore(store);
    m_list->setPlace(store->path());
    watchStore();
    m_database->setText(tr("Database: %1").arg(QDir::toNativeSeparators(store->path())));
    storeOpened();
    refreshList();
}

void MainWindow::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    m_catalog = std::move(catalog);
    ready();
}

void MainWindow::ready()
{
    if (!isReady() || m_readSites.isAsking())
        return;
    m_list->setReady(true);
    m_list->focusList();
    updateActions();
    restoreSession();
    if (!m_pendingSite.isEmpty())
        enterSite(std::exchange(m_pendingSite, QString()));
    if (!m_pendingFile.isEmpty())
        openFile(std::exchange(m_pendingFile, QString()));
}

void MainWindow::showStartError(const QList<Error>& errors) { showErrors(errors); }

void MainWindow::showStartWarning(const Error& error)
{
    m_list->banner()->showMessage(Banner::Kind::Warning, [error] {
        return ErrorText::whole(error) + u'\n' + tr("The program's own catalogue is used.");
    });
}

void MainWindow::setPassphrase(const Secret& passphrase) { m_gate->setPassphrase(passphrase); }

/// @param select a site, once the list is there
void MainWindow::refreshList(const QString& select)
{
    if (!select.isEmpty())
        m_selectNext = select;
    m_readSites.ask(
        *m_store, [](Store& store) { return store.sites().list(); },
        [this](const Result<QList<SiteSummary>>& sites) {
            if (sites)
                m_list->setSites(*sites);
            else
                showErrors({ sites.error() });
            if (const QString next = std::exchange(m_selectNext, {}); !next.isEmpty())
                m_list->select(next);
            if (!m_list->isReady())
                ready();
        });
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Doppino"),
        tr("Doppino %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box->setObjectName(u"aboutDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("From bare walls to a working, proven phone system in one sitting.\n"
           "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

void MainWindow::showErrors(const QList<Error>& errors)
{
    m_list->banner()->showMessage(Banner::Kind::Error, [errors] {
        QStringList lines;
        for (const Error& error : errors)
            lines.append(errors.size() == 1 ? ErrorText::whole(error) : ErrorText::sentence(error));
        constexpr qsizetype shown = 8;
        const qsizetype rest = lines.size() - shown;
        lines = lines.first(std::min(lines.size(), shown));
        if (rest > 0)
            lines.append(tr("And %n more.", nullptr, int(rest)));
        return lines.join(u'\n');
    });
}

void MainWindow::updateActions()
{
    const bool isUnlocked = isReady() && !m_gate->isBusy();
    const bool isFree = isUnlocked && !m_wizard && !isCertifying();
    const bool hasSelection = isFree && !m_list->selectedId().isEmpty();
    for (QAction* action : { m_new, m_import, m_importPbx })
        action->setEnabled(isUnlocked && m_store->mayWrite()); // what is open is saved and left
    m_certify->setEnabled(isUnlocked && !isCertifying());
    m_continue->setEnabled(hasSelection);
    m_export->setEnabled(m_wizard ? isUnlocked : isFree && !m_list->selectedIds().isEmpty());
    for (QAction* action : std::as_const(m_catalogActions))
        action->setEnabled(isFree);
    m_vault->refresh();
    m_edit->menuAction()->setVisible(m_wizard);
    m_go->menuAction()->setVisible(m_wizard);
    updateHistoryActions(isFree, hasSelection);
    m_allSites->setEnabled(m_wizard || isCertifying());
    m_list->setEnabled(!m_gate->isBusy());
}

void MainWindow::updateTitle()
{
    const QString name = m_wizard ? m_wizard->draft()->site().name : QString();
    setWindowTitle(isCertifying() ? tr("Provider certification — Doppino")
            : name.isEmpty()      ? tr("Doppino")
                                  : tr("%1 — Doppino").arg(name));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTitle();
    QMainWindow::changeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return ReadingOrder::step(this, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_isCovered && (m_wizard || m_kept)) {
        m_cover->showTrouble([] {
            return tr("Something is under way or not saved yet: unlock the window before you "
                      "quit.");
        });
        showSelf(this);
        return event->ignore();
    }
    if (m_wizard && !m_wizard->prepareToClose())
        return event->ignore();
    if (!mayStop()) {
        showSelf(this);
        return event->ignore();
    }
    if (!m_sites->finishDeleting()) { // once more, and it closes
        showFailedDeletions();
        showSelf(this);
        return event->ignore();
    }
    if (m_certification)
        m_certification->prepareToClose();
    noteSession();
    event->accept();
}
