// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/ScanPanel.h"

#include "widgets/common/AccessibleRole.h"
#include "widgets/common/LabelGlyph.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/DraftUndo.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/NextUserCard.h"
#include "widgets/phones/ScanSounds.h"
#include "widgets/phones/VendorRules.h"
#include "widgets/views/ScanField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

ScanPanel::ScanPanel(SiteDraft* draft, VendorRules* vendors, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_scanner(draft, vendors)
    , m_texts(new Texts(this))
    , m_sounds(new ScanSounds(this))
    , m_field(new ScanField(this))
    , m_mode(new QPushButton(this))
    , m_card(new NextUserCard(draft, &m_scanner, m_sounds, this))
    , m_icon(new QLabel(this))
    , m_feedback(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_move(new QPushButton(this))
    , m_vendorLabel(nullptr)
    , m_vendor(new QComboBox(this))
    , m_modelLabel(nullptr)
    , m_model(new QComboBox(this))
    , m_forAll(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buildField());
    column->addWidget(m_card);
    column->addLayout(buildFeedback());
    column->addLayout(buildQuestions());
    m_card->hide();
    m_move->hide();
    connectAll();
    refresh();
}

QHBoxLayout* ScanPanel::buildField()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("Scan or &type a MAC:"), m_field, "scanEdit"));
    m_texts->placeholder(m_field, QT_TR_NOOP("MAC address, then the serial number if you want it"));
    row->addWidget(m_field, 1);
    m_mode->setCheckable(true);
    m_texts->button(m_mode, QT_TR_NOOP("Scan m&ode"), "scanModeButton");
    m_texts->toolTip(m_mode,
        QT_TR_NOOP("One box after the other: each phone goes to the next user. Esc leaves it."));
    row->addWidget(m_mode);
    m_field->installEventFilter(this);
    return row;
}

QHBoxLayout* ScanPanel::buildFeedback()
{
    auto* row = new QHBoxLayout;
    setAccessibleRole(m_feedback, QAccessible::Notification);
    m_feedback->setObjectName(u"scanFeedbackLabel"_s);
    m_feedback->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_feedback->setTextFormat(Qt::PlainText);
    m_feedback->setWordWrap(true);
    m_feedback->setMinimumHeight(m_feedback->fontMetrics().height()); // nothing below it jumps
    row->addWidget(m_icon);
    row->addWidget(m_feedback, 1);
    m_texts->button(m_move, QT_TR_NOOP("&Move it here"), "moveHereButton");
    m_texts->button(m_undo, QT_TR_NOOP("&Undo the scan"), "undoScanButton");
    row->addWidget(m_move);
    row->addWidget(m_undo);
    m_texts->always([this] {
        if (!m_text)
            return;
        m_feedback->setText(m_text());
        m_feedback->setAccessibleName(m_feedback->text());
    });
    return row;
}

QHBoxLayout* ScanPanel::buildQuestions()
{
    auto* row = new QHBoxLayout;
    m_vendorLabel = m_texts->label(
        QT_TR_NOOP("Nobody knows this address. Ven&dor:"), m_vendor, "vendorCombo");
    m_modelLabel = m_texts->label(QT_TR_NOOP("Mode&l of this phone:"), m_model, "scanModelCombo");
    m_texts->button(m_forAll, QT_TR_NOOP("For all of this ven&dor"), "modelForAllButton");
    m_texts->toolTip(
        m_forAll, QT_TR_NOOP("Gives the model to every phone of this vendor that has none yet"));
    for (QComboBox* combo : { m_vendor, m_model }) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(20);
    }
    for (QWidget* part : { static_cast<QWidget*>(m_vendorLabel), static_cast<QWidget*>(m_vendor),
             static_cast<QWidget*>(m_modelLabel), static_cast<QWidget*>(m_model),
             static_cast<QWidget*>(m_forAll) })
        row->addWidget(part);
    row->addStretch();
    for (const auto& choice : m_scanner.words().vendors())
        m_vendor->addItem(choice.text, choice.data);
    return row;
}

void ScanPanel::connectAll()
{
    for (QWidget* field : { static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_undo),
             static_cast<QWidget*>(m_move), static_cast<QWidget*>(m_vendor),
             static_cast<QWidget*>(m_model), static_cast<QWidget*>(m_forAll) })
        field->setFocusPolicy(Qt::TabFocus); // a click must not take the focus from the field
    connect(m_field, &ScanField::scanned, this, &ScanPanel::scan);
    connect(m_mode, &QPushButton::clicked, this, &ScanPanel::setScanMode);
    connect(m_undo, &QPushButton::clicked, this, &ScanPanel::undo);
    connect(m_move, &QPushButton::clicked, this, [this] { showOutcome(m_scanner.move(m_shown)); });
    connect(m_vendor, &QComboBox::activated, this,
        [this] { showOutcome(m_scanner.keepVendor(m_shown, m_vendor->currentData().toString())); });
    connect(m_model, &QComboBox::activated, this, [this] { setModel(false); });
    connect(m_forAll, &QPushButton::clicked, this, [this] { setModel(true); });
    connect(m_card, &NextUserCard::chosen, this, [this] {
        refresh();
        focusField();
    });
    connect(m_draft->undo(), &DraftUndo::changed, this, [this] {
        m_scanner.session().moved(m_draft->undo()->position());
        refresh();
    });
    connect(m_draft, &SiteDraft::changed, this, &ScanPanel::refresh);
}

