// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A field for a bar code scanner: Enter or Tab after some text hands it over, empties the field
/// and keeps the focus. Neither ever reaches a default button. Tab in the empty field moves on.
class ScanField : public QLineEdit {
    Q_OBJECT

public:
    explicit ScanField(QWidget* parent = nullptr);

Q_SIGNALS:
    void scanned(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void commit();
};
