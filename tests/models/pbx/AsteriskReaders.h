// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QXmlStreamReader>

#include <algorithm>

/// Two ways of reading a file of Asterisk's: its own rules, and the tree of Augeas.
namespace AsteriskReaders {

using namespace Qt::StringLiterals;

using Options = QList<std::pair<QString, QString>>;
struct ConfSection {
    QString name;
    Options options;
    bool operator==(const ConfSection&) const = default;
    [[nodiscard]] QString value(const QString& key) const
    {
        for (const auto& [option, value] : options)
            if (option == key)
                return value;
        return {};
    }
    [[nodiscard]] bool has(const QString& key) const
    {
        return std::any_of(options.begin(), options.end(),
            [&](const auto& option) { return option.first == key; });
    }
};
using Conf = QList<ConfSection>;

/// As Asterisk does (main/config.c): "\;" is a semicolon, another one ends the line.
inline QString withoutComment(const QString& line)
{
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u';') {
            if (i == 0 || line[i - 1] != u'\\')
                break;
            text.chop(1);
        }
        text += line[i];
    }
    return text.trimmed();
}

inline Conf readAsAsterisk(const QByteArray& bytes)
{
    Conf conf;
    for (const QString& raw : QString::fromUtf8(bytes).split(u'\n')) {
        const QString line = withoutComment(raw);
        if (line.startsWith(u'['))
            conf.append({ line.mid(1, line.indexOf(u']') - 1), {} });
        else if (!line.isEmpty() && !conf.isEmpty())
            conf.last().options.append(
                { line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed() });
    }
    return conf;
}

/// Augeas, too, takes the rest of a line behind a semicolon for a comment, escaped or not: the
/// value ends in the backslash then, and the comment belongs to it.
inline QString joined(const QString& value, const QString& comment)
{
    QString text = comment.isEmpty() ? value : value + u';' + comment;
    return text.replace(u"\\;"_s, u";"_s);
}

inline void readOption(QXmlStreamReader& xml, ConfSection& section)
{
    const QString key = xml.attributes().value("label"_L1).toString();
    QString value;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"value") {
            value = xml.readElementText();
        } else {
            while (xml.readNextStartElement())
                comment = xml.readElementText();
        }
    }
    if (key != u"#comment")
        section.options.append({ key, joined(value, comment) });
}

inline Conf readAugeasTree(const QByteArray& tree)
{
    Conf conf;
    QXmlStreamReader xml(tree);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.attributes().value("label"_L1) != u"title")
            continue;
        ConfSection section;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"value")
                section.name = xml.readElementText();
            else
                readOption(xml, section);
        }
        conf.append(section);
    }
    return conf;
}

} // namespace AsteriskReaders
