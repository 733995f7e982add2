// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class DossierDesk;
class QLabel;
class QPushButton;
class QTabWidget;
class TestBench;
class TestsTab;
class Texts;

/// One dossier: where it stands and what is to be done next, and its parts.
class DossierView : public QWidget {
    Q_OBJECT

public:
    enum Tab { ContactPart, TrunkPart, TemplatePart, TestsPart, ResultPart, HistoryPart };

    DossierView(DossierDesk* desk, TestBench* bench, QWidget* parent = nullptr);

    void showTab(Tab tab);

Q_SIGNALS:
    void published();

private:
    QWidget* buildHead();
    void buildTabs();
    void connectAll();
    void refresh();
    void showTicket();
    void changeState();

    DossierDesk* m_desk;
    TestBench* m_bench;
    Texts* m_texts;
    QLabel* m_company;
    QLabel* m_state;
    QLabel* m_next;
    QPushButton* m_ticket;
    QPushButton* m_change;
    QTabWidget* m_tabs;
    TestsTab* m_tests = nullptr;
};
