// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/PhoneCommands.h"
#include "models/site/SiteMerge.h"
#include "models/store/SiteRepository.h"
#include "widgets/common/Banner.h"
#include "widgets/common/WizardStep.h"
#include "widgets/dialogs/ConflictDecisions.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/store/StoreTurns.h"

#include <QPointer>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <array>
#include <future>

class AcceptancePage;
class ConflictDialog;
class DeployView;
class GatewaysEditor;
class HistoryPanel;
class HistoryUndo;
class PhonesStep;
class QAction;
class QPushButton;
class QStackedWidget;
class SiteEvidenceWatch;
class Texts;
class TrunkTestView;
class TrunksEditor;
class UndoActions;
class UploadView;
class WizardPage;
class WizardSteps;

/// The sections of one site over one draft: the wizard's pages, and those beside its way. Pages are
/// built at their first visit; whatever is
/// typed reaches the store 400 ms later, or at once when a page is left. What colleagues do to the
/// site meanwhile is joined with it; where both changed the same, the user decides.
class SiteWizard : public QWidget {
    Q_OBJECT

public:
    /// @param site as loaded with its secrets, or a new one; the vault must be unlocked
    SiteWizard(Store* store, const Site& site, const WizardProgress& progress,
        std::shared_ptr<const Catalog> catalog, QWidget* parent = nullptr);
    ~SiteWizard() override;

    [[nodiscard]] SiteDraft* draft() { return &m_draft; }
    [[nodiscard]] WizardStep currentStep() const { return m_step; }
    [[nodiscard]] bool isUploading() const;
    [[nodiscard]] bool isTestingTrunk() const;
    [[nodiscard]] bool isDeploying() const;

    /// What the menu "Edit" offers: undo and redo of the site.
    [[nodiscard]] QList<QAction*> editActions() const;
    /// What the menu "Go" offers: one for each of siteSections(), in that order, with its keys.
    [[nodiscard]] const QList<QAction*>& sectionActions() const { return m_goTo; }
    /// Puts the cursor into the first field of the page shown.
    void focusFirst();
    /// What is not in the store yet, with what it was when it was last there.
    struct Unsaved {
        Site base;
        Site site;
        WizardProgress progress;
    };
    [[nodiscard]] Unsaved unsaved() const { return { m_base, m_draft.site(), m_progress }; }
    /// Which tab is shown on each page and how its parts share the space; pages that were not
    /// visited yet get theirs when they are.
    [[nodiscard]] QVariantMap places() const;
    void setPlaces(const QVariantMap& places);
    /// Goes on with a draft that is not saved yet, upon the site this was made with.
    void resume(const Site& draft);
    /// Nothing is saved any more: what is not has been taken care of.
    void abandon();
    /// Saves what is not saved yet. False when that failed; a message says why.
    bool save();
    /// Whether the site may be left now; if not, a message says why.
    bool prepareToClose();
    /// Shows what the store holds now, which is what the window held a moment ago changed by
    /// something else of this program: an entry of its history was restored.
    void takeOver(const Site& stored);

public Q_SLOTS:
    /// Somebody else saved a site. @param version that they left it at
    void meetColleague(const QString& siteId, int version);
    void meetRemoval(const QString& siteId);
    /// Something was saved, nobody knows what.
    void lookAgain();
    /// The server cannot be reached, and later it can again.
    void noteLost(const Error& error);
    void noteBack();
    /// Shows any page; never refused.
    void goTo(WizardStep step);
    /// And there what is meant. @param part id of a trunk, gateway, user or phone, or the JSON path
    /// of a value; empty = the page as a whole
    void goToPart(WizardStep step, const QString& part);
    /// The next part of this page, or the following page unless this one holds a fault.
    void goNext();
    void goBack();
    /// The section below or above in the side list.
    void goDown();
    void goUp();

Q_SIGNALS:
    void closed();
    void saved();
    /// The passwords have a new key: nothing can be saved before they are unlocked again.
    void unlockRequested();
    /// For a line at the bottom of the window.
    void noted(const QString& text);
    void stepChanged(WizardStep step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildBar();
    void buildShortcuts();
    WizardPage* page(WizardStep step);
    QWidget* createContent(WizardStep step);
    QWidget* createSite();
    QWidget* createTrunks();
    QWidget* createTrunkTest();
    QWidget* createGateways();
    QWidget* createUsers();
    QWidget* createDeploy();
    QWidget* createUpload();
    QWidget* createSummary();
    QWidget* createOverview();
    QWidget* createReport();
    QWidget* createHistory();
    QWidget* createAcceptance();
    [[nodiscard]] bool isAccepted() const;
    void buildSections();
    void leaf(int by);
    [[nodiscard]] QString pathOf(const QString& part) const;
    void showPart(WizardStep step, const QString& path);
    void showProblems(const QList<Error>& problems);
    void enter(WizardStep step);
    void normalise();
    void commitEditors();
    void draftChanged();
    void showStates();
    void showStatesKnown();
    /// @param isFresh what is known of the site is of this moment
    void showState(WizardStep step, bool isFresh = false);
    [[nodiscard]] bool isDone(WizardStep step, bool isFresh) const;
    [[nodiscard]] bool isFilledIn(WizardStep step) const;
    void showCounts();
    void showDelivery();
    void showHistory();
    [[nodiscard]] bool isFree(WizardStep step) const;
    /// What the store has the proof of; asked only of those pages that were left with Next.
    struct Proven {
        bool isEveryTrunk = false;
        bool isDeployed = false;
        bool isEverythingUploaded = false;
    };
    static Proven proven(
        Store& store, const Site& site, const Catalog& catalog, const QStringList& pages);
    void buildSaving();
    void noteUnsaved();
    void showSaveError(const Error& error);
    void offerToDecide();
    void keepMine();
    void keepMineOfBoth();
    void tell(Banner::Kind kind, std::function<QString()> text);
    void closeWithoutSaving();
    void saveCommand(PhoneCommands::Name name);
    void undo();
    void redo();
    /// As long as it is held; then the focus is where it was.
    [[nodiscard]] std::shared_ptr<void> keptFocus();
    void showUndone(const Result<Site>& undone, const QString& words);
    void showDraft(const Site& site, const Site& stored);
    /// @param choose what counts against the state that is stored now; null = what collides is left
    [[nodiscard]] Status join(
        const std::function<SiteMerge::Choices(const Site& theirs)>& choose = {});
    [[nodiscard]] SiteMerge::Merged merged(
        const Site& theirs, const SiteMerge::Choices& choices) const;
    [[nodiscard]] ConflictDecisions standing(
        const ConflictDecisions& made, const Site& theirs) const;
    void tellJoined(const Site& theirs, const QList<SiteChange>& taken);
    /// @param made before: one may show another conflict behind it
    void decide(const ConflictDecisions& made = {});
    void joinAsDecided(const ConflictDecisions& made);
    void showReadOnly();
    void meetStored();
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] bool isAsking() const;
    void notePlans();
    void close();
    [[nodiscard]] Status store();
    [[nodiscard]] Status storeProgress();
    bool settle(Status status);
    void autosave();
    void send();
    void landed();
    [[nodiscard]] Status land();

