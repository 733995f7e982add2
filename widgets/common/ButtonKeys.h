// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QAbstractButton;
class QKeyEvent;

/// What Qt's buttons do with keys otherwise than one expects of them: outside dialogs Enter leaves
/// the button with the focus alone, so that it went on to the next page instead of pressing what
/// the frame shows; and a button pressed by its letter acts a tenth of a second later, in which
/// what is typed still goes to the field before. Here Enter presses, and both act at once. The
/// Enter that a scanner ends its code with presses nothing. One object serves the whole program.
class ButtonKeys : public QObject {
    Q_OBJECT

public:
    /// @param application filtered, and the parent
    explicit ButtonKeys(QObject* application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressByEnter(QObject* watched, const QKeyEvent& key);
    [[nodiscard]] bool isEndOfCode() const;
    static bool pressByLetter(QObject* watched, const QEvent& event);
    static void press(QAbstractButton* button);

    QElapsedTimer m_sinceLetter; ///< invalid before the first one
};
