// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/XlsxFormat.h"

#include "models/deploy/tvox/XlsxSheet.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// Calls `take` at each start of an element. False for what is no XML or brings entities along.
template <typename Take> bool forEachElement(const QByteArray& xml, Take take)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token == QXmlStreamReader::StartElement)
            take(reader);
    }
    return !reader.hasError();
}

QString relatedId(const QXmlStreamReader& element)
{
    for (const QXmlStreamAttribute& attribute : element.attributes())
        if (attribute.name() == u"id" && attribute.namespaceUri().endsWith(u"/relationships"))
            return attribute.value().toString();
    return {};
}

} // namespace

tl::unexpected<Error> XlsxFormat::fault(const QString& what) const
{
    return fail(ErrorCode::SheetTemplateFaulty, m_name, what);
}

/// Paths of the workbook's parts by their id.
Result<QMap<QString, QString>> XlsxFormat::targets() const
{
    const OfficeFile::Entry* part = m_file.find(u"xl/_rels/workbook.xml.rels"_s);
    QMap<QString, QString> paths;
    const bool isRead = part && forEachElement(part->content, [&](const QXmlStreamReader& element) {
        if (element.name() != u"Relationship")
            return;
        const QString target = element.attributes().value(u"Target"_s).toString();
        paths.insert(element.attributes().value(u"Id"_s).toString(),
            target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target);
    });
    if (!isRead)
        return fault(u"xl/_rels/workbook.xml.rels"_s);
    return paths;
}

Result<QStringList> XlsxFormat::sharedTexts() const
{
    const OfficeFile::Entry* part = m_file.find(u"xl/sharedStrings.xml"_s);
    QStringList texts;
    if (!part)
        return texts;
    QXmlStreamReader reader(part->content);
    bool isText = false;
    int phonetics = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && reader.name() == u"si")
            texts.append(QString());
        if (token == QXmlStreamReader::StartElement && reader.name() == u"rPh")
            ++phonetics;
        if (token == QXmlStreamReader::EndElement && reader.name() == u"rPh")
            --phonetics;
        if (token == QXmlStreamReader::Characters && isText && phonetics == 0 && !texts.isEmpty())
            texts.last() += reader.text();
        else
            isText = token == QXmlStreamReader::StartElement && reader.name() == u"t";
        if (token == QXmlStreamReader::DTD || texts.size() > maximumCells)
            return fault(u"xl/sharedStrings.xml"_s);
    }
    return reader.hasError() ? Result<QStringList>(fault(u"xl/sharedStrings.xml"_s)) : texts;
}

Result<QList<WorkbookSheet>> XlsxFormat::read()
{
    const auto paths = targets();
    const auto texts = sharedTexts();
    const OfficeFile::Entry* book = m_file.find(u"xl/workbook.xml"_s);
    if (!paths || !texts || !book)
        return !paths ? tl::unexpected(paths.error())
            : !texts  ? tl::unexpected(texts.error())
                      : fault(u"xl/workbook.xml"_s);
    QList<WorkbookSheet> sheets;
    const bool isRead = forEachElement(book->content, [&](const QXmlStreamReader& element) {
        if (element.name() != u"sheet" || sheets.size() >= maximumSheets)
            return;
        sheets.append({ element.attributes().value(u"name"_s).toString(), {} });
        m_paths.append(paths->value(relatedId(element)));
    });
    if (!isRead || sheets.isEmpty())
        return fault(u"xl/workbook.xml"_s);
    qsizetype cells = 0;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const OfficeFile::Entry* part = m_file.find(m_paths[i]);
        const auto sheet = part ? XlsxSheet::parse(part->content, *texts) : std::nullopt;
        if (!sheet)
            return fault(sheets[i].name);
        sheets[i].cells = sheet->cells();
        cells += sheets[i].cells.size();
        if (cells > maximumCells)
            return fail(ErrorCode::TooMuchData, m_name, QString::number(maximumCells));
    }
    return sheets;
}

Result<QByteArray> XlsxFormat::write(const QList<WorkbookCells>& added) const
{
    OfficeFile file = m_file;
    for (qsizetype i = 0; i < added.size(); ++i) {
        if (added[i].isEmpty())
            continue;
        OfficeFile::Entry* part = file.find(m_paths[i]);
        const auto sheet = part ? XlsxSheet::parse(part->content, {}) : std::nullopt;
        if (!sheet)
            return fault(m_paths[i]);
        part->content = sheet->with(added[i]);
    }
    return file.write(m_name);
}
