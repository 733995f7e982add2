// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/ConfigText.h"

#include "widgets/common/Fonts.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

/// Long enough to look from the field to the text.
constexpr auto flashTime = 1500ms;

class Margin : public QWidget {
public:
    explicit Margin(ConfigText* text)
        : QWidget(text)
        , m_text(text)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return { m_text->marginWidth(), 0 }; }

protected:
    void paintEvent(QPaintEvent* event) override { m_text->paintMargin(event); }

private:
    ConfigText* m_text;
};

} // namespace

ConfigText::ConfigText(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(Fonts::fixed());
    m_flash.setSingleShot(true);
    m_flash.setInterval(flashTime);
    connect(&m_flash, &QTimer::timeout, this, [this] {
        m_flashing.clear();
        showFlash();
    });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &ConfigText::placeMargin);
    placeMargin();
}

void ConfigText::setConfiguration(const QString& text, const QList<int>& changed)
{
    const int line = verticalScrollBar()->value();
    const int column = horizontalScrollBar()->value();
    m_marked.clear(); // they were lines of the text before
    setPlainText(text);
    verticalScrollBar()->setValue(line);
    horizontalScrollBar()->setValue(column);
    m_flashing = changed;
    revealChange(changed);
    if (!changed.isEmpty())
        m_flash.start();
    showFlash();
}

/// What was just changed is worth seeing, unless a line of it is in view already.
void ConfigText::revealChange(const QList<int>& changed)
{
    if (changed.isEmpty())
        return;
    const int top = firstVisibleBlock().blockNumber();
    const int shown = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
    const bool isInView = std::any_of(changed.begin(), changed.end(),
        [&](int line) { return line >= top && line < top + shown; });
    if (!isInView)
        verticalScrollBar()->setValue(std::max(0, changed.first() - shown / 3));
}

void ConfigText::setMarked(const QList<int>& lines)
{
    m_marked = lines;
    m_margin->update();
}

void ConfigText::showNextMark()
{
    if (m_marked.isEmpty())
        return;
    const auto next
        = std::upper_bound(m_marked.begin(), m_marked.end(), textCursor().blockNumber());
    const int line = next == m_marked.end() ? m_marked.first() : *next;
    setTextCursor(QTextCursor(document()->findBlockByNumber(line)));
    centerCursor();
}

void ConfigText::showFlash()
{
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(0.25F);
    QList<QTextEdit::ExtraSelection> selections;
    for (const int line : std::as_const(m_flashing)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document()->findBlockByNumber(line));
        selection.format.setBackground(tint);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

int ConfigText::marginWidth() const
{
    const auto digits = QString::number(std::max(1, blockCount())).size();
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * int(digits + 3);
}

void ConfigText::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void ConfigText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void ConfigText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeMargin();
    if (event->type() == QEvent::PaletteChange)
        showFlash();
}

void ConfigText::paintMargin(QPaintEvent* event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setFont(font());
    const int unit = fontMetrics().horizontalAdvance(QLatin1Char('9'));
    const QSet<int> marked(m_marked.begin(), m_marked.end());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        const QRectF row(0, top, m_margin->width(), height);
        const bool isMarked = marked.contains(block.blockNumber());
        if (isMarked) {
            painter.fillRect(QRectF(row.right() - unit / 2.0, top, unit / 2.0, height),
                palette().color(QPalette::Highlight));
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(row.adjusted(0, 0, -unit * 0.8, 0), Qt::AlignRight | Qt::AlignVCenter,
                QStringLiteral("+"));
        }
        painter.setPen(
            palette().color(isMarked ? QPalette::WindowText : QPalette::PlaceholderText));
        painter.drawText(row.adjusted(0, 0, -unit * 2.0, 0), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(block.blockNumber() + 1));
        top += height;
    }
}
