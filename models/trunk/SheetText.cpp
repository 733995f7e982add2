// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/SheetText.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// RFC 2045 section 6.7. Only where the text itself says so: "=3D" may be part of a password.
bool isQuotedPrintable(const QString& text)
{
    static const QRegularExpression sign(u"=\\r?\\n|=3D|=20\\r?\\n|=C3=[89AB][0-9A-F]|"
                                         "quoted-printable"_s);
    return sign.match(text).hasMatch();
}

QString quotedPrintableDecoded(const QString& line)
{
    QByteArray bytes;
    const QByteArray utf8 = line.toUtf8();
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const QByteArray pair = i + 2 < utf8.size() ? utf8.sliced(i + 1, 2) : QByteArray();
        bool isHex = false;
        const uint code = utf8[i] == '=' && !pair.isEmpty() ? pair.toUInt(&isHex, 16) : 0;
        if (isHex && code >= 0x20) {
            bytes += char(code);
            i += 2;
        } else {
            bytes += utf8[i];
        }
    }
    return QString::fromUtf8(bytes);
}

/// Soft line breaks undone; each keeps the number of its first line.
QList<SheetLine> joinedLines(const QString& text)
{
    const bool isQuoted = isQuotedPrintable(text);
    QList<SheetLine> out;
    bool isOpen = false;
    int number = 0;
    for (const QString& raw : text.split(u'\n')) {
        QString line = raw;
        while (line.endsWith(u'\r'))
            line.chop(1);
        const bool isSoft = isQuoted && line.endsWith(u'=');
        if (isSoft)
            line.chop(1);
        if (isOpen)
            out.last().text += line;
        else
            out.append({ line, number, false });
        isOpen = isSoft;
        ++number;
    }
    for (SheetLine& line : out) {
        const QString decoded = isQuoted ? quotedPrintableDecoded(line.text) : line.text;
        line.isDecoded = decoded != line.text;
        line.text = decoded;
    }
    return out;
}

QString withoutEntities(QString text)
{
    static const std::array<std::pair<QLatin1StringView, QChar>, 13> entities { {
        { "&nbsp;"_L1, u' ' },
        { "&lt;"_L1, u'<' },
        { "&gt;"_L1, u'>' },
        { "&quot;"_L1, u'"' },
        { "&#39;"_L1, u'\'' },
        { "&apos;"_L1, u'\'' },
        { "&agrave;"_L1, u'à' },
        { "&egrave;"_L1, u'è' },
        { "&eacute;"_L1, u'é' },
        { "&igrave;"_L1, u'ì' },
        { "&ograve;"_L1, u'ò' },
        { "&ugrave;"_L1, u'ù' },
        { "&amp;"_L1, u'&' },
    } };
    for (const auto& [entity, character] : entities)
        text.replace(entity, QString(character), Qt::CaseInsensitive);
    return text;
}

/// Tags that end a line or a cell become one.
QStringList withoutTags(QString text)
{
    static const QRegularExpression cell(
        u"</t[dh]\\s*>\\s*(?:<t[dh]\\b[^<>]*>)?"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression breaks(
        u"<br\\s*/?>|</(?:p|div|tr|li|h[1-6])\\s*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(
        u"</?(?:html|head|body|meta|style|title|table|tbody|thead|t[rdh]|p|div|span|font|a|b|i|u|"
        "strong|em|ul|ol|li|h[1-6]|br|hr|img|o:p)\\b[^<>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!text.contains(u'<'))
        return { text };
    text.replace(cell, u"\t"_s);
    text.replace(breaks, u"\n"_s);
    text.remove(tags);
    return text.split(u'\n');
}

QString tidied(QString text)
{
    // Quotation marks of an answered mail, then a bullet or a number in a list.
    static const QRegularExpression front(
        u"^(?:\\s*>)*\\s*(?:[-–—•·*▪◦●‣→]\\s+|[0-9]{1,2}[.)]\\s+|\\*{1,2}(?=\\S))?"_s);
    // "*Utente:* 123" is how plain text shows bold letters.
    static const QRegularExpression bold(u"^([^*:=]{2,40}?)(\\s*[:=]?\\s*)\\*{1,2}(\\s*[:=]?)"_s);
    for (const QChar blank : { QChar(0x00A0), QChar(0x202F), QChar(0x2007) })
        text.replace(blank, u' ');
    for (const QChar nothing : { QChar(0x200B), QChar(0x200C), QChar(0x200D), QChar(0xFEFF) })
        text.remove(nothing);
    const auto start = front.match(text);
    const bool isBold = start.captured().endsWith(u'*');
    text.remove(0, start.capturedLength());
    if (isBold)
        text.replace(bold, u"\\1\\2\\3"_s);
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

QList<SheetLine> SheetText::lines(const QString& text)
{
    QList<SheetLine> out;
    const QList<SheetLine> joined = joinedLines(text.left(maximumCharacters));
    for (const SheetLine& line : joined) {
        const QStringList parts = withoutTags(line.text.left(maximumLine));
        for (const QString& part : parts) {
            const QString plain = withoutEntities(part);
            out.append({ tidied(plain), line.number, line.isDecoded || plain != part });
        }
    }
    return out;
}

QStringList SheetText::cells(const QString& line)
{
    static const QRegularExpression gap(u"\\s*\\t\\s*|\\s*\\|\\s*| {2,}"_s);
    QStringList cells;
    for (const QString& cell : line.split(gap))
        if (!cell.trimmed().isEmpty())
            cells.append(cell.trimmed());
    return cells;
}
