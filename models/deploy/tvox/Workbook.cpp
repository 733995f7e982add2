// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/Workbook.h"

#include "models/deploy/tvox/OfficeFile.h"
#include "models/deploy/tvox/XlsFormat.h"
#include "models/deploy/tvox/XlsxFormat.h"

using namespace Qt::StringLiterals;

namespace {

/// Neither format can hold control characters and lone halves of a pair in a cell.
bool fitsCell(const QString& text)
{
    return text.size() <= WorkbookFormat::maximumText && text.isValidUtf16()
        && std::none_of(text.begin(), text.end(),
            [](QChar c) { return c.category() == QChar::Other_Control || c.unicode() >= 0xFFFE; });
}

} // namespace

Result<Workbook> Workbook::read(const QByteArray& bytes, const QString& name)
{
    auto file = OfficeFile::read(bytes, name);
    if (!file)
        return tl::unexpected(file.error());
    Workbook book;
    if (file->kind == OfficeFile::Kind::Ole2)
        book.m_format = std::make_shared<XlsFormat>(std::move(*file), name);
    else
        book.m_format = std::make_shared<XlsxFormat>(std::move(*file), name);
    auto sheets = book.m_format->read();
    if (!sheets)
        return tl::unexpected(sheets.error());
    book.m_sheets = std::move(*sheets);
    book.m_added.resize(book.m_sheets.size());
    return book;
}

WorkbookCell Workbook::cell(int sheet, int row, int column) const
{
    const WorkbookPlace at(row, column);
    const auto added = m_added[sheet].constFind(at);
    return added != m_added[sheet].cend() ? *added : m_sheets[sheet].cells.value(at);
}

int Workbook::rows(int sheet) const
{
    int rows = 0;
    for (const WorkbookCells* cells : { &m_sheets[sheet].cells, &m_added[sheet] })
        if (!cells->isEmpty())
            rows = std::max(rows, cells->lastKey().first + 1);
    return rows;
}

QString Workbook::place(int sheet, int row) const
{
    return u"%1, %2"_s.arg(m_sheets[sheet].name).arg(row + 1);
}

Status Workbook::check(int sheet, int row, int column, const WorkbookCell& cell) const
{
    if (row < 0 || row >= WorkbookFormat::maximumRows || column < 0
        || column >= WorkbookFormat::maximumColumns || !fitsCell(cell.text)
        || !this->cell(sheet, row, column).text.isEmpty())
        return fail(ErrorCode::SheetRowRefused, place(sheet, row), cell.text.left(40));
    return {};
}

Status Workbook::put(int sheet, int row, int column, const WorkbookCell& cell)
{
    const Status fits = check(sheet, row, column, cell);
    if (fits)
        m_added[sheet].insert({ row, column }, cell);
    return fits;
}

Result<QByteArray> Workbook::write() const { return m_format->write(m_added); }
