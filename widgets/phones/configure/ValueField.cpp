// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/ValueField.h"

#include "models/provisioning/ParameterRules.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/Texts.h"
#include "widgets/phones/configure/ParameterProxy.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QSpinBox>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

/// More values than this are typed, not chosen.
constexpr int mostChoices = 40;

PhoneFiles::Kind fileKindOf(const QString& name)
{
    if (name == u"firmware_file")
        return PhoneFiles::Kind::Firmware;
    if (name == u"ringtone_file")
        return PhoneFiles::Kind::Ringtones;
    return name == u"background_file" ? PhoneFiles::Kind::Backgrounds
                                      : PhoneFiles::Kind::Screensavers;
}

} // namespace

ValueField::ValueField(QWidget* parent)
    : QStackedWidget(parent)
    , m_choice(new QComboBox(this))
    , m_search(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_number(new QSpinBox(this))
    , m_secret(new PasswordEdit(this))
{
    const QPair<QWidget*, const char*> fields[]
        = { { m_choice, "valueChoice" }, { m_search, "valueSearch" }, { m_text, "valueEdit" },
              { m_number, "valueNumber" }, { m_secret, "valueSecret" } };
    for (const auto& [field, name] : fields) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(u"Value"_s);
        addWidget(field);
    }
    nameChoices();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buildChoice();
    buildTexts();
    buildSearch();
}

/// A choice is told by its label (its name is what is chosen), which has to be beside it: the one
/// that is seen is not.
void ValueField::nameChoices()
{
    auto* texts = new Texts(this);
    for (QComboBox* choice : { m_choice, m_search }) {
        auto* label = new QLabel(this);
        label->setBuddy(choice);
        label->hide();
        texts->plain(label, QT_TR_NOOP("Value:"));
    }
}

void ValueField::buildChoice()
{
    m_choice->setMaxVisibleItems(20);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_choice, &QComboBox::activated, this, &ValueField::finished);
}

void ValueField::buildTexts()
{
    connect(m_text, &QLineEdit::editingFinished, this, &ValueField::finished);
    connect(m_text, &QLineEdit::textEdited, this, &ValueField::edited);
    connect(m_secret, &QLineEdit::editingFinished, this, &ValueField::finished);
    connect(m_secret, &PasswordEdit::secretEdited, this, &ValueField::edited);
    connect(m_number, &QSpinBox::editingFinished, this, &ValueField::finished);
    connect(m_number, &QSpinBox::textChanged, this, &ValueField::edited);
}

void ValueField::buildSearch()
{
    m_search->setEditable(true);
    m_search->setInsertPolicy(QComboBox::NoInsert);
    m_search->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_search->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_search->completer()->setFilterMode(Qt::MatchContains);
    m_search->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_search, &QComboBox::activated, this, &ValueField::finished);
    connect(m_search->lineEdit(), &QLineEdit::editingFinished, this, &ValueField::finished);
    connect(m_search, &QComboBox::editTextChanged, this, &ValueField::edited);
}

void ValueField::use(QWidget* field)
{
    setCurrentWidget(field);
    setFocusProxy(field);
}

QStringList ValueField::choices(const Catalog& catalog, const PhoneModel* model,
    const Parameter& parameter, const QString& name)
{
    if (parameter.type == u"boolean")
        return { u"1"_s, QString() };
    const QStringList offered = ParameterRules::choices(catalog, model, name);
    if (!offered.isEmpty())
        return offered;
    QStringList numbers;
    if (parameter.type != u"integer" || parameter.maximum - parameter.minimum >= mostChoices
        || parameter.maximum == parameter.minimum)
        return {};
    for (int number = parameter.minimum; number <= parameter.maximum; ++number)
        if (ParameterRules::check(catalog, model, name, QString::number(number)))
            numbers.append(QString::number(number));
    return numbers;
}

void ValueField::setParameter(const Catalog& catalog, const PhoneModel* model, const QString& name)
{
    const QSignalBlocker guard(this);
    const Parameter* parameter = catalog.parameter(name);
    if (!parameter)
        return;
    if (PhoneParameters::isSecret(catalog, name))
        return use(m_secret);
    if (const QStringList values = choices(catalog, model, *parameter, name); !values.isEmpty())
        return offer(catalog, name, values);
    if (parameter->type == u"file")
        return offerFiles(name);
    if (parameter->type == u"timezone")
        return offerZones();
    if (parameter->type == u"integer" && parameter->minimum != parameter->maximum)
        return offerNumbers(*parameter);
    use(m_text);
}

void ValueField::offer(const Catalog& catalog, const QString& name, const QStringList& values)
{
    m_choice->clear();
    for (const QString& value : values)
        m_choice->addItem(ParameterProxy::valueText(catalog, name, value, false), value);
    use(m_choice);
}

void ValueField::offerFiles(const QString& name)
{
    m_search->clear();
    if (!m_folder.isEmpty())
        if (const auto files = PhoneFiles(m_folder).list(fileKindOf(name)))
            for (const PhoneFiles::Entry& file : *files)
                m_search->addItem(file.name);
    use(m_search);
}

void ValueField::offerZones()
{
    static const QStringList zones = [] {
        QStringList ids;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            if (!id.startsWith("UTC") || id == "UTC")
                ids.append(QString::fromLatin1(id));
        return ids;
    }();
    m_search->clear();
    m_search->addItems(zones);
    use(m_search);
}

/// The value below the smallest stands for none.
void ValueField::offerNumbers(const Parameter& parameter)
{
    m_number->setRange(parameter.minimum - 1, parameter.maximum);
    m_number->setSpecialValueText(tr("(empty)"));
    m_number->setSuffix(parameter.unit.isEmpty() ? QString() : u' ' + parameter.unit);
    use(m_number);
}

void ValueField::setValue(const QString& value)
{
    const QSignalBlocker guard(this);
    if (field() == m_choice) {
        if (m_choice->findData(value) < 0) // no longer offered, or inherited from above the model
            m_choice->addItem(value.isEmpty() ? tr("(empty)") : value, value);
        m_choice->setCurrentIndex(m_choice->findData(value));
    } else if (field() == m_search) {
        m_search->setCurrentIndex(m_search->findText(value));
        m_search->setEditText(value);
    } else if (field() == m_number) {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        m_number->setValue(isNumber ? number : m_number->minimum());
    } else if (field() == m_secret) {
        m_secret->setSecret(Secret(value));
    } else if (m_text->text() != value) {
        m_text->setText(value);
    }
}

QString ValueField::value() const
{
    if (field() == m_choice)
        return m_choice->currentData().toString();
    if (field() == m_search)
        return m_search->currentText().trimmed();
    if (field() == m_number)
        return m_number->value() == m_number->minimum() ? QString()
                                                        : QString::number(m_number->value());
    return field() == m_secret ? m_secret->text() : m_text->text();
}
