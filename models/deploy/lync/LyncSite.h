// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

/// What a Lync Server is given for a whole site.
namespace LyncSite {

/// One script for all trunks. Errors: those of TrunkRendering::render, MissingValue (no trunks).
Result<QByteArray> script(const Site& site, const Catalog& catalog);
/// "lync-rossi.ps1"
QString scriptName(const Site& site);

} // namespace LyncSite

/// The script's last line.
struct LyncVerdict {
    enum class Kind {
        None, ///< it never came to its end
        Ok, ///< all is as it shall be
        WouldChange, ///< it ran without -Apply
        Differs, ///< it ran with -Apply, and this is still not as it shall be
        Failed, ///< it stopped
    };
    Kind kind = Kind::None;
    QString what; ///< its words

    /// Of all it wrote; the last line that is one counts.
    static LyncVerdict of(const QByteArray& output);
};
