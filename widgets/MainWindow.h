// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/site/Site.h"
#include "models/store/SiteRepository.h"
#include "widgets/vault/VaultGuard.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>

class CatalogActions;
class CertificationPage;
class DatabaseTroubleDialog;
class EditMenu;
class HistoryDialog;
class LockCover;
class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;
class Secret;
class SiteListPage;
class SiteWizard;
class Store;
class Texts;
class TravelActions;
class VaultActions;
class VaultGate;
struct KeptDraft;
struct PbxTrust;

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

Q_SIGNALS:
    /// "en" or "it". The application installs the translators.
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

private:
    void buildMenus();
    void buildSiteMenu();
    void buildLanguageMenu();
    void buildToolsMenu();
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
    void buildVaultMenu();
    void buildGuard();
    void addSettingsAction(QMenu* menu);
    void showSettings(int page);
    void showLockState();
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
    void refreshList();
    void createSite();
    void showSite(const QString& id);
    void showWizard(const Site& site, const WizardProgress& progress);
    void showList();
    void showCertification();
    void hideCertification();
    void reloadCatalog();
    [[nodiscard]] bool isCertifying() const;
    void leaveSite();
    void chooseImport();
    void importFile(const QString& path);
    void storeImported(Site site);
    void importFromPbx();
    void storeRead(Site site, const QList<PbxTrust>& trusted);
    void chooseExport(const QString& id);
    void exportSite(const QString& id, const QString& path);
    void confirmDelete(const QString& id);
    void deleteSite(const QString& id);
    void showAbout();
    void showErrors(const QList<Error>& errors);
    void updateActions();
    void updateTitle();
    [[nodiscard]] bool isReady() const { return m_store && m_catalog; }

    Store* m_store = nullptr;
    std::shared_ptr<const Catalog> m_catalog;
    QString m_pendingSite;
    Texts* m_texts;
    QStackedWidget* m_stack;
    SiteListPage* m_list;
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
    QMenu* m_tools = nullptr;
    CatalogActions* m_catalogs;
    TravelActions* m_travel;
    QAction* m_history = nullptr;
    QList<QAction*> m_travelActions; ///< carry, merge, take offline, synchronise
    QPointer<HistoryDialog> m_historyDialog;
    QTimer m_listLater; ///< many changes at once are one new list
    QList<QAction*> m_catalogActions;
};
