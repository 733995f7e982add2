// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

/// A look at a database server that changes nothing there.
namespace ServerProbe {

struct Facts {
    enum class Content { Empty, Ours, Foreign };
    Content content = Content::Empty;
    int schema = 0; ///< of Ours
    bool isLocal = false; ///< the connection does not leave this machine
};

/// Blocking: connecting may take 5 s. Errors: those of connecting, see Store::open.
Result<Facts> look(const QString& place, const Secret& password);

} // namespace ServerProbe
