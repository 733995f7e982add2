// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ButtonKeys.h"

#include <QAbstractButton>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcutEvent>
#include <QToolButton>

namespace {

/// Scanners send a character every 1 to 20 ms, people none within 60.
constexpr qint64 codeGapMs = 50;

} // namespace

ButtonKeys::ButtonKeys(QObject* application)
    : QObject(application)
{
    application->installEventFilter(this);
}

void ButtonKeys::press(QAbstractButton* button)
{
    if (button->focusPolicy() & Qt::ClickFocus)
        button->setFocus(Qt::ShortcutFocusReason);
    button->click();
}

bool ButtonKeys::isEndOfCode() const
{
    return m_sinceLetter.isValid() && m_sinceLetter.elapsed() < codeGapMs;
}

/// Dialogs have a rule of their own for Enter, and boxes to tick none.
bool ButtonKeys::pressByEnter(QObject* watched, const QKeyEvent& key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || key.isAutoRepeat() || (key.modifiers() & ~Qt::KeypadModifier))
        return false;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button || !(qobject_cast<QPushButton*>(button) || qobject_cast<QToolButton*>(button))
        || !button->isEnabled() || qobject_cast<QDialog*>(button->window()))
        return false;
    if (!isEndOfCode())
        press(button);
    return true;
}

bool ButtonKeys::pressByLetter(QObject* watched, const QEvent& event)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button || static_cast<const QShortcutEvent&>(event).isAmbiguous())
        return false;
    press(button);
    return true;
}

bool ButtonKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Shortcut)
        return pressByLetter(watched, *event);
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (pressByEnter(watched, key))
        return true;
    if (!key.text().isEmpty() && key.text().front().isPrint())
        m_sinceLetter.start();
    return false;
}
