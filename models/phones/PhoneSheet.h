// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/phones/VendorBook.h"
#include "models/site/Site.h"

/// Phones as a table of text: any usual delimiter, BOM, LF or CRLF, quoted cells, with or without a
/// header line (English or Italian column names), or a bare list of MAC addresses.
/// Columns: mac, model, user (user name or extension), serial, label, check_code. Written files
/// have all of them, ';' and LF: written, read and written again they are the same bytes. Without a
/// header line each cell is recognised by itself. An empty cell leaves what a phone has.
class PhoneSheet {
public:
    struct RowError {
        int line = 0; ///< from 1
        Error error;
    };
    struct Row {
        int line = 0;
        Phone phone;
        bool isNew = true; ///< false: a phone of the site is changed by it
        bool operator==(const Row&) const = default;
    };
    /// What importing would do; nothing is done yet.
    struct Plan {
        QList<Row> rows;
        QList<RowError> errors; ///< any = the whole import is refused
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        QStringList ignored; ///< columns of the header line that are none of ours
    };

    /// Errors (of the whole): MalformedFile (not text), TooMuchData.
    static Result<Plan> read(const QByteArray& file, const Site& site, const VendorBook& vendors);
    /// All or nothing. Errors: PhoneImportFaulty.
    static Status apply(const Plan& plan, Site& site);
    static QByteArray write(const Site& site);

    /// Control characters and line ends as blanks, as written files have them.
    static QString oneLine(const QString& text);

    static constexpr qsizetype maximumBytes = 16'000'000;
    static constexpr int maximumRows = 20'000;
    static constexpr int longestText = 1'000; ///< of a label, in characters
    static constexpr int longestSerial = 200;
};
