// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QStringList>

/// What can still be read of a damaged file, page by page, put into a new one of the present
/// schema.
namespace SqliteSalvage {

struct Saved {
    int rows = 0;
    int sites = 0; ///< that are whole
    QStringList lost; ///< "table: rows"; "table: ?" where it cannot be told how many
};

/// @param damaged stays as it is; its "-wal" counts
/// @param target must not be there yet; it is taken away again when nothing could be saved
/// Errors: DatabaseUnavailable (nothing could be read), those of writing the target.
Result<Saved> run(const QString& damaged, const QString& target);

} // namespace SqliteSalvage
