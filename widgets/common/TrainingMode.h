// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;

/// For those who show the program to others or take pictures of it: as long as it is on, no
/// password can be made to be seen in any window. Kept in the settings of this laptop, so that it
/// is on from the first paint.
class TrainingMode : public QObject {
    Q_OBJECT

public:
    static TrainingMode* instance();

    [[nodiscard]] static bool isOn();
    void set(bool isOn);
    /// A button that shows passwords while it is checked: cannot be pressed while this is on.
    static void watch(QAbstractButton* button);

Q_SIGNALS:
    void changed(bool isOn);

private:
    TrainingMode();
    bool m_isOn;
};
