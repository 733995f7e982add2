// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/ScanText.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Italian beside US, key by key, shifted ones included; keys that are the same are left out.
const QHash<QChar, QChar>& usKeys()
{
    static const QHash<QChar, QChar> keys = [] {
        const QString italian
            = u"\u00f2\u00e7\u00e0\u00b0\u00f9\u00a7\u00ec^'?\u00e8\u00e9+*-_;:\"\u00a3&/()=\\|"_s;
        const QString us = u";:'\"\\|=+-_[{]}/?<>@#^&*()`~"_s;
        QHash<QChar, QChar> made;
        for (qsizetype i = 0; i < us.size(); ++i)
            made.insert(italian[i], us[i]);
        made.insert(u'\u00c7', u':');
        return made;
    }();
    return keys;
}

bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

} // namespace

namespace ScanText {

QString cleaned(const QString& text, int longest)
{
    QString out;
    out.reserve(std::min<qsizetype>(text.size(), longest));
    for (const QChar c : text) {
        if (out.size() >= longest)
            break;
        const bool isBlank = c.isSpace() || c.category() == QChar::Other_Control;
        if (isBlank && (out.isEmpty() || out.back() == u' '))
            continue;
        if (isBlank)
            out += u' ';
        else if (!isInvisible(c))
            out += c;
    }
    return out.trimmed();
}

bool isFromOtherLayout(QStringView text)
{
    static const QString telling
        = u"\u00f2\u00e7\u00c7\u00e0\u00b0\u00f9\u00a7\u00ec\u00e8\u00e9\u00a3"_s;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return telling.contains(c); });
}

QString fromOtherLayout(const QString& text)
{
    QString out = text;
    for (QChar& c : out)
        c = usKeys().value(c, c);
    return out;
}

QString withoutSymbology(const QString& text, bool& isElements)
{
    static const QRegularExpression sign(u"^\\]([A-Za-z][0-9])"_s);
    static const QStringList ofElements { u"C1"_s, u"d2"_s, u"e0"_s, u"Q3"_s, u"J1"_s };
    const auto match = sign.match(text);
    isElements = match.hasMatch() && ofElements.contains(match.captured(1));
    return match.hasMatch() ? text.sliced(match.capturedLength()).trimmed() : text;
}

} // namespace ScanText
