// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/ContactTab.h"

#include "widgets/certification/DossierDesk.h"
#include "widgets/certification/JournalTable.h"
#include "widgets/common/Texts.h"
#include "widgets/views/TabChain.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

ContactTab::ContactTab(DossierDesk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_texts(new Texts(this))
    , m_keep(new QPushButton(this))
    , m_journal(new JournalTable({ u"contact"_s }, this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildForm());
    column->addWidget(m_texts->label(QT_TR_NOOP("Changes so far:"), m_journal, "contactJournal"));
    column->addWidget(m_journal, 1);
    setTabChain(
        { m_company, m_name, m_phone, m_email, m_availability, m_reason, m_keep, m_journal });
    connect(m_keep, &QPushButton::clicked, this, &ContactTab::keep);
    connect(m_reason, &QLineEdit::returnPressed, this, &ContactTab::keep);
    connect(desk, &DossierDesk::leaving, this, &ContactTab::keep);
    connect(desk, &DossierDesk::opened, this, [this] {
        m_isChanged = false;
        showDossier();
    });
    connect(desk, &DossierDesk::kept, this, [this] { m_journal->setEvents(m_desk->events()); });
    showDossier();
}

QWidget* ContactTab::buildForm()
{
    auto* form = new QWidget(this);
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    m_company = addField(rows, QT_TR_NOOP("C&ompany:"), "companyEdit");
    m_name = addField(rows, QT_TR_NOOP("Technical contact na&me:"), "contactNameEdit");
    m_phone = addField(rows, QT_TR_NOOP("&Phone:"), "contactPhoneEdit");
    m_email = addField(rows, QT_TR_NOOP("E-ma&il:"), "contactEmailEdit");
    m_availability = addField(rows, QT_TR_NOOP("Avai&lability:"), "contactAvailabilityEdit");
    m_reason = addField(rows, QT_TR_NOOP("&Reason for the change:"), "contactReasonEdit");
    m_texts->placeholder(m_availability, QT_TR_NOOP("Monday to Friday, 9 to 18"));
    m_texts->placeholder(m_reason, QT_TR_NOOP("It is written down with the change"));
    m_texts->button(m_keep, QT_TR_NOOP("&Update contact"), "updateContactButton");
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_keep);
    rows->addRow(row);
    return form;
}

QLineEdit* ContactTab::addField(QFormLayout* form, const char* source, const char* objectName)
{
    auto* field = new QLineEdit(this);
    m_texts->row(form, source, field, objectName);
    connect(field, &QLineEdit::textEdited, this, [this] {
        m_isChanged = true;
        updateButton();
    });
    return field;
}

void ContactTab::showDossier()
{
    const Dossier& dossier = m_desk->dossier();
    m_company->setText(dossier.company);
    m_name->setText(dossier.contact.name);
    m_phone->setText(dossier.contact.phone);
    m_email->setText(dossier.contact.email);
    m_availability->setText(dossier.contact.availability);
    m_reason->clear();
    m_journal->setEvents(m_desk->events());
    updateButton();
}

void ContactTab::updateButton() { m_keep->setEnabled(m_isChanged); }

void ContactTab::keep()
{
    if (!m_isChanged || !m_desk->isOpen())
        return;
    const QString company = m_company->text().trimmed();
    const TechnicalContact contact { m_name->text().trimmed(), m_phone->text().trimmed(),
        m_email->text().trimmed(), m_availability->text().trimmed() };
    m_desk->edit(this, [&](Dossier& dossier) {
        if (!company.isEmpty()) // a dossier without a name would be found by nobody
            dossier.company = company;
        dossier.contact = contact;
    });
    if (!m_desk->keep(m_reason->text().trimmed()))
        return;
    m_isChanged = false;
    showDossier();
}

/// What was typed is not lost by looking elsewhere.
void ContactTab::hideEvent(QHideEvent* event)
{
    keep();
    QWidget::hideEvent(event);
}
