// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTabWidget;
class QWidget;

/// Ctrl+Tab and Ctrl+Shift+Tab leaf through the tabs of a window wherever its focus is: through
/// those around the focus, past their last one through those around these, and where there are
/// none around it through the page's. Qt knows those around the focus only, and never leaves the
/// innermost. One object serves the whole program.
class TabKeys : public QObject {
    Q_OBJECT

public:
    /// @param application filtered, and the parent
    explicit TabKeys(QObject* application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static bool turn(QWidget* focus, int step);
    static bool turn(QTabWidget* tabs, int step, bool mayBeginAgain);
};
