// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PasswordEdit.h"

#include "widgets/common/GlyphIcon.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/common/Texts.h"
#include "widgets/common/TrainingMode.h"

#include <QAction>
#include <QFocusEvent>
#include <QShortcut>
#include <QToolButton>

PasswordEdit::PasswordEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_reveal(addAction(GlyphIcon::icon(GlyphIcon::Shape::Eye), QLineEdit::TrailingPosition))
{
    setDragEnabled(false);
    setRevealed(false);
    buildEye();
    auto* texts = new Texts(this);
    texts->action(m_reveal, QT_TR_NOOP("Show the password"), "revealAction");
    texts->always(
        [this] { m_reveal->setToolTip(tr("Hold down to show the password (Alt+F8)")); });
    connect(this, &QLineEdit::textEdited, this, &PasswordEdit::secretEdited);
    SecretClipboard::watch(this, [this] { return isRevealed(); });
}

/// The button stands in the field, made by it for the action.
void PasswordEdit::buildEye()
{
    auto* eye = findChild<QToolButton*>();
    connect(eye, &QToolButton::pressed, this, [this] { setRevealed(true); });
    connect(eye, &QToolButton::released, this, [this] { setRevealed(false); });
    auto* key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_F8), this);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, [this] { setRevealed(!isRevealed()); });
    const auto train = [this](bool isOn) {
        setRevealed(false);
        m_reveal->setEnabled(!isOn);
    };
    connect(TrainingMode::instance(), &TrainingMode::changed, this, train);
    m_reveal->setEnabled(!TrainingMode::isOn());
}

void PasswordEdit::setSecret(const Secret& secret)
{
    if (this->secret() == secret)
        return;
    setRevealed(false);
    setText(secret.reveal());
}

void PasswordEdit::setRevealed(bool isRevealed)
{
    isRevealed = isRevealed && !TrainingMode::isOn();
    setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
    // Switching the echo mode drops these hints.
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase);
    m_reveal->setIcon(
        GlyphIcon::icon(isRevealed ? GlyphIcon::Shape::EyeOff : GlyphIcon::Shape::Eye));
}

void PasswordEdit::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        setRevealed(false);
    QLineEdit::focusOutEvent(event);
}
