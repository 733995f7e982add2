// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/TagsEdit.h"

#include "models/site/SiteTags.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

TagsEdit::TagsEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_known(new QStringListModel(this))
    , m_completer(new QCompleter(m_known, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(this); // not setCompleter(): that would complete the whole text
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TagsEdit::take);
    connect(this, &QLineEdit::textEdited, this, [this] {
        offer();
        Q_EMIT tagsEdited(tags());
    });
}

void TagsEdit::setKnown(const QStringList& tags) { m_known->setStringList(tags); }

QStringList TagsEdit::tags() const { return SiteTags::fromText(text()); }

void TagsEdit::setTags(const QStringList& wanted)
{
    if (tags() != wanted)
        setText(SiteTags::text(wanted));
}

/// The list takes Enter, Tab and Escape while it is open.
void TagsEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isForList = m_completer->popup()->isVisible()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
            || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab);
    if (isForList)
        return event->ignore();
    QLineEdit::keyPressEvent(event);
}

qsizetype TagsEdit::start() const
{
    return text().lastIndexOf(u',', std::max(0, cursorPosition() - 1)) + 1;
}

void TagsEdit::offer()
{
    const QString typed = text().mid(start(), cursorPosition() - start()).trimmed();
    m_completer->setCompletionPrefix(typed);
    const bool isThere = m_completer->completionCount() == 1
        && m_completer->currentCompletion().compare(typed, Qt::CaseInsensitive) == 0;
    if (typed.isEmpty() || m_completer->completionCount() == 0 || isThere)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagsEdit::take(const QString& tag)
{
    const QString before = text().first(start());
    const QString after = text().mid(cursorPosition());
    const QString taken = before + (before.isEmpty() ? u""_s : u" "_s) + tag;
    setText(taken + after);
    setCursorPosition(int(taken.size()));
    Q_EMIT tagsEdited(tags());
}
