// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/TrustDialog.h"

#include "widgets/common/Fonts.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

TrustDialog::TrustDialog(CatalogFile file, QString name, QWidget* parent)
    : QDialog(parent)
    , m_texts(new Texts(this))
    , m_file(std::move(file))
    , m_name(std::move(name))
{
    setObjectName(u"trustDialog"_s);
    auto* column = new QVBoxLayout(this);
    auto* sentence = new QLabel(this);
    sentence->setObjectName(u"trustQuestion"_s);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    column->addWidget(sentence);
    buildFields(column);
    buildButtons(column);
    m_texts->always([this, sentence] {
        setWindowTitle(tr("Unknown key"));
        sentence->setText(content());
    });
    makeRoomForText(this, 80);
}

QString TrustDialog::content() const
{
    const QLocale locale;
    const QStringList lines {
        tr("“%1” (catalogue %2 of %3) is whole, but the key it is signed with is not trusted here "
           "yet.")
            .arg(m_name, QString::number(m_file.serial),
                locale.toString(m_file.issued, QLocale::ShortFormat)),
        tr("Anybody can make a key under any name. Call the publisher at a number you know, not "
           "one that came with the file, and have the fingerprint read out. Take the file only if "
           "all sixteen characters are the same."),
    };
    return lines.join(u"\n\n"_s);
}

/// Fields instead of labels: they can be reached, copied and read out by the keyboard.
void TrustDialog::buildFields(QVBoxLayout* column)
{
    auto* form = new QFormLayout;
    auto* publisher = new QLineEdit(m_file.key.name, this);
    auto* fingerprint = new QLineEdit(m_file.key.fingerprint(), this);
    QFont font = Fonts::fixed();
    font.setPointSizeF(this->font().pointSizeF() * 1.5);
    fingerprint->setFont(font);
    m_texts->row(form, QT_TR_NOOP("&Publisher, as the file says:"), publisher, "strangerName");
    m_texts->row(form, QT_TR_NOOP("&Fingerprint of the key:"), fingerprint, "strangerFingerprint");
    for (QLineEdit* field : { publisher, fingerprint }) {
        field->setReadOnly(true);
        field->setCursorPosition(0);
    }
    column->addLayout(form);
}

void TrustDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    auto* trust = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto* reject = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(trust, QT_TR_NOOP("&Trust this key and take the file"), "trustButton");
    m_texts->button(reject, QT_TR_NOOP("&Do not take it"), "rejectTrustButton");
    trust->setAutoDefault(false);
    reject->setDefault(true);
    reject->setFocus();
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}
