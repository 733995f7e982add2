// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/SheetNumbers.h"

#include "models/site/NumberBlock.h"
#include "models/trunk/SheetWords.h"

using namespace Qt::StringLiterals;

namespace {

using SheetWords::ignoringCase;

bool isTelephoneNumber(const QString& text)
{
    static const QRegularExpression form(u"^\\+?[0-9]{6,17}\\z"_s);
    return form.match(text).hasMatch();
}

/// The area code's own divider gone, so that what is left of '-' and '/' makes ranges.
QString withoutAreaDividers(QString text)
{
    static const QRegularExpression divider(
        u"(?<![0-9])((?:\\+39\\s?|0039\\s?)?0[0-9]{1,3})\\s?[-/]\\s?(?=[0-9]{2,3}[ .]?[0-9]{2,}(?![0-9]))"_s);
    return text.replace(divider, u"\\1"_s);
}

QString withoutGaps(QString text)
{
    static const QRegularExpression gaps(u"[\\s.()]"_s);
    return text.remove(gaps);
}

/// "07214055xx"
QString wildcard(const QString& text)
{
    static const QRegularExpression form(u"^(\\+?[0-9]{4,16})(x{1,4})\\z"_s, ignoringCase);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qsizetype open = match.capturedLength(2);
    return match.captured(1) + QString(open, u'0') + u'-' + match.captured(1) + QString(open, u'9');
}

QString oneBlock(const QString& piece)
{
    static const QRegularExpression words(
        u"\\b(?:dallo|dal|da|from|numeri|numero|numbers?|gnr|did|il|lo)\\b"_s, ignoringCase);
    static const QRegularExpression upTo(
        u"\\b(?:fino\\s+a(?:llo|l)?|allo|al|a|to|through)\\b"_s, ignoringCase);
    QString text = piece.trimmed();
    text.replace(upTo, u"-"_s).remove(words);
    text.replace(u'–', u'-').replace(u'—', u'-').replace(u"->"_s, u"-"_s);
    text = withoutGaps(withoutAreaDividers(text));
    if (const QString open = wildcard(text); !open.isEmpty())
        return open;
    const auto block = NumberBlock::parse(text);
    return block && isTelephoneNumber(block->first) ? block->text() : QString();
}

} // namespace

QString SheetNumbers::single(const QString& text)
{
    const QString plain = withoutGaps(withoutAreaDividers(text));
    return isTelephoneNumber(plain) ? plain : QString();
}

QStringList SheetNumbers::blocks(const QString& text)
{
    static const QRegularExpression remarks(u"\\([^()]*[a-zà-ù][^()]*\\)"_s, ignoringCase);
    // A whole number behind a '/' is another one; "0721405516/17" is an order sheet's range.
    static const QRegularExpression between(
        u"[,;\\t]|\\s(?:e|and|ed)\\s|(?<=[0-9]{5})\\s*/\\s*(?=\\+?[03](?:[ .]?[0-9]){6})"_s,
        ignoringCase);
    QString plain = text;
    plain.remove(remarks);
    QStringList found;
    for (const QString& piece : plain.split(between)) {
        if (piece.trimmed().isEmpty())
            continue;
        const QString block = oneBlock(piece);
        if (block.isEmpty())
            return {};
        found.append(block);
    }
    return found;
}

QString SheetNumbers::range(const QString& text)
{
    static const QRegularExpression form(
        u"\\b(?:dallo|dal|da|from)\\s+(?:numero\\s+|number\\s+)?(\\+?[0-9][0-9 ./]{4,20})\\s*"
        "(?:fino\\s+a(?:llo|l)?|allo|al|a|to)\\s+(?:numero\\s+|number\\s+)?(\\+?[0-9][0-9 "
        "./]{1,20})|"
        "(\\+?0[0-9 ]{5,16}\\s?[-–]\\s?[0-9]{2,14})"_s,
        ignoringCase);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString written = match.captured(3).isEmpty()
        ? match.captured(1).trimmed() + u'-' + match.captured(2).trimmed()
        : match.captured(3);
    const QString block = oneBlock(written);
    return block.contains(u'-') ? block : QString();
}
