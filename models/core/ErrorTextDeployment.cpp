// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorTextRow.h"

#include <QCoreApplication>

#include <array>

namespace {

// clang-format off
constexpr std::array deploymentRows {
    ErrorTextRow { ErrorCode::PbxCertificateUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "Nobody known vouches for the certificate of %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Compare this fingerprint with the one shown on the PBX itself, then trust it for this site.") },
    ErrorTextRow { ErrorCode::PbxCertificateChanged,
        QT_TRANSLATE_NOOP("ErrorText", "The certificate of %1 is not the one that was trusted (%2). Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask whoever looks after the PBX whether it was renewed; if so, trust the new one.") },
    ErrorTextRow { ErrorCode::PbxCredentialsRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The PBX %1 refuses the user or the password, or the user is no full administrator (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Try them on the PBX's own page; the user is spelt there as here, mostly admin.") },
    ErrorTextRow { ErrorCode::PbxRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The PBX refuses %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Correct what it names and deploy again; what was done before it stays, and can be undone.") },
    ErrorTextRow { ErrorCode::PbxFault,
        QT_TRANSLATE_NOOP("ErrorText", "The PBX failed at %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Read the PBX again before anything else: a part may have been done. Its own log says more.") },
    ErrorTextRow { ErrorCode::PbxAnswerEmpty,
        QT_TRANSLATE_NOOP("ErrorText", "The PBX answered nothing where something was due: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Wait until its services are up, then read it again.") },
    ErrorTextRow { ErrorCode::PbxAnswerOdd,
        QT_TRANSLATE_NOOP("ErrorText", "The PBX's answer to %1 cannot be understood (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that this address is the PBX itself and not a page in front of it.") },
    ErrorTextRow { ErrorCode::PbxNotConfirmed,
        QT_TRANSLATE_NOOP("ErrorText", "Not confirmed yet: %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "The PBX reloads in the background. Read it again in a minute; nothing has to be sent twice.") },
    ErrorTextRow { ErrorCode::PbxItemDiffers,
        QT_TRANSLATE_NOOP("ErrorText", "%1 was sent, but it reads back differently (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Deploy again; if it stays so, look at this item on the PBX's own page.") },
    ErrorTextRow { ErrorCode::PbxNameAmbiguous,
        QT_TRANSLATE_NOOP("ErrorText", "The PBX has more than one %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Rename or delete all but one there, then read the PBX again.") },
    ErrorTextRow { ErrorCode::PbxPhoneElsewhere,
        QT_TRANSLATE_NOOP("ErrorText", "The phone %1 belongs to somebody else on the PBX (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Release it there first, or assign it to that user here.") },
    ErrorTextRow { ErrorCode::PbxUserUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "The PBX knows no user %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Create the user in the directory the PBX uses, synchronise it, and read the PBX again.") },
    ErrorTextRow { ErrorCode::PbxUserLimit,
        QT_TRANSLATE_NOOP("ErrorText", "The PBX gives main extensions to %2 users only; %1 is beyond."),
        QT_TRANSLATE_NOOP("ErrorText", "A subscription lifts this limit; without one leave some users without an extension.") },
    ErrorTextRow { ErrorCode::PbxProviderUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "The PBX does not know the provider of %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Update the PBX, or make this trunk on its own page from the sheet.") },
    ErrorTextRow { ErrorCode::PbxFeatureAbsent,
        QT_TRANSLATE_NOOP("ErrorText", "This PBX cannot do %2, needed for %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Do it on the PBX's own page, or leave it out.") },
    ErrorTextRow { ErrorCode::PbxNumberDangerous,
        QT_TRANSLATE_NOOP("ErrorText", "If %1 were changed, the PBX would also delete %2."),
        QT_TRANSLATE_NOOP("ErrorText", "Use main extensions of one length, none of which is another one behind two digits.") },
    ErrorTextRow { ErrorCode::PbxLinkMissing,
        QT_TRANSLATE_NOOP("ErrorText", "%1 needs %2, which is neither on the PBX nor in the plan."),
        QT_TRANSLATE_NOOP("ErrorText", "Add it to the plan, or correct the name.") },
    ErrorTextRow { ErrorCode::PbxChanged,
        QT_TRANSLATE_NOOP("ErrorText", "The PBX %1 was changed after the plan was made. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the new plan and agree to that one.") },
    ErrorTextRow { ErrorCode::IrreversibleNotAgreed,
        QT_TRANSLATE_NOOP("ErrorText", "This cannot be undone, and nobody agreed to it: %1."),
        QT_TRANSLATE_NOOP("ErrorText", "Agree to it expressly (on the command line --accept-irreversible), or leave it out.") },
    ErrorTextRow { ErrorCode::NoSuchDeployment,
        QT_TRANSLATE_NOOP("ErrorText", "There is no deployment %1 of this site."),
        QT_TRANSLATE_NOOP("ErrorText", "List the site's deployments.") },
    ErrorTextRow { ErrorCode::NothingToUndo,
        QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo at %1."),
        QT_TRANSLATE_NOOP("ErrorText", "List the site's deployments: the last one was undone already, or changed nothing.") },
    ErrorTextRow { ErrorCode::NoSuchPbxItem,
        QT_TRANSLATE_NOOP("ErrorText", "There is no item %1 among those that changed."),
        QT_TRANSLATE_NOOP("ErrorText", "List them first and use the names given there.") },
    ErrorTextRow { ErrorCode::PbxStateDamaged,
        QT_TRANSLATE_NOOP("ErrorText", "A kept state of the PBX %1 cannot be read (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Restore the database from a backup, or read the PBX anew and go on from there.") },
    ErrorTextRow { ErrorCode::PbxSyntaxRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The PBX does not take the new file %1 (%2). The earlier files are back."),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the value it complains of, then deploy again.") },
    ErrorTextRow { ErrorCode::PbxCommandFailed,
        QT_TRANSLATE_NOOP("ErrorText", "On the PBX %1 failed (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check that the account may run it there.") },
    ErrorTextRow { ErrorCode::PbxFileRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The file %1 cannot be read or written on the PBX (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the folder's owner and the free space there.") },
    ErrorTextRow { ErrorCode::PbxNotRestored,
        QT_TRANSLATE_NOOP("ErrorText", "%1 could not be put back as it was (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "The earlier state is kept with this site: undo again, or put it back on the PBX's own page.") },
    ErrorTextRow { ErrorCode::TunnelRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The SSH server %1 does not forward the connection (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Allow TCP forwarding on it, or give the address by which it reaches the PBX.") },
    ErrorTextRow { ErrorCode::SheetTemplateFaulty,
        QT_TRANSLATE_NOOP("ErrorText", "The template %1 cannot be filled in (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Download it anew from this very TVox and do not change it.") },
    ErrorTextRow { ErrorCode::SheetRowRefused,
        QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be filled in (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Correct it in the site, then fill in the template again.") },
    ErrorTextRow { ErrorCode::PbxScriptFailed,
        QT_TRANSLATE_NOOP("ErrorText", "The script stopped at %1 (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "What came before it was done. Correct the cause and run it again: it repeats nothing.") },
    ErrorTextRow { ErrorCode::NotTypedYet,
        QT_TRANSLATE_NOOP("ErrorText", "Some settings of %1 are not ticked as typed yet (%2)."),
        QT_TRANSLATE_NOOP("ErrorText", "Type them on the PBX's own page and tick each one.") },
};
// clang-format on

constexpr auto firstDeploymentCode = std::size_t(ErrorCode::PbxCertificateUnknown);

constexpr bool deploymentRowsAreInOrder()
{
    for (std::size_t i = 0; i < deploymentRows.size(); ++i)
        if (std::size_t(deploymentRows[i].code) != firstDeploymentCode + i)
            return false;
    return true;
}
static_assert(deploymentRowsAreInOrder(), "one row per code, in the order of the enum");
static_assert(deploymentRows.back().code == ErrorCode::NotTypedYet);

} // namespace

const ErrorTextRow* errorTextOfDeployment(ErrorCode code)
{
    const std::size_t index = std::size_t(code) - firstDeploymentCode;
    return index < deploymentRows.size() ? &deploymentRows[index] : nullptr;
}
