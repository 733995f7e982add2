// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet from anywhere is refused, or what is put into it is read from what is written.
#include "models/deploy/tvox/TemplateSheets.h"
#include "models/deploy/tvox/Workbook.h"

#include <cstdint>
#include <cstdlib>

namespace {

void must(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    auto book = Workbook::read(bytes, QStringLiteral("fuzz"));
    if (!book) {
        must(book.error().code == ErrorCode::SheetTemplateFaulty
            || book.error().code == ErrorCode::TooMuchData);
        return 0;
    }
    (void)TemplateSheets::find(*book, QStringLiteral("fuzz"));
    const int sheets = int(book->sheets().size());
    must(sheets > 0 && sheets <= WorkbookFormat::maximumSheets);
    const WorkbookCell cell { QStringLiteral("x<é"), false };
    const int row = std::min(book->rows(0), WorkbookFormat::maximumRows - 1);
    const bool isPut = book->put(0, row, 3, cell).has_value();
    const auto written = book->write();
    if (!written)
        return 0;
    const auto again = Workbook::read(*written, QStringLiteral("fuzz"));
    if (again && isPut && again->sheets().size() == sheets)
        must(again->cell(0, row, 3) == cell);
    return 0;
}
