// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/UploadRun.h"

#include <QWidget>

class DiffView;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class Texts;

/// Shall this be sent? What the device says it is, what would change, and two buttons of which the
/// safe one has the focus; Escape is the safe one too.
class UploadQuestion : public QWidget {
    Q_OBJECT

public:
    explicit UploadQuestion(QWidget* parent = nullptr);

    /// @param waiting how many others ask the same
    void ask(const UploadRun& run, int index, int waiting, const QList<Secret>& secrets);
    void clear();

Q_SIGNALS:
    void answered(bool isSending);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTexts();
    void buildButtons();
    void answer(bool isSending);
    void showText();
    [[nodiscard]] QString details() const;
    void showSides(const UploadRun::Entry& entry, const QList<Secret>& secrets);

    Texts* m_texts;
    QLabel* m_title;
    QLabel* m_others; ///< how many more ask
    QLabel* m_details;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_changes;
    DiffView* m_sides;
    QPushButton* m_send;
    QPushButton* m_dont;
    QDeadlineTimer m_guard;
    int m_index = -1;
    QString m_gateway;
    QString m_identity;
    QString m_host;
    bool m_isRestore = false;
    bool m_isRestarting = false;
    int m_waiting = 0;
};
