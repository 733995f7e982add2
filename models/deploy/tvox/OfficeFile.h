// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// The streams inside an office document: an OLE2 compound file (.xls) or a zip archive (.xlsx).
/// What is read is hostile: bounded in number, depth and unpacked size.
/// Source: [MS-CFB] 2.1 to 2.6; ECMA-376 part 2, 7.3
struct OfficeFile {
    enum class Kind { Ole2, Zip };
    struct Entry {
        QStringList path;
        QByteArray content;
        bool isFolder = false;
        QByteArray classId; ///< of a folder of OLE2
    };

    Kind kind = Kind::Zip;
    QByteArray classId; ///< of the document, OLE2 only
    QList<Entry> entries; ///< a folder stands before what it holds

    /// Errors: SheetTemplateFaulty (subject = name), TooMuchData (detail = the limit).
    static Result<OfficeFile> read(const QByteArray& bytes, const QString& name);
    /// Errors: SheetTemplateFaulty.
    [[nodiscard]] Result<QByteArray> write(const QString& name) const;

    /// @param path "xl/workbook.xml"; case counts not  @return nullptr when there is none
    [[nodiscard]] const Entry* find(const QString& path) const;
    [[nodiscard]] Entry* find(const QString& path);

    static constexpr qsizetype maximumFile = 16 * 1024 * 1024;
    static constexpr qint64 maximumUnpacked = 64 * 1024 * 1024;
    static constexpr int maximumEntries = 2000;
    static constexpr int maximumDepth = 12;
};
