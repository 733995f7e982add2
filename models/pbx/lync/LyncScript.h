// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pbx/TrunkContext.h"

#include <vector>

/// The script for the Lync Server Management Shell: trunk configuration, translation of numbers,
/// dial plan, PSTN usage, voice route, voice policy, checks of certificate and encryption, and the
/// tests that call nobody. It changes nothing unless run with -Apply, repeats nothing when run
/// again, and ends with one line for programs (see LyncVerdict). Its remarks speak the site's
/// language.
/// Source: Microsoft Learn, module skypeforbusiness, cmdlets of Lync Server 2013.
namespace LyncScript {

/// UTF-8 with its mark: without it Windows PowerShell reads the system's own code page.
/// @param contexts of the trunks of one site, at least one
QByteArray write(const std::vector<TrunkContext>& contexts);

/// A PowerShell string that means exactly this text. PowerShell takes typographic quotes for
/// straight ones.
QString quoted(const QString& text);
/// Required, Optional or NotSupported.
QString srtpMode(const QString& srtp);
/// tls or tcp: it has no UDP.
QString transport(const QString& wanted);

} // namespace LyncScript
