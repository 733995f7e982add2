// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/TrunkTestJob.h"
#include "widgets/store/StoreTurns.h"

#include <QWidget>

class Banner;
class LadderModel;
class LadderView;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;
class SiteDraft;
class Texts;
class TrunkStepsView;
class TrunkTestRecorder;

/// Proves a trunk from this laptop: the steps as they go, the verdict in one sentence with whose
/// turn it is, and the evidence as a ladder of messages that can be saved.
class TrunkTestView : public QWidget {
    Q_OBJECT

public:
    /// @param store may be null: then nothing is recorded
    TrunkTestView(SiteDraft* draft, Store* store, QWidget* parent = nullptr);
    ~TrunkTestView() override;

    [[nodiscard]] bool isTesting() const { return m_job && m_job->isRunning(); }
    /// For tests: where names are looked up and whom to trust.
    void setAgent(const SipAgentSetup& setup) { m_agent = setup; }

Q_SIGNALS:
    void testFinished();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildLeft();
    QWidget* buildSettings();
    QWidget* buildButtons();
    QWidget* buildRight();
    QWidget* buildEvidence();
    void connectAll();

    void showDraft();
    void showTrunk();
    void showButtons();
    void showLast();
    void showLast(const QList<TrunkTestRecord>& tests);
    void start();
    [[nodiscard]] TrunkTestRequest requestFor(const Trunk& trunk) const;
    void watch(TrunkTestJob& job);
    void onFinished();
    void showVerdict();
    void showWaiting(const QString& number, int seconds);
    void showFigures(const MediaFigures& figures);
    void saveAs(const QString& fileName, const QByteArray& content);
    [[nodiscard]] const Trunk* current() const;

    SiteDraft* m_draft;
    Store* m_store;
    StoreRead<QList<TrunkTestRecord>> m_readTests;
    Texts* m_texts;
    QComboBox* m_trunk;
    QLineEdit* m_call;
    QCheckBox* m_receive;
    QSpinBox* m_seconds;
    QSpinBox* m_samples;
    QLabel* m_target;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QPushButton* m_next; ///< hang up, or stop waiting
    Banner* m_verdict;
    Banner* m_notice; ///< of saving
    TrunkStepsView* m_steps;
    QLabel* m_speech;
    LadderModel* m_messages;
    LadderView* m_ladder;
    QPlainTextEdit* m_message;
    QPushButton* m_saveCapture;
    QPushButton* m_saveText;
    SipAgentSetup m_agent;
    std::unique_ptr<TrunkTestJob> m_job;
    std::unique_ptr<TrunkTestRecorder> m_recorder;
    bool m_isWaiting = false;
};
