// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/tvox/BiffStream.h"
#include "models/deploy/tvox/OfficeFile.h"
#include "models/deploy/tvox/Workbook.h"

/// Excel 97 to 2003: the stream Workbook of a compound file. A cell is added as a record LABEL or
/// NUMBER beside those of its row; formats are those of the blank cell it replaces.
/// Source: [MS-XLS] 2.1.7.20 and 2.4; OpenOffice's documentation of the Excel file format, 5
class XlsFormat : public WorkbookFormat {
public:
    XlsFormat(OfficeFile file, QString name)
        : m_file(std::move(file))
        , m_name(std::move(name))
    {
    }
    Result<QList<WorkbookSheet>> read() override;
    [[nodiscard]] Result<QByteArray> write(const QList<WorkbookCells>& added) const override;

private:
    struct Part {
        QString name;
        qsizetype boundSheet = 0; ///< index of its record among the workbook's own
        qsizetype begin = 0; ///< index of its first record
        qsizetype end = 0; ///< behind its last one
    };
    Status readParts();
    [[nodiscard]] tl::unexpected<Error> fault(const QString& what) const;

    OfficeFile m_file;
    QString m_name;
    BiffStream m_stream;
    QList<Part> m_parts;
    quint16 m_cellStyle = 15; ///< the first style of cells
};
