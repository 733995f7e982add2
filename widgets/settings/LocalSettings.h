// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/care/Backups.h"
#include "widgets/vault/VaultGuard.h"

#include <QString>

/// What is set up for this laptop and its user alone; none of it is a secret.
namespace LocalSettings {

/// Which database is opened: a file, or "postgresql://…". Empty = the usual file.
QString place();
void setPlace(const QString& place);

VaultGuard::Rules lockRules();
void setLockRules(const VaultGuard::Rules& rules);

struct Backups {
    int hours = 8; ///< between two of them; 0 = none are made by themselves
    int keep = ::Backups::usuallyKept;
    bool operator==(const Backups&) const = default;
};
Backups backups();
void setBackups(const Backups& backups);

} // namespace LocalSettings
