// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QColor;

/// Sees to it that in the desktop's colours hints in empty fields and what cannot be used just now
/// can be read. Everything else is left as the desktop has it, which may change while the program
/// runs. Source: WCAG 2.1, 1.4.3
class ReadableColours : public QObject {
    Q_OBJECT

public:
    static constexpr double least = 4.5;

    explicit ReadableColours(QObject* parent = nullptr);

    /// From now on, or no longer; no longer leaves the colours as they are.
    void setOn(bool isOn);
    /// Between 1 and 21.
    static double contrast(const QColor& a, const QColor& b);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void mend();
    bool m_isOn = false;
};
