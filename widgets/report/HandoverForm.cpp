// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/HandoverForm.h"

#include "widgets/common/Texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

const QString technicianKey = u"report/technician"_s;
const QString placeKey = u"report/place"_s;

} // namespace

HandoverForm::HandoverForm(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_language(new QComboBox(this))
    , m_technician(new QLineEdit(this))
    , m_place(new QLineEdit(this))
    , m_envelope(new QCheckBox(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    buildRows(form);
    const QSettings settings;
    m_technician->setText(settings.value(technicianKey).toString());
    m_place->setText(settings.value(placeKey).toString());
    connect(m_language, &QComboBox::activated, this, [this] {
        m_isLanguageChosen = true;
        Q_EMIT changed();
    });
    for (QLineEdit* edit : { m_technician, m_place })
        connect(edit, &QLineEdit::textEdited, this, [this] {
            remember();
            Q_EMIT changed();
        });
    connect(m_envelope, &QCheckBox::toggled, this, &HandoverForm::changed);
}

void HandoverForm::buildRows(QFormLayout* form)
{
    m_texts->row(form, QT_TR_NOOP("&Language:"), m_language, "reportLanguageCombo");
    m_texts->row(form, QT_TR_NOOP("&Technician:"), m_technician, "technicianEdit");
    m_texts->row(form, QT_TR_NOOP("Pl&ace:"), m_place, "placeEdit");
    m_technician->setMaxLength(100);
    m_place->setMaxLength(100);
    // In their own words, whatever the program speaks.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Italiano"_s, u"it"_s);
    m_texts->toolTip(m_language, QT_TR_NOOP("The customer's: the site says which one is usual"));
    m_texts->toolTip(
        m_envelope, QT_TR_NOOP("For what the customer must own; the preview leaves it out"));
    m_texts->button(m_envelope, QT_TR_NOOP("Page with &passwords, to be sealed"), "envelopeCheck");
    form->addRow(m_envelope);
}

void HandoverForm::remember()
{
    QSettings settings;
    settings.setValue(technicianKey, m_technician->text());
    settings.setValue(placeKey, m_place->text());
}

QString HandoverForm::language() const { return m_language->currentData().toString(); }

void HandoverForm::setSiteLanguage(const QString& language)
{
    if (!m_isLanguageChosen)
        m_language->setCurrentIndex(
            m_language->findData(language.startsWith(u"it") ? u"it"_s : u"en"_s));
}

QString HandoverForm::technician() const { return m_technician->text().trimmed(); }
QString HandoverForm::place() const { return m_place->text().trimmed(); }
bool HandoverForm::hasEnvelope() const { return m_envelope->isChecked(); }
