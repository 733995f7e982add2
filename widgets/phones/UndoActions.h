// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QUndoStack;
class SiteDraft;
class Texts;

/// Undo and redo of a draft's phones as two actions that say what they would do.
class UndoActions : public QObject {
    Q_OBJECT

public:
    /// The shortcuts work while the focus is on `page` or within. @param page also the parent
    UndoActions(SiteDraft* draft, QWidget* page);

    [[nodiscard]] QAction* undo() const { return m_undo; }
    [[nodiscard]] QAction* redo() const { return m_redo; }

private:
    void refresh();
    /// Of a command on the stack, in the present language; empty when there is none.
    [[nodiscard]] QString titleOf(int index) const;

    QWidget* m_page;
    QUndoStack* m_stack;
    QAction* m_undo;
    QAction* m_redo;
};
