// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>

#include <memory>

struct WorkbookCell {
    QString text;
    bool isNumber = false; ///< text is how it is written: "12", "0.5"
    bool operator==(const WorkbookCell&) const = default;
};

/// Row and column, from 0.
using WorkbookPlace = QPair<int, int>;
using WorkbookCells = QMap<WorkbookPlace, WorkbookCell>;

struct WorkbookSheet {
    QString name;
    WorkbookCells cells; ///< those that hold something
};

/// How one format of spreadsheet reads and adds cells.
class WorkbookFormat {
public:
    virtual ~WorkbookFormat() = default;
    /// Errors: SheetTemplateFaulty, TooMuchData.
    virtual Result<QList<WorkbookSheet>> read() = 0;
    /// The document with cells added where it has none; everything else as it was.
    /// @param added by sheet, in the order of read()
    [[nodiscard]] virtual Result<QByteArray> write(const QList<WorkbookCells>& added) const = 0;

    static constexpr int maximumSheets = 256;
    static constexpr int maximumCells = 500'000;
    static constexpr int maximumRows = 65'536;
    static constexpr int maximumColumns = 256;
    static constexpr qsizetype maximumText = 255; ///< what both formats hold in one cell
};

/// A spreadsheet somebody else made, .xls (BIFF8) or .xlsx, into whose empty cells something is
/// put. Styles, formulas, notes and whatever else it has stay as they are.
class Workbook {
public:
    /// @param name for errors. Errors: SheetTemplateFaulty (subject = name), TooMuchData.
    static Result<Workbook> read(const QByteArray& bytes, const QString& name);

    [[nodiscard]] const QList<WorkbookSheet>& sheets() const { return m_sheets; }
    /// As read, or as put there since; nothing in an empty one.
    [[nodiscard]] WorkbookCell cell(int sheet, int row, int column) const;
    /// How many rows from the top hold something.
    [[nodiscard]] int rows(int sheet) const;
    /// Errors: SheetRowRefused (subject = "sheet, row"; detail = what cannot be put there).
    Status put(int sheet, int row, int column, const WorkbookCell& cell);
    /// Whether put() would; the same errors.
    [[nodiscard]] Status check(int sheet, int row, int column, const WorkbookCell& cell) const;
    /// Errors: SheetTemplateFaulty.
    [[nodiscard]] Result<QByteArray> write() const;

    /// "Sheet, row 5", as people count.
    [[nodiscard]] QString place(int sheet, int row) const;

private:
    std::shared_ptr<WorkbookFormat> m_format;
    QList<WorkbookSheet> m_sheets;
    QList<WorkbookCells> m_added;
};
