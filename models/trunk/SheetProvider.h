// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/trunk/SheetText.h"

/// Whose sheet it is.
struct SheetProvider {
    QString id; ///< empty = nobody of the catalogue, or more than one
    int line = 0;
    bool isByHost = false; ///< one of its servers is named, not only the company

    static SheetProvider find(const QList<SheetLine>& lines, const Catalog& catalog);
};
