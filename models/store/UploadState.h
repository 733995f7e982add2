// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/EvidenceRepository.h"

/// How a device stands against its plan, as far as the records prove it.
enum class UploadState {
    Never, ///< nothing was sent yet
    Current, ///< proven to hold what is planned now
    Changed, ///< proven to hold something else: the plan was edited since
    NotInForce, ///< it has what is planned, but not in force or not to stay
    Failed,
    Unknown,
};

/// A cancelled upload was undone: what counts is the one before.
/// @param newestFirst uploads and restores of one gateway
/// @param planned configurationFingerprint() of the plan; empty = it cannot be written now
UploadState uploadState(const QList<UploadRecord>& newestFirst, const QString& planned);

/// The record that decides; nullptr for Never.
const UploadRecord* decisiveUpload(const QList<UploadRecord>& newestFirst);
