// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PasswordEdit.h"

#include "widgets/common/GlyphIcon.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/common/Texts.h"

#include <QAction>
#include <QFocusEvent>

PasswordEdit::PasswordEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_reveal(addAction(GlyphIcon::icon(GlyphIcon::Shape::Eye), QLineEdit::TrailingPosition))
{
    setDragEnabled(false);
    setRevealed(false);
    m_reveal->setCheckable(true);
    m_reveal->setShortcut(QKeySequence(Qt::ALT | Qt::Key_F8));
    m_reveal->setShortcutContext(Qt::WidgetShortcut);
    auto* texts = new Texts(this);
    texts->action(m_reveal, QT_TR_NOOP("Show the password"), "revealAction");
    texts->always([this] { m_reveal->setToolTip(tr("Show the password (Alt+F8)")); });
    connect(m_reveal, &QAction::toggled, this, &PasswordEdit::setRevealed);
    connect(this, &QLineEdit::textEdited, this, &PasswordEdit::secretEdited);
    SecretClipboard::watch(this, [this] { return isRevealed(); });
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
    setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
    // Switching the echo mode drops these hints.
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase);
    m_reveal->setChecked(isRevealed);
    m_reveal->setIcon(
        GlyphIcon::icon(isRevealed ? GlyphIcon::Shape::EyeOff : GlyphIcon::Shape::Eye));
}

void PasswordEdit::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        setRevealed(false);
    QLineEdit::focusOutEvent(event);
}
