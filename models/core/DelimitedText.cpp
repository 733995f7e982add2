// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/DelimitedText.h"

#include <QStringDecoder>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Italian spreadsheets write semicolons, since the comma stands in their numbers.
QChar separatorOf(QStringView text)
{
    static const QList<QChar> separators { u',', u';', u'\t', u'|' };
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        return *std::max_element(separators.begin(), separators.end(),
            [line](QChar one, QChar other) { return line.count(one) < line.count(other); });
    }
    return separators.first();
}

} // namespace

bool DelimitedText::Record::isBlank() const
{
    return std::all_of(
        cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

DelimitedText::DelimitedText(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    m_text = decoder(bytes);
    m_isLatin1 = decoder.hasError();
    if (m_isLatin1)
        m_text = QString::fromLatin1(bytes);
    m_text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    m_separator = separatorOf(m_text);
}

bool DelimitedText::next(Record& record)
{
    if (m_at >= m_text.size())
        return false;
    record = Record { m_line, {}, {}, true };
    while (readCell(record)) { }
    return true;
}

/// True when another cell follows in the same record.
bool DelimitedText::readCell(Record& record)
{
    QString value;
    const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
    if (isQuoted)
        record.isClosed &= readQuoted(value);
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
        ++m_at;
    value += QStringView(m_text).sliced(from, m_at - from);
    record.cells.append(value);
    record.quoted.append(isQuoted);
    if (m_at >= m_text.size())
        return false;
    const bool isSeparator = m_text[m_at++] == m_separator;
    m_line += isSeparator ? 0 : 1;
    return isSeparator;
}

bool DelimitedText::readQuoted(QString& value)
{
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                ++m_at;
                return true;
            }
            ++m_at;
        }
        m_line += c == u'\n' ? 1 : 0;
        value += c;
    }
    return false;
}

QString DelimitedText::cell(const QString& text, QChar separator)
{
    const bool needsQuotes = text != text.trimmed() || text.startsWith(u'#')
        || std::any_of(text.begin(), text.end(),
            [separator](QChar c) { return c == separator || c == u'"' || c == u'\n'; });
    return needsQuotes ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}
