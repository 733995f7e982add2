// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/ParameterEditor.h"

#include "models/core/ErrorText.h"
#include "models/provisioning/ParameterCommands.h"
#include "models/provisioning/ParameterRules.h"
#include "models/provisioning/ParameterText.h"
#include "widgets/common/LabelGlyph.h"
#include "widgets/common/Texts.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/ParameterProxy.h"
#include "widgets/phones/configure/PhonePicker.h"
#include "widgets/phones/configure/ValueField.h"
#include "widgets/views/TabChain.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ParameterEditor::ParameterEditor(CurrentScope* current, QWidget* parent)
    : QWidget(parent)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_description(new QLabel(this))
    , m_value(new ValueField(this))
    , m_inherit(new QPushButton(this))
    , m_apply(new QPushButton(this))
    , m_originIcon(new QLabel(this))
    , m_origin(new QLabel(this))
    , m_errorIcon(new QLabel(this))
    , m_error(new QLabel(this))
{
    build();
    connect(m_value, &ValueField::finished, this, &ParameterEditor::commit);
    connect(m_value, &ValueField::edited, this, &ParameterEditor::clearError);
    connect(m_inherit, &QPushButton::clicked, this, &ParameterEditor::inherit);
    connect(m_apply, &QPushButton::clicked, this, &ParameterEditor::applyToPhones);
    connect(current, &CurrentScope::chosen, this, &ParameterEditor::clearError);
    connect(current, &CurrentScope::changed, this, [this] { show(!m_error->isHidden()); });
    m_texts->always([this] { show(false); });
    setFocusProxy(m_value);
}

void ParameterEditor::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_description->setObjectName(u"parameterDescription"_s);
    m_description->setWordWrap(true);
    column->addWidget(m_description);
    auto* row = new QHBoxLayout;
    m_caption = m_texts->label(QT_TR_NOOP("Val&ue:"), m_value, "parameterValue");
    m_texts->button(m_inherit, QT_TR_NOOP("&Inherit"), "inheritButton");
    m_texts->toolTip(m_inherit, QT_TR_NOOP("Takes back what is set here"));
    m_texts->button(m_apply, QT_TR_NOOP("Apply to &phones…"), "applyToPhonesButton");
    row->addWidget(m_caption);
    row->addWidget(m_value, 1);
    row->addWidget(m_inherit);
    row->addWidget(m_apply);
    column->addLayout(row);
    m_origin->setObjectName(u"parameterOrigin"_s);
    m_origin->setWordWrap(true);
    m_error->setObjectName(u"parameterError"_s);
    m_error->setWordWrap(true);
    LabelGlyph::show(m_errorIcon, GlyphIcon::Shape::Warning);
    const QPair<QLabel*, QLabel*> lines[]
        = { { m_errorIcon, m_error }, { m_originIcon, m_origin } };
    for (const auto& [icon, label] : lines) {
        auto* line = new QHBoxLayout;
        line->addWidget(icon, 0, Qt::AlignTop);
        line->addWidget(label, 1);
        column->addLayout(line);
    }
    clearError();
    setTabChain({ m_value, m_inherit, m_apply });
}

void ParameterEditor::setFolder(const QString& folder) { m_value->setFolder(folder); }

void ParameterEditor::setParameter(const QString& name)
{
    m_name = name;
    clearError();
    show(false);
}

QString ParameterEditor::errorText() const { return m_error->text(); }

/// @param isKeepingTyped what was refused stays to be put right
void ParameterEditor::show(bool isKeepingTyped)
{
    setEnabled(!m_name.isEmpty());
    if (m_name.isEmpty()) {
        m_description->setText(tr("Choose a setting above."));
        m_origin->clear();
        m_originIcon->clear();
        return;
    }
    const Catalog& catalog = m_current->catalog();
    const PhoneParameters parameters = m_current->parameters();
    const Parameter* known = catalog.parameter(m_name);
    m_description->setText(u"<b>%1</b> — %2"_s.arg(ParameterText::name(m_name).toHtmlEscaped(),
        known ? known->description.in(QLocale().name()).toHtmlEscaped() : QString()));
    if (!isKeepingTyped) {
        m_value->setParameter(catalog, parameters.model(), m_name);
        m_value->setValue(parameters.text(m_name));
        m_caption->setBuddy(m_value->field());
    }
    m_inherit->setEnabled(parameters.isOwn(m_name));
    m_apply->setEnabled(!m_current->site().phones.isEmpty());
    showOrigin();
}

