// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTreeWidget;
class ServingPage;
class Texts;

/// With what each user can call by a click: web phone, desktop client, desk phone; and why not.
class ScenariosTab : public QWidget {
    Q_OBJECT

public:
    explicit ScenariosTab(ServingPage* page);

    /// Nothing is worked out while nobody looks.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    ServingPage* m_page;
    Texts* m_texts;
    QTreeWidget* m_users;
};
