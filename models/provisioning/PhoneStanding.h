// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/PhoneRepository.h"

/// How far a phone has come with its configuration.
enum class PhoneStanding {
    Waiting, ///< never asked
    FirstContact, ///< asked, and has not come back with its permanent token
    Configured, ///< has what is planned, and came with its permanent token
    Stale, ///< has something else than what is planned now
};
/// waiting, first_contact, configured or stale
QString phoneStandingName(PhoneStanding standing);
/// In the language of TextLanguage.
QString phoneStandingText(PhoneStanding standing);

/// @param planned fingerprint of the file as it would be written now; empty = not known
PhoneStanding phoneStanding(const PhoneContact* contact, const PhoneTaken* taken,
    const QString& planned);

/// Of a configuration file without what changes with the clock or by chance, so that two files
/// that mean the same have the same. @param bytes as PhoneRenderer wrote them
QString phoneFingerprint(const QByteArray& bytes);
