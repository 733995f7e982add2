// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/XlsxSheet.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Reads values and places in one go. Rows and cells that do not ascend are nobody's sheet.
class XlsxSheetReader {
public:
    XlsxSheetReader(XlsxSheet& sheet, const QStringList& shared)
        : m_sheet(sheet)
        , m_shared(shared)
        , m_xml(sheet.m_text)
    {
    }

    bool read()
    {
        while (!m_xml.atEnd() && m_isFine) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return false;
            if (token == QXmlStreamReader::StartElement)
                onStart(m_xml.name());
            else if (token == QXmlStreamReader::EndElement)
                onEnd(m_xml.name());
            else if (token == QXmlStreamReader::Characters && m_isText)
                m_text += m_xml.text();
        }
        return m_isFine && !m_xml.hasError() && m_sheet.m_end > 0;
    }

private:
    [[nodiscard]] qsizetype behind()
    {
        const qsizetype at = m_xml.characterOffset();
        m_isFine
            = m_isFine && at > 0 && at <= m_sheet.m_text.size() && m_sheet.m_text[at - 1] == u'>';
        return m_isFine ? at : 0;
    }
    [[nodiscard]] qsizetype front()
    {
        const qsizetype at = behind();
        return at > 0 ? m_sheet.m_text.lastIndexOf(u'<', at - 1) : 0;
    }
    [[nodiscard]] bool isClosedAtOnce(qsizetype at) const
    {
        return at > 1 && m_sheet.m_text[at - 2] == u'/';
    }

    void onStart(QStringView name)
    {
        if (name == u"sheetData")
            startData();
        else if (name == u"dimension")
            startDimension();
        else if (m_isInData && name == u"row")
            startRow();
        else if (m_isInData && name == u"c" && !m_sheet.m_rows.isEmpty())
            startCell();
        else if (name == u"rPh")
            m_isPhonetic = true;
        else if (m_isInCell && (name == u"f" || name == u"is" || name == u"v"))
            m_sheet.m_rows.last().cells.last().isEmpty = false;
        m_isFormula = m_isFormula || (m_isInCell && name == u"f");
        m_isText = m_isInCell && !m_isPhonetic && (name == u"v" || name == u"t");
    }
    void onEnd(QStringView name)
    {
        m_isText = false;
        if (name == u"rPh")
            m_isPhonetic = false;
        else if (name == u"sheetData") {
            m_isInData = false;
            m_sheet.m_end = behind();
        } else if (m_isInData && name == u"row" && !m_sheet.m_rows.isEmpty())
            m_sheet.m_rows.last().end = behind();
        else if (m_isInCell && name == u"c")
            endCell();
    }

    void startData()
    {
        m_isFine = m_isFine && m_sheet.m_inside == 0;
        m_isInData = true;
        m_sheet.m_inside = behind();
        m_sheet.m_prefix = m_xml.prefix().toString();
        m_sheet.m_isClosedAtOnce = isClosedAtOnce(m_sheet.m_inside);
    }
    void startDimension()
    {
        static const QRegularExpression reference(u"ref\\s*=\\s*[\"']([^\"']*)[\"']"_s);
        const qsizetype from = front();
        const auto match = reference.match(m_sheet.m_text.mid(from, behind() - from));
        if (!match.hasMatch())
            return;
        m_sheet.m_dimensionBegin = from + match.capturedStart(1);
        m_sheet.m_dimensionEnd = from + match.capturedEnd(1);
    }
    void startRow()
    {
        const QStringView stated = m_xml.attributes().value(u"r"_s);
        const int before = m_sheet.m_rows.isEmpty() ? -1 : m_sheet.m_rows.last().row;
        const int row = stated.isEmpty() ? before + 1 : stated.toInt() - 1;
        m_isFine = m_isFine && row > before && row < 1'048'576;
        const qsizetype inside = behind();
        m_sheet.m_rows.append({ row, front(), inside, inside, isClosedAtOnce(inside), {} });
    }
    void startCell()
    {
        XlsxSheet::Row& row = m_sheet.m_rows.last();
        const QStringView stated = m_xml.attributes().value(u"r"_s);
        const int before = row.cells.isEmpty() ? -1 : row.cells.last().column;
        const auto place = stated.isEmpty() ? std::optional(WorkbookPlace(row.row, before + 1))
                                            : XlsxSheet::placeOf(stated);
        m_isFine = m_isFine && place && place->first == row.row && place->second > before;
        if (!m_isFine)
            return;
        m_isInCell = true;
        m_type = m_xml.attributes().value(u"t"_s).toString();
        m_text.clear();
        m_isFormula = false;
        row.cells.append({ place->second, front(), behind(),
            m_xml.attributes().value(u"s"_s).toString(), true });
    }
    void endCell()
    {
        m_isInCell = false;
        XlsxSheet::Row& row = m_sheet.m_rows.last();
        row.cells.last().end = behind();
        if (m_text.isEmpty() && m_isFormula)
            m_text = u" "_s; // not computed yet
        if (m_text.isEmpty())
            return;
        const bool isText = m_type == u"s" || m_type == u"str" || m_type == u"inlineStr";
        m_isFine = m_isFine && m_sheet.m_cells.size() < WorkbookFormat::maximumCells;
        m_sheet.m_cells.insert({ row.row, row.cells.last().column },
            { m_type == u"s" ? m_shared.value(m_text.toInt()) : m_text, !isText });
    }

    XlsxSheet& m_sheet;
    const QStringList& m_shared;
    QXmlStreamReader m_xml;
    QString m_type;
    QString m_text;
    bool m_isFine = true;
    bool m_isInData = false;
    bool m_isInCell = false;
    bool m_isText = false;
    bool m_isPhonetic = false;
    bool m_isFormula = false;
};

