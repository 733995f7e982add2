// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/TranscriptView.h"

#include "widgets/common/Fonts.h"
#include "widgets/common/Texts.h"
#include "widgets/views/TabChain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace {
constexpr int maximumLines = 20'000;
} // namespace

TranscriptView::TranscriptView(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_view(new QPlainTextEdit(this))
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        0, style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this), 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(
        m_texts->label(QT_TR_NOOP("&Find in transcript:"), m_search, "transcriptSearchEdit"));
    row->addWidget(m_search, 1);
    row->addWidget(m_found);
    auto* copyButton = new QPushButton(this);
    m_texts->button(copyButton, QT_TR_NOOP("Cop&y"), "transcriptCopyButton");
    row->addWidget(copyButton);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    m_texts->name(m_view, "Transcript", "transcriptText");
    m_view->setReadOnly(true);
    m_view->setUndoRedoEnabled(false);
    m_view->setTabChangesFocus(true);
    m_view->setMaximumBlockCount(maximumLines);
    m_view->setFont(Fonts::fixed());
    m_texts->always([this] {
        m_view->setPlaceholderText(tr("What is said on the device's console will appear here, "
                                      "without passwords."));
    });
    setTabChain({ m_search, copyButton, m_view });
    connect(m_search, &QLineEdit::returnPressed, this, &TranscriptView::findNext);
    connect(m_search, &QLineEdit::textChanged, m_found, &QLabel::clear);
    connect(copyButton, &QPushButton::clicked, this, &TranscriptView::copy);
}

void TranscriptView::append(Job::Direction direction, const QString& text)
{
    const bool isFollowing
        = m_view->verticalScrollBar()->value() == m_view->verticalScrollBar()->maximum();
    QTextCursor cursor(m_view->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.append(direction, text));
    if (isFollowing)
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
}

void TranscriptView::setText(const TranscriptText& text)
{
    m_text = text;
    m_view->setPlainText(text.text());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    m_found->clear();
}

void TranscriptView::clear()
{
    m_text.clear();
    m_view->clear();
    m_found->clear();
}

void TranscriptView::findNext()
{
    if (m_search->text().isEmpty())
        return;
    if (m_view->find(m_search->text()))
        return m_found->clear();
    m_view->moveCursor(QTextCursor::Start);
    const bool isFound = m_view->find(m_search->text());
    m_found->setText(isFound ? tr("from the start") : tr("not found"));
}

void TranscriptView::copy()
{
    const QString selected = m_view->textCursor().selection().toPlainText();
    QGuiApplication::clipboard()->setText(selected.isEmpty() ? m_text.text() : selected);
}
