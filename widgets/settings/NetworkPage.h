// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/SettingsPage.h"

class QComboBox;
class QSpinBox;
class Texts;

/// Which of the laptop's networks is the site's, and the ports on which it serves and tests.
class NetworkPage : public SettingsPage {
    Q_OBJECT

public:
    explicit NetworkPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Network"); }
    bool apply() override;

private:
    void fillInterfaces();

    Texts* m_texts;
    QComboBox* m_interface;
    QSpinBox* m_http;
    QSpinBox* m_tftp;
    QSpinBox* m_sip;
};
