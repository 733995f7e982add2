// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/KeysTab.h"

#include "models/provisioning/ParameterCommands.h"
#include "models/provisioning/ParameterText.h"
#include "widgets/common/Texts.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/KeyEditor.h"
#include "widgets/phones/configure/PhonePicker.h"
#include "widgets/phones/configure/PhonePicture.h"
#include "widgets/views/TabChain.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeysTab::KeysTab(CurrentScope* current, QWidget* parent)
    : QWidget(parent)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_stack(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_help(new QLabel(this))
    , m_sheets(new QComboBox(this))
    , m_picture(new PhonePicture(this))
    , m_editor(new KeyEditor(current, this))
    , m_fill(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    build();
    connect(m_sheets, &QComboBox::activated, m_picture, &PhonePicture::setSheet);
    connect(m_picture, &PhonePicture::sheetChanged, m_sheets, &QComboBox::setCurrentIndex);
    connect(m_picture, &PhonePicture::chosen, m_editor, &KeyEditor::setKey);
    connect(m_picture, &PhonePicture::activated, m_editor,
        [this] { m_editor->setFocus(Qt::OtherFocusReason); });
    connect(m_picture, &PhonePicture::moved, this, &KeysTab::move);
    connect(m_fill, &QPushButton::clicked, this, &KeysTab::fillBlf);
    connect(m_copy, &QPushButton::clicked, this, &KeysTab::copyKeys);
    connect(current, &CurrentScope::changed, this, &KeysTab::showScope);
    m_texts->always([this] { showScope(); });
    setFocusProxy(m_picture);
}

void KeysTab::build()
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_stack);
    m_hint->setObjectName(u"keysHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_hint);
    auto* page = new QWidget(m_stack);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(buildPicture(), 3);
    auto* side = new QVBoxLayout;
    side->addWidget(m_editor);
    side->addStretch();
    m_texts->button(m_fill, QT_TR_NOOP("Fill with users fr&om here"), "fillBlfButton");
    m_texts->toolTip(m_fill,
        QT_TR_NOOP("A busy lamp field for every user, from this line key on; lines are kept"));
    m_texts->button(m_copy, QT_TR_NOOP("Copy keys to &phones…"), "copyKeysButton");
    side->addWidget(m_fill);
    side->addWidget(m_copy);
    row->addLayout(side, 2);
    m_stack->addWidget(page);
    setTabChain({ m_sheets, m_picture, m_editor, m_fill, m_copy });
}

QWidget* KeysTab::buildPicture()
{
    auto* part = new QWidget(m_stack);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(m_texts->label(QT_TR_NOOP("Sho&w:"), m_sheets, "keySheetCombo"));
    row->addWidget(m_sheets, 1);
    column->addLayout(row);
    m_texts->name(m_picture, "Keys of the phone", "phonePicture");
    column->addWidget(m_picture, 1);
    m_help->setWordWrap(true);
    m_help->setObjectName(u"keysHelp"_s);
    m_texts->plain(m_help,
        QT_TR_NOOP("Bold with a full frame: set here. Slanted with a broken frame: inherited. "
                   "Drag a key, or Alt and an arrow, to move it."));
    column->addWidget(m_help);
    return part;
}

void KeysTab::showScope()
{
    const PhoneParameters parameters = m_current->parameters();
    const PhoneModel* model = parameters.model();
    m_stack->setCurrentIndex(model ? 1 : 0);
    m_hint->setText(m_current->scope().kind == ParameterScope::Kind::Phone
            ? tr("This phone has no model yet: choose it under \"Phones\".")
            : tr("Models differ in their keys. Choose a model or a phone at the left."));
    if (!model)
        return m_picture->setNothing();
    const auto sheets = KeySheet::of(*model);
    m_picture->setTitle(m_current->title());
    m_picture->setPhone(
        sheets, model->softKeys, [this](const KeyPlace& place) { return describe(place); });
    fillSheets(sheets);
    if (m_editor->place() != m_picture->current())
        m_editor->setKey(m_picture->current());
    m_fill->setEnabled(model->lineKeys > 0);
    m_copy->setEnabled(!m_current->site().phones.isEmpty());
}

