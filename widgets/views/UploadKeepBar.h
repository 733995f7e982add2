// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/UploadRun.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class Texts;

/// The new configuration is in force: keep it, or go back. Counts the seconds down after which it
/// goes back by itself. Hidden while there is nothing to decide.
class UploadKeepBar : public QFrame {
    Q_OBJECT

public:
    explicit UploadKeepBar(QWidget* parent = nullptr);

    /// @param gateway its name  @param waiting how many others ask the same
    void ask(const UploadRun::Question& question, const QString& gateway, int waiting);
    void clear();
    void focusAnswer();

Q_SIGNALS:
    void answered(bool isKeeping);

private:
    void answer(bool isKeeping);
    void showText();
    void tick();
    Texts* m_texts;
    QLabel* m_text;
    QProgressBar* m_left;
    QPushButton* m_keep;
    QPushButton* m_back;
    QTimer m_ticker;
    QDeadlineTimer m_guard;
    std::optional<UploadRun::Question> m_question;
    QString m_gateway;
    int m_waiting = 0;
};
