// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/CertificationReport.h"

/// A provider's certification as it looks after two days of work: most tests passed, a few failed,
/// some open, files attached, and an earlier run to compare with.
namespace ReportSample {
CertificationReport report(const QString& language);
/// REGISTER, 401, REGISTER, 200 and so on.
QList<TracedMessage> messages(int count);
/// Nothing failed, nothing open.
void passAll(CertificationRun& run);
} // namespace ReportSample
