// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/tvox/Workbook.h"

#include <optional>

/// The text of one sheet of an .xlsx, and where its rows and cells stand in it.
class XlsxSheet {
public:
    /// @param shared texts of the workbook. Nothing when it is no sheet.
    static std::optional<XlsxSheet> parse(const QByteArray& xml, const QStringList& shared);

    [[nodiscard]] const WorkbookCells& cells() const { return m_cells; }
    [[nodiscard]] QByteArray with(const WorkbookCells& added) const;

    /// "B5" -> row 4, column 1; nothing when it is no place.
    static std::optional<WorkbookPlace> placeOf(QStringView reference);
    static QString reference(const WorkbookPlace& place);

private:
    friend class XlsxSheetReader;
    struct Cell {
        int column = 0;
        qsizetype begin = 0;
        qsizetype end = 0;
        QString style; ///< its attribute s
        bool isEmpty = true;
    };
    struct Row {
        int row = 0;
        qsizetype begin = 0;
        qsizetype inside = 0; ///< behind its start tag
        qsizetype end = 0;
        bool isClosedAtOnce = false; ///< <row .../>
        QList<Cell> cells;
    };
    [[nodiscard]] QString cellText(
        const WorkbookPlace& place, const WorkbookCell& cell, const QString& style) const;
    [[nodiscard]] QString rowText(const Row& row, const WorkbookCells& added) const;
    [[nodiscard]] QString newRow(int row, const WorkbookCells& added) const;
    [[nodiscard]] QString tag(const QString& name) const;
    [[nodiscard]] QString dimension(const WorkbookCells& added) const;

    QString m_text;
    QString m_prefix; ///< of the elements' names
    QList<Row> m_rows;
    WorkbookCells m_cells;
    qsizetype m_inside = 0; ///< behind the start tag of sheetData
    qsizetype m_end = 0; ///< behind sheetData
    qsizetype m_dimensionBegin = -1; ///< of the reference in <dimension ref="..."/>
    qsizetype m_dimensionEnd = -1;
    bool m_isClosedAtOnce = false;
};
