// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/reach/PnpServer.h"

#include <QWidget>

class Banner;
class QCheckBox;
class QListWidget;
class ServingPage;
class Texts;

/// Phones that ask everybody on the network where their configuration is, and what they were told.
class PnpTab : public QWidget {
    Q_OBJECT

public:
    explicit PnpTab(ServingPage* page);

    /// Serving began or ended: only what is served is told.
    void refresh();

private:
    void onToggled(bool isOn);
    void note(const QString& line);

    ServingPage* m_page;
    Texts* m_texts;
    QCheckBox* m_switch;
    Banner* m_banner;
    QListWidget* m_log;
    PnpServer m_server;
};
