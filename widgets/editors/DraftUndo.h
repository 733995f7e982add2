// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUndoStack;

/// What takes changes of a draft back and makes them again. There is one for each draft, so that
/// whatever the user presses undoes the same change.
class DraftUndo : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What would be undone or redone, in the present language; empty = there is nothing.
    [[nodiscard]] virtual QString undoTitle() const = 0;
    [[nodiscard]] virtual QString redoTitle() const = 0;
    /// Of the change that would be undone: higher the later it was made; 0 = there is none.
    [[nodiscard]] virtual int position() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;

Q_SIGNALS:
    /// Something else would be undone or redone now.
    void changed();
};

/// By the commands on the draft's own stack, which all are PhonesChange: for a draft that no store
/// keeps.
class StackUndo : public DraftUndo {
    Q_OBJECT

public:
    /// @param stack also the parent
    explicit StackUndo(QUndoStack* stack);

    [[nodiscard]] QString undoTitle() const override;
    [[nodiscard]] QString redoTitle() const override;
    [[nodiscard]] int position() const override;
    void undo() override;
    void redo() override;

private:
    [[nodiscard]] QString titleOf(int index) const;
    QUndoStack* m_stack;
};
