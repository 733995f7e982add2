// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/UploadRun.h"

#include <QTimer>
#include <QWidget>

class Banner;
class QLabel;
class QSplitter;
class QTreeWidget;
class StepListView;
class Texts;
class TranscriptView;
class UploadQuestion;

/// A run as it goes: a row for each gateway when there are many, what to mind about the one
/// chosen, its steps and what was said; or the question that waits for an answer.
class UploadProgress : public QWidget {
    Q_OBJECT

public:
    explicit UploadProgress(QWidget* parent = nullptr);

    /// @param run outlives this or is replaced before it goes; null = nothing to show
    void setRun(UploadRun* run, const QList<Secret>& secrets);
    /// The entry shown; -1 = none.
    [[nodiscard]] int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);
    /// A question went that had the focus.
    void focusLeft();

private:
    void buildList();
    void buildDetails();
    void showEntry();
    void showRow(int index);
    void showFacts();
    void showQuestion();
    void showSummary();
    void onStep(int index, const QString& name, Job::StepState state, qint64 elapsedMs);
    void onChanged(int index);
    [[nodiscard]] QString stateText(int index) const;

    Texts* m_texts;
    QTreeWidget* m_list;
    QLabel* m_listLabel;
    QLabel* m_summary;
    Banner* m_facts;
    QSplitter* m_details;
    StepListView* m_steps;
    TranscriptView* m_transcript;
    UploadQuestion* m_question;
    QTimer m_ticker;
    UploadRun* m_run = nullptr;
    QList<Secret> m_secrets;
    int m_current = -1;
};
