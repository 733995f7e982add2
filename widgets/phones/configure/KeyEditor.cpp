// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/KeyEditor.h"

#include "models/provisioning/ParameterCommands.h"
#include "models/provisioning/ParameterRules.h"
#include "models/provisioning/ParameterText.h"
#include "widgets/common/LabelGlyph.h"
#include "widgets/common/Texts.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/ParameterEditor.h"
#include "widgets/views/TabChain.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

QString fieldOf(const KeyPlace& place, QLatin1StringView field)
{
    return place.kind + u'_' + field + u'_' + QString::number(place.index);
}

} // namespace

KeyEditor::KeyEditor(CurrentScope* current, QWidget* parent)
    : QWidget(parent)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_title(new QLabel(this))
    , m_originIcon(new QLabel(this))
    , m_origin(new QLabel(this))
    , m_type(new QComboBox(this))
    , m_value(new QComboBox(this))
    , m_label(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_inherit(new QPushButton(this))
{
    build();
    connectAll();
    m_texts->always([this] { show(); });
    setFocusProxy(m_type);
}

void KeyEditor::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(u"keyTitle"_s);
    column->addWidget(m_title);
    m_origin->setObjectName(u"keyOrigin"_s);
    m_origin->setWordWrap(true);
    auto* origin = new QHBoxLayout;
    origin->addWidget(m_originIcon, 0, Qt::AlignTop);
    origin->addWidget(m_origin, 1);
    column->addLayout(origin);
    for (QComboBox* combo : { m_type, m_value }) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
        combo->setMaxVisibleItems(24);
    }
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_value->completer()->setFilterMode(Qt::MatchContains);
    m_label->setMaxLength(ParameterRules::maximumText);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // functions have long names
    m_texts->row(form, QT_TR_NOOP("&Function:"), m_type, "keyTypeCombo");
    m_texts->row(form, QT_TR_NOOP("Val&ue:"), m_value, "keyValueCombo");
    m_texts->row(form, QT_TR_NOOP("Labe&l:"), m_label, "keyLabelEdit");
    column->addLayout(form);
    m_error->setObjectName(u"keyError"_s);
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    m_texts->button(m_inherit, QT_TR_NOOP("&Inherit"), "keyInheritButton");
    m_texts->toolTip(m_inherit, QT_TR_NOOP("Takes back what is set here for this key"));
    column->addWidget(m_inherit, 0, Qt::AlignLeft);
    clearError();
    setTabChain({ m_type, m_value, m_label, m_inherit });
}

void KeyEditor::connectAll()
{
    m_type->installEventFilter(this);
    connect(m_type, &QComboBox::activated, this, &KeyEditor::takeType);
    connect(m_value, &QComboBox::activated, this, &KeyEditor::takeUser);
    connect(m_value, &QComboBox::editTextChanged, this, &KeyEditor::clearError);
    connect(m_value->lineEdit(), &QLineEdit::editingFinished, this, &KeyEditor::commit);
    connect(m_label, &QLineEdit::editingFinished, this, &KeyEditor::commit);
    connect(m_inherit, &QPushButton::clicked, this, &KeyEditor::inherit);
    connect(m_current, &CurrentScope::changed, this, &KeyEditor::show);
}

void KeyEditor::setKey(const KeyPlace& place)
{
    m_place = place;
    show();
}

QString KeyEditor::errorText() const { return m_error->text(); }

bool KeyEditor::isOwn(const PhoneParameters& parameters, const KeyPlace& place)
{
    return parameters.isOwn(fieldOf(place, "type"_L1))
        || parameters.isOwn(fieldOf(place, "value"_L1))
        || parameters.isOwn(fieldOf(place, "label"_L1));
}

QString KeyEditor::originText(const PhoneParameters& parameters, const KeyPlace& place)
{
    return ParameterText::origin(parameters.value(fieldOf(place, "type"_L1)).origin);
}

void KeyEditor::show()
{
    const PhoneParameters parameters = m_current->parameters();
    const bool hasKey = !m_place.isNull() && parameters.model()
        && m_place.index <= ParameterCommands::keyCount(*parameters.model(), m_place.kind);
    setEnabled(hasKey);
    clearError();
    if (!hasKey) {
        m_title->setText(tr("No key is chosen."));
        m_origin->clear();
        m_originIcon->clear();
        return;
    }
    const PhoneKey key = ParameterCommands::key(parameters, m_place.kind, m_place.index);
    m_title->setText(u"<b>%1</b>"_s.arg(ParameterText::key(m_place.kind, m_place.index)));
    const bool isOwnKey = isOwn(parameters, m_place);
    const QString origin = originText(parameters, m_place);
    m_origin->setText(isOwnKey ? origin : tr("%1, inherited").arg(origin));
    LabelGlyph::show(m_originIcon, isOwnKey ? GlyphIcon::Shape::Current : GlyphIcon::Shape::Open);
    m_inherit->setEnabled(isOwnKey);
    fillTypes(key.type);
    fitFields();
    const QSignalBlocker guard(m_value);
    m_value->setEditText(key.value);
    if (m_label->text() != key.label)
        m_label->setText(key.label);
}

