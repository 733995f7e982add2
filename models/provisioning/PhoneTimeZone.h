// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A time zone as the phones' syntaxes write it. Offsets come from the system's time zone database;
/// names and numbers from tables of what the firmwares know, with the nearest one that has the same
/// offset and rules where they do not know a zone.
struct PhoneTimeZone {
    int standardSeconds = 0; ///< offset from UTC without summer time
    bool hasSummerTime = false;
    QString yealinkOffset; ///< "+1", "+5:30"
    QString yealinkName; ///< "Italy(Rome)"
    bool isYealinkSummerOff = false; ///< the name has a summer time, the zone has none
    QString snom; ///< "ITA+1", "IND+5.5"
    int fanvilQuarters = 0;
    QString fanvilName; ///< "UTC+1"
    int fanvilLocation = 0; ///< 0 = the firmware's number is not known
    QString maxwell; ///< "GMT+1.Europe/Amsterdam"
    QString sangoma; ///< index

    /// @param id IANA, "Europe/Rome"; UTC for one nobody knows
    static PhoneTimeZone of(const QString& id);
};
