// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

#include <QByteArray>

/// The list of users of a NethVoice: ten columns, no header, one user per line. Reads what the PBX
/// exports and what spreadsheets make of it: byte order mark, semicolons or tabs, blank lines,
/// comments (#), a header line, Latin-1. With headings the columns may stand in any order, and a list
/// of people without user names gets them from the names.
/// Source: NethVoice wizard, CSV import of users (June 2026)
struct UserCsv {
    /// Cells that stood in columns Doppino does not keep.
    struct NotKept {
        int passwords = 0;
        int webRtc = 0;
        int groups = 0;
        int profiles = 0;
        int nethLink = 0;
        [[nodiscard]] int total() const
        {
            return passwords + webRtc + groups + profiles + nethLink;
        }
        bool operator==(const NotKept&) const = default;
    };

    /// What a merge would do, and the list it would leave.
    struct Merge {
        QList<User> users;
        int added = 0;
        int changed = 0;
    };

    QList<User> users; ///< in file order; user names unique and in lower case
    /// One for each line refused, subject = its number from 1. MissingField, MalformedFile
    /// (detail = what is wrong with the line), BadValue (detail = the column, "username",
    /// "extension", "mobile" or "voicemail", and its value: "extension: 20a"), DuplicateName,
    /// DuplicateExtension. Never holds the content of a column that is not kept.
    QList<Error> rejected;
    NotKept notKept;
    bool isLatin1 = false; ///< was no UTF-8; accents deserve a look

    /// Errors: TooMuchData (detail = the limit), MalformedFile (binary).
    static Result<UserCsv> parse(const QByteArray& bytes);

    /// Takes `incoming` over by user name: an empty cell leaves what is there, unknown names are
    /// appended.
    static Merge merge(const QList<User>& existing, const QList<User>& incoming);

    /// Accents off, words joined by dots: "Niccolò D'Amico" is niccolo.damico.
    static QString usernameOf(const QString& name);

    static constexpr qsizetype maximumSize = 4 * 1024 * 1024;
    static constexpr int maximumUsers = 20'000;
};
