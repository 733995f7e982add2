// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployPlan.h"

#include <QWidget>

#include <functional>

class Banner;
class DeployDesk;
class DeployPlanModel;
class QLabel;
class QPushButton;
class QTreeView;
class SiteDraft;
class Texts;

/// What changed on the PBX since it was deployed to last, to be taken over into the site or put
/// back, item by item.
class DeployDriftTab : public QWidget {
    Q_OBJECT

public:
    DeployDriftTab(SiteDraft* draft, DeployDesk* desk, QWidget* parent = nullptr);

    /// @param guard saves the site and says why it could not; false = what was adopted is not
    /// booked, so that it is found as drift again
    void setGuard(std::function<bool()> guard) { m_guard = std::move(guard); }

Q_SIGNALS:
    /// @param items ids
    void restoreRequested(const QStringList& items);

private:
    void buildTree();
    QWidget* buildButtons();
    void showDrift();
    void showState();
    void adopt();
    void showAdopted(
        const QList<DeployItem>& left, int taken, bool isSaved, const QList<Error>& problems);
    [[nodiscard]] QString stateText() const;

    SiteDraft* m_draft;
    DeployDesk* m_desk;
    std::function<bool()> m_guard;
    Texts* m_texts;
    Banner* m_banner;
    QLabel* m_sentence;
    DeployPlanModel* m_model;
    QTreeView* m_tree;
    QPushButton* m_adopt;
    QPushButton* m_restore;
};