QString ScanPanel::feedback() const { return m_feedback->text(); }

QList<QWidget*> ScanPanel::fields() const
{
    return QList<QWidget*> { m_field, m_mode } + m_card->fields()
        + QList<QWidget*> { m_move, m_undo, m_vendor, m_model, m_forAll };
}

void ScanPanel::setScanMode(bool isOn)
{
    const bool isChanged = isOn != isScanMode();
    m_scanner.session().setAssigning(isOn);
    m_mode->setChecked(isOn);
    m_card->setVisible(isOn);
    refresh();
    focusField();
    if (isChanged)
        Q_EMIT scanModeChanged(isOn);
}

void ScanPanel::scan(const QString& text) { showOutcome(m_scanner.scan(text)); }

void ScanPanel::showOutcome(const ScanOutcome& outcome, bool isHeard)
{
    say(outcome.kind, outcome.text);
    m_shown = m_draft->site().phone(outcome.mac) ? outcome.mac : MacAddress();
    m_move->setVisible(outcome.canMove);
    refresh();
    if (isHeard)
        m_sounds->play(outcome.kind);
    focusField();
    Q_EMIT scanned(outcome.mac);
}

void ScanPanel::say(ScanOutcome::Kind kind, std::function<QString()> text)
{
    using Shape = GlyphIcon::Shape;
    m_text = std::move(text);
    m_feedback->setText(m_text());
    m_shown = {};
    m_move->hide();
    const auto shape = kind == ScanOutcome::Kind::Good ? Shape::Done
        : kind == ScanOutcome::Kind::Duplicate         ? Shape::Warning
                                                       : Shape::Error;
    LabelGlyph::show(m_icon, shape);
    announce(m_feedback, m_feedback->text());
    refresh();
}

/// What is said of a phone goes with it.
void ScanPanel::forget()
{
    m_text = {};
    m_feedback->clear();
    m_feedback->setAccessibleName({});
    m_icon->clear();
}

void ScanPanel::refresh()
{
    m_card->refresh();
    m_undo->setVisible(m_scanner.session().canUndo());
    if (!m_shown.isNull() && !m_draft->site().phone(m_shown)) {
        m_shown = {};
        m_move->hide();
        forget();
    }
    askFor(m_shown);
}

/// What is not known of a phone is asked for beside it.
void ScanPanel::askFor(const MacAddress& mac)
{
    const Phone* phone = mac.isNull() ? nullptr : m_draft->site().phone(mac);
    const QString vendor = phone ? m_scanner.vendorOf(mac) : QString();
    const bool wantsVendor = phone && vendor.isEmpty();
    const bool wantsModel = phone && !wantsVendor;
    m_vendorLabel->setVisible(wantsVendor);
    m_vendor->setVisible(wantsVendor);
    if (wantsVendor)
        m_vendor->setCurrentIndex(-1);
    for (QWidget* part : { static_cast<QWidget*>(m_modelLabel), static_cast<QWidget*>(m_model),
             static_cast<QWidget*>(m_forAll) })
        part->setVisible(wantsModel);
    if (!wantsModel)
        return;
    fillModels(vendor);
    m_model->setCurrentIndex(m_model->findData(phone->model));
    m_forAll->setEnabled(!phone->model.isEmpty());
}

void ScanPanel::fillModels(const QString& vendor)
{
    m_model->clear();
    for (const auto& choice : m_scanner.words().models(vendor)) {
        if (choice.data.isEmpty())
            m_model->insertSeparator(m_model->count());
        else
            m_model->addItem(choice.text, choice.data);
    }
}

void ScanPanel::setModel(bool isForAll)
{
    if (m_model->currentIndex() >= 0)
        showOutcome(
            m_scanner.setModel(m_shown, m_model->currentData().toString(), isForAll), false);
}

void ScanPanel::undo()
{
    if (m_scanner.session().canUndo())
        showOutcome(m_scanner.undo());
}

void ScanPanel::focusField()
{
    if (isVisible())
        m_field->setFocus(Qt::OtherFocusReason);
}

void ScanPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (isScanMode())
        focusField();
}

/// Esc takes back what is innermost: what was typed, then the mode.
bool ScanPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        if (!m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        if (isScanMode()) {
            setScanMode(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
