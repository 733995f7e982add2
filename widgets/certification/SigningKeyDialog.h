// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class Texts;

/// Asks for the name under which this laptop signs catalogues, before its key is made.
class SigningKeyDialog : public QDialog {
    Q_OBJECT

public:
    explicit SigningKeyDialog(QWidget* parent = nullptr);

    [[nodiscard]] QString publisher() const;

private:
    Texts* m_texts;
    QLineEdit* m_publisher;
};