    Store* m_store;
    Site m_base; ///< as it was stored last: what both sides are compared with
    SiteDraft m_draft;
    WizardProgress m_progress;
    WizardProgress m_savedProgress;
    WizardStep m_step = WizardStep::Site;
    bool m_isDirty = false;
    bool m_isTakingOver = false;
    bool m_isReadOnly = false;
    Proven m_proven;
    StoreRead<Proven> m_readProven;
    bool m_isDelivered = false; ///< and as it was then
    StoreRead<SiteSummary> m_readSummary;
    StoreRead<QStringList> m_readTags;
    StoreRead<int> m_readVersion;
    /// What is on its way to a server.
    struct Flight {
        int number = 0;
        Site sent;
        WizardProgress progress;
        QString what;
        std::shared_future<Result<Site>> landing;
    };
    std::optional<Flight> m_flight;
    /// What is to be saved of the progress is of no use once something newer was.
    std::shared_ptr<std::atomic_int> m_saving = std::make_shared<std::atomic_int>(0);
    QString m_what; ///< name of the command that is saved next; empty = typed on the page
    QTimer m_autosave;
    QTimer m_later; ///< a colleague's change waits until a cell is left or a dialog closed
    Texts* m_texts;
    Banner* m_banner;
    Banner* m_news; ///< what others did; stays until it is put away
    HistoryUndo* m_history = nullptr;
    UndoActions* m_undo = nullptr;
    SiteEvidenceWatch* m_watch = nullptr;
    QList<QAction*> m_goTo;
    QVariantMap m_places; ///< by id of the page
    QPointer<ConflictDialog> m_conflict;
    WizardSteps* m_steps;
    QStackedWidget* m_stack;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
    TrunksEditor* m_trunks = nullptr;
    GatewaysEditor* m_gateways = nullptr;
    HistoryPanel* m_historyPanel = nullptr;
    AcceptancePage* m_acceptance = nullptr;
    PhonesStep* m_phones = nullptr;
    TrunkTestView* m_trunkTest = nullptr;
    DeployView* m_deploy = nullptr;
    UploadView* m_upload = nullptr;
    std::array<WizardPage*, siteSectionCount> m_pages {};
};
