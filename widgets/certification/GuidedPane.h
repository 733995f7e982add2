// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationRun.h"

#include <QTimer>
#include <QWidget>

class AttachmentList;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class TestBench;
class Texts;

/// One guided test: what to do, and its answer with a note and files. P, F and N answer from
/// anywhere on the tests' tab but a field that is typed in.
class GuidedPane : public QWidget {
    Q_OBJECT

public:
    /// @param keys where P, F and N are heard
    GuidedPane(TestBench* bench, QWidget* keys, QWidget* parent = nullptr);
    ~GuidedPane() override;

    /// Empty = none is shown.
    void showTest(const QString& testId);
    [[nodiscard]] const QString& testId() const { return m_testId; }
    [[nodiscard]] QList<QWidget*> tabChain() const;
    void focusAnswer();

Q_SIGNALS:
    void answered(const QString& testId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using State = CertificationResult::State;
    void buildInstruction();
    QWidget* buildAnswers();
    void addKey(int key, State state, QWidget* keys);
    void answer(State state);
    void keepNote();
    void retranslate();

    TestBench* m_bench;
    Texts* m_texts;
    QString m_testId;
    QLabel* m_instruction;
    QScrollArea* m_scroll;
    QPlainTextEdit* m_note;
    QLabel* m_lack; ///< what the note has to say before the answer counts
    AttachmentList* m_files;
    QPushButton* m_pass;
    QPushButton* m_fail;
    QPushButton* m_notApplicable;
    QTimer m_noteTimer; ///< what is typed is kept soon, answered or not
};
