// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/tvox/OfficeFile.h"
#include "models/deploy/tvox/Workbook.h"

/// Excel 2007 and later. A cell is put into the text of its sheet as an inline string or a number;
/// every other character of the document stays. Source: ECMA-376 part 1, 18.2 to 18.4
class XlsxFormat : public WorkbookFormat {
public:
    XlsxFormat(OfficeFile file, QString name)
        : m_file(std::move(file))
        , m_name(std::move(name))
    {
    }
    Result<QList<WorkbookSheet>> read() override;
    [[nodiscard]] Result<QByteArray> write(const QList<WorkbookCells>& added) const override;

private:
    [[nodiscard]] tl::unexpected<Error> fault(const QString& what) const;
    [[nodiscard]] Result<QMap<QString, QString>> targets() const;
    [[nodiscard]] Result<QStringList> sharedTexts() const;

    OfficeFile m_file;
    QString m_name;
    QStringList m_paths; ///< of the sheets
};
