// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/MacAddress.h"

#include <QFrame>

class QLabel;
class ScanField;
class Texts;

/// Asks, without a dialog, which phone takes the place of another: scanned or typed.
class SwapBar : public QFrame {
    Q_OBJECT

public:
    explicit SwapBar(QWidget* parent = nullptr);

    /// @param name of the phone that is replaced, as people know it
    void ask(const MacAddress& phone, const QString& name);
    [[nodiscard]] QList<QWidget*> fields() const;

Q_SIGNALS:
    /// @param text as it was scanned
    void answered(const MacAddress& phone, const QString& text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Texts* m_texts;
    QLabel* m_question;
    ScanField* m_field;
    QWidget* m_leave;
    MacAddress m_phone;
    QString m_name;
};
