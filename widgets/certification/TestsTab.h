// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationRun.h"

#include <QWidget>

class Banner;
class CertificationTestModel;
class GuidedPane;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class TestBench;
class TestDetails;
class TestInputs;
class TestListView;
class Texts;
struct MediaFigures;
struct Outcome;

/// The tests of a dossier: what they need, the list, and the one chosen with its answer or its
/// evidence. Automatic ones run by themselves and can be stopped, gone on with and repeated.
class TestsTab : public QWidget {
    Q_OBJECT

public:
    explicit TestsTab(TestBench* bench, QWidget* parent = nullptr);

    /// @param testId empty = the first one
    void showTest(const QString& testId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildButtons();
    QWidget* buildChosen();
    void connectBench();
    void chainTabs();
    void showRun();
    void showChosen(const QString& testId);
    void showHead();
    void showProgress(int percent);
    void showFigures(const MediaFigures& figures);
    void showEnd(const Outcome& outcome);
    void onResult(const CertificationResult& result);
    void updateButtons();
    void goOn(const QString& answered);
    void beginAnother();
    [[nodiscard]] QStringList automaticSelected() const;
    [[nodiscard]] const CertificationTest* chosenTest() const;

    TestBench* m_bench;
    Texts* m_texts;
    CertificationTestModel* m_model;
    TestInputs* m_inputs;
    TestListView* m_list;
    QPushButton* m_start;
    QPushButton* m_repeat;
    QPushButton* m_skip;
    QPushButton* m_stop;
    QPushButton* m_another;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    Banner* m_notice;
    QLabel* m_title;
    QLabel* m_standing;
    QStackedWidget* m_chosen;
    GuidedPane* m_guided;
    TestDetails* m_details;
    QString m_figures; ///< of the running test's speech, in words
    bool m_isLineMissing = false;
    bool m_isFollowing = true; ///< the running test is shown, until another is chosen
};
