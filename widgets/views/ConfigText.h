// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QSet>
#include <QTimer>

/// A configuration to read: line numbers, a bar and a sign beside the lines that differ from an
/// earlier one, and for a moment a tint on those that have just changed.
class ConfigText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ConfigText(QWidget* parent = nullptr);

    /// Shows a text and keeps the place one was reading. @param changed lines to flash, from 0
    void setConfiguration(const QString& text, const QList<int>& changed);
    /// @param lines that differ, from 0, in order
    void setMarked(const QList<int>& lines);
    [[nodiscard]] const QList<int>& marked() const { return m_marked; }
    [[nodiscard]] QList<int> flashing() const { return m_flashing; }
    /// Moves to the next marked line, from the last one to the first.
    void showNextMark();

    /// Of the margin at the left.
    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPaintEvent* event);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeMargin();
    void showFlash();
    void revealChange(const QList<int>& changed);
    QWidget* m_margin;
    QList<int> m_marked;
    QList<int> m_flashing;
    QTimer m_flash;
};
