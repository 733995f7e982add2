// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

/// Where sealed values lie in the database: the list that renewing the vault's key goes through. A
/// column that is missing here would be lost with the former key.
struct SealedColumn {
    QString table;
    QString column;
    QStringList keys; ///< primary key
    /// What a value is sealed for, from the row's keys.
    std::function<QString(const QStringList&)> place;
    QString mark {}; ///< stands in front of what is sealed; a value without it is not. Empty = none
    bool isLarge = false; ///< of some megabytes: not many of them at a time
};

namespace SealedColumns {
const QList<SealedColumn>& all();
}
