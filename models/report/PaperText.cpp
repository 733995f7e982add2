// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/PaperText.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace {

/// Controls could end the document or turn the direction of writing; halves of characters are none.
bool isPrintable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString PaperText::inLines(const QString& text, qsizetype most)
{
    constexpr char32_t instead = 0xFFFD;
    QString out;
    const QList<uint> all = text.left(2 * most).toUcs4();
    const qsizetype kept = std::min(all.size(), most);
    for (qsizetype i = 0; i < kept; ++i) {
        const char32_t c = all[i];
        if (c == u'\t')
            out += u' ';
        else if (c != u'\r')
            out += QChar::fromUcs4(c == u'\n' || isPrintable(c) ? c : instead);
    }
    if (kept < all.size() || text.size() > 2 * most)
        out += u'\u2026';
    return out.toHtmlEscaped();
}

QString PaperText::inLine(const QString& text, qsizetype most)
{
    return inLines(text, most).replace(u'\n', u' ');
}
