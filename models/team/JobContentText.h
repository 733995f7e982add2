// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/team/JobFile.h"

/// What lies sealed in a job file: deflated JSON. Internal to job files; a fuzzer reads it, too.
namespace JobContentText {

/// Holds secrets: wipe it.
QByteArray of(const JobContent& content);
/// Errors: JobFileDamaged. @param name of the file, for errors
Result<JobContent> read(const QByteArray& deflated, const QString& name);

/// Of the bytes before deflating: two snapshots of the largest size would not fit into a file.
constexpr quint32 maximumSize = 64 * 1024 * 1024;

} // namespace JobContentText
