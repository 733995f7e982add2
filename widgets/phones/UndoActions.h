// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DraftUndo;
class QAction;
class SiteDraft;

/// Undo and redo of a draft as two actions that say what they would do.
class UndoActions : public QObject {
    Q_OBJECT

public:
    /// The shortcuts work while the focus is on `page` or within, unless a text field there has
    /// something typed to take back. @param page also the parent
    UndoActions(SiteDraft* draft, QWidget* page);

    [[nodiscard]] QAction* undo() const { return m_undo; }
    [[nodiscard]] QAction* redo() const { return m_redo; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    QWidget* m_page;
    DraftUndo* m_undoing;
    QAction* m_undo;
    QAction* m_redo;
};
