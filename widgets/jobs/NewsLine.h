// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

/// One line that comes, is read out by screen readers, and goes: what just ended. As wide as there
/// is room, elided; the tool tip has all of it.
class NewsLine : public QFrame {
    Q_OBJECT

public:
    explicit NewsLine(QWidget* parent = nullptr);

    void say(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QTimer m_leave;
};
