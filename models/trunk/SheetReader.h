// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// Reads a provider's e-mail or activation sheet, pasted as text, Italian or English.
struct SheetReading {
    struct Found {
        QString field; ///< of the site file: host, port, username, auth_user, password, number, ...
        QString value; ///< normalised; of a password as it stands
        int line = 0; ///< from 0, in the text given
        bool isCertain = true; ///< false: a guess that a person must confirm
    };
    QList<Found> found; ///< at most one certain value a field; doubtful ones may be several
    QStringList notUnderstood; ///< lines that seem to say something and were not used
    QString provider; ///< Provider::id when a name or host of the catalogue occurs
};

namespace SheetReader {
/// @param text at most 64 KiB are read
SheetReading read(const QString& text, const Catalog& catalog);
/// Fills what is certain, and of the doubtful what is in `confirmed` (field names); leaves the
/// rest.
void apply(const SheetReading& reading, const QStringList& confirmed, Trunk& trunk);
} // namespace SheetReader