void ParameterEditor::showOrigin()
{
    const PhoneParameters parameters = m_current->parameters();
    const bool isOwn = parameters.isOwn(m_name);
    const auto value = parameters.value(m_name);
    const auto otherwise = parameters.inherited(m_name);
    const bool isSecret = PhoneParameters::isSecret(m_current->catalog(), m_name);
    const QString words = ParameterText::origin(value.origin);
    if (isOwn)
        m_origin->setText(tr("Value %1. Otherwise: %2 (%3).")
                              .arg(words,
                                  ParameterProxy::valueText(
                                      m_current->catalog(), m_name, otherwise.value, isSecret),
                                  ParameterText::origin(otherwise.origin)));
    else
        m_origin->setText(tr("Value %1, inherited.").arg(words));
    LabelGlyph::show(m_originIcon, isOwn ? GlyphIcon::Shape::Current : GlyphIcon::Shape::Open);
}

Status ParameterEditor::check(const QString& value) const
{
    const PhoneParameters parameters = m_current->parameters();
    const auto checked
        = ParameterRules::check(m_current->catalog(), parameters.model(), m_name, value);
    const QString kind = ParameterRules::keyKindOf(m_name);
    if (!checked || kind.isEmpty() || value.isEmpty() || !m_name.startsWith(kind + u"_value_"_s))
        return checked;
    PhoneKey key = ParameterCommands::key(parameters, kind, ParameterRules::indexOf(m_name));
    key.value = value;
    return ParameterCommands::checkKey(m_current->catalog(), kind, key);
}

void ParameterEditor::commit()
{
    const QString value = m_value->value();
    if (m_name.isEmpty() || value == m_current->parameters().text(m_name))
        return clearError();
    if (const auto checked = check(value); !checked)
        return showError(checked.error());
    clearError();
    if (const auto done = m_current->set({ { m_name, value } }); !done)
        showError(done.error());
}

void ParameterEditor::inherit()
{
    if (m_name.isEmpty() || !m_current->parameters().isOwn(m_name))
        return;
    clearError();
    if (const auto done = m_current->set({ { m_name, std::nullopt } }); !done)
        showError(done.error());
    show(false);
}

void ParameterEditor::applyToPhones()
{
    const QString value = m_current->parameters().text(m_name);
    auto* dialog = new PhonePicker(m_current, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = m_name;
    const bool isSecret = PhoneParameters::isSecret(m_current->catalog(), name);
    dialog->setTexts(tr("Apply to phones"),
        tr("%1: %2. Which phones shall have this value as their own?")
            .arg(ParameterText::name(name),
                ParameterProxy::valueText(m_current->catalog(), name, value, isSecret)),
        tr("&Apply to the selected"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, name, value] {
        QList<ParameterScope> scopes;
        for (const MacAddress& mac : dialog->chosen())
            scopes.append(ParameterScope::ofPhone(mac));
        const auto done = m_current->draft()->perform(
            nullptr, PhoneCommands::Name::SetParameter, int(scopes.size()), [&](Site& site) {
                return ParameterCommands::apply(
                    site, m_current->catalog(), scopes, { { name, value } });
            });
        if (!done)
            showError(done.error());
    });
    dialog->open();
}

void ParameterEditor::showError(const Error& error)
{
    m_error->setText(sentenceOf(error));
    m_error->show();
    m_errorIcon->show();
    m_value->field()->setAccessibleDescription(m_error->text());
    QAccessibleEvent event(m_value->field(), QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

/// The rules say what is allowed; "-" is what nothing can be put into here.
QString ParameterEditor::sentenceOf(const Error& error)
{
    const QString name = ParameterText::name(error.subject);
    if (error.code == ErrorCode::BadValue && error.detail == u"-")
        return tr("%1 cannot be set here: the model does not have it.").arg(name);
    if (error.code == ErrorCode::BadValue)
        return tr("%1 does not take this. Allowed: %2.").arg(name, error.detail);
    Error named = error;
    named.subject = name;
    return ErrorText::whole(named);
}

void ParameterEditor::clearError()
{
    m_error->clear();
    m_error->hide();
    m_errorIcon->hide();
    m_value->field()->setAccessibleDescription({});
}
