// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/ScanField.h"

#include "models/phones/ScanCode.h"

#include <QKeyEvent>

ScanField::ScanField(QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setMaxLength(ScanCode::maximumLength + 1); // what is too long is refused, not cut
}

bool ScanField::event(QEvent* event)
{
    // With nothing typed, undo is the page's: of the last scan.
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            return true;
    }
    // Tab would move the focus before keyPressEvent() sees it.
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !text().isEmpty()) {
            commit();
            key->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ScanField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QLineEdit::keyPressEvent(event);
    if (event->modifiers() & Qt::ControlModifier) // Ctrl+Enter goes to the next page
        return QLineEdit::keyPressEvent(event);
    event->accept();
    commit();
}

void ScanField::commit()
{
    const QString scan = text().trimmed();
    clear();
    if (!scan.isEmpty())
        Q_EMIT scanned(scan);
}
