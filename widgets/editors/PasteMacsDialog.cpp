// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/PasteMacsDialog.h"

#include "models/catalog/Catalog.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PasteMacsDialog::PasteMacsDialog(std::shared_ptr<const Catalog> catalog, QWidget* parent)
    : QDialog(parent)
    , m_catalog(std::move(catalog))
    , m_texts(new Texts(this))
    , m_text(new QPlainTextEdit(this))
    , m_summary(new QLabel(this))
    , m_rejected(new QListWidget(this))
    , m_add(new QPushButton(this))
{
    setObjectName(u"pasteMacsDialog"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        m_texts->label(QT_TR_NOOP("&MAC addresses, one per line; also \"MAC,extension\":"), m_text,
            "pasteMacsEdit"));
    m_text->setFont(Fonts::fixed());
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 3);
    m_summary->setObjectName(u"pasteSummaryLabel"_s);
    column->addWidget(m_summary);
    column->addWidget(m_texts->label(QT_TR_NOOP("&Not understood:"), m_rejected, "pasteRejected"));
    m_rejected->setWordWrap(true);
    column->addWidget(m_rejected, 1);
    buildButtons(column);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteMacsDialog::read);
    m_texts->always([this] { retranslate(); });
    makeRoomForText(this, 80, 26);
}

void PasteMacsDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    box->addButton(m_add, QDialogButtonBox::AcceptRole);
    auto* reject = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(reject, QT_TR_NOOP("&Do not add"), "pasteRejectButton");
    m_texts->name(m_add, "Add phones", "pasteAcceptButton");
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void PasteMacsDialog::read()
{
    m_list = MacList::parse(m_text->toPlainText(), *m_catalog);
    retranslate();
}

void PasteMacsDialog::retranslate()
{
    const int count = int(m_list.entries.size());
    setWindowTitle(tr("Paste a list of phones"));
    m_summary->setText(tr("%n MAC address(es) understood.", nullptr, count));
    m_add->setText(tr("&Add %n phone(s)", nullptr, count));
    m_add->setEnabled(count > 0);
    m_rejected->clear();
    for (const auto& rejected : std::as_const(m_list.rejected))
        m_rejected->addItem(
            tr("Line %1: %2 %3").arg(rejected.line).arg(rejected.text, reason(rejected)));
}

QString PasteMacsDialog::reason(const MacList::Rejected& rejected)
{
    using Reason = MacList::Rejected::Reason;
    switch (rejected.reason) {
    case Reason::Ean13:
    case Reason::UpcA:
        return tr("is the article's bar code (EAN/UPC).");
    case Reason::Duplicate:
        return tr("stands on line %1 already.").arg(rejected.firstLine);
    case Reason::TooMany:
        return tr("is beyond the %1 that fit.").arg(MacList::maximumEntries);
    case Reason::Unreadable:
        break;
    }
    return tr("is not a MAC address.");
}
