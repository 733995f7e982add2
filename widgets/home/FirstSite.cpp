// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/FirstSite.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/Texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

FirstSite::FirstSite(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_new(new QPushButton(this))
{
    auto* sentence = new QLabel(this);
    auto* steps = new QLabel(this);
    for (QLabel* label : { sentence, steps })
        label->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("A site is one customer's place: its network, trunk, phones and gateways. "
                   "Start with a new one, or import a site file."));
    m_texts->plain(steps,
        QT_TR_NOOP("1. In the office: the provider's data, users and phones, as far as they are "
                   "known.\n"
                   "2. On site: scan the phones, upload the gateways, deploy to the PBX.\n"
                   "3. Test, and hand over with a report."));
    auto* import = new QPushButton(this);
    auto* importPbx = new QPushButton(this);
    m_texts->button(m_new, QT_TR_NOOP("&New site"), "emptyNewSiteButton");
    m_texts->button(import, QT_TR_NOOP("&Import…"), "emptyImportButton");
    m_texts->button(importPbx, QT_TR_NOOP("Import from a P&BX…"), "emptyImportPbxButton");
    m_new->setDefault(true);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    for (QPushButton* button : { m_new, import, importPbx })
        row->addWidget(button);
    auto* text = new QVBoxLayout;
    text->addStretch(1);
    text->addWidget(sentence);
    text->addSpacing(fontMetrics().height() / 2);
    text->addWidget(steps);
    text->addSpacing(fontMetrics().height());
    text->addWidget(buttons);
    text->addStretch(2);
    m_texts->measured([this, sentence, steps] {
        constexpr int letters = 84;
        for (QLabel* label : { sentence, steps })
            label->setMaximumWidth(letters * fontMetrics().averageCharWidth());
    });
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(text, 4);
    layout->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &FirstSite::newRequested);
    connect(import, &QPushButton::clicked, this, &FirstSite::importRequested);
    connect(importPbx, &QPushButton::clicked, this, &FirstSite::importPbxRequested);
}

void FirstSite::focusFirst() { m_new->setFocus(); }
