// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QSqlQuery>

/// Of a statement whose rows do not matter.
inline Status statusOf(const Result<QSqlQuery>& result)
{
    return result ? Status() : Status(tl::unexpected(result.error()));
}
