// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <QLineEdit>

class QAction;
class Texts;

/// A field for a password: dots, and an eye at its end that shows the text as long as it is held
/// down. From the keyboard Alt+F8 shows it until it is pressed again or the field is left. While
/// hidden, nothing can be copied out or brought back with Undo. See also TrainingMode.
class PasswordEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget* parent = nullptr);

    [[nodiscard]] Secret secret() const { return Secret(text()); }
    /// Shows another secret, hidden; an equal one leaves cursor and undo alone.
    void setSecret(const Secret& secret);
    [[nodiscard]] bool isRevealed() const { return echoMode() == QLineEdit::Normal; }

public Q_SLOTS:
    void setRevealed(bool isRevealed);

Q_SIGNALS:
    /// The user changed the text.
    void secretEdited();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void buildEye();
    QAction* m_reveal;
};
