// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/team/JobFile.h"

/// What lies sealed in a job file: JSON. Internal to job files; a fuzzer reads it, too.
namespace JobContentText {

/// Holds secrets: wipe it.
QByteArray of(const JobContent& content);
/// Errors: JobFileDamaged. @param name of the file, for errors
Result<JobContent> read(const QByteArray& text, const QString& name);

} // namespace JobContentText
