// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/acceptance/Acceptance.h"

#include <QTimer>
#include <QWidget>

class AcceptanceDesk;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class Texts;

/// One acceptance test: what to do, its result by button or by P, F and N, a note and files.
class AcceptancePane : public QWidget {
    Q_OBJECT

public:
    /// @param keys where P, F and N are heard, but in fields that are typed in
    AcceptancePane(AcceptanceDesk* desk, QWidget* keys, QWidget* parent = nullptr);

    /// Empty = none is shown.
    void showTest(const QString& testId);

public Q_SLOTS:
    /// The test has no result any more.
    void takeBack();

Q_SIGNALS:
    void answered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using State = AcceptanceResult::State;
    QWidget* buildAnswers(QWidget* keys);
    void buildNote();
    QWidget* buildFiles();
    void answer(State state);
    void keepNote();
    void showFiles();
    void showButtons();
    void chooseFile();
    void saveChosen();
    [[nodiscard]] QString chosenFile() const;

    AcceptanceDesk* m_desk;
    Texts* m_texts;
    QString m_testId;
    QLabel* m_title;
    QLabel* m_instruction;
    QLabel* m_lack; ///< what the note has to say before the answer counts
    QPlainTextEdit* m_note;
    QListWidget* m_files;
    QList<QPushButton*> m_answers;
    QPushButton* m_back;
    QPushButton* m_attach;
    QPushButton* m_trace;
    QPushButton* m_save;
    QPushButton* m_remove;
    QTimer m_noteTimer; ///< what is typed is kept soon, answered or not
};
