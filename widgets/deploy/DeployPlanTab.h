// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/deploy/DeployPlan.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class DeployDesk;
class DeployOptions;
class DeployPlanModel;
class PlanProxy;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QToolButton;
class QTreeView;
class Texts;
class TranscriptView;

/// A plan as a tree, what to mind about it, the question whether to carry it out, and how that
/// goes, item by item.
class DeployPlanTab : public QWidget {
    Q_OBJECT

public:
    explicit DeployPlanTab(DeployDesk* desk, QWidget* parent = nullptr);

    [[nodiscard]] DeployOptions* options() const { return m_options; }
    /// @param pbx "NethVoice at pbx.example.net", for the question
    void setPbx(const QString& pbx);
    /// To what the user wants next: the plan, or the button that stops.
    void focusNext();

private:
    QWidget* buildFilter();
    QWidget* buildMiddle();
    QWidget* buildBottom();
    void buildTree();
    void connectAll();
    void clear();
    void showPlan();
    void showItem(const QString& id);
    void setItemState(const QString& id);
    void showMind();
    void addMind(int shape, const QString& text);
    void showButtons();
    void showProgress();
    void showStep(const QString& name, Job::StepState state);
    void findItem();
    void ask();
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString consequences() const;
    [[nodiscard]] DeployPlan plan() const;

    DeployDesk* m_desk;
    Texts* m_texts;
    DeployOptions* m_options;
    DeployPlanModel* m_model;
    PlanProxy* m_proxy;
    QLineEdit* m_filter;
    QCheckBox* m_unchanged;
    QTreeView* m_tree;
    QListWidget* m_mind;
    TranscriptView* m_transcript;
    QCheckBox* m_irreversible;
    QLabel* m_summary;
    QToolButton* m_fold;
    QProgressBar* m_bar;
    QPushButton* m_go;
    QPushButton* m_stop;
    QString m_pbx;
    QString m_step;
    QElapsedTimer m_since; ///< invalid while nothing is read or changed
    QTimer m_tick; ///< what takes long says for how long
    bool m_isStopping = false;
};
