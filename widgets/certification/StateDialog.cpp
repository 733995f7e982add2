// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/StateDialog.h"

#include "models/certification/CertificationText.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

StateDialog::StateDialog(Dossier::State now, Dossier::State suggested, QWidget* parent)
    : QDialog(parent)
    , m_texts(new Texts(this))
    , m_state(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"stateDialog"_s);
    auto* column = new QVBoxLayout(this);
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto* form = new QFormLayout;
    m_texts->row(form, QT_TR_NOOP("&New state:"), m_state, "newStateCombo");
    m_texts->row(form, QT_TR_NOOP("N&ote:"), m_note, "stateNoteEdit");
    column->addLayout(form);
    for (const Dossier::State state : DossierFlow::next(now))
        m_state->addItem(CertificationText::dossierState(state), int(state));
    m_state->setCurrentIndex(std::max(0, m_state->findData(int(suggested))));
    auto* box = new QDialogButtonBox(this);
    auto* change = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto* keep = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(change, QT_TR_NOOP("&Change the state"), "confirmStateButton");
    m_texts->button(keep, QT_TR_NOOP("&Leave it"), "rejectStateButton");
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
    m_texts->always([this, sentence, now] {
        setWindowTitle(tr("Change the state of the dossier"));
        sentence->setText(tr("Now: %1. The state follows the tests by itself; a change made here "
                             "is written down with the note.")
                              .arg(CertificationText::dossierState(now)));
        for (int i = 0; i < m_state->count(); ++i)
            m_state->setItemText(
                i, CertificationText::dossierState(Dossier::State(m_state->itemData(i).toInt())));
    });
    makeRoomForText(this, 64);
}

Dossier::State StateDialog::state() const { return Dossier::State(m_state->currentData().toInt()); }

QString StateDialog::note() const { return m_note->text().trimmed(); }
