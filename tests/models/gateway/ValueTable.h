// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

/// A reference table: which parameter takes which of a site's values. Sections "[when] title",
/// below them "key = value" with {names}. `when` is words that must all hold for a model; "each
/// bri" repeats the section for every used port of that kind.
class ValueTable {
public:
    struct Row {
        QString key;
        QString value;
    };
    struct Section {
        QString title;
        QStringList conditions;
        QString each;
        QList<Row> rows;
    };

    static QList<Section> load(const QString& path)
    {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        QList<Section> out;
        for (QString line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            line = line.trimmed();
            if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
                continue;
            if (line.startsWith(QLatin1Char('[')))
                out.append(heading(line));
            else
                out.last().rows.append({ line.section(QStringLiteral(" = "), 0, 0),
                    line.section(QStringLiteral(" = "), 1) });
        }
        return out;
    }

    /// Names without a value stay and make the comparison fail.
    static QString filled(QString text, const QHash<QString, QString>& values)
    {
        for (auto it = values.begin(); it != values.end(); ++it)
            text.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), it.value());
        return text;
    }

private:
    static Section heading(const QString& line)
    {
        const auto end = line.indexOf(QLatin1Char(']'));
        Section out { line.mid(end + 1).trimmed(), {}, {}, {} };
        const QStringList words = line.mid(1, end - 1).split(QLatin1Char(' '));
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i] == QLatin1String("each"))
                out.each = words.value(++i);
            else if (words[i] != QLatin1String("all"))
                out.conditions.append(words[i]);
        }
        return out;
    }
};
