// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/DelimitedText.h"
#include "models/phones/PhoneSheet.h"

#include <array>

/// What one row of a sheet says, before anybody compares it with the site.
struct PhoneSheetRow {
    enum Column { Mac, Model, User, Serial, Label, CheckCode, ColumnCount };
    int line = 0;
    std::array<QString, ColumnCount> cells; ///< empty = not said

    /// The columns as files name them; the first name is the one that is written.
    static const QStringList& names(Column column);
};

/// Takes a sheet's bytes apart into rows, whatever form it has. Bounded by PhoneSheet::maximumRows.
struct PhoneSheetRows {
    QList<PhoneSheetRow> rows;
    QList<PhoneSheet::RowError> errors;
    QStringList ignored;

    /// Errors: MalformedFile, TooMuchData.
    static Result<PhoneSheetRows> read(
        const QByteArray& file, const Site& site, const VendorBook& vendors);
    /// PhoneModel::id or CustomPhoneModel::id; empty when none or several are called so.
    static QString modelOf(
        const QString& text, const QString& vendor, const Site& site, const VendorBook& vendors);
};
