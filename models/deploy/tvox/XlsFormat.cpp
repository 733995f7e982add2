// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/XlsFormat.h"

#include "models/deploy/tvox/XlsSheet.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 biff8Version = 0x0600;
constexpr quint16 workbookGlobals = 0x0005;
constexpr quint16 isStyleOfStyles = 0x0004;

/// One substream: from its BOF to the EOF that is its own, charts inside it included.
qsizetype endOfSubstream(const QList<BiffRecord>& records, qsizetype begin)
{
    int depth = 0;
    for (qsizetype i = begin; i < records.size(); ++i) {
        if (records[i].type == Biff::Bof)
            ++depth;
        else if (records[i].type == Biff::Eof && --depth == 0)
            return i + 1;
    }
    return -1;
}

} // namespace

tl::unexpected<Error> XlsFormat::fault(const QString& what) const
{
    return fail(ErrorCode::SheetTemplateFaulty, m_name, what);
}

Status XlsFormat::readParts()
{
    const QList<BiffRecord>& records = m_stream.records;
    if (records.isEmpty() || records[0].type != Biff::Bof || records[0].u16(0) != biff8Version
        || records[0].u16(2) != workbookGlobals)
        return fault(u"older than Excel 97"_s);
    const qsizetype end = endOfSubstream(records, 0);
    QHash<quint32, qsizetype> begins;
    for (qsizetype i = end; end > 0 && i < records.size(); ++i)
        if (records[i].type == Biff::Bof)
            begins.insert(records[i].offset, i);
    bool hasStyle = false;
    for (qsizetype i = 0; i < end; ++i) {
        const BiffRecord& record = records[i];
        if (record.type == Biff::FilePass)
            return fault(u"encrypted"_s);
        if (record.type == Biff::Xf && !hasStyle && !(record.u16(4) & isStyleOfStyles)) {
            hasStyle = true;
            const auto isXf = [](const BiffRecord& r) { return r.type == Biff::Xf; };
            m_cellStyle = quint16(std::count_if(records.begin(), records.begin() + i, isXf));
        }
        if (record.type != Biff::BoundSheet || m_parts.size() >= maximumSheets)
            continue;
        const qsizetype begin = begins.value(record.u32(0), -1);
        const qsizetype behind = begin < 0 ? -1 : endOfSubstream(records, begin);
        if (behind < 0)
            return fault(BiffStream::text(record, 6, 1));
        m_parts.append({ BiffStream::text(record, 6, 1), i, begin, behind });
    }
    return m_parts.isEmpty() ? Status(fault(u"no sheets"_s)) : Status();
}

Result<QList<WorkbookSheet>> XlsFormat::read()
{
    const OfficeFile::Entry* stream = m_file.find(u"Workbook"_s);
    if (!stream)
        return fault(u"no workbook in it"_s);
    m_stream = BiffStream::parse(stream->content);
    if (const Status parts = readParts(); !parts)
        return tl::unexpected(parts.error());
    QStringList shared;
    for (qsizetype i = 0; i < m_parts[0].begin; ++i)
        if (m_stream.records[i].type == Biff::Sst) {
            const auto texts = m_stream.sharedTexts(i);
            if (!texts)
                return fault(u"damaged texts"_s);
            shared = *texts;
            break;
        }
    QList<WorkbookSheet> sheets;
    qsizetype cells = 0;
    for (const Part& part : std::as_const(m_parts)) {
        const auto records = m_stream.records.mid(part.begin, part.end - part.begin);
        sheets.append({ part.name, XlsSheet::read(records, shared) });
        cells += sheets.last().cells.size();
        if (cells > maximumCells)
            return fail(ErrorCode::TooMuchData, m_name, QString::number(maximumCells));
    }
    return sheets;
}

/// Everything in its order; the workbook's list of sheets then says where each one went.
Result<QByteArray> XlsFormat::write(const QList<WorkbookCells>& added) const
{
    QHash<qsizetype, qsizetype> parts; // by first record
    for (qsizetype p = 0; p < m_parts.size(); ++p)
        parts.insert(m_parts[p].begin, p);
    BiffStream stream = m_stream;
    QByteArray behind;
    const qsizetype firstSheet
        = std::min_element(m_parts.begin(), m_parts.end(), [](const Part& a, const Part& b) {
              return a.begin < b.begin;
          })->begin;
    quint32 headSize = 0;
    for (qsizetype i = 0; i < firstSheet; ++i)
        headSize += quint32(stream.records[i].bytes().size());
    for (qsizetype i = firstSheet; i < stream.records.size(); ++i) {
        const qsizetype part = parts.value(i, -1);
        if (part < 0) {
            behind += stream.records[i].bytes();
            continue;
        }
        const quint32 place = headSize + quint32(behind.size());
        const quint32 shift = place - stream.records[i].offset;
        stream.records[m_parts[part].boundSheet].setU32(0, place);
        const qsizetype end = m_parts[part].end;
        QList<BiffRecord> records = stream.records.mid(i, end - i);
        if (!added[part].isEmpty() && !XlsSheet::add(records, added[part], m_cellStyle))
            return fault(m_parts[part].name);
        XlsSheet::shift(records, shift);
        for (const BiffRecord& record : std::as_const(records))
            behind += record.bytes();
        i = end - 1;
    }
    OfficeFile file = m_file;
    OfficeFile::Entry* entry = file.find(u"Workbook"_s);
    entry->content.clear();
    for (qsizetype i = 0; i < firstSheet; ++i)
        entry->content += stream.records[i].bytes();
    entry->content += behind + stream.rest;
    return file.write(m_name);
}
