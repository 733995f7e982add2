// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/store/UploadState.h"
#include "widgets/common/GlyphIcon.h"

/// Words and icons for how a gateway stands, the same on every page.
namespace UploadStateText {

/// "uploaded and verified", "changed since the upload"...
QString word(UploadState state);
GlyphIcon::Shape shape(UploadState state);

/// How one upload ended: "done", "failed"...
QString word(Outcome::End end);
GlyphIcon::Shape shape(Outcome::End end);

/// "SSH, line by line"; empty when nothing is known. @param door, method as recorded
QString way(const QString& door, const QString& method);

} // namespace UploadStateText
