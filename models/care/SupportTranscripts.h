// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/care/SupportBundle.h"

/// What is kept of a site's dialogs with devices, providers and its PBX, as files for people to
/// read, in English.
namespace SupportTranscripts {

/// The newest of each kind, newest first, not redacted anew. @param most of each kind
Result<QList<SupportFile>> of(Store& store, const QString& siteId, int most);

} // namespace SupportTranscripts
