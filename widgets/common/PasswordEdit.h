// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <QLineEdit>

class QAction;
class Texts;

/// A field for a password: dots, and an eye at its end that shows the text until it is pressed
/// again or the field is left. Alt+F8 does the same from the keyboard. While hidden, nothing can
/// be copied out or brought back with Undo.
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
    QAction* m_reveal;
};
