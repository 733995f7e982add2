// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/DraftUndo.h"

#include "widgets/phones/PhonesChange.h"

#include <QUndoStack>

StackUndo::StackUndo(QUndoStack* stack)
    : DraftUndo(stack)
    , m_stack(stack)
{
    connect(stack, &QUndoStack::indexChanged, this, &DraftUndo::changed);
}

QString StackUndo::titleOf(int index) const
{
    const auto* change = static_cast<const PhonesChange*>(m_stack->command(index));
    return change ? change->title() : QString();
}

QString StackUndo::undoTitle() const { return titleOf(m_stack->index() - 1); }

QString StackUndo::redoTitle() const { return titleOf(m_stack->index()); }

int StackUndo::position() const { return m_stack->index(); }

void StackUndo::undo() { m_stack->undo(); }

void StackUndo::redo() { m_stack->redo(); }
