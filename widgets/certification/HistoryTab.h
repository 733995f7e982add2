// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class DossierDesk;
class JournalTable;
class Texts;

/// Everything that was changed in the dossier: when, by whom, from what to what, and why.
class HistoryTab : public QWidget {
    Q_OBJECT

public:
    explicit HistoryTab(DossierDesk* desk, QWidget* parent = nullptr);

private:
    void refresh();
    DossierDesk* m_desk;
    Texts* m_texts;
    JournalTable* m_journal;
};
