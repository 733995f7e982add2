// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/Dossier.h"
#include "widgets/views/DataTable.h"

class DossierEventModel;
class Texts;

/// The journal of a dossier, newest first, in words.
class JournalTable : public DataTable {
    Q_OBJECT

public:
    /// @param kinds of events shown; empty = all, each with its kind
    explicit JournalTable(QStringList kinds, QWidget* parent = nullptr);

    void setEvents(const QList<DossierEvent>& events);

private:
    JournalTable(QStringList kinds, DossierEventModel* model, QWidget* parent);
    void retranslate();
    QStringList m_kinds;
    DossierEventModel* m_model;
    TableProxy* m_words;
    Texts* m_texts;
};
