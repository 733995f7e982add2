// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/UndoActions.h"

#include "widgets/common/GlyphIcon.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/DraftUndo.h"
#include "widgets/editors/SiteDraft.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLetters = 34; ///< at least, beside the tabs; the tip has all of them

/// For the middle of a sentence. A second letter that is a capital belongs to an abbreviation.
QString continuing(const QString& title)
{
    return title.size() > 1 && title.at(1).isUpper() ? title
                                                     : title.left(1).toLower() + title.mid(1);
}

struct OwnUndo {
    bool hasUndo = false;
    bool hasRedo = false;
};

/// Nothing for what is no text field.
std::optional<OwnUndo> ownUndo(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return OwnUndo { line->isUndoAvailable(), line->isRedoAvailable() };
    const QTextDocument* text = nullptr;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(field))
        text = plain->document();
    else if (const auto* rich = qobject_cast<const QTextEdit*>(field))
        text = rich->document();
    return text ? std::optional(OwnUndo { text->isUndoAvailable(), text->isRedoAvailable() })
                : std::nullopt;
}

} // namespace

UndoActions::UndoActions(SiteDraft* draft, QWidget* page)
    : QObject(page)
    , m_page(page)
    , m_undoing(draft->undo())
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
    connect(m_undo, &QAction::triggered, m_undoing, &DraftUndo::undo);
    connect(m_redo, &QAction::triggered, m_undoing, &DraftUndo::redo);
    connect(m_undoing, &DraftUndo::changed, this, &UndoActions::refresh);
    (new Texts(page))->always([this] { refresh(); });
    qApp->installEventFilter(this);
}

/// A text field claims these keys even when it has nothing to take back.
bool UndoActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* field = qobject_cast<QWidget*>(watched);
    if (!field || !m_page->isAncestorOf(field))
        return false;
    const auto own = ownUndo(field);
    if (!own)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo) && !own->hasUndo;
    const bool isRedo = key->matches(QKeySequence::Redo) && !own->hasRedo;
    if (!isUndo && !isRedo)
        return false;
    event->ignore();
    return true;
}

void UndoActions::refresh()
{
    const QString undone = m_undoing->undoTitle();
    const QString redone = m_undoing->redoTitle();
    m_undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(continuing(undone)));
    m_redo->setText(redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(continuing(redone)));
    m_undo->setEnabled(!undone.isEmpty());
    m_redo->setEnabled(!redone.isEmpty());
    const QFontMetrics metrics = m_page->fontMetrics();
    for (QAction* action : { m_undo, m_redo }) {
        const QString words = action->text();
        action->setToolTip(
            tr("%1 (%2)").arg(words, action->shortcut().toString(QKeySequence::NativeText)));
        const QString shown = metrics.elidedText(words, Qt::ElideMiddle,
            std::max(metrics.averageCharWidth() * shownLetters, m_page->width() / 3));
        // What the user typed may hold the mark of a mnemonic.
        action->setIconText(QString(shown).replace(u'&', u"&&"_s));
        action->setText(QString(words).replace(u'&', u"&&"_s));
    }
}