std::optional<XlsxSheet> XlsxSheet::parse(const QByteArray& xml, const QStringList& shared)
{
    XlsxSheet sheet;
    sheet.m_text = QString::fromUtf8(xml);
    XlsxSheetReader reader(sheet, shared);
    return reader.read() ? std::optional(std::move(sheet)) : std::nullopt;
}

std::optional<WorkbookPlace> XlsxSheet::placeOf(QStringView reference)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && at < 3 && reference[at] >= u'A' && reference[at] <= u'Z'; ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    bool isNumber = false;
    const int row = reference.mid(at).toInt(&isNumber);
    if (at == 0 || !isNumber || row < 1)
        return {};
    return WorkbookPlace(row - 1, column - 1);
}

QString XlsxSheet::reference(const WorkbookPlace& place)
{
    QString letters;
    for (int column = place.second + 1; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters + QString::number(place.first + 1);
}

QString XlsxSheet::tag(const QString& name) const
{
    return m_prefix.isEmpty() ? name : m_prefix + u':' + name;
}

QString XlsxSheet::cellText(
    const WorkbookPlace& place, const WorkbookCell& cell, const QString& style) const
{
    const QString c = tag(u"c"_s);
    QString text = u"<%1 r=\"%2\""_s.arg(c, reference(place));
    if (!style.isEmpty())
        text += u" s=\"%1\""_s.arg(style.toHtmlEscaped());
    if (cell.isNumber)
        return text + u"><%1>%2</%1></%3>"_s.arg(tag(u"v"_s), cell.text.toHtmlEscaped(), c);
    text += u" t=\"inlineStr\"><%1><%2 xml:space=\"preserve\">"_s.arg(tag(u"is"_s), tag(u"t"_s));
    return text + cell.text.toHtmlEscaped()
        + u"</%1></%2></%3>"_s.arg(tag(u"t"_s), tag(u"is"_s), c);
}

QString XlsxSheet::newRow(int row, const WorkbookCells& added) const
{
    QString text = u"<%1 r=\"%2\">"_s.arg(tag(u"row"_s)).arg(row + 1);
    for (auto it = added.lowerBound({ row, 0 }); it != added.cend() && it.key().first == row; ++it)
        text += cellText(it.key(), *it, {});
    return text + u"</%1>"_s.arg(tag(u"row"_s));
}

/// A row with cells put between its own; blank ones give way and leave their style.
QString XlsxSheet::rowText(const Row& row, const WorkbookCells& added) const
{
    static const QRegularExpression spans(u"\\s+spans\\s*=\\s*(\"[^\"]*\"|'[^']*')"_s);
    auto it = added.lowerBound({ row.row, 0 });
    if (it == added.cend() || it.key().first != row.row)
        return m_text.mid(row.begin, row.end - row.begin);
    QString text = m_text.mid(row.begin, row.inside - row.begin).remove(spans);
    if (row.isClosedAtOnce)
        text.remove(text.lastIndexOf(u'/'), 1);
    qsizetype at = row.inside;
    for (const Cell& cell : row.cells) {
        text += m_text.mid(at, cell.begin - at);
        at = cell.end;
        for (; it != added.cend() && it.key() < WorkbookPlace(row.row, cell.column); ++it)
            text += cellText(it.key(), *it, {});
        const bool isReplaced
            = cell.isEmpty && it != added.cend() && it.key() == WorkbookPlace(row.row, cell.column);
        if (!isReplaced) {
            text += m_text.mid(cell.begin, cell.end - cell.begin);
            continue;
        }
        text += cellText(it.key(), *it, cell.style);
        ++it;
    }
    for (; it != added.cend() && it.key().first == row.row; ++it)
        text += cellText(it.key(), *it, {});
    return row.isClosedAtOnce ? text + u"</%1>"_s.arg(tag(u"row"_s))
                              : text + m_text.mid(at, row.end - at);
}

QString XlsxSheet::dimension(const WorkbookCells& added) const
{
    const QString stated = m_text.mid(m_dimensionBegin, m_dimensionEnd - m_dimensionBegin);
    WorkbookPlace first = added.firstKey();
    WorkbookPlace last = added.lastKey();
    const auto take = [&](const WorkbookPlace& place) {
        first = { std::min(first.first, place.first), std::min(first.second, place.second) };
        last = { std::max(last.first, place.first), std::max(last.second, place.second) };
    };
    for (auto it = added.cbegin(); it != added.cend(); ++it)
        take(it.key());
    for (const QString& corner : stated.split(u':'))
        if (const auto place = placeOf(corner))
            take(*place);
    return reference(first) + u':' + reference(last);
}

QByteArray XlsxSheet::with(const WorkbookCells& added) const
{
    QSet<int> known;
    for (const Row& row : m_rows)
        known.insert(row.row);
    QList<int> fresh;
    for (auto it = added.cbegin(); it != added.cend(); ++it)
        if (!known.contains(it.key().first) && (fresh.isEmpty() || fresh.last() != it.key().first))
            fresh.append(it.key().first);
    QString text = m_text.left(m_inside);
    if (m_dimensionBegin >= 0 && m_dimensionEnd <= m_inside)
        text.replace(m_dimensionBegin, m_dimensionEnd - m_dimensionBegin, dimension(added));
    if (m_isClosedAtOnce)
        text.remove(text.lastIndexOf(u'/'), 1);
    qsizetype at = m_inside;
    qsizetype next = 0;
    for (const Row& row : m_rows) {
        text += m_text.mid(at, row.begin - at);
        for (; next < fresh.size() && fresh[next] < row.row; ++next)
            text += newRow(fresh[next], added);
        text += rowText(row, added);
        at = row.end;
    }
    for (; next < fresh.size(); ++next)
        text += newRow(fresh[next], added);
    if (m_isClosedAtOnce)
        text += u"</%1>"_s.arg(tag(u"sheetData"_s));
    return (text + m_text.mid(at)).toUtf8();
}
