// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/HelpText.h"

#include "widgets/common/MixedColor.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace {

void dressBlock(const QTextBlock& block, const QFont& font)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const qreal line = QFontMetricsF(font).height();
    const int level = format.headingLevel();
    format.setTopMargin(level > 1 ? line : 0);
    format.setBottomMargin(block.textList() ? line / 4 : line / 2);
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    if (level == 0)
        return;
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat letters; // follows the size of all text: steps of a fifth
    letters.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 2 : 1);
    letters.setFontWeight(QFont::DemiBold);
    cursor.mergeCharFormat(letters);
}

/// Small pieces in the letters of a console, on a ground of their own; links in their colour.
void dressPieces(const QTextBlock& block, const QPalette& palette)
{
    struct Piece {
        int from, size;
        bool isLink;
    };
    QList<Piece> pieces; // what is formatted is cut anew meanwhile
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment piece = it.fragment();
        const QTextCharFormat format = piece.charFormat();
        if (format.isAnchor() || format.fontFixedPitch())
            pieces.append({ piece.position(), piece.length(), format.isAnchor() });
    }
    for (const Piece& piece : std::as_const(pieces)) {
        QTextCursor cursor(block);
        cursor.setPosition(piece.from);
        cursor.setPosition(piece.from + piece.size, QTextCursor::KeepAnchor);
        QTextCharFormat change;
        if (piece.isLink)
            change.setForeground(palette.link());
        else
            change.setBackground(palette.alternateBase());
        cursor.mergeCharFormat(change);
    }
}

void dressTable(QTextTable* table, const QPalette& palette, qreal line)
{
    QTextTableFormat format = table->format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.3));
    format.setCellPadding(line / 4);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBottomMargin(line / 2);
    table->setFormat(format);
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column) {
            QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
            QTextBlockFormat block = cursor.blockFormat();
            block.setTopMargin(0);
            block.setBottomMargin(0);
            cursor.setBlockFormat(block);
        }
}

} // namespace

void HelpText::show(const QString& markdown, QTextDocument* document, const QPalette& palette)
{
    document->setMarkdown(markdown);
    const QFont font = document->defaultFont();
    const qreal line = QFontMetricsF(font).height();
    document->setDocumentMargin(line);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        dressBlock(block, font);
        dressPieces(block, palette);
    }
    const QList<QTextFrame*> frames = document->rootFrame()->childFrames();
    for (QTextFrame* frame : frames)
        if (auto* table = qobject_cast<QTextTable*>(frame))
            dressTable(table, palette, line);
}
