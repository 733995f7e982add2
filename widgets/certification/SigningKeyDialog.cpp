// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/SigningKeyDialog.h"

#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

SigningKeyDialog::SigningKeyDialog(QWidget* parent)
    : QDialog(parent)
    , m_texts(new Texts(this))
    , m_publisher(new QLineEdit(this))
{
    setObjectName(u"signingKeyDialog"_s);
    auto* column = new QVBoxLayout(this);
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("Catalogue files are signed, and this laptop has no key to sign with yet. One "
                   "is made now and stays here for good, with this name: the one under which "
                   "those who take your catalogues know you."));
    column->addWidget(sentence);
    auto* form = new QFormLayout;
    m_texts->row(form, QT_TR_NOOP("&Name of the publisher:"), m_publisher, "keyPublisherEdit");
    column->addLayout(form);
    auto* box = new QDialogButtonBox(this);
    auto* make = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto* reject = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(make, QT_TR_NOOP("&Make the key and save"), "makeKeyButton");
    m_texts->button(reject, QT_TR_NOOP("&Do not save"), "rejectKeyButton");
    make->setEnabled(false);
    make->setAutoDefault(false);
    reject->setDefault(true);
    column->addWidget(box);
    connect(m_publisher, &QLineEdit::textChanged, make,
        [this, make] { make->setEnabled(!publisher().isEmpty()); });
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_texts->always([this] { setWindowTitle(tr("Save the catalogue")); });
    m_publisher->setFocus();
    makeRoomForText(this, 70);
}

QString SigningKeyDialog::publisher() const { return m_publisher->text().trimmed(); }
