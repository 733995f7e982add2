// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/EditMenu.h"

#include "widgets/common/Texts.h"

using namespace Qt::StringLiterals;

EditMenu::EditMenu(std::function<QList<QAction*>()> actions, QWidget* parent)
    : QMenu(parent)
    , m_actions(std::move(actions))
    , m_nothing(new QAction(this))
{
    setObjectName(u"editMenu"_s);
    m_nothing->setEnabled(false);
    auto* texts = new Texts(this);
    texts->action(m_nothing, QT_TR_NOOP("Nothing to undo"), "nothingToUndoAction");
    // No letter in the bar: the wizard's pages use them all. Alt and the arrows reach it.
    texts->always([this] { setTitle(tr("Edit")); });
    connect(this, &QMenu::aboutToShow, this, &EditMenu::fill);
}

void EditMenu::fill()
{
    for (QAction* action : QMenu::actions())
        removeAction(action);
    const QList<QAction*> offered = m_actions();
    addActions(offered.isEmpty() ? QList<QAction*> { m_nothing } : offered);
}
