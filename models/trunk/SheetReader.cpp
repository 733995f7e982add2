// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/SheetReader.h"

#include "models/trunk/SheetFields.h"
#include "models/trunk/SheetLabels.h"
#include "models/trunk/SheetProvider.h"
#include "models/trunk/SheetValues.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumNotUnderstood = 100;

bool isListField(const QStringList& fields)
{
    return fields == QStringList { u"codecs"_s } || fields == QStringList { u"numbers"_s };
}

class SheetParsing {
public:
    explicit SheetParsing(const QString& text)
        : m_lines(SheetText::lines(text))
    {
    }

    void run()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at) {
            const SheetLine& line = m_lines[m_at];
            if (line.text.trimmed() == u"--")
                m_isSignature = true;
            else if (!line.text.trimmed().isEmpty() && !readTable(line) && !readPairs(line))
                readLine(line);
        }
    }

    [[nodiscard]] const QList<SheetLine>& lines() const { return m_lines; }
    [[nodiscard]] const SheetFields& fields() const { return m_fields; }
    [[nodiscard]] const QStringList& notUnderstood() const { return m_notUnderstood; }

private:
    void notUnderstood(const QString& text)
    {
        if (!m_isSignature && m_notUnderstood.size() < maximumNotUnderstood
            && !m_notUnderstood.contains(text))
            m_notUnderstood.append(text);
    }

    /// The index of the next line with words, at most one empty line away; -1 = none.
    [[nodiscard]] qsizetype next() const
    {
        for (qsizetype i = m_at + 1; i < m_lines.size() && i <= m_at + 2; ++i)
            if (!m_lines[i].text.trimmed().isEmpty())
                return i;
        return -1;
    }

    /// A line of labels above a line of values.
    bool readTable(const SheetLine& line)
    {
        const QStringList labels = SheetText::cells(line.text);
        const qsizetype below = next();
        if (labels.size() < 2 || below < 0)
            return false;
        for (const QString& label : labels)
            if (SheetLabels::fieldsOf(label).isEmpty())
                return false;
        const QStringList values = SheetText::cells(m_lines[below].text);
        if (values.size() != labels.size())
            return false;
        for (qsizetype i = 0; i < labels.size(); ++i)
            take(SheetLabels::fieldsOf(labels[i]), m_lines[below], values[i]);
        m_at = below;
        return true;
    }

    /// "Utente: 0721405516    Password: abc"
    bool readPairs(const SheetLine& line)
    {
        const QStringList cells = SheetText::cells(line.text);
        QList<SheetLabels::Labelled> pairs;
        for (const QString& cell : cells)
            pairs.append(SheetLabels::split(cell));
        for (const auto& pair : std::as_const(pairs))
            if (pair.fields.isEmpty() || pair.value.isEmpty())
                return false;
        if (pairs.size() < 2)
            return false;
        for (const auto& pair : std::as_const(pairs))
            take(pair.fields, line, pair.value);
        return true;
    }

    void readLine(const SheetLine& line)
    {
        const SheetLabels::Labelled labelled = SheetLabels::split(line.text.trimmed());
        if (labelled.fields.isEmpty())
            return readUnlabelled(line, labelled);
        if (!labelled.value.isEmpty())
            return takeInline(labelled.fields, line, labelled.value, 0);
        readBelow(line, labelled.fields);
    }

    /// The value stands below its label; of codecs and numbers, several may.
    void readBelow(const SheetLine& line, const QStringList& fields)
    {
        int count = 0;
        for (qsizetype below = next(); below >= 0; below = next()) {
            const SheetLine& value = m_lines[below];
            if (!SheetLabels::split(value.text.trimmed()).fields.isEmpty())
                break;
            if (count > 0 && (below != m_at + 1 || valuesOf(fields, value, value.text).isEmpty()))
                break;
            take(fields, value, value.text.trimmed());
            m_at = below;
            ++count;
            if (!isListField(fields))
                break;
        }
        if (count == 0)
            notUnderstood(line.text.trimmed());
    }

    void readUnlabelled(const SheetLine& line, const SheetLabels::Labelled& labelled)
    {
        if (!labelled.label.isEmpty() && SheetLabels::isForeign(labelled.label))
            return;
        // "Password portale: ..." is a password, but not this one.
        const QList<SheetValue> values = SheetLabels::isOfSomethingElse(labelled.label)
            ? QList<SheetValue>()
            : SheetValues::inSentence(line.text);
        for (const SheetValue& value : values)
            m_fields.add(value, line.number);
        if (values.isEmpty() && SheetLabels::saysSomething(line.text, labelled))
            notUnderstood(withValueBelow(line, labelled));
    }

    /// What belongs to a label nobody knows is not read as anything else.
    QString withValueBelow(const SheetLine& line, const SheetLabels::Labelled& labelled)
    {
        const qsizetype below = next();
        if (labelled.label.isEmpty() || !labelled.value.isEmpty() || below < 0
            || !SheetLabels::split(m_lines[below].text.trimmed()).label.isEmpty())
            return line.text.trimmed();
        m_at = below;
        return line.text.trimmed() + u' ' + m_lines[below].text.trimmed();
    }

    /// "Utente: 0721405516, Password: abc": a further label within the value.
    void takeInline(
        const QStringList& fields, const SheetLine& line, const QString& value, int depth)
    {
        static const QRegularExpression label(
            u"[\\s,;/]+((?:[\\w'.-]{1,20} ){0,2}[\\w.-]{2,20})\\s?[:=]\\s*"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        for (auto it = label.globalMatch(value); it.hasNext() && depth < 8;) {
            const auto match = it.next();
            QString words = match.captured(1);
            qsizetype begin = match.capturedStart();
            while (SheetLabels::fieldsOf(words).isEmpty() && words.contains(u' ')) {
                begin = match.capturedStart(1) + words.indexOf(u' ')
                    + (match.captured(1).size() - words.size());
                words = words.section(u' ', 1);
            }
            const QStringList others = SheetLabels::fieldsOf(words);
            if (others.isEmpty())
                continue;
            takeCut(fields, line, value.left(begin).trimmed());
            return takeInline(others, line, value.mid(match.capturedEnd()), depth + 1);
        }
        take(fields, line, value);
    }

    void takeCut(const QStringList& fields, const SheetLine& line, QString value)
    {
        while (value.endsWith(u',') || value.endsWith(u';') || value.endsWith(u'-'))
            value = value.chopped(1).trimmed();
        // Where a password ends is for a person to say.
        SheetLine doubtful = line;
        doubtful.isDecoded = true;
        take(fields, doubtful, value);
    }

    static QList<SheetValue> valuesOf(
        const QStringList& fields, const SheetLine& line, const QString& text)
    {
        QList<SheetValue> values;
        for (const QString& field : fields)
            values.append(SheetValues::of(field, line, text));
        return values;
    }

    void take(const QStringList& fields, const SheetLine& line, const QString& text)
    {
        // "Utente / Password: a / b" holds two values; one text for both would be wrong.
        const QStringList parts = text.split(u" / "_s);
        const bool isPassword = fields.contains(u"password"_s) && fields.size() > 1;
        QList<SheetValue> values;
        if (isPassword && parts.size() == fields.size())
            for (qsizetype i = 0; i < fields.size(); ++i)
                values.append(SheetValues::of(fields[i], line, parts[i].trimmed()));
        else if (!isPassword)
            values = valuesOf(fields, line, text);
        if (values.isEmpty())
            return notUnderstood(line.text.trimmed());
        for (SheetValue& value : values) {
            value.isCertain &= !isPassword;
            m_fields.add(value, line.number);
        }
    }

    const QList<SheetLine> m_lines;
    qsizetype m_at = 0;
    bool m_isSignature = false;
    SheetFields m_fields;
    QStringList m_notUnderstood;
};

} // namespace

SheetReading SheetReader::read(const QString& text, const Catalog& catalog)
{
    SheetParsing parsing(text);
    parsing.run();
    SheetReading reading;
    reading.notUnderstood = parsing.notUnderstood();
    const SheetProvider provider = SheetProvider::find(parsing.lines(), catalog);
    reading.provider = provider.id;
    if (!provider.id.isEmpty())
        reading.found.append({ u"provider"_s, provider.id, provider.line, provider.isByHost });
    reading.found.append(parsing.fields().settled());
    return reading;
}

void SheetReader::apply(const SheetReading& reading, const QStringList& confirmed, Trunk& trunk)
{
    QStringList filled;
    for (const SheetReading::Found& found : reading.found) {
        // Of several candidates a person's yes to the field means the first.
        if ((!found.isCertain && !confirmed.contains(found.field)) || filled.contains(found.field))
            continue;
        SheetFields::write(found, trunk);
        filled.append(found.field);
    }
}