void KeysTab::fillSheets(const QList<KeySheet>& sheets)
{
    m_sheets->clear();
    for (const KeySheet& sheet : sheets)
        m_sheets->addItem(sheetText(sheet));
    m_sheets->setCurrentIndex(m_picture->sheet());
    m_sheets->setEnabled(sheets.size() > 1);
}

QString KeysTab::sheetText(const KeySheet& sheet) const
{
    const int last = sheet.first + sheet.count - 1;
    if (sheet.count == 0)
        return tr("Soft keys");
    if (sheet.module == 0)
        return tr("Line keys %1 to %2").arg(sheet.first).arg(last);
    return tr("Module %1, keys %2 to %3").arg(sheet.module).arg(sheet.first).arg(last);
}

PictureKey KeysTab::describe(const KeyPlace& place) const
{
    const PhoneParameters parameters = m_current->parameters();
    const PhoneKey key = ParameterCommands::key(parameters, place.kind, place.index);
    const QString type
        = ParameterText::keyType(m_current->catalog(), place.kind, key.type, QLocale().name());
    PictureKey picture { place, {}, {}, KeyEditor::isOwn(parameters, place) };
    if (!key.type.isEmpty())
        picture.caption = !key.label.isEmpty() ? key.label : key.value.isEmpty() ? type : key.value;
    QStringList words { ParameterText::key(place.kind, place.index) + u": "_s + type };
    for (const QString& part : { key.value, key.label })
        if (!part.isEmpty())
            words.append(part);
    const QString origin = KeyEditor::originText(parameters, place);
    words.append(picture.isOwn ? origin : tr("%1, inherited").arg(origin));
    picture.text = words.join(u", "_s);
    return picture;
}

void KeysTab::move(const KeyPlace& from, const KeyPlace& to)
{
    const auto done = m_current->perform(PhoneCommands::Name::SetParameter, [&](Site& site) {
        return ParameterCommands::swapKeys(
            site, m_current->catalog(), m_current->scope(), from.kind, from.index, to.index);
    });
    if (!done) {
        Q_EMIT refused(done.error());
        return;
    }
    m_picture->setCurrent(to);
    m_editor->setKey(to);
}

void KeysTab::fillBlf()
{
    const KeyPlace from = m_picture->current();
    const int first = from.kind == u"linekey" ? from.index : 1;
    QStringList users;
    for (const User& user : m_current->site().users)
        users.append(user.username);
    const auto done
        = m_current->perform(PhoneCommands::Name::SetParameter, [&](Site& site) -> Status {
              const auto filled = ParameterCommands::fillBlf(
                  site, m_current->catalog(), m_current->scope(), first, users);
              return filled ? Status() : tl::make_unexpected(filled.error());
          });
    if (!done)
        Q_EMIT refused(done.error());
}

void KeysTab::copyKeys()
{
    const PhoneParameters parameters = m_current->parameters();
    const QString model = parameters.model() ? parameters.model()->id : QString();
    auto* dialog = new PhonePicker(m_current, this, model);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTexts(tr("Copy keys"),
        tr("Which phones of this model shall have the same soft, line and expansion keys?"),
        tr("&Copy to the selected"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QList<MacAddress> phones = dialog->chosen();
        const auto done = m_current->draft()->perform(
            nullptr, PhoneCommands::Name::SetParameter, int(phones.size()), [&](Site& site) {
                return ParameterCommands::copyKeys(site, m_current->catalog(), m_current->scope(),
                    { u"softkey"_s, u"linekey"_s, u"expkey"_s }, phones);
            });
        if (!done)
            Q_EMIT refused(done.error());
    });
    dialog->open();
}