void KeyEditor::fillTypes(const QString& type)
{
    const PhoneParameters parameters = m_current->parameters();
    const Catalog& catalog = m_current->catalog();
    const QString language = QLocale().name();
    QStringList types
        = ParameterRules::choices(catalog, parameters.model(), fieldOf(m_place, "type"_L1));
    for (const QString& always : { type, QString() })
        if (!types.contains(always))
            types.prepend(always);
    m_type->clear();
    for (const QString& each : std::as_const(types))
        m_type->addItem(ParameterText::keyType(catalog, m_place.kind, each, language), each);
    m_type->setCurrentIndex(m_type->findData(type));
}

/// What the function chosen takes.
void KeyEditor::fitFields()
{
    const QString type = m_type->currentData().toString();
    const KeyType* known = ParameterRules::keyType(m_current->catalog(), m_place.kind, type);
    const bool takesValue = known && known->value != u"none";
    m_value->setEnabled(takesValue);
    m_label->setEnabled(known && known->label != u"none");
    m_type->setToolTip(known ? known->description.in(QLocale().name()) : QString());
    fillUsers(known ? known->value : QString());
}

void KeyEditor::fillUsers(const QString& valueKind)
{
    const QSignalBlocker guard(m_value);
    const QString before = m_value->currentText();
    m_value->clear();
    if (valueKind == u"number" || valueKind == u"optional_number")
        for (const User& user : m_current->site().users)
            if (!user.extension.isEmpty())
                m_value->addItem(tr("%1 (%2)").arg(user.name.isEmpty() ? user.username : user.name,
                                     user.extension),
                    user.extension);
    m_value->setCurrentIndex(-1);
    m_value->setEditText(before);
}

QString KeyEditor::userName(const QString& extension) const
{
    for (const User& user : m_current->site().users)
        if (!extension.isEmpty() && user.extension == extension)
            return user.name.isEmpty() ? user.username : user.name;
    return {};
}

QString KeyEditor::typedValue() const
{
    const QString text = m_value->currentText().trimmed();
    const int user = m_value->findText(text, Qt::MatchExactly);
    return user >= 0 ? m_value->itemData(user).toString() : text;
}

PhoneKey KeyEditor::typed() const
{
    PhoneKey key { m_place.index, m_type->currentData().toString(), {}, {} };
    if (m_value->isEnabled())
        key.value = typedValue();
    if (m_label->isEnabled())
        key.label = m_label->text().trimmed();
    return key;
}

/// A function that wants a value waits for it. Arrows on their way to another function are not
/// stopped there.
void KeyEditor::takeType()
{
    fitFields();
    const PhoneKey key = typed();
    if (ParameterCommands::checkKey(m_current->catalog(), m_place.kind, key))
        return commit();
    clearError();
    if (!m_isByKeys)
        m_value->setFocus(Qt::OtherFocusReason);
}

bool KeyEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_type && event->type() == QEvent::KeyPress)
        m_isByKeys = true;
    else if (watched == m_type && event->type() == QEvent::MouseButtonPress)
        m_isByKeys = false;
    return QWidget::eventFilter(watched, event);
}

/// A label that was the former user's name becomes the new one's.
void KeyEditor::takeUser(int index)
{
    const QString extension = m_value->itemData(index).toString();
    if (extension.isEmpty())
        return commit();
    const QString former = userName(
        ParameterCommands::key(m_current->parameters(), m_place.kind, m_place.index).value);
    if (m_label->isEnabled() && (m_label->text().isEmpty() || m_label->text() == former))
        m_label->setText(userName(extension));
    m_value->setEditText(extension);
    commit();
}

void KeyEditor::commit()
{
    if (m_place.isNull() || !isEnabled())
        return;
    const PhoneKey key = typed();
    if (key == ParameterCommands::key(m_current->parameters(), m_place.kind, m_place.index))
        return clearError();
    if (const auto checked = ParameterCommands::checkKey(m_current->catalog(), m_place.kind, key);
        !checked)
        return showError(checked.error());
    QList<QPair<QString, std::optional<QString>>> values;
    for (const auto& change : ParameterCommands::keyChanges(m_place.kind, key))
        values.append({ change.name, change.value });
    if (const auto done = m_current->set(values); !done)
        showError(done.error());
}

void KeyEditor::inherit()
{
    if (m_place.isNull() || !isOwn(m_current->parameters(), m_place))
        return;
    QList<QPair<QString, std::optional<QString>>> values;
    for (const auto& change : ParameterCommands::keyInheriting(m_place.kind, m_place.index))
        values.append({ change.name, change.value });
    if (const auto done = m_current->set(values); !done)
        showError(done.error());
}

void KeyEditor::showError(const Error& error)
{
    m_error->setText(ParameterEditor::sentenceOf(error));
    m_error->show();
    m_value->setAccessibleDescription(m_error->text());
}

void KeyEditor::clearError()
{
    m_error->clear();
    m_error->hide();
    m_value->setAccessibleDescription({});
}
