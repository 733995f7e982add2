// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Redactor.h"
#include "models/core/Result.h"

class Store;
struct Site;

/// What must not leave with a support bundle.
namespace SupportRedaction {

/// How many earlier states of a site are asked for passwords it had then.
constexpr int mostRevisions = 20;

/// The site's secrets, those of its last states, and those that are of no site but may stand in
/// what a device or a service said. Errors: those of the store, VaultLocked.
Result<QList<Secret>> secretsOf(Store& store, const Site& site);

/// For text in which a secret may stand as it is, or as HTTP, XML, JSON and digests write it:
/// percent-encoded, with entities or escapes, in hexadecimal, in Base64 at any alignment.
Redactor redactorFor(const QList<Secret>& secrets);

} // namespace SupportRedaction
