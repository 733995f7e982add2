// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <functional>

/// The menu "Edit": asks the page shown what can be undone and redone, each time it opens.
class EditMenu : public QMenu {
    Q_OBJECT

public:
    /// @param actions of the page; none = nothing was done that can be undone
    EditMenu(std::function<QList<QAction*>()> actions, QWidget* parent);

private:
    void fill();
    std::function<QList<QAction*>()> m_actions;
    QAction* m_nothing;
};
