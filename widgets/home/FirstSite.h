// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class Texts;

/// What stands in the place of the list while there are no sites: what a site is and how one gets
/// the first.
class FirstSite : public QWidget {
    Q_OBJECT

public:
    explicit FirstSite(QWidget* parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void newRequested();
    void importRequested();
    void importPbxRequested();

private:
    Texts* m_texts;
    QPushButton* m_new;
};
