// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SiteRepository.h"
#include "widgets/common/WizardStep.h"
#include "widgets/editors/SiteDraft.h"

#include <QTimer>
#include <QWidget>

#include <array>

class Banner;
class DeployView;
class PhonesStep;
class QAction;
class QPushButton;
class QStackedWidget;
class Store;
class Texts;
class TrunkTestView;
class TrunksEditor;
class UploadView;
class WizardPage;
class WizardSteps;

/// The pages of one site over one draft. Pages are built at their first visit; whatever is
/// typed reaches the store 400 ms later, or at once when a page is left.
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

    /// What the menu "Edit" offers; empty before there is anything to undo.
    [[nodiscard]] QList<QAction*> editActions() const;
    /// Puts the cursor into the first field of the page shown.
    void focusFirst();
    /// Saves what is not saved yet. False when that failed; a message says why.
    bool save();
    /// Whether the site may be left now; if not, a message says why.
    bool prepareToClose();

public Q_SLOTS:
    /// Shows any page; never refused.
    void goTo(WizardStep step);
    /// The next part of this page, or the following page unless this one holds a fault.
    void goNext();
    void goBack();

Q_SIGNALS:
    void closed();
    void saved();
    void stepChanged(WizardStep step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildBar();
    void buildShortcuts();
    WizardPage* page(WizardStep step);
    QWidget* createContent(WizardStep step);
    QWidget* createTrunks();
    QWidget* createTrunkTest();
    QWidget* createGateways();
    QWidget* createUsers();
    QWidget* createDeploy();
    QWidget* createUpload();
    QWidget* createSummary();
    void showProblems(const QList<Error>& problems);
    void enter(WizardStep step);
    void normalise();
    void commitEditors();
    void draftChanged();
    void showStates();
    [[nodiscard]] bool isFree(WizardStep step) const;
    [[nodiscard]] bool isEveryTrunkProven() const;
    [[nodiscard]] bool isDeployed() const;
    [[nodiscard]] bool isEverythingUploaded() const;
    void showSaveError(const Error& error);
    void keepMine();
    void closeWithoutSaving();
    void notePlans();
    void close();
    [[nodiscard]] Status store();

    Store* m_store;
    SiteDraft m_draft;
    WizardProgress m_progress;
    WizardProgress m_savedProgress;
    WizardStep m_step = WizardStep::Site;
    bool m_isDirty = false;
    QTimer m_autosave;
    Texts* m_texts;
    Banner* m_banner;
    WizardSteps* m_steps;
    QStackedWidget* m_stack;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    TrunksEditor* m_trunks = nullptr;
    PhonesStep* m_phones = nullptr;
    TrunkTestView* m_trunkTest = nullptr;
    DeployView* m_deploy = nullptr;
    UploadView* m_upload = nullptr;
    std::array<WizardPage*, wizardStepCount> m_pages {};
};
