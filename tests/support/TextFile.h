// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

/// The files of texts as translators get them.
namespace TextFile {

using namespace Qt::StringLiterals;

struct Text {
    QString context;
    QString source;
    QStringList texts; ///< one per plural form
    QString type; ///< "unfinished", "vanished", "obsolete" or empty
    bool isNumerus = false;
    [[nodiscard]] QByteArray where() const { return (context + u": "_s + source).toUtf8(); }
};

/// Nothing for a file that is not well formed. @param file below translations
inline QList<Text> read(const QString& file)
{
    QFile ts(QStringLiteral(SOURCE_DIR "/translations/") + file);
    QList<Text> all;
    if (!ts.open(QFile::ReadOnly))
        return all;
    QXmlStreamReader xml(&ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            all.append({ context, {}, {}, {}, xml.attributes().value("numerus"_L1) == u"yes" });
        } else if (xml.name() == u"source") {
            all.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            all.last().type = xml.attributes().value("type"_L1).toString();
            if (!all.last().isNumerus)
                all.last().texts.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            all.last().texts.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Text>() : all;
}

/// "%1", "%n": each once, sorted.
inline QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%(\\d|n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace TextFile
