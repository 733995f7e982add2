// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/site/Site.h"
#include "widgets/common/WizardStep.h"
#include "widgets/store/StoreTurns.h"
#include "widgets/vault/VaultGuard.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class CatalogActions;
class CertificationPage;
class CommandPalette;
class DatabaseTroubleDialog;
class EditMenu;
class HelpGuide;
class HistoryDialog;
class JobCentre;
class JobListModel;
class JobNews;
class LockCover;
class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;
class Secret;
class SiteActions;
class SiteListPage;
class SiteWizard;
class Texts;
class TravelActions;
class VaultActions;
class VaultGate;
struct KeptDraft;
struct PbxTrust;
struct SupportEvent;

/// The window: the list of sites, the wizard of one of them, or the certification of providers. It
/// is cheap to build; the store and the catalogue are handed over after the first paint.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// @param store outlives the window
    void setStore(Store* store);
    void setCatalog(std::shared_ptr<const Catalog> catalog);
    /// The store or the catalogue could not be opened.
    void showStartError(const QList<Error>& errors);
    /// The catalogue taken last cannot be used; the program's own stands in for it.
    void showStartWarning(const Error& error);
    /// Which database is being opened.
    void setPlace(const QString& place);
    /// A backup that was due could not be made.
    void showBackupError(const Error& error);
    void clearBackupError();
    /// It could not be opened: what can be done about it.
    void showTrouble(const QString& place, const Error& error);
    /// Saves what is open and lets go of the store. False when that cannot be done now.
    bool releaseStore();
    [[nodiscard]] VaultGuard* guard() const { return m_guard; }
    /// Used silently instead of asking.
    void setPassphrase(const Secret& passphrase);
    /// Opens a site where it was left; waits for store and catalogue when they are not there yet.
    void openSite(const QString& id);
    /// Imports a site file, opens a job file: what is in it tells which. Waits as openSite() does.
    void openFile(const QString& path);
    /// Shows a section of a site, whatever is shown now; nothing when that cannot be left.
    /// @param part see SiteWizard::goToPart()
    void goTo(const QString& siteId, WizardStep step, const QString& part = {});
    /// From now on the window's place, the site that is open and what is in front on its pages are
    /// there again at the next start. Call it before the window is shown.
    void keepSession();

