// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// A language nobody speaks: every text of the program in brackets, with accents, and a third
/// longer, as translations are. What is shown without brackets was never given to a translator;
/// what has lost its last bracket is cut off.
class PseudoLanguage : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(
        const char*, const char* source, const char* = nullptr, int = -1) const override
    {
        return of(QString::fromUtf8(source));
    }

    static QString of(const QString& text)
    {
        if (text.trimmed().isEmpty())
            return text;
        QString accented;
        bool isTag = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text[i];
            isTag = letter == u'<' || (isTag && letter != u'>');
            const bool isPlace = i > 0 && text[i - 1] == u'%'; // %n, %L1
            accented += isTag || isPlace ? letter : accent(letter);
        }
        QString longer((text.size() * 35 + 99) / 100, QChar(0xb7));
        constexpr qsizetype word = 7; // where a line may end
        for (qsizetype i = word; i < longer.size(); i += word)
            longer[i] = u' ';
        return u'[' + accented + longer + u']';
    }

private:
    static QChar accent(QChar letter)
    {
        static const QString plain = QStringLiteral("aeioucnyAEIOUCNY");
        static const QString marked = QStringLiteral("àéîõûçñýÀÉÎÕÛÇÑÝ");
        const qsizetype at = plain.indexOf(letter);
        return at < 0 ? letter : marked[at];
    }
};
