// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

/// One line of the table of ErrorText.
struct ErrorTextRow {
    ErrorCode code;
    const char* sentence; ///< %1 = subject, %2 = detail
    const char* next;
};

/// The part of it about a trunk's live test: TrunkPasswordRefused up to NothingToTest.
/// nullptr for every other code.
const ErrorTextRow* errorTextOfTrunkTest(ErrorCode code);
/// The part about certification and catalogue files: NoSuchDossier up to NoSigningKey.
/// nullptr for every other code.
const ErrorTextRow* errorTextOfCertification(ErrorCode code);
/// The part about phones: NoSuchPhone up to RedirectRefused. nullptr for every other code.
const ErrorTextRow* errorTextOfPhones(ErrorCode code);
/// The part about deployment: PbxCertificateUnknown up to NotTypedYet. nullptr for every other code.
const ErrorTextRow* errorTextOfDeployment(ErrorCode code);
/// The part about the store, its history and the team: DatabaseFull up to ClockBehind. nullptr for
/// every other code.
const ErrorTextRow* errorTextOfStore(ErrorCode code);