Q_SIGNALS:
    /// One of Translations::codes(). The application installs the translators.
    void languageChosen(const QString& code);
    /// Another database instead of this one. @param password of a server; empty = the one kept
    void databaseChosen(const QString& place, const Secret& password, bool isKept);
    /// The same one once more.
    void retryRequested(const Secret& password, bool isKept);
    void restoreRequested(const QString& backup);
    void settingsChanged();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildMenus();
    void buildSiteMenu();
    void buildGoMenu();
    void fillGoMenu();
    void takeGoing();
    void noteSession();
    void restoreSession();
    void buildLanguageMenu();
    void buildToolsMenu();
    void buildHelpMenu();
    void openPalette();
    void switchToSite(const QString& id);
    void buildHistoryMenu(QMenu* site);
    void watchStore();
    void meetChange(const QString& siteId, int version);
    void meetRemoval(const QString& siteId);
    void showLost(const Error& error);
    void showBack();
    void showHistory();
    [[nodiscard]] QString chosenSite() const;
    void updateHistoryActions(bool isFree, bool hasSelection);
    void buildStatusBar();
    void buildJobs();
    void showJob(int jobId);
    /// What went wrong with jobs of this session, oldest first, of that site and of none.
    [[nodiscard]] QList<SupportEvent> troubles(const QString& siteId) const;
    void showSupport();
    void buildVaultMenu();
    void buildGuard();
    void addSettingsAction(QMenu* menu);
    /// @param page object name; empty = the first
    void showSettings(const QString& page);
    void showLockState();
    void showLockNote(std::function<QString()> text);
    void clearLockNote();
    void buildCover();
    void lock(VaultGuard::Reason reason);
    void postponeLock();
    void cover();
    void showCovered();
    void uncover();
    void unlockWindow();
    bool keepDraft();
    void resumeDraft();
    void discardDraft();
    [[nodiscard]] bool isAtWork() const;
    [[nodiscard]] bool holdsSecrets() const;
    bool leaveWizard();
    void leaveRest();
    void forgetStore();
    void storeOpened();
    void connectList();
    void ready();
    void refreshList(const QString& select = {});
    void createSite();
    void enterSite(const QString& id);
    void showSite(const QString& id, std::function<void()> shown = {});
    void showWizard(const Site& site, const WizardProgress& progress);
    void showList();
    void showCertification();
    void hideCertification();
    void reloadCatalog();
    [[nodiscard]] bool isCertifying() const;
    void leaveSite();
    bool goToSites();
    void chooseImport();
    void importFile(const QString& path);
    void storeImported(Site site);
    void importFromPbx();
    void storeRead(Site site, const QList<PbxTrust>& trusted);
    void chooseExport(const QString& id);
    void exportSite(const QString& id, const QString& path);
    void tellExport(const std::optional<Error>& error = {});
    void exportChosen(const QStringList& ids);
    void showAbout();
    void showErrors(const QList<Error>& errors);
    void updateActions();
    void updateTitle();
    [[nodiscard]] bool mayStop();
    void showFront();
    void showFailedDeletions();
    [[nodiscard]] bool isReady() const { return m_store && m_catalog; }

    Store* m_store = nullptr;
    std::shared_ptr<const Catalog> m_catalog;
    QString m_pendingSite;
    struct Going {
        QString siteId;
        WizardStep step = WizardStep::Site;
        QString part;
    };
    std::optional<Going> m_going; ///< once the site is open
    std::optional<std::pair<QString, QVariantMap>> m_left; ///< site and places, while it is locked
    StoreRead<QList<SiteSummary>> m_readSites;
    QString m_selectNext; ///< once the list is read
    /// A site as it is opened.
    struct Opened {
        Site site;
        WizardProgress progress;
    };
    StoreRead<Opened> m_readSite;
    StoreRead<std::optional<Error>> m_readClock;
    StoreRead<int> m_readSession;
    void resumeSite(const QString& id, const QVariantMap& places);
    bool m_isSessionKept = false;
    QString m_sessionPlace; ///< of which it was brought back already
    QString m_pendingFile;
    Texts* m_texts;
    QStackedWidget* m_stack;
    SiteListPage* m_list;
    SiteActions* m_sites = nullptr;
    VaultGate* m_gate;
    QPointer<SiteWizard> m_wizard;
    CertificationPage* m_certification = nullptr; ///< made when first asked for, then kept
    QLabel* m_database;
    QLabel* m_lockState = nullptr;
    VaultGuard* m_guard = nullptr;
    LockCover* m_cover = nullptr;
    QPointer<QWidget> m_beforeCover;
    bool m_isCovered = false;
    std::unique_ptr<KeptDraft> m_kept; ///< until the passwords are unlocked again
    VaultActions* m_vault = nullptr;
    QAction* m_settings = nullptr;
    QPointer<DatabaseTroubleDialog> m_trouble;
    QString m_place;
    std::function<QString()> m_backupWarning;
    std::function<QString()> m_workNote; ///< why it could not be closed
    std::function<QString()> m_lockNote; ///< over once the passwords are open
    QActionGroup* m_languages = nullptr;
    QAction* m_new = nullptr;
    QAction* m_continue = nullptr;
    QAction* m_import = nullptr;
    QAction* m_importPbx = nullptr;
    QAction* m_export = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_allSites = nullptr;
    QAction* m_certify = nullptr;
    EditMenu* m_edit = nullptr;
    QMenu* m_go = nullptr;
    QMenu* m_tools = nullptr;
    JobListModel* m_jobs = nullptr;
    JobNews* m_jobNews = nullptr;
    JobCentre* m_jobCentre = nullptr;
    QMenu* m_help = nullptr;
    HelpGuide* m_guide = nullptr;
    CommandPalette* m_palette = nullptr;
    CatalogActions* m_catalogs;
    TravelActions* m_travel;
    QAction* m_history = nullptr;
    QList<QAction*> m_travelActions; ///< carry, merge, take offline, synchronise
    QPointer<HistoryDialog> m_historyDialog;
    QTimer m_listLater; ///< many changes at once are one new list
    QList<QAction*> m_catalogActions;
};
