// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/tvox/BiffStream.h"
#include "models/deploy/tvox/Workbook.h"

/// The records of one sheet of an .xls.
namespace XlsSheet {

/// @param shared texts of the workbook
WorkbookCells read(const QList<BiffRecord>& records, const QStringList& shared);
/// Puts cells in, in their order; a blank one at their place goes and leaves its style.
/// @param style where there was none. False when the sheet has no table of cells.
bool add(QList<BiffRecord>& records, const WorkbookCells& added, quint16 style);
/// The index of the sheet holds places in the stream.
void shift(QList<BiffRecord>& records, quint32 by);

} // namespace XlsSheet
