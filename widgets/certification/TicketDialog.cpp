// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/TicketDialog.h"

#include "models/core/ErrorText.h"
#include "models/gateway/FolderWriter.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/PrivateFile.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

TicketDialog::TicketDialog(
    const Dossier& dossier, std::shared_ptr<const CertificationPlan> plan, QWidget* parent)
    : QDialog(parent)
    , m_dossier(dossier)
    , m_plan(std::move(plan))
    , m_texts(new Texts(this))
    , m_language(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_notice(new Banner(this))
{
    setObjectName(u"ticketDialog"_s);
    m_language->addItem(u"Italiano"_s, u"it"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(QLocale().language() == QLocale::Italian ? 0 : 1);
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    row->addWidget(
        m_texts->label(QT_TR_NOOP("&Language of the ticket:"), m_language, "ticketLanguageCombo"));
    row->addWidget(m_language);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(
        m_texts->label(QT_TR_NOOP("&Text, what is missing first:"), m_text, "ticketText"));
    column->addWidget(m_text, 1);
    column->addWidget(m_notice);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Fonts::fixed());
    buildButtons(column);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TicketDialog::showText);
    m_texts->always([this] { setWindowTitle(tr("Ticket for the helpdesk")); });
    showText();
    makeRoomForText(this, 100, 30);
}

void TicketDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    auto* copyButton = box->addButton(QString(), QDialogButtonBox::ActionRole);
    auto* saveButton = box->addButton(QString(), QDialogButtonBox::ActionRole);
    auto* close = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(copyButton, QT_TR_NOOP("&Copy"), "copyTicketButton");
    m_texts->button(saveButton, QT_TR_NOOP("&Save…"), "saveTicketButton");
    m_texts->button(close, QT_TR_NOOP("Cl&ose"), "closeTicketButton");
    copyButton->setDefault(true);
    connect(copyButton, &QPushButton::clicked, this, &TicketDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &TicketDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void TicketDialog::showText()
{
    m_notice->clear();
    m_text->setPlainText(
        DossierTicket::text(m_dossier, *m_plan, m_language->currentData().toString()));
}

void TicketDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_notice->showMessage(
        Banner::Kind::Positive, [] { return tr("Copied: paste it into the ticket."); });
}

void TicketDialog::save()
{
    auto* writer = new PrivateFile(this);
    connect(writer, &PrivateFile::saved, this, [this, writer](const QString& path) {
        writer->deleteLater();
        m_notice->showMessage(Banner::Kind::Positive, [path] { return tr("Saved: %1").arg(path); });
    });
    connect(writer, &PrivateFile::failed, this, [this, writer](const Error& error) {
        writer->deleteLater();
        m_notice->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
    });
    const QString name = tr("Ticket %1").arg(m_dossier.company);
    writer->save(
        m_text->toPlainText().toUtf8(), FolderWriter::safeName(name, u"ticket"_s) + u".txt"_s);
}
