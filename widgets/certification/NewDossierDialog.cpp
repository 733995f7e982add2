// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/NewDossierDialog.h"

#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

NewDossierDialog::NewDossierDialog(QWidget* parent)
    : QDialog(parent)
    , m_texts(new Texts(this))
    , m_company(new QLineEdit(this))
{
    setObjectName(u"newDossierDialog"_s);
    auto* column = new QVBoxLayout(this);
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("For a provider that is not in the catalogue. For one that is, choose it in the "
                   "list and open a dossier there."));
    column->addWidget(sentence);
    auto* form = new QFormLayout;
    m_texts->row(form, QT_TR_NOOP("&Company:"), m_company, "newCompanyEdit");
    column->addLayout(form);
    auto* box = new QDialogButtonBox(this);
    auto* open = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto* reject = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(open, QT_TR_NOOP("&Open a dossier"), "createDossierButton");
    m_texts->button(reject, QT_TR_NOOP("&Leave it"), "rejectDossierButton");
    open->setEnabled(false);
    open->setDefault(true);
    connect(m_company, &QLineEdit::textChanged, open,
        [this, open] { open->setEnabled(!company().isEmpty()); });
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
    m_texts->always([this] { setWindowTitle(tr("New provider")); });
    makeRoomForText(this, 64);
}

QString NewDossierDialog::company() const { return m_company->text().trimmed(); }
