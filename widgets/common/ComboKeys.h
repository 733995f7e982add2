// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;
class QKeyEvent;

/// What Qt's closed combo boxes do with keys otherwise than one expects of them: they swallow
/// Ctrl+Tab, and in a long list each letter typed is taken as the choice at once, a space opens it.
/// Here Ctrl+Tab turns the tab around them, and a letter opens a long list and searches in it:
/// only Enter chooses. They also keep the height of a larger text that is chosen no longer.
/// One object serves the whole program.
class ComboKeys : public QObject {
    Q_OBJECT

public:
    /// @param application filtered, and the parent
    explicit ComboKeys(QObject* application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static bool isTurningTabs(const QKeyEvent& key);
    static bool isSearching(const QComboBox& combo, const QKeyEvent& key);
};
