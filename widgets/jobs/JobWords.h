// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/JobListModel.h"
#include "widgets/common/GlyphIcon.h"

/// What is said of a job wherever it is listed or announced, in the current language.
namespace JobWords {

/// "running", "done", "failed"...
QString state(const JobListModel::Entry& entry);
GlyphIcon::Shape shape(const JobListModel::Entry& entry);
/// "0:42", "1:05:10"
QString duration(qint64 ms);
/// "Upload to gateway “isdn”: done"
QString end(const JobListModel::Entry& entry);
/// The error as it is known to scripts: code, subject, the other side's words, whose turn.
QString detail(const Error& error);
/// Whether there is a page to go to.
bool hasPage(const JobLabel& label);

} // namespace JobWords
