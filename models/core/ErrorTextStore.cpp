// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorTextRow.h"

#include <QCoreApplication>

#include <array>

namespace {

// clang-format off
constexpr std::array storeRows {
    ErrorTextRow { ErrorCode::DatabaseFull,
        QT_TRANSLATE_NOOP("ErrorText", "There is no room left for the database %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Free some space on that disk. Nothing of the last change was written.") },
    ErrorTextRow { ErrorCode::DatabaseReadOnly,
        QT_TRANSLATE_NOOP("ErrorText", "The database %1 can only be read (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Copy it to a folder that can be written to, or allow writing there.") },
    ErrorTextRow { ErrorCode::DatabaseGone,
        QT_TRANSLATE_NOOP("ErrorText", "The file %1 can no longer be reached (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Plug the disk or stick in again, then repeat the last change; the window still has it.") },
    ErrorTextRow { ErrorCode::DatabaseUnreachable,
        QT_TRANSLATE_NOOP("ErrorText", "The database server %1 cannot be reached (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the network and the VPN; with a copy of the sites you can go on without it.") },
    ErrorTextRow { ErrorCode::DatabaseLogInRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The database server %1 refuses the user or the password (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Give the password in PGPASSWORD, in the file .pgpass or in the settings; the administrator of the server can set a new one.") },
    ErrorTextRow { ErrorCode::DatabaseNoRight,
        QT_TRANSLATE_NOOP("ErrorText", "Your account on %1 may not do that (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask an owner of the team for the right; the role is that of the account on the server.") },
    ErrorTextRow { ErrorCode::DatabaseInsecure,
        QT_TRANSLATE_NOOP("ErrorText", "The connection to %1 would not be protected (%2). Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText", "Set up TLS on the server with a certificate for its name, and name its authority with sslrootcert.") },
    ErrorTextRow { ErrorCode::DatabaseCommitUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "The connection to %1 broke at the very moment of saving: whether it was saved is not known."),
        QT_TRANSLATE_NOOP("ErrorText", "Open the site again: it shows what was saved.") },
    ErrorTextRow { ErrorCode::PassphraseDelayed,
        QT_TRANSLATE_NOOP("ErrorText", "After several wrong passphrases the next one is taken in %2 s."),
        QT_TRANSLATE_NOOP("ErrorText", "Wait, then type it again; the recovery sheet opens the database, too.") },
    ErrorTextRow { ErrorCode::RecoveryKeyWrong,
        QT_TRANSLATE_NOOP("ErrorText", "This is not the recovery key of this database."),
        QT_TRANSLATE_NOOP("ErrorText", "Type it from the newest recovery sheet; every new sheet makes the earlier ones useless.") },
    ErrorTextRow { ErrorCode::RecoveryKeyMistyped,
        QT_TRANSLATE_NOOP("ErrorText", "A recovery key has a slip of the pen in it (group %2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Compare that group with the sheet.") },
    ErrorTextRow { ErrorCode::NotAMember,
        QT_TRANSLATE_NOOP("ErrorText", "Your key is not admitted to the team of %1 yet (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask an owner to admit you, and compare this fingerprint by telephone.") },
    ErrorTextRow { ErrorCode::NoSuchMember,
        QT_TRANSLATE_NOOP("ErrorText", "There is no member %1 in this team."),
        QT_TRANSLATE_NOOP("ErrorText", "List the members.") },
    ErrorTextRow { ErrorCode::LastOwner,
        QT_TRANSLATE_NOOP("ErrorText", "Without %1 nobody could open the passwords any more."),
        QT_TRANSLATE_NOOP("ErrorText", "Add another way to open them, or admit somebody else, first.") },
    ErrorTextRow { ErrorCode::NoSuchRevision,
        QT_TRANSLATE_NOOP("ErrorText", "The history of the site has no entry %1."),
        QT_TRANSLATE_NOOP("ErrorText", "List the site's history.") },
    ErrorTextRow { ErrorCode::RevisionNotKept,
        QT_TRANSLATE_NOOP("ErrorText", "Of %1 only the name was kept, not the site as it was then."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose a later entry; each change since this version of the program is kept whole.") },
    ErrorTextRow { ErrorCode::NoChangeToUndo,
        QT_TRANSLATE_NOOP("ErrorText", "There is no change of %1 left to undo."),
        QT_TRANSLATE_NOOP("ErrorText", "The site's history shows every change; any state in it can be restored.") },
    ErrorTextRow { ErrorCode::NoChangeToRedo,
        QT_TRANSLATE_NOOP("ErrorText", "There is no undone change of %1 to redo."),
        QT_TRANSLATE_NOOP("ErrorText", "Whatever is changed after undoing ends what could be redone; the history still has it.") },
    ErrorTextRow { ErrorCode::MergeConflict,
        QT_TRANSLATE_NOOP("ErrorText", "Both sides changed the same values of %1 (%2). Nothing was merged."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose for each one which counts.") },
    ErrorTextRow { ErrorCode::JobFileDamaged,
        QT_TRANSLATE_NOOP("ErrorText", "The job file %1 is damaged (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Copy it again from where it was written.") },
    ErrorTextRow { ErrorCode::JobFileNewer,
        QT_TRANSLATE_NOOP("ErrorText", "The job file %1 was written by a newer Doppino (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Install the newer version.") },
    ErrorTextRow { ErrorCode::NotACopy,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is no copy of a team's database."),
        QT_TRANSLATE_NOOP("ErrorText", "Make a copy of the team's sites first; only such a copy can be synchronised.") },
    ErrorTextRow { ErrorCode::BackupDamaged,
        QT_TRANSLATE_NOOP("ErrorText", "The backup %1 is not good (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Take another one; it may be made again at any time while the database is sound.") },
    ErrorTextRow { ErrorCode::NoGoodBackup,
        QT_TRANSLATE_NOOP("ErrorText", "There is no good backup of %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Save what can still be read, and look for copies on other disks.") },
    ErrorTextRow { ErrorCode::ClockBehind,
        QT_TRANSLATE_NOOP("ErrorText", "The clock of this laptop is behind the last change of the database (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Set the clock; changes keep their order all the same.") },
};
// clang-format on

constexpr auto firstStoreCode = std::size_t(ErrorCode::DatabaseFull);

constexpr bool storeRowsAreInOrder()
{
    for (std::size_t i = 0; i < storeRows.size(); ++i)
        if (std::size_t(storeRows[i].code) != firstStoreCode + i)
            return false;
    return true;
}
static_assert(storeRowsAreInOrder(), "one row per code, in the order of the enum");
static_assert(storeRows.back().code == ErrorCode::ClockBehind);

} // namespace

const ErrorTextRow* errorTextOfStore(ErrorCode code)
{
    const std::size_t index = std::size_t(code) - firstStoreCode;
    return index < storeRows.size() ? &storeRows[index] : nullptr;
}
