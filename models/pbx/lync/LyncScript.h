// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pbx/TrunkContext.h"

/// The script for the Lync Server Management Shell: trunk configuration, translation of numbers,
/// PSTN usage, voice route, voice policy. Can be run again.
/// Source: Microsoft Learn, module skypeforbusiness, cmdlets of Lync Server 2013.
namespace LyncScript {

/// UTF-8 with its mark: without it Windows PowerShell reads the system's own code page.
QByteArray write(const TrunkContext& context);

/// A PowerShell string that means exactly this text. PowerShell takes typographic quotes for
/// straight ones.
QString quoted(const QString& text);
/// Required, Optional or NotSupported.
QString srtpMode(const QString& srtp);
/// tls or tcp: it has no UDP.
QString transport(const QString& wanted);

} // namespace LyncScript
