// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

/// One of a phone's keys by its place.
struct KeyPlace {
    QString kind; ///< softkey, linekey or expkey
    int index = 0; ///< from 1
    bool operator==(const KeyPlace&) const = default;
    [[nodiscard]] bool isNull() const { return index == 0; }
};

/// What of a phone is seen at one time: its keys at the sides of the screen, on a touch screen, or
/// on one sheet of an expansion module. Line keys are dealt out as the vendor does; where that is
/// not known, ten to a page.
struct KeySheet {
    enum class Shape {
        Sides, ///< a column at each side of the screen
        Grid, ///< on the screen itself
        Module, ///< an expansion module, two columns
    };
    Shape shape = Shape::Sides;
    QString kind; ///< linekey or expkey
    int module = 0; ///< from 1; 0 = the phone itself
    int first = 1; ///< index of the first key
    int count = 0;
    bool operator==(const KeySheet&) const = default;

    /// Of keys from the top to the bottom, left column first.
    [[nodiscard]] QList<QList<int>> columns() const;
    [[nodiscard]] bool holds(const KeyPlace& key) const
    {
        return key.kind == kind && key.index >= first && key.index < first + count;
    }

    /// All sheets of a model, the phone's own first; at least one, perhaps without keys.
    static QList<KeySheet> of(const PhoneModel& model);
};
