// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/store/DeploymentRepository.h"
#include "widgets/common/WizardStep.h"

#include <QWidget>

#include <functional>

class Banner;
class DeployDesk;
class DeployDriftTab;
class DeployHistoryTab;
class DeployPlanTab;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class SiteDraft;
class Store;
class Texts;
struct DeployRequest;

/// Brings the site to its PBX: what would be changed there, carried out and proven, what changed
/// since, and what came before. For a PBX that takes only what people type: the page for typing.
class DeployView : public QWidget {
    Q_OBJECT

public:
    /// @param store its vault unlocked
    DeployView(SiteDraft* draft, Store* store, QWidget* parent = nullptr);
    ~DeployView() override;

    /// @param guard see DeployDriftTab::setGuard()
    void setGuard(std::function<bool()> guard);

    /// The PBX is being changed.
    [[nodiscard]] bool isDeploying() const;
    /// For tests.
    [[nodiscard]] DeployDesk* desk() const { return m_desk; }

Q_SIGNALS:
    void deployFinished();
    /// What is to be put right stands on another page.
    void stepChosen(WizardStep step);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildDriven();
    QWidget* buildTop();
    void buildTabs();
    void connectAll();
    void showDraft();
    void showTyped(const QString& kind);
    void showPlace();
    void showButtons();
    void showEnd();
    void moveFocus();
    void showInterrupted();
    void showStale();
    void read();
    void start(const DeployRequest& request);
    void deploy();
    void undo(const QString& deployment);
    void goOn(const DeploymentRecord& record);
    void askTrust(const Error& error);
    void editPhonebooks();

    SiteDraft* m_draft;
    Store* m_store;
    Texts* m_texts;
    DeployDesk* m_desk;
    QStackedWidget* m_pages; ///< with a driver, or for typing
    QString m_typedKind; ///< whose page for typing is built
    QLabel* m_place;
    QPushButton* m_change;
    QPushButton* m_books;
    QPushButton* m_read;
    QPushButton* m_stop; ///< reading
    Banner* m_banner;
    QTabWidget* m_tabs;
    DeployPlanTab* m_plan;
    DeployDriftTab* m_drift;
    DeployHistoryTab* m_history;
};
