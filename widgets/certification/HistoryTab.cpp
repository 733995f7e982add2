// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/HistoryTab.h"

#include "widgets/certification/DossierDesk.h"
#include "widgets/certification/JournalTable.h"
#include "widgets/common/Texts.h"

#include <QLabel>
#include <QVBoxLayout>

HistoryTab::HistoryTab(DossierDesk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_texts(new Texts(this))
    , m_journal(new JournalTable({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_texts->label(
        QT_TR_NOOP("Journal of the dossier, newest first:"), m_journal, "dossierJournal"));
    column->addWidget(m_journal, 1);
    connect(desk, &DossierDesk::opened, this, &HistoryTab::refresh);
    connect(desk, &DossierDesk::kept, this, &HistoryTab::refresh);
    refresh();
}

void HistoryTab::refresh() { m_journal->setEvents(m_desk->events()); }
