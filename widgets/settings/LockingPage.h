// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/SettingsPage.h"

class QCheckBox;
class QSpinBox;
class Texts;

/// When the passwords are locked by themselves.
class LockingPage : public SettingsPage {
    Q_OBJECT

public:
    explicit LockingPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Locking"); }
    bool apply() override;

private:
    Texts* m_texts;
    QCheckBox* m_isIdle;
    QSpinBox* m_minutes;
    QCheckBox* m_onSleep;
    QCheckBox* m_onScreen;
};
