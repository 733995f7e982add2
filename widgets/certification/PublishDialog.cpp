// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/PublishDialog.h"

#include "models/catalog/CatalogFile.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

PublishDialog::PublishDialog(
    const Provider& entry, const std::optional<CatalogKey>& key, QWidget* parent)
    : QDialog(parent)
    , m_texts(new Texts(this))
    , m_entry(entry)
    , m_fingerprint(key ? key->fingerprint() : QString())
    , m_publisher(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_publish(new QPushButton(this))
{
    setObjectName(u"publishDialog"_s);
    auto* column = new QVBoxLayout(this);
    auto* sentence = new QLabel(this);
    sentence->setObjectName(u"publishEffect"_s);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(sentence);
    buildFields(column);
    buildButtons(column);
    m_texts->always([this, sentence] {
        setWindowTitle(tr("Publish “%1”").arg(m_entry.name));
        sentence->setText(effect());
    });
    makeRoomForText(this, 80);
}

void PublishDialog::buildFields(QVBoxLayout* column)
{
    auto* form = new QFormLayout;
    QLabel* label
        = m_texts->row(form, QT_TR_NOOP("&Name of the publisher:"), m_publisher, "publisherEdit");
    label->setVisible(m_fingerprint.isEmpty());
    m_publisher->setVisible(m_fingerprint.isEmpty());
    m_texts->row(form, QT_TR_NOOP("N&ote for the journal:"), m_note, "publishNoteEdit");
    column->addLayout(form);
    connect(m_publisher, &QLineEdit::textChanged, this, [this](const QString& name) {
        m_publish->setEnabled(!m_fingerprint.isEmpty() || !name.trimmed().isEmpty());
    });
}

void PublishDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    box->addButton(m_publish, QDialogButtonBox::AcceptRole);
    auto* reject = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(m_publish, QT_TR_NOOP("&Publish"), "confirmPublishButton");
    m_texts->button(reject, QT_TR_NOOP("&Do not publish"), "rejectPublishButton");
    m_publish->setEnabled(!m_fingerprint.isEmpty());
    m_publish->setAutoDefault(false);
    reject->setDefault(true); // the safe one
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

QString PublishDialog::contactText(const TechnicalContact& contact)
{
    QStringList parts { contact.name, contact.phone, contact.email };
    parts.removeAll(QString());
    return parts.isEmpty()
        ? tr("No technical contact is published with it: none is stated in the dossier.")
        : tr("The technical contact is published with it: %1.").arg(parts.join(u", "_s));
}

QString PublishDialog::effect() const
{
    const ProviderCertification& proof = *m_entry.certification;
    const QLocale locale;
    QStringList lines {
        tr("“%1” enters this laptop's catalogue as certified: tested on %2 by %3, %4 % of the "
           "points, valid until %5.")
            .arg(m_entry.name, locale.toString(proof.testedOn, QLocale::ShortFormat), proof.by,
                QString::number(proof.percent),
                locale.toString(proof.expiresOn, QLocale::ShortFormat)),
        contactText(proof.contact),
        tr("Sites that use this provider keep what they were configured with, and are shown a hint "
           "when the entry has changed."),
        m_fingerprint.isEmpty()
            ? tr("A key is made on this laptop to sign its catalogues. Other laptops take the file "
                 "once they trust that key.")
            : tr("The new catalogue is signed with the key %1.").arg(m_fingerprint),
        tr("Nothing is sent anywhere: save the catalogue file afterwards and hand it on. It can be "
           "gone back from."),
    };
    return lines.join(u"\n\n"_s);
}

QString PublishDialog::publisher() const
{
    return m_fingerprint.isEmpty() ? m_publisher->text().trimmed() : QString();
}

QString PublishDialog::note() const { return m_note->text().trimmed(); }
