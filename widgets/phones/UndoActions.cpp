// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/UndoActions.h"

#include "widgets/common/GlyphIcon.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/PhonesChange.h"

#include <QAction>
#include <QUndoStack>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLetters = 34; ///< beside the tabs; the tip has all of them

} // namespace

UndoActions::UndoActions(SiteDraft* draft, QWidget* page)
    : QObject(page)
    , m_page(page)
    , m_stack(draft->undoStack())
    , m_undo(new QAction(GlyphIcon::icon(GlyphIcon::Shape::Undo), {}, this))
    , m_redo(new QAction(GlyphIcon::icon(GlyphIcon::Shape::Redo), {}, this))
{
    m_undo->setObjectName(u"undoAction"_s);
    m_redo->setObjectName(u"redoAction"_s);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    for (QAction* action : { m_undo, m_redo }) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
    }
    connect(m_undo, &QAction::triggered, m_stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, m_stack, &QUndoStack::redo);
    connect(m_stack, &QUndoStack::indexChanged, this, &UndoActions::refresh);
    (new Texts(page))->always([this] { refresh(); });
}

QString UndoActions::titleOf(int index) const
{
    // Nothing else is ever put on this stack.
    const auto* change = static_cast<const PhonesChange*>(m_stack->command(index));
    return change ? change->title() : QString();
}

void UndoActions::refresh()
{
    const QString undone = titleOf(m_stack->index() - 1);
    const QString redone = titleOf(m_stack->index());
    const auto lower = [](const QString& title) { return title.left(1).toLower() + title.mid(1); };
    m_undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(lower(undone)));
    m_redo->setText(redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(lower(redone)));
    m_undo->setEnabled(!undone.isEmpty());
    m_redo->setEnabled(!redone.isEmpty());
    const QFontMetrics metrics = m_page->fontMetrics();
    for (QAction* action : { m_undo, m_redo }) {
        action->setIconText(metrics.elidedText(
            action->text(), Qt::ElideRight, metrics.averageCharWidth() * shownLetters));
        action->setToolTip(tr("%1 (%2)").arg(
            action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
}
